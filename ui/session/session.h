// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation/citation.h"
#include "library/import_job.h"
#include "library/decisions/decision_file.h"
#include "library/reader.h"
#include "library/recovery/recovery.h"
#include "model/result.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <stop_token>

namespace apacheta {

class Scope;

/// The asynchronous face of the library: questions run on reader threads, answers arrive as values on the GUI thread. Nothing here blocks.
///
///     m_ticket.request_stop();
///     m_ticket = std::stop_source();
///     m_session.ask<ActorDetail>([id](const Reader &reader, std::stop_token stop) { return reader.actor(id, stop); },
///                                m_ticket.get_token(), this, [this](const Result<ActorDetail> &answer) { fill(answer); });
class Session final : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Opens (or makes) a library; ends in libraryOpened or libraryFailed. An import into the one before is cancelled: it goes
    /// on when its folder is imported again.
    void open(const QString &path);
    QString path() const;
    bool isOpen() const;
    /// What lists and views are narrowed to, and who is picked: nothing when another library opens.
    Scope &scope() const;

    /// Runs `question` on a reader thread; `answered` is called on the GUI thread unless the ticket was revoked or `receiver` has gone.
    template <class Value>
    void ask(std::function<Result<Value>(const Reader &, std::stop_token)> question, std::stop_token ticket, QObject *receiver,
             std::function<void(const Result<Value> &)> answered);

    /// The same on the thread that formats citations.
    template <class Value>
    void cite(std::function<Result<Value>(CitationProcessor &)> question, std::stop_token ticket, QObject *receiver,
              std::function<void(const Result<Value> &)> answered);

    /// What she says: written on a thread of its own, all of a call in one transaction. `make` turns what is shown into decisions off the GUI
    /// thread (reader.refOf(id)). Then `answered`, unless `receiver` has gone; libraryChanged() and decided(), or decisionFailed().
    void decide(std::function<Result<QList<Decision>>(const Reader &)> make, QObject *receiver = nullptr,
                std::function<void(const Result<QList<DecisionEntry>> &)> answered = {});
    void decide(const QList<Decision> &decisions, QObject *receiver = nullptr,
                std::function<void(const Result<QList<DecisionEntry>> &)> answered = {});
    /// Takes over the decisions of another library's file (see importDecisions()), on the thread that writes; then libraryChanged().
    void takeOver(const QByteArray &file, const QSet<int> &theirs, QObject *receiver, TellTaken tell, std::stop_token stop,
                  std::function<void(const Result<DecisionImport> &)> answered);
    void undo();
    void redo();
    void takeBack(DecisionId decision);
    /// What she said and could not be written (a full disk), and that no dialog holds any more: kept, to be said again.
    bool hasRefused() const;
    void sayRefusedAgain();
    QString undoText() const;           ///< what undo() would act on, a sentence; empty for nothing
    QString redoText() const;

    /// One import at a time; further paths are queued behind it. Folders are followed from then on, or read this once.
    enum Following { Follow, ReadOnce };
    void import(const QStringList &paths, Following following = Follow);
    bool isImporting() const;
    void cancelImport();
    void backup(const QString &target);

    /// Looks whether anything changed in the folders that the library follows, and reads what did. By itself this is done when the library opens and
    /// when something happens in them.
    void lookAtFolders();
    /// The same when the window is turned to, which may be often: not at once again.
    void lookAtFoldersAgain();
    void stopFollowing(const QString &folder);

    /// Saves what can be saved of the library that is open (or could not be opened), see recoverInPlace(); it is closed meanwhile, and opened again at the end.
    void recover(const QStringList &backups);
    bool isRecovering() const;
    void cancelRecovery();

Q_SIGNALS:
    void libraryOpened(const QString &path);
    void libraryFailed(const apacheta::Error &error);
    void libraryChanged();              ///< documents came in, or she decided something: lists ask anew
    void decided(const QList<apacheta::DecisionEntry> &entries);
    void undone(const apacheta::DecisionEntry &entry);
    void redone(const apacheta::DecisionEntry &entry);
    void decisionFailed(const apacheta::Error &error);
    void reviewSkipped();               ///< a question was put off, or no longer: the review's list has another order
    void undoChanged(const QString &undoText, const QString &redoText);
    void importProgressed(const apacheta::ImportProgress &progress);
    void importFinished(const apacheta::ImportReport &report); ///< also of what was not asked for: report.isFollowing
    void importFailed(const apacheta::Error &error);
    void foldersChanged();              ///< which folders are followed
    void backupFinished(const QString &target);
    void backupFailed(const apacheta::Error &error);
    void libraryDamaged(const apacheta::Error &error); ///< found while it is in use; once for each opening
    void recoveryProgressed(const apacheta::RecoveryProgress &progress);
    void recoveryFinished(const apacheta::RecoveryReport &report); ///< then the recovered library opens
    void recoveryFailed(const apacheta::Error &error);

private:
    using Delivery = std::function<void()>;
    void askReader(std::function<Delivery(const Result<Reader *> &, std::stop_token)> work, std::stop_token ticket);
    void askProcessor(std::function<Delivery(const Result<CitationProcessor *> &, std::stop_token)> work, std::stop_token ticket);
    void openExisting(const QString &path);
    void noteDamage(const Error &error);
    void look(bool mayRead);
    void endImport(int kind, const ImportReport &report);
    void endFailedImport(int kind, const Error &error);

    struct Private;
    std::unique_ptr<Private> m_d;
};

template <class Value>
void Session::ask(std::function<Result<Value>(const Reader &, std::stop_token)> question, std::stop_token ticket, QObject *receiver,
                  std::function<void(const Result<Value> &)> answered)
{
    askReader(
        [this, question = std::move(question), answered = std::move(answered), ticket, guard = QPointer(receiver)](
            const Result<Reader *> &reader, std::stop_token stop) -> Delivery {
            Result<Value> answer = reader ? question(**reader, stop) : Result<Value>(reader.error());
            return [this, answer = std::move(answer), answered, ticket, guard] {
                if (!answer)
                    noteDamage(answer.error());
                if (guard && !ticket.stop_requested())
                    answered(answer);
            };
        },
        ticket);
}

template <class Value>
void Session::cite(std::function<Result<Value>(CitationProcessor &)> question, std::stop_token ticket, QObject *receiver,
                   std::function<void(const Result<Value> &)> answered)
{
    askProcessor(
        [question = std::move(question), answered = std::move(answered), ticket, guard = QPointer(receiver)](
            const Result<CitationProcessor *> &processor, std::stop_token) -> Delivery {
            Result<Value> answer = processor ? question(**processor) : Result<Value>(processor.error());
            return [answer = std::move(answer), answered, ticket, guard] {
                if (guard && !ticket.stop_requested())
                    answered(answer);
            };
        },
        ticket);
}

} // namespace apacheta
