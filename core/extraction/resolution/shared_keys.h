// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"

namespace apacheta {

/// A name of a body, an instrument or a place in words that are the same for both languages and for any order: common words in English,
/// the rest sorted, the head noun last; spellings of one sound are one for places.
///
///     "Aymaras Sin Fronteras", "Aymaras Without Borders"      -> "aymaras-borders-without"
///     "Universidad de Sama", "Sama University"                -> "sama-university"
///     "Lago Kotani", "Cotani Lake"                            -> "cotani-lake"
///
/// Empty where nothing in the name is a common word, where all few words are ("National Assembly": every country has one), and for names
/// with numbers.
QString sharedName(const QString &name, ActorKind kind);

/// The name with k, q and w as Spanish spells them ("titikaka" -> "titicaca"); takes and gives a word as folded() has it.
QString inSpanishSpelling(const QString &word);

/// Gives discovered bodies, instruments and places the key that another document, another language or another word order gives them too,
/// and makes one of two actors of this document with the same. A place whose name the pack spells in another way becomes the pack's.
void shareKeys(Annotation &annotation, const KnownNames &known);

} // namespace apacheta
