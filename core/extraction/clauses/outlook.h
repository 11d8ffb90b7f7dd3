// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/clauses/phrases.h"
#include "model/vocabulary.h"

#include <optional>

namespace apacheta {

/// Whether what a word says came true, as its clause and those above it put it.
///
///     "will sign", "plan to sign", "podría firmar"             planned
///     "never signed", "refused to sign", "sin firmar"          negated
///     "came to sign", "accused X of signing", "al firmar"      asserted, less sure
///     "should sign", "if X signs", "Did X sign?"               nothing
struct Outlook {
    Polarity polarity = Polarity::Asserted;
    double trust = 1;                   ///< factor on confidence
    bool isPresent = false;             ///< a present tense: a habit, unless something dates it
    bool isTried = false;               ///< "tried to": planned, and begun
    bool operator==(const Outlook &) const = default;
};

/// Whether a word is denied by its own words: "not", "nunca", "nobody said".
bool isNegated(const SyntaxTree &tree, int word);

/// Of a verb; nothing where it only asks, supposes, or names a duty or purpose.
std::optional<Outlook> outlookOfVerb(const SyntaxTree &tree, int verb);

/// Of an event noun: by its own words ("no treaty", "a planned visit") and by what carries or governs it ("will hold a meeting",
/// "proposed a meeting", "lack of dialogue").
std::optional<Outlook> outlookOfNoun(const SyntaxTree &tree, int noun);

} // namespace apacheta
