// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority/table.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

Error damaged(const QString &path, int line, const QString &what)
{
    return {Error::Damaged,
            u"The knowledge pack is damaged: %1, line %2 %3. Install Apacheta again."_s
                .arg(QFileInfo(path).fileName())
                .arg(line)
                .arg(what),
            path};
}

} // namespace

Result<Table> Table::read(const QString &path, const QStringList &columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::NotFound,
                     u"A part of the knowledge pack is missing: %1. Install Apacheta again."_s.arg(QFileInfo(path).fileName()),
                     path + u": "_s + file.errorString()};
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8);
    Table table;
    table.m_path = path;
    table.m_text = decoder(bytes);
    if (decoder.hasError())
        return damaged(path, 1, u"and others are not UTF-8"_s);
    table.m_checksum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);

    int number = 0;
    for (QStringView line : QStringView(table.m_text).split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        const QList<QStringView> fields = line.split(u'\t');
        if (table.m_columns.isEmpty()) {
            for (qsizetype i = 0; i < fields.size(); ++i)
                table.m_columns.insert(fields[i].toString(), int(i));
            continue;
        }
        if (fields.size() > table.m_columns.size())
            return damaged(path, number, u"has more fields than the header"_s);
        table.m_rows.append(fields);
        table.m_lines.append(number);
    }
    for (const QString &column : columns)
        if (!table.m_columns.contains(column))
            return damaged(path, 1, u"lacks the column \"%1\""_s.arg(column));
    return table;
}

QStringView Table::field(qsizetype row, QStringView column) const
{
    const auto found = m_columns.constFind(column.toString());
    if (found == m_columns.cend() || *found >= m_rows[row].size())
        return {};
    return m_rows[row][*found].trimmed();
}

QStringList Table::values(qsizetype row, QStringView column) const
{
    QStringList result;
    for (const QStringView value : field(row, column).split(u'|', Qt::SkipEmptyParts))
        if (const QStringView trimmed = value.trimmed(); !trimmed.isEmpty())
            result.append(trimmed.toString());
    return result;
}

} // namespace apacheta
