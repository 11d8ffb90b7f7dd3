// SPDX-License-Identifier: GPL-3.0-or-later
// What lies under the marks: sea, land, water, lines, graticule.
#include "map/map_geometry.h"
#include "map/map_projection.h"
#include "map/map_sheet.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double divisionsFrom = 0.13;  // pixels a kilometre from which on they are drawn
constexpr double municipalitiesFrom = 0.9;
constexpr double railwaysFrom = 0.22;
constexpr double smallRiversFrom = 0.3;
constexpr double sleeperStep = 7;       // pixels
constexpr double beyondEdge = 8;        // pixels that areas reach past what is exposed

QPolygonF scaled(const QPolygonF &points, double scale)
{
    QPolygonF pixels;
    pixels.reserve(points.size());
    for (const QPointF &point : points)
        pixels.append(point * scale);
    return pixels;
}

/// Degrees between two lines of the graticule.
double graticuleStep(double scale)
{
    for (const double step : {0.25, 0.5, 1.0, 2.0, 5.0}) {
        if (step * 110 * scale > 110)
            return step;
    }
    return 10;
}

QString degrees(double value, bool isLatitude)
{
    const QString number = QLocale().toString(std::abs(value), 'f', value == std::round(value) ? 0 : value * 2 == std::round(value * 2) ? 1 : 2);
    if (value == 0)
        return number + u"°"_s;
    const bool isSpanish = QLocale().language() == QLocale::Spanish;
    return number + u"° "_s + (isLatitude ? (value < 0 ? u"S"_s : u"N"_s) : value < 0 ? (isSpanish ? u"O"_s : u"W"_s) : u"E"_s);
}

} // namespace

void MapPicture::paintAreas(QPainter &painter, const Sheet &sheet, BaseMap::Layer layer, const QColor &fill) const
{
    const double edge = beyondEdge / sheet.scale;
    const QRectF exposed = sheet.scene.adjusted(-edge, -edge, edge, edge);
    painter.setPen(Qt::NoPen);
    for (const BaseMap::Shape &shape : m_base->shapes(layer, sheet.scale)) {
        if (!sheet.shows(shape.box))
            continue;
        const QString &country = m_base->features()[shape.feature].country;
        const bool isBeyond = layer == BaseMap::States && country != u"BO" && country != u"CL" && country != u"PE";
        painter.setBrush(isBeyond ? sheet.inks.landBeyond : fill);
        painter.drawPolygon(scaled(exposed.contains(shape.box) ? shape.points : clipped(shape.points, exposed), sheet.scale));
    }
}

void MapPicture::paintLines(QPainter &painter, const Sheet &sheet, BaseMap::Layer layer, const QPen &pen, int mostRank) const
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const BaseMap::Shape &shape : m_base->shapes(layer, sheet.scale)) {
        if (shape.rank <= mostRank && (sheet.shows(shape.box) || shape.box.width() <= 0 || shape.box.height() <= 0))
            painter.drawPolyline(scaled(shape.points, sheet.scale));
    }
}

/// Across a railway, every few pixels.
void MapPicture::paintSleepers(QPainter &painter, const Sheet &sheet) const
{
    const QRectF seen = sheet.pixels.adjusted(-4, -4, 4, 4);
    QList<QLineF> sleepers;
    for (const BaseMap::Shape &shape : m_base->shapes(BaseMap::Railways, sheet.scale)) {
        if (!sheet.shows(shape.box))
            continue;
        double next = sleeperStep / 2;
        for (qsizetype i = 1; i < shape.points.size(); ++i) {
            const QLineF part(shape.points[i - 1] * sheet.scale, shape.points[i] * sheet.scale);
            const double length = part.length();
            const QPointF along = length > 0 ? (part.p2() - part.p1()) / length : QPointF();
            const QPointF half = QPointF(-along.y(), along.x()) * 2.4;
            for (; next < length; next += sleeperStep) {
                const QPointF at = part.p1() + along * next;
                if (seen.contains(at))
                    sleepers.append({at - half, at + half});
            }
            next -= length;
        }
    }
    painter.drawLines(sleepers);
}

void MapPicture::paintGraticule(QPainter &painter, const Sheet &sheet) const
{
    const QRectF seen = sheet.view;
    const double step = graticuleStep(sheet.scale);
    double west = 180, east = -180, south = 90, north = -90;
    constexpr int samples = 8;
    for (int i = 0; i <= samples; ++i) {
        const double t = double(i) / samples;
        const QPointF across(seen.width() * t, 0);
        const QPointF down(0, seen.height() * t);
        for (const QPointF &edge : {seen.topLeft() + across, seen.bottomLeft() + across, seen.topLeft() + down, seen.topRight() + down}) {
            const GeoPoint point = unprojected(edge / sheet.scale);
            west = std::min(west, point.longitude);
            east = std::max(east, point.longitude);
            south = std::min(south, point.latitude);
            north = std::max(north, point.latitude);
        }
    }
    south = std::max(south, -80.0);
    north = std::min(north, 60.0);
    const QFont font = letteringFont(Lettering::Town, m_font);
    const double ascent = QFontMetricsF(font).ascent();
    painter.setFont(font);
    const auto draw = [&](bool isParallel, double value) {
        constexpr int parts = 24;
        QPolygonF line;
        for (int i = 0; i <= parts; ++i) {
            const double t = double(i) / parts;
            line.append(projected(isParallel ? GeoPoint{value, west + (east - west) * t} : GeoPoint{south + (north - south) * t, value}) * sheet.scale);
        }
        painter.setPen(QPen(sheet.inks.graticule, 0.7));
        painter.drawPolyline(line);
        for (int i = 1; i <= parts; ++i) {  // where it enters the sheet, from the left or from above
            const QPointF a = line[i - 1];
            const QPointF b = line[i];
            const double edge = isParallel ? seen.left() + 4 : seen.top() + 3;
            const double before = isParallel ? a.x() : a.y();
            const double after = isParallel ? b.x() : b.y();
            if ((before - edge) * (after - edge) > 0 || before == after)
                continue;
            const QPointF at = a + (b - a) * ((edge - before) / (after - before));
            painter.setPen(sheet.inks.shore);
            painter.drawText(at + (isParallel ? QPointF(0, -2) : QPointF(3, ascent)), degrees(value, isParallel));
            break;
        }
    };
    for (double latitude = std::ceil(south / step) * step; latitude <= north; latitude += step)
        draw(true, latitude);
    for (double longitude = std::ceil(west / step) * step; longitude <= east; longitude += step)
        draw(false, longitude);
}

void MapPicture::paintLand(QPainter &painter, const Sheet &sheet) const
{
    const MapInks &inks = sheet.inks;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(sheet.pixels, inks.sea);
    paintAreas(painter, sheet, BaseMap::States, inks.land);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAreas(painter, sheet, BaseMap::SaltFlats, inks.salt);
    paintAreas(painter, sheet, BaseMap::Lakes, inks.lake);
    if (m_choice.showsGraticule)
        paintGraticule(painter, sheet);
    paintOwnAreas(painter, sheet);
    if (m_choice.showsRivers) {
        const int rank = sheet.scale < 0.12 ? 3 : sheet.scale < smallRiversFrom ? 6 : 9;
        paintLines(painter, sheet, BaseMap::Rivers, QPen(inks.river, sheet.scale < smallRiversFrom ? 0.7 : 1), rank);
    }
    paintLines(painter, sheet, BaseMap::Coasts, QPen(inks.shore, 0.8));
    if (m_choice.showsMunicipalities && sheet.scale >= municipalitiesFrom)
        paintLines(painter, sheet, BaseMap::MunicipalityBorders, QPen(inks.municipalityBorder, 1));
    if (sheet.scale >= divisionsFrom) {
        paintLines(painter, sheet, BaseMap::DivisionBorders, QPen(inks.divisionBorder, sheet.scale > 0.3 ? 1 : 0.7));
    }
    if (m_choice.showsRoads && sheet.scale >= railwaysFrom)
        paintLines(painter, sheet, BaseMap::Roads, QPen(inks.road, 1.4));
    if (m_choice.showsRailways && sheet.scale >= railwaysFrom) {
        paintLines(painter, sheet, BaseMap::Railways, QPen(inks.railway, 0.9));
        paintSleepers(painter, sheet);
    }
    QPen border(inks.stateBorder, sheet.scale < 0.3 ? 1.0 : 1.6);
    border.setCapStyle(Qt::RoundCap);
    paintLines(painter, sheet, BaseMap::StateBorders, border);
}

} // namespace apacheta
