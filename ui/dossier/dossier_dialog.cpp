// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier_dialog.h"

#include "citing/citing.h"
#include "common/theme.h"
#include "session/scope.h"
#include "session/session.h"
#include "views/scope_words.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qint64 progressEvery = 100;   // milliseconds

QString formatName(DossierFormat format)
{
    switch (format) {
    case DossierFormat::Odt: return DossierDialog::tr("Text document (ODT, for Writer and Word)");
    case DossierFormat::Pdf: return DossierDialog::tr("PDF, as printed");
    case DossierFormat::Html: return DossierDialog::tr("Web page (HTML)");
    case DossierFormat::Markdown: break;
    }
    return DossierDialog::tr("Markdown with footnotes");
}

} // namespace

DossierJob dossierJob(const DossierSubject &subject, const QString &name)
{
    return {DossierDialog::tr("Dossier: %1").arg(name), name,
            DossierDialog::tr("Figures, claims with the passages that state them, a note to each passage in your citation style, sources, disagreements."), true,
            [subject](const Reader &reader, const DossierOptions &options, std::stop_token stop) { return gatheredDossier(reader, subject, options, stop); }};
}

DossierJob notebookJob()
{
    return {DossierDialog::tr("Write the notebook"), DossierDialog::tr("Notebook"),
            DossierDialog::tr("All quotations under their headings, your notes and tags, a note to each quotation in your citation style, the works cited."), false,
            [](const Reader &reader, const DossierOptions &options, std::stop_token stop) { return gatheredNotebook(reader, options, stop); }};
}

DossierDialog::DossierDialog(Session &session, const Citing &citing, DossierJob job, const QString &folder, QWidget *parent)
    : QDialog(parent), m_session(session), m_style(citing.styleId()), m_locale(citing.localeFor(QLocale().name().left(2))), m_job(std::move(job)),
      m_folder(folder), m_format(new QComboBox(this)), m_path(new QLineEdit(this)), m_said(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_write(new QPushButton(tr("Write"), this))
{
    setWindowTitle(m_job.title);
    for (const DossierFormat format : {DossierFormat::Odt, DossierFormat::Pdf, DossierFormat::Html, DossierFormat::Markdown})
        m_format->addItem(formatName(format), int(format));
    m_format->setCurrentIndex(std::max(0, m_format->findData(QSettings().value(u"dossier/format"_s, int(DossierFormat::Odt)).toInt())));
    m_path->setMinimumWidth(gridUnit(this) * 22);
    m_path->setAccessibleName(tr("File to write to"));
    auto *browseButton = new QPushButton(tr("Choose…"), this);
    browseButton->setAccessibleName(tr("Choose the file to write to"));
    connect(browseButton, &QPushButton::clicked, this, &DossierDialog::browse);
    connect(m_format, &QComboBox::currentIndexChanged, this, &DossierDialog::proposePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isPathOwn = true; });
    connect(m_path, &QLineEdit::textChanged, this, [this] { m_write->setEnabled(!m_path->text().trimmed().isEmpty()); });

    auto *about = new QLabel(m_job.about, this);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("F&ile:"), file);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(file)))
        label->setBuddy(m_path);
    if (const QString narrowed = filterWords(session.scope().filter()); m_job.isNarrowed && !narrowed.isEmpty())
        form->addRow(tr("Narrowed to:"), new QLabel(narrowed, this));
    m_said->setWordWrap(true);
    m_said->hide();
    m_progress->hide();
    m_progress->setAccessibleName(tr("How far it is"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_write->setDefault(true);
    connect(m_write, &QPushButton::clicked, this, &DossierDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &DossierDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addSpacing(gridUnit(this) / 2);
    column->addLayout(form);
    column->addWidget(m_said);
    column->addWidget(m_progress);
    column->addSpacing(gridUnit(this) / 2);
    column->addWidget(buttons);
    proposePath();
}

DossierDialog::~DossierDialog() { m_ticket.request_stop(); }

void DossierDialog::proposePath()
{
    const QString ending = fileEnding(DossierFormat(m_format->currentData().toInt()));
    if (!m_isPathOwn) {
        static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
        m_path->setText(QDir(m_folder).filePath(QString(m_job.name).replace(unfit, u" "_s).simplified().left(80) + u'.' + ending));
        return;
    }
    const QFileInfo own(m_path->text().trimmed());
    m_path->setText(own.dir().filePath(own.completeBaseName() + u'.' + ending));
}

void DossierDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Write to"), m_path->text().trimmed());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(fileEnding(DossierFormat(m_format->currentData().toInt())));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_isPathOwn = true;
        m_path->setText(chosen);
    });
    dialog->open();
}

void DossierDialog::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_format, m_path, m_write})
        widget->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_said->setVisible(busy || !m_said->text().isEmpty());
}

void DossierDialog::begin()
{
    QSettings().setValue(u"dossier/format"_s, m_format->currentData());
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_said->setText(tr("Gathering passages…"));
    m_progress->setRange(0, 0);
    setBusy(true);
    DossierOptions options;
    if (m_job.isNarrowed)
        options.filter = m_session.scope().filter();
    options.filterWords = filterWords(options.filter);
    options.day = QDate::currentDate();
    m_session.ask<Dossier>([gather = m_job.gather, options](const Reader &reader, std::stop_token stop) { return gather(reader, options, stop); },
                           m_ticket.get_token(), this, [this](const Result<Dossier> &dossier) {
                               if (dossier)
                                   cite(*dossier);
                               else
                                   fail(dossier.error());
                           });
}

void DossierDialog::cite(Dossier dossier)
{
    m_said->setText(tr("Writing notes…"));
    m_progress->setRange(0, int(dossier.notes.size()));
    const auto tell = [guard = QPointer(this), clock = std::make_shared<QElapsedTimer>()](int done, int total) {
        if (clock->isValid() && clock->elapsed() < progressEvery && done < total)
            return;
        clock->start();
        QMetaObject::invokeMethod(qApp, [guard, done] {
            if (guard)
                guard->m_progress->setValue(done);
        });
    };
    m_session.cite<Dossier>(
        [dossier = std::move(dossier), style = m_style, locale = m_locale, tell, stop = m_ticket.get_token()](CitationProcessor &processor) -> Result<Dossier> {
            Dossier cited = dossier;
            const Outcome outcome = apacheta::cite(cited, processor, style, locale, tell, stop);
            return outcome ? Result<Dossier>(std::move(cited)) : Result<Dossier>(outcome.error());
        },
        m_ticket.get_token(), this, [this](const Result<Dossier> &cited) {
            if (cited)
                write(*cited);
            else
                fail(cited.error());
        });
}

void DossierDialog::write(const Dossier &dossier)
{
    m_said->setText(tr("Writing the file…"));
    m_progress->setRange(0, 0);
    const QString file = m_path->text().trimmed();
    m_session.ask<Done>(
        [dossier, file, format = DossierFormat(m_format->currentData().toInt()), language = QLocale().name().left(2)](const Reader &, std::stop_token) {
            return writeDossier(dossier, format, language, file);
        },
        m_ticket.get_token(), this, [this, file](const Outcome &outcome) {
            if (!outcome) {
                fail(outcome.error());
                return;
            }
            Q_EMIT written(file);
            accept();
        });
}

void DossierDialog::fail(const Error &error)
{
    m_said->setText(error.kind == Error::Cancelled ? QString() : error.message);
    setBusy(false);
}

void DossierDialog::reject()
{
    m_ticket.request_stop();
    QDialog::reject();
}

} // namespace apacheta
