// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/passage_search.h"

namespace apacheta {

/// Why a query finds nothing and what to try, in sentences: the word or field that is nowhere, a likelier spelling from the vocabulary of the
/// library, a phrase whose words stand apart, words that never meet in one passage.
Result<QString> adviceFor(const Connection &connection, const PassageSearch &search, const SearchNode &root);

/// The word of the library nearest to `word` (folded), one or two letters away and beginning alike; empty for none.
Result<QString> likelierSpelling(const Connection &connection, const QString &word);

/// How many letters must be changed, left out, put in or swapped; `most` + 1 when more.
int editDistance(QStringView a, QStringView b, int most);

} // namespace apacheta
