// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "library/views.h"
#include "model/result.h"

#include <QSize>

namespace apacheta {

/// A picture to be drawn into a file without a window: `apacheta --picture network --library FILE --output FILE.svg`.
struct PictureJob {
    QString view;                       ///< "network", "timeline", "map", "matrix", "pair"
    QString library;
    QString output;                     ///< .svg, .png or .pdf
    QString actor;                      ///< number, exported key or name; of a pair the first
    QString with;                       ///< of a pair the second
    std::optional<EdtfDate> from;
    std::optional<EdtfDate> to;
    QSize size = QSize(1200, 820);      ///< of the picture itself, pixels
};

/// The words for `PictureJob::view`, in the order in which they are told.
QStringList pictureViews();

/// Draws it as the window would and writes it; returns when it is written. Needs a QApplication (any platform, "offscreen" too).
/// Errors: NotFound (library, actor), BadInput (view, name of the file, nothing to draw), and those of writing.
Outcome runPictureJob(const PictureJob &job);

} // namespace apacheta
