// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace apacheta {

/// The heights of a long column of blocks, in pixels, many of them estimates: where a block begins and which block lies at a height, both in
/// logarithmic time (a Fenwick tree).
class HeightIndex final {
public:
    void assign(std::vector<int> heights);
    void set(int block, int height);

    int count() const { return int(m_heights.size()); }
    int height(int block) const { return m_heights[std::size_t(block)]; }
    int top(int block) const;         ///< the heights of all blocks before it
    int total() const { return m_total; }
    /// The block at `y`; the first above the column, the last below it, -1 where there is none.
    int blockAt(int y) const;

private:
    std::vector<int> m_heights;
    std::vector<int> m_tree;          ///< one-based
    int m_total = 0;
};

} // namespace apacheta
