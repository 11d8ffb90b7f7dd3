// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/transition_weights.h"

#include <algorithm>
#include <bit>

namespace apacheta {

namespace {

qint16 bounded(qint32 weight) { return qint16(std::clamp(weight, -32767, 32767)); }

} // namespace

TransitionWeights::TransitionWeights(const LinearModel &model)
{
    const std::vector<FeatureWeights> rows = model.rows();
    m_slots.assign(std::bit_ceil(std::max<size_t>(2, rows.size() * 3 / 2 + 1)), {});
    m_mask = quint32(m_slots.size() - 1);
    for (const FeatureWeights &row : rows) {
        Scores weights{};
        for (const FeatureWeights::Weight &weight : row.weights)
            weights[weight.classNumber] = weight.weight;
        const qint32 shift = weights[size_t(Transition::Shift)];
        const Slot slot{row.feature, bounded(weights[size_t(Transition::Left)] - shift), bounded(weights[size_t(Transition::Right)] - shift)};
        if (slot.isEmpty())
            continue;
        quint32 at = row.feature & m_mask;
        while (!m_slots[at].isEmpty())
            at = (at + 1) & m_mask;
        m_slots[at] = slot;
    }
}

TransitionWeights::Scores TransitionWeights::scores(std::span<const FeatureKey> features) const
{
    for (const FeatureKey feature : features)
        __builtin_prefetch(&m_slots[feature & m_mask]);
    qint32 left = 0;
    qint32 right = 0;
    for (const FeatureKey feature : features) {
        for (quint32 at = feature & m_mask; !m_slots[at].isEmpty(); at = (at + 1) & m_mask) {
            if (m_slots[at].feature != feature)
                continue;
            left += m_slots[at].left;
            right += m_slots[at].right;
            break;
        }
    }
    return {0, left, right};
}

} // namespace apacheta
