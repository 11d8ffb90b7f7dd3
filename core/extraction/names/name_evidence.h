// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"
#include "extraction/names/word_statistics.h"

namespace apacheta {

/// What the surroundings of a capitalised run say of it. Adds up over the occurrences of a name in a document.
struct NameEvidence {
    double person = 0;
    double organization = 0;
    double place = 0;
    double municipality = 0;            ///< of `place`: signs that it is a town
    double region = 0;
    int count = 0;
    bool isOrdinary = false;            ///< made of common words only

    NameEvidence &operator+=(const NameEvidence &other);
    /// The kind that the signs agree on; nothing where they are too weak or contradict each other.
    std::optional<ActorKind> kind() const;
    double confidence() const;          ///< of kind()
};

/// The evidence of one occurrence: tokens [first, past) of the sentence.
NameEvidence evidenceOf(const Annotation &annotation, const AnnotatedSentence &sentence, qsizetype first, qsizetype past, bool afterTitle,
                        const KnownNames &known, const WordStatistics &statistics);

} // namespace apacheta
