// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/recovery/salvage.h"

namespace apacheta {

class Connection;

using SavedLog = QMap<qint64, SavedDecision>;

/// Which decisions of a log are in force and where each stands for undoing, as deciding, undoing and redoing left it. Pure.
QHash<qint64, Standing> standingsOf(const SavedLog &log);

/// Adds to a log what another one of the same library has and it has not; where the two tell different things of one number they part, and nothing later
/// is taken. Gives how many.
int addMissing(SavedLog &log, const SavedLog &other);

/// Writes a log as it was, with its numbers and times, into a library that has none. `known`: what the damaged file says of standings, used where lines of the log
/// are missing. Undoings of what is lost are left out.
Outcome writeLog(const Connection &connection, const SavedLog &log, const QHash<qint64, Standing> &known, qint64 lastDecision);

} // namespace apacheta
