// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apacheta {

/// Opens the folder of a file in the desktop's file manager.
void showFile(const QString &path);

} // namespace apacheta
