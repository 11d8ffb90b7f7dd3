// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/resolution/covered_tokens.h"

#include <vector>

namespace apacheta {

/// Capitalised words in a row that no mention covers: tokens [first, past).
struct OpenRun {
    qsizetype first = 0;
    qsizetype past = 0;
    qsizetype sentence = 0;
    bool afterTitle = false;            ///< "President X"
    qsizetype length() const { return past - first; }
};

/// The runs of a document in text order, without function words, titles and names of months.
std::vector<OpenRun> openRunsOf(const Annotation &annotation, const CoveredTokens &covered);

} // namespace apacheta
