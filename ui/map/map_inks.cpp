// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_inks.h"

#include "common/theme.h"

namespace apacheta {

MapInks::MapInks(const QPalette &palette)
{
    const bool dark = isDark(palette);
    const auto ink = [dark](QRgb onLight, QRgb onDark) { return QColor::fromRgb(dark ? onDark : onLight); };
    sea = ink(0xe9f0f4, 0x191d22);
    land = ink(0xfdfcf9, 0x2a2c2f);
    landBeyond = ink(0xf4f2ed, 0x232528);
    lake = ink(0xd3e3ee, 0x1d2a36);
    salt = ink(0xf0ece2, 0x34353a);
    shore = ink(0xa9bccb, 0x46525e);
    river = ink(0xb9d2e4, 0x2f4558);
    stateBorder = ink(0x7f7a8c, 0x8d8a99);
    divisionBorder = ink(0xc4bfc9, 0x55545e);
    municipalityBorder = ink(0xdfdbe0, 0x3f4046);
    railway = ink(0x8a817a, 0x857d76);
    road = ink(0xddb892, 0x6b573f);
    graticule = ink(0xdde3e7, 0x2a2f34);
    halo = land;
    halo.setAlpha(215);
}

QColor MapInks::of(Lettering lettering, const QPalette &palette) const
{
    const bool dark = isDark(palette);
    const auto ink = [dark](QRgb onLight, QRgb onDark) { return QColor::fromRgb(dark ? onDark : onLight); };
    switch (lettering) {
    case Lettering::Actor: return palette.color(QPalette::Text);
    case Lettering::State: return ink(0x6d6879, 0xa5a2b0);
    case Lettering::Division: return ink(0x86818f, 0x8b8995);
    case Lettering::Lake:
    case Lettering::River: return ink(0x40698a, 0x7fa6c4);
    case Lettering::Sea: return ink(0x5c7f99, 0x6d8ba3);
    case Lettering::Salt: return ink(0x7d735c, 0xa39c8c);
    case Lettering::Town: return ink(0x63666b, 0x9a9da3);
    }
    return palette.color(QPalette::Text);
}

} // namespace apacheta
