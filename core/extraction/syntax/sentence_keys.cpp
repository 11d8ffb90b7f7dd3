// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/sentence_keys.h"

#include <algorithm>

namespace apacheta {

namespace {

constexpr quint64 rootPlace = 101;

quint64 morphologyKey(const Morphology &morphology)
{
    quint64 key = quint64(morphology.number);
    key = key * 8 + quint64(morphology.gender);
    key = key * 8 + quint64(morphology.person);
    key = key * 8 + quint64(morphology.verbForm);
    key = key * 8 + quint64(morphology.tense);
    return key * 8 + quint64(morphology.mood) + 1;
}

WordKeys keysOf(const SyntacticWord &word)
{
    WordKeys keys;
    keys.form = textHash(word.form);
    keys.lemma = textHash(word.lemma);
    keys.ending = textHash(QStringView(word.form).right(3));
    keys.pos = quint64(word.pos) + 1;
    keys.morphology = morphologyKey(word.morphology);
    keys.partOfSpeech = word.pos;
    return keys;
}

WordKeys rootKeys()
{
    WordKeys keys;
    keys.form = keys.lemma = keys.ending = keys.pos = keys.morphology = rootPlace;
    return keys;
}

} // namespace

SentenceKeys::SentenceKeys(const SyntaxTree &tree, int habit) : m_habit(quint64(habit) + 1)
{
    m_keys.reserve(tree.words.size() + 2);
    m_keys.emplace_back();
    for (const SyntacticWord &word : tree.words)
        m_keys.push_back(keysOf(word));
    m_keys.push_back(rootKeys());
}

SentenceKeys SentenceKeys::reversed() const
{
    SentenceKeys mirrored = *this;
    std::reverse(mirrored.m_keys.begin() + 1, mirrored.m_keys.end() - 1);
    return mirrored;
}

} // namespace apacheta
