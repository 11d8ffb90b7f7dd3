// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network_overlaps.h"

#include <algorithm>
#include <numeric>

namespace apacheta {
namespace {

constexpr int mostPasses = 120;

/// Moves two apart along the way on which they overlap least. Whether they overlapped.
bool part(QPointF &one, QPointF &other, QSizeF room, bool isFixed, bool otherIsFixed)
{
    const QPointF way = other - one;
    const double across = room.width() - std::abs(way.x());
    const double down = room.height() - std::abs(way.y());
    if (across <= 0 || down <= 0 || (isFixed && otherIsFixed))
        return false;
    QPointF push = across < down ? QPointF(way.x() < 0 ? -across : across, 0) : QPointF(0, way.y() < 0 ? -down : down);
    push *= 1.02;
    if (!isFixed)
        one -= otherIsFixed ? push : push / 2;
    if (!otherIsFixed)
        other += isFixed ? push : push / 2;
    return true;
}

} // namespace

void partRooms(QList<QPointF> &places, const QList<QSizeF> &rooms, const QList<bool> &fixed, const std::stop_token &stop)
{
    const int count = int(places.size());
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    double widest = 0;
    for (const QSizeF &room : rooms)
        widest = std::max(widest, room.width());
    const int passes = count > 400 ? 20 : mostPasses;
    bool moved = true;
    for (int pass = 0; moved && pass < passes && !stop.stop_requested(); ++pass) {
        moved = false;
        std::ranges::stable_sort(order, std::less(), [&places](int node) { return places[node].x(); });
        for (int first = 0; first < count; ++first) {
            const int one = order[first];
            for (int second = first + 1; second < count; ++second) {
                const int other = order[second];
                if (places[other].x() - places[one].x() > widest)
                    break;
                const QSizeF room = (rooms[one] + rooms[other]) / 2;
                moved |= part(places[one], places[other], room, fixed.value(one), fixed.value(other));
            }
        }
    }
}

} // namespace apacheta
