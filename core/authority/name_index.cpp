// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority/name_index.h"

#include <algorithm>
#include <array>

namespace apacheta {
namespace {

constexpr size_t longestName = 24; // words

bool isHyphen(const Token &token) { return token.shape == TokenShape::Punctuation && token.folded == u"-"; }

/// The word without apostrophes and dots: "o'higgins" -> "ohiggins", "ee.uu." -> "eeuu".
QString wordKey(const Token &token)
{
    if (!token.isWord() || (!token.folded.contains(u'\'') && !token.folded.contains(u'.')))
        return token.folded;
    QString key = token.folded;
    key.remove(u'\'').remove(u'.');
    return key;
}

} // namespace

QString NameIndex::keyOf(const QString &name)
{
    QString key;
    for (const Token &token : tokensOf(name)) {
        if (isHyphen(token))
            continue;
        if (!key.isEmpty())
            key += u' ';
        key += wordKey(token);
    }
    return key;
}

void NameIndex::add(const QString &name, const QString &key, NameForm form)
{
    Entry entry{key, form, 0, false};
    int node = 0;
    int position = 0;
    bool numbered = false;
    const std::vector<Token> tokens = tokensOf(name);
    for (const Token &token : tokens) {
        if (isHyphen(token))
            continue;
        // "the Pacific" is found as "Pacific"; "La Paz" keeps its article.
        const bool article = &token == &tokens.front() && tokens.size() > 1
            && (token.shape == TokenShape::Lower) && (token.folded == u"the" || token.folded == u"el" || token.folded == u"la");
        if (article)
            continue;
        const QString text = wordKey(token);
        auto word = m_words.constFind(text);
        if (word == m_words.cend())
            word = m_words.insert(text, int(m_words.size()));
        int &next = m_edges[quint64(node) << 32 | quint64(*word)];
        if (next == 0) {
            next = int(m_nodes.size());
            m_nodes.emplace_back();
        }
        node = next;
        if (token.isCapital() && position < 64)
            entry.capitals |= quint64(1) << position;
        numbered = numbered || token.shape == TokenShape::Number;
        ++position;
    }
    if (node == 0 || size_t(position) > longestName)
        return;
    entry.anyCase = entry.capitals == 0 || (numbered && position > 1); // "el tratado de 1904"
    std::vector<Entry> &entries = m_nodes[size_t(node)];
    const auto same = [&](const Entry &other) { return other.key == key && other.form == form && other.capitals == entry.capitals; };
    if (std::none_of(entries.begin(), entries.end(), same))
        entries.push_back(entry);
}

int NameIndex::child(int node, int word) const
{
    const auto found = m_edges.find(quint64(node) << 32 | quint64(word));
    return found == m_edges.end() ? 0 : found->second;
}

bool NameIndex::fits(const Entry &entry, std::span<const Token *const> words)
{
    if (entry.anyCase && entry.form <= NameForm::Demonym && entry.form != NameForm::Acronym)
        return true;
    if (entry.form == NameForm::Acronym)
        return std::all_of(words.begin(), words.end(), [](const Token *word) {
            return word->shape == TokenShape::Upper || word->shape == TokenShape::Number
                || (word->shape == TokenShape::Capitalised && word->folded.size() >= 5);
        });
    int wanted = 0;
    int missing = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        if (!(entry.capitals >> i & 1))
            continue;
        if (!words[i]->isCapital() && wanted == 0)
            return false;
        ++wanted;
        missing += !words[i]->isCapital();
    }
    return missing * 2 <= wanted && (entry.form != NameForm::Surname || missing == 0);
}

NameIndex::Found NameIndex::longestAt(std::span<const Token> tokens) const
{
    Found best;
    std::array<const Token *, longestName> words{};
    size_t count = 0;
    int node = 0;
    for (size_t i = 0; i < tokens.size() && count < longestName; ++i) {
        const Token &token = tokens[i];
        if (i > 0 && isHyphen(token))
            continue;
        const auto word = m_words.constFind(wordKey(token));
        if (word == m_words.cend())
            break;
        node = child(node, *word);
        if (node == 0)
            break;
        words[count++] = &token;
        const Entry *first = nullptr;
        const std::span<const Token *const> run(words.data(), count);
        // "ILO" in capitals is the body, "Ilo" the port.
        const bool shouted = count == 1 && token.shape == TokenShape::Upper && token.folded.size() < 6;
        const auto rank = [&](const Entry &entry) {
            return shouted && entry.form == NameForm::Acronym ? -1 : int(entry.form);
        };
        for (const Entry &entry : m_nodes[size_t(node)])
            if (fits(entry, run) && (!first || rank(entry) < rank(*first)))
                first = &entry;
        if (!first)
            continue;
        best = {qsizetype(i + 1), {}, first->form, {}};
        for (const Entry &entry : m_nodes[size_t(node)])
            if (entry.form == first->form && fits(entry, run) && !best.keys.contains(entry.key))
                best.keys.append(entry.key);
    }
    if (best.tokens > 0) {
        for (qsizetype i = 0; i < best.tokens; ++i)
            if (i == 0 || !isHyphen(tokens[size_t(i)]))
                best.nameKey += (i == 0 ? QString() : QString(u' ')) + wordKey(tokens[size_t(i)]);
    }
    return best;
}

} // namespace apacheta
