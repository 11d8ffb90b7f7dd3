// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QStringList>
#include <functional>
#include <stop_token>

namespace apacheta {

class KnownNames;
class LanguageModels;

enum class RecoveryPhase {
    Searching,                  ///< pages of the file looked through
    Saving,                     ///< documents saved
    Extracting,                 ///< documents in which actors, events and relations are found anew
    Checking
};

struct RecoveryProgress {
    RecoveryPhase phase = RecoveryPhase::Searching;
    qint64 done = 0;
    qint64 total = 0;
};

/// What was saved, and what not.
struct RecoveryReport {
    QString library;            ///< the recovered one
    QString damaged;            ///< where the damaged file lies now, unchanged
    int decisions = 0;          ///< lines of the log, those from backups among them
    int decisionsFromBackup = 0;
    int decisionsLost = 0;
    bool knowsDecisionsLost = true; ///< false: how many there were is lost too
    int documents = 0;          ///< with their texts as they were imported
    int fromBackup = 0;         ///< of those
    int fromSource = 0;         ///< of those: read again from their files
    QStringList damagedDocuments; ///< titles of those of which a text is left that is no longer what was imported
    QStringList lostDocuments;  ///< titles of those without any text left; empty ones for those without title
};

struct RecoveryOptions {
    QStringList backups;        ///< libraries that may have what the damaged one has no longer, newest first
    const LanguageModels *models = nullptr;
    int jobs = 0;               ///< as in ImportOptions
    std::function<void(const RecoveryProgress &)> progress = {}; ///< on the calling thread, at most ten a second
};

/// Makes a new library at `output` of what a damaged one holds: first all decisions that can still be read, then the documents with their texts; actors, events and
/// relations are found anew in these, and the decisions laid over them. The damaged file is never changed; the new one appears whole or not at all.
/// Call it on a thread of its own.
///
/// Errors: NotFound, Unreadable, Locked (somebody has it open), Damaged (nothing of a library is left in it), BadInput (the output is there already),
/// ReadOnly, DiskFull, Cancelled.
Result<RecoveryReport> recoverInto(const QString &damaged, const QString &output, const KnownNames &known, const QString &packVersion,
                                   const RecoveryOptions &options = {}, std::stop_token stop = {});

/// The same, and the new library takes the damaged one's place, which is kept beside it as "NAME.damaged-2026-11-26-141502.apacheta".
Result<RecoveryReport> recoverInPlace(const QString &library, const KnownNames &known, const QString &packVersion,
                                      const RecoveryOptions &options = {}, std::stop_token stop = {});

} // namespace apacheta
