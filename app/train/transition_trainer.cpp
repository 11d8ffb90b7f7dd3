// SPDX-License-Identifier: GPL-3.0-or-later
#include "transition_trainer.h"

#include <algorithm>
#include <cmath>

namespace apacheta::train {

TransitionTrainer::Scores TransitionTrainer::scores(std::span<const FeatureKey> features) const
{
    const size_t mask = m_places.size() - 1;
    for (const FeatureKey feature : features)
        __builtin_prefetch(&m_places[feature & mask]);
    Scores scores{};
    for (const FeatureKey feature : features)
        for (size_t at = feature & mask; m_places[at].history != 0; at = (at + 1) & mask) {
            if (m_places[at].feature != feature)
                continue;
            for (size_t i = 0; i < scores.size(); ++i)
                scores[i] += m_places[at].weights[i];
            break;
        }
    return scores;
}

TransitionTrainer::Place &TransitionTrainer::placeFor(FeatureKey feature)
{
    if (m_histories.size() * 2 > m_places.size())
        grow();
    const size_t mask = m_places.size() - 1;
    size_t at = feature & mask;
    for (; m_places[at].history != 0; at = (at + 1) & mask)
        if (m_places[at].feature == feature)
            return m_places[at];
    m_histories.emplace_back();
    m_places[at] = {feature, quint32(m_histories.size()), {}};
    return m_places[at];
}

void TransitionTrainer::grow()
{
    std::vector<Place> places(m_places.size() * 2);
    const size_t mask = places.size() - 1;
    for (const Place &place : m_places) {
        if (place.history == 0)
            continue;
        size_t at = place.feature & mask;
        while (places[at].history != 0)
            at = (at + 1) & mask;
        places[at] = place;
    }
    m_places = std::move(places);
}

void TransitionTrainer::update(std::span<const FeatureKey> features, Transition transition, float step)
{
    const size_t i = size_t(transition);
    for (const FeatureKey feature : features) {
        Place &place = placeFor(feature);
        History &history = m_histories[place.history - 1];
        ++history.updates;
        history.totals[i] += double(place.weights[i]) * (m_now - history.since[i]);
        history.since[i] = m_now;
        place.weights[i] += step;
    }
}

double TransitionTrainer::averageOf(const Place &place, size_t transition) const
{
    const History &history = m_histories[place.history - 1];
    return (history.totals[transition] + double(place.weights[transition]) * (m_now - history.since[transition])) / std::max(1u, m_now);
}

LinearModel TransitionTrainer::averaged(const Pruning &pruning) const
{
    const auto isKept = [&](const Place &place) {
        return place.history != 0 && m_histories[place.history - 1].updates >= quint32(pruning.leastUpdates);
    };
    double largest = 0;
    for (const Place &place : m_places)
        for (size_t i = 0; isKept(place) && i < place.weights.size(); ++i)
            largest = std::max(largest, std::abs(averageOf(place, i)));
    const double scale = largest > 0 ? pruning.largest / largest : 1;
    std::vector<FeatureWeights> rows;
    for (const Place &place : m_places) {
        if (!isKept(place))
            continue;
        FeatureWeights row{place.feature, {}};
        for (size_t i = 0; i < place.weights.size(); ++i) {
            const double average = averageOf(place, i);
            const qint64 weight = std::llround(average * scale);
            if (weight != 0 && std::abs(average) >= pruning.leastShare * largest)
                row.weights.push_back({quint16(i), qint16(weight)});
        }
        rows.push_back(std::move(row));
    }
    return LinearModel(transitionCount, std::move(rows), float(scale));
}

} // namespace apacheta::train
