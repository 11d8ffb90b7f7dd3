// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/connection.h"
#include "library/file_listing.h"
#include "library/writer.h"

#include <functional>

namespace apacheta {

class Bibliographies;

/// One document to make: from a file, or (`document` valid) anew from the text in the library.
struct ImportTask {
    ListedFile file;
    DocumentId document;
    DocumentId known;                   ///< the document that these very bytes gave before
    QString sha256;                     ///< of the bytes, where they were looked at already
};

/// Works out what an import has to do. What is known by its bytes comes first, so that a document goes with a file that was moved before the file
/// that is now in its old place is read.
class ImportPlan final {
public:
    ImportPlan(const Connection &connection, MachineVersion version) : m_connection(connection), m_version(std::move(version)) {}

    /// The files that are new or have changed; of those that could not be read as they are, none when `again` is false.
    Outcome addFiles(const QList<ListedFile> &files, bool again, std::stop_token stop);
    /// Documents that are as they were, of which a bibliography now says something else: all, or those among the files that were added.
    Outcome addDescribed(const Bibliographies &bibliographies, bool all);
    /// Documents that another version extracted (or all) and whose files are not among those to read.
    Outcome addStale(bool all);

    const QList<ImportTask> &tasks() const { return m_tasks; }
    int listed() const { return m_listed; }
    int unchanged() const { return m_unchanged; }

private:
    Outcome recognise(const QHash<QString, DocumentId> &known, const QSet<qint64> &sizes, std::stop_token stop);
    QSet<QString> plannedPaths() const;

    const Connection &m_connection;
    const MachineVersion m_version;
    QList<ImportTask> m_tasks;
    QSet<QString> m_files;
    int m_listed = 0;
    int m_unchanged = 0;
};

} // namespace apacheta
