// SPDX-License-Identifier: GPL-3.0-or-later
#include "damaged_library.h"
#include "failing_disk.h"
#include "library/backup.h"
#include "library/decisions/decision_file.h"
#include "library/import_job.h"
#include "library/library_file.h"
#include "library/maintenance.h"
#include "library/migrations.h"
#include "library/recovery/recovery.h"
#include "no_known_names.h"
#include "seen_library.h"

#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using namespace apacheta;

// The disk fails at the first, second, third ... write of everything that writes: a clear error, a sound library, nothing lost that was said to be kept, and
// once there is room it goes well.
class TestFullDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deciding_data() { faults(); }
    void deciding();
    void undoing_data() { faults(); }
    void undoing();
    void takingOver_data() { faults(); }
    void takingOver();
    void reextracting_data() { faults(); }
    void reextracting();
    void upgrading_data() { faults(); }
    void upgrading();
    void backingUp_data() { faults(); }
    void backingUp();
    void recovering_data() { faults(); }
    void recovering();
    void decidesAgainOnceThereIsRoom_data() { faults(); }
    void decidesAgainOnceThereIsRoom();

private:
    static void faults();
    /// Runs a step again and again, each time with a later failure, until none comes. `judge` looks at the library after each.
    static void sweep(int fault, const std::function<Outcome()> &step, const std::function<void(bool wentWell)> &judge);
};

namespace {

void judgeSound(const QString &library)
{
    const auto faults = checkLibrary(library);
    QVERIFY2(faults.hasValue(), faults ? "" : qPrintable(faults.error().detail));
    QCOMPARE(*faults, QStringList());
}

Outcome outcomeOf(const auto &result) { return result ? Outcome(Done{}) : Outcome(result.error()); }

/// A copy of a closed library.
void copy(const QString &from, const QString &to)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(to + ending);
    DamagedLibrary::write(to, DamagedLibrary::read(from));
}

Decision renameTo(const QString &library, const QString &name)
{
    const auto reader = Reader::open(library);
    return RenameActor{*(*reader)->refOf((*reader)->actors({}, {}, 1)->rows.first().id), name};
}

} // namespace

void TestFullDisk::faults()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("full") << int(FailingDisk::Full);
    QTest::newRow("broken") << int(FailingDisk::Broken);
    QTest::newRow("not synced") << int(FailingDisk::Unsynced);
}

void TestFullDisk::sweep(int fault, const std::function<Outcome()> &step, const std::function<void(bool)> &judge)
{
    int failures = 0;
    for (int writes = 0;; writes += 1 + writes / 3) {
        QVERIFY2(writes < 100000, "it never ends");
        bool hasFailed = false;
        Outcome outcome = Done{};
        {
            const FailingDisk disk(FailingDisk::Fault(fault), writes);
            outcome = step();
            hasFailed = FailingDisk::hasFailed();
        }
        if (!outcome) {
            QVERIFY2(hasFailed, qPrintable(outcome.error().detail));
            QVERIFY2(!outcome.error().message.isEmpty() && outcome.error().message.contains(u' '), "an error is a sentence");
            if (fault == FailingDisk::Full)
                QVERIFY2(outcome.error().kind == Error::DiskFull, qPrintable(outcome.error().message + outcome.error().detail));
            ++failures;
        }
        judge(outcome.hasValue());
        if (QTest::currentTestFailed()) {
            qWarning("after %d writes", writes);
            return;
        }
        if (!hasFailed)
            break;
    }
    QVERIFY(failures > 0);
}

void TestFullDisk::deciding()
{
    QFETCH(int, fault);
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    int number = 0;
    QStringList kept;
    sweep(
        fault,
        [&]() -> Outcome {
            const auto pen = Decisions::open(library.path());
            if (!pen)
                return pen.error();
            const QString name = u"Name %1"_s.arg(++number);
            const auto said = (*pen)->decide(renameTo(library.path(), name));
            if (said)
                kept.append(name);
            return outcomeOf(said);
        },
        [&](bool) {
            judgeSound(library.path());
            QStringList names;
            for (const SavedDecision &line : logOf(library.path()))
                names.append(line.payload);
            QVERIFY(names.size() >= kept.size()); // one that was refused may have come in all the same, where only the disk's answer failed
            for (const QString &name : std::as_const(kept))
                QVERIFY2(std::any_of(names.cbegin(), names.cend(), [&](const QString &payload) { return payload.contains(u'"' + name + u'"'); }), qPrintable(name));
        });
}

void TestFullDisk::undoing()
{
    QFETCH(int, fault);
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const QString before = seen(library.path());
    QVERIFY((*Decisions::open(library.path()))->decide(renameTo(library.path(), u"Another"_s)));
    const QString after = seen(library.path());
    sweep(
        fault,
        [&]() -> Outcome {
            const auto pen = Decisions::open(library.path());
            return pen ? outcomeOf((*pen)->undo()) : Outcome(pen.error());
        },
        [&](bool wentWell) {
            judgeSound(library.path());
            const QString now = seen(library.path());
            QVERIFY(now == before || (now == after && !wentWell));
            if (now == before)
                QVERIFY((*Decisions::open(library.path()))->redo());
        });
}

void TestFullDisk::takingOver()
{
    QFETCH(int, fault);
    WrittenLibrary other;
    QVERIFY(other.store(borderDocuments()));
    {
        const auto pen = Decisions::open(other.path());
        for (int number = 0; number < 5; ++number)
            QVERIFY((*pen)->decide(renameTo(other.path(), u"Name %1"_s.arg(number))));
    }
    const QByteArray file = *decisionFileOf(other.path());
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const qsizetype all = logOf(other.path()).size();
    const QString template_ = library.file(u"before.apacheta"_s);
    copy(library.path(), template_);
    sweep(
        fault,
        [&]() -> Outcome {
            copy(template_, library.path());
            const auto pen = Decisions::open(library.path());
            return pen ? outcomeOf(importDecisions(**pen, file)) : Outcome(pen.error());
        },
        [&](bool wentWell) {
            judgeSound(library.path());
            const qsizetype taken = logOf(library.path()).size();
            QVERIFY(taken == all || (taken == 0 && !wentWell));
        });
}

void TestFullDisk::reextracting()
{
    QFETCH(int, fault);
    const DamagedLibrary library(20);
    QCOMPARE(library.trouble(), QString());
    const QString whole = seen(library.path());
    const QString copied = library.file(u"copy.apacheta"_s);
    sweep(
        fault,
        [&]() -> Outcome {
            copy(library.path(), copied);
            return outcomeOf(reextract(copied, NoKnownNames(), u"test pack"_s));
        },
        [&](bool) {
            judgeSound(copied);
            QCOMPARE(logOf(copied), library.decisions());
            QCOMPARE(seen(copied), whole);
        });
}

void TestFullDisk::upgrading()
{
    QFETCH(int, fault);
    QTemporaryDir folder;
    const QString old = folder.filePath(u"old.apacheta"_s);
    const QString path = folder.filePath(u"library.apacheta"_s);
    {
        const auto connection = Connection::open(old, Connection::Mode::Write);
        QVERIFY(migrate(**connection, allMigrations().first(1)));
        QVERIFY((*connection)->script("insert into library_fact (name, value) values ('remembered', 'yes')"_ba));
    }
    sweep(
        fault,
        [&]() -> Outcome {
            copy(old, path);
            return outcomeOf(openForWriting(path));
        },
        [&](bool) {
            QVERIFY(createLibrary(path)); // goes on where it stopped
            judgeSound(path);
            QCOMPARE((*openForReading(path))->number("select count(*) from library_fact where name = 'remembered'").value(), 1);
            for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
                QVERIFY2(!name.endsWith(".partial"_L1), qPrintable(name));
            for (const QString &backup : upgradeBackupsOf(path))
                QVERIFY(schemaVersionOf(**Connection::open(backup, Connection::Mode::ReadOnly), 99).hasValue());
        });
}

void TestFullDisk::backingUp()
{
    QFETCH(int, fault);
    const DamagedLibrary library(20);
    const QString target = library.file(u"backup.apacheta"_s);
    sweep(
        fault,
        [&]() -> Outcome {
            DamagedLibrary::write(target, {});
            QFile::remove(target);
            return backupLibrary(library.path(), target);
        },
        [&](bool wentWell) {
            QCOMPARE(QFile::exists(target), wentWell);
            QVERIFY(!QFile::exists(target + u".partial"_s));
            if (wentWell)
                QCOMPARE(logOf(target), library.decisions());
            judgeSound(library.path());
        });
}

void TestFullDisk::recovering()
{
    QFETCH(int, fault);
    const DamagedLibrary library(20);
    const QString damaged = library.file(u"damaged.apacheta"_s);
    const QByteArray bytes = QByteArray(100, 'x') + library.whole().mid(100);
    DamagedLibrary::write(damaged, bytes);
    sweep(
        fault,
        [&]() -> Outcome {
            if (QFile::exists(damaged))
                DamagedLibrary::write(damaged, bytes);
            return outcomeOf(recoverInPlace(damaged, NoKnownNames(), u"test pack"_s));
        },
        [&](bool wentWell) {
            if (wentWell)
                judgeSound(damaged);
            else
                QCOMPARE(DamagedLibrary::read(damaged), bytes);
            QVERIFY(!QFile::exists(damaged + u".recovering"_s));
        });
}

void TestFullDisk::decidesAgainOnceThereIsRoom()
{
    QFETCH(int, fault);
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    for (int writes = 0; writes < 40; ++writes) {
        const FailingDisk disk(FailingDisk::Fault(fault), writes);
        const auto pen = Decisions::open(library.path());
        if (!pen)
            continue;
        int kept = int(logOf(library.path()).size());
        bool isRefused = false;
        for (int number = 0; number < 20 && !isRefused; ++number) {
            const auto said = (*pen)->decide(renameTo(library.path(), u"Name %1-%2"_s.arg(writes).arg(number)));
            isRefused = !said;
            kept += said.hasValue();
        }
        FailingDisk::mend();
        const auto said = (*pen)->decide(renameTo(library.path(), u"Room %1"_s.arg(writes)));
        QVERIFY2(said.hasValue(), said ? "" : qPrintable(said.error().detail));
        QVERIFY(logOf(library.path()).size() >= kept + 1);
    }
    judgeSound(library.path());
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "test_full_disk.moc"
