// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"

namespace apacheta {

/// Whether the tokens [first, past) of the sentence stand as an author in a citation or a list of references:
///
///     (Rouvière, 2009; Aranda & Salinas 2017)    Duchacek (1990)    Corder et al.    Aranda, G. (2017)
bool isCitedAuthor(const Annotation &annotation, const AnnotatedSentence &sentence, qsizetype first, qsizetype past);

} // namespace apacheta
