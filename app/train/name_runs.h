// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/entities/word_lexicon.h"
#include "extraction/models/linear_model.h"
#include "name_corpus.h"

#include <span>
#include <vector>

namespace apacheta::train {

/// The tokens of a sentence with their features and labels.
struct Run {
    std::vector<FeatureKey> features;
    std::vector<size_t> starts{0};      ///< of each token's features, and their end
    std::vector<int> labels;
    std::span<const FeatureKey> of(size_t token) const { return {&features[starts[token]], starts[token + 1] - starts[token]}; }
};

/// What is known of words, with the pack's names and without: three in ten sentences are read without, so that the model does not come to
/// lean on lists that lack most names.
struct Lexicons {
    WordLexicon whole;
    WordLexicon withoutNames;
    const WordLexicon &forSentence(size_t at) const { return at % 10 < 3 ? withoutNames : whole; }
};

/// The runs of all sentences without the features that occur only once.
std::vector<Run> runsOf(const std::vector<NamedSentence> &sentences, const Lexicons &lexicons);

} // namespace apacheta::train
