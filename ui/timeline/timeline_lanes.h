// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/views.h"

#include <QList>
#include <QString>

namespace apacheta {

/// What the lanes of a timeline stand for.
enum class LanesBy { Nothing, Actor, Level, Type };

/// A lane and what lies in it. Where all lie in one the title is empty.
struct TimelineLane {
    QString title;
    ActorId actor;                      ///< whose it is, or none
    ActorKind kind = ActorKind::Place;  ///< of the actor
    QList<int> events;                  ///< places in the list of events, ascending
    bool operator==(const TimelineLane &) const = default;
};

struct LaneChoice {
    LanesBy by = LanesBy::Nothing;
    QList<ActorId> first;               ///< actors that have a lane in any case, in this order
    int mostActors = 12;                ///< lanes of actors; the rest lies in "Others"
};

/// An event lies in the lane of each of its actors (levels); one that has none in "Others", the last lane. Lanes of actors: those with most
/// events first, no places and treaties. Of levels: from international to civil. Of types: from cooperation to conflict. No empty lanes.
QList<TimelineLane> lanesOf(const QList<ViewEvent> &events, const LaneChoice &choice);

} // namespace apacheta
