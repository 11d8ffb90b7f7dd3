// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace apacheta {

/// A file of the knowledge pack: UTF-8, one header line, fields between tabs, "|" between the values of a field.
class Table final {
public:
    /// Errors: NotFound for a file that cannot be opened, Damaged for one that is not UTF-8, lacks one of `columns`, or has a
    /// line with more fields than the header (the message names file and line). Empty lines are skipped; missing fields at a
    /// line's end are empty.
    static Result<Table> read(const QString &path, const QStringList &columns);

    qsizetype rows() const { return m_rows.size(); }
    int line(qsizetype row) const { return m_lines[row]; }  ///< in the file, from 1
    /// Empty for a column that the file does not have.
    QStringView field(qsizetype row, QStringView column) const;
    QStringList values(qsizetype row, QStringView column) const;  ///< without the empty ones
    const QString &path() const { return m_path; }
    const QByteArray &checksum() const { return m_checksum; }

private:
    QString m_path;
    QString m_text;
    QByteArray m_checksum;
    QHash<QString, int> m_columns;
    QList<QList<QStringView>> m_rows;
    QList<int> m_lines;
};

} // namespace apacheta
