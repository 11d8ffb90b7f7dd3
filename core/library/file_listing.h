// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/import_job.h"

#include <QList>
#include <QString>
#include <functional>
#include <stop_token>

namespace apacheta {

struct ListedFile {
    QString path;                       ///< canonical
    qint64 size = 0;
    qint64 modified = 0;                ///< milliseconds since 1970
    bool operator==(const ListedFile &) const = default;
};

struct FileListing {
    QList<ListedFile> files;            ///< by path, each once
    QStringList bibliographies;         ///< canonical; JSON and RDF may prove to be something else
    QStringList folders;                ///< canonical, all that were walked
    QStringList askedBibliographies;    ///< of these, those that were given by name
    int skipped = 0;                    ///< files of other endings that lay in the folders
    QList<FileReport> notable;          ///< what was asked for and is not to be had
};

/// The files to read in `paths`. Folders are walked with all below them: hidden files and folders, files of other endings and
/// links that lead nowhere are left out, bibliographies beside a file that is asked for come with it, a link into a folder that was walked already ends there. `found` hears the count as it grows.
FileListing listFiles(const QStringList &paths, const std::function<void(int)> &found = {}, std::stop_token stop = {});

/// Of a file's bytes, hexadecimal; empty for one that is too large to be read. Errors: Unreadable.
Result<QString> sha256OfFile(const ListedFile &listed);

} // namespace apacheta
