// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/event_model.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta {

namespace {

constexpr const char *weightsSection = "event weights";
constexpr const char *categoriesSection = "category weights";

} // namespace

double EventModel::sureness(std::span<const FeatureKey> features) const
{
    qint32 sum = 0;
    m_weights.score(features, std::span(&sum, 1));
    return 1 / (1 + std::exp(-double(sum) / m_weights.scale()));
}

Category EventModel::category(std::span<const FeatureKey> features) const
{
    std::array<qint32, categoryCount> sums{};
    m_categories.score(features, sums);
    const auto best = std::ranges::max_element(sums);
    return *best > 0 ? Category(best - sums.begin()) : Category::Other;
}

ModelFile EventModel::toFile(Language language) const
{
    ModelFile file{{kind.toString(), language, contents, {}}, {}};
    const auto put = [&](const char *name, const LinearModel &part) {
        ByteWriter writer;
        part.write(writer);
        file.sections.insert(name, writer.bytes());
    };
    put(weightsSection, m_weights);
    put(categoriesSection, m_categories);
    return file;
}

Result<EventModel> EventModel::from(const ModelFile &file)
{
    const auto part = [&](const char *name, int classes) -> Result<LinearModel> {
        const QByteArray bytes = file.sections.value(name);
        ByteReader reader(bytes);
        Result<LinearModel> weights = LinearModel::read(reader);
        if (weights && (weights->classes() != classes || !reader.isAtEnd() || !reader.isGood()))
            return Error{Error::Damaged, u"A part of the language model %1 is damaged."_s.arg(file.header.name())};
        return weights;
    };
    Result<LinearModel> weights = part(weightsSection, 1);
    if (!weights)
        return weights.error();
    Result<LinearModel> categories = part(categoriesSection, categoryCount);
    if (!categories)
        return categories.error();
    return EventModel(std::move(*weights), std::move(*categories));
}

} // namespace apacheta
