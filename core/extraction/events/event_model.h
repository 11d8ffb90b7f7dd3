// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/linear_model.h"
#include "extraction/models/model_file.h"

namespace apacheta {

/// Which words of a text tell an event that belongs on a timeline, and of which kind: logistic regressions over the features of event_features.h, learnt from
/// annotated texts.
class EventModel final {
public:
    static constexpr QStringView kind = u"events";
    static constexpr int contents = 1;

    EventModel() = default;
    /// `weights` has one class: the log odds of an event. `categories` has one for each category of events, from Agree to Other.
    EventModel(LinearModel weights, LinearModel categories) : m_weights(std::move(weights)), m_categories(std::move(categories)) {}
    static constexpr int categoryCount = int(Category::Other) + 1;

    /// How likely the word tells an event, 0..1.
    double sureness(std::span<const FeatureKey> features) const;
    /// As sure as that the model must be of a kind of event: on held-out words it is right for six in seven then, and a kind that is wrong leads astray.
    static constexpr double leastCategory = 0.8;
    /// The kind that it tells, if it does: Other where the model is less sure of each.
    Category category(std::span<const FeatureKey> features, double least = leastCategory) const;

    ModelFile toFile(Language language) const;
    /// Damaged where a part is not what toFile() makes.
    static Result<EventModel> from(const ModelFile &file);

private:
    LinearModel m_weights{1, {}, 1};
    LinearModel m_categories{categoryCount, {}, 1};
};

} // namespace apacheta
