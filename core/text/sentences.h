// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"
#include "model/vocabulary.h"

#include <QList>
#include <QStringView>

namespace apacheta {

/// The sentences of a block's text (one unit a code point), their spans counted from `base`, without the white space around them;
/// together they hold every character of the block that is not white space.
///
/// A full stop does not end a sentence after abbreviations ("Sr.", "art.", "p. 14", "Dr.", "U.S.", "EE.UU.", "No.", "etc." before lower case),
/// initials ("J. M. Balmaceda"), inside numbers ("2.5") or an ellipsis that goes on in lower case; closing quotation marks and brackets belong to
/// the sentence that they end; Spanish ¿ and ¡ begin one. Pure; any thread.
QList<Span> sentencesOf(QStringView units, Language language, qsizetype base = 0);

} // namespace apacheta
