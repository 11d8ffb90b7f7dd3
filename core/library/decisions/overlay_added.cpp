// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/overlay.h"

#include "library/connection.h"
#include "library/words_of_library.h"
#include "text/fold.h"

using namespace Qt::StringLiterals;

namespace apacheta {
Result<PassageId> Overlay::passageAt(DocumentId document, Span span) const
{
    const Result<qint64> passage = m_connection.number(R"sql(
        select id from passage where document = :document and first <= :first and past > :first order by first desc limit 1)sql",
        {{":document", document}, {":first", qint64(span.begin)}});
    if (!passage)
        return passage.error();
    return PassageId{*passage};
}

namespace {

struct AddedEvidence {
    qint64 id = 0;
    EventId event;
};

/// Of the passages that decisions of one type added to events in a document: decision -> row.
Result<QHash<qint64, AddedEvidence>> addedEvidenceIn(const Connection &connection, DocumentId document, const QString &type)
{
    QHash<qint64, AddedEvidence> evidence;
    const Outcome outcome = connection.forEach(R"sql(
        select event_evidence.added_by, event_evidence.id, event_evidence.event
          from event_evidence
          cross join decision on decision.id = event_evidence.added_by and decision.type = :type
         where event_evidence.document = :document and event_evidence.added_by is not null)sql",
        {{":document", document}, {":type", type}}, [&](const Row &row) {
            evidence.insert(row.number(0), {row.number(1), row.id<EventId>(2)});
            return true;
        });
    if (!outcome)
        return outcome.error();
    return evidence;
}

} // namespace

/// The events that she added in a document.
Outcome Overlay::layAddedEvents(DocumentId document, const QString &sha256)
{
    auto stored = addedEvidenceIn(m_connection, document, u"add-event"_s);
    if (!stored)
        return stored.error();
    const auto decisions = m_log.inForce({u"document"_s, sha256}, {u"add-event"_s});
    if (!decisions)
        return decisions.error();
    // Told anew each time: its place may have come or gone, and of two decisions that add one event (hers, and the same out of a file) the first tells it.
    for (auto it = stored->cbegin(); it != stored->cend(); ++it) {
        retold(it->event);
        const Outcome untold = m_connection.run("delete from event_telling where document = :document and added_by = :decision",
                                                {{":document", document}, {":decision", it.key()}});
        if (!untold)
            return untold;
    }
    for (const LoggedDecision &decision : *decisions) {
        const auto &added = std::get<AddEvent>(decision.said);
        if (added.event.told.sha256 != sha256)
            continue;
        if (const Outcome outcome = layAddedEvent(document, decision.id, added); !outcome)
            return outcome;
        stored->remove(decision.id);
    }
    // What is left was added by decisions that are no longer in force.
    for (const AddedEvidence &one : std::as_const(*stored))
        if (const Outcome outcome = m_connection.run("delete from event_evidence where id = :id", {{":id", one.id}}); !outcome)
            return outcome;
    return Done{};
}

Outcome Overlay::layAddedEvent(DocumentId document, qint64 decision, const AddEvent &added)
{
    const TextPlace &told = added.event.told;
    const auto passage = passageAt(document, told.span);
    if (!passage)
        return passage.error();
    if (!passage->isValid())
        return Done{};
    const Outcome made = m_connection.run(R"sql(
        insert or ignore into event (key, label, label_key, type, polarity, confidence) values (:key, :label, :label_key, :type, :polarity, -1))sql",
        {{":key", added.event.key}, {":label", added.event.label}, {":label_key", nameKey(added.event.label)}, {":type", word(added.category)},
         {":polarity", word(added.polarity)}});
    if (!made)
        return made;
    const Result<qint64> event = m_connection.number("select id from event where key = :key", {{":key", added.event.key}});
    const auto where = added.place ? actorOf(added.place->key) : Result<ActorId>(ActorId{});
    if (!event || !where)
        return event ? where.error() : event.error();
    retold(EventId{*event});
    const Outcome stored = m_connection.run(R"sql(
        insert or ignore into event_telling (event, document, label, type, polarity, date, earliest, latest, place, first, past, added_by)
             values (:event, :document, :label, :type, :polarity, :date, :earliest, :latest, :place, :first, :past, :added_by))sql",
        {{":event", *event}, {":document", document}, {":label", added.event.label}, {":type", word(added.category)},
         {":polarity", word(added.polarity)}, {":date", textOf(added.date)}, {":earliest", earliestOf(added.date)},
         {":latest", latestOf(added.date)}, {":place", *where}, {":first", qint64(told.span.begin)}, {":past", qint64(told.span.end)},
         {":added_by", decision}});
    if (!stored)
        return stored;
    return m_connection.run(R"sql(
        insert into event_evidence (event, document, passage, first, past, confidence, added_by)
        select :event, :document, :passage, :first, :past, 1, :added_by
         where not exists (select 1 from event_evidence where document = :document and added_by = :added_by))sql",
        {{":event", *event}, {":document", document}, {":passage", *passage}, {":first", qint64(told.span.begin)},
         {":past", qint64(told.span.end)}, {":added_by", decision}});
}

/// The further passages that she gave to events; after it is known which events decisions are about.
Outcome Overlay::layEventEvidence(DocumentId document)
{
    const auto sha256 = m_connection.row("select sha256 from document where id = :id", {{":id", document}}, [](const Row &row) { return row.text(0); });
    if (!sha256)
        return sha256.error();
    auto stored = addedEvidenceIn(m_connection, document, u"event-evidence"_s);
    const auto decisions = m_log.inForce({u"document"_s, sha256->value_or(QString())}, {u"event-evidence"_s});
    if (!stored || !decisions)
        return stored ? decisions.error() : stored.error();
    for (const LoggedDecision &decision : *decisions) {
        const TextPlace &place = std::get<AddEventEvidence>(decision.said).evidence;
        const Result<qint64> event = m_connection.number("select event from decision_event where decision = :decision", {{":decision", decision.id}});
        const auto passage = passageAt(document, place.span);
        if (!event || !passage)
            return event ? passage.error() : event.error();
        if (place.sha256 != *sha256 || *event == 0 || !passage->isValid())
            continue;
        m_events.insert(EventId{*event});
        m_touched.events.insert(EventId{*event});
        if (const auto known = stored->constFind(decision.id); known != stored->cend() && known->event.value == *event) {
            stored->erase(known);
            continue;
        }
        const Outcome stated = m_connection.run(R"sql(
            insert into event_evidence (event, document, passage, first, past, confidence, added_by)
                 values (:event, :document, :passage, :first, :past, 1, :added_by))sql",
            {{":event", *event}, {":document", document}, {":passage", *passage}, {":first", qint64(place.span.begin)},
             {":past", qint64(place.span.end)}, {":added_by", decision.id}});
        if (!stated)
            return stated;
    }
    for (const AddedEvidence &one : std::as_const(*stored)) {
        m_events.insert(one.event);
        m_touched.events.insert(one.event);
        if (const Outcome outcome = m_connection.run("delete from event_evidence where id = :id", {{":id", one.id}}); !outcome)
            return outcome;
    }
    return Done{};
}

Outcome Overlay::layAddedRelations(DocumentId document, const QString &sha256)
{
    const auto stored = m_connection.rows("select id, relation, added_by from relation_evidence where document = :document and added_by is not null",
        {{":document", document}}, [](const Row &row) { return std::tuple(row.number(0), row.id<RelationId>(1), row.number(2)); });
    if (!stored)
        return stored.error();
    QHash<qint64, QPair<qint64, RelationId>> evidenceOf;
    for (const auto &[id, relation, decision] : *stored)
        evidenceOf.insert(decision, {id, relation});
    const auto decisions = m_log.inForce({u"document"_s, sha256}, {u"add-relation"_s, u"relation-evidence"_s});
    if (!decisions)
        return decisions.error();
    for (const LoggedDecision &decision : *decisions) {
        const auto *added = std::get_if<AddRelation>(&decision.said);
        const auto *further = std::get_if<AddRelationEvidence>(&decision.said);
        const RelationRef &ref = added ? added->relation : further->relation;
        const TextPlace &place = added ? added->relation.stated : further->evidence;
        if (place.sha256 != sha256)
            continue;
        const auto subject = actorOf(ref.subject.key);
        const auto object = actorOf(ref.object.key);
        const auto passage = passageAt(document, place.span);
        if (!subject || !object || !passage)
            return !subject ? subject.error() : !object ? object.error() : passage.error();
        if (!subject->isValid() || !object->isValid() || !passage->isValid())
            continue;
        if (const auto known = evidenceOf.constFind(decision.id); known != evidenceOf.cend()) {
            m_evidence.insert(known->first);
            evidenceOf.erase(known);
            continue;
        }
        const auto relation = relationOf({*subject, word(ref.predicate), *object, word(ref.polarity), ref.date ? ref.date->toString() : QString()});
        if (!relation)
            return relation.error();
        const Result<qint64> stated = m_connection.insert(R"sql(
            insert into relation_evidence (relation, document, passage, first, past, confidence, added_by)
                 values (:relation, :document, :passage, :first, :past, 1, :added_by))sql",
            {{":relation", *relation}, {":document", document}, {":passage", *passage}, {":first", qint64(place.span.begin)},
             {":past", qint64(place.span.end)}, {":added_by", decision.id}});
        if (!stated)
            return stated.error();
        m_evidence.insert(*stated);
        m_touched.relations.insert(RelationId{*relation});
    }
    for (const auto &[id, relation] : std::as_const(evidenceOf)) {
        m_touched.relations.insert(relation);
        m_evidence.remove(id);
        if (const Outcome outcome = m_connection.run("delete from relation_evidence where id = :id", {{":id", id}}); !outcome)
            return outcome;
    }
    return Done{};
}

/// The actors that she put into claims of a document: they stand in it also without a mention.
Result<QSet<ActorId>> Overlay::claimedIn(const QString &sha256) const
{
    const auto decisions = m_log.inForce({u"document"_s, sha256}, {u"add-event"_s, u"add-relation"_s});
    if (!decisions)
        return decisions.error();
    QStringList keys;
    for (const LoggedDecision &decision : *decisions) {
        if (const auto *event = std::get_if<AddEvent>(&decision.said)) {
            for (const EventPart &part : event->participants)
                keys.append(part.actor.key);
            if (event->place)
                keys.append(event->place->key);
        } else if (const auto *relation = std::get_if<AddRelation>(&decision.said)) {
            keys += {relation->relation.subject.key, relation->relation.object.key};
        }
    }
    QSet<ActorId> actors;
    for (const QString &key : std::as_const(keys)) {
        const auto actor = actorOf(key);
        if (!actor)
            return actor.error();
        if (actor->isValid())
            actors.insert(*actor);
    }
    return actors;
}

} // namespace apacheta
