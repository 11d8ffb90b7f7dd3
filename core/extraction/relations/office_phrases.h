// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sentence_view.h"

#include <vector>

namespace apacheta {

/// Whose office a phrase names and who holds it, by the sentence's tree: mentions, in text order; empty where the tree does not say.
struct OfficePhrase {
    std::vector<int> bodies;            ///< "Minister of Foreign Affairs of [Bolivia]", "the [Bolivian] envoy", "duke of [X] and count of Y"
    std::vector<int> holders;           ///< "President [X]", "[X], the mayor", "[X] was elected mayor", "[X] served as envoy"
    bool isPlan = false;                ///< "will be named"
};

/// The phrase around the office word of a token; empty without a tree.
OfficePhrase officePhraseAt(const SentenceView &sentence, qsizetype at);

/// The head of a token in the sentence's tree; -1 without one.
int treeWordAt(const SentenceView &sentence, qsizetype at);

/// The mention that the word of a tree is in; -1 for none.
int mentionOfWord(const SentenceView &sentence, int word);

/// The person whom a word names, himself or by an office: "chief [X]"; -1 for none.
int personOfWord(const SentenceView &sentence, int word);

} // namespace apacheta
