// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/recovery/recovery.h"

#include "library/import_job.h"
#include "library/library_file.h"
#include "library/library_text.h"
#include "library/maintenance.h"
#include "library/placing.h"
#include "library/recovery/document_rescue.h"
#include "library/recovery/recovered_log.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int documentsInBatch = 50;
constexpr qint64 tellEvery = 100;

Error cancelled() { return {Error::Cancelled, LibraryText::tr("Cancelled.")}; }

/// A recovery under way: from a damaged file into a new one that nobody knows yet.
class Recovery final {
public:
    Recovery(QString damaged, QString partial, const KnownNames &known, QString packVersion, const RecoveryOptions &options, std::stop_token stop)
        : m_damaged(std::move(damaged)), m_partial(std::move(partial)), m_known(known), m_packVersion(std::move(packVersion)), m_options(options), m_stop(std::move(stop))
    {
    }
    Q_DISABLE_COPY_MOVE(Recovery)
    ~Recovery() { removeWithLogs(m_partial); } // gone where it was put into its place

    Result<RecoveryReport> run();

private:
    Outcome search();
    Outcome save();
    Outcome saveDocuments(const Connection &connection, DocumentRescue &rescue);
    Outcome saveDocument(const Connection &connection, Writer &writer, DocumentRescue &rescue, const DocumentRescue::Wanted &wanted);
    Outcome extract();
    Outcome finish();
    void tell(RecoveryPhase phase, qint64 done, qint64 total);

    const QString m_damaged;
    const QString m_partial;
    const KnownNames &m_known;
    const QString m_packVersion;
    const RecoveryOptions &m_options;
    const std::stop_token m_stop;
    std::unique_ptr<Salvage> m_salvage; // keeps others out of the damaged file until the new one stands
    std::vector<std::unique_ptr<Salvage>> m_backups;
    SavedLog m_log;
    RecoveryReport m_report;
    QElapsedTimer m_sinceTold;
};

Result<RecoveryReport> Recovery::run()
{
    removeWithLogs(m_partial); // of a killed program
    for (const auto step : {&Recovery::search, &Recovery::save, &Recovery::extract, &Recovery::finish}) {
        if (const Outcome outcome = (this->*step)(); !outcome)
            return outcome.error();
        if (m_stop.stop_requested())
            return cancelled();
    }
    return m_report;
}

void Recovery::tell(RecoveryPhase phase, qint64 done, qint64 total)
{
    if (!m_options.progress || (m_sinceTold.isValid() && !m_sinceTold.hasExpired(tellEvery)))
        return;
    m_options.progress({phase, done, total});
    m_sinceTold.start();
}

Outcome Recovery::search()
{
    const TellPages tellPages = [this](qint64 done, qint64 total) { tell(RecoveryPhase::Searching, done, total); };
    auto salvage = Salvage::of(m_damaged, tellPages, m_stop);
    if (!salvage)
        return salvage.error();
    m_salvage = std::move(*salvage);
    m_log = m_salvage->decisions;
    for (const QString &path : m_options.backups) {
        auto backup = Salvage::of(path, tellPages, m_stop);
        if (m_stop.stop_requested())
            return cancelled();
        if (!backup)
            continue; // one that cannot be read helps nobody
        m_report.decisionsFromBackup += addMissing(m_log, (*backup)->decisions);
        m_backups.push_back(std::move(*backup));
    }
    const qint64 expected = std::max(m_salvage->lastDecision, m_log.isEmpty() ? 0 : m_log.lastKey());
    m_report.decisions = int(m_log.size());
    m_report.decisionsLost = int(expected - m_log.size());
    m_report.knowsDecisionsLost = m_salvage->lastDecision > 0 || m_salvage->knowsAllDecisions;
    return Done{};
}

Outcome Recovery::save()
{
    QList<const Salvage *> backups;
    for (const auto &backup : m_backups)
        backups.append(backup.get());
    DocumentRescue rescue(*m_salvage, backups, m_damaged);
    if (m_log.isEmpty() && rescue.wanted().isEmpty())
        return Error{Error::Damaged,
                     LibraryText::tr("Nothing of a library could be found in %1, so nothing was made of it. Open a backup, or import the documents again.")
                         .arg(QFileInfo(m_damaged).fileName()),
                     m_damaged};
    if (const Outcome outcome = createLibrary(m_partial); !outcome)
        return outcome;
    const auto connection = openForWriting(m_partial);
    if (!connection)
        return connection.error();
    if (const Outcome outcome = writeLog(**connection, m_log, m_salvage->standings, m_salvage->lastDecision); !outcome)
        return outcome;
    return saveDocuments(**connection, rescue);
}

Outcome Recovery::saveDocuments(const Connection &connection, DocumentRescue &rescue)
{
    const QList<DocumentRescue::Wanted> wanted = rescue.wanted();
    Writer writer(connection, nullptr, MachineVersion{}); // of no extraction yet
    for (qsizetype done = 0; done < wanted.size();) {
        auto batch = Transaction::begin(connection);
        if (!batch)
            return batch.error();
        for (const qsizetype end = std::min(wanted.size(), done + documentsInBatch); done < end; ++done) {
            if (m_stop.stop_requested())
                return cancelled();
            tell(RecoveryPhase::Saving, done, wanted.size());
            if (const Outcome outcome = saveDocument(connection, writer, rescue, wanted[done]); !outcome)
                return outcome;
        }
        if (const Outcome outcome = writer.settle(); !outcome)
            return outcome;
        if (const Outcome outcome = (*batch)->commit(); !outcome)
            return outcome;
    }
    return Done{};
}

Outcome Recovery::saveDocument(const Connection &connection, Writer &writer, DocumentRescue &rescue, const DocumentRescue::Wanted &wanted)
{
    auto rescued = rescue.rescued(wanted);
    if (!rescued) {
        m_report.lostDocuments.append(rescue.titleOf(wanted));
        return Done{};
    }
    const QList<SourceFile> sources = rescued->sources;
    const auto stored = writer.store(prepared(std::move(rescued->document), {}), sources.first());
    if (!stored)
        return stored.error();
    for (const SourceFile &file : sources.sliced(1)) {
        const Outcome outcome = connection.run(R"sql(
            insert into source_file (path, size, modified, sha256, document) values (:path, :size, :modified, :sha256, :document))sql",
            {{":path", file.path}, {":size", file.size}, {":modified", file.modified}, {":sha256", file.sha256}, {":document", stored->document}});
        if (!outcome)
            return outcome;
    }
    if (rescued->origin == RescuedDocument::Damaged)
        m_report.damagedDocuments.append(rescue.titleOf(wanted));
    else
        ++m_report.documents;
    m_report.fromBackup += rescued->origin == RescuedDocument::FromBackup;
    m_report.fromSource += rescued->origin == RescuedDocument::FromSource;
    return Done{};
}

Outcome Recovery::extract()
{
    ImportOptions options;
    options.jobs = m_options.jobs;
    options.models = m_options.models;
    options.progress = [this](const ImportProgress &progress) { tell(RecoveryPhase::Extracting, progress.done, progress.total); };
    const auto report = reextract(m_partial, m_known, m_packVersion, options, m_stop);
    if (!report)
        return report.error();
    return Done{};
}

/// The new library is held against itself, then made one file.
Outcome Recovery::finish()
{
    tell(RecoveryPhase::Checking, 0, 0);
    const Result<QStringList> faults = checkLibrary(m_partial);
    if (!faults)
        return faults.error();
    if (!faults->isEmpty())
        return Error{Error::Failed, LibraryText::tr("What was saved of the library %1 does not fit together, so it was not kept; the damaged file is as it was.")
                                        .arg(QFileInfo(m_damaged).fileName()), faults->join(u' ')};
    const auto connection = Connection::open(m_partial, Connection::Mode::Write);
    if (!connection)
        return connection.error();
    return (*connection)->script("pragma journal_mode = delete"_ba);
}

Error worded(Error error, const QString &damaged)
{
    const QString name = QFileInfo(damaged).fileName();
    if (error.kind == Error::DiskFull)
        error.message = LibraryText::tr("The disk is full: %1 was not recovered. Free some space, then try again; the damaged file is as it was.").arg(name);
    return error;
}

/// The damaged file and its log get another name; the library's own name is never without a file where the disk knows second names for a file.
Outcome takePlace(const QString &library, const QString &partial, const QString &kept)
{
    const auto encoded = [](const QString &path) { return QFile::encodeName(path); };
    const auto failed = [&] {
        return Error{Error::ReadOnly, LibraryText::tr("The recovered library could not take the place of %1, which is as it was. Check the permissions of its folder.")
                                          .arg(QFileInfo(library).fileName())};
    };
    const bool isLinked = ::link(encoded(library).constData(), encoded(kept).constData()) == 0;
    if (!isLinked && !movedInto(library, kept))
        return failed();
    // The log must not be taken for that of the new file.
    const QString log = library + u"-wal"_s;
    if (QFileInfo::exists(log) && !movedInto(log, kept + u"-wal"_s)) {
        if (isLinked)
            QFile::remove(kept);
        else
            movedInto(kept, library);
        return failed();
    }
    QFile::remove(library + u"-shm"_s);
    if (!movedInto(partial, library))
        return failed();
    return Done{};
}

} // namespace

Result<RecoveryReport> recoverInto(const QString &damaged, const QString &output, const KnownNames &known, const QString &packVersion,
                                   const RecoveryOptions &options, std::stop_token stop)
{
    const QFileInfo place(output);
    if (place.exists())
        return Error{Error::BadInput, LibraryText::tr("%1 is there already. Choose another name for the recovered library.").arg(place.fileName())};
    if (!QDir().mkpath(place.absolutePath()))
        return Error{Error::ReadOnly, LibraryText::tr("The folder %1 cannot be made. Choose another place for the library.").arg(place.absolutePath())};
    const QString partial = place.absoluteFilePath() + u".recovering"_s;
    Recovery recovery(damaged, partial, known, packVersion, options, std::move(stop));
    auto report = recovery.run();
    if (!report)
        return worded(report.error(), damaged);
    if (!movedInto(partial, place.absoluteFilePath()))
        return Error{Error::ReadOnly, LibraryText::tr("%1 could not be written. Choose another place for the recovered library.").arg(place.fileName())};
    report->library = place.absoluteFilePath();
    report->damaged = QFileInfo(damaged).absoluteFilePath();
    return report;
}

Result<RecoveryReport> recoverInPlace(const QString &library, const KnownNames &known, const QString &packVersion, const RecoveryOptions &options, std::stop_token stop)
{
    const QFileInfo info(library);
    const QString path = info.canonicalFilePath();
    if (path.isEmpty())
        return Error{Error::NotFound, LibraryText::tr("There is no library at %1. Check the path.").arg(library), library};
    const auto lock = WriteLock::take(path);
    if (!lock)
        return lock.error();
    const QString partial = path + u".recovering"_s;
    const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    const QString kept = QFileInfo(path).dir().absoluteFilePath(QFileInfo(path).completeBaseName() + u".damaged-"_s + time + u".apacheta"_s);
    Recovery recovery(path, partial, known, packVersion, options, std::move(stop));
    auto report = recovery.run();
    if (!report)
        return worded(report.error(), path);
    if (const Outcome outcome = takePlace(path, partial, kept); !outcome)
        return outcome.error();
    report->library = path;
    report->damaged = kept;
    return report;
}

} // namespace apacheta
