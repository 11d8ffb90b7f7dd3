// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QStringList>
#include <functional>
#include <stop_token>

namespace apacheta {

class Connection;

/// How far a copy is; in pages of the file. `total` may change while another program writes.
struct CopyProgress {
    qint64 done = 0;
    qint64 total = 0;
};
using TellCopied = std::function<void(const CopyProgress &)>; ///< on the thread that copies, at most ten a second

/// A whole copy of the library while others read or write it (online backup API). It is written beside its place, read through again, and only then
/// put into its place by a rename: the target is the whole new copy or what was there before, also when the program is killed.
///
/// Errors: BadInput (onto itself, onto something that is no library, onto a library in use), ReadOnly, DiskFull, Damaged (the library itself; the target is
/// left alone), Cancelled.
Outcome backupLibrary(const QString &path, const QString &target, const TellCopied &tell = {}, std::stop_token stop = {});

/// The copy before an upgrade, "library.before-upgrade-2026-11-25-141502.apacheta" beside the library, of which the last three are kept. Gives its path.
/// Errors as above, with a sentence that nothing was changed.
Result<QString> backUpBeforeUpgrade(const Connection &library);

/// The copies that upgrades left beside a library, newest first.
QStringList upgradeBackupsOf(const QString &library);

/// All copies beside a library that go by its name, those of upgrades among them ("library-2026-11-25.apacheta"), the last written first. The damaged file that
/// a recovery left is none.
QStringList backupsBeside(const QString &library);

} // namespace apacheta
