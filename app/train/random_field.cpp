// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_field.h"

#include "shuffle.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace apacheta::train {

using namespace entity_label;

/// How likely the labels of a run and their pairs are, by the weights of the moment.
struct RandomField::Chances {
    std::vector<double> labels;         ///< `count` a token
    std::vector<std::array<std::array<double, RandomField::count>, RandomField::count>> pairs; ///< a token, of it and the one before
};

RandomField::RandomField(const std::vector<Run> &runs)
{
    std::unordered_map<FeatureKey, quint32> places;
    for (const Run &run : runs) {
        if (run.labels.empty())
            continue;
        IndexedRun indexed{{}, run.starts, run.labels};
        indexed.features.reserve(run.features.size());
        for (const FeatureKey feature : run.features) {
            const auto [place, isNew] = places.try_emplace(feature, quint32(m_keys.size()));
            if (isNew)
                m_keys.push_back(feature);
            indexed.features.push_back(place->second);
        }
        m_runs.push_back(std::move(indexed));
    }
    m_sums.resize(m_keys.size() * count);
}

void RandomField::train(const Learning &learning, quint64 seed)
{
    m_weights.assign(m_keys.size() * count, 0);
    m_squares.assign(m_keys.size() * count, 0);
    m_pairWeights = m_pairSquares = {};
    for (int pass = 0; pass < learning.passes; ++pass) {
        for (const size_t at : shuffledOrder(m_runs.size(), seed * 100 + quint64(pass)))
            learn(m_runs[at], chancesOf(m_runs[at], learning.margin), learning.step);
        for (float &weight : m_weights)
            weight *= 1 - learning.decay;
        if (pass * 2 < learning.passes)
            continue;
        ++m_summed;
        for (size_t i = 0; i < m_weights.size(); ++i)
            m_sums[i] += m_weights[i];
        for (size_t before = 0; before < count; ++before)
            for (size_t label = 0; label < count; ++label)
                m_pairSums[before][label] += m_pairWeights[before][label];
    }
}

/// Sums over all lawful labellings, forwards and backwards, each token's scaled to 1.
RandomField::Chances RandomField::chancesOf(const IndexedRun &run, float margin) const
{
    const size_t tokens = run.labels.size();
    std::vector<double> here(tokens * count);
    for (size_t i = 0; i < tokens; ++i) {
        std::array<float, count> scores;
        scores.fill(margin);
        scores[size_t(run.labels[i])] = 0;
        for (size_t k = run.starts[i]; k < run.starts[i + 1]; ++k)
            for (size_t label = 0; label < count; ++label)
                scores[label] += m_weights[size_t(run.features[k]) * count + label];
        const float most = *std::max_element(scores.begin(), scores.end());
        for (size_t label = 0; label < count; ++label)
            here[i * count + label] = std::exp(double(scores[label] - most));
    }
    std::array<std::array<double, count>, count> step;
    for (size_t before = 0; before < count; ++before)
        for (size_t label = 0; label < count; ++label)
            step[before][label] = mayFollow(int(label), int(before)) ? std::exp(double(m_pairWeights[before][label])) : 0;
    std::vector<double> forward(tokens * count);
    std::vector<double> scales(tokens);
    for (size_t i = 0; i < tokens; ++i) {
        for (size_t label = 0; label < count; ++label) {
            double sum = i == 0 ? step[outside][label] : 0;
            for (size_t before = 0; i > 0 && before < count; ++before)
                sum += forward[(i - 1) * count + before] * step[before][label];
            forward[i * count + label] = i + 1 == tokens && goesOn(int(label)) ? 0 : sum * here[i * count + label];
            scales[i] += forward[i * count + label];
        }
        for (size_t label = 0; label < count; ++label)
            forward[i * count + label] /= scales[i];
    }
    std::vector<double> backward(tokens * count);
    Chances chances{std::vector<double>(tokens * count), {}};
    chances.pairs.resize(tokens);
    for (size_t i = tokens; i-- > 0;) {
        for (size_t label = 0; label < count; ++label) {
            double sum = goesOn(int(label)) ? 0 : 1;
            if (i + 1 < tokens) {
                sum = 0;
                for (size_t after = 0; after < count; ++after)
                    sum += step[label][after] * here[(i + 1) * count + after] * backward[(i + 1) * count + after];
                sum /= scales[i + 1];
            }
            backward[i * count + label] = sum;
            chances.labels[i * count + label] = forward[i * count + label] * sum;
        }
        for (size_t before = 0; before < count; ++before)
            for (size_t label = 0; label < count; ++label) {
                const double origin = i == 0 ? (before == outside ? 1 : 0) : forward[(i - 1) * count + before];
                chances.pairs[i][before][label] = origin * step[before][label] * here[i * count + label] * backward[i * count + label] / scales[i];
            }
    }
    return chances;
}

void RandomField::learn(const IndexedRun &run, const Chances &chances, float step)
{
    constexpr float least = 1e-4f;      // gradients below it change nothing
    const auto change = [step](float &weight, float &squares, float gradient) {
        squares += gradient * gradient;
        weight -= step * gradient / std::sqrt(squares + 0.01f);
    };
    for (size_t i = 0; i < run.labels.size(); ++i) {
        std::array<float, count> gradients;
        for (size_t label = 0; label < count; ++label)
            gradients[label] = float(chances.labels[i * count + label]) - (int(label) == run.labels[i] ? 1 : 0);
        for (size_t k = run.starts[i]; k < run.starts[i + 1]; ++k)
            for (size_t label = 0; label < count; ++label)
                if (const size_t at = size_t(run.features[k]) * count + label; std::abs(gradients[label]) >= least)
                    change(m_weights[at], m_squares[at], gradients[label]);
        const size_t rightBefore = size_t(i == 0 ? outside : run.labels[i - 1]);
        for (size_t before = 0; before < count; ++before)
            for (size_t label = 0; label < count; ++label) {
                const bool isRight = before == rightBefore && int(label) == run.labels[i];
                if (const float gradient = float(chances.pairs[i][before][label]) - (isRight ? 1 : 0); std::abs(gradient) >= least)
                    change(m_pairWeights[before][label], m_pairSquares[before][label], gradient);
            }
    }
}

WeightedLabels RandomField::mean(double least) const
{
    constexpr float scale = 1000;
    std::vector<FeatureWeights> rows;
    for (size_t feature = 0; feature < m_keys.size(); ++feature) {
        FeatureWeights row{m_keys[feature], {}};
        for (size_t label = 0; label < count; ++label) {
            const double weight = double(m_sums[feature * count + label]) / m_summed;
            if (std::abs(weight) >= least)
                row.weights.push_back({quint16(label), qint16(std::clamp<long long>(std::llround(weight * double(scale)), -32000, 32000))});
        }
        if (!row.weights.empty())
            rows.push_back(std::move(row));
    }
    WeightedLabels mean{LinearModel(int(count), std::move(rows), scale), {}};
    for (size_t before = 0; before < count; ++before)
        for (size_t label = 0; label < count; ++label)
            mean.chain.transitions()[before][label] = std::round(m_pairSums[before][label] / float(m_summed) * scale);
    return mean;
}

} // namespace apacheta::train
