// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/reader.h"

namespace apacheta {

/// What an exported picture says of itself: "Apacheta, library Tarapacá, 5 documents; 1879 to 1884; 26 November 2026".
Result<QString> sourceLine(const Reader &reader, const ViewFilter &filter, std::stop_token stop = {});

} // namespace apacheta
