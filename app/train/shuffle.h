// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace apacheta::train {

/// The places 0..count-1 in an order that depends on `seed` alone (the standard library's own shuffle may differ between versions).
inline std::vector<size_t> shuffledOrder(size_t count, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<size_t> order(count);
    for (size_t i = 0; i < count; ++i)
        order[i] = i;
    for (size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[size_t(random() % i)]);
    return order;
}

} // namespace apacheta::train
