// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/block_writer.h"

#include <vector>

namespace apacheta {

/// A paragraph of a word processor's document on its way into the text.
struct FlowParagraph {
    QString text;
    BlockKind kind = BlockKind::Paragraph;
    int headingLevel = 0;
    bool isTitle = false;      ///< the document's own, in the style "Title"
    bool mayBeHeading = false; ///< set in bold as a whole: its words decide
};

/// Gathers the paragraphs of a word processor's document: those of a table's row become one line ("cell | cell"), unless the table only lays out
/// prose; notes come after the text; plain paragraphs are told apart by their words as in every other format.
class FlowWriter final {
public:
    void put(FlowParagraph paragraph);
    void beginRow() { m_rows.push_back({}); }
    void beginCell();
    void endRow();
    /// A paragraph of a note; the first one of each begins with its mark.
    void putNote(const QString &text) { m_notes.append(text); }
    DocumentText take(); ///< without format and metadata

private:
    using Cell = QList<FlowParagraph>;
    void write(const FlowParagraph &paragraph);

    std::vector<QList<Cell>>
        m_rows; ///< the rows that are open, a table inside a cell after the one around it
    QStringList m_notes;
    QList<FlowParagraph> m_paragraphs;
    BlockWriter m_writer;
    int m_levelShift = 0;
};

} // namespace apacheta
