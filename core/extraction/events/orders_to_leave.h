// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/event_candidate.h"

namespace apacheta {

/// Expulsions told as an order: "ordered the ambassador to leave the country", "gave the consul 72 hours to leave", "dio 72 horas al
/// embajador para abandonar el país", "pidió al cónsul que abandone Venezuela". Their tokens, the order's and the leaving's, are added to
/// `taken`: they are neither a request nor a withdrawal.
std::vector<EventCandidate> ordersToLeave(const SentenceView &sentence, const KnownNames &known, const LastSpoken &last, std::vector<NameRun> &taken);

} // namespace apacheta
