// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apacheta {

/// A word of names that means the same in both languages.
struct CommonWord {
    QString english;                    ///< in the singular; empty for a word that is none
    bool isHead = false;                ///< says what the thing is: "ministry", "lake"
};

/// For an English or Spanish word, singular or plural, as folded() gives it: "fronteras", "border" -> "border".
CommonWord commonWord(const QString &word);

/// "of", "de", "the", "y": left out when names are compared.
bool isLinkWord(const QString &word);

} // namespace apacheta
