// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/picture.h"
#include "model/result.h"

#include <QSizeF>
#include <optional>

namespace apacheta {

/// What stands around an exported picture.
struct PictureCaption {
    QString title;
    QString source;                     ///< "Apacheta, library Tarapacá, 5 documents; 1879 to 1884; 26 November 2026"
};

enum class PictureFormat { Svg, Png, Pdf };

/// By the end of a file's name; nothing for any other.
std::optional<PictureFormat> pictureFormatOf(const QString &path);

/// Draws all of a picture with title, legend and source line on light paper. `size` is that of the picture itself in pixels
/// (1/96 inch on paper; PNG twice as sharp). The file appears whole or not at all. Errors: DiskFull, ReadOnly, Failed.
Outcome writePicture(const Picture &picture, const PictureCaption &caption, const QSizeF &size, const QFont &font, const QString &path);

} // namespace apacheta
