// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/entities/label_chain.h"
#include "name_runs.h"

#include <array>
#include <vector>

namespace apacheta::train {

/// How a field learns.
struct Learning {
    int passes = 20;                    ///< over all runs; the weights are the mean of those after each of the second half
    float step = 0.05f;                 ///< AdaGrad's: Duchi, Hazan and Singer 2011
    float decay = 0.05f;                ///< share of every weight that is taken back after a pass
    float margin = 3;                   ///< by which the right labels must win (softmax margin: Gimpel and Smith 2010)
};

/// What a training gives: weights of features and of pairs of labels, in the model's scale.
struct WeightedLabels {
    LinearModel model;
    LabelChain chain;
};

/// A conditional random field over the labels of names (Lafferty, McCallum and Pereira 2001), learnt run by run.
/// Deterministic: the same runs and seeds give the same weights.
class RandomField final {
public:
    explicit RandomField(const std::vector<Run> &runs);

    /// Learns anew from nothing, the runs in an order that `seed` gives; adds the weights to the mean of all trainings so far.
    void train(const Learning &learning, quint64 seed);
    /// The mean of the trainings, which is steadier than any of them. Weights below `least` are left out.
    WeightedLabels mean(double least) const;

private:
    static constexpr size_t count = entity_label::count;
    using Pairs = std::array<std::array<float, count>, count>;
    struct Chances;
    struct IndexedRun {
        std::vector<quint32> features;  ///< places in m_keys
        std::vector<size_t> starts;
        std::vector<int> labels;
    };
    Chances chancesOf(const IndexedRun &run, float margin) const;
    void learn(const IndexedRun &run, const Chances &chances, float step);

    std::vector<FeatureKey> m_keys;
    std::vector<IndexedRun> m_runs;
    std::vector<float> m_weights;       ///< `count` a feature
    std::vector<float> m_squares;       ///< sums of the squares of their changes' gradients
    std::vector<float> m_sums;          ///< of the weights that go into the mean
    Pairs m_pairWeights{};
    Pairs m_pairSquares{};
    Pairs m_pairSums{};
    int m_summed = 0;
};

} // namespace apacheta::train
