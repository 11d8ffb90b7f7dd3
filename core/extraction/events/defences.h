// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/event_candidate.h"

namespace apacheta {

/// Whom one stands up for by the verb at a token: who is to be spared what one demands an end to, or suffers what one condemns (states and peoples), and whose deeds
/// one approves of. It is neither asked of them nor their fault. Mentions.
///
///     "welcomes the initiative taken by [A]", "reiterates its support for the position of [A]"
///     "demand the withdrawal of foreign troops from [A]", "call for an end to the blockade against [A]", "exige respeto a la soberanía de [A]"
///     "condemn the imposition of sanctions on [A]", "rechaza la invasión de [A]"
///
/// Nothing without a tree.
std::vector<int> defendedBy(const SentenceView &sentence, qsizetype at);

/// The support of who speaks for those, told by what is demanded or condemned.
std::vector<EventCandidate> defencesIn(const SentenceView &sentence, const LastSpoken &last);

} // namespace apacheta
