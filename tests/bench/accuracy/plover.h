// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authority/knowledge_pack.h"

#include <QString>

namespace apacheta::bench {

/// Event categories on the gold sentences of PLOVER (shared/training/events/plover.tar.xz, unpacked or not): English sentences, each with one category.
///
///     right   an event of the gold category is found in the sentence
///     false   events are found, none of the gold category
///     silent  no event is found
///
/// Counted twice: with our event types as they are, and with planned and negated events folded into the categories by which PLOVER codes intents and refusals.
///
/// The sentences are cut into two halves by the order of a hash of their names, so that the lexicon is worked on with one of them alone: the
/// sentences of the other are never listed. `list` prints the first half's that are not right. Returns the program's exit code.
int measurePlover(const KnowledgePack &pack, const QString &archive, bool list);

} // namespace apacheta::bench
