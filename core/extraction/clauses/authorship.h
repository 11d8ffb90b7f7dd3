// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/clauses/phrase_names.h"

namespace apacheta {

/// "the proposal that Bolivia had submitted", "the remarks made by B": whose a thing is, by the clause that says so. Words of the tree; empty for none.
std::vector<int> authorsOf(const SentenceView &sentence, const PhraseNames &names, int word);

/// "The OAS adopted a [resolution] that urges", "the [declaration] of the ministers condemned": a document says what its authors say. Empty where the
/// word is for no document, or has a name that is none.
std::vector<int> authorsOfDocument(const SentenceView &sentence, const PhraseNames &names, int document);

} // namespace apacheta
