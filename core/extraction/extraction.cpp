// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extraction.h"
#include "extraction/calibration.h"
#include "extraction/events/model_judge.h"
#include "extraction/figures/figures.h"
#include "extraction/relations/relation_reading.h"
#include "extraction/resolution/shared_keys.h"

namespace apacheta {

Annotation readNamesAndDates(const DocumentText &document, const KnownNames &known, const LanguageModels &models)
{
    Annotation annotation = annotate(document);
    readSyntax(annotation, models);
    findNames(annotation, known);
    resolveReferences(annotation, known);
    shareKeys(annotation, known);
    findDates(annotation);
    return annotation;
}

Findings extract(const DocumentText &document, const KnownNames &known, const LanguageModels &models)
{
    Annotation annotation = readNamesAndDates(document, known, models);
    findEvents(annotation, known, ModelJudge(models));
    findRelations(annotation, known);
    findFigures(annotation);
    RelationReading reading = readRelations(annotation, models);
    Calibration::standard().apply(annotation.findings, annotation.isSpeech);
    addReading(annotation, std::move(reading));
    return std::move(annotation.findings);
}

} // namespace apacheta
