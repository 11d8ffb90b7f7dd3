// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision_log.h"
#include "library/rows.h"

// What the log of decisions answers when it is looked through.
namespace apacheta {

/// What a decision is about: how the history is narrowed.
enum class DecisionGroup { Actors, Mentions, Events, Relations, Documents, Disagreements, Notes, Notebook, Other };
DecisionGroup groupOf(const QString &type); ///< of a word of the log; Other for one that this version does not know
QString word(DecisionGroup group);
std::optional<DecisionGroup> decisionGroupOf(QStringView word);

enum class DecisionState {
    InForce,
    TakenBack,
    Waiting ///< in force, but what it speaks of is not in the library (any more, or yet)
};
QString word(DecisionState state);

struct DecisionFilter {
    QString text;                       ///< in the names that it speaks of
    QList<DecisionGroup> groups;        ///< empty: all
    std::optional<DecisionState> state;
};

/// A thing that a decision speaks of, found in this library or not.
struct DecidedThing {
    enum Kind { Actor, Event, Relation, Document } kind = Actor;
    qint64 id = 0;                      ///< 0: not in the library
    QString name;
    bool operator==(const DecidedThing &) const = default;
};

/// A decision with what became of it.
struct DecisionDetail {
    DecisionEntry entry;
    bool isWaiting = false;
    QList<DecidedThing> things;
    QList<DecisionEntry> later;         ///< that undid or redid it, in order
    QList<DecisionEntry> others;        ///< about the same things, the newest first
};

} // namespace apacheta
