// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/time_axis.h"

#include "timeline/drawn_date.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace apacheta {
namespace {

struct TimeAxis {
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

constexpr double daysAYear = 365.2425;
constexpr std::array steps = {
    CalendarStep{CalendarStep::Days, 1}, CalendarStep{CalendarStep::Days, 7}, CalendarStep{CalendarStep::Months, 1},
    CalendarStep{CalendarStep::Months, 3}, CalendarStep{CalendarStep::Years, 1}, CalendarStep{CalendarStep::Years, 2},
    CalendarStep{CalendarStep::Years, 5}, CalendarStep{CalendarStep::Years, 10}, CalendarStep{CalendarStep::Years, 20},
    CalendarStep{CalendarStep::Years, 50}, CalendarStep{CalendarStep::Years, 100}, CalendarStep{CalendarStep::Years, 200},
    CalendarStep{CalendarStep::Years, 500}, CalendarStep{CalendarStep::Years, 1000}};

int floorTo(int value, int by) { return value - ((value % by) + by) % by; }

AxisTick tickOf(CalendarStep step, int day)
{
    const CalendarDay at = calendarDay(day);
    const QLocale locale;
    if (step.unit == CalendarStep::Years)
        return {double(day), QString::number(at.year), false, {}};
    if (step.unit == CalendarStep::Months)
        return {double(day), locale.standaloneMonthName(at.month, QLocale::ShortFormat), at.month == 1, QString::number(at.year)};
    //: month and year over the days of an axis
    const QString month = TimeAxis::tr("%1 %2").arg(locale.standaloneMonthName(at.month), QString::number(at.year));
    return {double(day), QString::number(at.day), at.day == 1, month};
}

/// Names what the first ticks stand in: the year or month that began before them.
void giveContext(QList<AxisTick> &ticks, CalendarStep step)
{
    if (ticks.isEmpty() || step.unit == CalendarStep::Years || ticks.first().isMajor)
        return;
    const CalendarDay first = calendarDay(int(ticks.first().day));
    const int begin = step.unit == CalendarStep::Months ? dayCount(first.year, 1, 1) : dayCount(first.year, first.month, 1);
    AxisTick context = tickOf(step, begin);
    context.label.clear();
    ticks.prepend(context);
}

} // namespace

double CalendarStep::days() const
{
    return unit == Years ? count * daysAYear : unit == Months ? count * daysAYear / 12 : count;
}

int CalendarStep::begin(int day) const
{
    const CalendarDay at = calendarDay(day);
    if (unit == Years)
        return dayCount(floorTo(at.year, count), 1, 1);
    if (unit == Months)
        return dayCount(at.year, floorTo(at.month - 1, count) + 1, 1);
    // The last week of a month is the longer one: 22 to its end.
    return dayCount(at.year, at.month, std::min(floorTo(at.day - 1, count) + 1, count == 1 ? 31 : 1 + count * 3));
}

int CalendarStep::next(int begin) const
{
    const CalendarDay at = calendarDay(begin);
    if (unit == Years)
        return dayCount(at.year + count, 1, 1);
    const int nextMonth = at.month + (unit == Months ? count : 1);
    const int monthBegin = nextMonth > 12 ? dayCount(at.year + 1, nextMonth - 12, 1) : dayCount(at.year, nextMonth, 1);
    if (unit == Months)
        return monthBegin;
    return count > 1 && at.day > count * 3 ? monthBegin : begin + count;
}

CalendarStep stepAtLeast(double pixels, double pixelsADay)
{
    for (const CalendarStep step : steps) {
        if (step.days() * pixelsADay >= pixels)
            return step;
    }
    return steps.back();
}

QList<AxisTick> axisTicks(double from, double to, double pixelsADay, const std::function<double(const QString &)> &labelWidth)
{
    QList<AxisTick> ticks;
    if (to <= from || pixelsADay <= 0)
        return ticks;
    const double room = labelWidth(QStringLiteral("0000")) * 2;
    const CalendarStep step = stepAtLeast(room, pixelsADay);
    for (int day = step.begin(int(std::floor(from))); day <= to; day = step.next(day))
        ticks.append(tickOf(step, day));
    giveContext(ticks, step);
    return ticks;
}

} // namespace apacheta
