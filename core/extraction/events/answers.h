// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/event_candidate.h"

namespace apacheta {

/// "A proposed talks to B, and B rejected it": what is rejected or accepted is what the other put to him, in the sentence or (`last`) before.
void answerProposals(const SentenceView &sentence, const LastSpoken &last, std::vector<EventCandidate> &candidates);

/// "A calls on B to negotiate", "A proposed a dialogue to B": with whom goes without saying.
void joinAskers(const SentenceView &sentence, std::vector<EventCandidate> &candidates);

} // namespace apacheta
