// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/linear_model.h"
#include "extraction/models/model_file.h"
#include "model/vocabulary.h"

#include <array>

namespace apacheta {

/// How two actors of a sentence stand to each other, by what the sentence says: logistic regressions over the features of pair_features.h, learnt from
/// annotated texts.
class RelationModel final {
public:
    static constexpr QStringView kind = u"relations";
    static constexpr int contents = 1;
    static constexpr int predicateCount = int(Category::LocatedIn) + 1;
    using Sureness = std::array<double, predicateCount>;

    RelationModel() = default;
    /// `ties` has one class: the log odds that the sentence ties the two at all. `predicates` has one for each category, of those that it ties.
    RelationModel(LinearModel ties, LinearModel predicates) : m_ties(std::move(ties)), m_predicates(std::move(predicates)) {}

    /// How likely the sentence says each predicate of the two, 0..1, by category.
    Sureness sureness(std::span<const FeatureKey> features) const;

    ModelFile toFile(Language language) const;
    /// Damaged where a part is not what toFile() makes.
    static Result<RelationModel> from(const ModelFile &file);

private:
    LinearModel m_ties{1, {}, 1};
    LinearModel m_predicates{predicateCount, {}, 1};
};

} // namespace apacheta
