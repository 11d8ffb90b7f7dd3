// SPDX-License-Identifier: GPL-3.0-or-later
#include "compact_model.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace apacheta::train {

LinearModel compacted(const LinearModel &model, const Compaction &compaction)
{
    std::vector<FeatureWeights> rows;
    for (FeatureWeights &row : model.rows()) {
        const bool isLarge = std::ranges::any_of(row.weights, [&](const auto &weight) { return std::abs(weight.weight) >= compaction.least; });
        if (!isLarge)
            continue;
        for (FeatureWeights::Weight &weight : row.weights)
            weight.weight = qint16(std::lround(double(weight.weight) / compaction.divisor));
        std::erase_if(row.weights, [](const auto &weight) { return weight.weight == 0; });
        rows.push_back(std::move(row));
    }
    return LinearModel(model.classes(), std::move(rows), model.scale() / float(compaction.divisor));
}

} // namespace apacheta::train
