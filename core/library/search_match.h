// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/search_query.h"
#include "library/search_words.h"
#include "model/span.h"

#include <QHash>
#include <QSet>

namespace apacheta {

/// Whether a tree asks for words only: no field in it, and something to look for, not just to leave out.
bool isWordsOnly(const SearchNode &node);

/// The FTS5 expression of a tree for which isWordsOnly(): every term quoted, its words in the column `words`, its stems in `stems`.
QString matchExpression(const SearchNode &node, const Stemmer &stemmer);

/// Finds in a passage what a query looks for, as the index would. Not to be shared between threads.
class Highlighter final {
public:
    Highlighter(const SearchNode &root, const Stemmer &stemmer);

    /// The stretches of `text` that match, in code points, in order, not overlapping. `more` are stretches that match for another reason.
    QList<Span> matchesIn(const QString &text, QList<Span> more = {}) const;

private:
    void collect(const SearchNode &node);
    bool isWanted(const QString &word) const;

    const Stemmer &m_stemmer;
    QSet<QString> m_words;
    QSet<QString> m_englishStems;
    QSet<QString> m_spanishStems;
    QStringList m_prefixes;
    QList<QStringList> m_phrases;
    mutable QHash<QString, bool> m_wanted;
};

} // namespace apacheta
