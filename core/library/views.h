// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"
#include "library/view_filter.h"

// What the pictures (network, timeline, map, matrix) are drawn from: plain values, complete and immutable, fit to cross threads.
namespace apacheta {

/// An actor in a network, a matrix or on a map.
struct NetActor {
    ActorId id;
    QString key;
    QString name;
    ActorKind kind = ActorKind::Place;
    Level level = Level::None;
    QStringList countries;
    int mentions = 0;                   ///< in the filter's documents
    bool operator==(const NetActor &) const = default;
};

/// All claims of one category and polarity between two actors, in one direction.
struct NetTie {
    ActorId subject;
    ActorId object;
    Category category = Category::Agree;
    Polarity polarity = Polarity::Asserted;
    int claims = 0;                     ///< relations
    int evidence = 0;                   ///< passages
    int earliest = 0;                   ///< of the dated ones, as EdtfDate::earliest(); 0 for none dated
    int latest = 0;
    RelationId first;                   ///< the best stated one: where a click leads when there is one only
    double confidence = 0;
    bool operator==(const NetTie &) const = default;
};

/// Who stands to whom, under a filter. Ordered by id throughout: same library, same filter, same net.
struct Net {
    QList<NetActor> actors;             ///< that have a tie, or were asked for
    QList<NetTie> ties;                 ///< between two of `actors`
    int actorsLeftOut = 0;              ///< those with fewest passages, when there were more than asked for
};

/// A step of a way from one actor to another.
struct NetStep {
    RelationRow relation;
    bool forward = true;                ///< walked from subject to object
    EvidenceRow evidence;               ///< the best passage that states it
};

/// An event on a timeline.
struct ViewEvent {
    EventId id;
    QString label;
    Category type = Category::Other;
    Polarity polarity = Polarity::Asserted;
    std::optional<EdtfDate> date;
    QList<ActorLink> participants;
    ActorId place;
    int evidence = 0;
    double confidence = 0;
    QList<Level> levels;                ///< of the participants, in their order
    bool operator==(const ViewEvent &) const = default;
};

/// What happened somewhere, or is named of it.
struct PlacedActor {
    NetActor actor;
    double latitude = 0;                ///< WGS 84 degrees
    double longitude = 0;
    int events = 0;                     ///< that took place there under the filter
    bool operator==(const PlacedActor &) const = default;
};

} // namespace apacheta
