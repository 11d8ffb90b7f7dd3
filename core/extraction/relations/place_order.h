// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/relations/relation_sink.h"

#include <optional>

namespace apacheta {

/// How large the thing is: municipality 1, region 2 (a place called "X County" too), state 3; 0 for what lies in any of them.
int sizeOfPlace(const FoundActor &actor);
bool isGround(const FoundActor &actor);             ///< what something can lie in: state, region, municipality, place

/// Folded nouns for places that have a name of their own: "region", "comuna", "ciudad".
bool isGroundNoun(const QString &word);

/// Whether the pack lets the one lie in the other: true, false, or nothing where it does not know.
std::optional<bool> packAllows(const KnownNames &known, const FoundActor &inner, const FoundActor &outer);

/// Says that one mention lies in another, where their kinds and the pack allow it: part_of between what has a rank, else located_in.
void tiePlaces(const SentenceView &sentence, const KnownNames &known, RelationSink &sink, int inner, int outer, double confidence);

/// "X borders Y to the north and Z to the south": Y, and those of its kind that the list goes on to; mentions, in text order.
std::vector<int> neighboursFrom(const SentenceView &sentence, int first);

} // namespace apacheta
