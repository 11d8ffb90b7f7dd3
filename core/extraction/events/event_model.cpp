// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/event_model.h"

#include "extraction/models/linear_sections.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace apacheta {

namespace {

constexpr const char *weightsSection = "event weights";
constexpr const char *categoriesSection = "category weights";

double chance(double logOdds) { return 1 / (1 + std::exp(-logOdds)); }

} // namespace

double EventModel::sureness(std::span<const FeatureKey> features) const
{
    qint32 sum = 0;
    m_weights.score(features, std::span(&sum, 1));
    return chance(double(sum) / m_weights.scale());
}

Category EventModel::category(std::span<const FeatureKey> features, double least) const
{
    std::array<qint32, categoryCount> sums{};
    m_categories.score(features, sums);
    const auto best = std::ranges::max_element(sums);
    return chance(double(*best) / m_categories.scale()) > least ? Category(best - sums.begin()) : Category::Other;
}

ModelFile EventModel::toFile(Language language) const
{
    ModelFile file{{kind.toString(), language, contents, {}}, {}};
    putLinear(file, weightsSection, m_weights);
    putLinear(file, categoriesSection, m_categories);
    return file;
}

Result<EventModel> EventModel::from(const ModelFile &file)
{
    Result<LinearModel> weights = linearIn(file, weightsSection, 1);
    if (!weights)
        return weights.error();
    Result<LinearModel> categories = linearIn(file, categoriesSection, categoryCount);
    if (!categories)
        return categories.error();
    return EventModel(std::move(*weights), std::move(*categories));
}

} // namespace apacheta
