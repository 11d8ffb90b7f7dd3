// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/byte_stream.h"
#include "extraction/models/feature_hash.h"
#include "model/result.h"

#include <span>
#include <vector>

namespace apacheta {

/// The weights of one feature: classes ascending, none twice.
struct FeatureWeights {
    struct Weight {
        quint16 classNumber = 0;
        qint16 weight = 0;
        bool operator==(const Weight &) const = default;
    };
    FeatureKey feature = 0;
    std::vector<Weight> weights;
    bool operator==(const FeatureWeights &) const = default;
};

/// A trained linear classifier over hashed, binary features; read only and the same for all threads. The score of a class is the sum of
/// its weights over the features at hand; features that training has not seen (or thought worth keeping) count nothing.
class LinearModel final {
public:
    LinearModel() = default;
    /// `rows` in any order, no feature twice. `scale`: what a weight of the training came to be multiplied with.
    LinearModel(int classes, std::vector<FeatureWeights> rows, float scale);

    int classes() const { return m_classes; }
    float scale() const { return m_scale; }
    qsizetype features() const { return m_features; }

    /// Sets `scores` (one a class) to the sums over `features`. A feature given twice counts twice.
    void score(std::span<const FeatureKey> features, std::span<qint32> scores) const;
    /// Adds the weights of one feature.
    void add(FeatureKey feature, qint32 *scores) const
    {
        for (quint32 at = feature & m_mask;; at = (at + 1) & m_mask) {
            const Slot &slot = m_slots[at];
            if (slot.first == 0)
                return;
            if (slot.feature == feature)
                return addRow(slot.first, scores);
        }
    }

    /// Calls `visit(feature, weights)` for every row, in no order that means anything.
    template <class Visit> void eachRow(Visit visit) const
    {
        for (const Slot &slot : m_slots)
            if (slot.first != 0)
                visit(slot.feature, std::span(m_cells).subspan(slot.first + 1, m_cells[slot.first].classNumber));
    }
    /// The rows that the model was made of, features ascending.
    std::vector<FeatureWeights> rows() const;

    void write(ByteWriter &writer) const;
    /// Damaged where the bytes are not what write() makes.
    static Result<LinearModel> read(ByteReader &reader);

private:
    struct Slot {
        FeatureKey feature = 0;
        quint32 first = 0;              ///< cell with the row's length, its weights follow; 0: empty
    };
    void addRow(quint32 first, qint32 *scores) const
    {
        const FeatureWeights::Weight *cell = &m_cells[first];
        for (const FeatureWeights::Weight *past = cell + cell->classNumber; cell != past;) {
            ++cell;
            scores[cell->classNumber] += cell->weight;
        }
    }
    using Weight = FeatureWeights::Weight;
    void fill(const std::vector<FeatureWeights> &rows);
    void makeRoom(size_t features);
    void place(FeatureKey feature, quint16 weights);
    std::span<Weight> weightsAt(size_t row) { return std::span(m_cells).subspan(row + 1, m_cells[row].classNumber); }

    int m_classes = 0;
    float m_scale = 1;
    qsizetype m_features = 0;
    quint32 m_mask = 0;
    std::vector<Slot> m_slots = std::vector<Slot>(1);
    std::vector<FeatureWeights::Weight> m_cells = std::vector<FeatureWeights::Weight>(1);
};

} // namespace apacheta
