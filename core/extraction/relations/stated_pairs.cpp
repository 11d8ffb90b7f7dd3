// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/relations/stated_pairs.h"

#include "extraction/events/participants.h"
#include "extraction/events/speakers.h"

namespace apacheta {

void eachPairedSentence(const Annotation &annotation, const std::function<void(const PairedSentence &)> &use)
{
    const Speakers speakers(annotation);
    const RuledSentences ruled(annotation);
    int before = -1;
    int block = -1;
    for (qsizetype index = 0; index < qsizetype(annotation.sentences.size()); ++index) {
        const AnnotatedSentence &annotated = annotation.sentences[size_t(index)];
        const SentenceView sentence(annotation, annotated);
        if (annotated.block > block + 1) // what stands between is no text
            before = -1;
        block = annotated.block;
        if (!sentence.tree().isEmpty()) {
            PairedSentence paired{index, sentence, actorPairs(sentence, {speakers.sideAt(index), before}), {}};
            if (!paired.pairs.empty()) {
                paired.ruled = ruled.of(index, paired.pairs);
                use(paired);
            }
        }
        if (const int subject = subjectOf(sentence); subject >= 0)
            before = subject;
    }
}

} // namespace apacheta
