// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/import_job.h"
#include "model/result.h"

#include <QList>
#include <QObject>
#include <QThread>
#include <memory>
#include <stop_token>

namespace apacheta {

/// Runs imports one after the other on a thread of its own, with the knowledge pack that it loads at the first one.
/// All signals come on the GUI thread. The destructor cancels and waits.
class Importer final : public QObject {
    Q_OBJECT
public:
    explicit Importer(QObject *parent = nullptr);
    ~Importer() override;

    enum Kind { Make, Import, ImportAndFollow, KeepInStep };
    /// Make makes the library where there is none, and wants no paths; KeepInStep neither.
    void start(const QString &library, Kind kind, const QStringList &paths = {});
    /// Work is under way or queued that brings documents into `library`.
    bool isImporting(const QString &library) const;
    void cancel();                      ///< the one under way and those queued

Q_SIGNALS:
    void progressed(const QString &library, const apacheta::ImportProgress &progress);
    void finished(const QString &library, apacheta::Importer::Kind kind, const apacheta::ImportReport &report);
    void failed(const QString &library, apacheta::Importer::Kind kind, const apacheta::Error &error);

private:
    struct Job {
        QString library;
        Kind kind = Import;
        QStringList paths;
    };
    struct Knowledge;

    void startNext();
    void end(const Result<ImportReport> &result);

    QList<Job> m_jobs;                  ///< the first one is under way
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Knowledge> m_knowledge;
};

} // namespace apacheta
