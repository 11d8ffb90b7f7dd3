// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/dates/dates.h"

#include <optional>
#include <span>

namespace apacheta {

/// A day, month, season, part of a year, year, decade or century as a text writes it; the year may be missing ("11 de marzo").
struct CalendarPoint {
    enum Kind { Day, Month, Season, Part, Year, Decade, Century };
    Kind kind = Year;
    std::optional<int> year;            ///< the first one, of decades and centuries
    int month = 0;                      ///< 1..12; 21..24 for seasons; the first of a part; 0 for a day whose month is left out ("el martes 15")
    int day = 0;
    int weekday = 0;                    ///< 1 (Monday) .. 7 where the text names it, else 0
    int lastMonth = 0;                  ///< of a part: "second quarter" -> 4, 6
    bool isAhead = false;               ///< without a year, in a clause that speaks of what will be
    bool isOrderOpen = false;           ///< "7/8/2007": day and month may be the other way round
    double confidence = 0.9;
    qsizetype tokens = 0;               ///< that it takes
};

/// The point that begins at a token: "20 de octubre de 1904", "October 2006", "1960s", "siglo XIX", "third quarter of 2009", "1904" ...
std::optional<CalendarPoint> pointAt(std::span<const Token> tokens, qsizetype at);

/// "fourth quarter", "primer semestre", "second half" and the "of" behind it: a part of a year that is still to be named. tokens: with that "of".
std::optional<CalendarPoint> partAt(std::span<const Token> tokens, qsizetype at);

/// Its date; a missing year is the one of the context's last date, else the nearest to the day of writing. `isRelative` tells so.
std::optional<EdtfDate> dateOf(const CalendarPoint &point, const DateContext &context, bool &isRelative);

/// Its date in a year.
std::optional<EdtfDate> dateInYear(const CalendarPoint &point, int year);

} // namespace apacheta
