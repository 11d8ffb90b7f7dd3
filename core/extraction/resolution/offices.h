// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"
#include "extraction/syntax/syntax.h"

#include <QStringList>

#include <vector>

namespace apacheta {

/// An office as a text says it.
struct SpokenOffice {
    QString office;                     ///< the same in both languages: "president", "foreign minister"
    Gender gender = Gender::None;
    qsizetype first = 0;                ///< tokens [first, past)
    qsizetype past = 0;
};

/// The office whose words begin at the token ("foreign minister", "alcaldesa"); nothing for none.
std::optional<SpokenOffice> officeAt(const Annotation &annotation, const AnnotatedSentence &sentence, qsizetype token);

/// The same among folded words: the office, and how many words say it.
std::optional<std::pair<QString, qsizetype>> officeIn(const QStringList &words, qsizetype at);

/// By actor: the offices that the text gives a person ("President X", "X, the mayor of Y"), and the pack for the document's time.
std::vector<QStringList> officesOf(const Annotation &annotation, const KnownNames &known);

} // namespace apacheta
