// SPDX-License-Identifier: GPL-3.0-or-later
#include "relations/relations_model.h"

#include "common/theme.h"
#include "library/plain_words.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString quietWords(const RelationRow &row)
{
    const QString category = categoryName(row.predicate);
    return row.polarity == Polarity::Asserted ? category : u"%1 · %2"_s.arg(category, polarityName(row.polarity));
}

} // namespace

RelationsModel::RelationsModel(Session &session, QObject *parent)
    : PagedRows(session, &Reader::relations, &Reader::relationFacets, parent)
{
}

QVariant RelationsModel::rowData(const RelationRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return relationSentence(row);
    case QuietRole: return quietWords(row);
    case DateRole: return row.date ? dateText(row.date) : QString();
    case CountRole: return QLocale().toString(row.evidence);
    case KindRole: return -1;
    case InkRole: return categoryInk(row.predicate, QGuiApplication::palette());
    case PolarityRole: return int(row.polarity);
    case ConfidenceRole: return row.confidence;
    case TargetRole: return QVariant::fromValue(Target(RelationTarget{row.id}));
    case Qt::ToolTipRole: return u"%1\n%2 · %3"_s.arg(relationSentence(row), quietWords(row), dateText(row.date));
    case Qt::AccessibleTextRole:
        //: Screen reader: a relation as a sentence, its category and its date
        return tr("%1, %2, %3").arg(relationSentence(row), quietWords(row), dateText(row.date));
    default: return {};
    }
}

} // namespace apacheta
