// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"

#include <vector>

namespace apacheta {

/// By token: whether it stands between quotation marks that its paragraph opens.
std::vector<bool> quotedTokens(const Annotation &annotation);

} // namespace apacheta
