// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QList>
#include <QStringList>

namespace apacheta::bench {

struct GoldFolder {
    QDir gold;                          ///< *.json
    QDir texts;
};

/// Indexes the texts with the apacheta-cli beside this program, exports, and prints the scorer's figures for every gold file by itself and together, those
/// named in `aside` apart, then the calibration: claimed confidence against the share that is right. Returns 0, or 1 where a part could not run.
int measureGold(const QList<GoldFolder> &folders, const QString &scorer, const QStringList &aside, bool list);

} // namespace apacheta::bench
