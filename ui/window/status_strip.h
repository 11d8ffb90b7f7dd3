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
    QString countsText() const;

private:
    void askCounts();
    void showCounts(const LibraryInfo &info);
    void showProgress(const ImportProgress &progress);
    void hideProgress();

    Session &m_session;
    std::stop_source m_ticket;
    QLabel *m_counts;
    QLabel *m_phase;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace apacheta
