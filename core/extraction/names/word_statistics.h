// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"

#include <QHash>

#include <vector>

namespace apacheta {

/// How the words of one document are written, to tell names from capitalised common words.
class WordStatistics final {
public:
    WordStatistics(const Annotation &annotation, const KnownNames &known);

    /// The word is more a common word than a name: in lower case elsewhere in the document more often than capitalised
    /// inside sentences, or, where the document does not tell, common in either language.
    bool isOrdinary(const QString &word) const;
    int capitalised(const QString &word) const { return m_counts.value(word).inner; } ///< inside sentences
    int lower(const QString &word) const { return m_counts.value(word).lower; }
    /// A heading or headline in which (nearly) every word is capitalised: capitals say nothing there.
    bool isTitleCase(qsizetype sentence) const { return m_titleCase[size_t(sentence)]; }

private:
    struct Count {
        int lower = 0;
        int inner = 0;
        int initial = 0;
    };
    const KnownNames &m_known;
    QHash<QString, Count> m_counts;
    std::vector<bool> m_titleCase;
};

} // namespace apacheta
