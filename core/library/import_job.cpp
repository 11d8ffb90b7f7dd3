// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import_job.h"

#include "extraction/extraction.h"
#include "extraction/frames/frames.h"
#include "extraction/language_models.h"
#include "library/bibliographies.h"
#include "library/decisions/decided_names.h"
#include "library/document_works.h"
#include "library/file_listing.h"
#include "library/library_file.h"
#include "library/library_text.h"
#include "library/ordered_workers.h"
#include "library/reader.h"
#include "library/search_index.h"
#include "library/writer.h"
#include "reading/reading.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace apacheta {
namespace {

constexpr int documentsInBatch = 50;
constexpr qint64 batchMilliseconds = 500;
constexpr qint64 progressMilliseconds = 100;
constexpr int waitingDocumentsPerThread = 16;
constexpr int documentsWorthCompacting = 200;
constexpr qint64 largestHashed = 200 * 1024 * 1024;

/// One document to make: from a file, or (path empty) anew from the text in the library.
struct Task {
    ListedFile file;
    DocumentId document;
};

/// What a worker made of a task.
struct Worked {
    QString sha256;                     ///< of the file's bytes
    DocumentId known;                   ///< the document that these bytes gave before
    std::optional<PreparedDocument> document;
    std::optional<Error> error;
};

struct KnownSource {
    qint64 size = 0;
    qint64 modified = 0;
    DocumentId document;
    bool current = false;               ///< extracted by this very version
};

Result<QString> hashOf(const ListedFile &listed)
{
    if (listed.size > largestHashed)
        return QString(); // its reader will say that it is too large
    QFile file(listed.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Unreadable, LibraryText::tr("This file cannot be read. Check its permissions."), file.errorString()};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return Error{Error::Unreadable, LibraryText::tr("This file cannot be read to its end. Check the disk that it is on."), file.errorString()};
    return QString::fromLatin1(hash.result().toHex());
}

Result<DocumentText> textInLibrary(const QString &library, DocumentId id)
{
    const auto reader = Reader::open(library);
    if (!reader)
        return reader.error();
    auto content = (*reader)->document(id);
    if (!content)
        return content.error();
    auto metadata = (*reader)->metadataAsRead(id);
    if (!metadata)
        return metadata.error();
    return DocumentText{std::move(content->text), std::move(content->blocks), std::move(content->pages), std::move(content->passages),
                        std::move(*metadata), content->row.language, content->row.format, std::move(content->warnings)};
}

/// An import or a re-extraction under way. Lives on the writing thread; only work() runs on others.
class ImportJob {
public:
    /// `pack` as it is, `known` with the names that the researcher decided.
    ImportJob(const Connection &connection, const KnownNames &pack, const KnownNames &known, MachineVersion version, const ImportOptions &options,
              std::stop_token stop)
        : m_connection(connection), m_known(known), m_version(version), m_options(options), m_stop(std::move(stop)),
          m_writer(connection, &pack, version)
    {
        m_clock.start();
    }

    Result<ImportReport> import(const QStringList &paths);
    Result<ImportReport> extractAnew();

private:
    Outcome plan(const FileListing &listing);
    Outcome planDescribed(const FileListing &listing);
    Outcome planStale(bool all);
    Result<ImportReport> run();
    Outcome reportSameWorks();
    Outcome workThrough();
    Worked work(const Task &task, std::stop_token stop) const;
    Outcome take(const Task &task, const Worked &worked);
    Result<StoredDocument> stored(const Task &task, const Worked &worked);
    void report(const Task &task, const Worked &worked, const StoredDocument &stored);
    void reportFailure(const Task &task, const Error &error);
    Outcome openBatch();
    Outcome closeBatch();
    Outcome closeBatchWhenDue();
    void tell(ImportPhase phase, int done, int total, const QString &current, bool always = false);

    const Connection &m_connection;
    const KnownNames &m_known;
    const MachineVersion m_version;
    const ImportOptions &m_options;
    const std::stop_token m_stop;
    Writer m_writer;
    ImportReport m_report;
    QList<Task> m_tasks;
    Bibliographies m_bibliographies;
    QHash<qint64, QString> m_made; ///< documents added or updated -> file
    QHash<QString, DocumentId> m_knownBytes; ///< SHA-256 of a file -> its document, of those that are up to date
    QElapsedTimer m_clock;
    qint64 m_lastTold = -progressMilliseconds;
    std::unique_ptr<Transaction> m_batch;
    QElapsedTimer m_batchClock;
    int m_inBatch = 0;
    int m_listed = 0;
};

Result<ImportReport> ImportJob::import(const QStringList &paths)
{
    const FileListing listing = listFiles(paths, [this](int found) { tell(ImportPhase::Listing, found, 0, {}); }, m_stop);
    m_report.notable = listing.notable;
    m_report.skipped = listing.skipped;
    m_report.failed = int(std::count_if(listing.notable.cbegin(), listing.notable.cend(),
                                        [](const FileReport &line) { return line.outcome == FileOutcome::Failed; }));
    m_bibliographies = Bibliographies::read(listing.bibliographies, listing.askedBibliographies, m_report.notable);
    if (const Outcome outcome = plan(listing); !outcome)
        return outcome.error();
    if (const Outcome outcome = planDescribed(listing); !outcome)
        return outcome.error();
    if (const Outcome outcome = planStale(false); !outcome)
        return outcome.error();
    return run();
}

Result<ImportReport> ImportJob::extractAnew()
{
    if (const Outcome outcome = planStale(true); !outcome)
        return outcome.error();
    return run();
}

Outcome ImportJob::plan(const FileListing &listing)
{
    QHash<QString, KnownSource> sources;
    const Outcome outcome = m_connection.forEach(R"sql(
        select source_file.path, source_file.size, source_file.modified, source_file.document, source_file.sha256,
               document.extraction_version = :extraction and document.pack_version = :pack
          from source_file
          join document on document.id = source_file.document)sql",
        {{":extraction", m_version.extraction}, {":pack", m_version.pack}}, [&](const Row &row) {
            const KnownSource source{row.number(1), row.number(2), row.id<DocumentId>(3), row.number(5) != 0};
            sources.insert(row.text(0), source);
            if (source.current)
                m_knownBytes.insert(row.text(4), source.document);
            return true;
        });
    if (!outcome)
        return outcome;
    m_listed = int(listing.files.size());
    for (const ListedFile &file : listing.files) {
        const auto known = sources.constFind(file.path);
        if (known != sources.cend() && known->current && known->size == file.size && known->modified == file.modified)
            ++m_report.unchanged;
        else
            m_tasks.append({file, {}});
    }
    return Done{};
}

/// Documents that are as they were, of which a bibliography now says something else.
Outcome ImportJob::planDescribed(const FileListing &listing)
{
    QSet<QString> listed;
    for (const ListedFile &file : listing.files)
        listed.insert(file.path);
    QSet<QString> planned;
    for (const Task &task : std::as_const(m_tasks))
        planned.insert(task.file.path);
    // A bibliography that was asked for by name speaks of the whole library, one that lies in a folder of what is imported with it.
    const bool all = !listing.askedBibliographies.isEmpty();
    const auto anew = documentsDescribedAnew(m_connection, m_bibliographies, [&](const QString &path) {
        return (all || listed.contains(path)) && !planned.contains(path);
    });
    if (!anew)
        return anew.error();
    for (const DocumentFile &file : *anew) {
        m_tasks.append({{file.path, 0, 0}, file.document});
        if (listed.contains(file.path))
            --m_report.unchanged;
        else
            ++m_listed;
    }
    return Done{};
}

/// Documents that another version extracted and whose files are not among those to read.
Outcome ImportJob::planStale(bool all)
{
    QSet<QString> planned;
    for (const Task &task : std::as_const(m_tasks))
        planned.insert(task.file.path);
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
            m_tasks.append({{document.paths.value(0), 0, 0}, document.document});
            ++m_listed;
        }
    return Done{};
}

Result<ImportReport> ImportJob::run()
{
    if (const Outcome outcome = workThrough(); !outcome)
        return outcome.error();
    m_report.cancelled = m_stop.stop_requested();
    if (const Outcome outcome = reportSameWorks(); !outcome)
        return outcome.error();
    if (!m_report.cancelled && m_report.added + m_report.updated >= documentsWorthCompacting) {
        tell(ImportPhase::Finishing, m_listed, m_listed, {}, true);
        if (const Outcome outcome = compactSearchIndex(m_connection); !outcome)
            return outcome.error();
    }
    (void)m_connection.script("pragma wal_checkpoint(truncate)"_ba); // readers may hold it back: the next one does it then
    tell(ImportPhase::Finishing, m_listed, m_listed, {}, true);
    m_report.seconds = double(m_clock.elapsed()) / 1000;
    return m_report;
}

Outcome ImportJob::reportSameWorks()
{
    if (m_made.isEmpty())
        return Done{};
    const auto works = worksHeldTwice(m_connection);
    if (!works)
        return works.error();
    for (const SameWork &work : *works)
        if (const QString path = m_made.value(work.document.value); !path.isEmpty())
            m_report.notable.append(
                {path, FileOutcome::Added,
                 LibraryText::tr("Has the same DOI as “%1”: probably the same work in another form. Both are kept.").arg(work.other)});
    return Done{};
}

Outcome ImportJob::workThrough()
{
    const int threads = m_options.jobs > 0 ? m_options.jobs : std::max(1u, std::thread::hardware_concurrency());
    const int before = m_listed - int(m_tasks.size());
    OrderedWorkers<Worked> workers(int(m_tasks.size()), threads, threads * waitingDocumentsPerThread,
                                   [this](int index, std::stop_token stop) { return work(m_tasks.at(index), stop); });
    int done = 0;
    while (!workers.atEnd() && !m_stop.stop_requested()) {
        const std::optional<Worked> worked = workers.next(std::chrono::milliseconds(progressMilliseconds), m_stop);
        if (worked) {
            if (const Outcome outcome = take(m_tasks[done], *worked); !outcome)
                return outcome;
            ++done;
        }
        if (done < m_tasks.size())
            tell(ImportPhase::Reading, before + done, m_listed, QFileInfo(m_tasks[done].file.path).fileName());
        if (const Outcome outcome = closeBatchWhenDue(); !outcome)
            return outcome;
    }
    return closeBatch();
}

Worked ImportJob::work(const Task &task, std::stop_token stop) const
{
    Worked worked;
    try { // whatever a parser throws costs this document, not the job
        Result<DocumentText> text = Error{};
        if (task.document.isValid()) {
            text = textInLibrary(m_connection.path(), task.document);
        } else {
            const Result<QString> sha256 = hashOf(task.file);
            if (!sha256) {
                worked.error = sha256.error();
                return worked;
            }
            worked.sha256 = *sha256;
            worked.known = m_knownBytes.value(*sha256);
            if (worked.known.isValid())
                return worked;
            text = readDocument(task.file.path, stop);
        }
        if (!text) {
            worked.error = text.error();
            return worked;
        }
        m_bibliographies.describe(task.file.path, text->metadata);
        Findings findings = extract(*text, m_known, m_options.models ? *m_options.models : LanguageModels::none());
        worked.document = prepared(std::move(*text), std::move(findings));
    } catch (const std::exception &exception) {
        worked.error = Error{Error::Failed, LibraryText::tr("This document could not be read: it asks for more than this machine has, or is damaged."),
                             QString::fromUtf8(exception.what())};
    } catch (...) {
        worked.error = Error{Error::Failed, LibraryText::tr("This document could not be read.")};
    }
    return worked;
}

Outcome ImportJob::take(const Task &task, const Worked &worked)
{
    if (worked.error) {
        if (worked.error->kind != Error::Cancelled)
            reportFailure(task, *worked.error);
        return Done{};
    }
    if (const Outcome outcome = openBatch(); !outcome)
        return outcome;
    if (const Outcome outcome = m_connection.script("savepoint document"_ba); !outcome)
        return outcome;
    const Result<StoredDocument> document = stored(task, worked);
    if (!document) {
        // A document that cannot be stored is taken back whole; where not even that works, the batch and the job are lost.
        if (!m_connection.script("rollback to document; release document"_ba))
            return document.error();
        m_writer.forgetDocument();
        if (document.error().kind != Error::Failed)
            return document.error();
        reportFailure(task, document.error());
        return Done{};
    }
    if (const Outcome outcome = m_connection.script("release document"_ba); !outcome)
        return outcome;
    ++m_inBatch;
    report(task, worked, *document);
    return Done{};
}

Result<StoredDocument> ImportJob::stored(const Task &task, const Worked &worked)
{
    if (task.document.isValid()) {
        if (const Outcome outcome = m_writer.replace(task.document, *worked.document); !outcome)
            return outcome.error();
        return StoredDocument{task.document, StoreOutcome::Updated, {}};
    }
    const SourceFile file{task.file.path, task.file.size, task.file.modified, worked.sha256};
    if (!worked.known.isValid())
        return m_writer.store(*worked.document, file);
    return m_writer.storeKnown(worked.known, file);
}

void ImportJob::report(const Task &task, const Worked &worked, const StoredDocument &stored)
{
    FileReport line{task.file.path, FileOutcome::Added, {}};
    const QString other = QFileInfo(stored.other).fileName();
    switch (stored.outcome) {
    case StoreOutcome::Added:
        ++m_report.added;
        m_made.insert(stored.document.value, task.file.path);
        break;
    case StoreOutcome::Updated:
        line.outcome = FileOutcome::Updated;
        ++m_report.updated;
        m_made.insert(stored.document.value, task.file.path);
        break;
    case StoreOutcome::Unchanged:
        line.outcome = FileOutcome::Unchanged;
        ++m_report.unchanged;
        return;
    case StoreOutcome::Moved:
        line.outcome = FileOutcome::Moved;
        line.message = LibraryText::tr("Known from before as %1: only its place was noted.").arg(stored.other);
        ++m_report.unchanged;
        break;
    case StoreOutcome::Duplicate:
        line.outcome = FileOutcome::Duplicate;
        line.message = LibraryText::tr("The same text as %1: kept once, with both files as its sources.").arg(other);
        ++m_report.unchanged;
        break;
    }
    if (line.message.isEmpty() && worked.document && !task.document.isValid())
        line.message = worked.document->document.warnings.join(u' ');
    if (!line.message.isEmpty())
        m_report.notable.append(line);
}

void ImportJob::reportFailure(const Task &task, const Error &error)
{
    ++m_report.failed;
    m_report.notable.append({task.file.path, FileOutcome::Failed, error.message});
}

Outcome ImportJob::openBatch()
{
    if (m_batch)
        return Done{};
    auto batch = Transaction::begin(m_connection);
    if (!batch)
        return batch.error();
    m_batch = std::move(*batch);
    m_batchClock.start();
    m_inBatch = 0;
    return Done{};
}

Outcome ImportJob::closeBatch()
{
    if (!m_batch)
        return Done{};
    if (const Outcome outcome = m_writer.settle(); !outcome)
        return outcome;
    const Outcome outcome = m_batch->commit();
    m_batch = nullptr;
    return outcome;
}

Outcome ImportJob::closeBatchWhenDue()
{
    if (m_batch && (m_inBatch >= documentsInBatch || m_batchClock.elapsed() >= batchMilliseconds))
        return closeBatch();
    return Done{};
}

void ImportJob::tell(ImportPhase phase, int done, int total, const QString &current, bool always)
{
    if (!m_options.progress || (!always && m_clock.elapsed() - m_lastTold < progressMilliseconds))
        return;
    m_lastTold = m_clock.elapsed();
    m_options.progress({phase, done, total, current});
}

/// The pack's version and, where models are at hand, theirs: "4f1c", "4f1c+models 9a0b3d2e".
MachineVersion versionOf(const QString &packVersion, const ImportOptions &options)
{
    const QStringList models = options.models ? options.models->versions() : QStringList();
    if (models.isEmpty())
        return {extractionVersion, packVersion};
    const QStringList parts = models + QStringList{Frames::standard().version()};
    const QByteArray hash = QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return {extractionVersion, packVersion + u"+models "_s + QString::fromLatin1(hash.first(4).toHex())};
}

Result<ImportReport> worded(Result<ImportReport> report)
{
    if (report || report.error().kind != Error::DiskFull)
        return report;
    Error error = report.error();
    error.message = LibraryText::tr("The disk is full. Make room, then start the import again: it goes on where it stopped.");
    return error;
}

} // namespace

Result<ImportReport> importInto(const QString &library, const QStringList &paths, const KnownNames &known, const QString &packVersion,
                                const ImportOptions &options, std::stop_token stop)
{
    const auto lock = WriteLock::take(library);
    if (!lock)
        return lock.error();
    const auto connection = openForWriting(library);
    if (!connection)
        return connection.error();
    if (const Outcome outcome = refreshSearchIndex(**connection); !outcome)
        return outcome.error();
    const auto decided = DecidedNames::over(known, **connection);
    if (!decided)
        return decided.error();
    return worded(ImportJob(**connection, known, **decided, versionOf(packVersion, options), options, stop).import(paths));
}

Result<ImportReport> reextract(const QString &library, const KnownNames &known, const QString &packVersion, const ImportOptions &options,
                               std::stop_token stop)
{
    if (!QFileInfo::exists(library))
        return Error{Error::NotFound, LibraryText::tr("There is no library at %1. Check the path, or import documents to make one.").arg(library)};
    const auto lock = WriteLock::take(library);
    if (!lock)
        return lock.error();
    const auto connection = openForWriting(library);
    if (!connection)
        return connection.error();
    if (const Outcome outcome = refreshSearchIndex(**connection); !outcome)
        return outcome.error();
    const auto decided = DecidedNames::over(known, **connection);
    if (!decided)
        return decided.error();
    return ImportJob(**connection, known, **decided, versionOf(packVersion, options), options, stop).extractAnew();
}

} // namespace apacheta
