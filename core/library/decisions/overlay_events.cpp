// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/overlay.h"

#include "library/connection.h"
#include "library/decisions/event_overlay.h"
#include "library/words_of_library.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

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

/// The decisions about an event that follow it when extraction gives it another key.
const QStringList foundByPlace{u"event-date"_s,       u"event-type"_s,     u"event-label"_s,  u"event-place"_s,  u"add-participant"_s,
                               u"drop-participant"_s, u"event-evidence"_s, u"reject-event"_s, u"confirm-event"_s};

struct Part {
    DocumentId document;
    ActorId actor;
    QString role;
    bool operator<(const Part &other) const { return std::tie(document, actor, role) < std::tie(other.document, other.actor, other.role); }
};

} // namespace

/// Finds the events that decisions are about: by key, else by the place where they are told. Each of them is found anew, so that it does not
/// matter what it was before.
Outcome Overlay::resolveEvents()
{
    struct Resolved {
        qint64 decision = 0;
        QString type;
        EventId before;
        EventId byKey;
    };
    const auto concerned = m_connection.rows(R"sql(
        with concerned (decision) as materialized (
            select decision_event.decision
              from json_each(:events) as wanted
              cross join decision_event on decision_event.event = wanted.value
            union
            select decision_target.decision
              from json_each(:events) as wanted
              cross join event on event.id = wanted.value
              cross join decision_target on decision_target.kind = 'event' and decision_target.key = event.key
            union
            select decision_target.decision
              from json_each(:documents) as wanted
              cross join document on document.id = wanted.value
              cross join decision_target on decision_target.kind = 'document' and decision_target.key = document.sha256
                   and decision_target.type in (select value from json_each(:types)))
        select concerned.decision, decision.type, decision_event.event,
               (select event.id
                  from decision_target
                  cross join event on event.key = decision_target.key
                 where decision_target.decision = concerned.decision and decision_target.kind = 'event'
                   and exists (select 1 from event_telling where event_telling.event = event.id))
          from concerned
          cross join decision on decision.id = concerned.decision
          left join decision_event on decision_event.decision = concerned.decision)sql",
        {{":events", jsonOfIds(m_retold)}, {":documents", jsonOfIds(m_placed)}, {":types", jsonOf(foundByPlace)}}, [](const Row &row) {
            return Resolved{row.number(0), row.text(1), row.id<EventId>(2), row.id<EventId>(3)};
        });
    if (!concerned)
        return concerned.error();
    for (const Resolved &one : *concerned) {
        EventId now = one.byKey;
        if (!now.isValid() && foundByPlace.contains(one.type)) {
            const auto there = eventAtPlaceOf(DecisionId{one.decision});
            if (!there)
                return there.error();
            now = *there;
        }
        if (now != one.before)
            if (const Outcome outcome = moveDecision(DecisionId{one.decision}, one.before, now); !outcome)
                return outcome;
    }
    return Done{};
}

/// The event that is told where a decision says that its event is told; of several the nearest.
Result<EventId> Overlay::eventAtPlaceOf(DecisionId decision) const
{
    const auto entry = m_log.entry(decision);
    if (!entry)
        return entry.error();
    const EventRef *ref = *entry && (*entry)->decision ? eventOf(*(*entry)->decision) : nullptr;
    if (!ref || ref->told.sha256.isEmpty())
        return EventId{};
    const Result<qint64> event = m_connection.number(R"sql(
        select event.id
          from document
          cross join event_telling on event_telling.document = document.id
          cross join event on event.id = event_telling.event
         where document.sha256 = :sha256 and event_telling.first < :past and event_telling.past > :first and event_telling.added_by is null
         order by abs(event_telling.first - :first) + abs(event_telling.past - :past), event.key limit 1)sql",
        {{":sha256", ref->told.sha256}, {":first", qint64(ref->told.span.begin)}, {":past", qint64(ref->told.span.end)}});
    if (!event)
        return event.error();
    return EventId{*event};
}

/// A decision is about another event than before, or about none.
Outcome Overlay::moveDecision(DecisionId decision, EventId before, EventId now)
{
    const Outcome noted = now.isValid()
        ? m_connection.run("insert or replace into decision_event (decision, event) values (:decision, :event)", {{":decision", decision}, {":event", now}})
        : m_connection.run("delete from decision_event where decision = :decision", {{":decision", decision}});
    if (!noted)
        return noted;
    for (const EventId event : {before, now}) {
        if (!event.isValid())
            continue;
        m_events.insert(event);
        m_touched.events.insert(event);
        // Documents count the events that are shown.
        const auto documents = m_connection.numbers("select document from event_telling where event = :event", {{":event", event}});
        if (!documents)
            return documents.error();
        for (const qint64 document : *documents)
            m_touched.documents.insert(DocumentId{document});
    }
    // The passages that she gave it go with it.
    return m_connection.forEach(R"sql(
        select document.id
          from decision_target
          cross join document on document.sha256 = decision_target.key
         where decision_target.decision = :decision and decision_target.kind = 'document' and decision_target.type = 'event-evidence')sql",
        {{":decision", decision}}, [this](const Row &row) {
            m_furtherEvidence.insert(row.id<DocumentId>(0));
            return true;
        });
}

Outcome Overlay::layParticipants()
{
    if (m_events.isEmpty())
        return Done{};
    const QString events = jsonOfIds(m_events);
    const auto before = partakersOf(events);
    if (!before)
        return before.error();
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
    // Few are touched by more than merging: by a decision of their own, or by one about a mention that states them.
    const auto special = m_connection.numbers(R"sql(
        select decision_event.event from json_each(:events) as wanted cross join decision_event on decision_event.event = wanted.value
        union
        select event_evidence.event
          from json_each(:events) as wanted
          cross join event_evidence on event_evidence.event = wanted.value
         where exists (select 1
                         from changed_mention
                         cross join mention on mention.id = changed_mention.id
                          and mention.first >= event_evidence.first and mention.past <= event_evidence.past
                        where changed_mention.document = event_evidence.document)
            or exists (select 1 from hidden_mention
                        where hidden_mention.document = event_evidence.document
                          and hidden_mention.first >= event_evidence.first and hidden_mention.past <= event_evidence.past))sql",
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
                 and exists (select 1 from actor where actor.id = event_participant.actor and actor.merged_into is not null))sql",
    };
    for (const Statement statement : merge)
        if (const Outcome outcome = m_connection.run(statement, {{":events", events}}); !outcome)
            return outcome;
    // Those who take part in others than before are counted anew.
    const auto after = partakersOf(events);
    if (!after)
        return after.error();
    QList<Partaker> changed;
    std::set_symmetric_difference(before->cbegin(), before->cend(), after->cbegin(), after->cend(), std::back_inserter(changed));
    for (const Partaker &partaker : std::as_const(changed))
        m_touched.actors.insert(partaker.actor);
    return Done{};
}

/// Who takes part in which event, as it is seen now.
Result<QList<Overlay::Partaker>> Overlay::partakersOf(const QString &events) const
{
    return m_connection.rows(R"sql(
        select distinct event_participant.event, event_participant.actor
          from json_each(:events) as wanted
          cross join event_participant on event_participant.event = wanted.value
         order by event_participant.event, event_participant.actor)sql",
        {{":events", events}}, [](const Row &row) { return Partaker{row.id<EventId>(0), row.id<ActorId>(1)}; });
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
