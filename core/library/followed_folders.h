// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/file_listing.h"
#include "model/result.h"

#include <stop_token>

// A library keeps in step with the folders that were imported into it: what changes in them is read anew (keepInStep() of import_job.h).
namespace apacheta {

class Connection;

struct FollowedFolder {
    QString path;                       ///< canonical
    bool isThere = true;
    bool operator==(const FollowedFolder &) const = default;
};

/// What the disk has otherwise than the library knows it.
struct FolderNews {
    QStringList folders;                ///< the followed folders that are there, with all below them
    QStringList files;                  ///< all that are read in these
    int toRead = 0;                     ///< new or changed files
    int vanished = 0;                   ///< files of documents, from wherever they came, that are no longer there
    int returned = 0;
    bool bibliographies = false;        ///< one has come, gone or changed
    bool isEmpty() const { return toRead == 0 && vanished == 0 && returned == 0 && !bibliographies; }
};

/// A file of a document that has gone, or is there again.
struct FileChange {
    QString path;
    bool isGone = false;
};

Result<QList<FollowedFolder>> followedFolders(const Connection &connection);
/// Reads no file, only names, sizes and times.
Result<FolderNews> folderNews(const Connection &connection, std::stop_token stop);

/// The folders among `paths` are followed from now on; one inside another is followed with it. Files are not. Inside a transaction of the caller's.
Outcome followFolders(const Connection &connection, const QStringList &paths);
/// What is in the folder stays in the library, and is read again only when it is imported. Errors: those of opening a library.
Outcome stopFollowing(const QString &library, const QString &folder);
/// After reading: what the followed folders' bibliographies look like now.
Outcome noteBibliographies(const Connection &connection, const QStringList &bibliographies);

/// The source files that the library takes to be there and are not, and the other way round.
Result<QList<FileChange>> fileChanges(const Connection &connection, std::stop_token stop);
Outcome noteFileChange(const Connection &connection, const FileChange &change);

} // namespace apacheta
