// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documents_model.h"

#include "common/theme.h"
#include "library/plain_words.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString titleOf(const DocumentRow &row) { return row.title.isEmpty() ? QFileInfo(row.path).fileName() : row.title; }

/// "Aranda, S. · English · PDF"
QString quietWords(const DocumentRow &row)
{
    QStringList words;
    if (!row.authors.isEmpty())
        words.append(row.authors);
    if (row.isFileGone) //: Mark of a document in a list: its file is no longer where it was
        words.prepend(DocumentsModel::tr("File gone"));
    words.append(languageName(row.language));
    words.append(row.format.toUpper());
    return words.join(u" · "_s);
}

QString dateOf(const DocumentRow &row)
{
    const std::optional<EdtfDate> date = EdtfDate::parse(row.date);
    return date ? dateText(date) : row.date;
}

} // namespace

DocumentsModel::DocumentsModel(Session &session, QObject *parent)
    : PagedRows(session, &Reader::documents, &Reader::documentFacets, parent)
{
}

QVariant DocumentsModel::rowData(const DocumentRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return titleOf(row);
    case Qt::DecorationRole: return icon(row.isFileGone ? u"warning"_s : u"documents"_s, QGuiApplication::palette());
    case QuietRole: return quietWords(row);
    case DateRole: return dateOf(row);
    case CountRole: return QLocale().toString(row.mentions);
    case KindRole: return -1;
    case ConfidenceRole: return 1.0;
    case TargetRole: return QVariant::fromValue(Target(DocumentTarget{row.id}));
    case Qt::ToolTipRole: return u"%1\n%2\n%3"_s.arg(titleOf(row), quietWords(row), row.path);
    case Qt::AccessibleTextRole:
        //: Screen reader: a document's title, date, authors and language
        return tr("%1, %2, %3").arg(titleOf(row), dateOf(row), quietWords(row));
    default: return {};
    }
}

} // namespace apacheta
