// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/result.h"

#include <QByteArray>

namespace apacheta {

/// A page that a browser saved in one file (MHTML): its main HTML part, read as an HTML page; the address that it was saved from.
/// Errors: Damaged (no page in it).
Result<DocumentText> readMhtml(const QByteArray &bytes);

/// An e-mail (.eml): its text, else its HTML part; quoted lines (">") are quotations, what follows "-- " is boilerplate. Sender, date and subject are author, date
/// and title. Attachments are named in a warning. Errors: Unreadable (no text in it).
Result<DocumentText> readEml(const QByteArray &bytes);

} // namespace apacheta
