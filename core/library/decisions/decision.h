// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/actor_decisions.h"
#include "library/decisions/disagreement_decisions.h"
#include "library/decisions/document_decisions.h"
#include "library/decisions/event_decisions.h"
#include "library/decisions/mention_decisions.h"
#include "library/decisions/notebook_decisions.h"
#include "library/decisions/relation_decisions.h"
#include "library/decisions/review_decisions.h"
#include "model/result.h"

#include <QJsonObject>

// The contents page of what the researcher can say.
namespace apacheta {

using Decision = std::variant<
    // actors
    RenameActor, AddAlias, DropAlias, ConfirmAlias, SetActorKind, SetActorLevel, SetActorCountries, AddActor, MergeActors, SplitActor,
    // mentions
    AssignMention, RejectMention, ConfirmMention, AddMention,
    // events
    AddEvent, SetEventDate, SetEventType, SetEventLabel, SetEventPlace, AddParticipant, DropParticipant, AddEventEvidence, RejectEvent,
    ConfirmEvent,
    // relations
    AddRelation, AddRelationEvidence, RejectRelation, ConfirmRelation,
    // documents, and anything
    CorrectDocument, MergeDocuments, KeepDocumentsApart, WriteNote, AddTag, DropTag,
    // answers to the review that change nothing else
    KeepApart, KeepEventApart,
    // disagreements of sources
    SettleDisagreement, DismissDisagreement,
    // the notebook
    KeepQuotation, ArrangeQuotation, DropQuotation>;

/// "Merge 3 actors into Evo Morales": for menus, the status bar, the history.
QString described(const Decision &decision);

/// The word of the log: "rename", "merge" ...
QString typeOf(const Decision &decision);

/// The payload of the log, and back. Stable: a file of decisions is read by every later version.
/// Errors: BadInput for an unknown type or a payload that lacks something.
QJsonObject payloadOf(const Decision &decision);
Result<Decision> decisionOf(const QString &type, const QJsonObject &payload);

/// All that it speaks of, each once.
QList<DecisionTarget> targetsOf(const Decision &decision);

/// What a decision settles ("name of chile"), so that two that settle the same thing differently can be told; empty for those that only
/// add. One decision may settle several things (a merge one an actor).
struct Settled {
    QString what;
    QString how;
    bool operator==(const Settled &) const = default;
};
QList<Settled> settledBy(const Decision &decision);

} // namespace apacheta
