// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/pdf_words.h"

#include <QCborMap>
#include <QStringList>

// Inside `reading`: talking with apacheta-pdftext, which parses PDFs in a process of its own.
namespace apacheta {

/// What the child says to a call; `arguments` begin with the file. Bound in time, memory and size.
/// Errors: Unreadable (wants a password), Damaged (also where the child crashes), TooLarge, Unavailable (no such program), Cancelled.
Result<QCborMap> pdfAnswer(const QStringList &arguments, const std::stop_token &stop);

/// A page in such an answer.
PdfPage pdfPageIn(const QCborMap &map);

} // namespace apacheta
