// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens.h"

#include <QString>
#include <optional>

namespace apacheta {

/// The words of dates in English and Spanish, given as folded(). Each gives nothing for any other word. Pure; any thread.

/// 1..12. Abbreviations too ("oct", "ene"); `isShort` says that it was one or a word that often means something else ("may", "mar").
struct MonthWord {
    int month = 0;
    bool isShort = false;
};
std::optional<MonthWord> monthOf(const Token &token);

/// EDTF's seasons 21..24: "spring", "verano" ...
std::optional<int> seasonOf(const QString &word);

/// 1 (Monday) .. 7.
std::optional<int> weekdayOf(const QString &word);

/// "19th" -> 19, "nineteenth" -> 19, "XIX" -> 19 (folded "xix"), "v" -> 5; 5..21.
std::optional<int> centuryNumberOf(const QString &word);

/// "sixties" -> 60, "sesenta" -> 60, "60" -> 60, "90s" -> 90.
std::optional<int> decadeOf(const QString &word);

/// A day of the month: "20", "20th", "1o", "primero", "first"; 1..31.
std::optional<int> dayOf(const QString &word);

/// A year of four digits, 1400..2100.
std::optional<int> yearOf(const QString &word);

/// Whether a date may hold the word, cheaply: a number, a month, weekday, season, unit, century, decade or a word such as "ayer". The words
/// that lead to a date ("since", "el") are not among them.
bool isDateWord(const Token &token);

enum class TimeUnit { Day, Week, Month, Year, Decade, Century };
std::optional<TimeUnit> unitOf(const QString &word);

} // namespace apacheta
