// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "library/rows.h"

#include <QList>
#include <QRectF>
#include <QString>
#include <functional>

namespace apacheta {

/// Something with a date on a timeline.
struct TimelineEntry {
    Target target;
    Category type = Category::Other;
    Polarity polarity = Polarity::Asserted;
    int earliest = 0;                   ///< as EdtfDate::earliest(); openBegin for an open begin
    int latest = 0;                     ///< as EdtfDate::latest(); openEnd for an open end
    bool isApproximate = false;         ///< "~" or "?"
    QString label;
    QString date;                       ///< in words
    bool operator==(const TimelineEntry &) const = default;
};

/// The dated marks, with the date in words. Any thread.
QList<TimelineEntry> timelineEntries(const QList<TimelineMark> &marks);
/// Dated events, and the dated interactions that come from no event.
QList<TimelineEntry> timelineEntries(const QList<EventRow> &events, const QList<RelationRow> &interactions);

/// One: all above the axis. Two: cooperation above it, conflict below.
enum class TimelineSides { One, Two };

/// How a timeline is drawn at one width: plain arithmetic.
struct TimelineLayout {
    struct Mark {
        QRectF rect;
        int lane = 0;                   ///< from the axis outwards, 0 the nearest
        bool below = false;
        bool fadesLeft = false;         ///< open or not exact there
        bool fadesRight = false;
    };
    struct Tick {
        qreal x = 0;
        QString label;
    };
    QList<Mark> marks;                  ///< one an entry, in the entries' order
    QList<Tick> ticks;
    qreal axis = 0;                     ///< y of the line
    qreal height = 0;

    struct Measures {
        qreal width = 0;
        qreal lane = 12;                ///< height of a lane with its gap
        qreal label = 16;               ///< height of a line of labels
        std::function<qreal(const QString &)> labelWidth;
        int mostLanes = 6;              ///< on each side; what does not fit lies over others in the last one
    };
    /// Entries without any date must not be among them.
    static TimelineLayout of(const QList<TimelineEntry> &entries, TimelineSides sides, const Measures &measures);
};

/// A day (year * 10000 + month * 100 + day) as a decimal year.
double decimalYear(int day);

} // namespace apacheta
