// SPDX-License-Identifier: GPL-3.0-or-later
#include "averaged_trainer.h"

#include <algorithm>
#include <cmath>

namespace apacheta::train {

AveragedTrainer::AveragedTrainer(int classes) : m_classes(classes), m_slots(1u << 16) {}

const AveragedTrainer::Row *AveragedTrainer::rowOf(FeatureKey feature) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = feature & mask; m_slots[at] != 0; at = (at + 1) & mask)
        if (const Row &row = m_rows[m_slots[at] - 1]; row.feature == feature)
            return &row;
    return nullptr;
}

AveragedTrainer::Row &AveragedTrainer::rowFor(FeatureKey feature)
{
    if (m_rows.size() * 2 > m_slots.size())
        grow();
    const size_t mask = m_slots.size() - 1;
    size_t at = feature & mask;
    for (; m_slots[at] != 0; at = (at + 1) & mask)
        if (Row &row = m_rows[m_slots[at] - 1]; row.feature == feature)
            return row;
    m_rows.push_back({feature, 0, {}});
    m_slots[at] = quint32(m_rows.size());
    return m_rows.back();
}

void AveragedTrainer::grow()
{
    std::vector<quint32> slots(m_slots.size() * 2);
    const size_t mask = slots.size() - 1;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        size_t at = m_rows[i].feature & mask;
        while (slots[at] != 0)
            at = (at + 1) & mask;
        slots[at] = quint32(i + 1);
    }
    m_slots = std::move(slots);
}

void AveragedTrainer::score(std::span<const FeatureKey> features, std::span<float> scores) const
{
    std::fill(scores.begin(), scores.end(), 0.0f);
    const size_t mask = m_slots.size() - 1;
    for (const FeatureKey feature : features)
        __builtin_prefetch(&m_slots[feature & mask]);
    for (const FeatureKey feature : features)
        if (const Row *row = rowOf(feature))
            for (const Cell &cell : row->cells)
                scores[cell.classNumber] += cell.weight;
}

void AveragedTrainer::update(std::span<const FeatureKey> features, int classNumber, float step)
{
    for (const FeatureKey feature : features) {
        Row &row = rowFor(feature);
        ++row.updates;
        auto cell = std::find_if(row.cells.begin(), row.cells.end(), [&](const Cell &c) { return c.classNumber == classNumber; });
        if (cell == row.cells.end())
            cell = row.cells.insert(cell, Cell{0, m_now, 0, quint16(classNumber)});
        cell->total += double(cell->weight) * (m_now - cell->since);
        cell->since = m_now;
        cell->weight += step;
    }
}

LinearModel AveragedTrainer::averaged(const Pruning &pruning) const
{
    double largest = 0;
    for (const Row &row : m_rows)
        if (row.updates >= quint32(pruning.leastUpdates))
            for (const Cell &cell : row.cells)
                largest = std::max(largest, std::abs(averageOf(cell)));
    const double scale = largest > 0 ? pruning.largest / largest : 1;
    std::vector<FeatureWeights> rows;
    for (const Row &row : m_rows) {
        if (row.updates < quint32(pruning.leastUpdates))
            continue;
        FeatureWeights kept{row.feature, {}};
        for (const Cell &cell : row.cells) {
            const double average = averageOf(cell);
            const qint64 weight = std::llround(average * scale);
            if (weight != 0 && std::abs(average) >= pruning.leastShare * largest)
                kept.weights.push_back({cell.classNumber, qint16(weight)});
        }
        std::sort(kept.weights.begin(), kept.weights.end(), [](const auto &a, const auto &b) { return a.classNumber < b.classNumber; });
        rows.push_back(std::move(kept));
    }
    return LinearModel(m_classes, std::move(rows), float(scale));
}

} // namespace apacheta::train
