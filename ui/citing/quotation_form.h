// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation/citation.h"

#include <functional>

class QMenu;
class QMimeData;

namespace apacheta {

/// How a quotation is taken away: rich and plain text at once, one of the two alone, or with citation keys for a text that pandoc or LaTeX formats.
enum class QuotationForm { Formatted, Plain, Html, Markdown, Latex };

/// Adds "Copy quotation with citation" and, below it, the other forms to a context menu.
void addCopyActions(QMenu &menu, bool enabled, const std::function<void(QuotationForm)> &copy);

/// For the clipboard, or to be dragged into a word processor: HTML and plain text.
QMimeData *mimeDataOf(const Formatted &words);

} // namespace apacheta
