// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_mark.h"

#include <QPainterPath>
#include <algorithm>

namespace apacheta {
namespace {

QColor faded(QColor colour, double part)
{
    colour.setAlphaF(float(colour.alphaF() * part));
    return colour;
}

/// Full in the body, gone at the ends that are not sharp.
QBrush brushOf(const MarkBox &box, const DrawnDate &date, const QColor &colour)
{
    if (date.begin == DrawnDate::Sharp && date.end == DrawnDate::Sharp)
        return colour;
    const QRectF whole = box.whole();
    const double width = std::max(1.0, whole.width());
    QLinearGradient shade(whole.topLeft(), whole.topRight());
    const double begin = std::clamp((box.body.left() - whole.left()) / width, 0.001, 0.5);
    const double end = std::clamp((box.body.right() - whole.left()) / width, 0.5, 0.999);
    shade.setColorAt(0, date.begin == DrawnDate::Sharp ? colour : faded(colour, 0));
    shade.setColorAt(begin, date.begin == DrawnDate::Faded ? faded(colour, 0.8) : colour);
    shade.setColorAt(end, date.end == DrawnDate::Faded ? faded(colour, 0.8) : colour);
    shade.setColorAt(1, date.end == DrawnDate::Sharp ? colour : faded(colour, 0));
    return shade;
}

/// The tip of an open end, at its outermost.
void drawArrow(QPainter &painter, double from, double to, double y, double half, const QColor &ink)
{
    const double direction = to > from ? 1 : -1;
    painter.setPen(QPen(ink, 1.4));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.drawLine(QPointF(to, y), QPointF(to - direction * half, y - half));
    painter.drawLine(QPointF(to, y), QPointF(to - direction * half, y + half));
}

void drawStrike(QPainter &painter, const QRectF &body, const QColor &ink)
{
    const double reach = std::min(body.height() / 2 + 1.5, 7.0);
    const QPointF middle = body.center();
    painter.setPen(QPen(ink, 1.4));
    painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach));
}

} // namespace

void drawTimelineMark(QPainter &painter, const MarkBox &box, const DrawnDate &date, Polarity polarity, const QColor &ink)
{
    const bool isHollow = polarity != Polarity::Asserted;
    const bool isDay = date.form == DrawnDate::Day;
    // Open ends have an arrow beyond the body; faded ones go over into the paper.
    MarkBox drawn = box;
    if (date.begin == DrawnDate::Open)
        drawn.left = box.body.left();
    if (date.end == DrawnDate::Open)
        drawn.right = box.body.right();
    const QRectF shape = drawn.whole().adjusted(0.5, 0.5, -0.5, -0.5);
    const double corner = isDay ? shape.height() / 2 : 2;
    const QBrush line = brushOf(drawn, date, ink);
    if (isHollow) {
        painter.setPen(QPen(line, 1.3, polarity == Polarity::Planned ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
    } else if (date.form == DrawnDate::Within) {
        painter.setPen(QPen(line, 1.1));
        painter.setBrush(brushOf(drawn, date, faded(ink, shape.width() < 12 ? 0.75 : 0.28)));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
    }
    painter.drawRoundedRect(shape, corner, corner);
    const double y = box.body.center().y();
    const double half = std::min(box.body.height() / 2 - 1, 4.5);
    if (date.begin == DrawnDate::Open)
        drawArrow(painter, box.body.left(), box.left + 2, y, half, ink);
    if (date.end == DrawnDate::Open)
        drawArrow(painter, box.body.right(), box.right - 2, y, half, ink);
    if (polarity == Polarity::Negated)
        drawStrike(painter, box.body, ink);
}

QColor textInMark(const DrawnDate &date, Polarity polarity, const QColor &ink, const QPalette &palette)
{
    if (polarity != Polarity::Asserted || date.form == DrawnDate::Within)
        return palette.color(QPalette::Text);
    return ink.lightnessF() < 0.5F ? QColor(Qt::white) : QColor(Qt::black);
}

} // namespace apacheta
