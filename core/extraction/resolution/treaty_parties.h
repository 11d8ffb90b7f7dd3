// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"

namespace apacheta {

/// Takes a name without a year ("Treaty of Peace and Friendship") from the known treaty where the document says with whom it was made,
/// and that is none of the treaty's parties: "el Tratado de Paz y Amistad con Argentina" is another one. It then is an instrument of
/// that name alone, all through the document, unless the document also names it with a party or by its year.
void partTreatiesByParties(Annotation &annotation, const KnownNames &known);

} // namespace apacheta
