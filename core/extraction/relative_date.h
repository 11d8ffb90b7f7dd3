// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/dates.h"

#include <optional>
#include <span>

namespace apacheta {

/// The relative date that begins at a token: against the last date named ("two years later", "ese mismo año", "al año siguiente") or
/// the day of writing ("last week", "ayer", "el próximo lunes", "next January", "hace tres años"). Nothing where the context lacks it.
std::optional<DateMatch> relativeDateAt(std::span<const Token> tokens, qsizetype at, const DateContext &context);

} // namespace apacheta
