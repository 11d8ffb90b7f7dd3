// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apacheta {

/// Puts a file that was written beside its place into it, also over one that is there; holds after a power cut too. False: it stays where it was.
bool movedInto(const QString &from, const QString &to);

/// Removes a library file with what SQLite leaves beside it.
void removeWithLogs(const QString &path);

} // namespace apacheta
