// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline_picture.h"

namespace apacheta {

/// What of the scene is seen. Lengths across in pixels of the screen (scene x times zoom), down in the scene.
struct TimelinePicture::Sight {
    Sight(const TimelinePicture &picture, const PictureStyle &pictureStyle, const QRectF &exposed = {});
    const PictureStyle &style;
    double zoom = 1;
    double pixelsADay = 1;
    double left = 0;
    double right = 0;
    double axisTop = 0;                 ///< where the lanes end for the eye
    double undatedTop = 0;
    double bottom = 0;
    double heads = 0;                   ///< width of the lanes' names
    const TimelineViewLayout::Step *step = nullptr;
    double begin() const { return left + heads; } ///< of what is seen of time

    const QPalette &palette() const { return style.palette; }
};

} // namespace apacheta
