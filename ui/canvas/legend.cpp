// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/legend.h"

#include "common/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace apacheta {
namespace {

void drawSwatch(QPainter &painter, const LegendEntry &entry, const QRectF &box)
{
    QPen pen(entry.colour, 2);
    const QPointF left(box.left(), box.center().y());
    const QPointF right(box.right(), box.center().y());
    switch (entry.swatch) {
    case LegendEntry::Disc:
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.colour);
        if (entry.shape.isEmpty())
            painter.drawEllipse(box.center(), box.height() * 0.32, box.height() * 0.32);
        else
            painter.drawPath(QTransform::fromTranslate(box.center().x(), box.center().y()).scale(box.height() * 0.36, box.height() * 0.36).map(entry.shape));
        break;
    case LegendEntry::Bar:
    case LegendEntry::Area:
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.colour);
        painter.drawRoundedRect(box.adjusted(0, box.height() * 0.25, 0, -box.height() * 0.25), 2, 2);
        break;
    case LegendEntry::HollowLine:
        painter.setPen(QPen(entry.colour, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0, box.height() * 0.36, 0, -box.height() * 0.36));
        painter.drawLine(QPointF(box.center().x() - 3, box.bottom() - box.height() * 0.2), QPointF(box.center().x() + 3, box.top() + box.height() * 0.2));
        break;
    case LegendEntry::DashedLine:
        pen.setDashPattern({3, 2});
        [[fallthrough]];
    case LegendEntry::Line:
        painter.setPen(pen);
        painter.drawLine(left, right);
        break;
    }
}

} // namespace

double drawLegend(QPainter *painter, const QList<LegendEntry> &entries, QPointF topLeft, double width, const QFont &font, const QPalette &palette)
{
    const QFontMetricsF metrics(font);
    const double line = std::ceil(metrics.height() * 1.25);
    const double swatch = std::ceil(metrics.height() * 1.2);
    const double gap = metrics.height() * 0.4;
    double x = 0;
    double y = 0;
    for (const LegendEntry &entry : entries) {
        const double words = metrics.horizontalAdvance(entry.words);
        if (x > 0 && x + swatch + gap + words > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            drawSwatch(*painter, entry, QRectF(topLeft.x() + x, topLeft.y() + y + (line - metrics.height()) / 2, swatch, metrics.height()));
            painter->setFont(font);
            painter->setPen(palette.color(QPalette::Text));
            painter->drawText(QRectF(topLeft.x() + x + swatch + gap, topLeft.y() + y, words + 2, line), Qt::AlignVCenter | Qt::TextSingleLine, entry.words);
        }
        x += swatch + gap + words + metrics.height();
    }
    return entries.isEmpty() ? 0 : y + line;
}

LegendStrip::LegendStrip(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
}

void LegendStrip::setEntries(const QList<LegendEntry> &entries)
{
    m_entries = entries;
    QStringList words;
    for (const LegendEntry &entry : entries)
        words.append(entry.words);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setVisible(!entries.isEmpty());
    updateGeometry();
    update();
}

int LegendStrip::heightForWidth(int width) const
{
    const int unit = gridUnit(this);
    return int(std::ceil(drawLegend(nullptr, m_entries, {}, width - unit, font(), palette()))) + unit / 2;
}

QSize LegendStrip::sizeHint() const { return {320, heightForWidth(std::max(320, width()))}; }

void LegendStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = gridUnit(this);
    drawLegend(&painter, m_entries, QPointF(unit / 2.0, unit / 4.0), width() - unit, font(), palette());
}

} // namespace apacheta
