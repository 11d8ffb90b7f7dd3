// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/dates/calendar_point.h"
#include "extraction/dates/dates.h"
#include "extraction/dates/spelled_numbers.h"

#include <optional>
#include <span>

namespace apacheta {

/// Past "early", "mid-", "the end of the", "a mediados de los", "primera semana de": they stay in the phrase, EDTF level 1 has no word for them.
qsizetype pastModifiers(std::span<const Token> tokens, qsizetype at);

/// A point with the modifiers before it.
struct Phrase {
    CalendarPoint point;
    qsizetype past = 0;
};
std::optional<Phrase> modifiedPointAt(std::span<const Token> tokens, qsizetype at);

/// A day, month, season or part of a year without its year: "15 de abril", "November", "first quarter".
std::optional<CalendarPoint> yearlessAt(std::span<const Token> tokens, qsizetype at);

/// The year that words behind a day or month tell: "del mismo año", "last year", "de este año", "of the following year".
std::optional<SpelledNumber> namedYearAt(std::span<const Token> tokens, qsizetype at, const DateContext &context);

/// Which words may join the ends of a span: only a dash; "to", "a", "hasta" too; "and", "y" too, as behind "between"; or "and" between neighbours.
enum class RangeWords { Dash, To, And, List };

/// "3-5 May 2010", "3 al 5 de mayo de 2010", "August and September 2008": the first end has only what differs.
std::optional<DateMatch> shortRangeAt(std::span<const Token> tokens, qsizetype at, const DateContext &context, RangeWords words);

/// "October 20-22, 1904"
std::optional<DateMatch> dayRangeAfterMonthAt(std::span<const Token> tokens, qsizetype at, const DateContext &context);

/// The first of "3, 10 y 17 de mayo de 2010"; the others follow by themselves. All of them as a span where they are neighbours.
std::optional<DateMatch> dayOfListAt(std::span<const Token> tokens, qsizetype at, const DateContext &context);

/// The first of "enero, febrero y marzo de 2012".
std::optional<DateMatch> monthOfListAt(std::span<const Token> tokens, qsizetype at, const DateContext &context);

/// "siglos XVIII y XIX", "the late 19th and early 20th centuries", "16th to 18th centuries"
std::optional<DateMatch> centuriesAt(std::span<const Token> tokens, qsizetype at, const DateContext &context);

/// The span that a point begins: "1879-83", "1879 to 1883", "2006 to the present", "the 1980s and 1990s".
std::optional<DateMatch> continuedAt(std::span<const Token> tokens, qsizetype at, const Phrase &from, RangeWords words, const DateContext &context);

} // namespace apacheta
