// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/views.h"

#include <QList>
#include <array>

namespace apacheta {

/// How many events lie when, by quadrant: what the strip under the pictures draws. Long ago or far ahead, a few stray ones do not press
/// all others together: they are counted beside the strip.
struct TimeDensity {
    double from = 0;                    ///< days
    double to = 0;                      ///< equal to `from`: nothing is dated
    QList<std::array<float, 5>> bins;   ///< from cooperation to conflict; what lasts is spread over its time
    int earlier = 0;
    int later = 0;

    bool isEmpty() const { return bins.isEmpty(); }
    static TimeDensity of(const QList<ViewEvent> &events, int bins);
};

/// The years, months or days that a stretch of time is rounded to, so that a step is some pixels wide: "1879" to "1884".
struct TimeSpan {
    std::optional<EdtfDate> from;
    std::optional<EdtfDate> to;
    bool operator==(const TimeSpan &) const = default;
};
TimeSpan roundedSpan(double from, double to, double pixelsADay);

} // namespace apacheta
