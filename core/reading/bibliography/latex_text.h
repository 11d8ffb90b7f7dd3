// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace apacheta {

/// LaTeX as plain text.
///
///     "Relaci{\'o}n", "Relaci\'{o}n", "Relaci\'on" -> "Relación"
///     "{\~N}and{\'u} \& \emph{others}"             -> "Ñandú & others"
///     "pp.~10--26"                                 -> "pp. 10–26"
/// What it does not know it leaves out; braces go, also unpaired ones.
QString latexText(const QString &latex);

/// The names of BibTeX's "author", parted by "and" outside braces: "Mamani, Rosa and {Ministerio de Obras y Caminos}".
QStringList bibtexNames(const QString &latex);

} // namespace apacheta
