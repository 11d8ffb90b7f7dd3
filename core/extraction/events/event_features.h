// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/event_candidate.h"
#include "extraction/models/feature_hash.h"

#include <vector>

namespace apacheta {

/// Whether a word may tell an event: a verb, or a noun that is no name and no date.
bool mayTell(const SentenceView &sentence, int word);

/// What the event model looks at for one word of a sentence's tree: the word, its form and place in the clause, who stands in the clause, the frames that
/// the word is listed for, and what the rules made of it (`candidate`; null where they made nothing). Hashed; the order means nothing.
void addEventFeatures(const SentenceView &sentence, int word, const EventCandidate *candidate, std::vector<FeatureKey> &features);

} // namespace apacheta
