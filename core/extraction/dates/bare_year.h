// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens.h"

#include <optional>
#include <span>

namespace apacheta {

/// A number of four digits that stands for a year by itself, and how sure that is.
struct BareYear {
    int year = 0;
    double confidence = 0;
};

/// The year that a token is. Nothing for counts ("1500 soldiers", "2000 km"), numbers of things ("Law 1904", "p. 1904", "$1900"), parts of
/// longer numbers ("1 904 000", "4-1904", "12:1904"), and for years that would be strange without a word such as "in" before them.
std::optional<BareYear> bareYearAt(std::span<const Token> tokens, qsizetype at);

} // namespace apacheta
