// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/dates/calendar_point.h"

#include <optional>
#include <span>

namespace apacheta {

/// "19th century", "siglo XIX", "s. XIX", "principios del XX".
std::optional<CalendarPoint> centuryAt(std::span<const Token> tokens, qsizetype at);

/// "1960s", "1960's", "década de 1960", "los años 60", "the sixties", "década del 60", "los años treinta del siglo XIX".
std::optional<CalendarPoint> decadeAt(std::span<const Token> tokens, qsizetype at);

} // namespace apacheta
