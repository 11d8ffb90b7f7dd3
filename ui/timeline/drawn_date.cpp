// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/drawn_date.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int daysBeforeMonth(int monthFromMarch) { return (153 * monthFromMarch + 2) / 5; }
constexpr int floorOf(int value, int by) { return value >= 0 ? value / by : -((by - 1 - value) / by); }

bool isQualified(QStringView end) { return end.endsWith(u'~') || end.endsWith(u'?') || end.endsWith(u'%'); }

DrawnDate simpleDate(const EdtfDate &date)
{
    const DrawnDate::End end = date.isApproximate() || date.isUncertain() ? DrawnDate::Faded : DrawnDate::Sharp;
    return {date.isDay() ? DrawnDate::Day : DrawnDate::Within, double(dayCount(date.earliest())), dayCount(date.latest()) + 1.0, end, end};
}

DrawnDate::End endOf(QStringView text)
{
    if (text == ".."_L1)
        return DrawnDate::Open;
    return text.isEmpty() || isQualified(text) ? DrawnDate::Faded : DrawnDate::Sharp;
}

} // namespace

int dayCount(int year, int month, int day)
{
    const int fromMarch = month > 2 ? month - 3 : month + 9;
    const int y = month > 2 ? year : year - 1;
    const int fourCenturies = floorOf(y, 400);
    const int inThem = y - fourCenturies * 400;
    constexpr int epoch = 719468; // days from 1 March of the year 0 to 1970
    return fourCenturies * 146097 + inThem * 365 + inThem / 4 - inThem / 100 + daysBeforeMonth(fromMarch) + day - 1 - epoch;
}

int dayCount(int edtfDay) { return dayCount(edtfDay / 10000, edtfDay / 100 % 100, edtfDay % 100); }

CalendarDay calendarDay(int count)
{
    int year = floorOf(count, count < 0 ? 365 : 366) + 1970; // no later than the right one
    while (dayCount(year + 1, 1, 1) <= count)
        ++year;
    int month = 12;
    while (dayCount(year, month, 1) > count)
        --month;
    return {year, month, count - dayCount(year, month, 1) + 1};
}

DrawnDate drawnDate(const EdtfDate &date)
{
    if (!date.isInterval())
        return simpleDate(date);
    const QString text = date.toString();
    const qsizetype slash = text.indexOf(u'/');
    const QStringView fromText = QStringView(text).first(slash);
    const QStringView toText = QStringView(text).sliced(slash + 1);
    const std::optional<EdtfDate> from = EdtfDate::parse(fromText);
    const std::optional<EdtfDate> to = EdtfDate::parse(toText);
    const EdtfDate &first = from ? *from : to ? *to : date;
    const EdtfDate &last = to ? *to : first;
    return {DrawnDate::Lasting, double(dayCount(first.earliest())), dayCount(last.latest()) + 1.0, endOf(fromText), endOf(toText)};
}

} // namespace apacheta
