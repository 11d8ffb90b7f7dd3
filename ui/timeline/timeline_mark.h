// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline_view_layout.h"

#include <QColor>
#include <QPainter>
#include <QPalette>

namespace apacheta {

/// A mark's box on the paper, in pixels: its body and what fades or points beyond it.
struct MarkBox {
    QRectF body;
    double left = 0;                    ///< with fading ends and arrows
    double right = 0;
    double trueLeft = 0;                ///< of the body, where what is far out of sight is not cut
    double trueRight = 0;
    bool holdsLabel(double width) const { return trueRight - trueLeft >= width + 10; }
    QRectF whole() const { return QRectF(QPointF(left, body.top()), QPointF(right, body.bottom())); }
};

/// Draws a date as what it is: a disc for a day, an outlined bar for some time within a month or year, a full bar for what lasts;
/// open ends by arrows, uncertain ones faded; negated hollow and struck, planned dashed.
void drawTimelineMark(QPainter &painter, const MarkBox &box, const DrawnDate &date, Polarity polarity, const QColor &ink);

/// The colour of words that stand in a mark.
QColor textInMark(const DrawnDate &date, Polarity polarity, const QColor &ink, const QPalette &palette);

} // namespace apacheta
