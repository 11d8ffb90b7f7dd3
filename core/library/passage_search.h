// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/connection.h"
#include "library/search_query.h"
#include "library/search_words.h"

namespace apacheta {

/// Passages that match, best first.
struct FoundPassages {
    QList<qint64> passages;             ///< at most as many as asked for
    qint64 total = 0;                   ///< all that match; at least so many when `bounded`
    bool bounded = false;
};

/// Evaluates a query tree on a library. Words are matched and ranked by FTS5, at most some thousand passages of a very common word: the newest
/// ones. Fields give sets of passages that are cut with them.
class PassageSearch final {
public:
    explicit PassageSearch(const Connection &connection, const Stemmer &stemmer) : m_connection(connection), m_stemmer(stemmer) {}
    Q_DISABLE_COPY_MOVE(PassageSearch)

    Result<FoundPassages> find(const SearchNode &root, int limit) const;
    /// How many passages match, at most `most`.
    Result<qint64> count(const SearchNode &node, qint64 most) const;
    /// The actors that an actor: field means: of that key or name, else whose names begin so.
    Result<QList<qint64>> actorsOf(const SearchNode &field) const;
    /// The other names of the actors whose own name this is, or one of the knowledge pack's, or (in capitals) an acronym found in the texts.
    Result<QStringList> otherNamesOf(const QString &typed) const;

    static constexpr int mostRanked = 5000;

private:
    Result<FoundPassages> ranked(const SearchNode &words, int limit) const;
    Result<FoundPassages> rankedWithin(const SearchNode &words, const QList<qint64> &within, int limit) const;
    Result<QList<qint64>> idsOf(const SearchNode &node) const;
    Result<QList<qint64>> idsOfAll(const SearchNode &node) const;
    Result<QList<qint64>> idsOfField(const SearchNode &node) const;
    Result<QList<qint64>> idsOfYear(const SearchNode &node) const;
    Result<QList<qint64>> idsOfDocuments(const QList<qint64> &documents) const;
    Result<QList<qint64>> wordIds(const SearchNode &node) const;

    const Connection &m_connection;
    const Stemmer &m_stemmer;
};

} // namespace apacheta
