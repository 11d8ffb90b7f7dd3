// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vocabulary.h"

#include <QString>
#include <QStringView>

namespace apacheta {

/// How many units, from a hyphen on, part a word that a line's end splits: the hyphen, the line end and the white space up to where the word goes on in
/// lower case. 0 where none does.
qsizetype lineEndHyphenLength(QStringView text, qsizetype at);

/// A copy of a text in which words that are set apart are whole, as long as the text and with every letter where it was: what parts a word is soft hyphens
/// (U+00AD), which folded() and tokensOf() take as nothing. For reading; what is shown or quoted is the text itself.
///
///     "Boli-", "via"  -> "Boli", "via"    by line ends; in English only where the text has the word whole elsewhere: "long-", "term" keeps its hyphen
///     "B r a s i l"   -> "Brasil"         set wide: four letters and more, of which only the first may be a capital
QString withWholeWords(const QString &text, Language language);

/// As it is written on one line: white space as single spaces, soft hyphens gone.
QString onOneLine(const QString &text);

} // namespace apacheta
