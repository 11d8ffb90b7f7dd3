// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "reading/pdf_words.h"

namespace apacheta {

/// The text of a PDF from its words. A page's text is its own, but for paragraphs that go over to the next page: they stand in one piece, and the
/// running heads, page numbers and notes between their parts stand at the nearest border of paragraphs. Line ends are newlines; a word that
/// one splits is joined where the document writes it whole elsewhere, all other hyphens stay.
/// Error: Unreadable where no page holds text.
Result<DocumentText> readPdf(const PdfWords &words);

} // namespace apacheta
