// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/writer.h"

#include "authority/knowledge_pack.h"
#include "library/words_of_library.h"
#include "text/fold.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Which of two actors of a symmetric relation stands first: persons, then what they act for, then the rest; of equals by key.
bool standsFirst(const FoundActor &a, const FoundActor &b)
{
    const auto rank = [](const FoundActor &actor) {
        const bool isBody = actor.kind == ActorKind::Organization || actor.kind == ActorKind::People || actor.kind == ActorKind::State;
        return std::tuple(actor.kind == ActorKind::Person ? 0 : isBody ? 1 : 2, actor.key);
    };
    return rank(a) < rank(b);
}

template <class AnyId> std::optional<AnyId> at(const QList<AnyId> &ids, int index)
{
    return index >= 0 && index < ids.size() && ids[index].isValid() ? std::optional(ids[index]) : std::nullopt;
}

} // namespace

const FoundActor *Writer::fromPack(const FoundActor &actor) const
{
    if (!m_known || actor.origin != Origin::Authority)
        return nullptr;
    const KnownActor *known = m_known->actor(actor.key);
    return known ? &known->actor : nullptr;
}

Outcome Writer::fillClaims(DocumentId id, const PreparedDocument &document)
{
    if (const Outcome outcome = fillActors(id, document); !outcome)
        return outcome;
    if (const Outcome outcome = fillMentions(id, document); !outcome)
        return outcome;
    if (const Outcome outcome = fillEvents(id, document); !outcome)
        return outcome;
    if (const Outcome outcome = fillRelations(id, document); !outcome)
        return outcome;
    if (const Outcome outcome = fillFigures(id, document); !outcome)
        return outcome;
    return m_connection.run(R"sql(
        update document set passages = :passages, mentions = :mentions,
               actors = (select count(*) from document_actor where document_actor.document = :id and document_actor.mentions > 0),
               events = (select count(*) from event_telling where event_telling.document = :id)
         where id = :id)sql",
        {{":id", id}, {":passages", int(m_passageIds.size())}, {":mentions", int(document.findings.mentions.size())}});
}

Result<ActorId> Writer::actorIdOf(const FoundActor &actor)
{
    if (const auto known = m_actors.constFind(actor.key); known != m_actors.cend())
        return *known;
    const FoundActor *pack = fromPack(actor);
    const auto row = m_connection.row("select id, pack_version from actor where key = :key", {{":key", actor.key}},
                                      [](const Row &found) { return qMakePair(found.id<ActorId>(0), found.text(1)); });
    if (!row)
        return row.error();
    ActorId id = *row ? (*row)->first : ActorId{};
    if (!id.isValid()) {
        const FoundActor &best = pack ? *pack : actor;
        const Result<qint64> inserted = m_connection.insert(R"sql(
            insert into actor (key, name, name_key, kind, level, countries, origin, facts, pack_version, machine_name, machine_kind,
                               machine_level, machine_countries)
                 values (:key, :name, :name_key, :kind, :level, :countries, :origin, '[]', '', :name, :kind, :level, :countries))sql",
            {{":key", actor.key}, {":name", best.name}, {":name_key", nameKey(best.name)}, {":kind", word(best.kind)},
             {":level", word(best.level)}, {":countries", jsonOf(best.countries)}, {":origin", word(best.origin)}});
        if (!inserted)
            return inserted.error();
        id = ActorId{*inserted};
        m_touched.appeared.insert(id);
    }
    if (pack && (!*row || (*row)->second != m_version.pack))
        if (const Outcome outcome = refreshFromPack(id, *pack); !outcome)
            return outcome.error();
    m_actors.insert(actor.key, id);
    return id;
}

Outcome Writer::refreshFromPack(ActorId id, const FoundActor &actor)
{
    const auto *pack = dynamic_cast<const KnowledgePack *>(m_known);
    const QStringList facts = pack ? pack->factsOf(actor.key) : QStringList();
    const Outcome updated = m_connection.run(R"sql(
        update actor set name = :name, name_key = :name_key, kind = :kind, level = :level, countries = :countries, origin = :origin,
               facts = :facts, pack_version = :pack, machine_name = :name, machine_kind = :kind, machine_level = :level,
               machine_countries = :countries
         where id = :id)sql",
        {{":id", id}, {":name", actor.name}, {":name_key", nameKey(actor.name)}, {":kind", word(actor.kind)}, {":level", word(actor.level)},
         {":countries", jsonOf(actor.countries)}, {":origin", word(Origin::Authority)}, {":facts", jsonOf(facts)}, {":pack", m_version.pack}});
    if (!updated)
        return updated;
    static constexpr Statement outdated[] = {"delete from actor_name where document = 0 and actor = :actor",
                                             "delete from hidden_name where document = 0 and actor = :actor"};
    for (const Statement statement : outdated)
        if (const Outcome outcome = m_connection.run(statement, {{":actor", id}}); !outcome)
            return outcome;
    for (const QString &name : QStringList(actor.name) + actor.aliases) {
        const Outcome inserted = m_connection.run(R"sql(
            insert or ignore into actor_name (actor, document, name, key, reason) values (:actor, 0, :name, :key, :reason))sql",
            {{":actor", id}, {":name", name}, {":key", nameKey(name)}, {":reason", word(AliasReason::KnownName)}});
        if (!inserted)
            return inserted;
    }
    return Done{};
}

Outcome Writer::fillActors(DocumentId id, const PreparedDocument &document)
{
    const Findings &findings = document.findings;
    QList<int> mentions(findings.actors.size(), 0);
    QList<double> confidence(findings.actors.size(), 0);
    for (const FoundMention &mention : findings.mentions) {
        ++mentions[mention.actor];
        confidence[mention.actor] = std::max(confidence[mention.actor], mention.confidence);
    }
    for (int i = 0; i < findings.actors.size(); ++i) {
        const FoundActor &actor = findings.actors[i];
        const Result<ActorId> actorId = actorIdOf(actor);
        if (!actorId)
            return actorId.error();
        m_actorIds.append(*actorId);
        m_touched.actors.insert(*actorId);
        const Outcome inserted = m_connection.run(R"sql(
            insert into document_actor (document, actor, name, level, countries, mentions, confidence)
                 values (:document, :actor, :name, :level, :countries, :mentions, :confidence)
            on conflict (document, actor) do update set mentions = mentions + excluded.mentions,
                                                        confidence = max(confidence, excluded.confidence))sql",
            {{":document", id}, {":actor", *actorId}, {":name", actor.name}, {":level", word(actor.level)},
             {":countries", jsonOf(actor.countries)}, {":mentions", mentions[i]}, {":confidence", confidence[i]}});
        if (!inserted)
            return inserted;
        const FoundActor *pack = fromPack(actor);
        if (!pack)
            m_touched.renamed.insert(*actorId);
        for (qsizetype alias = -1; alias < actor.aliases.size(); ++alias) { // the name itself, then the others
            const QString &name = alias < 0 ? actor.name : actor.aliases[alias];
            const AliasReason reason = alias < 0 ? AliasReason::Written : actor.aliasReason(alias);
            if (name.isEmpty() || (pack && (name == pack->name || pack->aliases.contains(name))))
                continue;
            const Outcome named = m_connection.run(R"sql(
                insert or ignore into actor_name (actor, document, name, key, reason) values (:actor, :document, :name, :key, :reason))sql",
                {{":actor", *actorId}, {":document", id}, {":name", name}, {":key", nameKey(name)}, {":reason", word(reason)}});
            if (!named)
                return named;
        }
    }
    return Done{};
}

Outcome Writer::fillMentions(DocumentId id, const PreparedDocument &document)
{
    const Findings &findings = document.findings;
    for (int i = 0; i < findings.mentions.size(); ++i) {
        const FoundMention &mention = findings.mentions[i];
        const Outcome inserted = m_connection.run(R"sql(
            insert into mention (document, passage, actor, first, past, form, surface, confidence)
                 values (:document, :passage, :actor, :first, :past, :form, :surface, :confidence))sql",
            {{":document", id}, {":passage", m_passageIds[document.passageAt(mention.span.begin)]}, {":actor", m_actorIds[mention.actor]},
             {":first", qint64(mention.span.begin)}, {":past", qint64(mention.span.end)}, {":form", word(mention.form)},
             {":surface", document.surfaces[i]}, {":confidence", mention.confidence}});
        if (!inserted)
            return inserted;
    }
    for (const FoundDate &date : findings.dates) {
        const Outcome inserted = m_connection.run(R"sql(
            insert into found_date (document, passage, first, past, date, earliest, latest, confidence)
                 values (:document, :passage, :first, :past, :date, :earliest, :latest, :confidence))sql",
            {{":document", id}, {":passage", m_passageIds[document.passageAt(date.span.begin)]}, {":first", qint64(date.span.begin)},
             {":past", qint64(date.span.end)}, {":date", date.date.toString()}, {":earliest", date.date.earliest()},
             {":latest", date.date.latest()}, {":confidence", date.confidence}});
        if (!inserted)
            return inserted;
    }
    return Done{};
}

Result<EventId> Writer::eventIdOf(const FoundEvent &event)
{
    const Result<qint64> known = m_connection.number("select id from event where key = :key", {{":key", event.key}});
    if (!known)
        return known.error();
    if (*known != 0)
        return EventId{*known};
    const Result<qint64> inserted = m_connection.insert(R"sql(
        insert into event (key, label, label_key, type, polarity, date, earliest, latest)
             values (:key, :label, :label_key, :type, :polarity, :date, :earliest, :latest))sql",
        {{":key", event.key}, {":label", event.label}, {":label_key", nameKey(event.label)}, {":type", word(event.type)},
         {":polarity", word(event.polarity)}, {":date", textOf(event.date)}, {":earliest", earliestOf(event.date)}, {":latest", latestOf(event.date)}});
    if (!inserted)
        return inserted.error();
    return EventId{*inserted};
}

Outcome Writer::fillEvents(DocumentId id, const PreparedDocument &document)
{
    for (const FoundEvent &event : document.findings.events) {
        if (event.evidence.isEmpty()) {
            m_eventIds.append(EventId{});
            continue;
        }
        const Result<EventId> eventId = eventIdOf(event);
        if (!eventId)
            return eventId.error();
        m_eventIds.append(*eventId);
        m_touched.events.insert(*eventId);
        const Outcome told = m_connection.run(R"sql(
            insert or ignore into event_telling (event, document, label, type, polarity, date, earliest, latest, place, first, past)
                 values (:event, :document, :label, :type, :polarity, :date, :earliest, :latest, :place, :first, :past))sql",
            {{":event", *eventId}, {":document", id}, {":label", event.label}, {":type", word(event.type)},
             {":polarity", word(event.polarity)}, {":date", textOf(event.date)}, {":earliest", earliestOf(event.date)},
             {":latest", latestOf(event.date)}, {":place", at(m_actorIds, event.place)}, {":first", qint64(event.trigger.begin)},
             {":past", qint64(event.trigger.end)}});
        if (!told)
            return told;
        for (const FoundParticipant &participant : event.participants) {
            const Outcome inserted = m_connection.run(R"sql(
                insert or ignore into event_participant (event, document, actor, role) values (:event, :document, :actor, :role))sql",
                {{":event", *eventId}, {":document", id}, {":actor", m_actorIds[participant.actor]}, {":role", word(participant.role)}});
            if (!inserted)
                return inserted;
        }
        for (const FoundEvidence &evidence : event.evidence) {
            const Outcome inserted = m_connection.run(R"sql(
                insert into event_evidence (event, document, passage, first, past, confidence, date)
                     values (:event, :document, :passage, :first, :past, :confidence, :date))sql",
                {{":event", *eventId}, {":document", id}, {":passage", m_passageIds[document.passageAt(evidence.span.begin)]},
                 {":first", qint64(evidence.span.begin)}, {":past", qint64(evidence.span.end)}, {":confidence", evidence.confidence}, {":date", textOf(evidence.date)}});
            if (!inserted)
                return inserted;
        }
    }
    return Done{};
}

Result<RelationId> Writer::relationIdOf(const FoundRelation &relation, const PreparedDocument &document)
{
    int subject = relation.subject;
    int object = relation.object;
    // Where either order says the same, one order is kept, the same in every document.
    if (isSymmetric(relation.predicate) && standsFirst(document.findings.actors[object], document.findings.actors[subject]))
        std::swap(subject, object);
    const Result<qint64> known = m_connection.number(R"sql(
        select id from relation
         where subject = :subject and object = :object and predicate = :predicate and polarity = :polarity
           and ifnull(date, '') = ifnull(:date, ''))sql",
        {{":subject", m_actorIds[subject]}, {":object", m_actorIds[object]}, {":predicate", word(relation.predicate)},
         {":polarity", word(relation.polarity)}, {":date", textOf(relation.date)}});
    if (!known)
        return known.error();
    if (*known != 0)
        return RelationId{*known};
    const Result<qint64> inserted = m_connection.insert(R"sql(
        insert into relation (subject, predicate, object, polarity, date, earliest, latest)
             values (:subject, :predicate, :object, :polarity, :date, :earliest, :latest))sql",
        {{":subject", m_actorIds[subject]}, {":predicate", word(relation.predicate)}, {":object", m_actorIds[object]},
         {":polarity", word(relation.polarity)}, {":date", textOf(relation.date)}, {":earliest", earliestOf(relation.date)},
         {":latest", latestOf(relation.date)}});
    if (!inserted)
        return inserted.error();
    return RelationId{*inserted};
}

Outcome Writer::fillRelations(DocumentId id, const PreparedDocument &document)
{
    for (const FoundRelation &relation : document.findings.relations) {
        const Result<RelationId> relationId = relationIdOf(relation, document);
        if (!relationId)
            return relationId.error();
        m_touched.relations.insert(*relationId);
        for (const FoundEvidence &evidence : relation.evidence) {
            const Outcome inserted = m_connection.run(R"sql(
                insert into relation_evidence (relation, document, passage, event, first, past, confidence)
                     values (:relation, :document, :passage, :event, :first, :past, :confidence))sql",
                {{":relation", *relationId}, {":document", id}, {":passage", m_passageIds[document.passageAt(evidence.span.begin)]},
                 {":event", at(m_eventIds, relation.event)}, {":first", qint64(evidence.span.begin)}, {":past", qint64(evidence.span.end)},
                 {":confidence", evidence.confidence}});
            if (!inserted)
                return inserted;
        }
    }
    return Done{};
}

Outcome Writer::fillFigures(DocumentId id, const PreparedDocument &document)
{
    for (const FoundFigure &figure : document.findings.figures) {
        const Outcome inserted = m_connection.run(R"sql(
            insert into figure (document, passage, actor, measure, qualifiers, low, high, slack, date, first, past, sentence_first, sentence_past, confidence)
                 values (:document, :passage, :actor, :measure, :qualifiers, :low, :high, :slack, :date, :first, :past, :sentence_first, :sentence_past, :confidence))sql",
            {{":document", id}, {":passage", m_passageIds[document.passageAt(figure.span.begin)]}, {":actor", m_actorIds[figure.actor]}, {":measure", figure.measure},
             {":qualifiers", figure.qualifiers}, {":low", figure.low}, {":high", std::isinf(figure.high) ? std::nullopt : std::optional(figure.high)}, {":slack", figure.slack},
             {":date", textOf(figure.date)}, {":first", qint64(figure.span.begin)}, {":past", qint64(figure.span.end)}, {":sentence_first", qint64(figure.sentence.begin)},
             {":sentence_past", qint64(figure.sentence.end)}, {":confidence", figure.confidence}});
        if (!inserted)
            return inserted;
    }
    return Done{};
}

} // namespace apacheta
