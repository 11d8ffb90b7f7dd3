// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/event_candidate.h"

namespace apacheta {

/// Of what one gets: who says that somebody must "obtain" or "recover" it asks nothing of him.
bool isGettingVerb(const QString &lemma);

/// What somebody says that another is to get: "The Assembly declared that a solution must be found whereby A obtains access", "X afirmó que A debe
/// recuperar sus derechos". The support of X for A, told by the verb of saying and what it says. Nothing where X speaks of itself, and nothing
/// without a tree.
std::vector<EventCandidate> endorsementsIn(const SentenceView &sentence, const LastSpoken &last);

} // namespace apacheta
