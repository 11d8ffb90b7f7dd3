// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

namespace apacheta {

/// Blocks and metadata of a Markdown text. The text stays the source: marks of markup stand inside blocks where they stand inside
/// sentences, and between blocks where they only surround them ("# ", "- ", "<p>"). Front matter and lines that are only images are boilerplate;
/// long prose in a block scalar of the front matter is read as the text that it is.
DocumentText readMarkdown(QString text);

} // namespace apacheta
