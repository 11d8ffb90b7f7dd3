// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sentence_view.h"

namespace apacheta {

/// The sentences in which a speech says whose it is.
inline constexpr size_t sentencesOfHead = 6;

/// Who can say "we".
bool canSpeak(ActorKind kind);

/// "Statement by the delegation of X", "Discurso del presidente de X": the mention of whose speech a sentence heads; -1 for none.
int authorOfSpeech(const SentenceView &sentence);

/// "X, President of Chile": the mention of the state that an office ties a person's mention to in the sentence; -1 for none.
int stateOfOffice(const SentenceView &sentence, int person);

} // namespace apacheta
