// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/height_index.h"

#include <algorithm>
#include <bit>

namespace apacheta {

void HeightIndex::assign(std::vector<int> heights)
{
    m_heights = std::move(heights);
    m_tree.assign(m_heights.size() + 1, 0);
    m_total = 0;
    for (std::size_t i = 1; i < m_tree.size(); ++i) {
        m_total += m_heights[i - 1];
        m_tree[i] += m_heights[i - 1];
        const std::size_t parent = i + (i & (~i + 1));
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

void HeightIndex::set(int block, int height)
{
    const int difference = height - m_heights[std::size_t(block)];
    if (difference == 0)
        return;
    m_heights[std::size_t(block)] = height;
    m_total += difference;
    for (std::size_t i = std::size_t(block) + 1; i < m_tree.size(); i += i & (~i + 1))
        m_tree[i] += difference;
}

int HeightIndex::top(int block) const
{
    int sum = 0;
    for (std::size_t i = std::size_t(block); i > 0; i -= i & (~i + 1))
        sum += m_tree[i];
    return sum;
}

int HeightIndex::blockAt(int y) const
{
    if (m_heights.empty())
        return -1;
    std::size_t at = 0;
    int rest = y;
    for (std::size_t step = std::bit_floor(m_tree.size() - 1); step > 0; step /= 2) {
        if (at + step < m_tree.size() && m_tree[at + step] <= rest) {
            at += step;
            rest -= m_tree[at];
        }
    }
    return std::min(int(at), count() - 1);
}

} // namespace apacheta
