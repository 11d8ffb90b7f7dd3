// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/transition_weights.h"

#include <algorithm>

namespace apacheta {

namespace {

constexpr qint32 largestWeight = 511;
constexpr size_t featuresATime = 64;    ///< 64 times the largest weight fits a lane

qint16 bounded(qint32 weight) { return qint16(std::clamp(weight, -largestWeight, largestWeight)); }

} // namespace

TransitionWeights::TransitionWeights(const LinearModel &model)
{
    m_buckets.assign(size_t(model.features()) / 5 + 2, {});
    model.eachRow([&](FeatureKey feature, std::span<const FeatureWeights::Weight> row) {
        Scores weights{};
        for (const FeatureWeights::Weight &weight : row)
            weights[weight.classNumber] = weight.weight;
        const qint32 shift = weights[size_t(Transition::Shift)];
        insert(feature, bounded(weights[size_t(Transition::Left)] - shift), bounded(weights[size_t(Transition::Right)] - shift));
    });
}

void TransitionWeights::insert(FeatureKey feature, qint16 left, qint16 right)
{
    size_t at = placeOf(feature);
    for (; m_buckets[at].used == laneCount; at = placeAfter(at))
        m_buckets[at].isSpilling = true;
    Bucket &bucket = m_buckets[at];
    bucket.checks[bucket.used] = qint16(feature);
    bucket.left[bucket.used] = left;
    bucket.right[bucket.used] = right;
    ++bucket.used;
}

TransitionWeights::Scores TransitionWeights::scores(std::span<const FeatureKey> features) const
{
    for (const FeatureKey feature : features)
        __builtin_prefetch(&m_buckets[placeOf(feature)]);
    Scores scores{};
    for (; !features.empty(); features = features.subspan(std::min(featuresATime, features.size()))) {
        Lanes left{};
        Lanes right{};
        for (const FeatureKey feature : features.first(std::min(featuresATime, features.size()))) {
            const Lanes wanted = qint16(feature) - Lanes{};
            const Bucket *bucket = &m_buckets[placeOf(feature)];
            left += bucket->left & (bucket->checks == wanted);
            right += bucket->right & (bucket->checks == wanted);
            while (bucket->isSpilling) {
                bucket = &m_buckets[placeAfter(size_t(bucket - m_buckets.data()))];
                left += bucket->left & (bucket->checks == wanted);
                right += bucket->right & (bucket->checks == wanted);
            }
        }
        for (size_t lane = 0; lane < laneCount; ++lane) {
            scores[size_t(Transition::Left)] += left[lane];
            scores[size_t(Transition::Right)] += right[lane];
        }
    }
    return scores;
}

} // namespace apacheta
