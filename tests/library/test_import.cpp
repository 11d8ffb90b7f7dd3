// SPDX-License-Identifier: GPL-3.0-or-later
#include "failing_disk.h"
#include "library/import_job.h"
#include "library/maintenance.h"
#include "library/ordered_workers.h"
#include "no_known_names.h"
#include "written_library.h"

#include <QDir>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace apacheta;

// From files to a library: what is taken, what is left, and that nothing that happens on the way costs more than it must.
class TestImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesAFolder();
    void leavesUnchangedFilesAlone();
    void takesChangedFilesAnew();
    void recognisesMovedFiles();
    void recognisesDuplicates();
    void reportsBadFiles();
    void sameFilesSameLibrary_data();
    void sameFilesSameLibrary();
    void goesOnAfterCancel();
    void goesOnAfterKill();
    void fullDiskLosesNothing_data();
    void fullDiskLosesNothing();
    void secondImportIsRefused();
    void unfinishedLockIsTaken_data();
    void unfinishedLockIsTaken();
    void otherVersionIsExtractedAnew();
    void reextractKeepsDecisions();
    void rightsAreRespected();
    void progressIsBounded();
    void workersKeepTheOrder();

private:
    struct Folder {
        QTemporaryDir dir;
        WrittenLibrary library;
        QString file(const QString &name) const { return dir.filePath(name); }
        void write(const QString &name, const QString &text) const { writeBytes(name, text.toUtf8()); }
        void writeBytes(const QString &name, const QByteArray &bytes) const;
        Result<ImportReport> import(const QStringList &paths = {}, int jobs = 2, std::stop_token stop = {}) const;
    };
    static QString textOf(int number);
    static void fill(const Folder &folder, int files);
    static QString linesOf(const ImportReport &report);
};

namespace {

/// Revokes its ticket in the middle of the work: at the so manieth question for a name.
class CancellingNames final : public NoKnownNames {
public:
    explicit CancellingNames(int questions) : m_questions(questions) {}
    std::optional<KnownMatch> longestAt(std::span<const Token> tokens) const override
    {
        if (--m_questions == 0)
            ticket.request_stop();
        return NoKnownNames::longestAt(tokens);
    }
    mutable std::stop_source ticket;

private:
    mutable std::atomic<int> m_questions;
};

} // namespace

void TestImport::Folder::writeBytes(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(file(name)).absolutePath());
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

Result<ImportReport> TestImport::Folder::import(const QStringList &paths, int jobs, std::stop_token stop) const
{
    ImportOptions options;
    options.jobs = jobs;
    return importInto(library.path(), paths.isEmpty() ? QStringList(dir.path()) : paths, NoKnownNames(), u"test pack"_s, options, stop);
}

QString TestImport::textOf(int number)
{
    return u"Report number %1\n\nIn March 1904 the government of Freedonia signed a treaty with its neighbour. The delegation of report %1 "
           "travelled to the border and met the mayor, Ana Lopez Quispe, at the customs house.\n\nThe ministers spoke of the port, the railway "
           "and the river. Nobody from Freedonia objected in %2.\n"_s.arg(number).arg(1900 + number % 90);
}

void TestImport::fill(const Folder &folder, int files)
{
    for (int i = 0; i < files; ++i)
        folder.write(u"year%1/report%2.txt"_s.arg(i % 7).arg(i), textOf(i));
}

QString TestImport::linesOf(const ImportReport &report)
{
    QStringList lines;
    for (const FileReport &line : report.notable)
        lines.append(QFileInfo(line.path).fileName() + u'=' + QString::number(int(line.outcome)));
    lines.sort();
    return lines.join(u' ');
}

void TestImport::takesAFolder()
{
    const Folder folder;
    fill(folder, 5);
    folder.write(u"notes.md"_s, u"# Notes\n\nFreedonia again, in Markdown.\n"_s);
    folder.write(u".hidden.txt"_s, textOf(90));
    folder.write(u".git/config.txt"_s, textOf(91));
    folder.write(u"picture.png"_s, u"no picture"_s);
    QVERIFY(QFile::link(folder.dir.path(), folder.file(u"year1/loop"_s)));
    QVERIFY(QFile::link(folder.file(u"year1/report1.txt"_s), folder.file(u"again.txt"_s)));
    QVERIFY(QFile::link(folder.file(u"nowhere.txt"_s), folder.file(u"dangling.txt"_s)));
    const auto report = folder.import();
    QVERIFY2(report.hasValue(), report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->added, 6);
    QCOMPARE(report->failed, 0);
    QCOMPARE(linesOf(*report), QString());
    QCOMPARE(report->skipped, 1); // the picture
    QCOMPARE(folder.library.reader()->info()->documents, 6);
    const auto reader = folder.library.reader();
    QVERIFY(reader->info()->mentions > 5);
    QCOMPARE(reader->actor(reader->actorOf(u"freedonia"_s).value())->aliases, QStringList{u"Republic of Freedonia"_s}); // of the pack
    QCOMPARE(reader->search(u"\"Republic of Freedonia\""_s, 20)->total, reader->search(u"Freedonia"_s, 20)->total);
    QCOMPARE(checkLibrary(folder.library.path()).value(), QStringList());
}

void TestImport::leavesUnchangedFilesAlone()
{
    const Folder folder;
    fill(folder, 4);
    QVERIFY(folder.import());
    const QString before = folder.library.dump();
    auto again = folder.import();
    QCOMPARE(again->unchanged, 4);
    QCOMPARE(again->added + again->updated + again->failed, 0);
    folder.write(u"year1/report1.txt"_s, textOf(1)); // a new time, the same bytes
    again = folder.import();
    QCOMPARE(again->unchanged, 4);
    QCOMPARE(folder.library.dump(), before);
}

void TestImport::takesChangedFilesAnew()
{
    const Folder folder;
    fill(folder, 4);
    QVERIFY(folder.import());
    folder.write(u"year1/report1.txt"_s, u"Ruritania has taken the place of the other state in this report.\n"_s);
    const auto report = folder.import();
    QCOMPARE(report->updated, 1);
    QCOMPARE(report->unchanged, 3);
    QCOMPARE(folder.library.reader()->info()->documents, 4);
    QCOMPARE(folder.library.reader()->search(u"ruritania"_s, 5)->total, 1);
    QCOMPARE(checkLibrary(folder.library.path()).value(), QStringList());
}

void TestImport::recognisesMovedFiles()
{
    const Folder folder;
    fill(folder, 3);
    QVERIFY(folder.import());
    const QString before = folder.library.dump();
    QVERIFY(QFile::rename(folder.file(u"year1/report1.txt"_s), folder.file(u"moved.txt"_s)));
    const auto report = folder.import();
    QCOMPARE(report->unchanged, 3);
    QCOMPARE(linesOf(*report), u"moved.txt=%1"_s.arg(int(FileOutcome::Moved)));
    QCOMPARE(folder.library.dump(), before);
    DocumentFilter filter;
    filter.text = u"report number 1"_s;
    QCOMPARE(folder.import()->unchanged, 3);
}

void TestImport::recognisesDuplicates()
{
    const Folder folder;
    fill(folder, 2);
    folder.write(u"zz.txt"_s, textOf(1));
    folder.writeBytes(u"zz2.txt"_s, textOf(1).replace(u'\n', u"\r\n"_s).toUtf8()); // other bytes, the same text
    auto report = folder.import();
    QCOMPARE(report->added, 2);
    const int duplicate = int(FileOutcome::Duplicate);
    QCOMPARE(linesOf(*report), u"zz.txt=%1 zz2.txt=%1"_s.arg(duplicate));
    QVERIFY(report->notable.first().message.contains(u"report1.txt"_s));
    QCOMPARE(folder.library.reader()->info()->documents, 2);
    report = folder.import();
    QCOMPARE(report->unchanged, 4);
    QCOMPARE(linesOf(*report), QString());
}

void TestImport::reportsBadFiles()
{
    const Folder folder;
    fill(folder, 1);
    folder.write(u"empty.txt"_s, {});
    QByteArray binary(4000, '\0');
    for (int i = 0; i < binary.size(); ++i)
        binary[i] = char(i * 7 % 256);
    folder.writeBytes(u"binary.txt"_s, binary);
    folder.writeBytes(u"broken.pdf"_s, "%PDF-1.4 and nothing more");
    folder.write(u"letter.docx"_s, u"?"_s);
    folder.write(u"letter.pages"_s, u"?"_s);
    const auto report = folder.import({folder.dir.path(), folder.file(u"letter.pages"_s), folder.file(u"missing.txt"_s)});
    QVERIFY(report);
    const int failed = int(FileOutcome::Failed), skipped = int(FileOutcome::Skipped);
    QCOMPARE(linesOf(*report), u"binary.txt=%1 broken.pdf=%1 empty.txt=%1 letter.docx=%1 letter.pages=%2 missing.txt=%1"_s.arg(failed).arg(skipped));
    for (const FileReport &line : report->notable)
        QVERIFY2(line.message.size() > 10, qPrintable(line.path));
    QCOMPARE(report->failed, 5);
    QCOMPARE(report->added, 1);
}

void TestImport::sameFilesSameLibrary_data()
{
    QTest::addColumn<int>("jobs");
    QTest::addColumn<bool>("inTwoParts");
    QTest::newRow("four threads") << 4 << false;
    QTest::newRow("in two parts, the later first") << 2 << true;
}

void TestImport::sameFilesSameLibrary()
{
    QFETCH(int, jobs);
    QFETCH(bool, inTwoParts);
    const Folder folder;
    fill(folder, 60);
    QVERIFY(folder.import({}, 1));
    const WrittenLibrary other;
    ImportOptions options;
    options.jobs = jobs;
    if (inTwoParts)
        QVERIFY(importInto(other.path(), {folder.file(u"year5"_s), folder.file(u"year6"_s)}, NoKnownNames(), u"test pack"_s, options));
    QVERIFY(importInto(other.path(), {folder.dir.path()}, NoKnownNames(), u"test pack"_s, options));
    QCOMPARE(other.dump(), folder.library.dump());
}

void TestImport::goesOnAfterCancel()
{
    const Folder folder;
    fill(folder, 150);
    const WrittenLibrary whole;
    QVERIFY(importInto(whole.path(), {folder.dir.path()}, NoKnownNames(), u"test pack"_s));
    CancellingNames names(5000);
    const auto cancelled = importInto(folder.library.path(), {folder.dir.path()}, names, u"test pack"_s, {}, names.ticket.get_token());
    QVERIFY(cancelled);
    QVERIFY(cancelled->cancelled);
    QVERIFY(cancelled->added < 150);
    QCOMPARE(checkLibrary(folder.library.path()).value(), QStringList());
    const auto rest = folder.import();
    QCOMPARE(rest->added, 150 - cancelled->added);
    QCOMPARE(folder.library.dump(), whole.dump());
}

void TestImport::goesOnAfterKill()
{
    const Folder folder;
    fill(folder, 400);
    const WrittenLibrary whole;
    QVERIFY(importInto(whole.path(), {folder.dir.path()}, NoKnownNames(), u"test pack"_s));
    int killed = 0;
    for (int i = 0; i < 10; ++i) {
        QProcess process;
        process.start(QStringLiteral(IMPORT_HELPER), {folder.library.path(), folder.dir.path()});
        QVERIFY(process.waitForStarted());
        if (!process.waitForFinished(60 + i * 35)) {
            process.kill(); // SIGKILL: nothing is tidied up
            QVERIFY(process.waitForFinished());
            ++killed;
        }
        if (QFileInfo(folder.library.path()).size() > 0 && QFile::exists(folder.library.path())) {
            const auto check = checkLibrary(folder.library.path());
            // Killed before the schema was there: an empty database, which the next import fills.
            if (check)
                QCOMPARE(*check, QStringList());
        }
    }
    QVERIFY(killed > 0);
    const auto rest = folder.import();
    QVERIFY2(rest.hasValue(), rest ? "" : qPrintable(rest.error().message));
    QCOMPARE(rest->failed, 0);
    QCOMPARE(folder.library.dump(), whole.dump());
    QCOMPARE(checkLibrary(folder.library.path()).value(), QStringList());
}

void TestImport::fullDiskLosesNothing_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("writes");
    for (const int writes : {0, 1, 3, 8, 20, 45, 90, 150, 220, 300, 420, 600})
        for (const int fault : {int(FailingDisk::Full), int(FailingDisk::Broken)})
            QTest::newRow(qPrintable(u"%1 after %2 writes"_s.arg(fault == FailingDisk::Full ? u"full"_s : u"broken"_s).arg(writes))) << fault << writes;
}

void TestImport::fullDiskLosesNothing()
{
    QFETCH(int, fault);
    QFETCH(int, writes);
    const Folder folder;
    fill(folder, 40);
    const WrittenLibrary whole;
    QVERIFY(importInto(whole.path(), {folder.dir.path()}, NoKnownNames(), u"test pack"_s));
    QVERIFY(folder.import({folder.file(u"year1"_s)}));
    const QString before = folder.library.dump();
    bool failedToWrite = false;
    {
        const FailingDisk disk(FailingDisk::Fault(fault), writes);
        const auto report = folder.import();
        failedToWrite = FailingDisk::hasFailed();
        // Only the last tidying up (the checkpoint) may fail unheard: all is in the log then.
        if (!report)
            QCOMPARE(int(report.error().kind), int(fault == FailingDisk::Full ? Error::DiskFull : Error::Failed));
        else if (failedToWrite)
            QCOMPARE(report->failed, 0);
        if (writes <= 20)
            QVERIFY(failedToWrite && !report);
    }
    QCOMPARE(checkLibrary(folder.library.path()).value(), QStringList());
    const auto rest = folder.import();
    QVERIFY2(rest.hasValue(), rest ? "" : qPrintable(rest.error().detail));
    QCOMPARE(folder.library.dump(), whole.dump());
}

void TestImport::secondImportIsRefused()
{
    const Folder folder;
    fill(folder, 1);
    const auto lock = WriteLock::take(folder.library.path());
    const auto report = folder.import();
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Locked);
}

void TestImport::unfinishedLockIsTaken_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<bool>("removing");
    QTest::newRow("left long ago") << 3600 << false;
    QTest::newRow("left just now") << 0 << false;
    QTest::newRow("left just now, while removing a dead program's lock") << 0 << true;
}

// Killed between the making of a lock and the writing of its holder's name into it; or while it removed the lock of another that was killed.
void TestImport::unfinishedLockIsTaken()
{
    QFETCH(int, secondsAgo);
    QFETCH(bool, removing);
    const Folder folder;
    fill(folder, 1);
    const QString lock = folder.library.path() + u".lock"_s;
    if (removing) {
        QProcess dead;
        dead.start(u"true"_s, {});
        const qint64 process = dead.processId();
        QVERIFY(dead.waitForFinished());
        QFile holder(lock);
        QVERIFY(holder.open(QFile::WriteOnly));
        holder.write(u"%1\ntrue\n%2\n"_s.arg(process).arg(QSysInfo::machineHostName()).toUtf8());
    }
    QFile unfinished(removing ? lock + u".rmlock"_s : lock);
    QVERIFY(unfinished.open(QFile::WriteOnly));
    QVERIFY(unfinished.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFile::FileModificationTime));
    unfinished.close();
    const auto report = folder.import();
    QVERIFY2(report.hasValue(), report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->failed, 0);
    QVERIFY(!unfinished.exists());
    QVERIFY(!QFile::exists(lock));
}

void TestImport::otherVersionIsExtractedAnew()
{
    const Folder folder;
    fill(folder, 5);
    QVERIFY(importInto(folder.library.path(), {folder.dir.path()}, NoKnownNames(), u"older pack"_s));
    QCOMPARE(folder.library.reader()->info()->packVersion, u"older pack"_s);
    folder.write(u"more.txt"_s, textOf(77));
    const auto report = folder.import({folder.file(u"more.txt"_s)});
    QCOMPARE(report->added, 1);
    QCOMPARE(report->updated, 5); // those that were not asked for too: one library, one version
    QCOMPARE(folder.library.reader()->info()->packVersion, u"test pack"_s);
    const WrittenLibrary direct;
    QVERIFY(importInto(direct.path(), {folder.dir.path()}, NoKnownNames(), u"test pack"_s));
    QCOMPARE(folder.library.dump(), direct.dump());
}

void TestImport::reextractKeepsDecisions()
{
    const Folder folder;
    fill(folder, 5);
    QVERIFY(folder.import());
    {
        const auto connection = openForWriting(folder.library.path());
        QVERIFY((*connection)->run("insert into decision (time, type, payload) values ('2026-06-03T10:00:00.000Z', 'rename', '{}')"));
    }
    const QString before = folder.library.dump();
    const auto report = reextract(folder.library.path(), NoKnownNames(), u"test pack"_s);
    QVERIFY(report);
    QCOMPARE(report->updated, 5);
    QCOMPARE(folder.library.dump(), before);
    QCOMPARE(folder.library.reader()->info()->decisions, 1);
    QCOMPARE(checkLibrary(folder.library.path()).value(), QStringList());
    QCOMPARE(reextract(folder.file(u"no.apacheta"_s), NoKnownNames(), u""_s).error().kind, Error::NotFound);
}

void TestImport::rightsAreRespected()
{
    const Folder folder;
    fill(folder, 14);
    QVERIFY(folder.import({folder.file(u"year1"_s)}));
    const auto asNobody = [&](const QStringList &arguments) {
        QProcess process;
        process.start(QStringLiteral(IMPORT_HELPER), QStringList(u"--as-nobody"_s) + arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    const QString shelf = QFileInfo(folder.library.path()).absolutePath();
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto searchable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(folder.dir.path(), searchable | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(shelf, searchable | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(folder.library.path(), readable));
    QVERIFY(QFile::setPermissions(folder.file(u"year2"_s), QFile::Permissions()));
    // Reading a library that may not be written works; writing says why it does not.
    QCOMPARE(asNobody({folder.library.path()}), u"documents 2\n"_s);
    QVERIFY(asNobody({folder.library.path(), folder.dir.path()}).startsWith(u"error %1 "_s.arg(int(Error::ReadOnly))));
    // A folder that may not be read is a line; the rest comes in.
    const QTemporaryDir own;
    QVERIFY(QFile::setPermissions(own.path(), searchable | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
    const QString lines = asNobody({own.filePath(u"a.apacheta"_s), folder.dir.path()});
    QVERIFY2(lines.contains(u"line %1 %2: "_s.arg(int(FileOutcome::Failed)).arg(folder.file(u"year2"_s))), qPrintable(lines));
    QVERIFY2(lines.endsWith(u"added 12 updated 0 unchanged 0 failed 1\n"_s), qPrintable(lines));
    QVERIFY(QFile::setPermissions(folder.file(u"year2"_s), searchable | QFile::WriteOwner));
}

void TestImport::progressIsBounded()
{
    const Folder folder;
    fill(folder, 120);
    QList<ImportProgress> heard;
    ImportOptions options;
    options.progress = [&](const ImportProgress &progress) { heard.append(progress); };
    const auto report = importInto(folder.library.path(), {folder.dir.path()}, NoKnownNames(), u"test pack"_s, options);
    QVERIFY(report);
    QVERIFY(!heard.isEmpty());
    QVERIFY(double(heard.size()) <= report->seconds * 10 + 4);
    QCOMPARE(heard.last().phase, ImportPhase::Finishing);
    QCOMPARE(heard.last().done, 120);
    int last = 0;
    for (const ImportProgress &progress : std::as_const(heard)) {
        if (progress.phase != ImportPhase::Reading)
            continue;
        QVERIFY(progress.done >= last && progress.done <= progress.total);
        last = progress.done;
    }
}

void TestImport::workersKeepTheOrder()
{
    std::atomic<int> underWay = 0;
    std::atomic<int> most = 0;
    OrderedWorkers<int> workers(200, 4, 8, [&](int index, std::stop_token) {
        most = std::max(most.load(), ++underWay);
        std::this_thread::sleep_for(std::chrono::microseconds(index % 5 == 0 ? 900 : 100));
        return index * 3;
    });
    for (int i = 0; i < 200; ++i) {
        const auto value = workers.next(std::chrono::seconds(10), {});
        QVERIFY(value.has_value());
        QCOMPARE(*value, i * 3);
        --underWay;
    }
    QVERIFY(workers.atEnd());
    QVERIFY(most <= 9); // the window, and the one in hand
}

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
