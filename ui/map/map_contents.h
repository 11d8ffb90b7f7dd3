// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authority/place_points.h"
#include "library/reader.h"

namespace apacheta {

/// What a map of a library shows.
struct MapContents {
    struct Place {
        NetActor actor;
        PlacePoint point;
        QList<qsizetype> events;        ///< that happened here, in `events`
    };
    QList<Place> places;                ///< most named first
    QList<NetTie> ties;                 ///< between two of them
    QList<ViewEvent> events;            ///< that happened at one of them
    QList<NetActor> unplaced;           ///< have a tie or a part in an event but no place, most named first
    int eventsElsewhere = 0;            ///< told without a place, or at one that is not on the map
};

/// What of a library is on the map under a filter. While nothing is said of time, category, polarity or actor every place that the texts name
/// is there, else those with a tie or an event that fits.
Result<MapContents> mapContents(const Reader &reader, const PlacePoints &points, const ViewFilter &filter, std::stop_token stop = {});

} // namespace apacheta
