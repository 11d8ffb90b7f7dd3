// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_inks.h"
#include "map/map_picture.h"

namespace apacheta {

/// What is being painted. Everything is drawn in pixels: scene times scale.
struct MapPicture::Sheet {
    const PictureStyle &style;
    double scale;
    QRectF scene;                       ///< what is exposed
    QRectF pixels;                      ///< the same
    QRectF view;                        ///< what is in sight, pixels: scale bar and credits keep to it
    MapInks inks;
    const MapLayout::Level &level;

    bool shows(const QRectF &box) const { return box.intersects(scene); }
};

} // namespace apacheta
