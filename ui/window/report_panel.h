// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/import_job.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QTableView;

namespace apacheta {

/// The files of an import that need a word: failed, double, moved, with warnings.
class ReportModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, Outcome, Reason, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(const QList<FileReport> &files);
    const QList<FileReport> &files() const { return m_files; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FileReport> m_files;
};

/// "5 added, 1 updated, 20 unchanged, 2 failed, in 3.1 s"
QString reportSummary(const ImportReport &report);

/// What the last import took and what not, and why; to copy, and to show each file.
class ReportPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ReportPanel(QWidget *parent = nullptr);
    void setReport(const ImportReport &report);
    /// What else took some and left some.
    void setLines(const QString &summary, const QList<FileReport> &lines);
    bool hasReport() const { return m_hasReport; }
    QString summary() const;
    /// The whole report as lines of text.
    QString reportText() const;
    QTableView *table() const { return m_table; }

private:
    void build();
    void showMenu(QPoint position);

    bool m_hasReport = false;
    ReportModel *m_model;
    QLabel *m_summary;
    QTableView *m_table;
};

} // namespace apacheta
