// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/linear_model.h"

#include <span>
#include <vector>

namespace apacheta::train {

/// What is kept of the weights when training ends.
struct Pruning {
    int leastUpdates = 2;               ///< features whose weights changed less often are dropped
    int largest = 511;                  ///< the largest weight becomes this; those that round to 0 are dropped
    double leastShare = 0.004;          ///< so are those below this share of the largest
};

/// An averaged perceptron over hashed, binary features: scores with the weights of the moment, keeps the sums that averaging needs.
/// Deterministic: the same updates in the same order give the same model to the byte.
class AveragedTrainer final {
public:
    explicit AveragedTrainer(int classes);

    int classes() const { return m_classes; }
    /// Sets `scores` (one a class) to the sums over `features`.
    void score(std::span<const FeatureKey> features, std::span<float> scores) const;
    /// Adds `step` to the weights of the features for one class.
    void update(std::span<const FeatureKey> features, int classNumber, float step);
    /// One decision more: call it once for each, updated or not. Averages weigh by it.
    void tick() { ++m_now; }

    LinearModel averaged(const Pruning &pruning = {}) const;

private:
    struct Cell {
        float weight = 0;
        quint32 since = 0;              ///< decision of the last change
        double total = 0;               ///< weight times the decisions that it held for
        quint16 classNumber = 0;
    };
    struct Row {
        FeatureKey feature = 0;
        quint32 updates = 0;
        std::vector<Cell> cells;
    };
    const Row *rowOf(FeatureKey feature) const;
    Row &rowFor(FeatureKey feature);
    void grow();
    double averageOf(const Cell &cell) const { return (cell.total + double(cell.weight) * (m_now - cell.since)) / std::max(1u, m_now); }

    int m_classes = 0;
    quint32 m_now = 0;
    std::vector<quint32> m_slots;       ///< place in m_rows + 1; 0: empty
    std::vector<Row> m_rows;
};

} // namespace apacheta::train
