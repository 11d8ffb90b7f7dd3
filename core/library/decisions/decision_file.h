// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decisions.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>
#include <functional>
#include <stop_token>

// Decisions as a file, to share them between libraries: {"format": "apacheta-decisions/1", "decisions": [{"time", "type", "payload"}]},
// a decision a line, those in force in the order in which they were made.
namespace apacheta {

/// Errors: as Reader::open().
Result<QByteArray> decisionFileOf(const QString &library);

enum class OnConflict { KeepMine, TakeTheirs };

struct DecisionConflict {
    QString mine;                       ///< "Rename Chile to ...", or that it was taken back
    QString theirs;
    int number = 0;                     ///< of the decision in the file, from 0
    bool operator==(const DecisionConflict &) const = default;
};

struct DecisionImport {
    int taken = 0;
    int known = 0;                      ///< already in this library
    int dormant = 0;                    ///< of those taken: what they speak of is not in this library (yet)
    QList<DecisionConflict> conflicts;  ///< settled differently here; not taken unless theirs is chosen
    QStringList unreadable;             ///< sentences: of a newer version, or broken
};

/// Told how far it is, on the thread that writes: at most some hundred times, the last time with `done` = `total`.
using TellTaken = std::function<void(int done, int total)>;

/// Takes over the decisions of a file, all in one transaction. What they speak of need not be in the library: they apply when it comes.
/// Errors: BadInput (no such file of decisions), NewerVersion, Cancelled (`stop`), and those of writing; then nothing has changed.
Result<DecisionImport> importDecisions(Decisions &decisions, const QByteArray &file, OnConflict onConflict = OnConflict::KeepMine,
                                       const TellTaken &tell = {}, std::stop_token stop = {});

/// The same with a choice for each conflict: `theirs` are the numbers of those where the file's decision is taken, the others stay as they are.
Result<DecisionImport> importDecisions(Decisions &decisions, const QByteArray &file, const QSet<int> &theirs, const TellTaken &tell = {},
                                       std::stop_token stop = {});

/// What taking over a file would do: nothing is written, no conflict counts as taken. Errors: as importDecisions() and Reader::open().
Result<DecisionImport> compareDecisions(const QString &library, const QByteArray &file);

} // namespace apacheta
