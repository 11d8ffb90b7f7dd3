// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/participants.h"
#include "extraction/events/triggers.h"

#include <vector>

namespace apacheta {

/// One of several events that a word tells at once.
struct Apart {
    Participants participants;
    int with = -1;                      ///< the mention that no other of them has; -1 where the word tells only one event
};

/// "The visits to A and B", "agreements with A and B", "visits by the presidents of A and B": one event with each; else the one that the word tells.
std::vector<Apart> tellingsApart(const SentenceView &sentence, const Trigger &trigger, const Participants &participants);

} // namespace apacheta
