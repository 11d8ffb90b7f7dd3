// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/overlay.h"

#include "library/connection.h"
#include "library/words_of_library.h"
#include "text/fold.h"

#include <map>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString jsonOfNumbers(const QSet<qint64> &ids) { return jsonOf(QList<qint64>(ids.cbegin(), ids.cend())); }

/// Who is merged into whom, by keys, as one decision after the other is laid.
class Forest final {
public:
    QString rootOf(QString key) const
    {
        while (m_parents.contains(key))
            key = m_parents.value(key);
        return key;
    }
    void merge(const QString &key, const QString &into)
    {
        const QString root = rootOf(into);
        if (root != key) // else it would be merged into itself
            m_parents.insert(key, root);
    }

private:
    QHash<QString, QString> m_parents;
};

} // namespace

Outcome Overlay::layUserActor(const QString &key)
{
    const auto makers = m_log.inForce({u"actor"_s, key}, {u"add-actor"_s, u"split"_s});
    if (!makers)
        return makers.error();
    std::optional<AddActor> made;
    for (const LoggedDecision &maker : *makers) {
        if (const auto *added = std::get_if<AddActor>(&maker.said); added && added->actor.key == key)
            made = *added;
        if (const auto *split = std::get_if<SplitActor>(&maker.said); split && split->into.key == key)
            made = AddActor{split->into, split->kind, Level::None, {}};
    }
    const auto before = m_connection.row("select id, retired from actor where key = :key", {{":key", key}},
                                         [](const Row &row) { return qMakePair(row.id<ActorId>(0), row.number(1) != 0); });
    if (!before)
        return before.error();
    if (made) {
        const Outcome stored = m_connection.run(R"sql(
            insert into actor (key, name, name_key, kind, level, countries, origin, facts, pack_version, machine_name, machine_kind,
                               machine_level, machine_countries)
                 values (:key, :name, :name_key, :kind, :level, :countries, 'user', '[]', '', :name, :kind, :level, :countries)
            on conflict (key) do update set machine_name = excluded.machine_name, machine_kind = excluded.machine_kind,
                       machine_level = excluded.machine_level, machine_countries = excluded.machine_countries, retired = 0)sql",
            {{":key", key}, {":name", made->actor.name}, {":name_key", nameKey(made->actor.name)}, {":kind", word(made->kind)},
             {":level", word(made->level)}, {":countries", jsonOf(made->countries)}});
        if (!stored)
            return stored;
    } else if (const Outcome retired = m_connection.run("update actor set retired = 1 where key = :key", {{":key", key}}); !retired) {
        return retired;
    }
    const Result<qint64> id = m_connection.number("select id from actor where key = :key", {{":key", key}});
    if (!id)
        return id.error();
    if (*id != 0) {
        m_names.insert(ActorId{*id});
        m_touched.actors.insert(ActorId{*id});
    }
    const bool wasThere = *before && !(*before)->second;
    if (wasThere == made.has_value())
        return Done{};
    // Came or went: whatever else speaks of it is to be worked out anew.
    m_merges.insert(key);
    return addAllAbout({u"actor"_s, key});
}

/// All merges that hang together with some actors; `keys` grows to all that they speak of.
Result<QList<LoggedDecision>> Overlay::mergesAround(QSet<QString> &keys) const
{
    std::map<qint64, LoggedDecision> found;
    QStringList waiting(keys.cbegin(), keys.cend());
    while (!waiting.isEmpty()) {
        const auto merges = m_log.inForce({u"actor"_s, waiting.takeLast()}, {u"merge"_s});
        if (!merges)
            return merges.error();
        for (const LoggedDecision &merge : *merges) {
            if (!found.emplace(merge.id, merge).second)
                continue;
            const auto &said = std::get<MergeActors>(merge.said);
            for (const ActorRef &actor : said.merged + QList<ActorRef>{said.into})
                if (!keys.contains(actor.key)) {
                    keys.insert(actor.key);
                    waiting.append(actor.key);
                }
        }
    }
    QList<LoggedDecision> inOrder;
    for (const auto &[id, merge] : found)
        inOrder.append(merge);
    return inOrder;
}

Outcome Overlay::layMerges()
{
    if (m_merges.isEmpty())
        return Done{};
    // Those that were merged together until now may no longer hang together.
    QSet<QString> keys = m_merges;
    for (const QString &key : std::as_const(m_merges)) {
        const auto together = m_connection.rows(R"sql(
            select other.key
              from actor
              cross join actor as other on other.merged_into = coalesce(actor.merged_into, actor.id)
             where actor.key = :key)sql",
            {{":key", key}}, [](const Row &row) { return row.text(0); });
        if (!together)
            return together.error();
        keys += QSet<QString>(together->cbegin(), together->cend());
    }
    const auto merges = mergesAround(keys);
    if (!merges)
        return merges.error();
    QHash<QString, ActorId> ids;
    for (const QString &key : std::as_const(keys)) {
        const auto id = actorOf(key);
        if (!id)
            return id.error();
        if (id->isValid())
            ids.insert(key, *id);
    }
    Forest forest;
    for (const LoggedDecision &merge : *merges) {
        const auto &said = std::get<MergeActors>(merge.said);
        if (ids.contains(said.into.key))
            for (const ActorRef &actor : said.merged)
                if (ids.contains(actor.key))
                    forest.merge(actor.key, said.into.key);
    }
    QList<Move> moves;
    for (auto it = ids.cbegin(); it != ids.cend(); ++it) {
        const auto before = rootOf(it.value());
        if (!before)
            return before.error();
        const ActorId now = ids.value(forest.rootOf(it.key()));
        if (*before != now)
            moves.append({it.value(), *before, now});
    }
    // An actor of hers that is gone is merged into nothing.
    for (const QString &key : std::as_const(keys)) {
        const auto gone = m_connection.row("select id, merged_into from actor where key = :key and retired = 1 and merged_into is not null",
                                           {{":key", key}}, [](const Row &row) { return Move{row.id<ActorId>(0), row.id<ActorId>(1), row.id<ActorId>(0)}; });
        if (!gone)
            return gone.error();
        if (*gone)
            moves.append(**gone);
    }
    return moveActors(moves);
}

Outcome Overlay::moveActors(const QList<Move> &moves)
{
    for (const Move &move : moves) {
        const Outcome outcome = m_connection.run("update actor set merged_into = :into where id = :id",
            {{":into", move.to == move.actor ? ActorId{} : move.to}, {":id", move.actor}});
        if (!outcome)
            return outcome;
        for (const ActorId id : {move.actor, move.from, move.to}) {
            m_names.insert(id);
            m_touched.actors.insert(id);
        }
    }
    for (const Move &move : moves)
        if (const Outcome outcome = collectClaims(move); !outcome)
            return outcome;
    return moves.isEmpty() ? Outcome(Done{}) : recountDocuments(moves);
}

/// The claims in which a moved actor stands.
Outcome Overlay::collectClaims(const Move &move)
{
    const Bindings bindings{{":actor", move.actor}, {":from", move.from}};
    const auto participations = m_connection.numbers(R"sql(
        select event from event_participant where actor = :actor
        union
        select event from displaced_participant where actor = :actor
        union
        select event from event_participant where actor = :from and added = 1)sql", bindings);
    if (!participations)
        return participations.error();
    for (const qint64 event : *participations)
        m_events.insert(EventId{event});
    const auto places = m_connection.numbers("select event from event_telling where place = :actor", {{":actor", move.actor}});
    if (!places)
        return places.error();
    for (const qint64 event : *places)
        m_touched.events.insert(EventId{event});
    const auto evidence = m_connection.numbers(R"sql(
        select relation_evidence.id
          from relation cross join relation_evidence on relation_evidence.relation = relation.id where relation.subject = :actor
        union
        select relation_evidence.id
          from relation cross join relation_evidence on relation_evidence.relation = relation.id where relation.object = :actor
        union
        select relation_evidence.id
          from relation cross join relation_evidence on relation_evidence.machine_relation = relation.id where relation.subject = :actor
        union
        select relation_evidence.id
          from relation cross join relation_evidence on relation_evidence.machine_relation = relation.id where relation.object = :actor
        union
        select relation_evidence.id
          from relation
          cross join relation_evidence on relation_evidence.relation = relation.id
         where relation.subject = :from
           and (relation_evidence.machine_relation is not null or relation_evidence.added_by is not null
                -- what extraction took for the other one, and she did not
                or exists (select 1 from document_actor
                            where document_actor.document = relation_evidence.document and document_actor.actor = :actor))
        union
        select relation_evidence.id
          from relation
          cross join relation_evidence on relation_evidence.relation = relation.id
         where relation.object = :from
           and (relation_evidence.machine_relation is not null or relation_evidence.added_by is not null
                -- what extraction took for the other one, and she did not
                or exists (select 1 from document_actor
                            where document_actor.document = relation_evidence.document and document_actor.actor = :actor))
        union
        select relation_evidence.id
          from document_actor
          cross join relation_evidence on relation_evidence.document = document_actor.document and relation_evidence.hidden = 1
         where document_actor.actor = :actor)sql", bindings);
    if (!evidence)
        return evidence.error();
    m_evidence += QSet<qint64>(evidence->cbegin(), evidence->cend());
    const auto key = keyOf(move.actor);
    if (!key)
        return key.error();
    static const QStringList parts{u"add-event"_s, u"event-place"_s, u"add-participant"_s, u"drop-participant"_s};
    if (const Outcome outcome = addAllAbout({u"actor"_s, *key}, parts); !outcome)
        return outcome;
    // Who was said to take no part took the moved one along, also where it stood by a decision about a mention.
    const auto fromKey = keyOf(move.from);
    if (!fromKey)
        return fromKey.error();
    if (const Outcome outcome = addAllAbout({u"actor"_s, *fromKey}, {u"drop-participant"_s}); !outcome)
        return outcome;
    // "Not this one" may have meant what it was merged into: where the moved one is named, by extraction or by another decision.
    const auto rejections = m_connection.numbers(R"sql(
        select rejected.decision
          from actor
          cross join decision_target as rejected
             on rejected.kind = 'actor' and rejected.key = actor.key and rejected.type = 'reject-mention'
          cross join decision_target as place on place.decision = rejected.decision and place.kind = 'document'
          cross join document on document.sha256 = place.key
          cross join decision on decision.id = rejected.decision
         where actor.id in (:from, :to) and actor.id <> :actor -- a mention of the moved one itself is rejected as before
           and (exists (select 1 from mention
                         where mention.document = document.id and +mention.actor = :actor
                           and mention.first < json_extract(decision.payload, '$.place.end')
                           and mention.past > json_extract(decision.payload, '$.place.begin'))
                or exists (select 1
                             from changed_mention
                             cross join mention on mention.id = changed_mention.id
                            where changed_mention.document = document.id and +changed_mention.actor = :actor
                              and mention.first < json_extract(decision.payload, '$.place.end')
                              and mention.past > json_extract(decision.payload, '$.place.begin'))
                or exists (select 1 from hidden_mention
                            where hidden_mention.document = document.id and +hidden_mention.actor = :actor
                              and hidden_mention.first < json_extract(decision.payload, '$.place.end')
                              and hidden_mention.past > json_extract(decision.payload, '$.place.begin'))
                or exists (select 1
                             from decision_target as other
                             cross join decision_target as assigned on assigned.decision = other.decision and assigned.kind = 'actor'
                            where other.kind = 'document' and other.key = place.key
                              and other.type in ('assign-mention', 'add-mention', 'confirm-mention', 'split') and assigned.key = :key)))sql",
        {{":actor", move.actor}, {":from", move.from}, {":to", move.to}, {":key", *key}});
    if (!rejections)
        return rejections.error();
    QList<DecisionId> ids;
    for (const qint64 id : *rejections)
        ids.append(DecisionId{id});
    return decisionsSwitched(ids);
}

/// Documents count the actors that they are seen to name: those that name several of the ones concerned are counted anew.
Outcome Overlay::recountDocuments(const QList<Move> &moves)
{
    QSet<qint64> concerned;
    for (const Move &move : moves)
        concerned += {move.actor.value, move.from.value, move.to.value};
    return m_connection.forEach(R"sql(
        with member (id) as (
            select value from json_each(:actors)
            union
            select actor.id from json_each(:actors) as wanted cross join actor on actor.merged_into = wanted.value)
        select document_actor.document
          from member
          cross join document_actor on document_actor.actor = member.id and document_actor.mentions > 0
         group by document_actor.document
        having count(*) > 1)sql",
        {{":actors", jsonOfNumbers(concerned)}}, [this](const Row &row) {
            m_touched.documents.insert(row.id<DocumentId>(0));
            return true;
        });
}

} // namespace apacheta
