// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens.h"

#include <optional>
#include <span>

namespace apacheta {

/// A number and the tokens that it takes.
struct SpelledNumber {
    int value = 0;
    qsizetype tokens = 0;
};

/// How many: "12" -> 12, "two", "un", "treinta y uno" -> 31, "twenty-one" -> 21, "a hundred" -> 100, "un par de" -> 2; 1..999.
std::optional<SpelledNumber> countAt(std::span<const Token> tokens, qsizetype at);

/// A day of the month: "20", "20th", "1º", "primero", "veinte", "treinta y uno", "twenty-first"; 1..31.
std::optional<SpelledNumber> dayNumberAt(std::span<const Token> tokens, qsizetype at);

/// A year of 1400..2100 behind a month or the word "year", in figures ("1904", "1.904") or words: "mil novecientos cuatro",
/// "dos mil diez", "nineteen hundred and four", "one thousand eight hundred and seventy-nine", "nineteen seventy-nine".
std::optional<SpelledNumber> yearNumberAt(std::span<const Token> tokens, qsizetype at);

/// The same in words only.
std::optional<SpelledNumber> spelledYearAt(std::span<const Token> tokens, qsizetype at);

} // namespace apacheta
