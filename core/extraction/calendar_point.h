// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/dates.h"

#include <optional>
#include <span>

namespace apacheta {

/// A day, month, season, year, decade or century as a text writes it; the year may be missing ("11 de marzo").
struct CalendarPoint {
    enum Kind { Day, Month, Season, Year, Decade, Century };
    Kind kind = Year;
    std::optional<int> year;            ///< the first one, of decades and centuries
    int month = 0;                      ///< 1..12; 21..24 for seasons
    int day = 0;
    double confidence = 0.9;
    qsizetype tokens = 0;               ///< that it takes
};

/// The point that begins at a token: "20 de octubre de 1904", "October 2006", "1960s", "siglo XIX", "1904" ...
std::optional<CalendarPoint> pointAt(std::span<const Token> tokens, qsizetype at);

/// Its date; a missing year is the one of the context's last date, else the nearest to the day of writing. `isRelative` tells so.
std::optional<EdtfDate> dateOf(const CalendarPoint &point, const DateContext &context, bool &isRelative);

} // namespace apacheta
