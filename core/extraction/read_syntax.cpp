// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extraction.h"

namespace apacheta {

void readSyntax(Annotation &annotation, const LanguageModels &models)
{
    annotation.trees.clear();
    annotation.guesses.clear();
    annotation.trees.reserve(annotation.sentences.size());
    annotation.guesses.reserve(annotation.sentences.size());
    const QString &units = annotation.source.units();
    for (const AnnotatedSentence &sentence : annotation.sentences) {
        const std::span tokens(annotation.tokens.data() + sentence.first, size_t(sentence.past - sentence.first));
        annotation.trees.push_back(models.tree(units, tokens, sentence.language));
        annotation.guesses.push_back(models.entities(units, tokens, annotation.trees.back(), sentence.language));
    }
}

} // namespace apacheta
