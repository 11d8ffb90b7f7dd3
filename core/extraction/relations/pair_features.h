// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/feature_hash.h"
#include "extraction/relations/actor_pairs.h"

namespace apacheta {

/// What the rules state about two actors.
struct RuledTie {
    int subject = -1;                   ///< actors
    int object = -1;
    Category predicate = Category::Agree;
    double confidence = 0;
    bool isHere = false;                ///< in the sentence itself, not in another of the document
};

/// What the rules see in a sentence.
struct RuledSentence {
    std::vector<RuledTie> ties;         ///< of its actors, here and of its pairs elsewhere
    std::vector<const FoundEvent *> told; ///< of Annotation::told, what is told here
};

/// Whether the rules tie two actors in the sentence itself.
bool areTied(const std::vector<RuledTie> &ties, const ActorPair &pair);

/// What the relation model looks at for a pair: who the two are and what their names are made of, what the rules see told and as what they take part, the way between them in the tree with its words and their frames, what leads to each, what
/// stands between and around them, and what the rules state. Hashed; the order means nothing.
void addPairFeatures(const SentenceView &sentence, const ActorPair &pair, const RuledSentence &ruled, std::vector<FeatureKey> &features);

/// What it looks at beside that for how the two are tied, if they are: the nouns, verbs and adjectives around. For whether they are tied it misleads.
void addContextFeatures(const SentenceView &sentence, const ActorPair &pair, std::vector<FeatureKey> &features);

} // namespace apacheta
