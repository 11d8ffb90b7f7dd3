// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <stop_token>

namespace apacheta {

class KnownNames;
class LanguageModels;

enum class ImportPhase { Listing, Reading, Finishing };

struct ImportProgress {
    ImportPhase phase = ImportPhase::Listing;
    int done = 0;
    int total = 0;
    QString current;                    ///< file name
};

enum class FileOutcome { Added, Updated, Unchanged, Moved, Duplicate, Skipped, Failed, Vanished, Returned };

struct FileReport {
    QString path;
    FileOutcome outcome = FileOutcome::Added;
    QString message;                    ///< for Failed, Duplicate and warnings: a sentence that says what to do
};

struct ImportReport {
    int added = 0;
    int updated = 0;
    int unchanged = 0;                  ///< moved and duplicate ones among them
    int failed = 0;
    int skipped = 0;                    ///< files of other kinds in the folders; nothing to report
    int vanished = 0;                   ///< files of documents that are no longer there
    int returned = 0;                   ///< files that are there again
    bool cancelled = false;
    bool isFollowing = false;           ///< not asked for: what changed in the followed folders
    QList<FileReport> notable;          ///< all but plain added, updated and unchanged ones
    double seconds = 0;
};

struct ImportOptions {
    int jobs = 0;                       ///< threads that read and extract; 0: one a core
    std::function<void(const ImportProgress &)> progress = {}; ///< at most ten a second, from the writing thread
    bool follow = false;                ///< the folders that are imported are followed from now on
    const LanguageModels *models = nullptr; ///< what the extraction reads with; null: rules alone. Their versions are part of a document's
};

/// Takes files and folders (recursively, symlink loops and hidden files left out) into the library at `library`, which is made if it is not there. Call it
/// on a thread of its own: it blocks, reads and extracts in parallel and writes in batches. A document is in whole or not at all; calling it again after a
/// crash or cancel goes on where it stopped. Errors are for the library file (Locked, ReadOnly, DiskFull, NewerVersion, Damaged); a bad
/// document is a line of the report.
Result<ImportReport> importInto(const QString &library, const QStringList &paths, const KnownNames &known, const QString &packVersion,
                                const ImportOptions &options = {}, std::stop_token stop = {});

/// Brings the library in step with the folders that it follows: what is new or has changed there is read, what was moved keeps its document, and the
/// files of all documents that are gone or back are noted. What could not be read before is left alone as long as it is the same. Errors as above, NotFound.
Result<ImportReport> keepInStep(const QString &library, const KnownNames &known, const QString &packVersion, const ImportOptions &options = {},
                                std::stop_token stop = {});

/// The machine layer of every document anew, from the texts in the library: for new rules, models or a new knowledge pack. Decisions are not
/// touched. importInto() does it by itself for documents that another version extracted; a cancelled run goes on at the next one.
/// `report.updated` counts the documents. Errors as above, NotFound.
Result<ImportReport> reextract(const QString &library, const KnownNames &known, const QString &packVersion,
                               const ImportOptions &options = {}, std::stop_token stop = {});

} // namespace apacheta
