// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/frames/frames.h"
#include "extraction/sentence_view.h"
#include "extraction/events/verb_reading.h"

#include <optional>

namespace apacheta {

/// A word of the lexicon found in a sentence.
struct Trigger {
    qsizetype at = 0;
    qsizetype past = 0;
    const FrameForm *form = nullptr;
    Statement statement;
};

/// The word of the lexicon that begins at a token, used there as the verb or noun that it is listed as; of several the most specific.
/// Nothing inside a name, but for gatherings in the names of bodies ("Forum"). `anybody`: not one that turns on who
/// takes part (two actors, officials).
std::optional<Trigger> triggerAt(const SentenceView &sentence, qsizetype at, bool anybody = false);

} // namespace apacheta
