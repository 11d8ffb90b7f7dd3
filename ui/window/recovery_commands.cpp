// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recovery_commands.h"

#include "common/show_file.h"
#include "session/session.h"
#include "window/libraries.h"
#include "window/report_panel.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString savedSentence(const RecoveryReport &report)
{
    //: %1 is "12 decisions", %2 "5 documents"
    return RecoveryCommands::tr("Saved: %1 and %2.").arg(RecoveryCommands::tr("%Ln decision(s)", nullptr, report.decisions),
                                                        RecoveryCommands::tr("%Ln document(s)", nullptr, report.documents));
}

QString lostSentence(const RecoveryReport &report)
{
    QStringList lost;
    if (report.decisionsLost > 0)
        lost.append(RecoveryCommands::tr("%Ln decision(s)", nullptr, report.decisionsLost));
    if (!report.lostDocuments.isEmpty())
        lost.append(RecoveryCommands::tr("%Ln document(s)", nullptr, int(report.lostDocuments.size())));
    if (lost.isEmpty())
        return report.knowsDecisionsLost ? RecoveryCommands::tr("Nothing is lost.") : RecoveryCommands::tr("Whether decisions are lost cannot be told any more.");
    //: %1 is "2 decisions", or "2 decisions, 1 document"
    return RecoveryCommands::tr("Lost: %1.").arg(lost.join(u", "_s));
}

QList<FileReport> linesOf(const RecoveryReport &report)
{
    const auto named = [](const QString &title) { return title.isEmpty() ? RecoveryCommands::tr("A document whose title is gone") : title; };
    QList<FileReport> lines;
    for (const QString &title : report.lostDocuments)
        lines.append({named(title), FileOutcome::Failed, RecoveryCommands::tr("Nothing of its text is left. Import its file again: what you decided about it comes back with it.")});
    for (const QString &title : report.damagedDocuments)
        lines.append({named(title), FileOutcome::Updated, RecoveryCommands::tr("What is left of its text was kept, but it is not what was imported. Import its file again.")});
    return lines;
}

} // namespace

RecoveryCommands::RecoveryCommands(Session &session, QSettings &settings, NoticeBar *notice, ReportPanel *report, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_notice(notice), m_report(report)
{
    connect(&session, &Session::libraryDamaged, this, &RecoveryCommands::showDamage);
    connect(&session, &Session::recoveryFinished, this, &RecoveryCommands::showRecovered);
    connect(&session, &Session::recoveryFailed, this, &RecoveryCommands::showFailure);
}

QList<NoticeBar::Step> RecoveryCommands::remedies(const QString &library)
{
    const QStringList backups = backupsOf(m_settings, library);
    QList<NoticeBar::Step> steps{{tr("Recover what can be saved"), [this, backups] { m_session.recover(backups); }}};
    if (!backups.isEmpty()) {
        const QString date = QLocale().toString(QFileInfo(backups.first()).lastModified().date(), QLocale::ShortFormat);
        //: %1 is the day of the backup
        steps.append({tr("Open the newest backup (%1)").arg(date), [this, backup = backups.first()] { Q_EMIT openRequested(backup); }});
    }
    return steps;
}

void RecoveryCommands::showDamage(const Error &error) { m_notice->say(NoticeBar::Trouble, error.message, remedies(m_session.path())); }

void RecoveryCommands::showRecovered(const RecoveryReport &report)
{
    const QString words = savedSentence(report) + u' ' + lostSentence(report);
    const QList<FileReport> lines = linesOf(report);
    m_report->setLines(words, lines);
    QList<NoticeBar::Step> steps{{tr("Show the damaged file"), [path = report.damaged] { showFile(path); }}};
    if (!lines.isEmpty())
        steps.prepend({tr("Show report"), [this] { m_report->show(); }});
    const bool isWhole = report.decisionsLost == 0 && lines.isEmpty();
    //: %1 is the file's name, %2 sentences about what was saved
    m_notice->say(isWhole ? NoticeBar::Quiet : NoticeBar::Trouble,
                  tr("%1 was recovered. %2 The damaged file was kept beside it.").arg(QFileInfo(report.library).fileName(), words), steps);
}

void RecoveryCommands::showFailure(const Error &error)
{
    if (error.kind == Error::Cancelled)
        m_notice->say(NoticeBar::Trouble, tr("The recovery was stopped. Nothing was changed."), remedies(m_session.path()));
    else
        m_notice->say(NoticeBar::Trouble, error.message, remedies(m_session.path()));
}

} // namespace apacheta
