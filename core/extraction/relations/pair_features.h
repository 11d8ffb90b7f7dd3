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

/// Whether the rules tie two actors in the sentence itself.
bool areTied(const std::vector<RuledTie> &ruled, const ActorPair &pair);

/// What the relation model looks at for a pair: who the two are, the way between them in the tree with its words and their frames, what leads to each, what
/// stands between and around them, and what the rules state. Hashed; the order means nothing.
void addPairFeatures(const SentenceView &sentence, const ActorPair &pair, const std::vector<RuledTie> &ruled, std::vector<FeatureKey> &features);

} // namespace apacheta
