// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/export_dialog.h"

#include "common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::KnowledgeJson: return ExportDialog::tr("Everything found, with passages (knowledge-json)");
    case ExportFormat::BibTeX: return ExportDialog::tr("References: BibTeX");
    case ExportFormat::BibLatex: return ExportDialog::tr("References: BibLaTeX");
    case ExportFormat::Ris: return ExportDialog::tr("References: RIS");
    case ExportFormat::CslJson: return ExportDialog::tr("References: CSL-JSON");
    case ExportFormat::GraphMl: return ExportDialog::tr("Network: GraphML");
    case ExportFormat::Gexf: return ExportDialog::tr("Network: GEXF (Gephi)");
    case ExportFormat::WebAnnotations: return ExportDialog::tr("Passages as web annotations: JSON-LD (W3C)");
    case ExportFormat::Turtle: return ExportDialog::tr("Claims with their sources: Turtle (RDF, PROV)");
    case ExportFormat::Csv: return ExportDialog::tr("Claims with their passages: CSV (spreadsheet)");
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(int selected, const QString &folder, QWidget *parent)
    : QDialog(parent), m_folder(folder), m_format(new QComboBox(this)), m_all(new QRadioButton(tr("All documents"), this)),
      m_selected(new QRadioButton(tr("The %n selected document(s)", nullptr, selected), this)), m_path(new QLineEdit(this)),
      m_export(new QPushButton(tr("Export"), this))
{
    setWindowTitle(tr("Export"));
    for (const ExportFormat format : {ExportFormat::BibTeX, ExportFormat::BibLatex, ExportFormat::Ris, ExportFormat::CslJson, ExportFormat::KnowledgeJson, ExportFormat::Csv,
                                       ExportFormat::GraphMl, ExportFormat::Gexf, ExportFormat::WebAnnotations, ExportFormat::Turtle})
        m_format->addItem(formatName(format), int(format));
    (selected > 0 ? m_selected : m_all)->setChecked(true);
    m_path->setMinimumWidth(gridUnit(this) * 22);
    auto *browseButton = new QPushButton(tr("Choose…"), this);
    browseButton->setAccessibleName(tr("Choose the file to export to"));
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::proposePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isPathOwn = true; });
    connect(m_path, &QLineEdit::textChanged, this, [this] { m_export->setEnabled(!path().isEmpty()); });

    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("What:"), m_all);
    form->addRow(QString(), m_selected);
    form->setRowVisible(m_all, selected > 0); // with nothing selected there is nothing to choose
    form->setRowVisible(m_selected, selected > 0);
    form->addRow(tr("F&ile:"), file);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(file)))
        label->setBuddy(m_path);
    m_path->setAccessibleName(tr("File to export to"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addSpacing(gridUnit(this) / 2);
    column->addWidget(buttons);
    proposePath();
}

ExportFormat ExportDialog::format() const { return ExportFormat(m_format->currentData().toInt()); }
bool ExportDialog::onlySelected() const { return m_selected->isChecked(); }
QString ExportDialog::path() const { return m_path->text().trimmed(); }

void ExportDialog::proposePath()
{
    const QString ending = fileEnding(format());
    if (!m_isPathOwn) {
        m_path->setText(QDir(m_folder).filePath(u"apacheta."_s + ending));
        return;
    }
    const QFileInfo own(path());
    m_path->setText(own.dir().filePath(own.completeBaseName() + u'.' + ending));
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(fileEnding(format()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_isPathOwn = true;
        m_path->setText(chosen);
    });
    dialog->open();
}

} // namespace apacheta
