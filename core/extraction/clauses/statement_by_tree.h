// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/verb_reading.h"

namespace apacheta {

/// What readVerb and readNoun give, of a sentence that has a tree: its parts of speech say whether the word is a verb or noun here, its
/// arcs what governs and denies it.
std::optional<Statement> verbByTree(const SentenceView &sentence, qsizetype at, const FrameForm &form);
std::optional<Statement> nounByTree(const SentenceView &sentence, qsizetype at, qsizetype past);

} // namespace apacheta
