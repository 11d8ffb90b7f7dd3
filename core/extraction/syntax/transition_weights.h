// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/linear_model.h"
#include "extraction/syntax/configuration.h"

#include <array>
#include <span>
#include <vector>

namespace apacheta {

/// A linear model of transitions laid out to be read fast: most of a parser's time goes by waiting for the weights of features to come from
/// memory, so each feature is one place of eight bytes. Only what Left and Right have over Shift is kept, which chooses the same.
class TransitionWeights final {
public:
    TransitionWeights() : m_slots(1) {}
    /// Of a model with transitionCount classes.
    explicit TransitionWeights(const LinearModel &model);

    using Scores = std::array<qint32, transitionCount>;
    Scores scores(std::span<const FeatureKey> features) const;

private:
    struct Slot {
        FeatureKey feature = 0;
        qint16 left = 0;
        qint16 right = 0;
        bool isEmpty() const { return left == 0 && right == 0; }
    };
    quint32 m_mask = 0;
    std::vector<Slot> m_slots;
};

} // namespace apacheta
