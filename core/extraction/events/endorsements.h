// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/event_candidate.h"

namespace apacheta {

/// Whether a verb says what one gets, has or does for one's own good ("obtain", "exercise their right", "be able to live"): who says that somebody must asks
/// nothing of him.
bool isForItsSubject(const SyntaxTree &tree, int verb);

/// What somebody says that another is to get: "The Assembly declared that a solution must be found whereby A obtains access", "X afirmó que A debe
/// recuperar sus derechos"; in a state's speech also "A must recover its sea". The support of X for A, told by the verb of saying and what it says. Nothing where X speaks of itself, and nothing
/// without a tree.
std::vector<EventCandidate> endorsementsIn(const SentenceView &sentence, const LastSpoken &last);

} // namespace apacheta
