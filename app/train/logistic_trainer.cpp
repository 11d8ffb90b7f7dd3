// SPDX-License-Identifier: GPL-3.0-or-later
#include "logistic_trainer.h"

#include "shuffle.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace apacheta::train {

namespace {

struct Weight {
    double value = 0;
    double squares = 1e-6;
};

} // namespace

LinearModel trainLogistic(const std::vector<LogisticExample> &examples, const LogisticTraining &training)
{
    std::unordered_map<FeatureKey, int> counts;
    for (const LogisticExample &example : examples)
        for (const FeatureKey feature : example.features)
            ++counts[feature];
    std::unordered_map<FeatureKey, Weight> weights;
    for (int epoch = 0; epoch < training.epochs; ++epoch)
        for (const size_t place : shuffledOrder(examples.size(), std::uint64_t(epoch) + 1)) {
            const LogisticExample &example = examples[place];
            std::vector<Weight *> active;
            double sum = 0;
            for (const FeatureKey feature : example.features)
                if (counts[feature] >= training.leastCount) {
                    active.push_back(&weights[feature]);
                    sum += active.back()->value;
                }
            const double miss = double(example.isTrue) - 1 / (1 + std::exp(-sum));
            for (Weight *weight : active) {
                weight->squares += miss * miss;
                weight->value += training.rate * miss / std::sqrt(weight->squares);
            }
        }
    std::vector<FeatureWeights> rows;
    constexpr float scale = 1000; // weights stay below 30
    for (const auto &[feature, weight] : weights)
        if (std::abs(weight.value) >= training.leastWeight)
            rows.push_back({feature, {{0, qint16(std::lround(std::clamp(weight.value, -30.0, 30.0) * scale))}}});
    std::ranges::sort(rows, {}, &FeatureWeights::feature);
    return LinearModel(1, std::move(rows), scale);
}

LinearModel joined(const std::vector<LinearModel> &models)
{
    std::map<FeatureKey, FeatureWeights> rows;
    for (size_t i = 0; i < models.size(); ++i)
        models[i].eachRow([&](FeatureKey feature, std::span<const FeatureWeights::Weight> weights) {
            FeatureWeights &row = rows[feature];
            row.feature = feature;
            row.weights.push_back({quint16(i), weights.front().weight});
        });
    std::vector<FeatureWeights> list;
    for (auto &[feature, row] : rows)
        list.push_back(std::move(row));
    return LinearModel(int(models.size()), std::move(list), models.empty() ? 1 : models.front().scale());
}

} // namespace apacheta::train
