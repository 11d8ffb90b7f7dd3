// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/frame_painter.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace apacheta {
namespace {

bool isSame(const FrameWish &a, const FrameWish &b)
{
    return a.picture == b.picture && a.origin == b.origin && a.zoom == b.zoom && a.size == b.size && a.sharpness == b.sharpness
           && a.style.hovered == b.style.hovered && a.style.current == b.style.current && a.style.selected == b.style.selected
           && a.style.palette == b.style.palette && a.style.font == b.style.font;
}

QSize pixelsOf(const FrameWish &wish) { return {int(std::ceil(wish.size.width() * wish.sharpness)), int(std::ceil(wish.size.height() * wish.sharpness))}; }

/// The rows [top, top + part.height()) of the frame.
void drawRows(QImage &part, int top, const FrameWish &wish)
{
    part.setDevicePixelRatio(wish.sharpness);
    part.fill(wish.style.palette.color(QPalette::Base));
    const double begin = top / wish.sharpness;
    const double height = part.height() / wish.sharpness;
    QPainter painter(&part);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(0, -begin);
    painter.scale(wish.zoom.width(), wish.zoom.height());
    painter.translate(-wish.origin);
    constexpr double around = 2;        // pixels: what begins beside the strip and reaches into it
    const QRectF exposed(wish.origin.x() - around / wish.zoom.width(), wish.origin.y() + (begin - around) / wish.zoom.height(),
                         (wish.size.width() + 2 * around) / wish.zoom.width(), (height + 2 * around) / wish.zoom.height());
    wish.picture->paint(painter, exposed, wish.style);
}

} // namespace

struct FramePainter::Frame {
    FrameWish wish;
    QImage image;
    std::atomic<int> missing = 0;       ///< strips
};

QImage drawnFrame(const FrameWish &wish)
{
    QImage image(pixelsOf(wish), QImage::Format_RGB32);
    drawRows(image, 0, wish);
    return image;
}

FramePainter::FramePainter(QObject *parent) : QObject(parent) { m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, 4)); }

FramePainter::~FramePainter() { m_pool.waitForDone(); }

void FramePainter::paint(QPainter &painter, const FrameWish &wish)
{
    const bool isShown = m_shown && isSame(m_shown->wish, wish);
    if (m_shown && !m_shown->image.isNull()) {
        const FrameWish &was = m_shown->wish;
        const QPointF corner = wish.toView(was.origin);
        const double across = wish.zoom.width() / was.zoom.width();
        const double down = wish.zoom.height() / was.zoom.height();
        if (was.picture != wish.picture)
            painter.drawImage(QPointF(), m_shown->image); // another scene: until it is there, what was
        else if (across == 1 && down == 1)
            painter.drawImage(corner.toPoint(), m_shown->image);
        else
            painter.drawImage(QRectF(corner, QSizeF(was.size.width() * across, was.size.height() * down)), m_shown->image);
    }
    if (isShown)
        return;
    m_wish = wish;
    if (m_isBusy)
        m_isWished = true;
    else
        begin(wish);
}

void FramePainter::begin(const FrameWish &wish)
{
    m_isBusy = true;
    m_isWished = false;
    const auto frame = std::make_shared<Frame>();
    frame->wish = wish;
    frame->image = QImage(pixelsOf(wish), QImage::Format_RGB32);
    if (frame->image.isNull()) {
        m_isBusy = false;
        return;
    }
    const int strips = m_pool.maxThreadCount();
    const int rows = frame->image.height();
    frame->missing = strips;
    uchar *bits = frame->image.bits();  // detached here, once: the strips write beside one another
    const qsizetype line = frame->image.bytesPerLine();
    for (int strip = 0; strip < strips; ++strip) {
        const int top = rows * strip / strips;
        const int height = rows * (strip + 1) / strips - top;
        m_pool.start([this, frame, bits, line, top, height] {
            if (height > 0) {
                QImage part(bits + line * top, frame->image.width(), height, line, QImage::Format_RGB32);
                drawRows(part, top, frame->wish);
            }
            if (--frame->missing == 0)
                QMetaObject::invokeMethod(this, [this, frame] { takeIn(frame); }, Qt::QueuedConnection);
        });
    }
}

void FramePainter::takeIn(const std::shared_ptr<Frame> &frame)
{
    frame->image.setDevicePixelRatio(frame->wish.sharpness);
    m_shown = frame;
    m_isBusy = false;
    if (m_isWished)
        begin(m_wish);
    Q_EMIT painted();
}

} // namespace apacheta
