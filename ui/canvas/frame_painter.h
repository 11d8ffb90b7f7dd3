// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/picture.h"

#include <QImage>
#include <QObject>
#include <QSizeF>
#include <QThreadPool>
#include <memory>

namespace apacheta {

/// A picture as a view shows it: how, and which part of the scene.
struct FrameWish {
    std::shared_ptr<const Picture> picture;
    PictureStyle style;
    QPointF origin;                     ///< of the scene, in the upper left corner
    QSizeF zoom = {1, 1};               ///< pixels a scene unit, across and down
    QSize size;                         ///< device-independent pixels
    double sharpness = 1;               ///< pixels of the screen a device-independent one
    QPointF toView(QPointF scene) const { return {(scene.x() - origin.x()) * zoom.width(), (scene.y() - origin.y()) * zoom.height()}; }
};

/// The frame, drawn whole in this thread. Any thread.
QImage drawnFrame(const FrameWish &wish);

/// Paints frames of pictures that may take longer than a moment: other threads draw them in strips; until a frame is there, the one before
/// stands where it belongs. Costs the GUI thread the copying of an image.
class FramePainter final : public QObject {
    Q_OBJECT
public:
    explicit FramePainter(QObject *parent = nullptr);
    ~FramePainter() override;

    /// What there is of it; the rest comes with painted().
    void paint(QPainter &painter, const FrameWish &wish);
    /// Whether the frame shown last is the one wished for.
    bool isComplete() const { return !m_isBusy; }

Q_SIGNALS:
    void painted();                     ///< the frame wished for is there: paint again

private:
    struct Frame;
    void begin(const FrameWish &wish);
    void takeIn(const std::shared_ptr<Frame> &frame);

    std::shared_ptr<const Frame> m_shown;
    FrameWish m_wish;
    bool m_isWished = false;            ///< a newer one than the one being drawn
    bool m_isBusy = false;
    QThreadPool m_pool;
};

} // namespace apacheta
