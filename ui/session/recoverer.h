// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/recovery/recovery.h"

#include <QObject>
#include <QThread>
#include <memory>

namespace apacheta {

/// Saves what can be saved of a damaged library, which takes its place, on a thread of its own. It waits for a while until those who have the library open have
/// let go of it. All signals come on the GUI thread. The destructor cancels and waits.
class Recoverer final : public QObject {
    Q_OBJECT
public:
    explicit Recoverer(QObject *parent = nullptr);
    ~Recoverer() override;

    /// Does nothing while one is under way.
    void start(const QString &library, const QStringList &backups);
    bool isRecovering() const { return m_isRecovering; }
    void cancel() { m_stop.request_stop(); }

Q_SIGNALS:
    void progressed(const apacheta::RecoveryProgress &progress);
    void finished(const QString &library, const apacheta::RecoveryReport &report);
    void failed(const QString &library, const apacheta::Error &error);

private:
    void end(const QString &library, const Result<RecoveryReport> &report);

    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
    bool m_isRecovering = false;
};

} // namespace apacheta
