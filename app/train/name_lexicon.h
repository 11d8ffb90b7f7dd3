// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/entities/word_lexicon.h"
#include "model/vocabulary.h"

namespace apacheta::train {

/// Clusters and dictionary words from lexicon/ of the training folder, as far as they serve the language: the clusters and dictionaries of
/// English for both (foreign names stand in either), those of Spanish for itself.
Result<WordLexicon> nameLexicon(const QString &training, Language language);
/// Adds the given names, family names and frequent words of the knowledge pack's words.tsv and the names of its places.tsv.
Outcome addPackWords(WordLexicon &lexicon, const QString &authority);

} // namespace apacheta::train
