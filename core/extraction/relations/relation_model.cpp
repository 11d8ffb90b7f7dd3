// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/relations/relation_model.h"

#include "extraction/models/linear_sections.h"

#include <cmath>

namespace apacheta {

namespace {

constexpr const char *tiesSection = "tie weights";
constexpr const char *predicatesSection = "predicate weights";

double logistic(qint32 sum, float scale) { return 1 / (1 + std::exp(-double(sum) / scale)); }

} // namespace

RelationModel::Sureness RelationModel::sureness(std::span<const FeatureKey> features) const
{
    qint32 tie = 0;
    m_ties.score(features, std::span(&tie, 1));
    const double tied = logistic(tie, m_ties.scale());
    Sureness sureness{};
    std::array<qint32, predicateCount> sums{};
    m_predicates.score(features, sums);
    for (int i = 0; i < predicateCount; ++i)
        if (isPlover(Category(i)) || isStandingTie(Category(i)))
            sureness[size_t(i)] = tied * logistic(sums[size_t(i)], m_predicates.scale());
    return sureness;
}

ModelFile RelationModel::toFile(Language language) const
{
    ModelFile file{{kind.toString(), language, contents, {}}, {}};
    putLinear(file, tiesSection, m_ties);
    putLinear(file, predicatesSection, m_predicates);
    return file;
}

Result<RelationModel> RelationModel::from(const ModelFile &file)
{
    Result<LinearModel> ties = linearIn(file, tiesSection, 1);
    if (!ties)
        return ties.error();
    Result<LinearModel> predicates = linearIn(file, predicatesSection, predicateCount);
    if (!predicates)
        return predicates.error();
    return RelationModel(std::move(*ties), std::move(*predicates));
}

} // namespace apacheta
