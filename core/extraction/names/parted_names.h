// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/names/name_candidates.h"

namespace apacheta {

/// Authors that stand one a line are as many persons: a name of five words and more is parted where its line ends.
void partLines(const Annotation &annotation, std::vector<NameCandidate> &found);

} // namespace apacheta
