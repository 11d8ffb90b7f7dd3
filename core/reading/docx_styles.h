// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace apacheta {

/// What a paragraph style of a Word document means for the text.
struct DocxStyle {
    int headingLevel = 0; ///< 1..6
    bool isTitle = false;
    bool isQuotation = false;
    bool isListItem = false;
    bool isContents = false; ///< a line of a table of contents
    bool isBold = false;
};

/// The paragraph styles by id, each with what it inherits. Empty for a part that cannot be read.
QHash<QString, DocxStyle> docxStyles(const QByteArray &part);

} // namespace apacheta
