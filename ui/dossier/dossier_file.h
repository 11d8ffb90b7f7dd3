// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dossier.h"

namespace apacheta {

enum class DossierFormat { Html, Odt, Pdf, Markdown };
QString fileEnding(DossierFormat format);       ///< "html", "odt", "pdf", "md"

/// Writes a dossier that is cited; the file appears whole or not at all. Not on the GUI thread: a long one takes seconds. Errors: ReadOnly, DiskFull.
Outcome writeDossier(const Dossier &dossier, DossierFormat format, const QString &language, const QString &path);

} // namespace apacheta
