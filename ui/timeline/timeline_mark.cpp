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

void drawDisc(QPainter &painter, const QRectF &shape, const QBrush &line, Polarity polarity)
{
    const bool isHollow = polarity != Polarity::Asserted;
    painter.setPen(isHollow ? QPen(line, 1.3, polarity == Polarity::Planned ? Qt::DashLine : Qt::SolidLine) : QPen(Qt::NoPen));
    painter.setBrush(isHollow ? QBrush(Qt::NoBrush) : line);
    const double corner = shape.height() / 2;
    if (shape.width() > shape.height() + 0.1)
        painter.drawRoundedRect(shape, corner, corner);
    else
        painter.drawEllipse(shape.adjusted(0.5, 0.5, -0.5, -0.5));
}

// Bars are rectangles and nothing else: thousands of rounded ones would take longer than a frame.

void drawHollow(QPainter &painter, const QRectF &shape, const QBrush &line, Polarity polarity)
{
    painter.setPen(QPen(line, 1.3, polarity == Polarity::Planned ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(shape.adjusted(0.5, 0.5, -0.5, -0.5));
}

void drawOutlined(QPainter &painter, const QRectF &shape, const QBrush &line, const QBrush &fill)
{
    painter.fillRect(shape, fill);
    painter.fillRect(QRectF(shape.left(), shape.top(), shape.width(), 1), line);
    painter.fillRect(QRectF(shape.left(), shape.bottom() - 1, shape.width(), 1), line);
    painter.fillRect(QRectF(shape.left(), shape.top(), 1, shape.height()), line);
    painter.fillRect(QRectF(shape.right() - 1, shape.top(), 1, shape.height()), line);
}

} // namespace

void drawTimelineMark(QPainter &painter, const MarkBox &box, const DrawnDate &date, Polarity polarity, const QColor &ink)
{
    const bool isHollow = polarity != Polarity::Asserted;
    // Open ends have an arrow beyond the body; faded ones go over into the paper.
    MarkBox drawn = box;
    if (date.begin == DrawnDate::Open)
        drawn.left = box.body.left();
    if (date.end == DrawnDate::Open)
        drawn.right = box.body.right();
    const QRectF shape = drawn.whole();
    const QBrush line = brushOf(drawn, date, ink);
    const bool isRound = date.form == DrawnDate::Day && shape.width() < shape.height() * 2;
    if (isRound)
        drawDisc(painter, shape, line, polarity);
    else if (isHollow)
        drawHollow(painter, shape, line, polarity);
    else if (date.form == DrawnDate::Within)
        drawOutlined(painter, shape, line, brushOf(drawn, date, faded(ink, shape.width() < 12 ? 0.75 : 0.28)));
    else
        painter.fillRect(shape, line);
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
