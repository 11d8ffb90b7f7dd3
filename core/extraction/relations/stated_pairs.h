// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/relations/ruled_sentences.h"

#include <functional>

namespace apacheta {

/// What a sentence may state of two actors.
struct PairedSentence {
    qsizetype index = 0;                ///< into Annotation::sentences
    const SentenceView &sentence;
    std::vector<ActorPair> pairs;       ///< each in both orders, one after the other
    RuledSentence ruled;                ///< what the rules see here, and state elsewhere of the pairs
};

/// Calls `use` for each sentence that has a tree and two actors, in text order. After the rules' relations; `use` must not change the annotation.
void eachPairedSentence(const Annotation &annotation, const std::function<void(const PairedSentence &)> &use);

} // namespace apacheta
