// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/participants.h"

namespace apacheta {

/// Where the tree names nobody for a part, the names that stand where such a part does, unless the tree parts them from the word by a clause of
/// their own: parsers lose long subjects and lists. They count as guessed.
void supplement(const SentenceView &sentence, qsizetype at, Participants &byTree, const Participants &byPosition);

/// Whether the sentence names somebody who could be the other side beside the parties: another than who speaks. In a state's speech only a state or a
/// person that does not stand behind "with" itself ("the accord with A and those with B").
bool namesAnother(const SentenceView &sentence, const std::vector<int> &parties, const LastSpoken &last);

/// "The signing of the Treaty with A", in a state's speech: its own, where the sentence names nobody else.
void lendSpeaker(const SentenceView &sentence, const FrameWord &word, const LastSpoken &last, Participants &known);

} // namespace apacheta
