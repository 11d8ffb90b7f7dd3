// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_block.h"

namespace apacheta {

/// Markdown's marks within a paragraph: which characters are marks, not words, and what they emphasise. Positions are those of the text.
///
///     "**Bolivia**"       -> marks 0..2, 9..11; bold 2..9
///     "*Guerra*"          -> marks 0..1, 7..8; italic 1..7
///     "[text](address)"   -> marks 0..1, 5..15
///
/// A mark without its partner, or with space on its inner side, is a character as any other. Pure.
struct InlineMarkup {
    QList<QPair<int, int>> marks;       ///< in order, not overlapping
    QList<FlowSpan> spans;
};
InlineMarkup inlineMarkup(const QString &text);

} // namespace apacheta
