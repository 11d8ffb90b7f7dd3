// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/event_candidate.h"

namespace apacheta {

/// What somebody says that another must do: "X said Y must withdraw", "X afirmó que Y debe negociar". A demand of X to Y, told by the verb of
/// saying and what it says. Nothing where X speaks for Y, and nothing without a tree.
std::vector<EventCandidate> demandsIn(const SentenceView &sentence, const LastSpoken &last);

} // namespace apacheta
