// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/syntax/configuration.h"

#include <algorithm>
#include <array>
#include <vector>

namespace apacheta::train {

/// How many arcs of the right tree each transition puts out of reach from here (Goldberg and Nivre 2013, arc-hybrid): 0 for the transitions
/// by which the best tree that can still be reached stays reachable. `forbidden` for those that the configuration does not allow.
///
/// `heads`: the right tree, without crossing arcs; the number of words stands for the root.
struct TransitionCosts {
    static constexpr int forbidden = 1 << 20;
    std::array<int, transitionCount> costs{forbidden, forbidden, forbidden};
    int of(Transition transition) const { return costs[size_t(transition)]; }
    int least() const { return std::min({costs[0], costs[1], costs[2]}); }
};
TransitionCosts transitionCosts(const Configuration &configuration, const std::vector<int> &heads);

/// The tree without crossing arcs that comes next to `heads`: the shortest arc that crosses another is hung one head higher, until none does
/// (Nivre and Nilsson 2005).
std::vector<int> projectiveHeads(std::vector<int> heads);

} // namespace apacheta::train
