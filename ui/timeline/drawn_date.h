// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edtf.h"

namespace apacheta {

/// Days on one scale, before and after any year: 0 is 1 January 1970. Proleptic Gregorian, with a year 0.
int dayCount(int year, int month, int day);
/// The same of EdtfDate::earliest() and latest().
int dayCount(int edtfDay);

struct CalendarDay {
    int year = 1970;
    int month = 1;
    int day = 1;
    bool operator==(const CalendarDay &) const = default;
};
CalendarDay calendarDay(int dayCount);

/// A date as a timeline draws it: what is known of it, and what is not.
///
///     2006-01-22     a day
///     2006-01, 1904, 198X, 2001-21   some time within a month, year, decade, season
///     1879/1883      lasting from the beginning of one to the end of the other
///     2001/..        lasting, its end open: `from` to `to` is what is known, the year 2001
///     1879/          lasting, its end not known: faded
///     1904~, 1904?   faded at both ends
struct DrawnDate {
    enum Form { Day, Within, Lasting } form = Day;
    enum End { Sharp, Faded, Open };
    double from = 0;                    ///< days, see dayCount()
    double to = 0;                      ///< after the last day
    End begin = Sharp;
    End end = Sharp;
    bool operator==(const DrawnDate &) const = default;
};
DrawnDate drawnDate(const EdtfDate &date);

} // namespace apacheta
