// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/settling.h"

#include "library/connection.h"
#include "library/decisions/event_overlay.h"
#include "library/words_of_library.h"
#include "text/fold.h"

#include <map>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Whether a name is the better one to show: not all capitals, then with its accents, then the longer, then by letters.
bool isBetterName(const QString &a, const QString &b)
{
    const auto rank = [](const QString &name) {
        const bool shouted = name.size() > 4 && name == name.toUpper();
        const auto accents = std::count_if(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() > 127 && c.isLetter(); });
        return std::tuple(!shouted, accents, name.size());
    };
    return rank(a) != rank(b) ? rank(a) > rank(b) : a < b;
}

/// The commonest text; of equals the shorter, then the first by letters. Empty ones only where there is nothing else.
QString commonest(const std::map<QString, int> &counts)
{
    QString best;
    int most = 0;
    for (const auto &[text, count] : counts)
        if (!text.isEmpty() && (count > most || (count == most && text.size() < best.size()))) {
            best = text;
            most = count;
        }
    return best;
}

struct Telling {
    QString label;
    QString type;
    QString polarity;
    QString date;
    int earliest = 0;
    int latest = 0;
    qint64 place = 0;
    QString placeKey;

    /// Days or so that the date leaves open; the smaller the better.
    std::tuple<int, QString> vagueness() const { return {latest - earliest, date}; }
};

} // namespace

Outcome Settling::afterWriting()
{
    if (const Outcome outcome = m_overlay.documentsWritten(); !outcome)
        return outcome;
    return settle();
}

Outcome Settling::afterDeciding(const QList<DecisionId> &switched)
{
    if (const Outcome outcome = m_overlay.decisionsSwitched(switched); !outcome)
        return outcome;
    return settle();
}

Outcome Settling::settle()
{
    if (const Outcome outcome = m_overlay.lay(); !outcome)
        return outcome;
    // Relations point at events and both at actors: orphans go in this order.
    if (const Outcome outcome = settleRelations(); !outcome)
        return outcome;
    if (const Outcome outcome = settleEvents(); !outcome)
        return outcome;
    if (const Outcome outcome = settleActors(); !outcome)
        return outcome;
    if (const Outcome outcome = settleDocuments(); !outcome)
        return outcome;
    m_touched = {};
    return Done{};
}

Outcome Settling::settleRelations()
{
    const QString ids = jsonOfIds(m_touched.relations);
    // Those on either side of one that comes into sight or goes out of it are counted anew; all that one might go with are looked at.
    const Outcome sides = m_connection.forEach(R"sql(
        select relation.subject, relation.object
          from json_each(:ids) as wanted
          cross join relation on relation.id = wanted.value
         where :removed
            or (relation.evidence > 0) <> exists (select 1 from relation_evidence
                                                   where relation_evidence.relation = relation.id and relation_evidence.hidden = 0))sql",
        {{":ids", ids}, {":removed", int(m_touched.removed)}}, [this](const Row &row) {
            m_touched.actors += {row.id<ActorId>(0), row.id<ActorId>(1)};
            return true;
        });
    if (!sides)
        return sides;
    const Outcome counted = m_connection.run(R"sql(
        update relation set evidence = counted.evidence, confidence = counted.confidence, event = counted.event
          from (select wanted.value as id,
                       (select count(*) from relation_evidence where relation_evidence.relation = wanted.value and relation_evidence.hidden = 0) as evidence,
                       (select ifnull(max(relation_evidence.confidence), -1)
                          from relation_evidence
                         where relation_evidence.relation = wanted.value and relation_evidence.hidden = 0) as confidence,
                       (select event.id from relation_evidence join event on event.id = relation_evidence.event
                         where relation_evidence.relation = wanted.value order by event.key limit 1) as event
                  from json_each(:ids) as wanted) as counted
         where relation.id = counted.id
           and (relation.evidence, relation.confidence, relation.event) is not (counted.evidence, counted.confidence, counted.event))sql",
        {{":ids", ids}});
    if (!counted)
        return counted;
    const Outcome confirmed = m_connection.run(R"sql(
        update relation set confidence = 1
         where evidence > 0
           and id in (select relation.id
                        from json_each(:ids) as wanted
                        cross join relation on relation.id = wanted.value
                        cross join actor as subject on subject.id = relation.subject
                        cross join actor as object on object.id = relation.object
                        cross join decision_target
                           on decision_target.kind = 'relation'
                          and decision_target.key = subject.key || '|' || relation.predicate || '|' || object.key || '|' || relation.polarity
                                                    || '|' || ifnull(relation.date, '')
                          and decision_target.type = 'confirm-relation'
                        cross join decision_state on decision_state.decision = decision_target.decision and decision_state.active = 1))sql",
        {{":ids", ids}});
    // Rows that merging left empty stay until something is extracted anew: undoing it gives back their ids.
    if (!confirmed || !m_touched.removed)
        return confirmed;
    return m_connection.run(R"sql(
        delete from relation
         where evidence = 0 and id in (select value from json_each(:ids))
           and not exists (select 1 from relation_evidence where relation_evidence.relation = relation.id)
           and not exists (select 1 from relation_evidence where relation_evidence.machine_relation = relation.id))sql",
        {{":ids", ids}});
}

Outcome Settling::settleEvents()
{
    const QString ids = jsonOfIds(m_touched.events);
    // Where those happened that are about to go is counted anew.
    const Outcome places = m_connection.forEach(R"sql(
        select event.place
          from json_each(:ids) as wanted
          cross join event on event.id = wanted.value
         where :removed and event.place is not null)sql",
        {{":ids", ids}, {":removed", int(m_touched.removed)}}, [this](const Row &row) {
            m_touched.actors.insert(row.id<ActorId>(0));
            return true;
        });
    if (!places)
        return places;
    const Outcome counted = m_connection.run(R"sql(
        update event set evidence = counted.evidence, confidence = counted.confidence, documents = counted.documents
          from (select wanted.value as id,
                       (select count(*) from event_evidence where event_evidence.event = wanted.value) as evidence,
                       (select ifnull(max(event_evidence.confidence), -1) from event_evidence where event_evidence.event = wanted.value) as confidence,
                       (select count(*) from event_telling where event_telling.event = wanted.value) as documents
                  from json_each(:ids) as wanted) as counted
         where event.id = counted.id
           and (event.evidence, event.confidence, event.documents) is not (counted.evidence, counted.confidence, counted.documents))sql",
        {{":ids", ids}});
    if (!counted)
        return counted;
    if (m_touched.removed) {
        const Outcome gone = m_connection.run(R"sql(
            delete from event where documents = 0 and key not like 'user:%' and id in (select value from json_each(:ids)))sql",
            {{":ids", ids}});
        if (!gone)
            return gone;
    }
    QHash<EventId, EventOverlay> decided;
    const auto spokenOf = m_connection.numbers(R"sql(
        select distinct decision_event.event
          from json_each(:ids) as wanted
          cross join decision_event on decision_event.event = wanted.value)sql",
        {{":ids", ids}});
    if (!spokenOf)
        return spokenOf.error();
    for (const qint64 event : *spokenOf) {
        const auto overlay = overlayOf(m_connection, EventId{event});
        if (!overlay)
            return overlay.error();
        decided.insert(EventId{event}, *overlay);
    }
    for (const EventId id : std::as_const(m_touched.events))
        if (const Outcome outcome = chooseTelling(id, decided.value(id)); !outcome)
            return outcome;
    // Documents count the events that are shown.
    return m_connection.forEach("select document from event_telling where event in (select value from json_each(:ids))",
                                {{":ids", jsonOf(*spokenOf)}}, [this](const Row &row) {
                                    m_touched.documents.insert(row.id<DocumentId>(0));
                                    return true;
                                });
}

Outcome Settling::chooseTelling(EventId id, const EventOverlay &decided)
{
    const auto tellings = m_connection.rows(R"sql(
        select event_telling.label, event_telling.type, event_telling.polarity, event_telling.date, event_telling.earliest,
               event_telling.latest, event_telling.place, actor.key
          from event_telling
          left join actor on actor.id = event_telling.place
         where event_telling.event = :event)sql",
        {{":event", id}}, [](const Row &row) {
            return Telling{row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4), row.integer(5), row.number(6), row.text(7)};
        });
    if (!tellings)
        return tellings.error();
    if (tellings->isEmpty()) { // one of hers, taken back: whom it names is counted without it
        const Result<qint64> place = m_connection.number("select place from event where id = :id", {{":id", id}});
        if (!place)
            return place.error();
        if (*place != 0)
            m_touched.actors.insert(ActorId{*place});
        return m_connection.run("update event set place = null, confidence = -1 where id = :id", {{":id", id}});
    }
    std::map<QString, int> labels, types, polarities, places;
    std::map<QString, qint64> placeIds;
    const Telling *dated = nullptr;
    for (const Telling &telling : *tellings) {
        ++labels[telling.label];
        ++types[telling.type];
        ++polarities[telling.polarity];
        ++places[telling.placeKey];
        placeIds[telling.placeKey] = telling.place;
        if (!telling.date.isEmpty() && (!dated || telling.vagueness() < dated->vagueness()))
            dated = &telling;
    }
    QString label = decided.label.value_or(commonest(labels));
    QString type = decided.type ? word(*decided.type) : commonest(types);
    std::optional<EdtfDate> date = dated ? EdtfDate::parse(dated->date) : std::nullopt;
    if (decided.date)
        date = *decided.date;
    const QString place = commonest(places);
    Result<qint64> placeId = qint64(place.isEmpty() ? 0 : placeIds[place]);
    if (decided.place)
        placeId = *decided.place ? m_connection.number("select id from actor where key = :key and retired = 0", {{":key", (*decided.place)->key}}) : Result<qint64>(0);
    if (placeId && *placeId != 0)
        placeId = m_connection.number("select coalesce(merged_into, id) from actor where id = :id", {{":id", *placeId}});
    if (!placeId)
        return placeId.error();
    // The event counts for the actor where it happens: both must be counted anew when that changes.
    const Result<qint64> placeBefore = m_connection.number("select place from event where id = :id", {{":id", id}});
    if (!placeBefore)
        return placeBefore.error();
    const ActorId placeNow = decided.isRejected ? ActorId{} : ActorId{*placeId};
    for (const ActorId actor : {ActorId{*placeBefore}, placeNow})
        if (actor.isValid() && ActorId{*placeBefore} != placeNow)
            m_touched.actors.insert(actor);
    // Merging changes the place of many: its indices alone are written.
    const Outcome placed = m_connection.run("update event set place = :place where id = :id and place is not :place",
                                            {{":id", id}, {":place", placeNow}});
    if (!placed)
        return placed;
    return m_connection.run(R"sql(
        update event set label = :label, label_key = :label_key, type = :type, polarity = :polarity, date = :date, earliest = :earliest,
               latest = :latest,
               confidence = case when :rejected then -1 when :confirmed and evidence > 0 then 1 else confidence end
         where id = :id
           and (label, type, polarity, date, confidence)
               is not (:label, :type, :polarity, :date, case when :rejected then -1 when :confirmed and evidence > 0 then 1 else confidence end))sql",
        {{":id", id}, {":label", label}, {":label_key", nameKey(label)}, {":type", type}, {":polarity", commonest(polarities)},
         {":date", date ? std::optional(date->toString()) : std::nullopt}, {":earliest", date ? std::optional(date->earliest()) : std::nullopt},
         {":latest", date ? std::optional(date->latest()) : std::nullopt},
         {":rejected", int(decided.isRejected)}, {":confirmed", int(decided.isConfirmed)}});
}

Outcome Settling::settleActors()
{
    const QString ids = jsonOfIds(m_touched.actors);
    if (m_touched.removed) {
        static constexpr Statement statements[] = {
            R"sql(delete from actor_name
                   where actor in (select value from json_each(:ids))
                     and not exists (select 1 from document_actor where document_actor.actor = actor_name.actor)
                     and not exists (select 1 from actor as member where member.merged_into = actor_name.actor)
                     and not exists (select 1 from actor where actor.id = actor_name.actor and actor.origin = 'user'))sql",
            R"sql(delete from hidden_name
                   where actor in (select value from json_each(:ids))
                     and not exists (select 1 from document_actor where document_actor.actor = hidden_name.actor)
                     and not exists (select 1 from actor as member where member.merged_into = hidden_name.actor))sql",
            R"sql(delete from actor
                   where id in (select value from json_each(:ids)) and origin <> 'user'
                     and not exists (select 1 from document_actor where document_actor.actor = actor.id)
                     and not exists (select 1 from actor as member where member.merged_into = actor.id)
                     and not exists (select 1 from event_participant where event_participant.actor = actor.id)
                     and not exists (select 1 from event where event.place = actor.id)
                     and not exists (select 1 from relation where relation.subject = actor.id)
                     and not exists (select 1 from relation where relation.object = actor.id)
                     -- what she changed and what it was before
                     and not exists (select 1 from actor_name where actor_name.actor = actor.id)
                     and not exists (select 1 from hidden_name where hidden_name.actor = actor.id)
                     and not exists (select 1 from mention where mention.actor = actor.id)
                     and not exists (select 1 from changed_mention where changed_mention.actor = actor.id)
                     and not exists (select 1 from hidden_mention where hidden_mention.actor = actor.id)
                     and not exists (select 1 from displaced_participant where displaced_participant.actor = actor.id)
                     and not exists (select 1 from event_telling where event_telling.place = actor.id))sql",
        };
        for (const Statement statement : statements)
            if (const Outcome outcome = m_connection.run(statement, {{":ids", ids}}); !outcome)
                return outcome;
    }
    for (const ActorId id : std::as_const(m_touched.renamed))
        if (const Outcome outcome = chooseName(id); !outcome)
            return outcome;
    if (const Outcome outcome = m_overlay.layNames(); !outcome)
        return outcome;
    const Outcome counted = m_connection.run(R"sql(
        update actor set documents = counted.documents, mentions = counted.mentions, confidence = counted.confidence, events = counted.events,
               relations = counted.relations
          from (select wanted.value as id, ifnull(named.documents, 0) as documents, ifnull(named.mentions, 0) as mentions,
                       ifnull(named.confidence, 0) as confidence,
                       (select count(distinct event) from event_participant where event_participant.actor = wanted.value)
                     + (select count(*) from event
                         where event.place = wanted.value
                           and not exists (select 1 from event_participant
                                            where event_participant.event = event.id and event_participant.actor = wanted.value)) as events,
                       (select count(*) from relation where relation.subject = wanted.value and relation.evidence > 0)
                     + (select count(*) from relation
                         where relation.object = wanted.value and relation.subject <> wanted.value and relation.evidence > 0) as relations
                  from json_each(:ids) as wanted
                  left join (select again.value as actor, count(distinct document_actor.document) as documents,
                                    sum(document_actor.mentions) as mentions, max(document_actor.confidence) as confidence
                               from json_each(:ids) as again
                               cross join actor as member on coalesce(member.merged_into, member.id) = again.value
                               cross join document_actor on document_actor.actor = member.id and document_actor.mentions >= 0
                              group by again.value) as named
                    on named.actor = wanted.value) as counted
         where actor.id = counted.id
           and (actor.documents, actor.mentions, actor.confidence, actor.events, actor.relations)
               is not (counted.documents, counted.mentions, counted.confidence, counted.events, counted.relations))sql",
        {{":ids", ids}});
    if (!counted)
        return counted;
    return m_connection.run(R"sql(
        update actor set confidence = -1
         where id in (select value from json_each(:ids))
           and (merged_into is not null or retired = 1
                or (documents = 0 and events = 0 and relations = 0 and origin <> 'user')))sql",
        {{":ids", ids}});
}

Outcome Settling::chooseName(ActorId id)
{
    struct Said {
        QString name;
        QString level;
        QString countries;
    };
    const auto said = m_connection.rows(R"sql(
        select distinct document_actor.name, document_actor.level, document_actor.countries
          from document_actor
          join actor on actor.id = document_actor.actor
         where document_actor.actor = :actor and document_actor.added = 0 and actor.pack_version = '' and actor.origin <> 'user')sql",
        {{":actor", id}}, [](const Row &row) { return Said{row.text(0), row.text(1), row.text(2)}; });
    if (!said)
        return said.error();
    if (said->isEmpty()) // of the knowledge pack, which has the say
        return Done{};
    QString name;
    Level level = Level::None;
    QStringList countries;
    for (const Said &one : *said) {
        if (name.isEmpty() || isBetterName(one.name, name))
            name = one.name;
        const Level other = levelOf(one.level).value_or(Level::None);
        if (level == Level::None || (other != Level::None && other < level))
            level = other;
        countries += textsOf(one.countries);
    }
    countries.removeDuplicates();
    countries.sort();
    return m_connection.run(R"sql(
        update actor set name = :name, name_key = :name_key, level = :level, countries = :countries, machine_name = :name,
               machine_level = :level, machine_countries = :countries
         where id = :id)sql",
        {{":id", id}, {":name", name}, {":name_key", nameKey(name)}, {":level", word(level)}, {":countries", jsonOf(countries)}});
}

Outcome Settling::settleDocuments()
{
    return m_connection.run(R"sql(
        update document set mentions = counted.mentions, actors = counted.actors, events = counted.events
          from (select wanted.value as id,
                       (select count(*) from mention where mention.document = wanted.value) as mentions,
                       (select count(distinct coalesce(member.merged_into, member.id))
                          from document_actor
                          join actor as member on member.id = document_actor.actor
                         where document_actor.document = wanted.value and document_actor.mentions > 0) as actors,
                       (select count(*)
                          from event_telling
                          join event on event.id = event_telling.event and event.confidence >= 0
                         where event_telling.document = wanted.value) as events
                  from json_each(:ids) as wanted) as counted
         where document.id = counted.id
           and (document.mentions, document.actors, document.events) is not (counted.mentions, counted.actors, counted.events))sql",
        {{":ids", jsonOfIds(m_touched.documents)}});
}

} // namespace apacheta
