// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/linear_model.h"
#include "extraction/syntax/configuration.h"

#include <array>
#include <span>
#include <vector>

namespace apacheta {

/// A linear model of transitions laid out to be read fast: nearly all of a parser's time goes into finding weights. Only what Left and Right
/// have over Shift is kept, which chooses the same. The features lie eight to a bucket, a bucket to a line of the processor's cache, and a
/// look compares all eight at once, without a branch that could be guessed wrongly.
///
/// Of a feature's 32 bits the upper ones say its bucket and the lower 16 are kept to know it by: nearly all of it.
class TransitionWeights final {
public:
    TransitionWeights() : m_buckets(1) {}
    /// Of a model with transitionCount classes.
    explicit TransitionWeights(const LinearModel &model);

    using Scores = std::array<qint32, transitionCount>;
    Scores scores(std::span<const FeatureKey> features) const;

private:
    static constexpr size_t laneCount = 8;
    using Lanes [[gnu::vector_size(16)]] = qint16;
    struct alignas(64) Bucket {
        Lanes checks{};                 ///< lower bits of the features; lanes without one have no weights
        Lanes left{};
        Lanes right{};
        quint32 used = 0;
        bool isSpilling = false;        ///< more features than lanes: some lie in the next bucket
    };
    size_t placeOf(FeatureKey feature) const { return size_t((quint64(feature) * m_buckets.size()) >> 32); }
    size_t placeAfter(size_t place) const { return place + 1 == m_buckets.size() ? 0 : place + 1; }
    void insert(FeatureKey feature, qint16 left, qint16 right);

    std::vector<Bucket> m_buckets;
};

} // namespace apacheta
