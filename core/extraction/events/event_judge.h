// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/event_candidate.h"

namespace apacheta {

/// Says which words of a sentence tell an event that belongs on a timeline.
class EventJudge {
public:
    virtual ~EventJudge() = default;
    /// How likely the word of the sentence's tree tells one, 0..1; `candidate` is what the rules made of it, null where they made nothing. Negative: no opinion,
    /// what the rules say stands.
    virtual double sureness(const SentenceView &sentence, int word, const EventCandidate *candidate) const = 0;
    /// What kind of event it tells.
    virtual Category category(const SentenceView &sentence, int word) const = 0;
};

} // namespace apacheta
