// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace apacheta {

/// A first reading's tree, as the second reading looks at it.
struct Guide {
    std::vector<int> heads;             ///< of each word; the number of words for the root's dependent
    std::vector<int> lastDependent;     ///< of each word and the root: the dependent that comes last, -1 for none
};

inline Guide guideOf(std::vector<int> heads)
{
    Guide guide{std::move(heads), {}};
    guide.lastDependent.assign(guide.heads.size() + 1, -1);
    for (int word = 0; word < int(guide.heads.size()); ++word)
        guide.lastDependent[size_t(guide.heads[size_t(word)])] = word;
    return guide;
}

/// The heads as one sees them who reads the sentence from its end; a second time gives them back.
inline std::vector<int> reversedHeads(const std::vector<int> &heads)
{
    const int words = int(heads.size());
    std::vector<int> reversed(heads.size());
    for (int word = 0; word < words; ++word) {
        const int head = heads[size_t(word)];
        reversed[size_t(words - 1 - word)] = head == words ? words : words - 1 - head;
    }
    return reversed;
}

} // namespace apacheta
