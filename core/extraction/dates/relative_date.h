// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/dates/dates.h"

#include <optional>
#include <span>

namespace apacheta {

/// The date told by another date that the text names: the last one before ("two years later", "ese mismo año", "al año siguiente", "two
/// days before") or one right behind ("ten years after 1904", "dos días antes del 14 de febrero de 1879"). Nothing where there is none.
std::optional<DateMatch> relativeDateAt(std::span<const Token> tokens, qsizetype at, const DateContext &context);

/// The date told by the day of writing: "last week", "ayer", "el próximo lunes", "Friday", "next January", "hace tres años", "5 de marzo
/// pasado", "the first quarter of last year", "in the last fifteen years". Nothing where the day of writing is not known well enough.
///
/// A weekday alone is the last one, the day of writing included; the next one where the sentence speaks of what will be ("will meet on
/// Friday", "se reunirá el viernes", "until Friday").
std::optional<DateMatch> deicticDateAt(std::span<const Token> tokens, qsizetype at, const DateContext &context);

} // namespace apacheta
