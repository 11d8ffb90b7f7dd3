// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision_file.h"
#include "library/reader.h"
#include "session/workers.h"

#include <QObject>

namespace apacheta {

/// Writes what the researcher says into a library, on a thread of its own and in the order in which she said it. What she said is written
/// even when the window closes meanwhile: the destructor waits for it. All signals and answers come on the GUI thread.
class Pen final : public QObject {
    Q_OBJECT
public:
    using Make = std::function<Result<QList<Decision>>(const Reader &)>;
    using Answered = std::function<void(const Result<QList<DecisionEntry>> &)>;

    explicit Pen(QObject *parent = nullptr);
    ~Pen() override;

    /// What follows goes into this library; what was said before into the one before. Empty: none.
    void setLibrary(const QString &path);

    /// Lets go of the library's file, once what was said is written.
    void close();

    void decide(Make make, QObject *receiver, Answered answered);
    /// Takes over another's decisions: see importDecisions(). `tell` is told on the GUI thread; when `stop` is revoked nothing has changed.
    void takeOver(const QByteArray &file, const QSet<int> &theirs, QObject *receiver, TellTaken tell, std::stop_token stop,
                  std::function<void(const Result<DecisionImport> &)> answered);
    void undo();
    void redo();
    void takeBack(DecisionId decision);

    /// What was said and could not be written for want of room or the like, and nobody else holds: kept, to be said again.
    bool hasRefused() const { return !m_refused.isEmpty(); }
    void sayRefusedAgain();

Q_SIGNALS:
    void changed();                     ///< the library: before any of the following three, and when a file was taken over
    void decided(const QList<apacheta::DecisionEntry> &entries);
    void undone(const apacheta::DecisionEntry &entry);
    void redone(const apacheta::DecisionEntry &entry);
    void failed(const apacheta::Error &error);
    /// What undo and redo would act on, as sentences; empty for nothing.
    void undoChanged(const QString &undo, const QString &redo);

private:
    /// The library's file, open for writing, and for reading what ids stand for.
    struct Desk {
        QString path;
        std::unique_ptr<Decisions> decisions;
        std::unique_ptr<Reader> reader;
    };
    using Delivery = std::function<void()>;
    void post(std::function<Delivery(Desk &)> work, std::function<Delivery(const Error &)> refuse = {});
    static Outcome openAt(Desk &desk, const QString &path);
    Delivery undoState(const Desk &desk);
    Delivery walked(Desk &desk, const Result<std::optional<DecisionEntry>> &entry, void (Pen::*signal)(const DecisionEntry &));

    struct Refused {
        QString library;
        Make make;
    };

    QString m_path;
    QList<Refused> m_refused;
    Workers<Desk> m_desk;
};

} // namespace apacheta
