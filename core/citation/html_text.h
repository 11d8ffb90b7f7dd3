// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apacheta {

/// The words of a piece of citeproc's HTML: tags dropped, entities resolved, white space runs as one space.
///
///     "<i>Andes &amp; Pacífico</i>, 3&#38;4"                                        -> "Andes & Pacífico, 3&4"
///     "<div class=\"csl-left-margin\">1.</div><div class=\"csl-right-inline\">Paz</div>" -> "1. Paz"
QString wordsOfHtml(const QString &html);

} // namespace apacheta
