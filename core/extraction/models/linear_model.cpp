// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/models/linear_model.h"

#include <algorithm>
#include <bit>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostClasses = 4096;

Error damaged() { return {Error::Damaged, u"The weights of a language model are damaged."_s}; }

} // namespace

LinearModel::LinearModel(int classes, std::vector<FeatureWeights> rows, float scale) : m_classes(classes), m_scale(scale)
{
    std::erase_if(rows, [](const FeatureWeights &row) { return row.weights.empty(); });
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.feature < b.feature; });
    fill(std::move(rows));
}

void LinearModel::fill(std::vector<FeatureWeights> rows)
{
    m_features = qsizetype(rows.size());
    m_slots.assign(std::bit_ceil(std::max<size_t>(2, rows.size() * 3 / 2 + 1)), {});
    m_mask = quint32(m_slots.size() - 1);
    size_t cells = 1;
    for (const FeatureWeights &row : rows)
        cells += row.weights.size() + 1;
    m_cells.assign(1, {});
    m_cells.reserve(cells);
    for (const FeatureWeights &row : rows) {
        quint32 at = row.feature & m_mask;
        while (m_slots[at].first != 0)
            at = (at + 1) & m_mask;
        m_slots[at] = {row.feature, quint32(m_cells.size())};
        m_cells.push_back({quint16(row.weights.size()), 0});
        m_cells.insert(m_cells.end(), row.weights.begin(), row.weights.end());
    }
}

void LinearModel::score(std::span<const FeatureKey> features, std::span<qint32> scores) const
{
    std::fill(scores.begin(), scores.end(), 0);
    for (const FeatureKey feature : features)
        __builtin_prefetch(&m_slots[feature & m_mask]);
    for (const FeatureKey feature : features)
        add(feature, scores.data());
}

std::vector<FeatureWeights> LinearModel::rows() const
{
    std::vector<FeatureWeights> rows;
    rows.reserve(size_t(m_features));
    for (const Slot &slot : m_slots) {
        if (slot.first == 0)
            continue;
        const auto weights = std::span(m_cells).subspan(slot.first + 1, m_cells[slot.first].classNumber);
        rows.push_back({slot.feature, {weights.begin(), weights.end()}});
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.feature < b.feature; });
    return rows;
}

void LinearModel::write(ByteWriter &writer) const
{
    std::vector<Slot> rows;
    for (const Slot &slot : m_slots)
        if (slot.first != 0)
            rows.push_back(slot);
    std::sort(rows.begin(), rows.end(), [](const Slot &a, const Slot &b) { return a.feature < b.feature; });
    const auto weightsOf = [this](const Slot &row) {
        return std::span(m_cells).subspan(row.first + 1, m_cells[row.first].classNumber);
    };
    writer.number(quint64(m_classes));
    writer.real(m_scale);
    writer.number(rows.size());
    // Alike stands with alike: that packs best.
    for (FeatureKey last = 0; const Slot &row : rows) {
        writer.number(row.feature - last);
        last = row.feature;
    }
    for (const Slot &row : rows)
        writer.number(weightsOf(row).size());
    for (const Slot &row : rows)
        for (const FeatureWeights::Weight &weight : weightsOf(row))
            writer.number(weight.classNumber);
    for (const Slot &row : rows)
        for (const FeatureWeights::Weight &weight : weightsOf(row))
            writer.signedNumber(weight.weight);
}

Result<LinearModel> LinearModel::read(ByteReader &reader)
{
    LinearModel model;
    const quint64 classes = reader.number();
    model.m_scale = reader.real();
    std::vector<FeatureWeights> rows(size_t(reader.count(4)));
    if (!reader.isGood() || classes == 0 || classes > mostClasses || !(model.m_scale > 0))
        return damaged();
    model.m_classes = int(classes);
    quint64 feature = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const quint64 step = reader.number();
        feature += step;
        if (step > 0xFFFFFFFFu || feature > 0xFFFFFFFFu || (i > 0 && step == 0))
            return damaged();
        rows[i].feature = FeatureKey(feature);
    }
    for (FeatureWeights &row : rows) {
        const qsizetype count = reader.count();
        if (count == 0 || count > qsizetype(classes))
            return damaged();
        row.weights.resize(size_t(count));
    }
    for (FeatureWeights &row : rows)
        for (int last = -1; FeatureWeights::Weight &weight : row.weights) {
            const quint64 value = reader.number();
            if (value >= classes || int(value) <= last)
                return damaged();
            last = int(value);
            weight.classNumber = quint16(value);
        }
    for (FeatureWeights &row : rows)
        for (FeatureWeights::Weight &weight : row.weights) {
            const qint64 value = reader.signedNumber();
            if (value < -32767 || value > 32767)
                return damaged();
            weight.weight = qint16(value);
        }
    if (!reader.isGood())
        return damaged();
    model.fill(std::move(rows));
    return model;
}

} // namespace apacheta
