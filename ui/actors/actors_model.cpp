// SPDX-License-Identifier: GPL-3.0-or-later
#include "actors/actors_model.h"

#include "common/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta {

ActorsModel::ActorsModel(Session &session, QObject *parent)
    : PagedRows(session, &Reader::actors, &Reader::actorFacets, parent)
{
}

QVariant ActorsModel::rowData(const ActorRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case QuietRole: return quietWords(row);
    case CountRole: return QLocale().toString(row.mentions);
    case KindRole: return int(row.kind);
    case ConfidenceRole: return row.confidence;
    case TargetRole: return QVariant::fromValue(Target(ActorTarget{row.id}));
    case Qt::ToolTipRole: return u"%1\n%2"_s.arg(row.name, quietWords(row));
    case Qt::AccessibleTextRole:
        //: Screen reader: an actor's name, kind and place, how often it is named
        return tr("%1, %2, named %n time(s)", nullptr, row.mentions).arg(row.name, quietWords(row));
    default: return {};
    }
}

QString quietWords(const ActorRow &row)
{
    QStringList words = {kindName(row.kind)};
    if (row.kind != ActorKind::State && !row.countries.isEmpty() && row.countries.size() <= 2) {
        QStringList countries;
        for (const QString &code : row.countries)
            countries.append(countryName(code));
        words.append(countries.join(u", "_s));
    } else if (row.kind == ActorKind::Organization && row.level != Level::None) {
        words.append(levelName(row.level));
    }
    return words.join(u" · "_s);
}

} // namespace apacheta
