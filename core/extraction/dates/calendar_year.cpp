// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/calendar_point.h"

#include <QDate>
#include <cstdlib>

/// Which year a day or month without one belongs to.
namespace apacheta {
namespace {

bool hasMonth(const EdtfDate &date) { return date.earliest() / 100 == date.latest() / 100; }

QDate dayIn(const EdtfDate &anchor)
{
    return {anchor.firstYear(), anchor.earliest() / 100 % 100, std::max(anchor.earliest() % 100, 1)};
}

/// The year of a day or month without one that lies nearest to an anchor, but none far ahead unless the clause speaks of what will be, and then none far behind; where
/// the text names the day's weekday, one that agrees with it.
std::optional<int> nearestYear(const CalendarPoint &point, const EdtfDate &anchor)
{
    const int anchorYear = anchor.firstYear();
    if (!hasMonth(anchor))
        return anchorYear;
    const QDate from = dayIn(anchor);
    std::optional<int> best;
    qint64 bestDistance = 0;
    for (int year = anchorYear - 1; year <= anchorYear + 1; ++year) {
        const QDate candidate(year, point.month, std::max(point.day, 1));
        if (!candidate.isValid())
            continue;
        const bool disagrees = point.weekday > 0 && candidate.dayOfWeek() != point.weekday;
        const qint64 ahead = from.daysTo(candidate);
        const bool isOff = point.weekday == 0 && (point.isAhead ? ahead < -40 : ahead > 100);
        const qint64 distance = std::abs(ahead) + (disagrees ? 1000 : 0) + (isOff ? 240 : 0);
        if (!best || distance < bestDistance) {
            best = year;
            bestDistance = distance;
        }
    }
    return best;
}

/// "el martes 15": the nearest 15th that is a Tuesday, at most two months away.
std::optional<EdtfDate> dayOfMonthNear(const CalendarPoint &point, const EdtfDate &anchor)
{
    if (!anchor.isDay())
        return std::nullopt;
    const QDate from = dayIn(anchor);
    std::optional<QDate> best;
    for (int step = -2; step <= 2; ++step) {
        const QDate month = QDate(from.year(), from.month(), 1).addMonths(step);
        const QDate day(month.year(), month.month(), point.day);
        if (day.isValid() && day.dayOfWeek() == point.weekday && (!best || std::abs(from.daysTo(day)) < std::abs(from.daysTo(*best))))
            best = day;
    }
    return best ? EdtfDate::day(best->year(), best->month(), best->day()) : std::nullopt;
}

/// "7/8/2007" in English: the day that lies by the day of writing, else only the year is sure.
std::optional<EdtfDate> openOrderDate(const CalendarPoint &point, const DateContext &context)
{
    const auto dayFirst = EdtfDate::day(*point.year, point.month, point.day);
    const auto monthFirst = EdtfDate::day(*point.year, point.day, point.month);
    if (context.language != Language::English || !dayFirst || !monthFirst)
        return dayFirst;
    if (context.written && context.written->isDay()) {
        const auto isNear = [&](const EdtfDate &date) { return std::abs(dayIn(*context.written).daysTo(dayIn(date))) <= 14; };
        if (isNear(*dayFirst) != isNear(*monthFirst))
            return isNear(*dayFirst) ? dayFirst : monthFirst;
    }
    return EdtfDate::year(*point.year);
}

} // namespace

std::optional<EdtfDate> dateInYear(const CalendarPoint &point, int year)
{
    switch (point.kind) {
    case CalendarPoint::Day:
        return EdtfDate::day(year, point.month, point.day);
    case CalendarPoint::Month:
        return EdtfDate::month(year, point.month);
    case CalendarPoint::Season:
        return EdtfDate::parse(QString::number(year) + u'-' + QString::number(point.month));
    case CalendarPoint::Part:
        return EdtfDate::interval(EdtfDate::month(year, point.month), EdtfDate::month(year, point.lastMonth));
    case CalendarPoint::Decade:
        return EdtfDate::decade(year);
    case CalendarPoint::Century:
        return EdtfDate::century(year);
    case CalendarPoint::Year:
        break;
    }
    return EdtfDate::year(year);
}

std::optional<EdtfDate> dateOf(const CalendarPoint &point, const DateContext &context, bool &isRelative)
{
    if (point.year)
        return point.isOrderOpen ? openOrderDate(point, context) : dateInYear(point, *point.year);
    isRelative = true;
    if (point.month == 0) {
        if (context.written)
            return dayOfMonthNear(point, *context.written);
        return context.last ? dayOfMonthNear(point, *context.last) : std::nullopt;
    }
    if (context.last && (context.isStory || !context.written))
        return dateInYear(point, context.last->firstYear());
    if (context.written) {
        const auto year = nearestYear(point, *context.written);
        return year ? dateInYear(point, *year) : std::nullopt;
    }
    if (context.latest) {
        const auto year = nearestYear(point, *context.latest);
        const auto date = year ? dateInYear(point, *year) : std::nullopt;
        return date ? std::optional(date->uncertain()) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace apacheta
