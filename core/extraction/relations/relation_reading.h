// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/language_models.h"
#include "extraction/relations/said_relations.h"

namespace apacheta {

/// What the trained relation model makes of a document.
struct RelationReading {
    QList<FoundRelation> said;          ///< what it reads beside the rules, calibrated
    std::vector<JudgedTie> ties;        ///< what it makes of what they state
};

/// Reads a document, after the rules' relations are found and before their confidences are calibrated: the model learnt from what the rules are sure of
/// themselves. Nothing without a model.
RelationReading readRelations(const Annotation &annotation, const LanguageModels &models);

/// Puts a reading into effect, after the confidences are calibrated.
void addReading(Annotation &annotation, RelationReading reading);

} // namespace apacheta
