// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QList>
#include <QPolygonF>
#include <QString>
#include <array>
#include <memory>
#include <span>

namespace apacheta {

/// What lies under the marks of a map: land, water, lines, in kilometres of the projection, each with fewer points for smaller scales.
/// Immutable; any thread.
class BaseMap final {
public:
    /// Areas, then lines.
    enum Layer { States, Divisions, Municipalities, Lakes, SaltFlats, Coasts, StateBorders, DivisionBorders, MunicipalityBorders, Rivers, Railways, Roads };
    static constexpr int layers = Roads + 1;

    /// A ring or a line.
    struct Shape {
        QPolygonF points;
        QRectF box;
        int feature = -1;               ///< in features()
        int rank = 0;                   ///< rivers: 1 the largest to 9
    };
    /// What a shape is a part of.
    struct Feature {
        Layer layer = States;
        QString key;                    ///< of the place in the knowledge pack; empty for none
        QString name;
        QString country;
        QPointF middle;                 ///< of its largest ring, or half-way along its longest line
        double size = 0;                ///< kilometres across
    };

    /// Read once, when first asked for, some tenths of a second: not on the GUI thread. Errors: Damaged.
    static Result<std::shared_ptr<const BaseMap>> shared();

    /// With points enough for a scale (pixels a kilometre).
    const QList<Shape> &shapes(Layer layer, double scale) const;
    const QList<Feature> &features() const { return m_features; }
    QRectF bounds() const { return m_bounds; }
    /// The area of a layer that holds a point; nothing where there is none.
    const Feature *at(Layer layer, QPointF point) const;

private:
    friend class BaseMapReading;
    static constexpr int steps = 8;
    std::array<std::array<QList<Shape>, steps>, layers> m_shapes;
    QList<Feature> m_features;
    QRectF m_bounds;
};

} // namespace apacheta
