// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/result.h"

#include <QByteArray>

namespace apacheta {

/// The text of an RTF document: paragraphs, headings by outline level or style name, lists, tables, notes after the text; hidden and deleted text is left
/// out. Characters by \ansicpg, the fonts' character sets and \u. Metadata from \info. Errors: Damaged (does not begin as RTF).
Result<DocumentText> readRtf(const QByteArray &bytes);

} // namespace apacheta
