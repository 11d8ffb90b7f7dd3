// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apacheta {

/// LaTeX's own characters escaped; letters stay as they are in UTF-8: "A & B" -> "A \& B".
QString latexOf(const QString &text);

} // namespace apacheta
