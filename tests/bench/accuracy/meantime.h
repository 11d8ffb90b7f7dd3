// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authority/knowledge_pack.h"

#include <QString>

namespace apacheta::bench {

/// Polarity on MEANTIME (shared/training/events/meantime-en.tar.xz): how the gold events at whose token a word of the lexicon stands are said there
/// (asserted, negated, planned: in the future; doubtful: POSSIBLE or PROBABLE) and how we read them. Once for every such word, and once for
/// the events that the whole extraction finds. Returns the program's exit code.
int measureMeantime(const KnowledgePack &pack, const QString &archive, bool list);

} // namespace apacheta::bench
