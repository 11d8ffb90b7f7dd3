// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace apacheta::MatrixMeasures {

// In scene units, of which a cell has 22.
constexpr double cell = 22;
constexpr double groupGap = 6;
constexpr double lettersOfCell = 0.76;  ///< size of a name's letters in a cell's side
constexpr double longestName = 22;      ///< average letters; longer names are elided in the middle

} // namespace apacheta::MatrixMeasures
