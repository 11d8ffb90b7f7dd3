// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/overlay.h"

#include "library/connection.h"
#include "library/decisions/event_overlay.h"
#include "library/words_of_library.h"

#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

template <class AnyId> QString jsonOfIds(const QSet<AnyId> &ids)
{
    QList<qint64> numbers;
    for (const AnyId id : ids)
        numbers.append(id.value);
    return jsonOf(numbers);
}

/// The reference of a decision about an event that extraction found; nothing for other decisions.
const EventRef *eventOf(const Decision &decision)
{
    return std::visit([](const auto &said) -> const EventRef * {
        if constexpr (requires { said.event.told; })
            return &said.event;
        else
            return nullptr;
    }, decision);
}

struct Part {
    DocumentId document;
    ActorId actor;
    QString role;
    bool operator<(const Part &other) const { return std::tie(document, actor, role) < std::tie(other.document, other.actor, other.role); }
};

} // namespace

/// Finds the events that decisions are about: by key, else by the place where they are told.
Outcome Overlay::resolveEvents()
{
    const QString events = jsonOfIds(m_events);
    QSet<DocumentId> documents = m_touched.documents;
    // Where an event of that key is told no more, the place may tell which one it is; and the other way round.
    const Outcome orphaned = m_connection.forEach(R"sql(
        select document.id
          from json_each(:events) as wanted
          cross join decision_event on decision_event.event = wanted.value
          cross join decision_target on decision_target.decision = decision_event.decision and decision_target.kind = 'document'
          cross join document on document.sha256 = decision_target.key
         where not exists (select 1 from event_telling where event_telling.event = decision_event.event))sql",
        {{":events", events}}, [&](const Row &row) {
            documents.insert(row.id<DocumentId>(0));
            return true;
        });
    if (!orphaned)
        return orphaned;
    const Outcome lost = m_connection.run(R"sql(
        delete from decision_event
         where event in (select value from json_each(:events))
           and not exists (select 1 from event_telling where event_telling.event = decision_event.event))sql",
        {{":events", events}});
    if (!lost)
        return lost;
    const Outcome elsewhere = m_connection.forEach(R"sql(
        select decision_event.event
          from json_each(:events) as wanted
          cross join event on event.id = wanted.value
          cross join decision_target on decision_target.kind = 'event' and decision_target.key = event.key
          cross join decision_event on decision_event.decision = decision_target.decision and decision_event.event <> event.id
         where exists (select 1 from event_telling where event_telling.event = event.id))sql",
        {{":events", events}}, [this](const Row &row) {
            m_events.insert(row.id<EventId>(0));
            m_touched.events.insert(row.id<EventId>(0));
            return true;
        });
    if (!elsewhere)
        return elsewhere;
    const Outcome found = m_connection.run(R"sql(
        insert or replace into decision_event (decision, event)
        select decision_target.decision, event.id
          from json_each(:events) as wanted
          cross join event on event.id = wanted.value
          cross join decision_target on decision_target.kind = 'event' and decision_target.key = event.key
         where exists (select 1 from event_telling where event_telling.event = event.id))sql",
        {{":events", events}});
    if (!found)
        return found;
    // An event that is told again has the passages again that she gave it in other documents.
    const Outcome further = m_connection.forEach(R"sql(
        select distinct document.id
          from json_each(:events) as wanted
          cross join decision_event on decision_event.event = wanted.value
          cross join decision_target on decision_target.decision = decision_event.decision and decision_target.kind = 'document'
               and decision_target.type = 'event-evidence'
          cross join document on document.sha256 = decision_target.key)sql",
        {{":events", events}}, [this](const Row &row) {
            m_furtherEvidence.insert(row.id<DocumentId>(0));
            return true;
        });
    if (!further)
        return further;
    for (const DocumentId document : std::as_const(documents))
        if (const Outcome outcome = resolveByPlace(document); !outcome)
            return outcome;
    // A passage of hers alone keeps no event that no document tells.
    return m_connection.run(R"sql(
        delete from event_evidence
         where event in (select value from json_each(:events)) and added_by is not null
           and not exists (select 1 from event_telling where event_telling.event = event_evidence.event))sql",
        {{":events", events}});
}

Outcome Overlay::resolveByPlace(DocumentId document)
{
    const auto unresolved = m_connection.numbers(R"sql(
        select distinct decision_target.decision
          from document
          cross join decision_target on decision_target.kind = 'document' and decision_target.key = document.sha256
               and decision_target.type in ('event-date', 'event-type', 'event-label', 'event-place', 'add-participant', 'drop-participant',
                                            'event-evidence', 'reject-event', 'confirm-event')
         where document.id = :document
           and not exists (select 1 from decision_event where decision_event.decision = decision_target.decision))sql",
        {{":document", document}});
    if (!unresolved)
        return unresolved.error();
    for (const qint64 decision : *unresolved) {
        const auto entry = m_log.entry(DecisionId{decision});
        if (!entry)
            return entry.error();
        const EventRef *ref = *entry && (*entry)->decision ? eventOf(*(*entry)->decision) : nullptr;
        if (!ref || ref->told.sha256.isEmpty())
            continue;
        const Result<qint64> event = m_connection.number(R"sql(
            select event_telling.event
              from document
              cross join event_telling on event_telling.document = document.id
             where document.id = :document and document.sha256 = :sha256 and event_telling.first < :past and event_telling.past > :first
               and event_telling.added_by is null
             order by abs(event_telling.first - :first) + abs(event_telling.past - :past), event_telling.event limit 1)sql",
            {{":document", document}, {":sha256", ref->told.sha256}, {":first", qint64(ref->told.span.begin)},
             {":past", qint64(ref->told.span.end)}});
        if (!event)
            return event.error();
        if (*event == 0)
            continue;
        const Outcome noted = m_connection.run("insert or replace into decision_event (decision, event) values (:decision, :event)",
                                               {{":decision", decision}, {":event", *event}});
        if (!noted)
            return noted;
        m_events.insert(EventId{*event});
        m_touched.events.insert(EventId{*event});
        if (const auto *further = std::get_if<AddEventEvidence>(&*(*entry)->decision)) {
            const auto other = documentOf(further->evidence.sha256);
            if (!other)
                return other.error();
            if (other->isValid())
                m_furtherEvidence.insert(*other);
        }
    }
    return Done{};
}

Outcome Overlay::layParticipants()
{
    if (m_events.isEmpty())
        return Done{};
    m_touched.events += m_events;
    const QString events = jsonOfIds(m_events);
    const auto touchActors = [&]() -> Outcome {
        return m_connection.forEach(R"sql(
            select distinct event_participant.actor
              from json_each(:events) as wanted
              cross join event_participant on event_participant.event = wanted.value)sql",
            {{":events", events}}, [this](const Row &row) {
                m_touched.actors.insert(row.id<ActorId>(0));
                return true;
            });
    };
    if (const Outcome outcome = touchActors(); !outcome)
        return outcome;
    // Back to what extraction found.
    static constexpr Statement restore[] = {
        "delete from event_participant where event in (select value from json_each(:events)) and added = 1",
        R"sql(insert or ignore into event_participant (event, document, actor, role)
              select event, document, actor, role from displaced_participant where event in (select value from json_each(:events)))sql",
        "delete from displaced_participant where event in (select value from json_each(:events))",
    };
    for (const Statement statement : restore)
        if (const Outcome outcome = m_connection.run(statement, {{":events", events}}); !outcome)
            return outcome;
    // Few are touched by more than merging.
    const auto special = m_connection.numbers(R"sql(
        select event from decision_event where event in (select value from json_each(:events))
        union
        select event_participant.event
          from json_each(:events) as wanted
          cross join event_participant on event_participant.event = wanted.value
         where exists (select 1 from changed_mention
                        where changed_mention.document = event_participant.document and changed_mention.actor = event_participant.actor)
            or exists (select 1 from hidden_mention
                        where hidden_mention.document = event_participant.document and hidden_mention.actor = event_participant.actor))sql",
        {{":events", events}});
    if (!special)
        return special.error();
    for (const qint64 event : *special)
        if (const Outcome outcome = layParticipantsOf(EventId{event}); !outcome)
            return outcome;
    static constexpr Statement merge[] = {
        R"sql(insert or ignore into displaced_participant (event, document, actor, role)
              select event_participant.event, event_participant.document, event_participant.actor, event_participant.role
                from json_each(:events) as wanted
                cross join event_participant on event_participant.event = wanted.value and event_participant.added = 0
                cross join actor on actor.id = event_participant.actor and actor.merged_into is not null)sql",
        R"sql(insert or ignore into event_participant (event, document, actor, role, added)
              select event_participant.event, event_participant.document, actor.merged_into, event_participant.role, 1
                from json_each(:events) as wanted
                cross join event_participant on event_participant.event = wanted.value and event_participant.added = 0
                cross join actor on actor.id = event_participant.actor and actor.merged_into is not null)sql",
        R"sql(delete from event_participant
               where event in (select value from json_each(:events)) and added = 0
                 and actor in (select id from actor where merged_into is not null))sql",
    };
    for (const Statement statement : merge)
        if (const Outcome outcome = m_connection.run(statement, {{":events", events}}); !outcome)
            return outcome;
    return touchActors();
}

/// The participants of one event whose mentions or whose own decisions change them; all after merging.
Outcome Overlay::layParticipantsOf(EventId event)
{
    const auto machine = m_connection.rows("select document, actor, role from event_participant where event = :event and added = 0", {{":event", event}},
                                           [](const Row &row) { return Part{row.id<DocumentId>(0), row.id<ActorId>(1), row.text(2)}; });
    if (!machine)
        return machine.error();
    QHash<DocumentId, QList<Span>> spans;
    const Outcome evidence = m_connection.forEach("select document, first, past from event_evidence where event = :event", {{":event", event}},
                                                  [&](const Row &row) {
                                                      spans[row.id<DocumentId>(0)].append({row.number(1), row.number(2)});
                                                      return true;
                                                  });
    if (!evidence)
        return evidence;
    const auto decided = overlayOf(m_connection, event);
    if (!decided)
        return decided.error();
    std::set<Part> shown;
    for (const Part &part : *machine) {
        const auto actor = inClaim(part.actor, part.document, spans.value(part.document));
        if (!actor)
            return actor.error();
        if (actor->isValid() && !decided->isRejected)
            shown.insert({part.document, *actor, part.role});
    }
    // Hers stand with the first document that tells the event.
    const Result<qint64> first = m_connection.number("select min(document) from event_telling where event = :event", {{":event", event}});
    if (!first)
        return first.error();
    const QList<PartDecision> parts = decided->isRejected || *first == 0 ? QList<PartDecision>() : decided->parts;
    for (const PartDecision &part : parts) {
        const auto actor = actorOf(part.actorKey);
        const auto root = actor ? rootOf(*actor) : actor;
        if (!root)
            return root.error();
        if (!actor->isValid())
            continue;
        if (part.role) {
            shown.insert({DocumentId{*first}, *actor, word(*part.role)});
            continue;
        }
        std::optional<Error> failure;
        std::erase_if(shown, [&](const Part &one) {
            const auto other = rootOf(one.actor);
            if (!other)
                failure = other.error();
            return one.actor == *actor || (other && *other == *root && *actor == *root);
        });
        if (failure)
            return *failure;
    }
    for (const Part &part : *machine) {
        if (shown.erase(part) > 0)
            continue;
        const Bindings bindings{{":event", event}, {":document", part.document}, {":actor", part.actor}, {":role", part.role}};
        const Outcome displaced = m_connection.run(R"sql(
            insert or ignore into displaced_participant (event, document, actor, role) values (:event, :document, :actor, :role))sql", bindings);
        if (!displaced)
            return displaced;
        const Outcome gone = m_connection.run(R"sql(
            delete from event_participant where event = :event and document = :document and actor = :actor and role = :role)sql", bindings);
        if (!gone)
            return gone;
    }
    for (const Part &part : shown) {
        const auto root = rootOf(part.actor);
        if (!root)
            return root.error();
        const Outcome added = m_connection.run(R"sql(
            insert or ignore into event_participant (event, document, actor, role, added) values (:event, :document, :actor, :role, 1))sql",
            {{":event", event}, {":document", part.document}, {":actor", *root}, {":role", part.role}});
        if (!added)
            return added;
    }
    return Done{};
}

} // namespace apacheta
