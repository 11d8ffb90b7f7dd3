// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vocabulary.h"

#include <QString>

#include <optional>

namespace apacheta {

/// A noun that makes a name of what stands around it: "Ministerio de ...", "... Court of ...", "Lago ...".
struct HeadNoun {
    ActorKind kind = ActorKind::Organization;
    bool first = false;                 ///< may begin a name: "Tratado de Paz", "Lake Titicaca"
    bool last = false;                  ///< may end a run: "Drug Enforcement Administration", "Loa River"
};

/// All words as folded() gives them. Nothing where the word is none.
std::optional<HeadNoun> headNoun(const QString &word);

/// A word before a name that says at which level it stands: "department of Oruro", "alcalde de Putre", "comunas de".
std::optional<ActorKind> levelWord(const QString &word);

/// "Presidents", "cancilleres": before the names of several.
bool isPluralTitle(const QString &word);
bool isTitle(const QString &word);          ///< "president", "canciller", "dr", "don"; stands before a person's name
/// The level of an office: "mayor" -> Municipal, "canciller" -> National; None for titles without office.
Level levelOfTitle(const QString &word);
bool isTitleModifier(const QString &word);  ///< a title only before another: "foreign" minister, "vice" president
bool isFunctionWord(const QString &word);   ///< articles, prepositions, pronouns, connectives of both languages
bool isArticle(const QString &word);        ///< Spanish, as they begin names: "La Quiaca", "El Deber"
bool isNameParticle(const QString &word);   ///< inside persons' names: "de", "la", "van"
bool isComplementLinker(const QString &word); ///< between a head noun and what completes it: "of", "for", "de", "para"
bool isAnd(const QString &word);            ///< "and", "y", "e", "&"
bool isPlacePreposition(const QString &word); ///< "in", "en", "near", "desde"
bool isTreatyNoun(const QString &word);     ///< "treaty", "convenio": what states make with each other, singular
bool isSpeechVerb(const QString &word);     ///< "said", "afirmo"
bool isNoAcronym(const QString &word);      ///< in capitals but no body: "pdf", "isbn", "gdp", Roman numerals
bool isCompanyEnding(const QString &word);  ///< "group", "inc", "ltd"
bool isPlaceNoun(const QString &word);      ///< what is "of" a place: "battle", "territorio", "coast"
bool isOfficeWord(const QString &word);     ///< what a minister is of: "affairs", "hacienda"; capitalised, but no name
bool isBodyNoun(const QString &word);       ///< before the name of a body: "newspaper", "empresa", "partido"
bool isCompassWord(const QString &word);    ///< "north", "oriente"
bool isTimeWord(const QString &word);       ///< months, days of the week, feasts: capitalised in English, no names

} // namespace apacheta
