// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_block.h"
#include "flow/flow_typography.h"

#include <QPalette>
#include <QRectF>
#include <QTextLayout>

class QPainter;

namespace apacheta {

/// What is drawn over a block beside its own text; all positions are the block's.
struct FlowOverlay {
    int frameBegin = 0, frameEnd = 0;   ///< the framed passage; equal for none
    int selectedBegin = 0, selectedEnd = 0;
    QList<QPair<int, int>> hits;        ///< what was searched for
    int currentHit = -1;                ///< index into hits
    int focusedLink = -1;
    int hoveredLink = -1;
    ActorId glow;
};

/// A block laid out in lines for one width. Its coordinates begin at the text column's left and the block's top, spaces above included.
class LaidBlock final {
public:
    LaidBlock(FlowBlock block, const FlowTypography &type, qreal width, const QPalette &palette);
    Q_DISABLE_COPY_MOVE(LaidBlock)

    const FlowBlock &block() const { return m_block; }
    int height() const { return m_height; }
    void paint(QPainter &painter, QPointF origin, const FlowOverlay &overlay, const QPalette &palette) const;

    /// A rectangle a line for the stretch.
    QList<QRectF> rectsOf(int begin, int end) const;
    int positionAt(QPointF point) const;
    /// The link under the point, -1 for none.
    int linkAt(QPointF point) const;

private:
    void layOut(const QPalette &palette);
    void paintMargin(QPainter &painter, QPointF origin, const QPalette &palette) const;
    void paintMarker(QPainter &painter, QPointF origin, const QPalette &palette) const;
    void paintBreaks(QPainter &painter, QPointF origin, const QPalette &palette) const;
    void paintTints(QPainter &painter, QPointF origin, const FlowOverlay &overlay, const QPalette &palette) const;
    void paintStretch(QPainter &painter, QPointF origin, int begin, int end, const QColor &fill) const;
    void paintFrame(QPainter &painter, QPointF origin, const FlowOverlay &overlay, const QPalette &palette) const;

    FlowBlock m_block;
    const FlowTypography &m_type;
    qreal m_width;
    qreal m_above = 0;                  ///< where the first line begins
    int m_height = 0;
    QTextLayout m_layout;
};

} // namespace apacheta
