// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "reading/pdf_words.h"

namespace apacheta {

/// What a PDF says of itself: XMP (Dublin Core, PRISM) first, then the info dictionary, without what programs put there by themselves ("Microsoft
/// Word - paper.doc", "Administrador").
DocumentMetadata pdfMetadata(const PdfWords &words);

} // namespace apacheta
