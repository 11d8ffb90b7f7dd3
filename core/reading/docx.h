// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "reading/container.h"

namespace apacheta {

/// The text of a Word document (DOCX, also as LibreOffice and pandoc write it): headings, lists, quotations and tables by their styles; text that was deleted
/// under "track changes" and hidden text is left out; notes stand after the text, "[1]" where they are called. Metadata from core.xml. No pages: where
/// they break is for the program that prints it.
Result<DocumentText> readDocx(const Container &container);

} // namespace apacheta
