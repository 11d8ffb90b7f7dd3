// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sentence_view.h"

#include <vector>

namespace apacheta {

/// Whom "both countries", "the two governments", "ambos presidentes" means where the word stands at a token: the two states or persons, and no
/// third, that the sentence names before it or else the nearest of three sentences before. Indexes into findings.mentions; empty for no such word, or
/// where it is not clear.
std::vector<int> bothSides(const SentenceView &sentence, qsizetype token);

} // namespace apacheta
