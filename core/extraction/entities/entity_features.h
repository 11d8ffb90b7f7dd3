// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/entities/word_lexicon.h"
#include "extraction/models/feature_hash.h"
#include "text/tokens.h"

#include <QStringView>
#include <span>
#include <vector>

namespace apacheta {

/// The features of a sentence's tokens for the entity model: words and word pairs, beginnings and endings, how words are written, clusters,
/// whether dictionaries have the word, and what stands on either side of the run of capitals.
class EntityFeatures final {
public:
    /// `units` is the text that the tokens' spans count in. Reads the lexicon, which must outlive it.
    EntityFeatures(QStringView units, std::span<const Token> tokens, const WordLexicon &lexicon);

    int size() const { return m_size; }
    /// Whether the token may be part of a name at all: not a common word in lower case, except between capitals ("Museum of Art").
    bool mayBeName(int at) const { return m_mayBeName[size_t(at)]; }
    /// Sets `features` to those of the token.
    void gather(int at, std::vector<FeatureKey> &features) const;

private:
    struct Word {
        quint64 text = 0;
        quint64 shape = 0;              ///< "Xx" with lengths: "Xxxx.", "00"
        quint64 outline = 0;            ///< runs as one
        quint64 beginnings[5] = {};     ///< of 1 to 4 letters; 0 for none
        quint64 endings[5] = {};
        quint64 stem = 0;               ///< the first five letters
        WordKnowledge knowledge;
        bool isWord = false;
        bool isNumber = false;
        bool isCapital = false;
        int runFirst = 0;               ///< of the run of capitals that it stands in
        int runPast = 0;
    };
    static constexpr int margin = 2;

    Word wordOf(QStringView units, const Token &token, const WordLexicon &lexicon) const;
    void findRuns();
    void findNameTokens();
    const Word &word(int at) const { return m_words[size_t(at + margin)]; }
    void addWords(int at, std::vector<FeatureKey> &features) const;
    void addShapes(int at, std::vector<FeatureKey> &features) const;
    void addKnowledge(int at, std::vector<FeatureKey> &features) const;
    void addRun(int at, std::vector<FeatureKey> &features) const;

    int m_size = 0;
    std::vector<Word> m_words;          ///< with a margin on either side
    std::vector<bool> m_mayBeName;
    quint64 m_writing = 0;              ///< whether the sentence is a headline, or all in capitals
};

} // namespace apacheta
