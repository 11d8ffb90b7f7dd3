// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/entities/entity_labels.h"

#include <array>
#include <span>
#include <vector>

namespace apacheta {

/// The search for the best labels of a run of tokens: each label has a score at each token, and each pair of labels one of its own. Before
/// and after the run stands the label "outside".
class LabelChain final {
public:
    using Transitions = std::array<std::array<float, entity_label::count>, entity_label::count>;

    LabelChain() = default;
    explicit LabelChain(const Transitions &transitions) : m_transitions(transitions) {}

    const Transitions &transitions() const { return m_transitions; }
    Transitions &transitions() { return m_transitions; }

    /// The lawful labels with the highest sum. `scores` holds entity_label::count values a token.
    std::vector<int> best(std::span<const float> scores) const;

    /// How sure each name of `labels` is: its share among all lawful labellings, each weighing exp(sharpness * its sum). One a name.
    std::vector<double> certainties(std::span<const float> scores, const std::vector<int> &labels, float sharpness) const;

private:
    Transitions m_transitions{};
};

} // namespace apacheta
