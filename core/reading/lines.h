// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <QStringView>
#include <vector>

namespace apacheta {

/// A line of a text: what stands on it without the white space around, and how far it is indented.
struct Line {
    Span span;           ///< trimmed; empty (at the line's begin) for a blank line
    qsizetype begin = 0; ///< of the whole line
    qsizetype end = 0;   ///< of the whole line, without its newline
    bool isBlank() const { return span.isEmpty(); }
    qsizetype indent() const { return span.begin - begin; }
};

/// The lines of `units` (one unit a code point); offsets are positions in it.
std::vector<Line> linesOf(QStringView units);

/// `span` without the white space at its ends.
Span trimmed(QStringView units, Span span);

/// What a line looks like. All of these want it trimmed.
qsizetype wordCount(QStringView line);
bool endsSentence(
    QStringView line); ///< with . ! ? … or such a mark inside closing quotation marks or brackets
bool beginsLower(QStringView line); ///< its first letter is lower case, nothing but quotation marks before it
/// Its last word is one that no sentence ends with ("the", "that", "de", "y").
bool breaksOff(QStringView line);
/// "Roads and bridges": short, begins with a capital or a digit, without a mark at its end.
bool looksLikeHeading(QStringView line);
bool isPageNumber(QStringView line); ///< "76", "- 12 -", "xiv", "Page 3 of 9", "Página 3"
bool isRule(QStringView line);       ///< "* * *", "-----", "____"
bool isUpperCase(QStringView line);  ///< has letters, and all are capitals
/// The length of the mark that begins a list item, with the space after it ("• ", "- ", "1. ", "a) "); 0 for none.
qsizetype listMarkLength(QStringView line);

} // namespace apacheta
