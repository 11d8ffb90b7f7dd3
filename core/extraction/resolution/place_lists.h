// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/resolution/reference_state.h"

namespace apacheta {

/// "en Arica, Caldera, Parral, Coyhaique y Lo Espejo": in a list of four and more that a locative preposition leads in and in which towns are known, and
/// nothing but places, the other names are towns as well, even those that are common words.
void resolvePlaceLists(ReferenceState &state);

} // namespace apacheta
