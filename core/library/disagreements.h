// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"

// Where sources differ about the same thing.
namespace apacheta {

enum class DisagreementKind {
    EventDate,                          ///< one event, dated differently
    Count,                              ///< how many or how much of something one has
    Contradiction                       ///< stated and denied; or what happens once, told of several times
};
enum class DisagreementState { Open, Settled, Dismissed };

/// One side: what it says, and the passages that say so.
struct DisagreementPosition {
    std::optional<EdtfDate> date;       ///< what it says of when
    Polarity polarity = Polarity::Asserted;
    QString claim;                      ///< short, in the form that a decision keeps: "1879/1883", "asserted"
    QList<EvidenceRow> evidence;
};

using DisagreementId = Id<struct DisagreementTag>;

struct Disagreement {
    QString key;                        ///< the same after every extraction
    DisagreementKind kind = DisagreementKind::EventDate;
    QString title;                      ///< the event's label, or the two sides of a relation
    EventId event;                      ///< or none
    QList<ActorLink> actors;
    QList<DisagreementPosition> positions; ///< at least two, those with most passages first
    DisagreementState state = DisagreementState::Open;
    QString settledAs = {};
    DisagreementId id = {};             ///< made of the key, for lists
    QList<EventId> events = {};         ///< all that are compared, where they are several
    QList<RelationId> relations = {};   ///< the ties that are compared
};

struct DisagreementFilter {
    QString text;                       ///< in the title or a name
    QList<DisagreementKind> kinds;
    QList<DisagreementState> states;
    std::optional<ActorId> actor;
    std::optional<ActorId> with;        ///< too
    std::optional<EventId> event;
    std::optional<RelationId> relation;
    std::optional<DocumentId> document; ///< with a passage of it on a side
};

/// Whether two dates can both be right: the same said less exactly ("1904" and "20 October 1904"), open or approximate ones that meet, a day within a span.
/// Two spans must agree in their beginnings and in their ends.
bool canBothBeRight(const EdtfDate &a, const EdtfDate &b);

QString word(DisagreementKind kind);    ///< "event-date", "count", "contradiction"
QString word(DisagreementState state);  ///< "open", "settled", "dismissed"

} // namespace apacheta
