// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/result.h"

#include <QString>
#include <QStringList>
#include <stop_token>

namespace apacheta {

/// The file name endings (lower case, without dot) that have a reader: txt, text, md, markdown, html, htm, xhtml, mhtml, mht, pdf,
/// docx, docm, odt, epub, rtf, eml.
QStringList readableEndings();

/// Reads a file into one text with its blocks, pages, passages, language and metadata. Decides by content where the ending
/// lies (a PDF called .txt, a binary called .txt is Unreadable). Thread-safe; PDF text is taken in a child process with limits.
///
/// Errors: NotFound, Unreadable (no permission, encrypted, only pictures, empty, no text), Damaged, TooLarge (over 200 MB, HTML over 64 MB), Cancelled,
/// each with a sentence that says what to do.
Result<DocumentText> readDocument(const QString &path, std::stop_token stop = {});

/// The passages of a document whose text, blocks and pages stand: blocks of up to 1,200 code points whole, longer ones as runs of sentences.
/// Boilerplate blocks give passages too (they can be searched).
QList<Passage> passagesOf(const DocumentText &document);

/// The words of a passage as they are searched: line-end hyphens joined, ligatures, soft hyphens and U+200B folded away. Not for display.
QString searchText(QStringView passage);

} // namespace apacheta
