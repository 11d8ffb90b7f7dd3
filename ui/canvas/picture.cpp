// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/picture.h"

#include <cmath>

namespace apacheta {

int Picture::neighbour(int mark, Qt::Key arrow) const
{
    if (marks().isEmpty())
        return -1;
    if (mark < 0 || mark >= marks().size())
        return 0;
    const QPointF from = marks()[mark].rect.center();
    const bool isHorizontal = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    const double sign = arrow == Qt::Key_Left || arrow == Qt::Key_Up ? -1 : 1;
    int best = -1;
    double least = 0;
    for (int other = 0; other < marks().size(); ++other) {
        const QPointF way = marks()[other].rect.center() - from;
        const double ahead = sign * (isHorizontal ? way.x() : way.y());
        const double aside = std::abs(isHorizontal ? way.y() : way.x());
        if (other == mark || ahead <= 0 || aside > ahead * 2)
            continue;
        const double cost = ahead + aside * 2;
        if (best < 0 || cost < least) {
            best = other;
            least = cost;
        }
    }
    return best < 0 ? mark : best;
}

} // namespace apacheta
