// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/entities/label_chain.h"

#include <algorithm>
#include <cmath>

namespace apacheta {

using namespace entity_label;

namespace {

/// For each label, those that may stand before it.
struct Predecessors {
    std::array<std::array<int, count>, count> labels{};
    std::array<int, count> sizes{};
    Predecessors()
    {
        for (int after = 0; after < count; ++after)
            for (int before = 0; before < count; ++before)
                if (mayFollow(after, before))
                    labels[size_t(after)][size_t(sizes[size_t(after)]++)] = before;
    }
    std::span<const int> of(int label) const { return {labels[size_t(label)].data(), size_t(sizes[size_t(label)])}; }
};

const Predecessors &predecessors()
{
    static const Predecessors all;
    return all;
}

constexpr float impossible = -1e30f;

} // namespace

std::vector<int> LabelChain::best(std::span<const float> scores) const
{
    const size_t tokens = scores.size() / count;
    std::vector<float> sums(scores.size(), impossible);
    std::vector<quint8> origins(scores.size(), 0);
    for (int label = 0; label < count && tokens > 0; ++label)
        if (begins(label))
            sums[size_t(label)] = scores[size_t(label)] + m_transitions[outside][size_t(label)];
    for (size_t i = 1; i < tokens; ++i) {
        const float *before = &sums[(i - 1) * count];
        for (int label = 0; label < count; ++label) {
            float most = impossible * 2;
            for (const int origin : predecessors().of(label))
                if (const float sum = before[origin] + m_transitions[size_t(origin)][size_t(label)]; sum > most) {
                    most = sum;
                    origins[i * count + size_t(label)] = quint8(origin);
                }
            sums[i * count + size_t(label)] = most + scores[i * count + size_t(label)];
        }
    }
    std::vector<int> labels(tokens, outside);
    if (tokens == 0)
        return labels;
    for (int label = 1; label < count; ++label)
        if (!goesOn(label) && sums[(tokens - 1) * count + size_t(label)] > sums[(tokens - 1) * count + size_t(labels.back())])
            labels.back() = label;
    for (size_t i = tokens - 1; i > 0; --i)
        labels[i - 1] = origins[i * count + size_t(labels[i])];
    return labels;
}

std::vector<double> LabelChain::certainties(std::span<const float> scores, const std::vector<int> &labels, float sharpness) const
{
    const size_t tokens = labels.size();
    std::array<std::array<double, count>, count> steps{};
    for (size_t before = 0; before < count; ++before)
        for (size_t after = 0; after < count; ++after)
            steps[before][after] = std::exp(double(sharpness * m_transitions[before][after]));
    // Sums over all labellings up to a token and from it on, each token's scaled to 1 at most.
    std::vector<double> weights(scores.size());
    std::vector<double> forward(scores.size());
    std::vector<double> backward(scores.size());
    std::vector<double> scales(tokens);
    for (size_t i = 0; i < tokens; ++i) {
        const float most = *std::max_element(&scores[i * count], &scores[i * count] + count);
        for (size_t label = 0; label < count; ++label) {
            weights[i * count + label] = std::exp(double(sharpness * (scores[i * count + label] - most)));
            double sum = i == 0 && begins(int(label)) ? steps[outside][label] : 0;
            if (i > 0)
                for (const int origin : predecessors().of(int(label)))
                    sum += forward[(i - 1) * count + size_t(origin)] * steps[size_t(origin)][label];
            if (i + 1 == tokens && goesOn(int(label)))
                sum = 0;
            forward[i * count + label] = sum * weights[i * count + label];
            scales[i] += forward[i * count + label];
        }
        for (size_t label = 0; label < count; ++label)
            forward[i * count + label] /= scales[i];
    }
    for (size_t i = tokens; i-- > 0;)
        for (size_t label = 0; label < count; ++label) {
            if (i + 1 == tokens) {
                backward[i * count + label] = goesOn(int(label)) ? 0 : 1;
                continue;
            }
            const double rest = backward[(i + 1) * count + label] * weights[(i + 1) * count + label] / scales[i + 1];
            for (const int origin : predecessors().of(int(label)))
                backward[i * count + size_t(origin)] += rest * steps[size_t(origin)][label];
        }
    std::vector<double> certainties;
    for (const TypedName &name : namesOf(labels)) {
        const size_t first = size_t(name.first);
        double share = forward[first * count + size_t(labels[first])];
        for (size_t i = first + 1; i < size_t(name.past); ++i)
            share *= steps[size_t(labels[i - 1])][size_t(labels[i])] * weights[i * count + size_t(labels[i])] / scales[i];
        const size_t last = size_t(name.past) - 1;
        certainties.push_back(std::clamp(share * backward[last * count + size_t(labels[last])], 0.0, 1.0));
    }
    return certainties;
}

} // namespace apacheta
