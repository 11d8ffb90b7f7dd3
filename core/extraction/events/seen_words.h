// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/triggers.h"

namespace apacheta {

/// The trigger that a word is which no frame of the lexicon covers, but which tells an event of a kind: of a frame that says no more than the kind.
Trigger triggerSeen(const SentenceView &sentence, int word, Category type);

/// What a timeline's entry says of such a word, in the text's own words: its phrase ("New talks on Cyprus"), of a verb who does what ("Chile strengthened its
/// ties"). `agent` stands for a subject that is a pronoun or left out. Empty for
/// a verb of which nobody does anything to anything.
QString ownWordsOf(const SentenceView &sentence, int word, const QString &agent);

} // namespace apacheta
