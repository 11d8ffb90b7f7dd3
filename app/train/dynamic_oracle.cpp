// SPDX-License-Identifier: GPL-3.0-or-later
#include "dynamic_oracle.h"

#include <algorithm>
#include <cstdlib>

namespace apacheta::train {

namespace {

/// Whether all words between a word and its head are below the head.
bool isProjective(const std::vector<int> &heads, int word)
{
    const int root = int(heads.size());
    const int head = heads[size_t(word)];
    for (int between = std::min(word, head) + 1; between < std::max(word, head); ++between) {
        int above = between;
        while (above != root && above != head)
            above = heads[size_t(above)];
        if (above != head)
            return false;
    }
    return true;
}

} // namespace

TransitionCosts transitionCosts(const Configuration &configuration, const std::vector<int> &heads)
{
    TransitionCosts costs;
    const int first = configuration.first();
    const int words = configuration.words();
    if (configuration.allows(Transition::Shift)) {
        // b0 can no longer take words of the stack, nor hang on one below its top, nor on the root with any word below it.
        int lost = heads[size_t(first)] == words && configuration.depth() > 0 ? 1 : 0;
        for (int below = 0; below < configuration.depth(); ++below) {
            const int stacked = configuration.stacked(below);
            lost += heads[size_t(stacked)] == first ? 1 : 0;
            lost += below > 0 && heads[size_t(first)] == stacked ? 1 : 0;
        }
        costs.costs[size_t(Transition::Shift)] = lost;
    }
    if (configuration.depth() == 0)
        return costs;
    const int top = configuration.stacked(0);
    const int head = heads[size_t(top)];
    int waiting = 0;                    // dependents of s0 to come, lost when it leaves
    for (int word = first; word < words; ++word)
        waiting += heads[size_t(word)] == top ? 1 : 0;
    // The root takes the lowest word of the stack alone: for others that arc was lost before.
    const bool isHeadAhead = head >= first && (head != words || configuration.depth() == 1);
    const bool isHeadSecond = configuration.depth() > 1 && head == configuration.stacked(1);
    if (configuration.allows(Transition::Left))
        costs.costs[size_t(Transition::Left)] = waiting + (head != first && (isHeadAhead || isHeadSecond) ? 1 : 0);
    if (configuration.allows(Transition::Right))
        costs.costs[size_t(Transition::Right)] = waiting + (isHeadAhead ? 1 : 0);
    return costs;
}

std::vector<int> projectiveHeads(std::vector<int> heads)
{
    const int root = int(heads.size());
    while (true) {
        int shortest = -1;
        for (int word = 0; word < root; ++word) {
            const auto lengthOf = [&](int of) { return std::abs(heads[size_t(of)] - of); };
            if (heads[size_t(word)] != root && (shortest < 0 || lengthOf(word) < lengthOf(shortest)) && !isProjective(heads, word))
                shortest = word;
        }
        if (shortest < 0)
            return heads;
        heads[size_t(shortest)] = heads[size_t(heads[size_t(shortest)])];
    }
}

} // namespace apacheta::train
