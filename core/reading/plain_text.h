// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

namespace apacheta {

/// Blocks and metadata of a plain text; `text` stays as it is.
///
/// Paragraphs are told apart by blank lines, or are one to a line where lines are long, or are runs of lines that were
/// broken at some width (also with a blank line between every two). Headings, list items, page numbers and boilerplate go by the words.
DocumentText readPlainText(QString text);

/// The blocks alone, of a stretch of plain text in another format. `units` has one unit a code point.
QList<Block> plainTextBlocks(QStringView units);

} // namespace apacheta
