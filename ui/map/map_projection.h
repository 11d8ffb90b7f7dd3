// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace apacheta {

/// A point of the earth, WGS 84 degrees.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;
    bool operator==(const GeoPoint &) const = default;
};

/// The map's projection: Lambert's conformal cone, standing on the parallels of 11° and 25° south, north up on 68.5° west (Visviri lies at
/// 69.5°). Conformal, so that borders keep their shape at every scale. Against Mercator it keeps sizes too: within 0.8 % from Titicaca to the
/// Loa, so that one scale bar holds for the border belt, and within a fifth from Caracas to Cape Horn, where Mercator would draw
/// Patagonia almost twice as large. Kilometres east and south of 18° south, 68.5° west, on a sphere of the earth's mean radius.
///
///     {-18, -68.5} -> (0, 0)          {-17, -68.5} -> (0, -110.4)
QPointF projected(const GeoPoint &point);
GeoPoint unprojected(const QPointF &scene);

/// How many kilometres of the scene a kilometre of the ground takes at a latitude.
double scaleFactorAt(double latitude);

} // namespace apacheta
