// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/feature_hash.h"
#include "extraction/syntax/syntax.h"

#include <array>
#include <span>
#include <vector>

namespace apacheta {

/// Of a word, what the parser's features are made of, as numbers.
struct WordKeys {
    quint64 form = 0;
    quint64 lemma = 0;
    quint64 ending = 0;                 ///< the form's last three letters
    quint64 pos = 0;
    quint64 morphology = 0;
    PartOfSpeech partOfSpeech = PartOfSpeech::X;
};

/// The words of a sentence with their parts of speech, morphology and lemmas, for the parser's features; read forwards or backwards.
class SentenceKeys final {
public:
    /// How the treebanks of a language differ in habit is learnt too; the product asks for the habit of the first.
    static constexpr int firstHabit = 0;

    explicit SentenceKeys(const SyntaxTree &tree, int habit = firstHabit);
    /// The same sentence from its last word to its first.
    SentenceKeys reversed() const;

    int words() const { return int(m_keys.size()) - 2; }
    quint64 habit() const { return m_habit; }
    /// Places that are no word's are allowed: the root (words()), and outside, nothing.
    const WordKeys &at(int word) const { return m_keys[word < 0 || word > words() ? 0 : size_t(word) + 1]; }

private:
    SentenceKeys() = default;
    std::vector<WordKeys> m_keys;       ///< nothing, the words, the root
    quint64 m_habit = 0;
};

/// The features of one decision: each add() is a template, numbered by its turn.
class FeatureList final {
public:
    void clear()
    {
        m_count = 0;
        m_number = 0;
    }
    template <class... Values> void add(Values... values)
    {
        quint64 hash = ++m_number * 0x9E3779B97F4A7C15ULL;
        ((hash = (hash ^ quint64(values)) * 0x9FB21C651E98DF25ULL, hash ^= hash >> 35), ...);
        m_keys[m_count++] = FeatureKey(hash ^ (hash >> 32));
    }
    std::span<const FeatureKey> keys() const { return std::span(m_keys).first(m_count); }

private:
    static constexpr size_t most = 256;
    std::array<FeatureKey, most> m_keys{};
    size_t m_count = 0;
    quint64 m_number = 0;
};

/// A number for two or three, to stand in one feature with others.
template <class... Values> quint64 joinedKeys(Values... values)
{
    quint64 hash = 0x632BE59BD9B4E019ULL;
    ((hash = (hash ^ quint64(values)) * 0x9FB21C651E98DF25ULL, hash ^= hash >> 35), ...);
    return hash;
}

} // namespace apacheta
