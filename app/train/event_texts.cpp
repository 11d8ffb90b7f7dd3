// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_texts.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace apacheta::train {

namespace {

/// The rows below the first line, each of as many columns as that.
Result<QList<QStringList>> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Error{Error::NotFound, u"The table %1 cannot be read."_s.arg(path), file.errorString()};
    QList<QStringList> rows;
    qsizetype columns = -1;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (columns >= 0 && cells.size() != columns)
            return Error{Error::Damaged, u"A line of the table %1 has %2 columns, not %3."_s.arg(path).arg(cells.size()).arg(columns), line};
        if (columns >= 0)
            rows.append(cells);
        columns = cells.size();
    }
    return rows;
}

} // namespace

Result<AnnotatedTexts> readAnnotatedTexts(const QString &folder)
{
    const auto texts = rowsOf(folder + u"/texts.tsv"_s);
    if (!texts)
        return texts.error();
    const auto events = rowsOf(folder + u"/events.tsv"_s);
    if (!events)
        return events.error();
    AnnotatedTexts annotated;
    for (const QStringList &row : *texts)
        annotated.insert(row.first(), {row[1] + u'/' + row[2], {}}); // text, source, path, ...
    for (const QStringList &row : *events) { // text, begin, end, event, ...
        const auto text = annotated.find(row.first());
        if (text == annotated.end())
            return Error{Error::Damaged, u"events.tsv speaks of the text %1, which texts.tsv does not have."_s.arg(row.first())};
        const std::optional<Category> type = categoryOf(row[4]);
        if (!type)
            return Error{Error::Damaged, u"events.tsv has an unknown category: %1."_s.arg(row[4])};
        text->triggers.append({{row[1].toLongLong(), row[2].toLongLong()}, row[3].toInt(), *type});
    }
    return annotated;
}

} // namespace apacheta::train
