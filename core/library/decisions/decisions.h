// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision_log.h"

#include <memory>

namespace apacheta {

/// The researcher's pen: writes decisions into a library, undoes and redoes them. Each call is one transaction: when it returns, what she
/// said is on the disk and all that she sees follows it. Owns a connection: use it on the thread that made it. An import may go on meanwhile
/// (its batches and these calls take turns).
class Decisions final {
public:
    /// Errors: as openForWriting().
    static Result<std::unique_ptr<Decisions>> open(const QString &library);
    ~Decisions();
    Q_DISABLE_COPY_MOVE(Decisions)

    /// Errors: BadInput (an empty name, an actor merged into itself ...), NotFound (what it speaks of is not in this library), and those of
    /// writing; then nothing has changed.
    Result<DecisionEntry> decide(const Decision &decision);
    /// Several in one transaction, each an entry of its own; all or none. They are one step of undo(), redo() and takeBack().
    Result<QList<DecisionEntry>> decideAll(const QList<Decision> &decisions);

    /// The first decision of what is undone, with a sentence about all; nothing when there is nothing left to undo.
    Result<std::optional<DecisionEntry>> undo();
    Result<std::optional<DecisionEntry>> redo();
    /// Takes back a decision of the history, wherever it stands, with what was said at once with it and is still in force; itself undone by
    /// undo(). Gives the decision.
    Result<DecisionEntry> takeBack(DecisionId decision);
    /// Takes back these and no others, as one step. Gives the first of them. Errors: as takeBack(); BadInput also for none.
    Result<DecisionEntry> takeBackAll(const QList<DecisionId> &decisions);

    /// What undo() and redo() would act on; nothing for nothing.
    Result<std::optional<DecisionEntry>> nextUndo() const { return m_log.nextUndo(); }
    Result<std::optional<DecisionEntry>> nextRedo() const { return m_log.nextRedo(); }

    /// Brings what was decided from SQLite's log into the file, where much has gathered. To be called when nobody waits; deciding does it
    /// itself only after far more. Nothing is lost without it.
    void tidy() const;

    /// A key for an actor or event of hers that no other library gives.
    static QString freshKey();

    const Connection &connection() const { return *m_connection; }

private:
    explicit Decisions(std::unique_ptr<Connection> connection);
    Outcome settled(const QList<DecisionId> &switched) const;
    using Walk = Result<QList<DecisionId>> (DecisionLog::*)(const DecisionEntry &) const;
    Result<std::optional<DecisionEntry>> walked(Result<std::optional<DecisionEntry>> (DecisionLog::*next)() const, Walk walk);

    std::unique_ptr<Connection> m_connection;
    DecisionLog m_log;
};

/// Whether a decision makes sense in this library. Errors: BadInput, NotFound.
Outcome checkDecision(const Connection &connection, const Decision &decision);

} // namespace apacheta
