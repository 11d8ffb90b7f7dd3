// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QHash>
#include <QRectF>
#include <QString>
#include <stop_token>
#include <vector>

namespace apacheta {

/// A word on a page: its place in points from the upper left corner.
struct PdfWord {
    QString text;
    QRectF box;
    double size = 0; ///< of the font, in points
    bool spaceAfter = true;
    bool isBold = false;
    bool isTurned = false; ///< set along the margin
};

struct PdfPage {
    QString label; ///< as printed; empty where the file has no labels
    QSizeF size;
    std::vector<PdfWord> words; ///< in the order in which the library reads them: column by column
};

struct PdfWords {
    QHash<QString, QString> info; ///< Title, Author, Subject, Keywords, CreationDate ...
    QString xmp;
    std::vector<PdfPage> pages;
};

/// Takes the words of a PDF in a child process (apacheta-pdftext) that is bound in time and memory.
/// Errors: Unreadable (wants a password), Damaged (also where the child crashes), TooLarge (over its limits), Unavailable (no such program),
/// Cancelled.
Result<PdfWords> pdfWordsOf(const QString &path, std::stop_token stop);

/// A page as it is printed: its words and what it looks like.
struct PdfPicture {
    PdfPage page;
    int width = 0; ///< pixels; 0 where the page cannot be drawn
    int height = 0;
    int bytesPerLine = 0;
    double scale = 1; ///< pixels a point
    QByteArray pixels; ///< 32 bits each, as QImage::Format_ARGB32
};

/// Draws a page (from 0), so many pixels wide, in the same child process. Errors: as above; Damaged where there is no such page.
Result<PdfPicture> pdfPictureOf(const QString &path, int page, int width, std::stop_token stop);

} // namespace apacheta
