// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <QList>
#include <QStringView>

namespace apacheta {

// What is markup and what is text in the source of a Markdown file. Spans are positions in `units` (one unit a code point).

/// A heading's span without "## " before it, "##" after it or the line of "===" under it.
Span withoutHeadingMarks(QStringView units, Span heading);

/// A code block's span without the lines of "```" or "~~~" around it.
Span withoutFences(QStringView units, Span code);

/// The runs of lines between blank lines.
QList<Span> paragraphsIn(QStringView units, Span span);

/// The stretches of text in raw HTML: parted by tags of blocks and blank lines, going on over tags inside a line (<em>, <a>). Scripts, styles and
/// comments hold no text.
QList<Span> textsInHtml(QStringView units, Span html);

/// The images ("![...](...)", "<img ...>") with which a stretch begins, white space between them included; empty for none.
Span imagesAtBegin(QStringView units, Span span);

/// A stretch without the HTML tags, line breaks and images at its ends.
Span withoutOuterTags(QStringView units, Span span);

/// Whether a text is nothing but two or more links, as menus are.
bool isOnlyLinks(QStringView text);

} // namespace apacheta
