// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/connection.h"

#include <functional>

namespace apacheta {

class Bibliographies;

struct DocumentFile {
    DocumentId document;
    QString path;
};

/// The documents of which a bibliography now says something else than the library has, each once; `isMeant` says of which source files.
Result<QList<DocumentFile>> documentsDescribedAnew(const Connection &connection, const Bibliographies &bibliographies,
                                                   const std::function<bool(const QString &)> &isMeant);

struct SameWork {
    DocumentId document;
    QString other;                      ///< the title of another document with the same DOI
};

/// The documents whose DOI is that of another one: a preprint, a translation, a second copy with another text.
Result<QList<SameWork>> worksHeldTwice(const Connection &connection);

} // namespace apacheta
