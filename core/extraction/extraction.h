// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"
#include "extraction/language_models.h"

namespace apacheta {

class EventJudge;

/// Raised whenever a change of rules, frames or models changes what is found: libraries made before are extracted anew.
inline constexpr int extractionVersion = 15;

/// Everything that is found in a document. Pure: same text, same pack, same models, same findings, on any thread.
Findings extract(const DocumentText &document, const KnownNames &known, const LanguageModels &models = LanguageModels::none());

/// The stages up to the dates: what the reading of events starts from. `document` must outlive it.
Annotation readNamesAndDates(const DocumentText &document, const KnownNames &known, const LanguageModels &models);

/// The stages, each in a file of its own. annotate() splits into sentences and tokens; the others add to the findings.
Annotation annotate(const DocumentText &document);
void readSyntax(Annotation &annotation, const LanguageModels &models);   ///< trees and guesses, one a sentence; empty ones without models
void findNames(Annotation &annotation, const KnownNames &known);        ///< actors and mentions (names/, with the models' guesses)
void resolveReferences(Annotation &annotation, const KnownNames &known); ///< short forms, titles, pronouns, demonyms (resolution/)
void findDates(Annotation &annotation);                                  ///< findings.dates, and `written` from a dateline
void findEvents(Annotation &annotation, const KnownNames &known);        ///< findings.events, needs dates and mentions; as sure as the rules are
void findEvents(Annotation &annotation, const KnownNames &known, const EventJudge &judge); ///< the same, as sure as the judge is
void findRelations(Annotation &annotation, const KnownNames &known);     ///< findings.relations, from events and standing ties

} // namespace apacheta
