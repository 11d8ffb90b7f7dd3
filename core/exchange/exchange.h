// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/result.h"

#include <QList>
#include <QString>
#include <optional>
#include <stop_token>

namespace apacheta {

class Reader;

enum class ExportFormat { KnowledgeJson, BibTeX, Ris, CslJson, GraphMl, Gexf, Csv, BibLatex, WebAnnotations, Turtle };

/// The word of the command line ("knowledge-json", "bibtex", "graphml" ...) and back; nothing for any other.
QString word(ExportFormat);
std::optional<ExportFormat> exportFormatOf(QStringView word);
QList<ExportFormat> allExportFormats();
QString fileEnding(ExportFormat); ///< "json", "bib", "ris", "graphml" ...

/// The whole library, or some of its documents, as one text. Deterministic: same library, same bytes.
Result<QByteArray> exported(const Reader &reader, ExportFormat format,
                            const QList<DocumentId> &documents = {}, std::stop_token stop = {});

/// exported() into a file that appears whole or not at all.
Outcome exportTo(const QString &path, const Reader &reader, ExportFormat format,
                 const QList<DocumentId> &documents = {}, std::stop_token stop = {});

} // namespace apacheta
