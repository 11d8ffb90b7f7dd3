// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/show_file.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace apacheta {

void showFile(const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }

} // namespace apacheta
