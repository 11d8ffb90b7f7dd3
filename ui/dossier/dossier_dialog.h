// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier_file.h"

#include <QDialog>
#include <functional>
#include <stop_token>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace apacheta {

class Citing;
class Session;

/// What is written, and what is said of it.
struct DossierJob {
    using Gather = std::function<Result<Dossier>(const Reader &, const DossierOptions &, std::stop_token)>;
    QString title;                      ///< of the window
    QString name;                       ///< of the file, as it is proposed
    QString about;
    bool isNarrowed = false;            ///< by the filter of the window
    Gather gather;
};
DossierJob dossierJob(const DossierSubject &subject, const QString &name); ///< of an actor, a pair or an event
DossierJob notebookJob();

/// Writes a document with notes: which format, into which file; then how far it is, with a way to cancel.
class DossierDialog final : public QDialog {
    Q_OBJECT
public:
    DossierDialog(Session &session, const Citing &citing, DossierJob job, const QString &folder, QWidget *parent = nullptr);
    ~DossierDialog() override;

    QComboBox *format() const { return m_format; }
    QLineEdit *path() const { return m_path; }
    QPushButton *writeButton() const { return m_write; }
    void reject() override;             ///< cancels what is under way, then closes

Q_SIGNALS:
    void written(const QString &path);

private:
    void browse();
    void proposePath();
    void begin();
    void cite(Dossier dossier);
    void write(const Dossier &dossier);
    void fail(const Error &error);
    void setBusy(bool busy);

    Session &m_session;
    QString m_style;
    QString m_locale;
    DossierJob m_job;
    QString m_folder;
    bool m_isPathOwn = false;
    QComboBox *m_format;
    QLineEdit *m_path;
    QLabel *m_said;
    QProgressBar *m_progress;
    QPushButton *m_write;
    std::stop_source m_ticket;
};

} // namespace apacheta
