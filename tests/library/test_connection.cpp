// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/maintenance.h"
#include "library/migrations.h"
#include "written_library.h"

#include <QProcess>
#include <QTest>
#include <sqlite3.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace apacheta;

// Opening: what is a library, what is not, and what each refusal says. Migrations from every state.
class TestConnection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void opensTwice();
    void pathsMayHoldAnything();
    void emptyFileBecomesALibrary();
    void foreignDatabaseIsNotTouched();
    void newerLibraryIsNotTouched();
    void lockedLibrarySaysSo();
    void secondWriterSaysSo();
    void migratesFresh();
    void migratesUpgraded();
    void migratesReasonsOfNames();
    void failingMigrationLeavesTheOldSchema();
    void currentSchemaIsLeftAlone();
    void migrationsAreNumberedWithoutGap();
    void fullDiskRollsBack();
    void runningStatementStops();
    void rolledBackByScope();

private:
    static void write(const QString &path, const QByteArray &bytes);
};

void TestConnection::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestConnection::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("empty") << QByteArray() << int(Error::Damaged);
    QTest::newRow("text") << QByteArray("This is a letter, not a library at all.") << int(Error::Damaged);
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) << int(Error::Damaged);
    QTest::newRow("header and rubbish") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x') << int(Error::Damaged);
}

void TestConnection::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const WrittenLibrary library;
    write(library.path(), bytes);
    const auto reader = Reader::open(library.path());
    QVERIFY(!reader);
    QCOMPARE(int(reader.error().kind), kind);
    QVERIFY(reader.error().message.endsWith(u'.'));
    QCOMPARE(int(Reader::open(library.file(u"nowhere"_s)).error().kind), int(Error::NotFound));
    QCOMPARE(int(Reader::open(library.file(u"."_s)).error().kind), int(Error::Damaged));
    if (!bytes.isEmpty()) {
        QCOMPARE(int(createLibrary(library.path()).error().kind), kind);
        QFile file(library.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes); // what is not ours stays as it is
    }
}

void TestConnection::opensTwice()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const auto first = library.reader();
    const auto second = library.reader();
    QVERIFY(first && second);
    QCOMPARE(first->info()->documents, 3);
    QCOMPARE(second->info()->documents, 3);
    QVERIFY(library.store({{u"more.txt"_s, DocumentBuilder({u"One more."_s}).prepared()}})); // readers do not stand in the way
    QCOMPARE(first->info()->documents, 4);
    std::optional<int> fromAnotherThread;
    std::thread([&] { fromAnotherThread = library.reader()->info()->documents; }).join();
    QCOMPARE(fromAnotherThread, 4);
}

void TestConnection::pathsMayHoldAnything()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mis notas % ? # & =;ñ/bib.apacheta"_s);
    QVERIFY(createLibrary(path));
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(Reader::open(path));
}

void TestConnection::emptyFileBecomesALibrary()
{
    const WrittenLibrary library;
    write(library.path(), {});
    QVERIFY(createLibrary(library.path()));
    QVERIFY(createLibrary(library.path()));
    QCOMPARE(library.reader()->info()->schemaVersion, allMigrations().last().number);
}

void TestConnection::foreignDatabaseIsNotTouched()
{
    const WrittenLibrary library;
    {
        const auto connection = Connection::open(library.path(), Connection::Mode::Write);
        QVERIFY((*connection)->script("create table recipe (name text)"));
    }
    const QByteArray before = sha256Of([&] { QFile f(library.path()); (void)f.open(QIODevice::ReadOnly); return f.readAll(); }()).toUtf8();
    QCOMPARE(Reader::open(library.path()).error().kind, Error::Damaged);
    QCOMPARE(createLibrary(library.path()).error().kind, Error::Damaged);
    const QByteArray after = sha256Of([&] { QFile f(library.path()); (void)f.open(QIODevice::ReadOnly); return f.readAll(); }()).toUtf8();
    QCOMPARE(after, before);
}

void TestConnection::newerLibraryIsNotTouched()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    {
        const auto connection = Connection::open(library.path(), Connection::Mode::Write);
        QVERIFY((*connection)->script("pragma user_version = 9999"));
    }
    QCOMPARE(Reader::open(library.path()).error().kind, Error::NewerVersion);
    QCOMPARE(createLibrary(library.path()).error().kind, Error::NewerVersion);
}

void TestConnection::lockedLibrarySaysSo()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const auto holder = Connection::open(library.path(), Connection::Mode::Write);
    QVERIFY((*holder)->script("pragma locking_mode = exclusive; begin exclusive; insert into library_fact values ('x', 'y')"));
    const auto connection = openForWriting(library.path());
    const Error error = connection ? Transaction::begin(**connection).error() : connection.error();
    QCOMPARE(error.kind, Error::Locked);
    QVERIFY(error.message.contains(u"test.apacheta"_s));
}

void TestConnection::secondWriterSaysSo()
{
    const WrittenLibrary library;
    const auto first = WriteLock::take(library.path());
    QVERIFY(first);
    QCOMPARE(WriteLock::take(library.path()).error().kind, Error::Locked);
}

void TestConnection::migratesFresh()
{
    const WrittenLibrary library;
    const auto connection = Connection::open(library.path(), Connection::Mode::Write);
    QCOMPARE(migrate(**connection).value(), SchemaState::Upgraded);
    QCOMPARE((*connection)->number("pragma application_id").value(), libraryApplicationId);
    QCOMPARE(migrate(**connection).value(), SchemaState::Current);
}

void TestConnection::migratesUpgraded()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const QString before = library.dump();
    QList<Migration> migrations = allMigrations();
    const int next = migrations.last().number + 1;
    migrations.append({next, "a-step", "create table step (a integer); insert into step values (7);"});
    migrations.append({next + 1, "another", "alter table step add column b integer; update step set b = a + 1;"});
    const auto connection = Connection::open(library.path(), Connection::Mode::Write);
    QCOMPARE(migrate(**connection, migrations).value(), SchemaState::Upgraded);
    QCOMPARE((*connection)->number("select b from step").value(), 8);
    QCOMPARE((*connection)->number("pragma user_version").value(), next + 1);
    QCOMPARE(migrate(**connection).error().kind, Error::NewerVersion); // for a program without these steps
    QVERIFY((*connection)->script("pragma user_version = " + QByteArray::number(next - 1)));
    QCOMPARE(library.dump(), before);
}

/// A library of the first schema: the pack's names are known, the others were written.
void TestConnection::migratesReasonsOfNames()
{
    const WrittenLibrary folder;
    const QString path = folder.file(u"first-schema.apacheta"_s);
    {
        const auto old = Connection::open(path, Connection::Mode::Write);
        QVERIFY(old);
        QVERIFY(migrate(**old, allMigrations().first(1)));
        QVERIFY((*old)->script(R"sql(
            insert into actor (id, key, name, name_key, kind, level, countries, origin, facts, pack_version)
                 values (7, 'salt-league', 'Salt League', 'salt league', 'organization', 'civil', '[]', 'authority', '[]', '1');
            insert into actor_name (actor, document, name, key) values (7, 0, 'Liga de la Sal', 'liga de la sal'), (7, 3, 'The League', 'the league');
        )sql"));
    }
    const auto connection = Connection::open(path, Connection::Mode::Write);
    QCOMPARE(migrate(**connection).value(), SchemaState::Upgraded);
    const auto reasons = (*connection)->rows("select name, reason from actor_name order by id", {},
                                             [](const Row &row) { return row.text(0) + u": "_s + row.text(1); });
    QVERIFY(reasons);
    QCOMPARE(QStringList(*reasons), (QStringList{u"Liga de la Sal: known_name"_s, u"The League: written"_s}));
}

void TestConnection::failingMigrationLeavesTheOldSchema()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const QString before = library.dump();
    QList<Migration> migrations = allMigrations();
    const int next = migrations.last().number + 1;
    migrations.append({next, "half", "create table half (a integer); update actor set name = 'x'; insert into nowhere values (1);"});
    const auto connection = Connection::open(library.path(), Connection::Mode::Write);
    const auto state = migrate(**connection, migrations);
    QVERIFY(!state);
    QVERIFY(state.error().detail.contains(u"half"_s));
    QCOMPARE((*connection)->number("select count(*) from sqlite_schema where name = 'half'").value(), 0);
    QCOMPARE((*connection)->number("pragma user_version").value(), next - 1);
    QCOMPARE(library.dump(), before);
}

void TestConnection::currentSchemaIsLeftAlone()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const QString before = library.dump();
    for (int i = 0; i < 3; ++i)
        QVERIFY(openForWriting(library.path()));
    QCOMPARE(library.dump(), before);
}

void TestConnection::migrationsAreNumberedWithoutGap()
{
    for (int i = 0; i < allMigrations().size(); ++i) {
        QCOMPARE(allMigrations()[i].number, i + 1);
        QVERIFY(allMigrations()[i].sql.contains("SPDX-License-Identifier"));
    }
}

void TestConnection::fullDiskRollsBack()
{
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const QString before = library.dump();
    {
        const auto connection = openForWriting(library.path());
        const qint64 pages = (*connection)->number("pragma page_count").value();
        QVERIFY((*connection)->script("pragma max_page_count = " + QByteArray::number(pages + 2)));
        auto transaction = Transaction::begin(**connection);
        Writer writer(**connection, nullptr, {1, u"test pack"_s});
        Outcome outcome = Done{};
        for (int i = 0; i < 50 && outcome; ++i) {
            const PreparedDocument document = DocumentBuilder(QStringList(200, u"A long paragraph number %1."_s.arg(i))).prepared();
            const auto stored = writer.store(document, {library.file(QString::number(i)), 1, 1, QString::number(i)});
            if (!stored)
                outcome = stored.error();
        }
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::DiskFull);
    }
    QCOMPARE(library.dump(), before);
    QCOMPARE(checkLibrary(library.path()).value(), QStringList());
}

void TestConnection::runningStatementStops()
{
    const WrittenLibrary library;
    QVERIFY(createLibrary(library.path()));
    const auto connection = openForReading(library.path());
    std::stop_source ticket;
    std::jthread revoker([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        ticket.request_stop();
    });
    (*connection)->setTicket(ticket.get_token());
    QElapsedTimer clock;
    clock.start();
    const auto count = (*connection)->number("with recursive n (i) as (select 1 union all select i + 1 from n) select count(*) from n");
    QVERIFY(!count);
    QCOMPARE(count.error().kind, Error::Cancelled);
    QVERIFY(clock.elapsed() < 1000);
    (*connection)->setTicket({});
    QCOMPARE((*connection)->number("select 7").value(), 7);
}

void TestConnection::rolledBackByScope()
{
    const WrittenLibrary library;
    const auto connection = openForWriting(library.path());
    {
        auto transaction = Transaction::begin(**connection);
        QVERIFY((*connection)->run("insert into library_fact values ('a', 'b')"));
    }
    QCOMPARE((*connection)->number("select count(*) from library_fact where name = 'a'").value(), 0);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "test_connection.moc"
