// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network_layout.h"

#include "network/network_overlaps.h"

#include <QRectF>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace apacheta {
namespace {

constexpr double unit = 34;             // pixels a step of distance
constexpr int shortest = 2;             // steps of a strong edge
constexpr int longest = 5;              // of a weak one
constexpr int fromScratch = 40;         // rounds
constexpr int fromBefore = 24;
constexpr double lastStep = 0.08;
constexpr double landscape = 1.45;      // width to height

using Distances = std::vector<quint16>; // of all pairs of a part, 0 for not connected

struct Arc {
    int to = 0;
    int length = 0;
};

/// The numbers 0 to count - 1, shuffled always alike.
std::vector<int> shuffled(int count, quint32 seed)
{
    std::vector<int> numbers(static_cast<std::size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    std::minstd_rand random(seed);
    for (int i = count - 1; i > 0; --i)
        std::swap(numbers[i], numbers[random() % unsigned(i + 1)]);
    return numbers;
}

/// Which nodes hang together, the largest part first.
QList<QList<int>> partsOf(int count, const std::vector<std::vector<Arc>> &arcs)
{
    QList<QList<int>> parts;
    std::vector<bool> seen(arcs.size(), false);
    for (int start = 0; start < count; ++start) {
        if (seen[start])
            continue;
        QList<int> part = {start};
        seen[start] = true;
        for (qsizetype at = 0; at < part.size(); ++at) {
            for (const Arc &arc : arcs[part[at]]) {
                if (!seen[arc.to]) {
                    seen[arc.to] = true;
                    part.append(arc.to);
                }
            }
        }
        std::ranges::sort(part);
        parts.append(part);
    }
    std::ranges::stable_sort(parts, std::greater(), &QList<int>::size);
    return parts;
}

/// Distances along the edges, by a queue a length (Dial); edges are at most `longest` long.
Distances distancesIn(const QList<int> &part, const std::vector<std::vector<Arc>> &arcs, const std::stop_token &stop)
{
    const int count = int(part.size());
    std::vector<int> indices(arcs.size(), -1);
    for (int i = 0; i < count; ++i)
        indices[part[i]] = i;
    Distances distances(std::size_t(count) * std::size_t(count), 0);
    std::vector<std::vector<int>> queues(longest + 1);
    std::vector<int> reached(static_cast<std::size_t>(count));
    for (int source = 0; source < count && !stop.stop_requested(); ++source) {
        std::ranges::fill(reached, -1);
        reached[source] = 0;
        queues[0] = {source};
        int waiting = 1;
        for (int length = 0; waiting > 0; ++length) {
            std::vector<int> now = std::move(queues[length % (longest + 1)]);
            queues[length % (longest + 1)].clear();
            waiting -= int(now.size());
            for (const int node : now) {
                if (reached[node] != length)
                    continue;
                for (const Arc &arc : arcs[part[node]]) {
                    const int to = indices[arc.to];
                    if (to < 0 || (reached[to] >= 0 && reached[to] <= length + arc.length))
                        continue;
                    reached[to] = length + arc.length;
                    queues[reached[to] % (longest + 1)].push_back(to);
                    ++waiting;
                }
            }
        }
        for (int node = 0; node < count; ++node)
            distances[std::size_t(source) * count + node] = quint16(std::max(0, reached[node]));
    }
    return distances;
}

/// How far the middle of each group is from its rim, in steps, when its rooms lie side by side.
std::vector<double> reachesOf(const QList<int> &part, const QList<int> &groups, const QList<QSizeF> &rooms)
{
    constexpr double looseness = 1.7;
    std::vector<double> areas;
    for (const int node : part) {
        if (groups[node] < 0)
            continue;
        if (std::size_t(groups[node]) >= areas.size())
            areas.resize(std::size_t(groups[node]) + 1, 0);
        areas[groups[node]] += rooms[node].width() * rooms[node].height();
    }
    for (double &area : areas)
        area = std::sqrt(area * looseness / M_PI) / unit;
    return areas;
}

/// Groups beside each other, those without a tie between them further apart. What is not connected keeps its distance, but is not lost sight of.
void gather(Distances &distances, const QList<int> &part, const QList<int> &groups, const QList<QSizeF> &rooms)
{
    const quint16 unconnected = quint16(2 + *std::ranges::max_element(distances) / 2);
    const int count = int(part.size());
    const std::vector<double> reaches = groups.isEmpty() ? std::vector<double>() : reachesOf(part, groups, rooms);
    const auto reach = [&](int node) { return groups[node] < 0 ? 1.0 : reaches[groups[node]]; };
    for (int i = 0; i < count; ++i) {
        for (int j = 0; j < count; ++j) {
            quint16 &distance = distances[std::size_t(i) * count + j];
            if (i == j)
                continue;
            const bool isConnected = distance > 0;
            if (!isConnected)
                distance = unconnected;
            if (groups.isEmpty())
                continue;
            const int one = part[i];
            const int other = part[j];
            const bool isTogether = groups[one] >= 0 && groups[one] == groups[other];
            const double apart = (reach(one) + reach(other) + 2) * (isConnected && distance <= longest ? 1.0 : 1.5);
            distance = quint16(std::lround(isTogether ? std::clamp(reach(one) * 0.9, 2.0, double(std::max<quint16>(distance, 3))) : apart));
        }
    }
}

/// Lowers the stress of a part. `isKnown`: starts near its end, so that places stay.
void relax(std::vector<QPointF> &places, const Distances &distances, const std::vector<bool> &fixed, bool isKnown, const std::stop_token &stop)
{
    const int count = int(places.size());
    const double farthest = *std::ranges::max_element(distances);
    const int rounds = isKnown ? fromBefore : fromScratch;
    const double first = isKnown ? double(shortest * shortest) : farthest * farthest;
    const double decay = std::log(first / lastStep) / std::max(1, rounds - 1);
    const std::vector<int> order = shuffled(count, 20101904);
    for (int round = 0; round < rounds && !stop.stop_requested(); ++round) {
        const double step = first * std::exp(-decay * round);
        const std::vector<int> gaps = shuffled(count / 2, 1879 + quint32(round));
        for (const int less : gaps) {
            const int gap = less + 1;
            const int pairs = 2 * gap == count ? gap : count;
            for (int at = 0; at < pairs; ++at) {
                const int i = order[at];
                const int j = order[(at + gap) % count];
                const double wanted = distances[std::size_t(i) * count + j];
                if (wanted <= 0)
                    continue;
                QPointF way = places[i] - places[j];
                double length = std::sqrt(way.x() * way.x() + way.y() * way.y());
                if (length < 1e-6) {
                    way = QPointF(1e-3 * (1 + i % 7), 1e-3 * (1 + j % 5));
                    length = std::hypot(way.x(), way.y());
                }
                const double share = std::min(step / (wanted * wanted), 1.0) * (length - wanted) / (2 * length);
                if (!fixed[i])
                    places[i] -= way * (fixed[j] ? 2 * share : share);
                if (!fixed[j])
                    places[j] += way * (fixed[i] ? 2 * share : share);
            }
        }
    }
}

/// Turns the longest stretch level, and makes it as wide as a page.
void turnLevel(std::vector<QPointF> &places)
{
    QPointF middle;
    for (const QPointF &place : places)
        middle += place / double(places.size());
    double xx = 0, yy = 0, xy = 0;
    for (QPointF &place : places) {
        place -= middle;
        xx += place.x() * place.x();
        yy += place.y() * place.y();
        xy += place.x() * place.y();
    }
    const double angle = std::atan2(2 * xy, xx - yy) / 2;
    const double ratio = std::sqrt(std::max(1e-9, xx + yy + std::hypot(xx - yy, 2 * xy)) / std::max(1e-9, xx + yy - std::hypot(xx - yy, 2 * xy)));
    const double stretch = std::clamp(landscape / ratio, 1.0, landscape);
    for (QPointF &place : places)
        place = QPointF((place.x() * std::cos(angle) + place.y() * std::sin(angle)) * stretch, place.y() * std::cos(angle) - place.x() * std::sin(angle));
}

bool isSomewhere(const QList<QPointF> &before, int node) { return node < before.size() && !std::isnan(before[node].x()); }

/// Where a part begins: where its nodes stood, new ones amid their neighbours; else anywhere, always alike. Whether it stood somewhere.
bool begin(std::vector<QPointF> &places, const QList<int> &part, const NetworkShape &shape, const std::vector<std::vector<Arc>> &arcs)
{
    const int count = int(part.size());
    const int known = int(std::ranges::count_if(part, [&shape](int node) { return isSomewhere(shape.before, node); }));
    const bool isKnown = known >= 2 && known * 3 >= count;
    std::minstd_rand random(20101904);
    const auto anywhere = [&random](double radius) { return QPointF(double(random() % 2001) / 1000 - 1, double(random() % 2001) / 1000 - 1) * radius; };
    for (int i = 0; i < count; ++i) {
        if (isSomewhere(shape.before, part[i]) && (isKnown || shape.pinned.value(part[i]))) {
            places[i] = shape.before[part[i]] / unit;
            continue;
        }
        QPointF sum;
        int neighbours = 0;
        for (const Arc &arc : arcs[part[i]]) {
            if (isKnown && isSomewhere(shape.before, arc.to)) {
                sum += shape.before[arc.to] / unit;
                ++neighbours;
            }
        }
        places[i] = neighbours > 0 ? sum / neighbours + anywhere(shortest) : anywhere(std::sqrt(double(count)));
    }
    return isKnown;
}

/// What a node takes: its shape and the words under it.
QList<QSizeF> roomsOf(const NetworkShape &shape)
{
    constexpr double gap = 8;
    constexpr double line = 20;
    QList<QSizeF> rooms;
    for (int node = 0; node < shape.radii.size(); ++node) {
        const double label = shape.labels.value(node, 0);
        rooms.append(QSizeF(std::max(2 * shape.radii[node], label) + gap, 2 * shape.radii[node] + gap + (label > 0 ? line : 0)));
    }
    return rooms;
}

QRectF boxOf(const QList<int> &part, const QList<QPointF> &places, const QList<QSizeF> &rooms)
{
    QRectF box;
    for (const int node : part) {
        const QSizeF room = rooms[node];
        box |= QRectF(places[node] - QPointF(room.width() / 2, room.height() / 2), room);
    }
    return box;
}

/// Small parts in rows below the largest.
void placeBelow(const QList<QList<int>> &parts, QList<QPointF> &places, const QList<QSizeF> &rooms, const QList<bool> &pinned)
{
    if (parts.size() < 2)
        return;
    const QRectF first = boxOf(parts.first(), places, rooms);
    const double width = std::max(first.width(), 560.0);
    QPointF corner(first.center().x() - width / 2, first.bottom() + unit);
    const double left = corner.x();
    double tallest = 0;
    for (const QList<int> &part : parts.sliced(1)) {
        if (std::ranges::any_of(part, [&pinned](int node) { return pinned.value(node); }))
            continue;
        const QRectF box = boxOf(part, places, rooms);
        if (corner.x() > left && corner.x() + box.width() > left + width) {
            corner = QPointF(left, corner.y() + tallest + unit / 2);
            tallest = 0;
        }
        for (const int node : part)
            places[node] += corner - box.topLeft();
        corner.rx() += box.width() + unit;
        tallest = std::max(tallest, box.height());
    }
}

} // namespace

QList<QPointF> networkLayout(const NetworkShape &shape, std::stop_token stop)
{
    const int count = int(shape.radii.size());
    std::vector<std::vector<Arc>> arcs(static_cast<std::size_t>(count));
    for (const NetworkShape::Edge &edge : shape.edges) {
        const int length = shortest + int(std::lround((longest - shortest) * (1 - std::clamp(edge.strength, 0.0, 1.0))));
        arcs[edge.from].push_back({edge.to, length});
        arcs[edge.to].push_back({edge.from, length});
    }
    QList<QList<int>> parts = partsOf(count, arcs);
    if (!shape.groups.isEmpty() && count > 0) {
        QList<int> all(count);
        std::iota(all.begin(), all.end(), 0);
        parts = {all};
    }
    const QList<QSizeF> rooms = roomsOf(shape);
    QList<QPointF> laid(count);
    for (const QList<int> &part : std::as_const(parts)) {
        if (part.size() < 2) {
            laid[part.first()] = isSomewhere(shape.before, part.first()) ? shape.before[part.first()] : QPointF();
            continue;
        }
        Distances distances = distancesIn(part, arcs, stop);
        gather(distances, part, shape.groups, rooms);
        std::vector<QPointF> places(static_cast<std::size_t>(part.size()));
        std::vector<bool> fixed;
        for (const int node : part)
            fixed.push_back(shape.pinned.value(node) && isSomewhere(shape.before, node));
        const bool isKnown = begin(places, part, shape, arcs);
        relax(places, distances, fixed, isKnown, stop);
        if (!isKnown && std::ranges::find(fixed, true) == fixed.end())
            turnLevel(places);
        for (int i = 0; i < part.size(); ++i)
            laid[part[i]] = places[i] * unit;
        if (stop.stop_requested())
            return {};
    }
    partRooms(laid, rooms, shape.pinned, stop);
    placeBelow(parts, laid, rooms, shape.pinned);
    return stop.stop_requested() ? QList<QPointF>() : laid;
}

} // namespace apacheta
