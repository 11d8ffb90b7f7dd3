// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/import_job.h"
#include "reading/bibliography/bibliography.h"

#include <optional>
#include <vector>

namespace apacheta {

/// The bibliographies that lie in imported folders, and which of their entries speaks of which document. Immutable once read; any thread may ask.
///
/// An entry is a document's by, the surest first: a bibliography of one entry beside the file and named like it ("lake.pdf", "lake.bib"); the path that the
/// entry gives, or, where no file lies there any more, its file name; the DOI; the title. What is ambiguous matches nothing.
class Bibliographies final {
public:
    /// What cannot be read becomes a line of `notable`. Other programs' JSON and RDF is passed over in silence unless it was asked for by name.
    static Bibliographies read(const QStringList &paths, const QStringList &asked, QList<FileReport> &notable);

    bool isEmpty() const { return m_entries.empty(); }
    /// Gives a document's metadata what its entry says, if there is one; true where that changed anything.
    bool describe(const QString &path, DocumentMetadata &metadata) const;

private:
    struct Entry {
        BibliographyEntry entry;
        QString name; ///< of the bibliography's file
    };
    void add(const QString &path, const Bibliography &bibliography);
    void addFiles(const QString &folder, const QStringList &files, size_t entry);
    std::optional<size_t> entryFor(const QString &path, const DocumentMetadata &metadata) const;
    std::optional<size_t> theOne(const QHash<QString, QList<size_t>> &index, const QString &key) const;

    std::vector<Entry> m_entries;
    QHash<QString, QList<size_t>> m_sidecars; ///< path without ending, and with it
    QHash<QString, QList<size_t>> m_paths;
    QHash<QString, QList<size_t>> m_names; ///< of files that are not where the entry says
    QHash<QString, QList<size_t>> m_dois;  ///< lower case
    QHash<QString, QList<size_t>> m_titles;
};

} // namespace apacheta
