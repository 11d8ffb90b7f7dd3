// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <optional>

namespace apacheta {

/// What sort of thing an actor is (the words of the knowledge-json contract).
enum class ActorKind { State, Region, Municipality, People, Organization, Person, Place, Instrument };

/// On which level an actor acts; None for persons and companies without office, places and instruments.
enum class Level { None, International, National, Regional, Municipal, Indigenous, Civil };

/// What an event is or what one actor does to another: PLOVER categories (github.com/openeventdata/PLOVER),
/// our four further event types, and the standing ties. An event's type is PLOVER or Establish..Other;
/// a relation's predicate is PLOVER or a standing tie.
enum class Category {
    Agree, Consult, Support, Concede, Cooperate, Aid, Retreat,
    Request, Accuse, Reject, Threaten, Protest, Sanction, Mobilize, Coerce, Assault,
    Establish, Elect, Litigate, Other,
    PartOf, MemberOf, Leads, Represents, Founded, Borders, LocatedIn
};

/// The five PLOVER quadrants of the look: material/verbal cooperation and conflict, standing ties.
enum class Quadrant { MaterialCooperation, VerbalCooperation, Standing, VerbalConflict, MaterialConflict };

enum class Polarity { Asserted, Negated, Planned };

/// The part that an actor has in an event.
enum class Role { Agent, Patient, Party, Place, Instrument, Speaker };

enum class Language { Unknown, English, Spanish, Other };

/// Where an actor comes from: the knowledge pack, the texts, or the researcher.
enum class Origin { Authority, Discovered, User };

/// The word of the contract for a value ("state", "part_of", "asserted", "es" ...), and back.
/// Reading gives nothing for a word that the contract does not know.
QString word(ActorKind);
QString word(Level);
QString word(Category);
QString word(Polarity);
QString word(Role);
QString word(Language);
QString word(Origin);
std::optional<ActorKind> actorKindOf(QStringView word);
std::optional<Level> levelOf(QStringView word);
std::optional<Category> categoryOf(QStringView word);
std::optional<Polarity> polarityOf(QStringView word);
std::optional<Role> roleOf(QStringView word);
Language languageOf(QStringView code); ///< "es", "es-CL", "spa", "en-GB" ...; Other for any other code, Unknown for none
std::optional<Origin> originOf(QStringView word);

QList<ActorKind> allActorKinds();
QList<Level> allLevels();
QList<Category> allEventTypes();  ///< PLOVER and Establish, Elect, Litigate, Other
QList<Category> allPredicates();  ///< PLOVER and the standing ties

Quadrant quadrantOf(Category);
bool isPlover(Category);
bool isStandingTie(Category);
/// agree, consult, cooperate, borders: either order says the same.
bool isSymmetric(Category);

} // namespace apacheta
