// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPoint>
#include <QPointF>
#include <QRectF>

namespace apacheta {

/// A box of a fixed size on the screen beside a point of the ground.
struct AnchoredBox {
    QPointF anchor;                     ///< scene
    QRectF box;                         ///< pixels from the anchor
    /// Where it is at a zoom, pixels.
    QRectF at(double scale) const { return box.translated(anchor * scale); }
};

/// Keeps boxes apart at every zoom from `from` to `to`: two boxes count as apart when one stays left of, or above, the other throughout.
/// (Distances on the ground grow evenly with the zoom, so it is enough to look at both ends.)
class LabelPlacing final {
public:
    LabelPlacing(double from, double to) : m_from(from), m_to(to) {}

    bool isFree(const AnchoredBox &box) const { return takenBy(box) == nobody; }
    /// Who took a place that a box would meet.
    int takenBy(const AnchoredBox &box) const;
    void take(const AnchoredBox &box, int owner = 0);
    static constexpr int nobody = -1;
    /// Takes the first of some boxes that is free; -1 where none is.
    int place(const QList<AnchoredBox> &choices);

private:
    bool areApart(const AnchoredBox &a, const AnchoredBox &b) const;
    QPoint cellOf(QPointF anchor) const;

    double m_from;
    double m_to;
    QList<AnchoredBox> m_taken;
    QList<int> m_owners;
    QHash<QPoint, QList<qsizetype>> m_cells;
};

} // namespace apacheta
