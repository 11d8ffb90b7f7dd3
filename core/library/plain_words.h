// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"
#include "model/vocabulary.h"

#include <QString>

namespace apacheta {

/// Words for people, in the language of the program (English where none is installed).
QString kindName(ActorKind kind);        ///< "Municipality"
QString kindNamePlural(ActorKind kind);  ///< "Municipalities"
QString levelName(Level level);
QString categoryName(Category category); ///< an event type or predicate as a noun: "Agreement", "Rejection", "Part of"
/// A relation's predicate between its two names: "agrees with", "is part of", "leads".
QString predicatePhrase(Category category);
QString polarityName(Polarity polarity);
/// Why a name is one of an actor, short, for brackets: "acronym".
QString aliasReasonName(AliasReason reason);
QString roleName(Role role);
QString languageName(Language language);
QString countryName(const QString &isoCode);
/// An EDTF date as people write it: "22 January 2006", "1879 to 1883", "about 1904", "the 1980s"; "undated" for none.
QString dateText(const std::optional<EdtfDate> &date);
/// The same said so that no doubt is left, for the line under a field: "between 1879 and 1883", "1879 or before; the beginning is not known".
QString dateMeaning(const EdtfDate &date);
/// "Chile agrees with Bolivia", negated and planned said in words.
QString relationSentence(const RelationRow &relation);
QString relationSentence(const QString &subject, Category predicate, Polarity polarity, const QString &object);
/// "p. 14" or "¶ 7" or empty.
QString locatorText(const QString &page, int paragraph);

} // namespace apacheta
