// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/participants.h"
#include "extraction/events/triggers.h"

namespace apacheta {

/// An article that stands for an event noun before it.
struct Ellipsis {
    qsizetype at = 0;                   ///< token of the article
    Participants participants;
};

/// "las visitas que recibimos de A y [las] que realicé a B", "la visita de A y [la] del Secretario General de B": who takes part in what is told once
/// more without its noun, of the trigger's number and gender. Whoever stands behind the first article is taken out of `told`, who takes part in what the
/// noun itself tells. Spanish; nothing without a tree.
std::vector<Ellipsis> ellipsesOf(const SentenceView &sentence, const Trigger &trigger, Participants &told, const LastSpoken &last);

} // namespace apacheta
