// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace apacheta {

/// A work as a bibliography lists it.
struct BibliographyEntry {
    QString key;       ///< "ovando2014"; empty for formats without keys
    QJsonObject csl;   ///< without "id"
    QStringList files; ///< as the bibliography writes them: absolute, or relative to its folder
    bool operator==(const BibliographyEntry &) const = default;
};

struct Bibliography {
    QString name; ///< of the file, without folder
    QList<BibliographyEntry> entries;
    QStringList warnings; ///< sentences for the import report: entries that could not be read
};

/// The file name endings of bibliographies: bib, ris, rdf, json.
QStringList bibliographyEndings();

/// Reads a bibliography: BibTeX and BibLaTeX (also with Better BibTeX's `file`), RIS, CSL-JSON, Zotero's RDF. Decides by content. What is broken is left out
/// with a warning, the rest is kept.
/// Errors: NotFound, Unreadable (no permission, no bibliography: most .json are none), TooLarge (over 64 MB).
Result<Bibliography> readBibliography(const QString &path);

/// The same from bytes; `name` tells the file in messages.
Result<Bibliography> bibliographyFrom(const QByteArray &bytes, const QString &name);

/// `document` with what `entry` says of it: the researcher's own bibliography goes before what stands in the file. Source of each value: `name`.
void applyEntry(DocumentMetadata &document, const BibliographyEntry &entry, const QString &name);

} // namespace apacheta
