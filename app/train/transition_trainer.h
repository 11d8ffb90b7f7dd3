// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "averaged_trainer.h"
#include "extraction/syntax/configuration.h"

#include <array>
#include <span>
#include <vector>

namespace apacheta::train {

/// An AveragedTrainer for transitions: the same sums in the same order, so the same model, laid out so that a feature's weights are found
/// with one look into memory. Parsers see ten times the features that taggers do.
class TransitionTrainer final {
public:
    using Scores = std::array<float, transitionCount>;

    TransitionTrainer() : m_places(1u << 16) {}

    Scores scores(std::span<const FeatureKey> features) const;
    void update(std::span<const FeatureKey> features, Transition transition, float step);
    void tick() { ++m_now; }

    LinearModel averaged(const Pruning &pruning) const;

private:
    struct Place {
        FeatureKey feature = 0;
        quint32 history = 0;            ///< place in m_histories + 1; 0: empty
        std::array<float, transitionCount> weights{};
    };
    struct History {
        quint32 updates = 0;
        std::array<quint32, transitionCount> since{};
        std::array<double, transitionCount> totals{};
    };
    Place &placeFor(FeatureKey feature);
    void grow();
    double averageOf(const Place &place, size_t transition) const;

    quint32 m_now = 0;
    std::vector<Place> m_places;
    std::vector<History> m_histories;
};

} // namespace apacheta::train
