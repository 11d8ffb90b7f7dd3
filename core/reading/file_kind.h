// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "reading/container.h"

#include <QByteArray>
#include <QString>

namespace apacheta {

enum class FileKind { PlainText, Markdown, Html, Pdf, Container, Rtf, Message };

/// A container (zip) is told further by what is in it, a message by whether it is a saved page.
enum class ContainerKind { Docx, Odt, Epub };

/// What a file is, by its first bytes (some thousand) where they tell, else by its ending. Unreadable for formats that have no reader,
/// with what to do about each.
Result<FileKind> fileKindOf(const QString &path, const QByteArray &begin);

/// What a container holds, by its parts. Unreadable for spreadsheets, presentations and plain archives, Damaged for what lacks its main part.
Result<ContainerKind> containerKindOf(const Container &container);

/// The error for a file that is no text at all.
Error notText(const QString &path);

} // namespace apacheta
