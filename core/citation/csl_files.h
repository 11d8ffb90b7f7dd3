// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QString>

namespace apacheta {

/// citeproc_commonjs.js: in $APACHETA_CITEPROC, beside the program in the build tree, or in the installed share/apacheta/citeproc. Empty where it is in none.
QString citeprocFile();

/// The folder citation-style-language of the system's data folders, which holds styles/ and locales/; empty when not installed.
QString cslFolder();

/// A style as its file says it, dependent and renamed ones followed to the style that holds the rules.
struct StyleSource {
    QString xml;
    QString defaultLocale; ///< of the style asked for, else of its parent; empty for none
};

/// NotFound for an id that names no installed style, Damaged for a file without XML or a dependent style without parent.
Result<StyleSource> styleSource(const QString &id);

/// The installed locale nearest to a code: "es" -> "es-ES", "es_CL" -> "es-CL", "es-BO" -> "es-ES"; "en-US" where there is none.
QString nearestLocale(const QString &code);

/// The XML of an installed locale; empty for any other.
QString localeXml(const QString &locale);

} // namespace apacheta
