// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_text.h"
#include "library/reader_private.h"
#include "library/review_queue.h"
#include "text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int passagesOfQuestion = 3;

bool isAskedFor(const ReviewEntry &entry, const ReviewFilter &filter)
{
    const QString wanted = nameKey(filter.text);
    return wanted.isEmpty() || nameKey(entry.first).contains(wanted) || nameKey(entry.second).contains(wanted);
}

Result<QList<EvidenceRow>> passagesNaming(const Reader &reader, ActorId actor, std::stop_token stop)
{
    const auto passages = reader.mentionsOf(actor, {}, passagesOfQuestion, stop);
    if (!passages)
        return passages.error();
    return passages->rows;
}

Outcome readActors(const Reader &reader, const QList<qint64> &ids, bool withPassages, ReviewQuestion &question, std::stop_token stop)
{
    for (const qint64 id : ids) {
        const auto actor = reader.actor(ActorId{id}, stop);
        if (!actor)
            return actor.error();
        if (actor->row.confidence < 0)
            return Error{Error::NotFound, LibraryText::tr("This actor is no longer in the library.")};
        question.actors.append(actor->row);
        question.aliases.append(actor->aliases);
        if (!withPassages)
            continue;
        auto passages = passagesNaming(reader, ActorId{id}, stop);
        if (!passages)
            return passages.error();
        question.passages.append(std::move(*passages));
    }
    return Done{};
}

Outcome readEvents(const Reader &reader, const QList<qint64> &ids, ReviewQuestion &question, std::stop_token stop)
{
    for (const qint64 id : ids) {
        const auto event = reader.event(EventId{id}, stop);
        if (!event)
            return event.error();
        const auto passages = reader.evidenceOf(EventId{id}, stop);
        if (!passages)
            return passages.error();
        question.events.append(*event);
        question.passages.append(passages->mid(0, passagesOfQuestion));
    }
    return Done{};
}

Outcome readRelation(const Reader &reader, qint64 id, ReviewQuestion &question, std::stop_token stop)
{
    const auto relation = reader.relation(RelationId{id}, stop);
    if (!relation)
        return relation.error();
    const auto passages = reader.evidenceOf(RelationId{id}, stop);
    if (!passages)
        return passages.error();
    question.relation = *relation;
    question.passages.append(passages->mid(0, passagesOfQuestion));
    return Done{};
}

} // namespace

Result<Rows<ReviewEntry>> Reader::reviewEntries(const ReviewFilter &filter, const Cursor &after, int count, std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    auto queue = ReviewQueue(*m_d->connection, stop).entries();
    if (!queue)
        return queue.error();
    queue->removeIf([&](const ReviewEntry &entry) {
        return !isAskedFor(entry, filter) || (!filter.kinds.isEmpty() && !filter.kinds.contains(entry.kind));
    });
    std::ranges::stable_partition(*queue, [&](const ReviewEntry &entry) { return !filter.skipped.contains(entry.key); });
    const qsizetype from = after.isStart() ? 0 : qsizetype(after.id);
    Rows<ReviewEntry> page{queue->mid(from, count), std::nullopt};
    if (from + count < queue->size())
        page.next = Cursor{{}, from + count};
    return page;
}

Result<Facets> Reader::reviewFacets(const ReviewFilter &filter, std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    const auto queue = ReviewQueue(*m_d->connection, stop).entries();
    if (!queue)
        return queue.error();
    Facets facets;
    FacetSums kinds;
    for (const ReviewEntry &entry : *queue) {
        if (!isAskedFor(entry, filter))
            continue;
        kinds.add(word(entry.kind), 1);
        facets.total += filter.kinds.isEmpty() || filter.kinds.contains(entry.kind);
    }
    facets.counts = {{u"kind"_s, kinds.sorted()}};
    return facets;
}

Result<ReviewQuestion> Reader::reviewQuestion(const ReviewEntry &entry, std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    ReviewQuestion asked{entry, {}, {}, {}, {}, {}, 0};
    Outcome outcome = Done{};
    const QList<qint64> all = QList<qint64>{entry.thing} + entry.others;
    switch (entry.kind) {
    case QuestionKind::KindOfActor:
    case QuestionKind::SameActor:
        outcome = readActors(*this, all, true, asked, stop);
        break;
    case QuestionKind::EventDate:
    case QuestionKind::RightEvent:
        outcome = readEvents(*this, all, asked, stop);
        break;
    case QuestionKind::RightRelation:
        outcome = readRelation(*this, entry.thing, asked, stop);
        break;
    case QuestionKind::WhoseMention: {
        outcome = readActors(*this, entry.others, false, asked, stop);
        const auto passage = mentionEvidence(MentionId{entry.thing}, stop);
        if (!passage)
            return passage.error();
        asked.passages.append(QList<EvidenceRow>{*passage});
        break;
    }
    }
    if (!outcome)
        return outcome.error();
    asked.mentionsOfFirst = asked.actors.isEmpty() ? 0 : asked.actors.first().mentions;
    return asked;
}

QString word(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::KindOfActor: return u"kind"_s;
    case QuestionKind::SameActor: return u"same"_s;
    case QuestionKind::EventDate: return u"date"_s;
    case QuestionKind::RightEvent: return u"event"_s;
    case QuestionKind::RightRelation: return u"relation"_s;
    case QuestionKind::WhoseMention: break;
    }
    return u"mention"_s;
}

std::optional<QuestionKind> questionKindOf(QStringView text)
{
    for (const QuestionKind kind : {QuestionKind::KindOfActor, QuestionKind::SameActor, QuestionKind::EventDate, QuestionKind::RightEvent,
                                    QuestionKind::RightRelation, QuestionKind::WhoseMention})
        if (word(kind) == text)
            return kind;
    return std::nullopt;
}

} // namespace apacheta
