// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authority/knowledge_pack.h"
#include "extraction/extraction.h"
#include "model/result.h"

#include <QDir>
#include <QTextStream>

namespace apacheta::bench {

QTextStream &out();

/// A text of one paragraph a line. Lines end at "\n".
DocumentText documentOf(const QString &text, Language language);

/// The models that ship, or none where the folder has none.
const LanguageModels &shippedModels();

/// All that the program finds in a text, as it ships.
Findings findingsOf(const DocumentText &document, const KnowledgePack &pack);

/// The names and dates of a text, without events: what the reading of single words needs.
Annotation annotationOf(const DocumentText &document, const KnowledgePack &pack);

/// Unpacks an archive into a folder with `tar`. Errors: NotFound, Damaged.
Outcome unpack(const QString &archive, const QDir &into);

/// The first file below a folder that bears a name; empty for none.
QString fileBelow(const QDir &folder, const QString &name);

/// "12.3" of a share; "-" of nothing.
QString percent(int part, int whole);

} // namespace apacheta::bench
