// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"

namespace apacheta {

/// Whether tokens [first, past) of a sentence stand as a subject: before a verb and after no preposition.
bool isSubjectAt(const Annotation &annotation, qsizetype sentence, qsizetype first, qsizetype past);

/// The token that heads the subject of the clause which a token stands in, by the tree: not a subject that holds the token itself, and of a
/// clause above only where the own one shares its subject. -1 without a tree and where there is none.
qsizetype subjectOver(const Annotation &annotation, qsizetype sentence, qsizetype token);

/// What the tagger calls a token; nothing where the sentence is not tagged.
std::optional<PartOfSpeech> partOfSpeechAt(const Annotation &annotation, qsizetype sentence, qsizetype token);

/// Whether there is a tree for the sentence.
bool hasTree(const Annotation &annotation, qsizetype sentence);

/// Whether an English genitive follows the tokens that end at `past`: "Peru's".
bool isPossessorAt(const Annotation &annotation, qsizetype sentence, qsizetype past);

/// Whether a clause may begin between two tokens of a sentence: a comma, a conjunction, a relative.
bool isClauseBetween(const Annotation &annotation, qsizetype from, qsizetype to);

} // namespace apacheta
