// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/writer.h"

#include "library/words_of_library.h"
#include "text/fold.h"

#include <map>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

template <class AnyId> QString jsonOfIds(const QSet<AnyId> &ids)
{
    QList<qint64> numbers;
    numbers.reserve(ids.size());
    for (const AnyId id : ids)
        numbers.append(id.value);
    std::sort(numbers.begin(), numbers.end());
    return jsonOf(numbers);
}

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

Outcome Writer::touchAllOf(DocumentId id)
{
    const auto actors = m_connection.numbers("select actor from document_actor where document = :document", {{":document", id}});
    if (!actors)
        return actors.error();
    for (const qint64 actor : *actors) {
        m_touchedActors.insert(ActorId{actor});
        m_renamedActors.insert(ActorId{actor});
    }
    const auto events = m_connection.numbers("select event from event_telling where document = :document", {{":document", id}});
    if (!events)
        return events.error();
    for (const qint64 event : *events)
        m_touchedEvents.insert(EventId{event});
    const auto relations = m_connection.numbers("select distinct relation from relation_evidence where document = :document", {{":document", id}});
    if (!relations)
        return relations.error();
    for (const qint64 relation : *relations)
        m_touchedRelations.insert(RelationId{relation});
    return Done{};
}

Outcome Writer::settle()
{
    // Relations point at events and both at actors: orphans go in this order.
    if (const Outcome outcome = settleRelations(); !outcome)
        return outcome;
    if (const Outcome outcome = settleEvents(); !outcome)
        return outcome;
    if (const Outcome outcome = settleActors(); !outcome)
        return outcome;
    m_touchedActors.clear();
    m_renamedActors.clear();
    m_touchedEvents.clear();
    m_touchedRelations.clear();
    m_removed = false;
    return Done{};
}

Outcome Writer::settleRelations()
{
    const QString ids = jsonOfIds(m_touchedRelations);
    const Outcome counted = m_connection.run(R"sql(
        update relation
           set (evidence, confidence) = (select count(*), ifnull(max(relation_evidence.confidence), 0) from relation_evidence
                                          where relation_evidence.relation = relation.id),
               event = (select event.id from relation_evidence join event on event.id = relation_evidence.event
                         where relation_evidence.relation = relation.id order by event.key limit 1)
         where id in (select value from json_each(:ids)))sql",
        {{":ids", ids}});
    if (!counted || !m_removed)
        return counted;
    return m_connection.run("delete from relation where evidence = 0 and id in (select value from json_each(:ids))", {{":ids", ids}});
}

Outcome Writer::settleEvents()
{
    const QString ids = jsonOfIds(m_touchedEvents);
    const Outcome counted = m_connection.run(R"sql(
        update event
           set (evidence, confidence) = (select count(*), ifnull(max(event_evidence.confidence), 0) from event_evidence
                                          where event_evidence.event = event.id),
               documents = (select count(*) from event_telling where event_telling.event = event.id)
         where id in (select value from json_each(:ids)))sql",
        {{":ids", ids}});
    if (!counted)
        return counted;
    if (m_removed) {
        const Outcome gone = m_connection.run("delete from event where documents = 0 and id in (select value from json_each(:ids))", {{":ids", ids}});
        if (!gone)
            return gone;
    }
    for (const EventId id : std::as_const(m_touchedEvents))
        if (const Outcome outcome = chooseTelling(id); !outcome)
            return outcome;
    return Done{};
}

Outcome Writer::chooseTelling(EventId id)
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
    if (tellings->isEmpty())
        return Done{};
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
    const QString label = commonest(labels);
    const QString place = commonest(places);
    // The event counts for the actor where it happens: both must be counted anew when that changes.
    const Result<qint64> placeBefore = m_connection.number("select place from event where id = :id", {{":id", id}});
    if (!placeBefore)
        return placeBefore.error();
    const ActorId placeNow = place.isEmpty() ? ActorId{} : ActorId{placeIds[place]};
    for (const ActorId actor : {ActorId{*placeBefore}, placeNow})
        if (actor.isValid())
            m_touchedActors.insert(actor);
    return m_connection.run(R"sql(
        update event set label = :label, label_key = :label_key, type = :type, polarity = :polarity, date = :date, earliest = :earliest,
               latest = :latest, place = :place
         where id = :id)sql",
        {{":id", id}, {":label", label}, {":label_key", nameKey(label)}, {":type", commonest(types)}, {":polarity", commonest(polarities)},
         {":date", dated ? std::optional(dated->date) : std::nullopt}, {":earliest", dated ? std::optional(dated->earliest) : std::nullopt},
         {":latest", dated ? std::optional(dated->latest) : std::nullopt},
         {":place", placeNow}});
}

Outcome Writer::settleActors()
{
    const QString ids = jsonOfIds(m_touchedActors);
    if (m_removed) {
        const Outcome unnamed = m_connection.run(R"sql(
            delete from actor_name
             where actor in (select value from json_each(:ids))
               and not exists (select 1 from document_actor where document_actor.actor = actor_name.actor))sql",
            {{":ids", ids}});
        if (!unnamed)
            return unnamed;
        const Outcome gone = m_connection.run(R"sql(
            delete from actor
             where id in (select value from json_each(:ids))
               and not exists (select 1 from document_actor where document_actor.actor = actor.id))sql",
            {{":ids", ids}});
        if (!gone)
            return gone;
        m_actors.clear();
    }
    for (const ActorId id : std::as_const(m_renamedActors))
        if (const Outcome outcome = chooseName(id); !outcome)
            return outcome;
    return m_connection.run(R"sql(
        update actor
           set (documents, mentions, confidence) = (select count(*), ifnull(sum(document_actor.mentions), 0),
                                                           ifnull(max(document_actor.confidence), 0)
                                                      from document_actor where document_actor.actor = actor.id),
               events = (select count(*) from (select event from event_participant where event_participant.actor = actor.id
                                               union select event.id from event where event.place = actor.id)),
               relations = (select count(*) from relation where relation.subject = actor.id)
                         + (select count(*) from relation where relation.object = actor.id and relation.subject <> actor.id)
         where id in (select value from json_each(:ids)))sql",
        {{":ids", ids}});
}

Outcome Writer::chooseName(ActorId id)
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
         where document_actor.actor = :actor and actor.pack_version = '')sql",
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
        update actor set name = :name, name_key = :name_key, level = :level, countries = :countries where id = :id)sql",
        {{":id", id}, {":name", name}, {":name_key", nameKey(name)}, {":level", word(level)}, {":countries", jsonOf(countries)}});
}

} // namespace apacheta
