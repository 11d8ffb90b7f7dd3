// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

class QIODevice;
class QJsonObject;

namespace apacheta {

class ExportReader;

// Each writes what the reader gives into an open device, one thing at a time. Errors are the reader's; a device that does not take the bytes keeps its
// own error, which the caller looks at.
Outcome writeKnowledgeJson(QIODevice &device, const ExportReader &reader);
Outcome writeBibTex(QIODevice &device, const ExportReader &reader);
Outcome writeBibLatex(QIODevice &device, const ExportReader &reader);
Outcome writeRis(QIODevice &device, const ExportReader &reader);
Outcome writeCslJson(QIODevice &device, const ExportReader &reader);
Outcome writeGraphMl(QIODevice &device, const ExportReader &reader);
Outcome writeGexf(QIODevice &device, const ExportReader &reader);
Outcome writeClaimsCsv(QIODevice &device, const ExportReader &reader);
Outcome writeWebAnnotations(QIODevice &device, const ExportReader &reader);
Outcome writeTurtle(QIODevice &device, const ExportReader &reader);

/// One entry of a bibliography file from a CSL item with "id" and "type".
QByteArray bibTexEntry(const QJsonObject &csl);
QByteArray bibLatexEntry(const QJsonObject &csl);
QByteArray risEntry(const QJsonObject &csl);

} // namespace apacheta
