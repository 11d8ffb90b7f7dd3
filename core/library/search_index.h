// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

namespace apacheta {

class Connection;

/// Makes the search index anew where its words were made by another indexVersion; nothing where it is up to date.
Outcome refreshSearchIndex(const Connection &connection);

/// Joins the parts of the search index into one, after many documents came in.
Outcome compactSearchIndex(const Connection &connection);

/// Whether SQLite finds the search indices sound in themselves; needs a connection that may write, changes nothing.
Result<bool> isSearchIndexSound(const Connection &connection);

} // namespace apacheta
