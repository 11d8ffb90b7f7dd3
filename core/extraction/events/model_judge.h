// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/event_judge.h"
#include "extraction/language_models.h"

namespace apacheta {

/// Judges by the trained event models; of languages without one it has no opinion.
class ModelJudge final : public EventJudge {
public:
    explicit ModelJudge(const LanguageModels &models) : m_models(models) {}
    double sureness(const SentenceView &sentence, int word, const EventCandidate *candidate) const override;
    Category category(const SentenceView &sentence, int word) const override;

private:
    const LanguageModels &m_models;
};

} // namespace apacheta
