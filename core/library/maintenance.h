// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/backup.h"
#include "model/result.h"

#include <QStringList>

namespace apacheta {

/// Makes an empty library where there is none (or an empty file), with its folder; brings an older one up to date; does nothing to one that is
/// there. Errors: Damaged, NewerVersion, Locked, ReadOnly, DiskFull.
Outcome createLibrary(const QString &path);

/// What is wrong with a library, a sentence each; empty for a sound one: SQLite's own integrity and foreign keys, every text against its SHA-256, every
/// span inside its document, every evidence and mention in a passage, the search index against the passages, the counts against their rows.
Result<QStringList> checkLibrary(const QString &path);

/// The user's own library: XDG data folder, "apacheta/library.apacheta".
QString defaultLibraryPath();

} // namespace apacheta
