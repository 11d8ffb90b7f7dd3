// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/clauses/phrases.h"

namespace apacheta {

/// A noun phrase cut to what a timeline's entry would say of it: without its determiner, relative clauses, appositions and brackets, and no
/// longer than `most` words. Empty where there is no noun.
///
///     "the long-awaited [official visit of the president to Lima], which began"
WordRange shortPhrase(const SyntaxTree &tree, int noun, int most);

/// Whether one of two words hangs on the other with nothing that tells of a happening of its own between: the object of a verb, the "of" of a
/// noun, a participle behind it ("signed a treaty", "the signing of the treaty", "a treaty signed").
bool areOneTelling(const SyntaxTree &tree, int one, int other);

} // namespace apacheta
