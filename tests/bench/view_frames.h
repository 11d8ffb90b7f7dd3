// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/picture.h"

#include <QSize>
#include <memory>

namespace apacheta {

/// What a picture costs the GUI thread in a window of this size: a hundred steps of dragging, of the wheel, and of pointing, sixty a second.
/// Prints milliseconds of a frame (the event, and painting until it is on the screen), and how long after a step all of it is drawn anew.
void measureView(const std::shared_ptr<const Picture> &picture, QSize size);

} // namespace apacheta
