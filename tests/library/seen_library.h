// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decisions.h"
#include "written_library.h"

namespace apacheta {

/// All that an export reads of a library, row by row with its ids: equal exports to the byte give equal text.
QString exported(const QString &library);

/// What is seen, named by keys and sorted: equal for two libraries that show the same, whatever the way there. With all counts that
/// lists show.
QString seen(const QString &library);

/// The machine layer of all documents anew, as a re-extraction that found `documents` would write it.
Outcome extractedAnew(const QString &library, const QList<PreparedDocument> &documents);

/// The place of the so manieth occurrence of some words in a prepared document.
TextPlace placeIn(const PreparedDocument &document, const QString &words, int occurrence = 0);

} // namespace apacheta
