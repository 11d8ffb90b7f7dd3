// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vocabulary.h"
#include "text/tokens.h"

#include <optional>
#include <span>

namespace apacheta {

/// How many, as a text says it.
///
///     "140,000"  "180 000"  "179.550" (es)  "1.2 million"  "dos millones"      as exactly as they are written: slack is half of the last
///                                                                               digit that counts, 5000 for 140,000
///     "some 3,000", "unos 3.000"        wider
///     "between 10 and 12", "10 a 12"    low and high
///     "more than 50", "hasta 300"       high, or low, is open: infinity, or 0
struct Quantity {
    qsizetype first = 0;                ///< tokens, with the words that qualify the number
    qsizetype past = 0;
    double low = 0;
    double high = 0;
    double slack = 0;
    bool operator==(const Quantity &) const = default;
};

/// The quantity whose number begins at a token; nothing for a percentage, an amount of money, an ordinal, a bare "one" or "un". Years look like
/// numbers: the caller knows what is a date. Pure; any thread.
std::optional<Quantity> quantityAt(std::span<const Token> tokens, qsizetype at, Language language);

/// Whether two quantities can both be right: they meet within their slack.
bool canBothBeRight(double low, double high, double slack, double otherLow, double otherHigh, double otherSlack);

} // namespace apacheta
