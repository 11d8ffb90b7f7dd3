// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/resolution/reference_state.h"

#include <vector>

namespace apacheta {

/// Makes actors of the runs whose surroundings say what they are ("combat of X", "X, Tacna and Arica"); the evidence of all
/// occurrences of a name counts together.
void resolveByEvidence(ReferenceState &state, const std::vector<OpenRun> &runs);

} // namespace apacheta
