// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <span>
#include <unordered_map>
#include <vector>

namespace apacheta {

/// How a name must stand in a text to be taken.
enum class NameForm {
    Name,      ///< its capitalised words capitalised, some inner ones excepted ("International Court of justice"); with a number in any case
    Acronym,   ///< in capitals
    Demonym,   ///< English ones capitalised, Spanish ones in any case
    Surname    ///< a family name alone: capitalised, and a weak sign
};

/// Names as a trie of folded words, for the longest match at a token. Accents, case, hyphens, apostrophes and the dots of
/// acronyms make no difference to finding a name; its form then decides on case. Filled once, then read from any thread.
class NameIndex final {
public:
    struct Found {
        qsizetype tokens = 0;       ///< of the text, inner hyphens counted
        QStringList keys;           ///< in the order of adding, each once
        NameForm form = NameForm::Name;
        QString nameKey;            ///< what ambiguous.tsv calls it
    };

    void add(const QString &name, const QString &key, NameForm form);
    /// The longest name that begins at the first token; of two of one length Name before Acronym (the other way round in
    /// capitals) before Demonym before Surname.
    /// tokens == 0 when there is none.
    Found longestAt(std::span<const Token> tokens) const;
    /// A name as the index sees it ("Arica–Parinacota" -> "arica parinacota").
    static QString keyOf(const QString &name);

private:
    struct Entry {
        QString key;
        NameForm form = NameForm::Name;
        quint64 capitals = 0;       ///< bit i: word i is capitalised in the name
        bool anyCase = false;
    };
    static bool fits(const Entry &entry, std::span<const Token *const> words);
    int child(int node, int word) const;

    QHash<QString, int> m_words;
    std::unordered_map<quint64, int> m_edges;
    std::vector<std::vector<Entry>> m_nodes = {{}};
};

} // namespace apacheta
