// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority/place_points.h"

#include "authority/table.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta {

bool PlacePoint::isWide() const
{
    static const QSet<QString> wide = {u"macroregion"_s, u"mountain range"_s, u"plateau"_s, u"desert"_s, u"ocean"_s};
    return wide.contains(subtype);
}

Result<PlacePoints> PlacePoints::load(const QString &folder)
{
    const Result<Table> table = Table::read(QDir(folder).filePath(u"places.tsv"_s), {u"id"_s, u"name"_s, u"kind"_s, u"lat"_s, u"lon"_s});
    if (!table)
        return table.error();
    PlacePoints points;
    for (qsizetype row = 0; row < table->rows(); ++row) {
        const auto field = [&](QStringView column) { return table->field(row, column); };
        if (field(u"lat").isEmpty() && field(u"lon").isEmpty())
            continue;
        bool hasLatitude = false;
        bool hasLongitude = false;
        PlacePoint point;
        point.latitude = field(u"lat").toDouble(&hasLatitude);
        point.longitude = field(u"lon").toDouble(&hasLongitude);
        const std::optional<ActorKind> kind = actorKindOf(field(u"kind"));
        if (!hasLatitude || !hasLongitude || !kind || std::abs(point.latitude) > 90 || std::abs(point.longitude) > 180) {
            return Error{Error::Damaged,
                         u"The knowledge pack is damaged: %1, line %2 has no sound coordinates. Install Apacheta again."_s
                             .arg(QFileInfo(table->path()).fileName())
                             .arg(table->line(row)),
                         table->path()};
        }
        const auto named = [&](QStringView column) { return (field(column).isEmpty() ? field(u"name") : field(column)).toString(); };
        point.key = field(u"id").toString();
        point.nameEnglish = named(u"name_en");
        point.nameSpanish = named(u"name_es");
        point.kind = *kind;
        point.subtype = field(u"subtype").toString();
        point.country = field(u"country").toString();
        point.parent = field(u"parent").toString();
        point.population = field(u"population").toLongLong();
        points.m_places.insert(point.key, points.m_all.size());
        points.m_all.append(point);
    }
    return points;
}

const PlacePoint *PlacePoints::of(const QString &key) const
{
    const auto found = m_places.constFind(key);
    return found == m_places.cend() ? nullptr : &m_all[*found];
}

} // namespace apacheta
