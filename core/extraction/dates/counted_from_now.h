// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/dates/dates.h"

#include <optional>
#include <span>

namespace apacheta {

/// "two years ago", "hace tres meses", "tres meses atrás", "about ten years ago" (with "~"); not "more than two years ago" and what lasts
/// since then ("desde hace dos años", "hace dos años que").
std::optional<DateMatch> agoAt(std::span<const Token> tokens, qsizetype at, const DateContext &context);

/// "in the last fifteen years", "durante las últimas dos décadas", "over the next four years": from then to the day of writing, or on.
std::optional<DateMatch> spanToNowAt(std::span<const Token> tokens, qsizetype at, const DateContext &context);

} // namespace apacheta
