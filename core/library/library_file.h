// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/connection.h"
#include "library/write_lock.h"

namespace apacheta {

/// A connection that reads a library. One of an older schema is brought up to date first, after a backup beside it (backUpBeforeUpgrade()): without
/// the backup nothing is upgraded.
/// Errors: NotFound, Damaged (no SQLite, no library), NewerVersion, Locked, ReadOnly (older and read-only), Unreadable.
Result<std::unique_ptr<Connection>> openForReading(const QString &path);

/// A connection that writes a library, which is made with its folder when it is not there. Errors as above, DiskFull.
Result<std::unique_ptr<Connection>> openForWriting(const QString &path);

} // namespace apacheta
