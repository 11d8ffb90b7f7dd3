// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <QString>
#include <QStringView>
#include <vector>

namespace apacheta {

enum class TokenShape {
    Lower,       ///< "frontera"
    Capitalised, ///< "Tarapacá", "McDonald", "O'Higgins"
    Upper,       ///< "ONU", "EE.UU.", "A."
    Number,      ///< "1904", "3,5", "180.000", "21st"
    Punctuation,
    Symbol ///< anything else: "%", an address ("https://..."), a tag ("<em>"), the target of a Markdown link
};

/// A word, number or mark. `folded` is the token as folded() gives it.
struct Token {
    Span span;
    TokenShape shape = TokenShape::Symbol;
    QString folded;
    bool spaceBefore = false;
    bool isWord() const
    {
        return shape == TokenShape::Lower || shape == TokenShape::Capitalised || shape == TokenShape::Upper;
    }
    bool isCapital() const { return shape == TokenShape::Capitalised || shape == TokenShape::Upper; }
};

/// The tokens of `units` (one unit a code point, see SourceText), their spans counted from `base`.
///
/// Letters with inner apostrophes stay one word ("O'Higgins", "Jach’a"), hyphenated words split at the hyphen ("Arica-Parinacota" ->
/// Arica - Parinacota), an English "'s" and "s'" end splits off ("Bolivia’s" -> Bolivia ’s), initials and dotted acronyms keep their dots
/// ("EE.UU.", "J."), numbers keep separators ("180.000", "1879"), ordinals their ending ("21st", "1.º"). Web addresses, HTML tags and the targets of Markdown links are one Symbol each. Pure; any thread.
std::vector<Token> tokensOf(QStringView units, qsizetype base = 0);

/// What someone meant who chose `span` of `units` with the mouse: without white space at its ends, and no word cut in two.
/// Empty where only white space was chosen. Pure; any thread.
Span wholeWords(QStringView units, Span span);

} // namespace apacheta
