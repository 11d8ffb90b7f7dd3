// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/participants.h"

namespace apacheta {

/// What the speech of a state (Annotation::speaker) leaves unsaid: that it is the other side. `side` is the mention that "we" means, -1 for none.

/// Whether who says "we" is the state in whose name the whole text speaks.
bool speaksForState(const SentenceView &sentence, int side);

/// Whether all who take part in what a word tells go together: agreements, talks, cooperation.
bool bindsAll(const FrameWord &word);

/// "invaded [our territory]", "supports [nuestra demanda]": a noun, as a word of the tree, that is ours.
bool isOurs(const SyntaxTree &tree, int word);

/// "Con la República de A, las relaciones ...", "With regard to A, ...": the mention of the state that a sentence opens with as what it is about; -1 for none.
int topicOf(const SentenceView &sentence);

/// Whether the sentence names somebody who could be the other side beside the parties: another than who speaks. In a state's speech only a state or a
/// person that does not stand behind "with" itself ("the accord with A and those with B").
bool namesAnother(const SentenceView &sentence, const std::vector<int> &parties, const LastSpoken &last);

/// "The signing of the Treaty with A", in a state's speech: its own, where the sentence names nobody else.
void lendSpeaker(const SentenceView &sentence, const FrameWord &word, const LastSpoken &last, Participants &known);

/// "A broke off the dialogue", in the speech of a state that is at odds with A: against it, where the sentence names no other state.
void lendOpponent(const SentenceView &sentence, const FrameWord &word, const LastSpoken &last, Participants &known);

/// "The visit of the president of A", "the visit of the Minister to A", "I greet the President of A, thanks for the visit", in a state's speech: to it, its
/// own, and his to it, where the sentence names no other state.
void lendVisit(const SentenceView &sentence, qsizetype at, const FrameWord &word, const LastSpoken &last, Participants &known);

/// "The intransigence of A", in a state's speech: who speaks says so, of another.
void lendVoice(const SentenceView &sentence, const FrameWord &word, const LastSpoken &last, Participants &known);

/// "We have the support of A", "contamos con la ayuda de A", in a state's speech: its own gain.
void lendReceiver(const SentenceView &sentence, qsizetype at, const FrameWord &word, const LastSpoken &last, Participants &known);

/// "Con A nuestros vínculos han crecido": the topic of a sentence and who speaks, where it names no other state.
void lendTopic(const SentenceView &sentence, const FrameWord &word, const LastSpoken &last, Participants &known);

} // namespace apacheta
