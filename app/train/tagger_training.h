// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/syntax/tagger.h"
#include "lexicon.h"
#include "treebank.h"

#include <vector>

namespace apacheta::train {

/// The sentences that the tags of a language are trained on, as the product sees them.
Result<std::vector<GoldSentence>> tagTrainingSentences(const QString &training, Language language);

/// A tagger from sentences: parts of speech, morphology and lemmas. Deterministic.
Tagger trainTagger(const std::vector<GoldSentence> &sentences, const Lexicon &lexicon, int rounds = 8);

MorphologyModel trainMorphology(const std::vector<GoldSentence> &sentences);
Lemmatizer trainLemmatizer(const std::vector<GoldSentence> &sentences, const Lexicon &lexicon);

} // namespace apacheta::train
