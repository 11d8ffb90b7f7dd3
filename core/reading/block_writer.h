// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

namespace apacheta {

qsizetype codePointsOf(QStringView text);

/// Lays blocks one after the other into the one text of a document, for formats whose text is made from elements: an empty line between two blocks, a
/// line's end between the items of a list and the rows of a table.
class BlockWriter final {
public:
    /// Appends a block without the white space around it; where it begins, in code points. Nothing is appended of a blank text.
    qsizetype append(QStringView text, BlockKind kind, int headingLevel = 0);
    /// Appends all blocks and pages of another text.
    void append(const DocumentText &part);
    /// A page begins at a code point of the text and ends where the next one begins.
    void beginPage(qsizetype at, const QString &label);
    qsizetype count() const { return m_document.blocks.size(); }
    DocumentText take(); ///< without format and metadata

private:
    void startBlock(BlockKind kind);
    qsizetype m_codePoints = 0;
    DocumentText m_document;
};

} // namespace apacheta
