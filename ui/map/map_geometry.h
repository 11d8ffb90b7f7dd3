// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>

namespace apacheta {

/// A line with fewer points, nowhere further than `tolerance` from the one given (Douglas and Peucker 1973). First and last point stay.
QPolygonF simplified(const QPolygonF &line, double tolerance);
/// The part of a ring that lies in a rectangle (Sutherland and Hodgman 1974): to be filled, not to be outlined.
QPolygonF clipped(const QPolygonF &ring, const QRectF &rect);
/// The middle of a ring's area.
QPointF middleOf(const QPolygonF &ring);
/// The point half-way along a line.
QPointF halfWay(const QPolygonF &line);
double distanceToSegment(QPointF point, QPointF begin, QPointF end);

} // namespace apacheta
