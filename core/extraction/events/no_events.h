// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/participants.h"
#include "extraction/events/triggers.h"

namespace apacheta {

/// Whether a word of the frames tells nothing here: obligations are met, jobs created, poverty fought, an election lost.
bool tellsNothing(const SentenceView &sentence, const Trigger &trigger, const Participants &participants);

/// "fights against poverty", "luchar contra el narcotráfico": with no people and nobody's name, it is no battle.
bool isFightWithThings(const SentenceView &sentence, const Trigger &trigger, const Participants &participants);

} // namespace apacheta
