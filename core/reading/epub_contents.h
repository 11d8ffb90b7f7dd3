// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace apacheta {

/// A line of an e-book's own table of contents.
struct ContentsLine {
    QString title;
    int depth = 1; ///< 1 for chapters, 2 for their parts ...
};

/// The lines of a table of contents (nav.xhtml or toc.ncx), by the path of the part that they lead to; paths are relative to the container.
QHash<QString, QList<ContentsLine>> epubContents(const QByteArray &part, const QString &path);

/// Makes headings of paragraphs that are nothing but a line of the table of contents, in books whose programs wrote no headings.
void markHeadings(DocumentText &chapter, const QList<ContentsLine> &lines);

} // namespace apacheta
