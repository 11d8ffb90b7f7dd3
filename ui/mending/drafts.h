// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision.h"
#include "library/reader.h"

#include <QList>
#include <QString>
#include <optional>

// What the dialogs of mending ask, and the decisions that it makes. Run off the GUI thread, where the reader is.
namespace apacheta {

/// An actor that was chosen by its name: one of the library, or a new one.
struct ActorChoice {
    ActorId known;
    QString name;
    ActorKind kind = ActorKind::Person;
    bool isNone() const { return !known.isValid() && name.isEmpty(); }
    bool isNew() const { return !known.isValid() && !name.isEmpty(); }
    bool operator==(const ActorChoice &) const = default;
};

struct TextChoice {
    DocumentId document;
    Span span;
};

struct MentionDraft {
    TextChoice at;
    ActorChoice actor;
};

struct EventDraft {
    TextChoice at;
    Category type = Category::Other;
    Polarity polarity = Polarity::Asserted;
    QString label;
    std::optional<EdtfDate> date;
    QList<QPair<ActorChoice, Role>> participants;
    ActorChoice place;
};

struct RelationDraft {
    TextChoice at;
    ActorChoice subject;
    Category predicate = Category::Agree;
    ActorChoice object;
    Polarity polarity = Polarity::Asserted;
    std::optional<EdtfDate> date;
};

/// New actors come first, each once however often it is named. Errors: NotFound, BadInput (nothing is named).
Result<QList<Decision>> decisionsOf(const Reader &reader, const MentionDraft &draft);
Result<QList<Decision>> decisionsOf(const Reader &reader, const EventDraft &draft);
Result<QList<Decision>> decisionsOf(const Reader &reader, const RelationDraft &draft);

/// The same for changes of what is there; `actors` may be new.
Result<QList<Decision>> decisionsOfPart(const Reader &reader, EventId event, const ActorChoice &actor, Role role);
Result<QList<Decision>> decisionsOfPlace(const Reader &reader, EventId event, const ActorChoice &place);
/// "Not this one": another's, or nobody's where `actor` is none.
Result<QList<Decision>> decisionsOfMention(const Reader &reader, MentionId mention, const ActorChoice &actor);
/// A relation that says otherwise: added with the same evidence, the old one rejected.
Result<QList<Decision>> decisionsOfChange(const Reader &reader, RelationId relation, Category predicate, Polarity polarity,
                                          const std::optional<EdtfDate> &date, bool swapsSides);

} // namespace apacheta
