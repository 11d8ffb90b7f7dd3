// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"
#include "reading/pdf_words.h"

#include <QList>

namespace apacheta {

/// A word of the text and where it stands on its page. A word that a line end splits has two.
struct PdfPlace {
    Span span; ///< code points of the document's text
    QRectF box; ///< points from the upper left corner
    bool operator==(const PdfPlace &) const = default;
};

/// Where the words of a page stand in the document's text; `page` is the page's stretch of it, `units` the whole text, a unit a code point
/// (SourceText::units()). They are matched letter by letter, white space aside, the longest common stretches first: the text has the page's lines in another order
/// (heads before, notes after), has joined split words, and may have been read by an older version. Words that are not found are left out. By span. Pure; any thread.
std::vector<PdfPlace> placesOnPage(const std::vector<PdfWord> &words, QStringView units, Span page);

/// What a stretch of the text covers of the page: a rectangle a line. Parts of words are taken by their share of letters.
///
///     "Bolivia" of the word "Bolivia," -> seven eighths of its box
QList<QRectF> boxesOf(const std::vector<PdfPlace> &places, Span span);

} // namespace apacheta
