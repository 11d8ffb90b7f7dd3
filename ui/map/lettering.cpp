// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/lettering.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double halo = 1.8;            // pixels around the letters
constexpr int most = 4000;              // images

void drawWords(QPainter &painter, QPointF topLeft, const QString &text, const QFont &font, const QColor &ink, const QColor &around)
{
    const QPointF base = topLeft + QPointF(0, QFontMetricsF(font).ascent());
    QPainterPath outline;
    outline.addText(base, font, font.capitalization() == QFont::AllUppercase ? text.toUpper() : text);
    painter.strokePath(outline, QPen(around, 2 * halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(base, text);
}

} // namespace

QImage LetteringPainter::imageOf(const QSizeF &size, const QString &text, const QFont &font, const QColor &ink, const QColor &around, double sharpness) const
{
    const QString key = u"%1|%2|%3|%4|%5"_s.arg(font.key()).arg(ink.rgba()).arg(around.rgba()).arg(sharpness).arg(text);
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_images.constFind(key); known != m_images.cend())
        return *known;
    QImage image(QSize(int(std::ceil((size.width() + 4 * halo) * sharpness)), int(std::ceil((size.height() + 2 * halo) * sharpness))),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharpness);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawWords(painter, {halo, halo}, text, font, ink, around);
    painter.end();
    if (m_images.size() >= most)
        m_images.clear();
    m_images.insert(key, image);
    return image;
}

void LetteringPainter::draw(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &ink, const QColor &around) const
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        drawWords(painter, box.topLeft(), text, font, ink, around);
        return;
    }
    const double sharpness = painter.device()->devicePixelRatioF();
    painter.drawImage(box.topLeft() - QPointF(halo, halo), imageOf(box.size(), text, font, ink, around, sharpness));
}

} // namespace apacheta
