// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "network/network_picture.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <cmath>
#include <map>

namespace apacheta {
namespace {

constexpr double thinnest = 1;
constexpr double thickest = 6;
constexpr int mostLabels = 220;
constexpr double leastForOwnLines = 1.6; ///< zoom from which each category between two has its line
constexpr qsizetype mostOwnLines = 8;
constexpr qsizetype mostDrawnFinely = 260;
constexpr int mostTriedLabels = 420;
constexpr double leastOutlined = 6;     ///< pixels of a radius: smaller shapes have no outline of their own

QPainterPath polygon(int corners, double radius, double turned)
{
    QPolygonF points;
    for (int corner = 0; corner <= corners; ++corner) {
        const double angle = turned + corner * 2 * M_PI / corners;
        points.append(QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(colour.alphaF() * alpha));
    return colour;
}

/// As if the colour lay on the ground with so much strength: quicker to draw than what shines through.
QColor mixed(const QColor &colour, const QColor &ground, double strength)
{
    const auto part = [strength](int a, int b) { return int(std::lround(a * strength + b * (1 - strength))); };
    return QColor(part(colour.red(), ground.red()), part(colour.green(), ground.green()), part(colour.blue(), ground.blue()));
}

/// A shape of a few pixels, without its finer parts.
QPolygonF smallShape(ActorKind kind, double radius, QPointF place)
{
    const auto corners = [](ActorKind of) {
        switch (of) {
        case ActorKind::State: return std::pair(4, M_PI / 4);
        case ActorKind::Region: return std::pair(6, 0.0);
        case ActorKind::Municipality: return std::pair(5, -M_PI / 2);
        case ActorKind::Organization: return std::pair(4, 0.0);
        case ActorKind::Place: return std::pair(3, M_PI / 2);
        case ActorKind::Instrument: return std::pair(4, M_PI / 4);
        case ActorKind::People:
        case ActorKind::Person: return std::pair(10, 0.0);
        }
        return std::pair(10, 0.0);
    };
    static const QList<QPolygonF> shapes = [&corners] {
        QList<QPolygonF> units;
        for (const ActorKind one : allActorKinds()) {
            const auto [count, turned] = corners(one);
            QPolygonF unit;
            for (int corner = 0; corner < count; ++corner)
                unit.append(QPointF(std::cos(turned + corner * 2 * M_PI / count), std::sin(turned + corner * 2 * M_PI / count)) * 1.1);
            units.append(unit);
        }
        return units;
    }();
    QPolygonF shape = shapes[int(kind)];
    for (QPointF &point : shape)
        point = place + point * radius;
    return shape;
}

void strike(QPainter &painter, QPointF middle, QPointF unit, const QColor &ink, double scale)
{
    const QPointF stroke = QPointF(unit.x() - unit.y(), unit.y() + unit.x()) * (5 / scale);
    painter.setPen(QPen(ink, 1.5 / scale));
    painter.drawLine(middle - stroke, middle + stroke);
}

void arrow(QPainter &painter, QPointF tip, QPointF ahead, double size, const QColor &ink)
{
    const QPointF across(-ahead.y(), ahead.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF({tip, tip - ahead * size + across * size * 0.45, tip - ahead * size - across * size * 0.45}));
}

/// Places of labels on screen: what is taken stays taken.
class TakenRoom final {
public:
    explicit TakenRoom(double cell) : m_cell(cell) {}
    bool isFree(const QRectF &rect) const
    {
        bool free = true;
        overCells(rect, [&](std::pair<int, int> cell) {
            for (const QRectF &other : m_cells.value(cell))
                free = free && !other.intersects(rect);
        });
        return free;
    }
    void take(const QRectF &rect)
    {
        overCells(rect, [&](std::pair<int, int> cell) { m_cells[cell].append(rect); });
    }

private:
    template <class Act> void overCells(const QRectF &rect, Act act) const
    {
        for (int x = int(std::floor(rect.left() / m_cell)); x <= int(std::floor(rect.right() / m_cell)); ++x) {
            for (int y = int(std::floor(rect.top() / m_cell)); y <= int(std::floor(rect.bottom() / m_cell)); ++y)
                act({x, y});
        }
    }
    double m_cell;
    QHash<std::pair<int, int>, QList<QRectF>> m_cells;
};

} // namespace

QPainterPath kindShape(ActorKind kind, double radius)
{
    QPainterPath path;
    switch (kind) {
    case ActorKind::State: path.addRoundedRect(QRectF(-radius * 0.9, -radius * 0.9, radius * 1.8, radius * 1.8), radius * 0.25, radius * 0.25); return path;
    case ActorKind::Region: return polygon(6, radius, 0);
    case ActorKind::Municipality: return polygon(5, radius * 1.05, -M_PI / 2);
    case ActorKind::People: return polygon(8, radius, M_PI / 8);
    case ActorKind::Organization: return polygon(4, radius * 1.15, 0);
    case ActorKind::Person: path.addEllipse(QPointF(), radius * 0.95, radius * 0.95); return path;
    case ActorKind::Place: return polygon(3, radius * 1.15, M_PI / 2);
    case ActorKind::Instrument: path.addRect(QRectF(-radius * 0.7, -radius, radius * 1.4, radius * 2)); return path;
    }
    return path;
}

double NetworkPicture::width(const Bond &bond) const
{
    return thinnest + (thickest - thinnest) * std::log1p(bond.evidence) / std::log1p(m_mostEvidence);
}

/// Those that are hovered, walked to or picked, and all tied to them; empty: nobody is singled out.
QSet<int> NetworkPicture::litNodes(const PictureStyle &style) const
{
    QSet<int> lit;
    const auto light = [&](int node) {
        lit.insert(node);
        for (const int bond : m_nodes[node].bonds) {
            lit.insert(m_bonds[bond].from);
            lit.insert(m_bonds[bond].to);
        }
    };
    for (int node = 0; node < m_nodes.size(); ++node) {
        if (style.selected.contains(m_nodes[node].actor.id))
            light(node);
    }
    for (const int mark : {style.hovered, style.current}) {
        if (mark >= 0 && mark < m_nodes.size()) {
            light(mark);
        } else if (mark >= m_nodes.size() && mark < m_marks.size()) {
            lit.insert(m_bonds[mark - m_nodes.size()].from);
            lit.insert(m_bonds[mark - m_nodes.size()].to);
        }
    }
    return lit;
}

bool NetworkPicture::isFocus(int node, const PictureStyle &style) const
{
    return style.hovered == node || style.current == node || style.selected.contains(m_nodes[node].actor.id);
}

/// Weak ties of a dense net come into sight with the actor whom one points at.
bool NetworkPicture::isDrawn(const Bond &bond, const PictureStyle &style) const
{
    return bond.isMain || bond.isOnWay || m_showsAllTies || isFocus(bond.from, style) || isFocus(bond.to, style);
}

void NetworkPicture::paint(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const
{
    paintGroups(painter, style);
    const QSet<int> lit = litNodes(style);
    const bool isQuiet = !lit.isEmpty() || std::ranges::any_of(m_bonds, &Bond::isOnWay);
    const QRectF seen = exposed.adjusted(-60, -60, 60, 60);
    const QRectF view = (style.view.isNull() ? exposed : style.view).adjusted(-60, -60, 60, 60);
    QList<bool> focus(m_nodes.size());
    for (int node = 0; node < m_nodes.size(); ++node)
        focus[node] = isFocus(node, style);
    QList<int> below;
    QList<int> above;                   // what is lit
    int inView = 0;                     // of those below: how finely they are drawn goes by it, so that strips fit together
    for (int i = 0; i < m_bonds.size(); ++i) {
        const Bond &bond = m_bonds[i];
        const int mark = int(m_nodes.size()) + i;
        const bool isLit = bond.isOnWay || focus[bond.from] || focus[bond.to] || style.hovered == mark || style.current == mark;
        if (!isLit && !bond.isMain && !m_showsAllTies)
            continue;
        const QRectF box = QRectF(m_nodes[bond.from].place, m_nodes[bond.to].place).normalized().adjusted(-1, -1, 1, 1);
        inView += !isLit && box.intersects(view);
        if (box.intersects(seen))
            (isLit ? above : below).append(i);
    }
    if (inView > mostDrawnFinely) {
        paintManyBonds(painter, below, style, isQuiet);
    } else {
        for (const int bond : std::as_const(below))
            paintBond(painter, m_bonds[bond], style, false, isQuiet);
    }
    for (const int bond : std::as_const(above))
        paintBond(painter, m_bonds[bond], style, true, false);
    for (qsizetype node = m_nodes.size(); node-- > 0;) {
        if (seen.contains(m_nodes[node].place))
            paintNode(painter, m_nodes[node], style, focus[node], !lit.isEmpty() && !lit.contains(int(node)));
    }
    paintLabels(painter, exposed, style, lit);
}

/// Thousands at once: hair lines, a colour at a time, weak ones first.
void NetworkPicture::paintManyBonds(QPainter &painter, const QList<int> &bonds, const PictureStyle &style, bool isQuiet) const
{
    std::map<std::pair<int, int>, QList<QLineF>> lines; // by thickness, by colour
    for (const int bond : bonds) {
        const Bond &one = m_bonds[bond];
        lines[{int(std::lround((width(one) - thinnest) / 2)), int(std::lround(one.balance * 2))}].append(
            QLineF(m_nodes[one.from].place, m_nodes[one.to].place));
    }
    const bool wasSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto &[key, some] : lines) {
        const double strength = isQuiet ? 0.2 : 0.45 + 0.2 * key.first;
        painter.setPen(QPen(mixed(balanceInk(key.second / 2.0, style.palette), style.palette.color(QPalette::Base), strength), 0));
        painter.drawLines(some);
    }
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
}

void NetworkPicture::paintGroups(QPainter &painter, const PictureStyle &style) const
{
    const double scale = style.scale > 0 ? style.scale : 1;
    for (const Group &group : m_groups) {
        if (group.hull.isEmpty())
            continue;
        QColor fill = style.palette.color(QPalette::Text);
        fill.setAlphaF(0.05f);
        painter.setBrush(fill);
        painter.setPen(QPen(faded(style.palette.color(QPalette::Text), 0.18), 1 / scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(group.hull);
    }
}

void NetworkPicture::paintBond(QPainter &painter, const Bond &bond, const PictureStyle &style, bool isLit, bool isQuiet) const
{
    const double scale = style.scale > 0 ? style.scale : 1;
    const Node &from = m_nodes[bond.from];
    const Node &to = m_nodes[bond.to];
    const QPointF way = to.place - from.place;
    const double length = std::hypot(way.x(), way.y());
    if (length < 1e-6)
        return;
    const QPointF unit = way / length;
    const QPointF begin = from.place + unit * from.radius;
    const QPointF end = to.place - unit * (to.radius + (bond.direction > 0 ? 2 / scale : 0));
    QColor ink = balanceInk(bond.balance, style.palette);
    ink = faded(ink, isQuiet ? 0.18 : bond.isStanding && !isLit ? 0.55 : 0.9);
    const double thick = width(bond) / scale;
    const auto line = [&](const QColor &colour, double lineWidth, QPointF shift, Qt::PenStyle penStyle) {
        QPen pen(colour, lineWidth, penStyle, Qt::FlatCap);
        if (penStyle == Qt::DashLine)
            pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(begin + shift, end + shift);
    };
    const bool isAlone = bond.ties.size() == 1;
    const int mark = int(m_nodes.size() + (&bond - m_bonds.constData()));
    const bool isSingledOut = isLit && (style.hovered == mark || style.current == mark);
    if (!isAlone && bond.ties.size() <= mostOwnLines && !isQuiet && (style.scale >= leastForOwnLines || isSingledOut)) {
        paintTies(painter, bond, style);
        return;
    }
    if (bond.isOnWay)
        line(faded(style.palette.color(QPalette::Highlight), 0.5), thick + 6 / scale, {}, Qt::SolidLine);
    line(ink, thick, {}, bond.isPlanned ? Qt::DashLine : Qt::SolidLine);
    if (bond.isNegated) { // hollow, and struck
        line(style.palette.color(QPalette::Base), std::max(thick - 2 / scale, 0.6 / scale), {}, Qt::SolidLine);
        strike(painter, (begin + end) / 2, unit, ink, scale);
    }
    if (bond.direction != 0)
        arrow(painter, bond.direction > 0 ? end : begin, bond.direction > 0 ? unit : -unit, (5 + width(bond)) / scale, ink);
}

/// A line each category and polarity, side by side.
void NetworkPicture::paintTies(QPainter &painter, const Bond &bond, const PictureStyle &style) const
{
    const double scale = style.scale > 0 ? style.scale : 1;
    const QPointF way = m_nodes[bond.to].place - m_nodes[bond.from].place;
    const QPointF unit = way / std::hypot(way.x(), way.y());
    const QPointF across(-unit.y(), unit.x());
    for (qsizetype i = 0; i < bond.ties.size(); ++i) {
        const NetTie &tie = bond.ties[i];
        const double thick = (1 + 2 * std::log1p(tie.evidence) / std::log1p(m_mostEvidence)) / scale;
        const QPointF shift = across * (double(i) - double(bond.ties.size() - 1) / 2) * 5 / scale;
        const QPointF begin = m_nodes[bond.from].place + unit * m_nodes[bond.from].radius + shift;
        const QPointF end = m_nodes[bond.to].place - unit * (m_nodes[bond.to].radius + 2 / scale) + shift;
        QPen pen(categoryInk(tie.category, style.palette), thick, Qt::SolidLine, Qt::FlatCap);
        if (tie.polarity == Polarity::Planned)
            pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(begin, end);
        if (tie.polarity == Polarity::Negated) {
            painter.setPen(QPen(style.palette.color(QPalette::Base), thick / 2));
            painter.drawLine(begin, end);
            strike(painter, (begin + end) / 2, unit, categoryInk(tie.category, style.palette), scale);
        }
        if (!isSymmetric(tie.category)) {
            const bool isForward = tie.subject == m_nodes[bond.from].actor.id;
            arrow(painter, isForward ? end : begin, isForward ? unit : -unit, 7 / scale, categoryInk(tie.category, style.palette));
        }
    }
}

void NetworkPicture::paintNode(QPainter &painter, const Node &node, const PictureStyle &style, bool isLit, bool isQuiet) const
{
    const double scale = style.scale > 0 ? style.scale : 1;
    const double radius = std::max(node.radius, 2.5 / scale);
    QColor ink = kindInk(node.actor.kind, style.palette);
    if (isQuiet)                        // nothing shines through
        ink = mixed(ink, style.palette.color(QPalette::Base), 0.3);
    if (radius * scale < leastOutlined && !isLit && !node.isPinned) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawConvexPolygon(smallShape(node.actor.kind, radius, node.place));
        return;
    }
    if (isLit) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(style.palette.color(QPalette::Highlight), 0.35));
        painter.drawEllipse(node.place, radius + 6 / scale, radius + 6 / scale);
    }
    painter.setPen(QPen(style.palette.color(QPalette::Base), 1.5 / scale));
    painter.setBrush(ink);
    painter.drawPath(kindShape(node.actor.kind, radius).translated(node.place));
    if (node.isPinned) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.palette.color(QPalette::Base));
        painter.drawEllipse(node.place, 2.2 / scale, 2.2 / scale);
    }
}

void NetworkPicture::paintLabels(QPainter &painter, const QRectF &exposed, const PictureStyle &style, const QSet<int> &lit) const
{
    const double scale = style.scale > 0 ? style.scale : 1;
    painter.save();
    const QTransform toScreen = QTransform::fromScale(scale, scale);
    painter.scale(1 / scale, 1 / scale);    // a pixel is a pixel
    const QRectF seen = toScreen.mapRect(style.view.isNull() ? exposed : style.view);
    QFont groupFont = style.font;
    groupFont.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(style.font);
    const QFontMetricsF groupMetrics(groupFont);
    TakenRoom room(metrics.height() * 6);
    const double line = metrics.height();
    for (const Node &node : m_nodes) {
        const QPointF centre = node.place * scale;
        if (const double radius = node.radius * scale; radius > 3 && seen.adjusted(-80, -80, 80, 80).contains(centre))
            room.take(QRectF(centre - QPointF(radius, radius) * 0.8, QSizeF(radius, radius) * 1.6));
    }
    for (const Group &group : m_groups) {
        if (group.hull.isEmpty())
            continue;
        const QRectF box = toScreen.mapRect(group.hull.boundingRect());
        const QRectF text(QPointF(box.center().x() - groupMetrics.horizontalAdvance(group.name) / 2, box.top() - line * 1.1),
                          QSizeF(groupMetrics.horizontalAdvance(group.name) + 2, line));
        if (!room.isFree(text))
            continue;
        room.take(text);
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(style.palette.color(QPalette::Base), 0.7));
        painter.drawRoundedRect(text, 3, 3);
        painter.setFont(groupFont);
        painter.setPen(quietText(style.palette));
        painter.drawText(text, Qt::AlignCenter | Qt::TextDontClip, group.name);
    }
    int drawn = 0;
    int tried = 0;
    const auto label = [&](int index, bool isWanted) {
        const Node &node = m_nodes[index];
        const QPointF centre = node.place * scale;
        if (!seen.adjusted(-80, -line, 80, line).contains(centre) || ((drawn >= mostLabels || tried >= mostTriedLabels) && !isWanted))
            return;
        ++tried;
        const double width = isWanted ? std::min(metrics.horizontalAdvance(node.actor.name), line * 22) + 4 : node.label * line / m_lineOfLabels;
        const double radius = node.radius * scale + 2;
        const QRectF candidates[] = {
            QRectF(centre.x() - width / 2, centre.y() + radius, width, line),
            QRectF(centre.x() + radius, centre.y() - line / 2, width, line),
            QRectF(centre.x() - radius - width, centre.y() - line / 2, width, line),
            QRectF(centre.x() - width / 2, centre.y() - radius - line, width, line),
        };
        // Half a name at the window's edge is worse than none.
        const auto isWhole = [&](const QRectF &rect) { return isWanted || (rect.left() >= seen.left() && rect.right() <= seen.right()); };
        const auto free = std::ranges::find_if(candidates, [&](const QRectF &rect) { return isWhole(rect) && room.isFree(rect); });
        if (free == std::end(candidates) && !isWanted)
            return;
        const QRectF text = free == std::end(candidates) ? candidates[0] : *free;
        room.take(text);
        ++drawn;
        const bool isQuiet = !lit.isEmpty() && !lit.contains(index);
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(style.palette.color(QPalette::Base), 0.75));
        painter.drawRoundedRect(text, 3, 3);
        painter.setFont(style.font);
        painter.setPen(isQuiet ? faded(style.palette.color(QPalette::Text), 0.45) : style.palette.color(QPalette::Text));
        painter.drawText(text, Qt::AlignCenter | Qt::TextDontClip, metrics.elidedText(node.actor.name, Qt::ElideRight, text.width()));
    };
    QList<int> wanted;
    for (const int mark : {style.hovered, style.current}) {
        if (mark >= 0 && mark < m_nodes.size())
            wanted.append(mark);
    }
    for (int node = 0; node < m_nodes.size(); ++node) {
        if (style.selected.contains(m_nodes[node].actor.id) && !wanted.contains(node))
            wanted.append(node);
    }
    for (const int node : std::as_const(wanted))
        label(node, true);
    for (int pass = lit.isEmpty() ? 1 : 0; pass < 2; ++pass) { // those tied to who is singled out before the rest
        for (int node = 0; node < m_nodes.size(); ++node) {
            if (!wanted.contains(node) && (lit.isEmpty() || lit.contains(node) == (pass == 0)))
                label(node, false);
        }
    }
    painter.restore();
}

} // namespace apacheta
