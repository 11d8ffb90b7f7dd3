// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/event_candidate.h"

#include <optional>

namespace apacheta {

/// The day of a news text, for what it tells without a date of its own: the day of writing where the first sentences tell something of that day or the
/// days before ("denunció hoy", "on Monday"), as approximate ("2013-08-26~"). Nothing for any other text.
std::optional<EdtfDate> newsDayOf(const Annotation &annotation);

/// Whether a candidate without a date is news of that day: somebody's statement or deed in a finite past tense of the main clause, said of a named actor, in a
/// sentence that names no date. "Ana Quispe pidió apoyo" is; "que había pedido", "la visita" are not.
bool isNewsOfTheDay(const SentenceView &sentence, const EventCandidate &candidate);

} // namespace apacheta
