// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPolygonF>

namespace apacheta {

/// A ring of an area, and which area.
struct OwnedRing {
    QPolygonF ring;
    int owner = 0;
};

/// The outlines of areas that touch, each line once.
struct LandLines {
    QList<QPolygonF> inner;             ///< between two areas
    QList<QPolygonF> outer;             ///< coasts
};

/// Areas from different hands touch within `slack` only: there the line of the one with the smaller owner stands for both.
LandLines linesOf(const QList<OwnedRing> &rings, double slack);

/// Lines of which some stretches are known better: where `better` runs along them, no further than `reach`, it takes their place, and what is
/// left of the coarse ones is led up to it.
QList<QPolygonF> withBetter(const QList<QPolygonF> &coarse, const QList<QPolygonF> &better, double reach);

/// What of some lines keeps off others.
QList<QPolygonF> awayFrom(const QList<QPolygonF> &lines, const QList<QPolygonF> &others, double reach);

} // namespace apacheta
