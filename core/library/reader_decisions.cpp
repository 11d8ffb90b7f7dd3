// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_text.h"
#include "library/reader_private.h"
#include "library/words_of_library.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

template <class Value> Result<Value> foundOr(Result<std::optional<Value>> row, const QString &message)
{
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::NotFound, message};
    return std::move(**row);
}

TextPlace placeFromRow(const Row &row, int column)
{
    return {row.text(column), {row.number(column + 1), row.number(column + 2)}, row.text(column + 3)};
}

/// The keys under which the log speaks of an actor: its own and those of the actors merged into it.
Result<QStringList> keysOf(const Connection &connection, const QString &key)
{
    const auto keys = connection.rows(R"sql(
        select other.key
          from actor
          cross join actor as other on other.id = actor.id or other.merged_into = actor.id
         where actor.key = :key)sql",
        {{":key", key}}, [](const Row &row) { return row.text(0); });
    if (!keys)
        return keys.error();
    return QStringList(*keys) + QStringList{key};
}

} // namespace

Result<ActorRef> Reader::refOf(ActorId actor) const
{
    return foundOr(m_d->connection->row("select key, name from actor where id = :id", {{":id", actor}},
                                        [](const Row &row) { return ActorRef{row.text(0), row.text(1)}; }),
                   LibraryText::tr("This actor is no longer in the library."));
}

Result<EventRef> Reader::refOf(EventId event) const
{
    return foundOr(m_d->connection->row(R"sql(
        select event.key, event.label, document.sha256, event_telling.first, event_telling.past,
               substr(document_text.text, event_telling.first + 1, event_telling.past - event_telling.first)
          from event
          cross join event_telling on event_telling.event = event.id
          cross join document on document.id = event_telling.document
          cross join document_text on document_text.document = document.id
         where event.id = :id
         order by event_telling.past <= event_telling.first, event_telling.document limit 1)sql",
        {{":id", event}}, [](const Row &row) { return EventRef{row.text(0), row.text(1), placeFromRow(row, 2)}; }),
        LibraryText::tr("This event is no longer in the library."));
}

Result<RelationRef> Reader::refOf(RelationId relation) const
{
    return foundOr(m_d->connection->row(R"sql(
        select subject.key, subject.name, relation.predicate, object.key, object.name, relation.polarity, relation.date,
               document.sha256, relation_evidence.first, relation_evidence.past,
               substr(document_text.text, relation_evidence.first + 1, relation_evidence.past - relation_evidence.first)
          from relation
          cross join actor as subject on subject.id = relation.subject
          cross join actor as object on object.id = relation.object
          cross join relation_evidence on relation_evidence.relation = relation.id and relation_evidence.hidden = 0
          cross join document on document.id = relation_evidence.document
          cross join document_text on document_text.document = document.id
         where relation.id = :id
         order by relation_evidence.confidence desc, relation_evidence.id limit 1)sql",
        {{":id", relation}}, [](const Row &row) {
            return RelationRef{{row.text(0), row.text(1)}, categoryIn(row.text(2)), {row.text(3), row.text(4)}, polarityIn(row.text(5)),
                               dateIn(row.text(6)), placeFromRow(row, 7)};
        }),
        LibraryText::tr("This relation is no longer in the library."));
}

Result<DocumentRef> Reader::refOf(DocumentId document) const
{
    return foundOr(m_d->connection->row("select sha256, title from document where id = :id", {{":id", document}},
                                        [](const Row &row) { return DocumentRef{row.text(0), row.text(1)}; }),
                   LibraryText::tr("This document is no longer in the library."));
}

Result<MentionRef> Reader::refOf(MentionId mention) const
{
    return foundOr(m_d->connection->row(R"sql(
        select document.sha256, mention.first, mention.past, mention.surface, actor.key, actor.name
          from mention
          cross join document on document.id = mention.document
          cross join actor as member on member.id = mention.actor
          cross join actor on actor.id = coalesce(member.merged_into, member.id)
         where mention.id = :id)sql",
        {{":id", mention}}, [](const Row &row) { return MentionRef{placeFromRow(row, 0), {row.text(4), row.text(5)}}; }),
        LibraryText::tr("This mention is no longer in the library."));
}

Result<TextPlace> Reader::placeOf(DocumentId document, Span span) const
{
    return foundOr(m_d->connection->row(R"sql(
        select document.sha256, :first, :past, substr(document_text.text, :first + 1, :past - :first)
          from document
          cross join document_text on document_text.document = document.id
         where document.id = :id and :first >= 0 and :first < :past and :past <= document.length)sql",
        {{":id", document}, {":first", qint64(span.begin)}, {":past", qint64(span.end)}}, [](const Row &row) { return placeFromRow(row, 0); }),
        LibraryText::tr("This passage is not in the document."));
}

Result<QList<DecisionEntry>> Reader::history(DecisionId before, int count, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const auto ids = connection.numbers("select id from decision where id < :before order by id desc limit :count",
                                        {{":before", before.isValid() ? before.value : std::numeric_limits<qint64>::max()}, {":count", count}});
    if (!ids)
        return ids.error();
    const DecisionLog log(connection);
    QList<DecisionEntry> entries;
    for (const qint64 id : *ids) {
        const auto entry = log.entry(DecisionId{id});
        if (!entry)
            return entry.error();
        if (*entry)
            entries.append(**entry);
    }
    return entries;
}

Result<QList<DecisionEntry>> Reader::historyOf(const Subject &subject, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const DecisionTarget target = targetOf(subject);
    const auto keys = target.kind == "actor"_L1 ? keysOf(connection, target.key) : Result<QStringList>(QStringList(target.key));
    if (!keys)
        return keys.error();
    return connection.rows(R"sql(
        select decision.id, decision.time, decision.type, decision.payload, decision.undoes, decision_state.active
          from decision
          join decision_state on decision_state.decision = decision.id
         where decision.id in (select decision_target.decision
                                 from json_each(:keys) as wanted
                                 cross join decision_target on decision_target.kind = :kind and decision_target.key = wanted.value
                                union
                               select decision_event.decision
                                 from event
                                 cross join decision_event on decision_event.event = event.id
                                where :kind = 'event' and event.key = :key)
         order by decision.id desc)sql",
        {{":keys", jsonOf(*keys)}, {":kind", target.kind}, {":key", target.key}}, decisionEntryOf);
}

Result<QList<DecisionEntry>> Reader::dormantDecisions(std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    return connection.rows(R"sql(
        select decision.id, decision.time, decision.type, decision.payload, decision.undoes, 1
          from decision
          join decision_state on decision_state.decision = decision.id and decision_state.active = 1
         where exists (select 1 from decision_target
                        where decision_target.decision = decision.id and decision_target.kind = 'actor'
                          and not exists (select 1 from actor where actor.key = decision_target.key and actor.retired = 0))
            or exists (select 1 from decision_target
                        where decision_target.decision = decision.id and decision_target.kind = 'document' and decision.type not like 'event-%'
                          and not exists (select 1 from document where document.sha256 = decision_target.key))
            or (exists (select 1 from decision_target
                         where decision_target.decision = decision.id and decision_target.kind = 'event')
                and not exists (select 1 from decision_event where decision_event.decision = decision.id))
         order by decision.id)sql",
        {}, decisionEntryOf);
}

QStringList tagsAmong(const QList<LoggedDecision> &decisions, const Subject &subject)
{
    QStringList tags;
    for (const LoggedDecision &decision : decisions) {
        const auto *added = std::get_if<AddTag>(&decision.said);
        const auto *dropped = std::get_if<DropTag>(&decision.said);
        if (added && added->subject == subject && !tags.contains(added->tag))
            tags.append(added->tag);
        if (dropped && dropped->subject == subject)
            tags.removeAll(dropped->tag);
    }
    return tags;
}

Result<QStringList> Reader::tagsOf(const Subject &subject, std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    const auto decisions = DecisionLog(*m_d->connection).inForce(targetOf(subject), {u"tag"_s, u"untag"_s});
    return decisions ? Result<QStringList>(tagsAmong(*decisions, subject)) : decisions.error();
}

QList<WriteNote> notesAmong(const QList<LoggedDecision> &decisions, const Subject &subject)
{
    QList<WriteNote> notes;
    for (const LoggedDecision &decision : decisions) {
        const auto *note = std::get_if<WriteNote>(&decision.said);
        if (!note || note->subject != subject)
            continue;
        const auto known = std::find_if(notes.begin(), notes.end(), [note](const WriteNote &other) {
            return note->key && other.key && other.key->note == note->key->note;
        });
        if (known == notes.end())
            notes.append(*note);
        else
            *known = *note;
    }
    notes.removeIf([](const WriteNote &note) { return note.text.isEmpty(); });
    return notes;
}

Result<QList<WriteNote>> Reader::notes(const Subject &subject, std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    const auto decisions = DecisionLog(*m_d->connection).inForce(targetOf(subject), {u"note"_s});
    return decisions ? Result<QList<WriteNote>>(notesAmong(*decisions, subject)) : decisions.error();
}

Result<QStringList> Reader::notesOn(const Subject &subject, std::stop_token stop) const
{
    const auto notes = this->notes(subject, stop);
    if (!notes)
        return notes.error();
    QStringList texts;
    for (const WriteNote &note : *notes)
        texts.append(note.text);
    return texts;
}

} // namespace apacheta
