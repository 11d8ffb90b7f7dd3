// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"

namespace apacheta {

/// Whether the tokens [first, past) of the sentence stand as an author in a citation or a list of references:
///
///     (Medrano, 2009; Quiroga & Lund 2017)    Harlow (1990)    Weiss et al.    Quiroga, T. (2017)
bool isCitedAuthor(const Annotation &annotation, const AnnotatedSentence &sentence, qsizetype first, qsizetype past);

} // namespace apacheta
