// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/participants.h"
#include "extraction/events/triggers.h"

namespace apacheta {

/// Drops those who cannot have their part in what a word tells: a state is not killed, a minister not founded, a court not sued; and people without a
/// name where what they do is not worth telling.
void keepFitting(const SentenceView &sentence, const Trigger &trigger, Participants &participants);

/// A court, by a word of its name.
bool isCourt(const FoundActor &actor);
bool hasPerson(const SentenceView &sentence, const Participants &participants);
/// Whether those who do it are states or persons; "Bolivians" are neither.
bool hasOfficials(const SentenceView &sentence, const Participants &participants);
/// "are blocking the road", "están bloqueando la ruta": going on as it is told.
bool isOngoing(const SentenceView &sentence, const Trigger &trigger);

} // namespace apacheta
