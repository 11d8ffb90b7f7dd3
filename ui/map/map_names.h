// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_layout.h"

namespace apacheta {

/// A name of the land that may stand on a map, if there is room.
struct LandName {
    QString text;
    QString key;                        ///< of the place in the knowledge pack
    Lettering lettering = Lettering::Town;
    QPointF at;
    double fromScale = 0;               ///< pixels a kilometre
    double toScale = 0;
    double importance = 0;
    QSizeF size;                        ///< pixels
};

/// The names of states, divisions, waters and towns, most important first, but for those that are marks themselves.
QList<LandName> landNames(const BaseMap &base, const PlacePoints &points, const QStringList &marked, bool showsTowns, const QFont &font, bool isSpanish);

/// Puts the names of marks and of the land into a level, none over another nor over a mark.
void placeNames(MapLayout::Level &level, const QList<MapLayout::Mark> &marks, const QList<QString> &markNames, const QList<QSizeF> &markSizes,
                const QList<bool> &hasEvents, const QList<LandName> &land);

/// Where the name of a mark may stand, best first.
QList<AnchoredBox> placesBeside(const MapLayout::Mark &mark, QPointF offset, QSizeF name);

/// The little plates at a mark: how many are gathered under it (upper right), what happened there (lower right). Pixels from its point.
QRectF gatheredPlate(const MapLayout::Head &head, double radius);
QRectF eventsPlate(const MapLayout::Head &head, double radius);

} // namespace apacheta
