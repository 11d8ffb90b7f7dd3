// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"

#include <optional>

namespace apacheta {

/// The state whose seat of government an actor is, where the document speaks of that state too: an index of findings.actors. Nothing for other places.
std::optional<int> stateOfCapital(const Annotation &annotation, const KnownNames &known, int actor);

/// "Lima y Santiago acordaron", "rejected by La Paz": a capital that does what governments do is its state. A capital that is visited, attacked or that
/// protests stays a city, as does one beside another town ("an agreement between La Paz and El Alto").
void readCapitalsAsGovernments(const Annotation &annotation, const KnownNames &known, FoundEvent &event);

} // namespace apacheta
