// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QStringView>

namespace apacheta {

/// The last steps that all readers share, once text, blocks, pages and metadata stand: paragraph numbers, the language of
/// each block and of the document (from the text; what the metadata says where that tells nothing), passages.
void finishDocument(DocumentText &document);

/// The block of a paragraph of plain or Markdown text by its words: boilerplate, list item, heading (where `mayBeHeading`)
/// or paragraph. `units` is the document's text.
Block blockOf(QStringView units, Span span, bool mayBeHeading);

} // namespace apacheta
