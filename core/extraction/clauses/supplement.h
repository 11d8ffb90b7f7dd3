// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/participants.h"

namespace apacheta {

/// Where the tree names nobody for a part, the names that stand where such a part does, unless the tree parts them from the word by a clause of
/// their own: parsers lose long subjects and lists. They count as guessed.
void supplement(const SentenceView &sentence, qsizetype at, Participants &byTree, const Participants &byPosition);

} // namespace apacheta
