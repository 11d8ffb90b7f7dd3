// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/fitting.h"
#include "extraction/relations/relation_sink.h"

#include <algorithm>

namespace apacheta {
namespace {

constexpr qsizetype mostPerSide = 5;
constexpr qsizetype mostEachWithEach = 3; ///< of a meeting of more only the first with each: whose it is

QList<int> withRole(const FoundEvent &event, std::initializer_list<Role> roles)
{
    QList<int> actors;
    for (const FoundParticipant &participant : event.participants)
        if (std::find(roles.begin(), roles.end(), participant.role) != roles.end() && actors.size() < mostPerSide)
            actors.append(participant.actor);
    return actors;
}

/// The predicate of what an event is between two; nothing for kinds that are none.
std::optional<Category> predicateOf(const FoundEvent &event, const FoundActor &object)
{
    if (isPlover(event.type))
        return event.type;
    if (event.type == Category::Litigate)
        return Category::Accuse;
    const bool isFounded = object.kind == ActorKind::Organization || object.kind == ActorKind::Municipality || object.kind == ActorKind::State;
    if (event.type == Category::Establish && isFounded)
        return Category::Founded;
    return std::nullopt;
}

bool namesIn(const Annotation &annotation, Span span, int actor)
{
    const auto &mentions = annotation.findings.mentions;
    auto it = std::lower_bound(mentions.begin(), mentions.end(), span.begin, [](const FoundMention &m, qsizetype at) { return m.span.begin < at; });
    for (; it != mentions.end() && it->span.begin < span.end; ++it)
        if (it->actor == actor)
            return true;
    return false;
}

/// The timeline's entry that tells the same; -1 where it has none.
int entryOf(const QList<FoundEvent> &entries, const FoundEvent &told)
{
    const auto tellsIt = [&](const FoundEvent &entry) {
        return entry.type == told.type && (entry.key == told.key || entry.trigger == told.trigger
            || std::ranges::any_of(entry.evidence, [&](const FoundEvidence &evidence) { return evidence.span.contains(told.trigger); }));
    };
    const auto exactly = std::ranges::find_if(entries, [&](const FoundEvent &entry) { return entry.type == told.type && entry.trigger == told.trigger; });
    const auto found = exactly != entries.end() ? exactly : std::ranges::find_if(entries, tellsIt);
    return found == entries.end() ? -1 : int(found - entries.begin());
}

/// The passages that name both; where none does, all, less sure.
QList<FoundEvidence> evidenceFor(const Annotation &annotation, const FoundEvent &event, int a, int b)
{
    QList<FoundEvidence> both;
    for (const FoundEvidence &evidence : event.evidence)
        if (namesIn(annotation, evidence.span, a) && namesIn(annotation, evidence.span, b))
            both.append(evidence);
    if (!both.isEmpty())
        return both;
    QList<FoundEvidence> all = event.evidence;
    for (FoundEvidence &evidence : all)
        evidence.confidence *= 0.85;
    return all;
}

/// A minister and another state: who signs does so for his own. On annotated texts one in nine such agreements was one.
bool isPersonWithBody(const FoundActor &one, const FoundActor &other)
{
    const auto isBody = [](const FoundActor &actor) { return actor.kind == ActorKind::State || actor.kind == ActorKind::Organization; };
    return (one.kind == ActorKind::Person && isBody(other)) || (other.kind == ActorKind::Person && isBody(one));
}

/// "are negotiating an agreement": the sentence tells of the talks, and there is no agreement yet.
bool isNegotiated(const Annotation &annotation, const FoundEvent &event, int one, int other)
{
    const auto takesPart = [](const FoundEvent &talks, int actor) { return std::ranges::any_of(talks.participants, [&](const FoundParticipant &p) { return p.actor == actor; }); };
    return std::ranges::any_of(annotation.told, [&](const FoundEvent &talks) {
        return talks.type == Category::Consult && takesPart(talks, one) && takesPart(talks, other)
            && std::ranges::any_of(talks.evidence, [&](const FoundEvidence &evidence) { return !event.evidence.isEmpty() && evidence.span == event.evidence.front().span; });
    });
}

} // namespace

void findInteractions(const Annotation &annotation, const KnownNames &known, RelationSink &sink)
{
    for (const FoundEvent &event : annotation.told) {
        const int index = entryOf(annotation.findings.events, event);
        const auto add = [&](int subject, int object) {
            const auto predicate = predicateOf(event, sink.actors()[object]);
            if (event.type == Category::Litigate && isCourt(sink.actors()[subject])) // its ruling accuses nobody
                return;
            if (!predicate || sink.hasOffice(subject, object) || sink.hasOffice(object, subject))
                return;
            if (*predicate == Category::Agree && isPersonWithBody(sink.actors()[subject], sink.actors()[object]))
                return;
            if (*predicate == Category::Agree && event.polarity == Polarity::Planned && isNegotiated(annotation, event, subject, object))
                return;
            const QList<FoundEvidence> evidence = evidenceFor(annotation, event, subject, object);
            const bool joining = *predicate == Category::Agree || *predicate == Category::Cooperate // "A joined B" is told as a tie
                || (*predicate == Category::Consult && (sink.actors()[subject].kind == ActorKind::State || sink.actors()[object].kind == ActorKind::State)); // "takes part in B" as well
            if (joining && (sink.isMember(subject, object, evidence) || sink.isMember(object, subject, evidence)))
                return;
            sink.add({subject, *predicate, object, event.polarity, event.date, index, evidence});
        };
        const QList<int> agents = withRole(event, {Role::Agent});
        const QList<int> patients = withRole(event, {Role::Patient});
        const QList<int> parties = withRole(event, {Role::Party});
        for (const int agent : agents) {
            for (const int patient : patients)
                add(agent, patient);
            for (const int party : parties)
                add(agent, party);
        }
        // A war, a rupture: the first named against the others, unless they were allies. A meeting, a treaty: each with each.
        const KnownEvent *named = known.event(event.key);
        const auto areAllies = [&](int one, int other) { return named && named->wereAllies(sink.actors()[one].key, sink.actors()[other].key); };
        for (qsizetype i = 0; i < parties.size() && event.type != Category::Establish; ++i) // who found something together do not found each other
            for (qsizetype j = i + 1; j < parties.size(); ++j)
                if ((i == 0 || (isSymmetric(event.type) && parties.size() <= mostEachWithEach)) && !areAllies(parties[i], parties[j]))
                    add(parties[i], parties[j]);
        // "A and B opened the bridge": what is done together for both
        const auto isPerson = [&](int actor) { return sink.actors()[actor].kind == ActorKind::Person; }; // persons at an opening only attend it
        if (event.type == Category::Cooperate && patients.isEmpty() && parties.isEmpty() && std::none_of(agents.begin(), agents.end(), isPerson))
            for (qsizetype i = 0; i < agents.size(); ++i)
                for (qsizetype j = i + 1; j < agents.size(); ++j)
                    add(agents[i], agents[j]);
        if (agents.isEmpty() && (parties.size() == 1 || isSymmetric(event.type)))
            for (const int party : parties)
                for (const int patient : patients)
                    add(party, patient);
        // "rejected the treaty": what it was about is all that was named.
        const bool isStance = event.type == Category::Support || event.type == Category::Reject || event.type == Category::Protest;
        if (isStance && patients.isEmpty() && parties.isEmpty())
            for (const int agent : agents)
                for (const int instrument : withRole(event, {Role::Instrument}))
                    add(agent, instrument);
        // "denunció a X ante el Consejo", "brought X to the Court": whom it was put before was asked to act.
        if (event.type == Category::Accuse || event.type == Category::Litigate)
            for (const int agent : agents)
                for (const int forum : withRole(event, {Role::Instrument}))
                    if (const ActorKind kind = sink.actors()[forum].kind; kind == ActorKind::Organization || (kind == ActorKind::State && event.type == Category::Litigate))
                        sink.add({agent, Category::Request, forum, event.polarity, event.date, index, evidenceFor(annotation, event, agent, forum)});
        // A visitor and the place of the visit.
        if (event.type == Category::Consult && event.place >= 0 && patients.isEmpty() && parties.isEmpty() && agents.size() == 1 && sink.actors()[event.place].kind == ActorKind::State)
            add(agents.front(), event.place);
    }
}

} // namespace apacheta
