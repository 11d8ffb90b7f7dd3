// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens.h"

#include <optional>
#include <span>

namespace apacheta {

/// Whether the clause around a token speaks of what will be: "will meet on", "se reunirá el", "until", "está previsto para el".
bool speaksOfFuture(std::span<const Token> tokens, qsizetype at);

/// How many days a word stands from the day of writing.
struct DayWord {
    int step = 0;
    qsizetype tokens = 0;
    double confidence = 0;
};

/// "today" 0, "ayer" -1, "anteayer" -2, "tomorrow" 1, "last night" -1, "esta mañana" 0. "hoy" and "today" for "nowadays" ("hoy en día", "hasta hoy",
/// "today's world") give nothing, and "mañana" only where the clause speaks of what will be.
std::optional<DayWord> dayWordStepAt(std::span<const Token> tokens, qsizetype at);

} // namespace apacheta
