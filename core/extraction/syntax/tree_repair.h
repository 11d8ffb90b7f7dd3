// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/syntax/syntax.h"
#include "model/vocabulary.h"

namespace apacheta {

/// Mends what the parser gets wrong around commas, where a phrase becomes the apposition of the name or date before it:
///
///     "At a meeting in Lima, the minister presented a plan"   minister: apposition of Lima -> subject of presented
///     "signed in Lima, on Monday, an agreement"               agreement: apposition of Lima -> object of signed
///     "In 1950 Chile agreed"                                  Chile: a count of 1950 led in by "in" -> subject of agreed
///     "The bank and the agency financed its plan."            financed: describes agency -> root
///     "efectuó en noviembre pasado el Presidente"             Presidente: part of the date -> subject of efectuó
///     "devolvió Tacna al Perú"                                Perú: part of the name Tacna -> oblique of devolvió
///     "cedió a perpetuidad Tarapacá"                          Tarapacá: apposition -> object of cedió
///     "la visita que hice"                                    que: subject of a first person -> object
///     "En mayo visité Lima"                                   Lima: subject of a first person -> object
///
/// Only a verb that lacks a subject or an object gets one; the tree keeps one root, no cycle and no crossing arcs.
void repairTree(SyntaxTree &tree, Language language);

} // namespace apacheta
