// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/connection.h"

#include <QLockFile>

namespace apacheta {

/// A connection that reads a library. One of an older schema is brought up to date first.
/// Errors: NotFound, Damaged (no SQLite, no library), NewerVersion, Locked, ReadOnly (older and read-only), Unreadable.
Result<std::unique_ptr<Connection>> openForReading(const QString &path);

/// A connection that writes a library, which is made with its folder when it is not there. Errors as above, DiskFull.
Result<std::unique_ptr<Connection>> openForWriting(const QString &path);

/// The right to write into a library for as long as this lives: a file beside it, so that a second program gets a
/// clear Locked at once. One left by a killed program does not count.
class WriteLock final {
public:
    static Result<std::unique_ptr<WriteLock>> take(const QString &library);
    Q_DISABLE_COPY_MOVE(WriteLock)

private:
    explicit WriteLock(const QString &path) : m_file(path) {}
    QLockFile m_file;
};

} // namespace apacheta
