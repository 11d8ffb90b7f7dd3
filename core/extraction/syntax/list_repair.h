// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/syntax/syntax.h"

namespace apacheta {

/// Closes lists of names that the parser breaks off before their end, where what is left of it stands behind a comma and ends with its own "and":
///
///     "the presidents of A, B, [the Republic of C and D] ... were useful"     C: a second subject of useful -> conjunct of A
///
/// A name before its verb stays the subject where the verb has no other. The tree keeps one root, no cycle and no crossing arcs.
void mendNameLists(SyntaxTree &tree);

} // namespace apacheta
