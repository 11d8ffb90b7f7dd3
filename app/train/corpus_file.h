// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

namespace apacheta::train {

/// The bytes of a corpus file: of `path`, or of `path` + ".xz" unpacked by the program xz. NotFound, Unreadable, Damaged, Unavailable (no xz).
Result<QByteArray> corpusBytes(const QString &path);

} // namespace apacheta::train
