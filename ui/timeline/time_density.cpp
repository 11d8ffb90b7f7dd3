// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/time_density.h"

#include "timeline/drawn_date.h"
#include "timeline/time_axis.h"

#include <algorithm>
#include <cmath>

namespace apacheta {
namespace {

constexpr double stray = 0.01;          // of all events, on either side
constexpr double worthCutting = 0.6;    // when the rest takes less than this part of the whole time
constexpr double step = 4;              // pixels

double middleOf(const DrawnDate &date) { return (date.from + date.to) / 2; }

EdtfDate dateFrom(CalendarDay day, CalendarStep::Unit unit)
{
    const int year = std::clamp(day.year, 0, 9999);
    if (unit == CalendarStep::Years)
        return *EdtfDate::year(year);
    return unit == CalendarStep::Months ? *EdtfDate::month(year, day.month) : *EdtfDate::day(year, day.month, day.day);
}

} // namespace

TimeDensity TimeDensity::of(const QList<ViewEvent> &events, int bins)
{
    TimeDensity density;
    QList<std::pair<DrawnDate, int>> dates;
    QList<double> middles;
    for (const ViewEvent &event : events) {
        if (!event.date)
            continue;
        dates.append({drawnDate(*event.date), int(quadrantOf(event.type))});
        middles.append(middleOf(dates.last().first));
    }
    if (dates.isEmpty() || bins <= 0)
        return density;
    std::sort(middles.begin(), middles.end());
    double from = dates.first().first.from;
    double to = from + 1;
    for (const auto &[date, quadrant] : std::as_const(dates)) {
        from = std::min(from, date.from);
        to = std::max(to, date.to);
    }
    const double first = middles[qsizetype(double(middles.size()) * stray)];
    const double last = middles[std::max<qsizetype>(0, qsizetype(std::ceil(double(middles.size()) * (1 - stray))) - 1)];
    if (middles.size() > 50 && last - first < (to - from) * worthCutting && last > first) {
        from = std::max(from, first - (last - first) * 0.02);
        to = std::min(to, last + (last - first) * 0.02);
    }
    density.from = from;
    density.to = to;
    density.bins.resize(bins);
    const double width = (to - from) / bins;
    for (const auto &[date, quadrant] : std::as_const(dates)) {
        if (middleOf(date) < from || middleOf(date) >= to) {
            ++(middleOf(date) < from ? density.earlier : density.later);
            continue;
        }
        const int begin = std::clamp(int((date.from - from) / width), 0, bins - 1);
        const int end = std::clamp(int((date.to - 0.5 - from) / width), begin, bins - 1);
        for (int bin = begin; bin <= end; ++bin)
            density.bins[bin][std::size_t(quadrant)] += 1.0F / float(end - begin + 1);
    }
    return density;
}

TimeSpan roundedSpan(double from, double to, double pixelsADay)
{
    const CalendarStep calendar = stepAtLeast(step, pixelsADay);
    const auto nearest = [&](double day) {
        const int before = calendar.begin(int(std::floor(day)));
        const int after = calendar.next(before);
        return day - before < after - day ? before : after;
    };
    const int begin = nearest(from);
    const int end = std::max(calendar.next(begin), nearest(to)) - 1;
    return {dateFrom(calendarDay(begin), calendar.unit), dateFrom(calendarDay(end), calendar.unit)};
}

} // namespace apacheta
