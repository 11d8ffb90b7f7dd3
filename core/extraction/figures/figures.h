// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"

namespace apacheta {

/// Finds what actors have so many or so much of: inhabitants, members, regions, kilometres of border. Only sentences with a tree are read. What a
/// text on one people or place says of "the population" without a name is that one's.
void findFigures(Annotation &annotation);

} // namespace apacheta
