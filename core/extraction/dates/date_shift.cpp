// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/date_shift.h"

namespace apacheta {
namespace {

std::optional<EdtfDate> approximated(const std::optional<EdtfDate> &date)
{
    return date ? std::optional(date->approximate()) : std::nullopt;
}

/// Days, weeks and months that are not counted exactly: the year, if they cannot lead out of it.
std::optional<EdtfDate> yearReached(const EdtfDate &from, int count, TimeUnit unit)
{
    if (!isMonthSure(from))
        return unit == TimeUnit::Month ? std::nullopt : EdtfDate::year(from.firstYear());
    const QDate day = *firstDayOf(from);
    const int reach = unit == TimeUnit::Month ? 120 : unit == TimeUnit::Week ? 35 : 10;
    return day.addDays(count < 0 ? -reach : reach).year() == day.year() ? EdtfDate::year(day.year()) : std::nullopt;
}

} // namespace

std::optional<QDate> firstDayOf(const EdtfDate &date)
{
    if (date.earliest() == EdtfDate::openBegin)
        return std::nullopt;
    const QDate day(date.earliest() / 10000, date.earliest() / 100 % 100, date.earliest() % 100);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<EdtfDate> dateOfDay(QDate day) { return EdtfDate::day(day.year(), day.month(), day.day()); }

std::optional<EdtfDate> weekOf(QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return EdtfDate::interval(dateOfDay(monday), dateOfDay(monday.addDays(6)));
}

std::optional<EdtfDate> shifted(const EdtfDate &from, int count, TimeUnit unit, bool vague)
{
    const auto day = firstDayOf(from);
    if (!day || !isYearSure(from))
        return std::nullopt;
    switch (unit) {
    case TimeUnit::Day:
        return from.isDay() && !vague ? dateOfDay(day->addDays(count)) : yearReached(from, count, unit);
    case TimeUnit::Week:
        return from.isDay() && !vague ? approximated(dateOfDay(day->addDays(7 * count))) : yearReached(from, count, unit);
    case TimeUnit::Month:
        return isMonthSure(from) && !vague ? EdtfDate::month(day->addMonths(count).year(), day->addMonths(count).month())
                                           : yearReached(from, count, unit);
    case TimeUnit::Year:
        if (vague)
            return std::nullopt;
        return isMonthSure(from) && !from.isDay() ? EdtfDate::month(day->year() + count, day->month()) : EdtfDate::year(day->year() + count);
    case TimeUnit::Decade:
        return vague ? std::nullopt : approximated(EdtfDate::year(day->year() + count * 10));
    case TimeUnit::Century:
        return vague ? std::nullopt : approximated(EdtfDate::year(day->year() + count * 100));
    }
    return std::nullopt;
}

std::optional<EdtfDate> unitAround(const EdtfDate &date, TimeUnit unit)
{
    const auto day = firstDayOf(date);
    if (!day || !isYearSure(date))
        return std::nullopt;
    if (unit == TimeUnit::Year)
        return EdtfDate::year(day->year());
    if (unit == TimeUnit::Month && isMonthSure(date))
        return EdtfDate::month(day->year(), day->month());
    if (unit == TimeUnit::Week && date.isDay())
        return weekOf(*day);
    if (unit == TimeUnit::Day && date.isDay())
        return date;
    return std::nullopt;
}

} // namespace apacheta
