// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/report_panel.h"

#include "common/show_file.h"
#include "common/theme.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString outcomeName(FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::Added: return ReportModel::tr("Added");
    case FileOutcome::Updated: return ReportModel::tr("Updated");
    case FileOutcome::Unchanged: return ReportModel::tr("Unchanged");
    case FileOutcome::Moved: return ReportModel::tr("Moved");
    case FileOutcome::Duplicate: return ReportModel::tr("Same text twice");
    case FileOutcome::Skipped: return ReportModel::tr("Left out");
    case FileOutcome::Vanished: return ReportModel::tr("No longer there");
    case FileOutcome::Returned: return ReportModel::tr("There again");
    case FileOutcome::Failed: return ReportModel::tr("Failed");
    }
    return {};
}

} // namespace

void ReportModel::setFiles(const QList<FileReport> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

int ReportModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_files.size()); }
int ReportModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FileReport &file = m_files[index.row()];
    if (role == Qt::ToolTipRole)
        return index.column() == File ? file.path : file.message;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case File: return QFileInfo(file.path).fileName();
    case Outcome: return outcomeName(file.outcome);
    case Reason: return file.message;
    default: return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case File: return tr("File");
    case Outcome: return tr("What became of it");
    case Reason: return tr("Why, and what to do");
    default: return {};
    }
}

QString reportSummary(const ImportReport &report)
{
    QStringList parts;
    if (report.added > 0 || !report.isFollowing)
        parts.append(ReportPanel::tr("%Ln document(s) added", nullptr, report.added));
    if (report.updated > 0)
        parts.append(ReportPanel::tr("%Ln updated", nullptr, report.updated));
    const auto moved = std::ranges::count(report.notable, FileOutcome::Moved, &FileReport::outcome);
    if (report.isFollowing && moved > 0) //: Files of documents
        parts.append(ReportPanel::tr("%Ln moved", nullptr, int(moved)));
    if (report.isFollowing && report.returned > 0)
        parts.append(ReportPanel::tr("%Ln file(s) there again", nullptr, report.returned));
    if (report.unchanged > 0 && !report.isFollowing)
        parts.append(ReportPanel::tr("%Ln unchanged", nullptr, report.unchanged));
    if (report.vanished > 0) //: Files of documents
        parts.append(ReportPanel::tr("%Ln file(s) no longer there", nullptr, report.vanished));
    if (report.failed > 0)
        parts.append(ReportPanel::tr("%Ln failed", nullptr, report.failed));
    if (report.cancelled)
        parts.append(ReportPanel::tr("stopped before the end"));
    return parts.join(u", "_s);
}

ReportPanel::ReportPanel(QWidget *parent)
    : QWidget(parent), m_model(new ReportModel(this)), m_summary(new QLabel(this)), m_table(new QTableView(this))
{
    build();
}

void ReportPanel::build()
{
    const int unit = gridUnit(this);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *copy = new QPushButton(icon(u"copy"_s, palette()), tr("Copy report"), this);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(reportText()); });
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s, palette()));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the report"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Files of the last import"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(unit * 3 / 2);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->resizeSection(ReportModel::File, unit * 16);
    m_table->horizontalHeader()->resizeSection(ReportModel::Outcome, unit * 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ReportPanel::showMenu);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { showFile(m_model->files()[index.row()].path); });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(unit / 2, unit / 4, unit / 4, unit / 4);
    head->addWidget(m_summary, 1);
    head->addWidget(copy);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
}

void ReportPanel::showMenu(QPoint position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    const FileReport file = m_model->files()[index.row()];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"folder"_s, palette()), tr("Show file"), this, [path = file.path] { showFile(path); });
    menu->addAction(icon(u"copy"_s, palette()), tr("Copy this line"), this,
                    [file] { QGuiApplication::clipboard()->setText(u"%1\t%2\t%3"_s.arg(file.path, outcomeName(file.outcome), file.message)); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void ReportPanel::setReport(const ImportReport &report)
{
    //: %1 is "5 documents added, 1 failed", %2 a number of seconds
    setLines(tr("%1, in %2 s").arg(reportSummary(report), QLocale().toString(report.seconds, 'f', 1)), report.notable);
}

void ReportPanel::setLines(const QString &summary, const QList<FileReport> &lines)
{
    m_hasReport = true;
    m_model->setFiles(lines);
    m_summary->setText(summary);
    m_table->setVisible(!lines.isEmpty());
    setMaximumHeight(lines.isEmpty() ? gridUnit(this) * 3 : QWIDGETSIZE_MAX);
}

QString ReportPanel::summary() const { return m_summary->text(); }

QString ReportPanel::reportText() const
{
    QStringList lines = {m_summary->text()};
    for (const FileReport &file : m_model->files())
        lines.append(u"%1\t%2\t%3"_s.arg(file.path, outcomeName(file.outcome), file.message));
    return lines.join(u'\n') + u'\n';
}

} // namespace apacheta
