// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import_plan.h"

#include "library/document_works.h"

namespace apacheta {
namespace {

struct KnownSource {
    qint64 size = 0;
    qint64 modified = 0;
    bool isCurrent = false;             ///< extracted by this very version
    bool operator==(const KnownSource &) const = default;
};

} // namespace

Outcome ImportPlan::addFiles(const QList<ListedFile> &files, bool again, std::stop_token stop)
{
    QHash<QString, KnownSource> sources;
    QHash<QString, DocumentId> known; // by the SHA-256 of a file, of documents that are up to date
    QSet<qint64> sizes;
    const Outcome outcome = m_connection.forEach(R"sql(
        select source_file.path, source_file.size, source_file.modified, source_file.document, source_file.sha256,
               document.extraction_version = :extraction and document.pack_version = :pack
          from source_file
          join document on document.id = source_file.document)sql",
        {{":extraction", m_version.extraction}, {":pack", m_version.pack}}, [&](const Row &row) {
            const KnownSource source{row.number(1), row.number(2), row.number(5) != 0};
            sources.insert(row.text(0), source);
            if (source.isCurrent) {
                known.insert(row.text(4), row.id<DocumentId>(3));
                sizes.insert(source.size);
            }
            return true;
        });
    if (!outcome)
        return outcome;
    QHash<QString, KnownSource> unread;
    const Outcome left = m_connection.forEach("select path, size, modified from unread_file", {}, [&](const Row &row) {
        unread.insert(row.text(0), {row.number(1), row.number(2), true});
        return true;
    });
    if (!left)
        return left;
    for (const ListedFile &file : files) {
        m_files.insert(file.path);
        const KnownSource now{file.size, file.modified, true};
        if (sources.value(file.path) == now)
            ++m_unchanged;
        else if (again || unread.value(file.path) != now)
            m_tasks.append({file, {}, {}, {}});
        else
            continue;
        ++m_listed;
    }
    return recognise(known, sizes, stop);
}

Outcome ImportPlan::recognise(const QHash<QString, DocumentId> &known, const QSet<qint64> &sizes, std::stop_token stop)
{
    for (ImportTask &task : m_tasks) {
        if (stop.stop_requested())
            break;
        if (!sizes.contains(task.file.size))
            continue;
        if (const Result<QString> sha256 = sha256OfFile(task.file)) { // one that cannot be read is reported when its turn comes
            task.sha256 = *sha256;
            task.known = known.value(*sha256);
        }
    }
    std::stable_partition(m_tasks.begin(), m_tasks.end(), [](const ImportTask &task) { return task.known.isValid(); });
    return Done{};
}

QSet<QString> ImportPlan::plannedPaths() const
{
    QSet<QString> planned;
    for (const ImportTask &task : m_tasks)
        planned.insert(task.file.path);
    return planned;
}

Outcome ImportPlan::addDescribed(const Bibliographies &bibliographies, bool all)
{
    const QSet<QString> planned = plannedPaths();
    const auto anew = documentsDescribedAnew(m_connection, bibliographies, [&](const QString &path) {
        return (all || m_files.contains(path)) && !planned.contains(path);
    });
    if (!anew)
        return anew.error();
    for (const DocumentFile &file : *anew) {
        m_tasks.append({{file.path, 0, 0}, file.document, {}, {}});
        if (m_files.contains(file.path))
            --m_unchanged;
        else
            ++m_listed;
    }
    return Done{};
}

Outcome ImportPlan::addStale(bool all)
{
    const QSet<QString> planned = plannedPaths();
    struct Stale {
        DocumentId document;
        QStringList paths;
    };
    QList<Stale> stale;
    const Outcome outcome = m_connection.forEach(R"sql(
        select document.id, source_file.path
          from document
          left join source_file on source_file.document = document.id
         where :all or document.extraction_version <> :extraction or document.pack_version <> :pack
         order by document.id)sql",
        {{":all", int(all)}, {":extraction", m_version.extraction}, {":pack", m_version.pack}}, [&](const Row &row) {
            if (stale.isEmpty() || stale.last().document != row.id<DocumentId>(0))
                stale.append({row.id<DocumentId>(0), {}});
            stale.last().paths.append(row.text(1));
            return true;
        });
    if (!outcome)
        return outcome;
    for (const Stale &document : std::as_const(stale))
        if (std::none_of(document.paths.cbegin(), document.paths.cend(), [&](const QString &path) { return planned.contains(path); })) {
            m_tasks.append({{document.paths.value(0), 0, 0}, document.document, {}, {}});
            ++m_listed;
        }
    return Done{};
}

} // namespace apacheta
