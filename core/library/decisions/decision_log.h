// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision.h"
#include "model/ids.h"

#include <QDateTime>
#include <QList>

namespace apacheta {

class Connection;
class Row;

using DecisionId = Id<struct DecisionTag>;

/// A line of the log.
struct DecisionEntry {
    enum What {
        Decided,   ///< `decision` says what
        TakenBack, ///< `undoes` is no longer in force, by choice of just that one
        Undone,    ///< Ctrl+Z: `undoes` (a decision or a taking back) is undone
        Redone     ///< Ctrl+Y: `undoes` (an undoing) is undone
    };
    DecisionId id;
    QDateTime time;                     ///< UTC
    What what = Decided;
    std::optional<Decision> decision;   ///< nothing also for one of a later version
    QString type;
    DecisionId undoes;
    bool inForce = false;               ///< of Decided ones
    QString sentence;                   ///< "Rename Chile to ...", "Undo: Rename Chile to ..."
};

/// A decision in force, with its number in the log: later ones win.
struct LoggedDecision {
    qint64 id = 0;
    Decision said;
};

/// The append-only log and what is worked out of it: which decisions are in force, where undo and redo stand. Writes inside a
/// transaction of the caller's. Ctrl+Z walks back over all decisions, also those of former days; a new decision makes what was undone
/// impossible to redo, as in an editor.
class DecisionLog final {
public:
    explicit DecisionLog(const Connection &connection) : m_connection(connection) {}

    /// Gives its number. `time`: now, when not given.
    Result<DecisionId> append(const Decision &decision, const QDateTime &time = {}) const;

    /// What an undo or redo would act on: a decision or a taking back; nothing when there is none.
    Result<std::optional<DecisionEntry>> nextUndo() const;
    Result<std::optional<DecisionEntry>> nextRedo() const;
    /// Writes the entry; gives the decision that is thereby switched on or off.
    Result<DecisionId> undo(const DecisionEntry &entry) const;
    Result<DecisionId> redo(const DecisionEntry &entry) const;
    /// Takes back one decision, wherever it stands in the log. Errors: NotFound, BadInput (it is not in force).
    Outcome takeBack(DecisionId decision) const;

    Result<std::optional<DecisionEntry>> entry(DecisionId id) const;
    /// Those in force that speak of a thing, of all types that are named, in order.
    Result<QList<LoggedDecision>> inForce(const DecisionTarget &target, const QStringList &types) const;
    Result<bool> isAnyInForce() const;

private:
    Outcome replaceSitting(const WriteNote &note, DecisionId by) const;
    Result<DecisionId> write(const QString &type, const QJsonObject &payload, DecisionId undoes, const QDateTime &time) const;

    const Connection &m_connection;
};

/// An entry of a row with: id, time, type, payload, undoes, whether in force.
DecisionEntry decisionEntryOf(const Row &row);

} // namespace apacheta
