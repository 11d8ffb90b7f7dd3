// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/participants.h"
#include "extraction/events/triggers.h"

namespace apacheta {

/// Whom criticism, rejection, protest and demands are aimed at: "condemned the occupation of A by [B]", "denounced that [B] had diverted the river". Whom the
/// thing was done to, who only heard it ("before the Council") and whose the thing is ("its displeasure") are not.
void settleBlame(const SentenceView &sentence, const Trigger &trigger, Participants &participants);

} // namespace apacheta
