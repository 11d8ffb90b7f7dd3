// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/recovery/recovery.h"
#include "model/result.h"
#include "window/notice_bar.h"

#include <QObject>

class QSettings;

namespace apacheta {

class ReportPanel;
class Session;

/// What one does about a library that is damaged: save what can be saved, or open a backup. It says what is wrong and what became of it in the notice bar.
class RecoveryCommands final : public QObject {
    Q_OBJECT
public:
    RecoveryCommands(Session &session, QSettings &settings, NoticeBar *notice, ReportPanel *report, QObject *parent);

    /// The ways out of the damage of a library, as buttons.
    QList<NoticeBar::Step> remedies(const QString &library);

Q_SIGNALS:
    void openRequested(const QString &path);

private:
    void showDamage(const Error &error);
    void showRecovered(const RecoveryReport &report);
    void showFailure(const Error &error);

    Session &m_session;
    QSettings &m_settings;
    NoticeBar *m_notice;
    ReportPanel *m_report;
};

} // namespace apacheta
