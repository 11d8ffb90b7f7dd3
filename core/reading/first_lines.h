// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "text/source_text.h"

namespace apacheta {

/// What the first lines of a text say of it: a heading that is its title, "By ..." and "Autor: ..." lines or names under the title, a
/// date alone on its line, lines such as "Publisher: ...", a line that says how to cite it, a DOI. Source of each: "first lines".
/// Empty where the text begins at once with prose.
DocumentMetadata firstLinesMetadata(const SourceText &text, const QList<Block> &blocks);

/// Gives `document` from its first lines what its metadata has no value for.
void addFirstLines(DocumentText &document);

} // namespace apacheta
