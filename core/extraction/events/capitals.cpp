// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/capitals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isOfGovernments(Category type)
{
    switch (type) {
    case Category::Agree:
    case Category::Support:
    case Category::Concede:
    case Category::Request:
    case Category::Accuse:
    case Category::Reject:
    case Category::Threaten:
    case Category::Sanction:
    case Category::Coerce:
    case Category::Aid:
    case Category::Cooperate:
    case Category::Consult:
        return true;
    default:
        return false;
    }
}

bool isTown(ActorKind kind) { return kind == ActorKind::Municipality || kind == ActorKind::Place; }

} // namespace

std::optional<int> stateOfCapital(const Annotation &annotation, const KnownNames &known, int actor)
{
    const auto &actors = annotation.findings.actors;
    const KnownActor *at = known.actor(actors[actor].key);
    if (!at || !at->subtype.startsWith("capital city"_L1))
        return std::nullopt;
    for (int steps = 0; at && at->actor.kind != ActorKind::State && steps < 6; ++steps)
        at = at->parent.isEmpty() ? nullptr : known.actor(at->parent);
    if (!at)
        return std::nullopt;
    for (int i = 0; i < int(actors.size()); ++i)
        if (actors[i].key == at->actor.key)
            return i;
    return std::nullopt;
}

void readCapitalsAsGovernments(const Annotation &annotation, const KnownNames &known, FoundEvent &event)
{
    if (!isOfGovernments(event.type))
        return;
    const auto &actors = annotation.findings.actors;
    const bool meets = event.type == Category::Consult;
    const auto hasRole = [](const FoundParticipant &participant) { return participant.role == Role::Agent || participant.role == Role::Party || participant.role == Role::Patient; };
    std::vector<std::optional<int>> states;
    bool besideTown = false;
    for (const FoundParticipant &participant : std::as_const(event.participants)) {
        states.push_back(hasRole(participant) ? stateOfCapital(annotation, known, participant.actor) : std::nullopt);
        besideTown = besideTown || (hasRole(participant) && !states.back() && isTown(actors[participant.actor].kind));
    }
    if (besideTown)
        return;
    for (qsizetype i = 0; i < event.participants.size(); ++i) {
        FoundParticipant &participant = event.participants[i];
        if (!states[size_t(i)] || (meets && participant.role != Role::Party))
            continue;
        const int state = *states[size_t(i)];
        if (std::none_of(event.participants.cbegin(), event.participants.cend(), [&](const FoundParticipant &other) { return other.actor == state; }))
            participant.actor = state;
    }
}

} // namespace apacheta
