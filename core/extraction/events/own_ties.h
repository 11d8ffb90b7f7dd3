// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/event_candidate.h"

namespace apacheta {

/// What a state's speech says of its ties to others: "Our relations with A have advanced", "Con A hemos mantenido una política de amistad". A tie is
/// no event elsewhere; who gives account of a year tells by it what was done. Nothing where `told`, what the sentence tells otherwise, has the same
/// actors in co-operation, or close by.
std::vector<EventCandidate> ownTiesIn(const SentenceView &sentence, const LastSpoken &last, const std::vector<EventCandidate> &told);

} // namespace apacheta
