// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens.h"

#include <QString>
#include <initializer_list>
#include <span>

/// How the readers of dates look at a sentence: positions outside it hold no word.
namespace apacheta::datetext {

using Tokens = std::span<const Token>;

inline bool has(Tokens tokens, qsizetype at) { return at >= 0 && at < qsizetype(tokens.size()); }

inline const QString &wordAt(Tokens tokens, qsizetype at)
{
    static const QString none;
    return has(tokens, at) ? tokens[size_t(at)].folded : none;
}

inline bool isOne(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    for (const QLatin1StringView candidate : words)
        if (word == candidate)
            return true;
    return false;
}

/// Whether the token stands right behind the one before it, as in "22/01".
inline bool isGlued(Tokens tokens, qsizetype at) { return at > 0 && has(tokens, at) && !tokens[size_t(at)].spaceBefore; }

inline bool isLower(Tokens tokens, qsizetype at) { return has(tokens, at) && tokens[size_t(at)].shape == TokenShape::Lower; }
inline bool isCapital(Tokens tokens, qsizetype at) { return has(tokens, at) && tokens[size_t(at)].isCapital(); }
inline bool isWord(Tokens tokens, qsizetype at) { return has(tokens, at) && tokens[size_t(at)].isWord(); }

/// A word in small letters that looks like a plural noun behind a number: "1984 casos", "15 personas".
inline bool looksCounted(Tokens tokens, qsizetype at)
{
    const QString &word = wordAt(tokens, at);
    return isLower(tokens, at) && word.size() > 3 && word.endsWith(u's');
}

} // namespace apacheta::datetext
