// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"

namespace apacheta {

/// Decides anew between a city and the department or region of the same name where what stands beside the names left it open: the members
/// of a list are of one level ("Oruro, Arica and Tarapacá" are regions, "Oruro, Iquique and Calama" cities). A document has one sense of
/// a bare name: most of its lists, its mentions with a word of level and its mentions as a place ("in Oruro") decide for all.
void decideHomonyms(Annotation &annotation, const KnownNames &known);

} // namespace apacheta
