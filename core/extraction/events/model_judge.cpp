// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/model_judge.h"

#include "extraction/events/event_features.h"
#include "extraction/events/event_model.h"

namespace apacheta {

double ModelJudge::sureness(const SentenceView &sentence, int word, const EventCandidate *candidate) const
{
    const EventModel *model = m_models.events(sentence.sentence().language);
    if (!model)
        return -1;
    std::vector<FeatureKey> features;
    addEventFeatures(sentence, word, candidate, features);
    return model->sureness(features);
}

Category ModelJudge::category(const SentenceView &sentence, int word) const
{
    const EventModel *model = m_models.events(sentence.sentence().language);
    std::vector<FeatureKey> features;
    addEventFeatures(sentence, word, nullptr, features);
    return model ? model->category(features) : Category::Other;
}

} // namespace apacheta
