// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QStatusBar>
#include <stop_token>

class QLabel;
class QProgressBar;
class QToolButton;

namespace apacheta {

/// The line at the foot: what the library holds, and an import under way with its cancel.
class StatusStrip final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusStrip(Session &session, QWidget *parent = nullptr);
    /// For a few seconds: "Quotation copied with its citation."
    void say(const QString &text);
    /// For somewhat longer, with an undo beside it: "Merged 3 actors into Evo Morales."
    void sayDone(const QString &text);
    QString countsText() const;

Q_SIGNALS:
    void undoRequested();

private:
    void askCounts();
    void showCounts(const LibraryInfo &info);
    void showProgress(const ImportProgress &progress);
    void showRecovery(const RecoveryProgress &progress);
    void showBar(const QString &phase, int done, int total);
    void hideProgress();

    Session &m_session;
    std::stop_source m_ticket;
    QLabel *m_counts;
    QLabel *m_phase;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_undo;
    QString m_done;                     ///< what sayDone() says, empty when it is not said
};

} // namespace apacheta
