// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/syntax/parser.h"

#include <span>
#include <vector>

namespace apacheta {

/// Where a long sentence falls into parts that are sentences of their own: behind semicolons between parts with a finite verb each. First words of the
/// parts but the first, ascending; needs parts of speech and forms.
std::vector<size_t> clauseCuts(std::span<const SyntacticWord> words);

/// The tree of a tagged sentence, its parts read one by one: the roots of later parts hang on the first as parataxis.
void parseByParts(const Parser &parser, SyntaxTree &tree);

} // namespace apacheta
