// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "library/import_job.h"
#include "model/ids.h"
#include "model/result.h"

#include <QObject>
#include <QSettings>
#include <stop_token>

class QFileDialog;

namespace apacheta {

class Citing;
class DossierDialog;
class ExportDialog;
class NoticeBar;
class RecoveryCommands;
class ReportPanel;
class Session;
class StatusStrip;

/// What one does with the library as a whole: open, make, import, back up, export. It says what happened in the notice bar.
class LibraryCommands final : public QObject {
    Q_OBJECT
public:
    LibraryCommands(Session &session, QSettings &settings, NoticeBar *notice, ReportPanel *report, StatusStrip *status, QWidget *window);

    void open(const QString &path);
    void openSample();
    /// Files and folders; a library file among them is opened. Into the sample nothing is imported: the user's own library is
    /// made or opened for it.
    void importPaths(const QStringList &paths);
    /// The sentence shown while files hang over the window.
    QString dropWords() const;

    void askImportFiles();
    void askImportFolder();
    void showFolders();                 ///< those that the library follows
    void askNewLibrary();
    void askOpenLibrary();
    void askBackUp();
    void askExport(const QList<DocumentId> &selected);
    /// A dossier of the thing of a page; nothing for any other page.
    void askDossier(const Target &page, const QString &name, const Citing &citing);
    void askNotebook(const Citing &citing); ///< the notebook as a document
    void exportInto(const QString &path, int format, const QList<DocumentId> &documents);
    void askShareCorrections();
    void shareCorrectionsInto(const QString &path);
    void askTakeCorrections();
    void takeCorrectionsFrom(const QString &path);

private:
    void openWriting(DossierDialog *dialog, const QString &said);
    void showOpened(const QString &path);
    void showOpenFailure(const Error &error);
    void showImported(const ImportReport &report);
    void showFollowed(const ImportReport &report);
    void showImportFailure(const Error &error);
    void sayWhere(const QString &text, const QString &path);
    void reportTrouble(const Error &error, const QString &lead);
    QFileDialog *fileDialog(const QString &title);
    QString lastFolder() const;
    void rememberFolderOf(const QString &path);

    Session &m_session;
    QSettings &m_settings;
    NoticeBar *m_notice;
    ReportPanel *m_report;
    StatusStrip *m_status;
    QWidget *m_window;
    RecoveryCommands *m_recovery;
    std::stop_source m_exporting;
    bool m_isSampleImport = false;
    QStringList m_newFolders;           ///< of the import under way
};

} // namespace apacheta
