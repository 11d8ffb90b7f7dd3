// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_layout.h"

#include <QColor>
#include <QPalette>

namespace apacheta {

/// The quiet colours of the land, on which the marks stand out.
struct MapInks {
    explicit MapInks(const QPalette &palette);
    QColor sea;
    QColor land;                        ///< Bolivia, Chile, Peru
    QColor landBeyond;
    QColor lake;
    QColor salt;
    QColor shore;
    QColor river;
    QColor stateBorder;
    QColor divisionBorder;
    QColor municipalityBorder;
    QColor railway;
    QColor road;
    QColor graticule;
    QColor halo;
    QColor of(Lettering lettering, const QPalette &palette) const;
};

} // namespace apacheta
