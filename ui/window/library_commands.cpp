// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/library_commands.h"

#include "common/show_file.h"
#include "decisions/corrections_dialog.h"
#include "dossier/dossier_dialog.h"
#include "exchange/exchange.h"
#include "exchange/whole_file.h"
#include "library/decisions/decision_file.h"
#include "library/maintenance.h"
#include "reading/bibliography/bibliography.h"
#include "reading/reading.h"
#include "session/session.h"
#include "window/export_dialog.h"
#include "window/folders_dialog.h"
#include "window/libraries.h"
#include "window/notice_bar.h"
#include "window/recovery_commands.h"
#include "window/report_panel.h"
#include "window/status_strip.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <utility>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

const QString libraryEnding = u"apacheta"_s;
const QString correctionsEnding = u"json"_s;

Outcome writeCorrections(const QString &library, const QString &path)
{
    const auto corrections = decisionFileOf(library);
    if (!corrections)
        return corrections.error();
    const Outcome written = writeWhole(path, *corrections);
    if (written)
        return written;
    return Error{written.error().kind,
                 LibraryCommands::tr("The corrections were not written to %1. Make room on the disk, or choose another place.").arg(QDir::toNativeSeparators(path)),
                 written.error().detail};
}

} // namespace

LibraryCommands::LibraryCommands(Session &session, QSettings &settings, NoticeBar *notice, ReportPanel *report, StatusStrip *status,
                                 QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_notice(notice), m_report(report), m_status(status), m_window(window),
      m_recovery(new RecoveryCommands(session, settings, notice, report, this))
{
    connect(m_recovery, &RecoveryCommands::openRequested, this, &LibraryCommands::open);
    connect(&session, &Session::libraryOpened, this, &LibraryCommands::showOpened);
    connect(&session, &Session::libraryFailed, this, &LibraryCommands::showOpenFailure);
    connect(&session, &Session::importFinished, this, &LibraryCommands::showImported);
    connect(&session, &Session::importFailed, this, &LibraryCommands::showImportFailure);
    connect(&session, &Session::backupFinished, this,
            [this](const QString &target) {
                rememberBackup(m_settings, m_session.path(), target);
                sayWhere(tr("The library was backed up to %1.").arg(QDir::toNativeSeparators(target)), target);
            });
    connect(&session, &Session::backupFailed, this, [this](const Error &error) { reportTrouble(error, tr("The backup failed.")); });
}

void LibraryCommands::open(const QString &path) { m_session.open(path); }
void LibraryCommands::openSample() { m_session.open(sampleLibraryPath()); }

void LibraryCommands::showOpened(const QString &path)
{
    rememberLibrary(m_settings, path);
    if (!isSampleLibrary(path))
        return;
    m_notice->say(NoticeBar::Quiet, tr("This is the sample library. Drop your own folder here to make yours."),
                  {{tr("Choose a folder…"), [this] { askImportFolder(); }}});
    m_isSampleImport = true;            // a sample once cut short is completed; a whole one is left as it is
    m_session.import({sampleFolder()}, Session::ReadOnce);
}

void LibraryCommands::showOpenFailure(const Error &error)
{
    const QString path = m_session.path();
    const bool isDamaged = error.kind == Error::Damaged;
    QList<NoticeBar::Step> steps = isDamaged ? m_recovery->remedies(path) : QList<NoticeBar::Step>{{tr("Try again"), [this, path] { open(path); }}};
    steps.append({tr("Open another…"), [this] { askOpenLibrary(); }});
    if (!isDamaged)
        steps.append({tr("Open the sample"), [this] { openSample(); }});
    m_notice->say(NoticeBar::Trouble, tr("%1 could not be opened. %2").arg(QDir::toNativeSeparators(path), error.message), steps);
}

void LibraryCommands::importPaths(const QStringList &paths)
{
    QStringList documents;
    for (const QString &path : paths) {
        if (QFileInfo(path).suffix() == libraryEnding && QFileInfo(path).isFile()) {
            open(path);
            return;
        }
        documents.append(path);
    }
    if (documents.isEmpty())
        return;
    m_isSampleImport = false;
    if (isSampleLibrary(m_session.path())) {
        const bool isNew = !QFileInfo::exists(defaultLibraryPath());
        open(defaultLibraryPath());
        m_notice->say(NoticeBar::Quiet,
                      isNew ? tr("Your own library was made, and what you dropped goes there.") : tr("This goes into your own library, now open."),
                      {{tr("Back to the sample"), [this] { openSample(); }}});
    }
    m_newFolders.clear();
    for (const QString &path : std::as_const(documents))
        if (QFileInfo(path).isDir())
            m_newFolders.append(QFileInfo(path).canonicalFilePath());
    m_session.import(documents);
}

QString LibraryCommands::dropWords() const
{
    if (isSampleLibrary(m_session.path()))
        return tr("Drop to begin your own library with these documents");
    return tr("Drop to read these documents into “%1”").arg(libraryName(m_session.path()));
}

void LibraryCommands::showImported(const ImportReport &report)
{
    if (report.isFollowing) {
        showFollowed(report);
        return;
    }
    const bool isQuiet = m_isSampleImport && report.failed == 0;
    m_isSampleImport = false;
    m_report->setReport(report);
    if (isQuiet)
        return;
    QList<NoticeBar::Step> steps;
    if (!report.notable.isEmpty())
        steps.append({tr("Show report"), [this] { m_report->show(); }});
    QString words = tr("Import: %1.").arg(reportSummary(report));
    const QStringList folders = std::exchange(m_newFolders, {});
    if (!folders.isEmpty()) {
        words = tr("%1 What changes in the folder from now on is read by itself.").arg(words);
        steps.append({tr("Do not follow it"), [this, folders] {
                          for (const QString &folder : folders)
                              m_session.stopFollowing(folder);
                      }});
    }
    m_notice->say(report.failed > 0 ? NoticeBar::Trouble : NoticeBar::Quiet, words, steps);
}

/// What was read without having been asked for is told in passing; what went wrong or is gone stays until she has seen it.
void LibraryCommands::showFollowed(const ImportReport &report)
{
    if (report.added + report.updated == 0 && report.notable.isEmpty())
        return;
    m_report->setReport(report);
    const QString words = tr("Followed folders: %1.").arg(reportSummary(report));
    if (report.failed + report.vanished == 0)
        m_status->say(words);
    else
        m_notice->say(report.failed > 0 ? NoticeBar::Trouble : NoticeBar::Quiet, words, {{tr("Show report"), [this] { m_report->show(); }}});
}

void LibraryCommands::showImportFailure(const Error &error) { reportTrouble(error, tr("The import stopped.")); }

void LibraryCommands::reportTrouble(const Error &error, const QString &lead)
{
    m_status->say({});
    if (error.kind != Error::Cancelled)
        m_notice->say(NoticeBar::Trouble, u"%1 %2"_s.arg(lead, error.message));
}

void LibraryCommands::sayWhere(const QString &text, const QString &path)
{
    m_status->say({});
    m_notice->say(NoticeBar::Quiet, text, {{tr("Show file"), [path] { showFile(path); }}});
}

QString LibraryCommands::lastFolder() const
{
    const QString folder = m_settings.value(u"files/folder"_s).toString();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &candidate : {folder, documents})
        if (QFileInfo(candidate).isDir())
            return candidate;
    return QDir::homePath();
}

void LibraryCommands::rememberFolderOf(const QString &path) { m_settings.setValue(u"files/folder"_s, QFileInfo(path).absolutePath()); }

QFileDialog *LibraryCommands::fileDialog(const QString &title)
{
    auto *dialog = new QFileDialog(m_window, title, lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void LibraryCommands::askImportFiles()
{
    QFileDialog *dialog = fileDialog(tr("Import files"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QStringList patterns;
    for (const QString &ending : readableEndings() + bibliographyEndings())
        patterns.append(u"*."_s + ending);
    dialog->setNameFilters({tr("Documents (%1)").arg(patterns.join(u' ')), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        if (files.isEmpty())
            return;
        rememberFolderOf(files.first());
        importPaths(files);
    });
    dialog->open();
}

void LibraryCommands::askImportFolder()
{
    QFileDialog *dialog = fileDialog(tr("Import a folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        rememberFolderOf(folder);
        importPaths({folder});
    });
    dialog->open();
}

void LibraryCommands::showFolders()
{
    auto *dialog = new FoldersDialog(m_session, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FoldersDialog::addRequested, this, &LibraryCommands::askImportFolder);
    dialog->open();
}

void LibraryCommands::askNewLibrary()
{
    QFileDialog *dialog = fileDialog(tr("New library"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(libraryEnding);
    dialog->setNameFilter(tr("Libraries (*.apacheta)"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a library that is there is opened, never overwritten
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryCommands::open);
    dialog->open();
}

void LibraryCommands::askOpenLibrary()
{
    QFileDialog *dialog = fileDialog(tr("Open a library"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Libraries (*.apacheta)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryCommands::open);
    dialog->open();
}

void LibraryCommands::askBackUp()
{
    QFileDialog *dialog = fileDialog(tr("Back up the library"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(libraryEnding);
    dialog->setNameFilter(tr("Libraries (*.apacheta)"));
    dialog->selectFile(u"%1-%2.apacheta"_s.arg(libraryName(m_session.path()), QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &target) {
        rememberFolderOf(target);
        m_status->say(tr("Backing up…"));
        m_session.backup(target);
    });
    dialog->open();
}

void LibraryCommands::askExport(const QList<DocumentId> &selected)
{
    auto *dialog = new ExportDialog(int(selected.size()), lastFolder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, selected] {
        rememberFolderOf(dialog->path());
        exportInto(dialog->path(), int(dialog->format()), dialog->onlySelected() ? selected : QList<DocumentId>());
    });
    dialog->open();
}

void LibraryCommands::askDossier(const Target &page, const QString &name, const Citing &citing)
{
    DossierSubject subject;
    if (const auto *actor = std::get_if<ActorTarget>(&page))
        subject.actor = actor->actor;
    else if (const auto *pair = std::get_if<PairTarget>(&page))
        std::tie(subject.actor, subject.with) = std::pair(pair->first, pair->second);
    else if (const auto *event = std::get_if<EventTarget>(&page))
        subject.event = event->event;
    else
        return;
    openWriting(new DossierDialog(m_session, citing, dossierJob(subject, name), lastFolder(), m_window), tr("The dossier is in %1."));
}

void LibraryCommands::askNotebook(const Citing &citing)
{
    openWriting(new DossierDialog(m_session, citing, notebookJob(), lastFolder(), m_window), tr("The notebook is in %1."));
}

void LibraryCommands::openWriting(DossierDialog *dialog, const QString &said)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DossierDialog::written, this, [this, said](const QString &path) {
        rememberFolderOf(path);
        sayWhere(said.arg(QDir::toNativeSeparators(path)), path);
    });
    dialog->open();
}

void LibraryCommands::exportInto(const QString &path, int format, const QList<DocumentId> &documents)
{
    m_status->say(tr("Exporting…"));
    m_exporting.request_stop();
    m_exporting = std::stop_source();
    m_session.ask<Done>([path, format, documents](const Reader &reader, std::stop_token stop) {
                            return exportTo(path, reader, ExportFormat(format), documents, stop);
                        },
                        m_exporting.get_token(), this, [this, path](const Outcome &outcome) {
                            if (outcome)
                                sayWhere(tr("Exported to %1.").arg(QDir::toNativeSeparators(path)), path);
                            else
                                reportTrouble(outcome.error(), tr("The export failed."));
                        });
}

void LibraryCommands::askShareCorrections()
{
    QFileDialog *dialog = fileDialog(tr("Share corrections"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(correctionsEnding);
    dialog->setNameFilter(tr("Corrections (*.json)"));
    //: Name of a file, after that of the library
    dialog->selectFile(tr("%1 corrections").arg(libraryName(m_session.path())) + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFolderOf(path);
        shareCorrectionsInto(path);
    });
    dialog->open();
}

void LibraryCommands::shareCorrectionsInto(const QString &path)
{
    m_status->say(tr("Writing your corrections…"));
    m_exporting.request_stop();
    m_exporting = std::stop_source();
    m_session.ask<Done>([library = m_session.path(), path](const Reader &, std::stop_token) { return writeCorrections(library, path); },
                        m_exporting.get_token(), this, [this, path](const Outcome &outcome) {
                            if (outcome)
                                sayWhere(tr("Your corrections are in %1.").arg(QDir::toNativeSeparators(path)), path);
                            else
                                reportTrouble(outcome.error(), tr("The corrections were not written."));
                        });
}

void LibraryCommands::askTakeCorrections()
{
    QFileDialog *dialog = fileDialog(tr("Take in corrections"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Corrections (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFolderOf(path);
        takeCorrectionsFrom(path);
    });
    dialog->open();
}

void LibraryCommands::takeCorrectionsFrom(const QString &path)
{
    auto *dialog = new CorrectionsDialog(m_session, path, m_window);
    connect(dialog, &CorrectionsDialog::taken, this, [this](const QString &summary) { m_notice->say(NoticeBar::Quiet, summary); });
    dialog->open();
}

} // namespace apacheta
