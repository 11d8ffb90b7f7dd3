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
    fill(rows);
}

void LinearModel::makeRoom(size_t features)
{
    m_features = qsizetype(features);
    m_slots.assign(std::bit_ceil(std::max<size_t>(2, features * 3 / 2 + 1)), {});
    m_mask = quint32(m_slots.size() - 1);
    m_cells.assign(1, {});
}

void LinearModel::place(FeatureKey feature, quint16 weights)
{
    quint32 at = feature & m_mask;
    while (m_slots[at].first != 0)
        at = (at + 1) & m_mask;
    m_slots[at] = {feature, quint32(m_cells.size())};
    m_cells.push_back({weights, 0});
}

void LinearModel::fill(const std::vector<FeatureWeights> &rows)
{
    makeRoom(rows.size());
    for (const FeatureWeights &row : rows) {
        place(row.feature, quint16(row.weights.size()));
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
    // Straight into its place: rows of their own would take ten times the room for a moment.
    std::vector<FeatureKey> features(size_t(reader.count(4)));
    if (!reader.isGood() || classes == 0 || classes > mostClasses || !(model.m_scale > 0))
        return damaged();
    model.m_classes = int(classes);
    quint64 feature = 0;
    for (size_t i = 0; i < features.size(); ++i) {
        const quint64 step = reader.number();
        feature += step;
        if (step > 0xFFFFFFFFu || feature > 0xFFFFFFFFu || (i > 0 && step == 0))
            return damaged();
        features[i] = FeatureKey(feature);
    }
    model.makeRoom(features.size());
    for (const FeatureKey key : features) {
        const qsizetype count = reader.count();
        const bool tooMany = model.m_cells.size() > size_t(reader.rest()) + features.size(); // each weight is a byte or more behind
        if (count == 0 || count > qsizetype(classes) || tooMany)
            return damaged();
        model.place(key, quint16(count));
        model.m_cells.resize(model.m_cells.size() + size_t(count));
    }
    model.m_cells.shrink_to_fit();
    for (size_t row = 1; row < model.m_cells.size(); row += model.m_cells[row].classNumber + 1u)
        for (int last = -1; Weight &weight : model.weightsAt(row)) {
            const quint64 value = reader.number();
            if (value >= classes || int(value) <= last)
                return damaged();
            last = int(value);
            weight.classNumber = quint16(value);
        }
    for (size_t row = 1; row < model.m_cells.size(); row += model.m_cells[row].classNumber + 1u)
        for (Weight &weight : model.weightsAt(row)) {
            const qint64 value = reader.signedNumber();
            if (value < -32767 || value > 32767)
                return damaged();
            weight.weight = qint16(value);
        }
    if (!reader.isGood())
        return damaged();
    return model;
}

} // namespace apacheta
