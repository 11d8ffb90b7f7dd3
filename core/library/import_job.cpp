// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import_job.h"

#include "extraction/extraction.h"
#include "extraction/frames/frames.h"
#include "extraction/language_models.h"
#include "library/bibliographies.h"
#include "library/decisions/decided_names.h"
#include "library/document_works.h"
#include "library/followed_folders.h"
#include "library/import_plan.h"
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

/// What a worker made of a task.
struct Worked {
    QString sha256;                     ///< of the file's bytes
    std::optional<PreparedDocument> document;
    std::optional<Error> error;
};

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
        : m_connection(connection), m_known(known), m_options(options), m_stop(std::move(stop)),
          m_writer(connection, &pack, version), m_plan(connection, version)
    {
        m_clock.start();
    }

    Result<ImportReport> import(const QStringList &paths);
    Result<ImportReport> extractAnew();
    Result<ImportReport> keepInStep();

private:
    Result<ImportReport> run(const FileListing &listing);
    Outcome follow(const QStringList &paths);
    Outcome planFiles(const FileListing &listing, bool again);
    Outcome reportSameWorks();
    Outcome noteWhatIsThere(const FileListing &listing);
    Outcome workThrough();
    Worked work(const ImportTask &task, std::stop_token stop) const;
    Outcome take(const ImportTask &task, const Worked &worked);
    Result<StoredDocument> stored(const ImportTask &task, const Worked &worked);
    void report(const ImportTask &task, const Worked &worked, const StoredDocument &stored);
    Outcome reportFailure(const ImportTask &task, const Error &error);
    Outcome openBatch();
    Outcome closeBatch();
    Outcome closeBatchWhenDue();
    void tell(ImportPhase phase, int done, int total, const QString &current, bool always = false);

    const Connection &m_connection;
    const KnownNames &m_known;
    const ImportOptions &m_options;
    const std::stop_token m_stop;
    Writer m_writer;
    ImportReport m_report;
    ImportPlan m_plan;
    Bibliographies m_bibliographies;
    QHash<qint64, QString> m_made; ///< documents added or updated -> file
    QElapsedTimer m_clock;
    qint64 m_lastTold = -progressMilliseconds;
    std::unique_ptr<Transaction> m_batch;
    QElapsedTimer m_batchClock;
    int m_inBatch = 0;
    int m_done = 0;                     ///< tasks
};

Result<ImportReport> ImportJob::import(const QStringList &paths)
{
    if (m_options.follow)
        if (const Outcome outcome = follow(paths); !outcome)
            return outcome.error();
    const FileListing listing = listFiles(paths, [this](int found) { tell(ImportPhase::Listing, found, 0, {}); }, m_stop);
    m_report.notable = listing.notable;
    m_report.skipped = listing.skipped;
    m_report.failed = int(std::count_if(listing.notable.cbegin(), listing.notable.cend(),
                                        [](const FileReport &line) { return line.outcome == FileOutcome::Failed; }));
    if (const Outcome outcome = planFiles(listing, true); !outcome)
        return outcome.error();
    if (const Outcome outcome = m_plan.addStale(false); !outcome)
        return outcome.error();
    return run(listing);
}

Result<ImportReport> ImportJob::keepInStep()
{
    m_report.isFollowing = true;
    const auto followed = followedFolders(m_connection);
    if (!followed)
        return followed.error();
    QStringList there;
    for (const FollowedFolder &folder : *followed)
        if (folder.isThere)
            there.append(folder.path);
    const FileListing listing = listFiles(there, {}, m_stop);
    if (const Outcome outcome = planFiles(listing, false); !outcome)
        return outcome.error();
    return run(listing);
}

Result<ImportReport> ImportJob::extractAnew()
{
    if (const Outcome outcome = m_plan.addStale(true); !outcome)
        return outcome.error();
    return run({});
}

Outcome ImportJob::follow(const QStringList &paths)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    if (const Outcome outcome = followFolders(m_connection, paths); !outcome)
        return outcome;
    return (*transaction)->commit();
}

Outcome ImportJob::planFiles(const FileListing &listing, bool again)
{
    m_bibliographies = Bibliographies::read(listing.bibliographies, listing.askedBibliographies, m_report.notable);
    if (const Outcome outcome = m_plan.addFiles(listing.files, again, m_stop); !outcome)
        return outcome;
    // A bibliography that was asked for by name speaks of the whole library, one that lies in a folder of what is imported with it.
    return m_plan.addDescribed(m_bibliographies, !listing.askedBibliographies.isEmpty());
}

Result<ImportReport> ImportJob::run(const FileListing &listing)
{
    m_report.unchanged = m_plan.unchanged();
    if (const Outcome outcome = workThrough(); !outcome)
        return outcome.error();
    m_report.cancelled = m_stop.stop_requested();
    if (!m_report.cancelled)
        if (const Outcome outcome = noteWhatIsThere(listing); !outcome)
            return outcome.error();
    if (const Outcome outcome = reportSameWorks(); !outcome)
        return outcome.error();
    if (!m_report.cancelled && m_report.added + m_report.updated >= documentsWorthCompacting) {
        tell(ImportPhase::Finishing, m_plan.listed(), m_plan.listed(), {}, true);
        if (const Outcome outcome = compactSearchIndex(m_connection); !outcome)
            return outcome.error();
    }
    (void)m_connection.script("pragma wal_checkpoint(truncate)"_ba); // readers may hold it back: the next one does it then
    tell(ImportPhase::Finishing, m_plan.listed(), m_plan.listed(), {}, true);
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

/// Which files are gone, which are back, and what the bibliographies look like that were read.
Outcome ImportJob::noteWhatIsThere(const FileListing &listing)
{
    const auto changes = fileChanges(m_connection, m_stop);
    if (!changes)
        return changes.error();
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    for (const FileChange &change : *changes) {
        if (const Outcome outcome = noteFileChange(m_connection, change); !outcome)
            return outcome;
        ++(change.isGone ? m_report.vanished : m_report.returned);
        if (change.isGone)
            m_report.notable.append({change.path, FileOutcome::Vanished,
                                     LibraryText::tr("This file is no longer there. Its document stays in the library; should it turn up in a "
                                                     "folder that is followed, it is recognised.")});
        else
            m_report.notable.append({change.path, FileOutcome::Returned, LibraryText::tr("This file is there again.")});
    }
    if (m_report.isFollowing)
        if (const Outcome outcome = noteBibliographies(m_connection, listing.bibliographies); !outcome)
            return outcome;
    return (*transaction)->commit();
}

Outcome ImportJob::workThrough()
{
    const int threads = m_options.jobs > 0 ? m_options.jobs : std::max(1u, std::thread::hardware_concurrency());
    const int before = m_plan.listed() - int(m_plan.tasks().size());
    OrderedWorkers<Worked> workers(int(m_plan.tasks().size()), threads, threads * waitingDocumentsPerThread,
                                   [this](int index, std::stop_token stop) { return work(m_plan.tasks().at(index), stop); });
    while (!workers.atEnd() && !m_stop.stop_requested()) {
        const std::optional<Worked> worked = workers.next(std::chrono::milliseconds(progressMilliseconds), m_stop);
        if (worked) {
            if (const Outcome outcome = take(m_plan.tasks()[m_done], *worked); !outcome)
                return outcome;
            ++m_done;
        }
        if (m_done < m_plan.tasks().size())
            tell(ImportPhase::Reading, before + m_done, m_plan.listed(), QFileInfo(m_plan.tasks()[m_done].file.path).fileName());
        if (const Outcome outcome = closeBatchWhenDue(); !outcome)
            return outcome;
    }
    return closeBatch();
}

Worked ImportJob::work(const ImportTask &task, std::stop_token stop) const
{
    Worked worked;
    try { // whatever a parser throws costs this document, not the job
        Result<DocumentText> text = Error{};
        if (task.document.isValid()) {
            text = textInLibrary(m_connection.path(), task.document);
        } else {
            const Result<QString> sha256 = task.sha256.isEmpty() ? sha256OfFile(task.file) : Result<QString>(task.sha256);
            if (!sha256) {
                worked.error = sha256.error();
                return worked;
            }
            worked.sha256 = *sha256;
            if (task.known.isValid())
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

Outcome ImportJob::take(const ImportTask &task, const Worked &worked)
{
    if (worked.error) {
        if (worked.error->kind == Error::Cancelled)
            return Done{};
        const Outcome outcome = openBatch();
        return outcome ? reportFailure(task, *worked.error) : outcome;
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
        return reportFailure(task, document.error());
    }
    if (const Outcome outcome = m_connection.script("release document"_ba); !outcome)
        return outcome;
    ++m_inBatch;
    report(task, worked, *document);
    return Done{};
}

Result<StoredDocument> ImportJob::stored(const ImportTask &task, const Worked &worked)
{
    if (task.document.isValid()) {
        if (const Outcome outcome = m_writer.replace(task.document, *worked.document); !outcome)
            return outcome.error();
        return StoredDocument{task.document, StoreOutcome::Updated, {}};
    }
    const SourceFile file{task.file.path, task.file.size, task.file.modified, worked.sha256};
    if (!task.known.isValid())
        return m_writer.store(*worked.document, file);
    return m_writer.storeKnown(task.known, file);
}

void ImportJob::report(const ImportTask &task, const Worked &worked, const StoredDocument &stored)
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

/// Of a file of which nothing but itself can be the cause, it is noted that it was tried.
Outcome ImportJob::reportFailure(const ImportTask &task, const Error &error)
{
    ++m_report.failed;
    m_report.notable.append({task.file.path, FileOutcome::Failed, error.message});
    if (task.document.isValid() || error.kind == Error::Unavailable)
        return Done{};
    return m_connection.run(R"sql(
        insert into unread_file (path, size, modified) values (:path, :size, :modified)
        on conflict (path) do update set size = excluded.size, modified = excluded.modified)sql",
        {{":path", task.file.path}, {":size", task.file.size}, {":modified", task.file.modified}});
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
    // What is known by its bytes is written in one go: files that change places leave no document without one.
    const bool isAmongKnown = m_done < m_plan.tasks().size() && m_plan.tasks()[m_done].known.isValid();
    if (m_batch && !isAmongKnown && (m_inBatch >= documentsInBatch || m_batchClock.elapsed() >= batchMilliseconds))
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

/// Opens the library to write, alone, and lets a job do its work.
Result<ImportReport> withJob(const QString &library, const KnownNames &known, const QString &packVersion, const ImportOptions &options,
                             std::stop_token stop, const std::function<Result<ImportReport>(ImportJob &)> &work)
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
    ImportJob job(**connection, known, **decided, versionOf(packVersion, options), options, std::move(stop));
    return work(job);
}

Error noLibraryAt(const QString &library)
{
    return {Error::NotFound, LibraryText::tr("There is no library at %1. Check the path, or import documents to make one.").arg(library), {}};
}

} // namespace

Result<ImportReport> importInto(const QString &library, const QStringList &paths, const KnownNames &known, const QString &packVersion,
                                const ImportOptions &options, std::stop_token stop)
{
    return worded(withJob(library, known, packVersion, options, std::move(stop), [&](ImportJob &job) { return job.import(paths); }));
}

Result<ImportReport> keepInStep(const QString &library, const KnownNames &known, const QString &packVersion, const ImportOptions &options,
                                std::stop_token stop)
{
    if (!QFileInfo::exists(library))
        return noLibraryAt(library);
    return worded(withJob(library, known, packVersion, options, std::move(stop), [](ImportJob &job) { return job.keepInStep(); }));
}

Result<ImportReport> reextract(const QString &library, const KnownNames &known, const QString &packVersion, const ImportOptions &options,
                               std::stop_token stop)
{
    if (!QFileInfo::exists(library))
        return noLibraryAt(library);
    return withJob(library, known, packVersion, options, std::move(stop), [](ImportJob &job) { return job.extractAnew(); });
}

} // namespace apacheta
