// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/review_queue.h"

#include "library/name_likeness.h"
#include "library/reader_private.h"
#include "library/words_of_library.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int actorsCompared = 2000;
constexpr int mostOfOneKind = 100;
constexpr double doubtful = 0.68;       // three claims of ten are wrong, or more
constexpr double asLikelyWrong = 0.6;
constexpr double halfAfter = 10;        // questions of one kind
constexpr double leastShown = 0.5;      // what lists show without being asked for more

double matter(qint64 times) { return std::log2(1.0 + double(std::max<qint64>(times, 0))); }

QuestionId idOf(const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1);
    return QuestionId{qint64(qFromLittleEndian<quint64>(hash.constData()) >> 1) | 1};
}

} // namespace

void ReviewQueue::add(QuestionKind kind, const QStringList &keys, const QString &first, const QString &second, qint64 thing,
                      const QList<qint64> &others, double weight)
{
    const QString key = (QStringList{word(kind)} + keys).join(u'|');
    m_entries.append({idOf(key), key, kind, first, second, thing, others, weight});
}

Result<QList<ReviewEntry>> ReviewQueue::entries()
{
    using Step = Outcome (ReviewQueue::*)();
    for (const Step step : {&ReviewQueue::askKinds, &ReviewQueue::askSameActors, &ReviewQueue::askEventDates, &ReviewQueue::askEvents,
                            &ReviewQueue::askRelations, &ReviewQueue::askMentions}) {
        if (m_stop.stop_requested())
            return Error{Error::Cancelled, {}};
        if (const Outcome outcome = (this->*step)(); !outcome)
            return outcome.error();
    }
    mixKinds();
    return m_entries;
}

/// Best first; the further down its own kind a question stands the less it weighs, so that no kind floods the queue.
void ReviewQueue::mixKinds()
{
    const auto heavier = [](const ReviewEntry &a, const ReviewEntry &b) { return a.weight > b.weight; };
    std::ranges::stable_sort(m_entries, heavier);
    QHash<QuestionKind, int> before;
    for (ReviewEntry &entry : m_entries)
        entry.weight /= 1 + before[entry.kind]++ / halfAfter;
    std::ranges::stable_sort(m_entries, heavier);
}

/// Whose kind extraction guessed, the most mentioned first.
Outcome ReviewQueue::askKinds()
{
    return m_connection.forEach(R"sql(
        select actor.id, actor.key, actor.name, actor.mentions, actor.confidence
          from actor indexed by actor_by_mentions
         where actor.mentions > 0 and actor.confidence >= 0 and actor.confidence < :doubtful and actor.origin = 'discovered'
           and not exists (select 1 from decision_target
                             cross join decision_state on decision_state.decision = decision_target.decision and decision_state.active = 1
                            where decision_target.kind = 'actor' and decision_target.key = actor.key and decision_target.type = 'kind')
         order by actor.mentions desc, actor.id desc
         limit :count)sql",
        {{":doubtful", doubtful}, {":count", mostOfOneKind}}, [this](const Row &row) {
            add(QuestionKind::KindOfActor, {row.text(1)}, row.text(2), {}, row.number(0), {}, (1 - row.real(4)) * matter(row.number(3)));
            return true;
        });
}

Result<bool> ReviewQueue::isKeptApart(const QString &firstKey, const QString &secondKey) const
{
    const auto kept = m_connection.number(R"sql(
        select count(*)
          from decision_target as first
          cross join decision_state on decision_state.decision = first.decision and decision_state.active = 1
          cross join decision_target as second
             on second.kind = 'actor' and second.key = :second and second.type = 'keep-apart' and second.decision = first.decision
         where first.kind = 'actor' and first.key = :first and first.type = 'keep-apart')sql",
        {{":first", firstKey}, {":second", secondKey}});
    if (!kept)
        return kept.error();
    return *kept > 0;
}

Outcome ReviewQueue::askSameActors()
{
    QStringList keys;
    QList<NamedActor> actors;
    QHash<qint64, qsizetype> byId;
    const Outcome read = m_connection.forEach(R"sql(
        select id, key, name, kind, origin, mentions, countries from actor indexed by actor_by_mentions
         where confidence >= :shown and mentions > 0 order by mentions desc, id desc limit :count)sql",
        {{":shown", leastShown}, {":count", actorsCompared}}, [&](const Row &row) {
            byId.insert(row.number(0), actors.size());
            keys.append(row.text(1));
            actors.append({row.id<ActorId>(0), kindIn(row.text(3)), row.text(4) == "authority"_L1, row.integer(5), textsOf(row.text(6)),
                           {row.text(2)}});
            return true;
        });
    if (!read)
        return read;
    const Outcome named = m_connection.forEach(R"sql(
        with recursive named (actor, name) as (
            select wanted.value,
                   (select min(name) from actor_name where actor_name.actor = wanted.value and actor_name.reason <> 'short_form')
              from json_each(:ids) as wanted
             union all
            select named.actor, (select min(name) from actor_name
                                  where actor_name.actor = named.actor and actor_name.name > named.name and actor_name.reason <> 'short_form')
              from named where named.name is not null)
        select actor, name from named where name is not null)sql",
        {{":ids", jsonOf(QList<qint64>(byId.keyBegin(), byId.keyEnd()))}}, [&](const Row &row) {
            NamedActor &actor = actors[byId.value(row.number(0))];
            if (!actor.names.contains(row.text(1)))
                actor.names.append(row.text(1));
            return true;
        });
    if (!named)
        return named;
    QList<LikeActors> pairs = likeActors(actors);
    const auto weightOf = [&](const LikeActors &pair) { return pair.likeness * (1.0 + 0.5 * matter(actors[pair.second].mentions)); };
    std::ranges::stable_sort(pairs, [&](const LikeActors &a, const LikeActors &b) { return weightOf(a) > weightOf(b); });
    int asked = 0;
    for (const LikeActors &pair : std::as_const(pairs)) {
        const Result<bool> kept = isKeptApart(keys[pair.first], keys[pair.second]);
        if (!kept)
            return kept.error();
        if (*kept)
            continue;
        QStringList both{keys[pair.first], keys[pair.second]};
        both.sort();
        add(QuestionKind::SameActor, both, actors[pair.first].names.first(), actors[pair.second].names.first(), actors[pair.first].id.value,
            {actors[pair.second].id.value}, weightOf(pair));
        if (++asked == mostOfOneKind)
            break;
    }
    return Done{};
}

/// Undated events beside a dated one of the same type in which the same two take part.
Outcome ReviewQueue::askEventDates()
{
    struct Undated {
        qint64 id = 0;
        QString key;
        QString label;
        QString type;
        int evidence = 0;
    };
    const auto undated = m_connection.rows(R"sql(
        select id, key, label, type, evidence from event indexed by event_by_evidence
         where evidence > 0 and earliest is null and polarity = 'asserted' and confidence >= :shown
         order by evidence desc, id desc limit :count)sql",
        {{":shown", leastShown}, {":count", mostOfOneKind}},
        [](const Row &row) { return Undated{row.number(0), row.text(1), row.text(2), row.text(3), row.integer(4)}; });
    if (!undated)
        return undated.error();
    for (const Undated &event : *undated) {
        // Told in the same document, by the same label or with the same two: the nearest in the text.
        const Outcome outcome = m_connection.forEach(R"sql(
            select event.id, event.key, event.label
              from event_telling as told
              cross join event_telling as other on other.document = told.document and other.event <> told.event
              cross join event on event.id = other.event and event.type = :type and event.earliest is not null
                              and event.polarity = 'asserted' and event.confidence >= :shown
             where told.event = :event
               and (select count(distinct mine.actor)
                      from event_participant as mine
                      cross join event_participant as theirs on theirs.event = event.id and theirs.actor = mine.actor
                     where mine.event = :event) >= 2
               and not exists (select 1
                                 from decision_target
                                 cross join decision_state on decision_state.decision = decision_target.decision and decision_state.active = 1
                                 cross join decision on decision.id = decision_target.decision
                                where decision_target.kind = 'event' and decision_target.key = :key
                                  and (decision_target.type = 'event-date'
                                       or (decision_target.type = 'keep-event-apart' and json_extract(decision.payload, '$.other') = event.key)))
             order by event.label_key = (select label_key from event where id = :event) desc, abs(other.first - told.first), event.id
             limit 1)sql",
            {{":event", event.id}, {":type", event.type}, {":key", event.key}, {":shown", leastShown}}, [&](const Row &row) {
                add(QuestionKind::EventDate, {event.key, row.text(1)}, event.label, row.text(2), event.id, {row.number(0)},
                    0.35 * matter(event.evidence) + 0.4);
                return true;
            });
        if (!outcome)
            return outcome;
    }
    return Done{};
}

/// Of events that two take part in at least: the others say too little to be judged. One that a single passage tells is asked for only when it
/// is as likely wrong as right.
Outcome ReviewQueue::askEvents()
{
    return m_connection.forEach(R"sql(
        with doubted (id, key, label, evidence, confidence) as materialized (
            select id, key, label, evidence, confidence from event indexed by event_by_evidence
             where evidence > 0 and confidence >= :least and confidence < case evidence when 1 then :even else :doubtful end
             order by evidence desc, id desc limit :looked),
        told (id, key, label, evidence, confidence, parts, mentions) as (
            select doubted.id, doubted.key, doubted.label, doubted.evidence, doubted.confidence, count(distinct actor.id), max(actor.mentions)
              from doubted
              cross join event_participant on event_participant.event = doubted.id
              cross join actor on actor.id = event_participant.actor
             group by doubted.id)
        select id, key, label, evidence, confidence, mentions from told where parts >= 2 order by evidence desc, id desc limit :count)sql",
        {{":least", leastShown - 0.1}, {":even", asLikelyWrong}, {":doubtful", doubtful}, {":looked", 3 * mostOfOneKind}, {":count", mostOfOneKind}},
        [this](const Row &row) {
            add(QuestionKind::RightEvent, {row.text(1)}, row.text(2), {}, row.number(0), {},
                (1 - row.real(4)) * (matter(row.number(3)) + 0.2 * matter(row.number(5))));
            return true;
        });
}

Outcome ReviewQueue::askRelations()
{
    // Who borders whom, who lies where, who leads what: of those whom the pack knows nobody needs to be asked.
    const QString lasting = u"|borders|located_in|part_of|member_of|leads|represents|"_s;
    return m_connection.forEach(R"sql(
        with doubted (id, subject, predicate, object, polarity, date, evidence, confidence) as materialized (
            select id, subject, predicate, object, polarity, date, evidence, confidence from relation indexed by relation_by_evidence
             where evidence > 0 and confidence >= :shown and confidence < :doubtful and event is null
             order by evidence desc, id desc limit :count)
        select doubted.id, subject.key, doubted.predicate, object.key, doubted.polarity, ifnull(doubted.date, ''), subject.name, object.name,
               doubted.evidence, doubted.confidence, max(subject.mentions, object.mentions)
          from doubted
          cross join actor as subject on subject.id = doubted.subject
          cross join actor as object on object.id = doubted.object
         where not (subject.origin = 'authority' and object.origin = 'authority' and :lasting like '%|' || doubted.predicate || '|%'))sql",
        {{":shown", leastShown - 0.1}, {":doubtful", doubtful}, {":count", mostOfOneKind}, {":lasting", lasting}}, [this](const Row &row) {
            add(QuestionKind::RightRelation, {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)}, row.text(6), row.text(7),
                row.number(0), {}, (1 - row.real(9)) * (matter(row.number(8)) + 0.2 * matter(row.number(10))));
            return true;
        });
}

/// Names that two actors of one document bear, where the mention is not sure.
Outcome ReviewQueue::askMentions()
{
    return m_connection.forEach(R"sql(
        with recursive frequent (id) as materialized (
            select id from actor indexed by actor_by_mentions where mentions > 1 and confidence >= :shown
             order by mentions desc, id desc limit :actors),
        -- A name stands there once for each document that has it: from one to the next along the index.
        named (actor, name) as (
            select frequent.id, (select min(name) from actor_name where actor_name.actor = frequent.id) from frequent
             union all
            select named.actor, (select min(name) from actor_name where actor_name.actor = named.actor and actor_name.name > named.name)
              from named where named.name is not null),
        mine (actor, name, key) as materialized (
            select actor, name, (select key from actor_name where actor_name.actor = named.actor and actor_name.name = named.name limit 1)
              from named where name is not null),
        bearer (key, actor) as (
            select wanted.key, (select min(actor) from actor_name where actor_name.key = wanted.key) from (select distinct key from mine) as wanted
             union all
            select bearer.key, (select min(actor) from actor_name where actor_name.key = bearer.key and actor_name.actor > bearer.actor)
              from bearer where bearer.actor is not null),
        borne (key, actor) as materialized (select key, actor from bearer where actor is not null),
        shared (actor, name, other) as materialized (
            select mine.actor, mine.name, bearer.actor
              from mine
              join borne as bearer on bearer.key = mine.key and bearer.actor <> mine.actor
              cross join actor on actor.id = bearer.actor and actor.confidence >= :shown and actor.mentions > 0
             limit :pairs),
        unsure (id, document, first, actor, surface, confidence) as materialized (
            select mention.id, mention.document, mention.first, wanted.actor, mention.surface, mention.confidence
              from (select distinct actor, name from shared) as wanted
              cross join actor as member on coalesce(member.merged_into, member.id) = +wanted.actor
              cross join mention on mention.actor = member.id and mention.surface = wanted.name and mention.confidence < :doubtful
                                and mention.added_by is null
             limit :unsure)
        select min(unsure.id), document.sha256, unsure.first, unsure.surface, first.id, first.name, second.id, second.name, unsure.confidence,
               first.mentions
          from unsure
          cross join shared on shared.actor = unsure.actor and shared.name = unsure.surface
          cross join actor as first on first.id = shared.actor
          cross join actor as second on second.id = shared.other
          cross join actor as member on coalesce(member.merged_into, member.id) = +shared.other
          cross join document_actor as theirs on theirs.document = unsure.document and theirs.actor = member.id and theirs.mentions > 0
          cross join document on document.id = unsure.document
         where not (first.origin = 'authority' and second.origin = 'authority' and unsure.confidence >= :shown)
         group by unsure.document, unsure.surface
         limit :count)sql",
        {{":shown", leastShown}, {":actors", actorsCompared / 4}, {":pairs", mostOfOneKind * 4}, {":doubtful", 0.86},
         {":unsure", mostOfOneKind * 20}, {":count", mostOfOneKind}},
        [this](const Row &row) {
            add(QuestionKind::WhoseMention, {row.text(1), QString::number(row.number(2))}, row.text(3), row.text(7), row.number(0),
                {row.number(4), row.number(6)}, (1 - row.real(8)) * (0.5 + 0.3 * matter(row.number(9))));
            return true;
        });
}

} // namespace apacheta
