// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/syntax/syntax.h"
#include "model/vocabulary.h"

#include <span>

namespace apacheta {

/// Mends what the tagger gets wrong though grammar leaves no choice: behind a form of "haber" (and adverbs) stands a verb, "hemos suscrito acuerdos".
/// True where a part of speech was changed; form and lemma are then to be read again.
bool repairTags(std::span<SyntacticWord> words, Language language);

/// Spanish irregular pasts of the first person ("hice", "tuve"), which treebanks of news hardly have: the model takes them for the third. After morphology.
void repairPersons(std::span<SyntacticWord> words, Language language);

} // namespace apacheta
