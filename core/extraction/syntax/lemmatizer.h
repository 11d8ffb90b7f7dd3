// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/hashed_table.h"
#include "extraction/syntax/syntax.h"

#include <span>
#include <vector>

namespace apacheta {

/// How a form becomes its lemma: `cut` letters off its end, `add` put there.
struct LemmaRule {
    int cut = 0;
    QString add;
    bool operator==(const LemmaRule &) const = default;
    bool operator<(const LemmaRule &other) const { return cut != other.cut ? cut < other.cut : add < other.add; }
    QString applied(QStringView form) const;
};

/// Lemmas by rules for the endings of words, the longest known ending first; whole words are the exceptions.
class Lemmatizer final {
public:
    Lemmatizer() = default;
    /// `endings`: wholeKey() and endingKey() -> place in `rules` + 1.
    Lemmatizer(std::vector<LemmaRule> rules, HashedTable endings);

    /// The lemma of a lower-case form.
    QString lemma(QStringView form, PartOfSpeech pos) const;
    void read(std::span<SyntacticWord> words) const;

    static constexpr qsizetype longestEnding = 8;
    static FeatureKey wholeKey(QStringView form, PartOfSpeech pos);
    static FeatureKey endingKey(QStringView ending, PartOfSpeech pos);

    void write(ByteWriter &writer) const;
    static Result<Lemmatizer> read(ByteReader &reader);

private:
    std::vector<LemmaRule> m_rules;
    HashedTable m_endings;
};

} // namespace apacheta
