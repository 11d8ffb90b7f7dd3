// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "matrix/matrix_measures.h"
#include "matrix/matrix_picture.h"
#include "network/network_picture.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace apacheta {
namespace {

constexpr double leastLetters = 8;      ///< pixels: smaller ones are not written
constexpr double leastForNumbers = 15;  ///< pixels of a cell's side
constexpr double weakest = 0.3;

double scaleOf(const PictureStyle &style) { return style.scale > 0 ? style.scale : 1; }

QFont lettersOf(const PictureStyle &style, double pixels)
{
    QFont font = style.font;
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    return font;
}

QColor mixed(const QColor &ink, const QColor &ground, double part)
{
    const auto mix = [part](int a, int b) { return int(std::lround(a * part + b * (1 - part))); };
    return QColor(mix(ink.red(), ground.red()), mix(ink.green(), ground.green()), mix(ink.blue(), ground.blue()));
}

/// Black or white, whatever stands out.
QColor readableOn(const QColor &ground)
{
    const double light = 0.299 * ground.redF() + 0.587 * ground.greenF() + 0.114 * ground.blueF();
    return light > 0.55 ? QColor(0x1e, 0x1f, 0x22) : QColor(Qt::white);
}

} // namespace

MatrixPicture::Heads MatrixPicture::headsAt(const PictureStyle &style) const
{
    const double scale = scaleOf(style);
    const double own = QFontInfo(style.font).pixelSize();
    Heads heads;
    heads.pixels = std::min(own, MatrixMeasures::cell * MatrixMeasures::lettersOfCell * scale);
    heads.width = heads.height = std::min(m_headWidth, m_headWidth * heads.pixels / (MatrixMeasures::cell * MatrixMeasures::lettersOfCell * scale));
    if (heads.pixels < leastLetters) // too small to be written in each row: room for some names
        heads.width = heads.height = m_headWidth;
    heads.left = -heads.width;
    heads.top = -heads.height;
    if (!style.view.isNull()) {
        heads.left = std::clamp(style.view.left(), heads.left, std::max(heads.left, m_side - heads.width));
        heads.top = std::clamp(style.view.top(), heads.top, std::max(heads.top, m_side - heads.height));
    }
    return heads;
}

int MatrixPicture::focusRow(const PictureStyle &style) const
{
    const int mark = style.hovered >= 0 ? style.hovered : style.current;
    const int cells = int(m_layout.cells.size());
    const int actors = int(m_layout.actors.size());
    return mark < 0 || mark >= m_marks.size() ? -1 : mark < cells ? m_layout.cells[mark].row : mark < cells + actors ? mark - cells : -1;
}

int MatrixPicture::focusColumn(const PictureStyle &style) const
{
    const int mark = style.hovered >= 0 ? style.hovered : style.current;
    const int cells = int(m_layout.cells.size());
    const int actors = int(m_layout.actors.size());
    return mark < 0 || mark >= m_marks.size() ? -1 : mark < cells ? m_layout.cells[mark].column : mark < cells + actors ? -1 : mark - cells - actors;
}

void MatrixPicture::paint(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const
{
    paintGround(painter, exposed, style);
    paintCells(painter, exposed, style);
    paintGroups(painter, style);
    paintHeads(painter, style);
}

void MatrixPicture::paintGround(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const
{
    const QColor base = style.palette.color(QPalette::Base);
    const QColor ink = style.palette.color(QPalette::Text);
    const int focused[] = {focusRow(style), focusColumn(style)};
    const double gap = std::min(1.0, 0.8 / scaleOf(style));
    const QColor empty = mixed(ink, base, 0.045);
    const QColor lit = mixed(style.palette.color(QPalette::Highlight), base, 0.20);
    const QColor own = mixed(ink, base, 0.13);
    const QRectF seen = exposed.intersected(QRectF(0, 0, m_side, m_side));
    if (seen.isEmpty())
        return;
    painter.fillRect(seen, empty);
    const auto isPicked = [&](int i) { return style.selected.contains(m_layout.actors[i].id); };
    for (int i = 0; i < m_places.size(); ++i) {
        if (i == focused[0] || isPicked(i))
            painter.fillRect(seen.intersected(QRectF(0, m_places[i], m_side, MatrixMeasures::cell)), lit);
        if (i == focused[1] || isPicked(i))
            painter.fillRect(seen.intersected(QRectF(m_places[i], 0, MatrixMeasures::cell, m_side)), lit);
    }
    for (int i = 0; i < m_places.size(); ++i) { // the paper between the cells, wider between groups
        painter.fillRect(cellRect(i, i), own);
        const double from = m_places[i] + MatrixMeasures::cell - gap;
        const double wide = (i + 1 < m_places.size() ? m_places[i + 1] : m_side) - from;
        painter.fillRect(seen.intersected(QRectF(0, from, m_side, wide)), base);
        painter.fillRect(seen.intersected(QRectF(from, 0, wide, m_side)), base);
    }
}

void MatrixPicture::paintCells(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const
{
    const double scale = scaleOf(style);
    const double gap = std::min(1.0, 0.8 / scale);
    const QColor base = style.palette.color(QPalette::Base);
    const bool hasNumbers = MatrixMeasures::cell * scale >= leastForNumbers;
    const QFont numbers = lettersOf(style, std::min(QFontInfo(style.font).pixelSize() * 0.9, MatrixMeasures::cell * scale * 0.5));
    const QLocale locale;
    for (qsizetype i = 0; i < m_layout.cells.size(); ++i) {
        const MatrixCell &cell = m_layout.cells[i];
        const QRectF rect = cellRect(cell.row, cell.column).adjusted(0, 0, -gap, -gap);
        if (!rect.intersects(exposed))
            continue;
        const double strength = weakest + (1 - weakest) * std::log1p(cell.claims) / std::log1p(std::max(1, m_layout.mostClaims));
        const bool isStandingOnly = cell.claims == cell.standing;
        const QColor ink = balanceInk(cell.balance, style.palette);
        const QColor ground = isStandingOnly ? QColor() : mixed(ink, base, strength);
        if (!isStandingOnly)
            painter.fillRect(rect, ground);
        if (cell.standing > 0) {
            const double corner = rect.width() * 0.42;
            const QPointF at = rect.topRight();
            painter.setPen(Qt::NoPen);
            painter.setBrush(isStandingOnly ? mixed(quietText(style.palette), base, 0.8) : mixed(readableOn(ground), ground, 0.55));
            painter.drawPolygon(QPolygonF({at, at + QPointF(0, corner), at - QPointF(corner, 0)}));
        }
        if (hasNumbers && !isStandingOnly && cell.claims > 1) {
            painter.save();
            painter.translate(rect.center());
            painter.scale(1 / scale, 1 / scale);
            painter.setFont(numbers);
            painter.setPen(readableOn(ground));
            const double half = MatrixMeasures::cell * scale / 2;
            painter.drawText(QRectF(-half, -half, 2 * half, 2 * half), Qt::AlignCenter | Qt::TextSingleLine, locale.toString(cell.claims));
            painter.restore();
        }
        const bool isPicked = style.selected.contains(m_layout.actors[cell.row].id) && style.selected.contains(m_layout.actors[cell.column].id);
        if (isPicked || style.hovered == i || style.current == i) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(style.palette.color(isPicked ? QPalette::Highlight : QPalette::Text), 2 / scale));
            painter.drawRect(rect);
        }
    }
}

/// The names of groups to the right of their rows, a line along each.
void MatrixPicture::paintGroups(QPainter &painter, const PictureStyle &style) const
{
    const double scale = scaleOf(style);
    const Heads heads = headsAt(style);
    painter.setPen(QPen(quietText(style.palette), 1 / scale));
    const QFont font = lettersOf(style, std::max(heads.pixels, leastLetters));
    const QFontMetricsF metrics(font);
    double free = -m_headWidth;         // below the name before
    for (const MatrixGroup &group : m_layout.groups) {
        const QString name = groupName(group);
        if (name.isEmpty())
            continue;
        const double top = m_places[group.begin];
        const double bottom = m_places[group.end - 1] + MatrixMeasures::cell;
        const double x = m_side + 5 / scale;
        painter.drawLine(QPointF(x, top + 1), QPointF(x, bottom - 2));
        const double height = metrics.height() / scale;
        const double at = (top + bottom - height) / 2;
        if (at < free)
            continue;
        free = at + height;
        painter.save();
        painter.translate(x + 6 / scale, at);
        painter.scale(1 / scale, 1 / scale);
        painter.setFont(font);
        painter.setPen(quietText(style.palette));
        painter.drawText(QPointF(0, metrics.ascent()), name);
        painter.restore();
    }
}

/// From the origin along x; the mark of the kind stands at the matrix: at the end of a row's name, at the beginning of a column's.
void MatrixPicture::paintHead(QPainter &painter, const NetActor &actor, Qt::Alignment side, double width, double letters, bool isLit, const PictureStyle &style) const
{
    QFont font = lettersOf(style, letters);
    font.setBold(isLit);
    const QFontMetricsF metrics(font);
    const double mark = letters * 0.42;
    painter.setPen(Qt::NoPen);
    painter.setBrush(kindInk(actor.kind, style.palette));
    const bool isRow = side == Qt::AlignRight;
    const double room = width - mark * 4.2;
    painter.save();
    painter.translate(isRow ? width - mark * 1.8 : mark * 1.8, 0);
    painter.rotate(isRow ? 0 : 90);
    painter.drawPath(kindShape(actor.kind, mark));
    painter.restore();
    painter.setFont(font);
    painter.setPen(style.palette.color(QPalette::Text));
    painter.drawText(QRectF(isRow ? 0 : mark * 4.2, -metrics.height() / 2, room, metrics.height()), side | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(actor.name, Qt::ElideMiddle, room));
}

void MatrixPicture::paintHeads(QPainter &painter, const PictureStyle &style) const
{
    const double scale = scaleOf(style);
    const Heads heads = headsAt(style);
    const QColor base = style.palette.color(QPalette::Base);
    painter.setPen(Qt::NoPen);
    painter.fillRect(QRectF(heads.left, std::min(heads.top, -m_headWidth), heads.width, m_side + 2 * m_headWidth), base);
    painter.fillRect(QRectF(std::min(heads.left, -m_headWidth), heads.top, m_side + 2 * m_headWidth, heads.height), base);

    // Where not every name fits, those of the actors that are named most are written, and those in question.
    const double letters = std::max(heads.pixels, leastLetters);
    const double need = letters * 1.12 / scale;
    QList<int> order;
    for (int i = 0; i < m_places.size(); ++i)
        order.append(i);
    std::ranges::stable_sort(order, [this](int a, int b) { return m_layout.actors[a].mentions > m_layout.actors[b].mentions; });
    const auto written = [&](int focus) {
        QList<int> shown;
        if (focus >= 0)
            shown.append(focus);
        for (const int i : std::as_const(order)) {
            const bool isFree = std::ranges::none_of(shown, [&](int other) { return std::abs(m_places[other] - m_places[i]) < need; });
            if (isFree && i != focus)
                shown.append(i);
        }
        return shown;
    };
    const auto isLit = [&](int i, int focus) { return i == focus || style.selected.contains(m_layout.actors[i].id); };
    const double edge = heads.left + heads.width;
    for (const int row : written(focusRow(style))) {
        const double middle = m_places[row] + MatrixMeasures::cell / 2;
        if (middle < heads.top + heads.height)
            continue;
        painter.save();
        painter.translate(heads.left, middle);
        painter.scale(1 / scale, 1 / scale);
        paintHead(painter, m_layout.actors[row], Qt::AlignRight, heads.width * scale, letters, isLit(row, focusRow(style)), style);
        painter.restore();
    }
    for (const int column : written(focusColumn(style))) {
        const double middle = m_places[column] + MatrixMeasures::cell / 2;
        if (middle < edge)
            continue;
        painter.save();
        painter.translate(middle, heads.top + heads.height);
        painter.scale(1 / scale, 1 / scale);
        painter.rotate(-90);
        paintHead(painter, m_layout.actors[column], Qt::AlignLeft, heads.height * scale, letters, isLit(column, focusColumn(style)), style);
        painter.restore();
    }
}

} // namespace apacheta
