// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation/citation.h"
#include "library/import_job.h"
#include "library/reader.h"
#include "model/result.h"

#include <QObject>
#include <functional>
#include <stop_token>

namespace apacheta {

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

    /// Opens (or makes) a library; ends in libraryOpened or libraryFailed.
    void open(const QString &path);
    QString path() const;
    bool isOpen() const;

    /// Runs `question` on a reader thread; `answered` is called on the GUI thread unless the ticket was revoked or `receiver` has gone.
    template <class Value>
    void ask(std::function<Result<Value>(const Reader &, std::stop_token)> question, std::stop_token ticket, QObject *receiver,
             std::function<void(const Result<Value> &)> answered);

    /// The same on the thread that formats citations.
    template <class Value>
    void cite(std::function<Result<Value>(CitationProcessor &)> question, std::stop_token ticket, QObject *receiver,
              std::function<void(const Result<Value> &)> answered);

    /// One import at a time; further paths are queued behind it.
    void import(const QStringList &paths);
    bool isImporting() const;
    void cancelImport();
    void backup(const QString &target);

Q_SIGNALS:
    void libraryOpened(const QString &path);
    void libraryFailed(const apacheta::Error &error);
    void libraryChanged();              ///< documents came in: lists ask anew
    void importProgressed(const apacheta::ImportProgress &progress);
    void importFinished(const apacheta::ImportReport &report);
    void importFailed(const apacheta::Error &error);
    void backupFinished(const QString &target);
    void backupFailed(const apacheta::Error &error);
};

} // namespace apacheta
