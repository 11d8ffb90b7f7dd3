// SPDX-License-Identifier: GPL-3.0-or-later
#include "logistic_trainer.h"

#include "shuffle.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

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
    std::unordered_map<FeatureKey, quint32> places;
    std::vector<std::vector<quint32>> active(examples.size());
    for (size_t i = 0; i < examples.size(); ++i)
        for (const FeatureKey feature : examples[i].features)
            if (counts[feature] >= training.leastCount)
                active[i].push_back(places.try_emplace(feature, quint32(places.size())).first->second);
    std::vector<double> means(places.size());
    for (int round = 0; round < training.rounds; ++round) {
        std::vector<Weight> weights(places.size());
        for (int epoch = 0; epoch < training.epochs; ++epoch)
            for (const size_t place : shuffledOrder(examples.size(), std::uint64_t(round * training.epochs + epoch) + 1)) {
                double sum = 0;
                for (const quint32 feature : active[place])
                    sum += weights[feature].value;
                const double miss = double(examples[place].isTrue) - 1 / (1 + std::exp(-sum));
                for (const quint32 feature : active[place]) {
                    Weight &weight = weights[feature];
                    weight.squares += miss * miss;
                    weight.value += training.rate * miss / std::sqrt(weight.squares);
                }
            }
        for (size_t i = 0; i < means.size(); ++i)
            means[i] += weights[i].value / training.rounds;
    }
    std::vector<FeatureWeights> rows;
    constexpr float scale = 1000; // weights stay below 30
    for (const auto &[feature, place] : places)
        if (std::abs(means[place]) >= training.leastWeight)
            rows.push_back({feature, {{0, qint16(std::lround(std::clamp(means[place], -30.0, 30.0) * scale))}}});
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
