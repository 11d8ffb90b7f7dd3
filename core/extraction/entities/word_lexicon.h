// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/byte_stream.h"
#include "model/result.h"

#include <QStringView>
#include <vector>

namespace apacheta {

/// What the entity model was told of single words: the cluster of words that stand in like places, whether dictionaries of common words
/// have it, and whether people bear it. Words as Token::folded.
struct WordKnowledge {
    quint16 cluster = 0;                ///< 1..3200, a multiple of 4 in a group of 32; 0 for none
    quint8 traits = 0;                  ///< bits of Trait

    enum Trait : quint8 { Common = 1, VerbForm = 2, GivenName = 4, FamilyName = 8, Frequent = 16, Foreign = 32, PlaceName = 64 };
    bool isCommon() const { return (traits & (Common | VerbForm | Frequent)) != 0; }
    int fine() const { return cluster; }
    int middle() const { return cluster == 0 ? 0 : (cluster - 1) / 4 + 1; }
    int coarse() const { return cluster == 0 ? 0 : (cluster - 1) / 32 + 1; }
    bool operator==(const WordKnowledge &) const = default;
};

/// Words by their hashes, for reading only once filled. Thread-safe then.
class WordLexicon final {
public:
    WordKnowledge of(QStringView word) const { return of(keyOf(word)); }
    WordKnowledge of(quint32 key) const;
    static quint32 keyOf(QStringView word);

    /// The entry of a word, made where there is none.
    WordKnowledge &entry(QStringView word);
    qsizetype size() const { return m_size; }

    void write(ByteWriter &writer) const;
    static Result<WordLexicon> read(ByteReader &reader);

private:
    struct Slot {
        quint32 key = 0;                ///< 0: empty
        WordKnowledge knowledge;
    };
    size_t slotOf(quint32 key) const;
    void grow();

    std::vector<Slot> m_slots{16};
    qsizetype m_size = 0;
};

} // namespace apacheta
