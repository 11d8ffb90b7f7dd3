// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/land_lines.h"

#include "map/map_geometry.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace apacheta {
namespace {

constexpr double landCell = 25;             // km; segments are entered in all cells that they cross
constexpr qsizetype mostPoints = 100;   // of a line: what is out of sight is passed over

struct Segment {
    QPointF begin;
    QPointF end;
    int owner = 0;
};

/// Segments by the cells of a grid.
class Neighbourhood final {
public:
    explicit Neighbourhood(const QList<OwnedRing> &rings)
    {
        for (const OwnedRing &owned : rings) {
            for (qsizetype i = 1; i < owned.ring.size(); ++i)
                add({owned.ring[i - 1], owned.ring[i], owned.owner});
        }
    }
    /// The smallest owner of another area whose line passes within `slack` of a point; nothing for none.
    std::optional<int> otherNear(QPointF point, int owner, double slack) const
    {
        std::optional<int> nearest;
        const auto [column, row] = cellOf(point);
        for (int x = column - 1; x <= column + 1; ++x) {
            for (int y = row - 1; y <= row + 1; ++y) {
                const auto found = m_cells.find({x, y});
                if (found == m_cells.end())
                    continue;
                for (const qsizetype i : found->second) {
                    const Segment &segment = m_segments[i];
                    if (segment.owner != owner && (!nearest || segment.owner < *nearest) && distanceToSegment(point, segment.begin, segment.end) <= slack)
                        nearest = segment.owner;
                }
            }
        }
        return nearest;
    }

    /// The nearest point of any line no further than `reach`.
    std::optional<QPointF> nearest(QPointF point, double reach) const
    {
        std::optional<QPointF> best;
        double least = reach;
        const auto [column, row] = cellOf(point);
        for (int x = column - 1; x <= column + 1; ++x) {
            for (int y = row - 1; y <= row + 1; ++y) {
                const auto found = m_cells.find({x, y});
                if (found == m_cells.end())
                    continue;
                for (const qsizetype i : found->second) {
                    for (const QPointF &end : {m_segments[i].begin, m_segments[i].end}) {
                        if (const double off = QLineF(point, end).length(); off <= least) {
                            least = off;
                            best = end;
                        }
                    }
                }
            }
        }
        return best;
    }

private:
    static std::pair<int, int> cellOf(QPointF point) { return {int(std::floor(point.x() / landCell)), int(std::floor(point.y() / landCell))}; }
    void add(const Segment &segment)
    {
        const QPointF way = segment.end - segment.begin;
        const int parts = int(std::max(std::abs(way.x()), std::abs(way.y())) / landCell) + 1;
        for (int part = 0; part <= parts; ++part) {
            QList<qsizetype> &here = m_cells[cellOf(segment.begin + way * (double(part) / parts))];
            if (here.isEmpty() || here.last() != m_segments.size())
                here.append(m_segments.size());
        }
        m_segments.append(segment);
    }
    QList<Segment> m_segments;
    std::map<std::pair<int, int>, QList<qsizetype>> m_cells;
};

void append(QList<QPolygonF> &lines, bool goesOn, QPointF begin, QPointF end)
{
    if (!goesOn || lines.isEmpty() || lines.last().size() >= mostPoints)
        lines.append(QPolygonF{begin});
    lines.last().append(end);
}

} // namespace

LandLines linesOf(const QList<OwnedRing> &rings, double slack)
{
    const Neighbourhood all(rings);
    LandLines lines;
    enum Kind { None, Inner, Outer };
    for (const OwnedRing &owned : rings) {
        Kind before = None;
        for (qsizetype i = 1; i < owned.ring.size(); ++i) {
            const QPointF begin = owned.ring[i - 1];
            const QPointF end = owned.ring[i];
            const std::optional<int> other = all.otherNear((begin + end) / 2, owned.owner, slack);
            const Kind kind = !other ? Outer : *other > owned.owner ? Inner : None;
            if (kind != None)
                append(kind == Inner ? lines.inner : lines.outer, kind == before, begin, end);
            before = kind;
        }
    }
    return lines;
}

namespace {

QList<OwnedRing> owned(const QList<QPolygonF> &lines)
{
    QList<OwnedRing> all;
    for (const QPolygonF &line : lines)
        all.append({line, 0});
    return all;
}

/// The stretches of some lines that run along others, or those that do not.
QList<QPolygonF> stretches(const QList<QPolygonF> &lines, const Neighbourhood &others, double reach, bool along)
{
    QList<QPolygonF> kept;
    for (const QPolygonF &line : lines) {
        bool goesOn = false;
        for (qsizetype i = 1; i < line.size(); ++i) {
            const bool isKept = others.otherNear((line[i - 1] + line[i]) / 2, -1, reach).has_value() == along;
            if (isKept)
                append(kept, goesOn, line[i - 1], line[i]);
            goesOn = isKept;
        }
    }
    return kept;
}

/// Where lines end and no other goes on.
QList<QPointF> looseEnds(const QList<QPolygonF> &lines)
{
    QList<QPointF> ends;
    for (const QPolygonF &line : lines)
        ends << line.first() << line.last();
    QList<QPointF> loose;
    for (const QPointF &end : std::as_const(ends)) {
        if (ends.count(end) == 1)
            loose.append(end);
    }
    return loose;
}

/// Straight lines over gaps, each end to the nearest one that is left.
QList<QPolygonF> bridges(QList<QPointF> ends, double longest)
{
    QList<QPolygonF> lines;
    while (ends.size() > 1) {
        const QPointF end = ends.takeFirst();
        const auto nearest = std::ranges::min_element(ends, {}, [&](QPointF other) { return QLineF(end, other).length(); });
        if (QLineF(end, *nearest).length() > longest)
            continue;
        lines.append(QPolygonF{end, *nearest});
        ends.erase(nearest);
    }
    return lines;
}

} // namespace

QList<QPolygonF> withBetter(const QList<QPolygonF> &coarse, const QList<QPolygonF> &better, double reach)
{
    constexpr double longestLead = 3;   // times `reach`
    QList<QPolygonF> taken = stretches(better, Neighbourhood(owned(coarse)), reach, true);
    taken += bridges(looseEnds(taken), reach * longestLead);
    const Neighbourhood known(owned(taken));
    QList<QPolygonF> lines = stretches(coarse, Neighbourhood(owned(better)), reach, false);
    const QList<QPointF> loose = looseEnds(lines);
    for (QPolygonF &line : lines) {
        const QPointF first = line.first();
        const QPointF last = line.last();
        if (const auto begin = known.nearest(first, reach * longestLead); begin && loose.contains(first))
            line.prepend(*begin);
        if (const auto end = known.nearest(last, reach * longestLead); end && loose.contains(last))
            line.append(*end);
    }
    return lines + taken;
}

QList<QPolygonF> awayFrom(const QList<QPolygonF> &lines, const QList<QPolygonF> &others, double reach)
{
    return stretches(lines, Neighbourhood(owned(others)), reach, false);
}

} // namespace apacheta
