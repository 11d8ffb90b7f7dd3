// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/drawn_date.h"
#include "timeline/timeline_lanes.h"

#include <QList>
#include <QRectF>
#include <array>
#include <functional>
#include <stop_token>

namespace apacheta {

/// Sizes in device-independent pixels.
struct TimelineMeasures {
    double width = 1000;                ///< of all time, at zoom 1
    double height = 560;                ///< of the lanes together; they take more where less than a row each would be left
    double row = 18;
    double disc = 9;                    ///< a day
    double gap = 5;                     ///< between two things in a row
    double mostLabel = 200;
    double from = 0;                    ///< the stretch of time that is shown, days; both 0: all
    double to = 0;
    double block = 44;                  ///< least width of a block of events that have no room
    std::function<double(const QString &)> labelWidth;
};

/// A timeline laid out for every zoom. At zoom 1 all time fits `width`; each step is twice as wide as the one before, and what is
/// laid out for a step holds until the next one: nothing overlaps in between, labels only gain room. The most told events lie nearest
/// to the foot of their lane and get their labels first. Where not all labels have room all marks are put first; where not all marks
/// have, those that are left over are counted in blocks along the lane's foot.
/// Pure; any thread. The same events give the same layout.
struct TimelineViewLayout {
    struct Entry {
        int event = 0;                  ///< in the list of events
        int lane = 0;
        DrawnDate date;
    };
    struct Lane {
        TimelineLane lane;
        double top = 0;
        double height = 0;
        int rows = 1;
    };
    struct Place {
        int row = -1;                   ///< from the lane's foot; -1: counted in a block
        float label = 0;                ///< width of its label; 0 for none
        bool isLabelLeft = false;       ///< where it would reach beyond the axis' end
    };
    struct Block {
        double from = 0;                ///< days
        double to = 0;
        int lane = 0;
        int events = 0;
        std::array<int, 5> quadrants{};
    };
    struct Step {
        double zoom = 1;
        QList<Place> places;            ///< one an entry
        QList<Block> blocks;            ///< by lane, then time
    };

    double from = 0;                    ///< the axis, days
    double to = 1;
    double pixelsADay = 1;              ///< at zoom 1
    double height = 0;                  ///< of all lanes
    QList<Lane> lanes;
    QList<Entry> entries;               ///< by time, then event, then lane: an event may lie in several lanes
    QList<int> undated;                 ///< events without date, most told first
    QList<Step> steps;                  ///< by zoom; empty when nothing is dated

    /// The step that holds at a zoom.
    int stepAt(double zoom) const;
    double x(double day) const { return (day - from) * pixelsADay; }       ///< scene
    double day(double sceneX) const { return from + sceneX / pixelsADay; }

    /// Stops early, with what it has, when the ticket is revoked.
    static TimelineViewLayout of(const QList<ViewEvent> &events, const QList<TimelineLane> &lanes, const TimelineMeasures &measures,
                                 std::stop_token stop = {});
};

/// Where a mark is drawn in a row, in pixels from the axis' begin: its body, and what it takes with fading ends and arrows.
struct MarkExtent {
    double bodyLeft = 0;
    double bodyRight = 0;
    double left = 0;
    double right = 0;
    bool holdsLabel(double width) const { return bodyRight - bodyLeft >= width + 10; }
};
MarkExtent markExtent(const DrawnDate &date, double from, double pixelsADay, double disc);

} // namespace apacheta
