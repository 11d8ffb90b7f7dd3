// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edtf.h"
#include "model/span.h"
#include "model/vocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace apacheta {

/// Why a name is taken for another name of an actor.
enum class AliasReason {
    Written,     ///< the text names it so in another place
    Acronym,     ///< introduced in brackets beside the long name
    ShortForm,   ///< of a name that stands whole in the same document
    KnownName,   ///< the knowledge pack has it
    Spelling,    ///< differs in accents, capitals, hyphens or order alone
    Translation, ///< the same name in the other language
    Decided,     ///< the researcher gave it
    Merged       ///< of an actor that the researcher merged into this one
};

/// An actor that one document names. `key` is stable over documents, runs and machines: the id of the knowledge pack
/// ("chile"), or kind and folded whole name for a discovered one ("person:francisco-humire-alejandro"). Findings of several documents
/// with one key speak of one actor.
struct FoundActor {
    QString key;
    QString name;                       ///< canonical: the pack's display name, or the fullest form found
    ActorKind kind = ActorKind::Place;
    Level level = Level::None;
    QStringList countries;              ///< ISO 3166-1 alpha-2
    Origin origin = Origin::Discovered;
    QStringList aliases;                ///< other names: the pack's, acronyms, forms found in the text (no demonyms)
    QList<AliasReason> aliasReasons = {}; ///< beside `aliases`, maybe shorter: see aliasReason()
    /// Why aliases[alias] is one.
    AliasReason aliasReason(qsizetype alias) const
    {
        return aliasReasons.value(alias, origin == Origin::Authority ? AliasReason::KnownName : AliasReason::Written);
    }
    bool operator==(const FoundActor &) const = default;
};

/// "Europe", "Centroamérica": a part of the world that others deal with as with a body, and that no state lies above.
inline bool isMacroRegion(const FoundActor &actor) { return actor.kind == ActorKind::Region && actor.level == Level::International; }

/// A lake, a mountain, a part of the world: nobody governs it as a whole.
inline bool isUngoverned(const FoundActor &actor) { return actor.kind == ActorKind::Place || isMacroRegion(actor); }

enum class MentionForm { Name, ShortName, Acronym, Demonym, Title, Pronoun };

struct FoundMention {
    Span span;
    int actor = -1;                     ///< index into Findings::actors
    MentionForm form = MentionForm::Name;
    double confidence = 0;              ///< 0..1
    bool operator==(const FoundMention &) const = default;
};

/// Where the text states a claim: the sentence (or clause) that a reader would be shown.
struct FoundEvidence {
    Span span;
    double confidence = 0;
    std::optional<EdtfDate> date = {};  ///< events: when, by this passage alone
    bool operator==(const FoundEvidence &) const = default;
};

struct FoundParticipant {
    int actor = -1;
    Role role = Role::Party;
    bool operator==(const FoundParticipant &) const = default;
};

/// A date expression, resolved.
struct FoundDate {
    Span span;
    EdtfDate date;
    double confidence = 0;
};

/// An event as one document tells it, all its tellings in that document together. `key` is the same for the same event in
/// another document (from the instrument or named event if there is one, else type, participants and date).
struct FoundEvent {
    QString key;
    QString label;                      ///< short, in the document's words or the known name ("Treaty of Peace and Friendship")
    Category type = Category::Other;
    Polarity polarity = Polarity::Asserted;
    std::optional<EdtfDate> date;
    QList<FoundParticipant> participants;
    int place = -1;                     ///< index into Findings::actors, -1 for none
    Span trigger;                       ///< the verb or noun that says it, in the first telling
    QList<FoundEvidence> evidence;
};

/// How many or how much of something an actor has, as one sentence says it.
struct FoundFigure {
    Span span;                          ///< the number with what it counts: "some 180 000 persons"
    Span sentence;
    QString measure;                    ///< "population", "municipalities", "border": the same word in every language
    QString qualifiers;                 ///< what narrows the thing counted, sorted: "rural", "in:peru"; empty for all of it
    double low = 0;                     ///< high is infinite for "more than", low 0 for "up to"
    double high = 0;
    double slack = 0;                   ///< how far off it may be as it is written: 5000 for 140,000
    int actor = -1;                     ///< whose, index into Findings::actors
    std::optional<EdtfDate> date;
    double confidence = 0;
};

struct FoundRelation {
    int subject = -1;
    Category predicate = Category::Agree;
    int object = -1;
    Polarity polarity = Polarity::Asserted;
    std::optional<EdtfDate> date;
    int event = -1;                     ///< index into Findings::events when it comes from one
    QList<FoundEvidence> evidence;
};

/// All that the extraction finds in one document. Deterministic: same text, same pack, same result.
struct Findings {
    QList<FoundActor> actors;
    QList<FoundMention> mentions;       ///< in text order, not overlapping
    QList<FoundDate> dates;
    QList<FoundEvent> events;
    QList<FoundRelation> relations;
    QList<FoundFigure> figures;         ///< in text order
};

} // namespace apacheta
