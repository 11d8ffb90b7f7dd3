// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

namespace apacheta {

enum class FileKind { PlainText, Markdown, Html, Pdf };

/// What a file is, by its first bytes (some thousand) where they tell, else by its ending. Unreadable for formats that have no reader,
/// with what to do about each.
Result<FileKind> fileKindOf(const QString &path, const QByteArray &begin);

/// The error for a file that is no text at all.
Error notText(const QString &path);

} // namespace apacheta
