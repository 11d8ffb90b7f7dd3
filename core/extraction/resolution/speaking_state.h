// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"

#include <vector>

namespace apacheta {

/// Who speaks in a text.
struct SpeakingState {
    int state = -1;                     ///< index into findings.actors; -1 where it is left open
    bool isSpeech = false;              ///< whether "we" speak all along, whoever that is
};

/// The state in whose name a text says "we" and "our country", told from the text and the document's title: the one it names most, above all as a subject in the
/// present ("Chile reiterates") and at the head of sentences, less where it is the other side ("with Peru", "our neighbour Peru") or one of many. What stands between quotation marks (`quoted`, by token) does not count.
/// Before all that goes what the head of the text says ("Speech by the President of Bolivia"), or a title or author that points at one state.
SpeakingState speakingState(const Annotation &annotation, const KnownNames &known, const std::vector<bool> &quoted);

/// Whether a token begins "our country", "my Government", "nuestro país".
bool isOwnState(const Annotation &annotation, qsizetype token);

} // namespace apacheta
