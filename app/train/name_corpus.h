// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bio.h"
#include "extraction/entities/entity_labels.h"
#include "text/tokens.h"

#include <QString>
#include <vector>

namespace apacheta::train {

/// A sentence of a corpus of names as the model sees it: our own tokens over its text, with the names that people marked.
struct NamedSentence {
    QString units;
    std::vector<Token> tokens;
    std::vector<TypedName> names;
};

/// The sentence with our tokens. The corpora's many names of types become ours; dates are no names.
NamedSentence namedSentence(const BioSentence &sentence);
/// A file of ner/ (without ".bio"), `copies` times. Damaged or NotFound names the file.
Outcome addNames(std::vector<NamedSentence> &sentences, const QString &folder, const QString &file, int copies = 1);
/// Where a corpus marks demonyms as of another type than the rest does: words that are demonyms in `model` become so in `sentences`.
void unifyDemonyms(std::vector<NamedSentence> &sentences, const std::vector<NamedSentence> &model);

} // namespace apacheta::train
