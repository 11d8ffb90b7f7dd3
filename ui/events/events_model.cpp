// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/events_model.h"

#include "common/theme.h"
#include "library/plain_words.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// "Agreement · Chile, Bolivia", denied and planned said.
QString quietWords(const EventRow &row)
{
    QStringList names;
    for (const ActorLink &participant : row.participants)
        names.append(participant.name);
    QStringList words = {categoryName(row.type)};
    if (row.polarity != Polarity::Asserted)
        words.append(polarityName(row.polarity));
    if (!names.isEmpty())
        words.append(names.join(u", "_s));
    return words.join(u" · "_s);
}

} // namespace

EventsModel::EventsModel(Session &session, QObject *parent)
    : PagedRows(session, &Reader::events, &Reader::eventFacets, parent)
{
}

QVariant EventsModel::rowData(const EventRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return row.label;
    case QuietRole: return quietWords(row);
    case DateRole: return row.date ? dateText(row.date) : QString();
    case CountRole: return QLocale().toString(row.evidence);
    case KindRole: return -1;
    case InkRole: return categoryInk(row.type, QGuiApplication::palette());
    case PolarityRole: return int(row.polarity);
    case ConfidenceRole: return row.confidence;
    case TargetRole: return QVariant::fromValue(Target(EventTarget{row.id}));
    case Qt::ToolTipRole: return u"%1\n%2\n%3"_s.arg(row.label, dateText(row.date), quietWords(row));
    case Qt::AccessibleTextRole:
        //: Screen reader: an event's label, date, kind and participants
        return tr("%1, %2, %3").arg(row.label, dateText(row.date), quietWords(row));
    default: return {};
    }
}

} // namespace apacheta
