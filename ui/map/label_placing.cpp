// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/label_placing.h"

#include <cmath>

namespace apacheta {
namespace {

constexpr double cell = 560;            // pixels at the larger zoom; no two boxes whose anchors are further apart can meet

} // namespace

QPoint LabelPlacing::cellOf(QPointF anchor) const { return {int(std::floor(anchor.x() * m_to / cell)), int(std::floor(anchor.y() * m_to / cell))}; }

bool LabelPlacing::areApart(const AnchoredBox &a, const AnchoredBox &b) const
{
    const QRectF aFrom = a.at(m_from);
    const QRectF bFrom = b.at(m_from);
    const QRectF aTo = a.at(m_to);
    const QRectF bTo = b.at(m_to);
    return (aFrom.right() <= bFrom.left() && aTo.right() <= bTo.left()) || (bFrom.right() <= aFrom.left() && bTo.right() <= aTo.left())
        || (aFrom.bottom() <= bFrom.top() && aTo.bottom() <= bTo.top()) || (bFrom.bottom() <= aFrom.top() && bTo.bottom() <= aTo.top());
}

int LabelPlacing::takenBy(const AnchoredBox &box) const
{
    const QPoint middle = cellOf(box.anchor);
    for (int x = middle.x() - 1; x <= middle.x() + 1; ++x) {
        for (int y = middle.y() - 1; y <= middle.y() + 1; ++y) {
            const auto here = m_cells.constFind({x, y});
            if (here == m_cells.cend())
                continue;
            for (const qsizetype taken : *here) {
                if (!areApart(box, m_taken[taken]))
                    return m_owners[taken];
            }
        }
    }
    return nobody;
}

void LabelPlacing::take(const AnchoredBox &box, int owner)
{
    m_owners.append(owner);
    m_cells[cellOf(box.anchor)].append(m_taken.size());
    m_taken.append(box);
}

int LabelPlacing::place(const QList<AnchoredBox> &choices)
{
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (isFree(choices[i])) {
            take(choices[i]);
            return int(i);
        }
    }
    return -1;
}

} // namespace apacheta
