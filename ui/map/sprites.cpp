// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sprites.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <cmath>

namespace apacheta {
namespace {

constexpr int most = 6000;              // images

} // namespace

void Sprites::draw(QPainter &painter, const SpriteKey &key, const QRectF &box, const std::function<void(QPainter &)> &drawn) const
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        painter.save();
        painter.translate(box.topLeft());
        drawn(painter);
        painter.restore();
        return;
    }
    const double sharpness = painter.device()->devicePixelRatioF();
    const QMutexLocker lock(&m_mutex);
    if (m_sharpness != sharpness || m_images.size() > most) {
        m_images.clear();
        m_sharpness = sharpness;
    }
    QImage &image = m_images[key];
    if (image.isNull()) {
        image = QImage(QSize(int(std::ceil(box.width() * sharpness)) + 1, int(std::ceil(box.height() * sharpness)) + 1), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(sharpness);
        image.fill(Qt::transparent);
        QPainter own(&image);
        own.setRenderHint(QPainter::Antialiasing);
        drawn(own);
    }
    painter.drawImage(box.topLeft(), image);
}

} // namespace apacheta
