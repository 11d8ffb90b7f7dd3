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

} // namespace apacheta
