// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace apacheta {
namespace {

constexpr double earthRadius = 6371.0088;           // km, mean
constexpr double degree = std::numbers::pi / 180;
constexpr double northParallel = -11 * degree;
constexpr double southParallel = -25 * degree;
constexpr double originLatitude = -18 * degree;
constexpr double originLongitude = -68.5 * degree;
constexpr double mostLatitude = 85 * degree;        // the northern edge of the cone lies at infinity

double tangentOf(double latitude) { return std::tan(std::numbers::pi / 4 + latitude / 2); }

/// The cone (Snyder, Map Projections: A Working Manual, USGS 1987, equations 15-1 to 15-5, for a sphere).
struct Cone {
    double n = std::log(std::cos(northParallel) / std::cos(southParallel)) / std::log(tangentOf(southParallel) / tangentOf(northParallel));
    double f = std::cos(northParallel) * std::pow(tangentOf(northParallel), n) / n;
    double radiusAt(double latitude) const { return earthRadius * f / std::pow(tangentOf(latitude), n); }
    double origin = radiusAt(originLatitude);
};

const Cone &cone()
{
    static const Cone theCone;
    return theCone;
}

} // namespace

QPointF projected(const GeoPoint &point)
{
    const Cone &c = cone();
    const double radius = c.radiusAt(std::clamp(point.latitude * degree, -mostLatitude, mostLatitude));
    double east = point.longitude * degree - originLongitude;
    if (east > std::numbers::pi)
        east -= 2 * std::numbers::pi;
    if (east < -std::numbers::pi)
        east += 2 * std::numbers::pi;
    const double angle = c.n * east;
    return {radius * std::sin(angle), radius * std::cos(angle) - c.origin};
}

GeoPoint unprojected(const QPointF &scene)
{
    const Cone &c = cone();
    const double down = c.origin + scene.y();
    const double sign = c.n < 0 ? -1 : 1;
    const double radius = sign * std::hypot(scene.x(), down);
    const double angle = std::atan2(sign * scene.x(), sign * down);
    const double latitude = 2 * std::atan(std::pow(earthRadius * c.f / radius, 1 / c.n)) - std::numbers::pi / 2;
    return {latitude / degree, (originLongitude + angle / c.n) / degree};
}

double scaleFactorAt(double latitude)
{
    const Cone &c = cone();
    return c.n * c.radiusAt(latitude * degree) / (earthRadius * std::cos(latitude * degree));
}

} // namespace apacheta
