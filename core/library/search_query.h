// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <functional>
#include <optional>

namespace apacheta {

/// What a field word asks of a passage.
enum class SearchField { Actor, Year, Author, Title, Language, Kind };

/// A query as a tree. Words are folded and cut as the search index cuts them; `typed` is what the user wrote.
struct SearchNode {
    enum Type {
        Word,    ///< one word, with its English and Spanish stems
        Prefix,  ///< one beginning of a word
        Phrase,  ///< words in a row (also "O'Higgins", "2.5")
        Near,    ///< its children (words, beginnings, phrases) at most `distance` words apart
        Field,   ///< `field` with `typed` as its value
        All,     ///< every child
        Any,     ///< one child or more
        Without  ///< not its one child
    };
    Type type = Word;
    QStringList words;
    QString typed;
    int distance = 0;
    SearchField field = SearchField::Actor;
    QList<SearchNode> children;
    bool isOtherName = false;           ///< not typed: another name of what was typed
    bool operator==(const SearchNode &) const = default;
};

/// What the user typed, read. Any text is a query:
///
///     salida al mar                 all three words
///     "salida al mar"               the phrase; also “ ” « » ‘ ’ '...'
///     paz OR guerra, paz O guerra   one or the other
///     paz -guerra, paz NOT guerra   the first without the second
///     tarap*                        words that begin so, from three letters on
///     lago NEAR frontera, a NEAR/5 b
///     (paz OR tregua) 1904          grouping
///     actor:Chile year:1879..1883 author:Quispe title:mar lang:es kind:person   (also actor:"Evo Morales", año:, autor:, título:, idioma:, tipo:)
///
/// What makes no sense as an operator is a word. Pure; any thread.
struct SearchQuery {
    std::optional<SearchNode> root;     ///< nothing where there is no word to look for
    QStringList notes;                  ///< sentences: what was not taken as it was typed
};
SearchQuery readQuery(QStringView text);

/// The tree as text for tests: all(word(paz) without(word(guerra))).
QString treeOf(const SearchNode &node);

/// How a tree reads, for the user: `all of: "salida al mar", tacna*`. Other names are left out.
QString described(const SearchNode &node);

/// Gives every run of words, and every phrase, that is a name the other names of what bears it as alternatives. `otherNames` gives those of
/// what was typed; nothing where it is no name.
SearchNode withOtherNames(SearchNode root, const std::function<QStringList(const QString &typed)> &otherNames);

/// The names that withOtherNames() added.
QStringList otherNamesIn(const SearchNode &node);

/// A first and last day as of EdtfDate::earliest(): "1904", "1879..1883", "1879-1883"; nothing for any other text.
struct YearSpan {
    int from = 0;
    int to = 0;
    bool operator==(const YearSpan &) const = default;
};
std::optional<YearSpan> yearSpanOf(QStringView text);

} // namespace apacheta
