// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/vocabulary.h"

#include <QHash>
#include <QList>
#include <QString>

namespace apacheta {

/// Where a place of the knowledge pack lies. States, regions and municipalities have a point inside their land, cities that of their centre.
struct PlacePoint {
    QString key;
    QString nameEnglish;
    QString nameSpanish;
    ActorKind kind = ActorKind::Place;
    QString subtype;                    ///< "department", "border crossing", "lake"
    QString country;                    ///< ISO 3166-1 alpha-2; empty for what lies in none or in several
    QString parent;                     ///< key of what it belongs to
    double latitude = 0;                ///< WGS 84 degrees
    double longitude = 0;
    qint64 population = 0;              ///< 0: unknown

    /// So wide that no point stands for it: Latin America, the Andes, the Pacific.
    bool isWide() const;
    bool operator==(const PlacePoint &) const = default;
};

/// The places of the knowledge pack that have coordinates. Immutable after loading; any thread.
class PlacePoints final {
public:
    /// Reads places.tsv. Errors: NotFound or Damaged, naming file and line.
    static Result<PlacePoints> load(const QString &folder);

    const QList<PlacePoint> &all() const { return m_all; } ///< in the order of the file
    /// Nothing for a key that is no place of the pack, or one without coordinates.
    const PlacePoint *of(const QString &key) const;

private:
    QList<PlacePoint> m_all;
    QHash<QString, qsizetype> m_places;
};

} // namespace apacheta
