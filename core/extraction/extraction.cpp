// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extraction.h"

namespace apacheta {

Findings extract(const DocumentText &document, const KnownNames &known)
{
    Annotation annotation = annotate(document);
    findNames(annotation, known);
    resolveReferences(annotation, known);
    findDates(annotation);
    findEvents(annotation, known);
    findRelations(annotation, known);
    return std::move(annotation.findings);
}

} // namespace apacheta
