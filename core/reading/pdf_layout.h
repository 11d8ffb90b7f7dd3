// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "reading/pdf_words.h"

#include <QRectF>
#include <QString>
#include <vector>

namespace apacheta {

/// A line of a page as it was set.
struct PdfLine {
    QString text;
    QRectF box;
    double size = 0; ///< of most of its letters
    bool isBold = false;
    bool beginsWithMark = false; ///< with the raised number of a note
    bool isFurniture = false; ///< running head or foot, page number, what stands turned in the margin
};

/// The lines of a page (only what is turned marked as furniture so far) in the order in which they are read: column by column, each band of columns
/// between the lines that run over all of them. As they are where there are no columns of prose.
std::vector<PdfLine> inReadingOrder(const std::vector<PdfLine> &lines);

/// Some lines of a page that belong together.
struct PdfParagraph {
    BlockKind kind = BlockKind::Paragraph;
    std::vector<QString> lines;
    double size = 0;
    bool beginsIndented = false;
    bool endsFull = false; ///< its last line reaches the right border of its column
};

/// The lines of every page, furniture marked: what recurs at the head or foot of pages close to each other, numbers there, turned words.
std::vector<std::vector<PdfLine>> pdfLines(const std::vector<PdfPage> &pages);

/// The paragraphs of a page's lines, by spacing, indents and fonts; furniture first, each line a Boilerplate paragraph.
/// `bodySize` is the size of most of the document's letters.
std::vector<PdfParagraph> pdfParagraphs(const std::vector<PdfLine> &lines, double bodySize,
                                        double pageHeight);

/// The font size in which most letters are set; 0 for none.
double bodySizeOf(const std::vector<std::vector<PdfLine>> &pages);

} // namespace apacheta
