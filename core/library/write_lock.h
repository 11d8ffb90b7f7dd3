// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QLockFile>
#include <memory>

namespace apacheta {

/// The right to work long in a library (import, re-extraction, upgrade, recovery) for as long as this lives: a file beside it, so that a second program
/// gets a clear Locked at once, which names the holder. Reading, and single decisions, need none: SQLite lets them take turns with the holder.
///
/// A lock left by a killed program, or by this computer before it was started anew, does not count; nor does one that was left before it named its holder
/// (to be sure of that takes up to a second). One of another computer does: whether that one still runs cannot be seen from here, so the message says
/// which file to delete.
class WriteLock final {
public:
    /// Errors: Locked (another thread of this program counts as another), ReadOnly.
    static Result<std::unique_ptr<WriteLock>> take(const QString &library);
    /// The same for a step of a longer job: where this very program holds the lock already, it goes on under that.
    static Result<std::unique_ptr<WriteLock>> takeOrShare(const QString &library);
    Q_DISABLE_COPY_MOVE(WriteLock)

private:
    explicit WriteLock(const QString &path) : m_file(path) {}
    QLockFile m_file;
};

} // namespace apacheta
