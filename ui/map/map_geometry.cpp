// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_geometry.h"

#include <QLineF>
#include <QList>
#include <algorithm>
#include <array>
#include <cmath>

namespace apacheta {

double distanceToSegment(QPointF point, QPointF begin, QPointF end)
{
    const QPointF way = end - begin;
    const double length = QPointF::dotProduct(way, way);
    const double at = length <= 0 ? 0 : std::clamp(QPointF::dotProduct(point - begin, way) / length, 0.0, 1.0);
    const QPointF off = point - begin - at * way;
    return std::hypot(off.x(), off.y());
}

QPolygonF simplified(const QPolygonF &line, double tolerance)
{
    if (line.size() < 3 || tolerance <= 0)
        return line;
    QList<bool> stays(line.size(), false);
    stays.first() = stays.last() = true;
    QList<std::pair<qsizetype, qsizetype>> open = {{0, line.size() - 1}};
    while (!open.isEmpty()) {
        const auto [first, last] = open.takeLast();
        qsizetype furthest = -1;
        double most = tolerance;
        for (qsizetype i = first + 1; i < last; ++i) {
            const double off = distanceToSegment(line[i], line[first], line[last]);
            if (off > most) {
                most = off;
                furthest = i;
            }
        }
        if (furthest < 0)
            continue;
        stays[furthest] = true;
        open << std::pair(first, furthest) << std::pair(furthest, last);
    }
    QPolygonF fewer;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (stays[i])
            fewer.append(line[i]);
    }
    return fewer;
}

QPolygonF clipped(const QPolygonF &ring, const QRectF &rect)
{
    struct Edge {
        bool isAcross;                  // x decides
        double at;
        double sign;                    // +1: what is larger stays
    };
    const std::array edges = {Edge{true, rect.left(), 1}, Edge{true, rect.right(), -1}, Edge{false, rect.top(), 1}, Edge{false, rect.bottom(), -1}};
    QPolygonF left = ring;
    for (const Edge &edge : edges) {
        const QPolygonF from = std::exchange(left, {});
        const auto inside = [&edge](QPointF p) { return edge.sign * ((edge.isAcross ? p.x() : p.y()) - edge.at); };
        for (qsizetype i = 0; i < from.size(); ++i) {
            const QPointF a = from[i == 0 ? from.size() - 1 : i - 1];
            const QPointF b = from[i];
            const double aInside = inside(a);
            const double bInside = inside(b);
            if ((aInside >= 0) != (bInside >= 0))
                left.append(a + (b - a) * (aInside / (aInside - bInside)));
            if (bInside >= 0)
                left.append(b);
        }
    }
    return left;
}

QPointF middleOf(const QPolygonF &ring)
{
    double area = 0;
    QPointF sum;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i] - ring[0];
        const QPointF b = ring[(i + 1) % ring.size()] - ring[0];
        const double part = a.x() * b.y() - b.x() * a.y();
        area += part;
        sum += (a + b) * part;
    }
    return ring.isEmpty() ? QPointF() : std::abs(area) < 1e-9 ? ring.boundingRect().center() : ring[0] + sum / (3 * area);
}

QPointF halfWay(const QPolygonF &line)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    double left = length / 2;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF part(line[i - 1], line[i]);
        if (part.length() >= left && part.length() > 0)
            return part.pointAt(left / part.length());
        left -= part.length();
    }
    return line.value(0);
}

} // namespace apacheta
