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
    int others = 0;                     ///< further entries of the same step; known where entry(), nextUndo() or nextRedo() gives it
    QString sentence;                   ///< "Rename Chile to ...", "Undo: Rename Chile to ..."
};

/// A decision in force, with its number in the log: later ones win.
struct LoggedDecision {
    qint64 id = 0;
    Decision said;
};

/// The append-only log and what is worked out of it: which decisions are in force, where undo and redo stand. Writes inside a
/// transaction of the caller's. Ctrl+Z walks back over all decisions, also those of former days; a new decision makes what was undone
/// impossible to redo, as in an editor. What was said at once is one step: each decision of it is an entry, and so is each undoing.
class DecisionLog final {
public:
    explicit DecisionLog(const Connection &connection) : m_connection(connection) {}

    /// Gives its number. `time`: now, when not given. `step`: the first entry of what is said at once, for all but that one.
    Result<DecisionId> append(const Decision &decision, const QDateTime &time = {}, DecisionId step = {}) const;

    /// What an undo or redo would act on: the first decision or taking back of the step, whose sentence tells of `others`; nothing when
    /// there is none.
    Result<std::optional<DecisionEntry>> nextUndo() const;
    Result<std::optional<DecisionEntry>> nextRedo() const;
    /// Writes an entry for each of the step, the last said first undone; gives the decisions that are thereby switched on or off.
    Result<QList<DecisionId>> undo(const DecisionEntry &entry) const;
    Result<QList<DecisionId>> redo(const DecisionEntry &entry) const;
    /// Takes back decisions, wherever they stand in the log, as one step; gives the first entry. Errors: NotFound, BadInput (one is not in
    /// force).
    Result<DecisionId> takeBack(const QList<DecisionId> &decisions) const;
    /// Those in force of the step to which a decision belongs, in order; itself alone where it was said alone.
    Result<QList<DecisionId>> inForceWith(DecisionId decision) const;

    Result<std::optional<DecisionEntry>> entry(DecisionId id) const;
    /// Those in force that speak of a thing, of all types that are named, in order.
    Result<QList<LoggedDecision>> inForce(const DecisionTarget &target, const QStringList &types) const;
    Result<bool> isAnyInForce() const;

private:
    Outcome replaceSitting(const WriteNote &note, DecisionId by) const;
    Result<DecisionId> write(const QString &type, const QJsonObject &payload, DecisionId undoes, const QDateTime &time, DecisionId step) const;
    Result<std::optional<DecisionEntry>> nextStep(DecisionId anyOfIt, const QString &stack) const;
    Result<QList<DecisionId>> stepOf(DecisionId anyOfIt, const QString &stack) const;
    Result<DecisionId> firstOfStep(DecisionId anyOfIt) const;
    Result<DecisionId> undoOne(const DecisionEntry &entry, DecisionId *step) const;
    Result<DecisionId> redoOne(const DecisionEntry &entry, DecisionId *step) const;
    using One = Result<DecisionId> (DecisionLog::*)(const DecisionEntry &, DecisionId *) const;
    Result<QList<DecisionId>> walk(const QList<DecisionId> &entries, One one) const;
    Outcome dropUndone() const;

    const Connection &m_connection;
};

/// An entry of a row with: id, time, type, payload, undoes, whether in force.
DecisionEntry decisionEntryOf(const Row &row);

} // namespace apacheta
