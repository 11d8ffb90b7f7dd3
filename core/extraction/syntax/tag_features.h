// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/feature_hash.h"
#include "extraction/models/hashed_table.h"
#include "extraction/syntax/syntax.h"

#include <QStringView>
#include <array>
#include <span>
#include <vector>

namespace apacheta {

/// What is known of words before a sentence is read.
struct TagLexicon {
    HashedTable classes;                ///< word -> bits of the dictionaries: may be a noun, a past participle ...
    HashedTable clusters;               ///< word -> cluster of words used alike + 1
    HashedTable tags;                   ///< word -> its tags in the treebanks as bits
};

/// The key of a word form in the tables.
FeatureKey wordKey(QStringView form);

/// A word as the features see it.
struct TagWord {
    quint64 form = 0;
    std::array<quint64, 5> suffixes{};  ///< of 1 to 5 letters
    std::array<quint64, 4> prefixes{};
    quint32 shape = 0;                  ///< capitals, digits, hyphens, and whether the sentence makes them say something
    quint32 classes = 0;
    quint32 cluster = 0;
    quint32 tags = 0;
};

/// The words of a sentence with two empty ones before and behind: word i stands at i + 2.
std::vector<TagWord> tagWords(QStringView units, std::span<const SyntacticWord> words, const TagLexicon &lexicon);

/// The features of one word under the tags of the two words before it.
class TagFeatures final {
public:
    /// Sets what does not depend on tags. `at`: the word's place in `words`.
    void setWord(std::span<const TagWord> words, size_t at);
    /// Adds what does; 0 before the sentence, else the part of speech + 1.
    std::span<const FeatureKey> withTags(quint32 before, quint32 twoBefore);

private:
    void put(FeatureKey key) { m_keys[m_size++] = key; }
    std::array<FeatureKey, 64> m_keys{};
    size_t m_size = 0;
    size_t m_fixed = 0;
    TagWord m_word;
    TagWord m_next;
};

} // namespace apacheta
