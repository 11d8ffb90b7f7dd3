// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/recovery/recovery.h"
#include "damaged_library.h"
#include "library/backup.h"
#include "library/import_job.h"
#include "library/maintenance.h"
#include "library/recovery/recovered_log.h"
#include "no_known_names.h"
#include "random_decisions.h"
#include "seen_library.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

// A library file damaged in every way that comes to mind: what is left of it is saved, and what she decided before all else.
class TestRecovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void soundFileGivesAll();
    void standingsFollowTheLog_data();
    void standingsFollowTheLog();
    void anyPageMayBeLost_data();
    void anyPageMayBeLost();
    void anyBytesMayBeWrong_data();
    void anyBytesMayBeWrong();
    void fileMayEndEarly_data();
    void fileMayEndEarly();
    void logMayBeDamaged_data();
    void logMayBeDamaged();
    void nothingIsMadeOfNothing_data();
    void nothingIsMadeOfNothing();
    void textsAreReadAgainFromTheirFiles();
    void whatIsGoneComesFromABackup();
    void takesThePlaceOfTheDamagedOne();
    void cancelledLeavesNothing();
    void openLibraryIsLeftAlone();

private:
    static constexpr int pageSize = 4096;

    Result<RecoveryReport> recovered(const RecoveryOptions &options = {}, std::stop_token stop = {})
    {
        return recoverInto(m_damaged, m_output, m_known, u"test pack"_s, options, stop);
    }
    void damage(const QByteArray &bytes, const QByteArray &log = {})
    {
        DamagedLibrary::write(m_damaged, bytes);
        QFile::remove(m_damaged + u"-wal"_s);
        if (!log.isEmpty())
            DamagedLibrary::write(m_damaged + u"-wal"_s, log);
    }
    /// How many lines of the log pages may hold at most.
    int decisionsIn(const QSet<int> &pages) const
    {
        int decisions = 0;
        for (const int page : pages)
            if (const auto use = m_library->pages().value(page); use.name == "decision"_L1)
                decisions += use.type == "leaf"_L1 ? use.rows : use.type == "overflow"_L1 ? 1 : 0;
        return decisions;
    }
    bool holdsDocuments(const QSet<int> &pages) const
    {
        static const QStringList tables{u"document"_s, u"document_text"_s, u"source_file"_s, u"block"_s, u"page"_s};
        return std::any_of(pages.cbegin(), pages.cend(), [this](int page) { return tables.contains(m_library->pages().value(page).name); });
    }

    std::unique_ptr<DamagedLibrary> m_library;
    QString m_seen;
    QString m_damaged;
    QString m_output;
    const NoKnownNames m_known;
};

void TestRecovery::initTestCase()
{
    m_library = std::make_unique<DamagedLibrary>(90);
    QCOMPARE(m_library->trouble(), QString());
    QCOMPARE(checkLibrary(m_library->path()).value(), QStringList());
    m_seen = seen(m_library->path());
    m_damaged = m_library->file(u"damaged.apacheta"_s);
    m_output = m_library->file(u"recovered.apacheta"_s);
}

void TestRecovery::init()
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(m_damaged + ending);
        QFile::remove(m_output + ending);
    }
}

void TestRecovery::soundFileGivesAll()
{
    damage(m_library->inUse(), m_library->log());
    {
        const auto salvage = Salvage::of(m_damaged);
        QVERIFY(salvage);
        QVERIFY((*salvage)->knowsAllDecisions && (*salvage)->knowsAllDocuments);
        QCOMPARE((*salvage)->lastDecision, m_library->decisions().lastKey());
        for (const SavedDocument &document : (*salvage)->documents) {
            QCOMPARE(document.sha256, sha256Of((*salvage)->textOf(document.id)->text.toUtf8()));
            QVERIFY(document.title.startsWith(u"The river crossing"_s));
            QCOMPARE(document.language, u"en"_s);
            QCOMPARE(document.format, u"txt"_s);
            QCOMPARE(document.sources.size(), 1);
        }
    }
    const auto report = recovered();
    QVERIFY2(report.hasValue(), report ? "" : qPrintable(report.error().detail));
    QCOMPARE(logOf(m_output), m_library->decisions());
    QCOMPARE(standingsIn(m_output), m_library->standings());
    QCOMPARE(report->decisions, int(m_library->decisions().size()));
    QCOMPARE(report->decisionsLost, 0);
    QVERIFY(report->knowsDecisionsLost);
    QCOMPARE(report->documents, m_library->documents());
    QCOMPARE(report->lostDocuments + report->damagedDocuments, QStringList());
    QCOMPARE(seen(m_output), m_seen);
    QCOMPARE(checkLibrary(m_output).value(), QStringList());
    QCOMPARE(DamagedLibrary::read(m_damaged), m_library->inUse());
    QCOMPARE(DamagedLibrary::read(m_damaged + u"-wal"_s), m_library->log());
}

void TestRecovery::standingsFollowTheLog_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestRecovery::standingsFollowTheLog()
{
    QFETCH(int, seed);
    WrittenLibrary library;
    QVERIFY(library.store(borderDocuments()));
    const auto pen = Decisions::open(library.path());
    RandomDecisions random(library.path(), quint32(seed));
    int last = 0;
    for (int step = 0; step < 60; ++step) {
        const int drawn = random.below(10);
        if (drawn < 3)
            (void)(*pen)->undo();
        else if (drawn < 5)
            (void)(*pen)->redo();
        else if (drawn == 5 && last > 0)
            (void)(*pen)->takeBack(DecisionId{1 + random.below(last)});
        else if (const auto decision = random.next())
            if (const auto entry = (*pen)->decide(*decision))
                last = int(entry->id.value);
    }
    QVERIFY(last > 10);
    QCOMPARE(standingsOf(logOf(library.path())), standingsIn(library.path()));
}

void TestRecovery::anyPageMayBeLost_data()
{
    QTest::addColumn<int>("page");
    for (int page = 1; page <= int(m_library->whole().size() / pageSize); ++page)
        QTest::addRow("page %d, %s", page, qPrintable(m_library->pages().value(page).name)) << page;
}

void TestRecovery::anyPageMayBeLost()
{
    QFETCH(int, page);
    QByteArray bytes = m_library->whole();
    bytes.replace((page - 1) * pageSize, pageSize, QByteArray(pageSize, '\0'));
    damage(bytes);
    (void)checkLibrary(m_damaged);
    const QByteArray before = DamagedLibrary::read(m_damaged);
    const auto report = recovered();
    QVERIFY2(report.hasValue(), report ? "" : qPrintable(report.error().message + report.error().detail));
    QCOMPARE(DamagedLibrary::read(m_damaged), before);
    QCOMPARE(checkLibrary(m_output).value(), QStringList());

    const auto log = logOf(m_output);
    for (const SavedDecision &line : log)
        QCOMPARE(line.payload, m_library->decisions().value(line.id).payload);
    const int missing = int(m_library->decisions().size() - log.size());
    QVERIFY(report->decisionsLost <= decisionsIn({page}));
    QVERIFY(missing >= report->decisionsLost); // the undoing of what is lost goes with it
    if (report->decisionsLost == 0) {
        QCOMPARE(log, m_library->decisions());
        QCOMPARE(standingsIn(m_output), m_library->standings());
        QCOMPARE(seen(m_output), m_seen); // the texts are read again from their files where they are gone
    }
    QCOMPARE(report->documents, m_library->documents());
}

void TestRecovery::anyBytesMayBeWrong_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 100; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestRecovery::anyBytesMayBeWrong()
{
    QFETCH(int, seed);
    QRandomGenerator random{quint32(seed)};
    QByteArray bytes = m_library->whole();
    QSet<int> pages;
    for (int i = 0, count = 1 + random.bounded(40); i < count; ++i) {
        const int at = random.bounded(int(bytes.size()));
        bytes[at] = char(bytes[at] ^ (1 + random.bounded(255)));
        pages.insert(1 + at / pageSize);
    }
    damage(bytes);
    (void)checkLibrary(m_damaged);
    const auto report = recovered();
    QVERIFY2(report.hasValue(), report ? "" : qPrintable(report.error().message + report.error().detail));
    QCOMPARE(checkLibrary(m_output).value(), QStringList());
    const auto log = logOf(m_output);
    int changed = 0;
    for (const SavedDecision &line : log)
        changed += line.payload != m_library->decisions().value(line.id).payload;
    QVERIFY(report->decisionsLost + changed <= decisionsIn(pages));
    if (!holdsDocuments(pages))
        QCOMPARE(report->documents, m_library->documents());
    QVERIFY(report->documents + report->damagedDocuments.size() + report->lostDocuments.size() <= m_library->documents() * 2);
}

void TestRecovery::fileMayEndEarly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray &whole = m_library->whole();
    for (int quarter = 1; quarter <= 3; ++quarter)
        QTest::addRow("%d quarters", quarter) << whole.first(whole.size() * quarter / 4);
    QTest::newRow("within a page") << whole.first(whole.size() - 1000);
    QTest::newRow("header overwritten") << QByteArray(100, 'x') + whole.mid(100);
    QTest::newRow("first page overwritten") << QByteArray(pageSize, 'x') + whole.mid(pageSize);
}

void TestRecovery::fileMayEndEarly()
{
    QFETCH(QByteArray, bytes);
    damage(bytes);
    (void)checkLibrary(m_damaged);
    const auto report = recovered();
    QVERIFY2(report.hasValue(), report ? "" : qPrintable(report.error().message));
    QCOMPARE(checkLibrary(m_output).value(), QStringList());
    QSet<int> gone;
    for (int page = int(bytes.size() / pageSize) + 1; page <= int(m_library->whole().size() / pageSize); ++page)
        gone.insert(page);
    QVERIFY(report->decisions >= m_library->decisions().size() - decisionsIn(gone));
    if (!holdsDocuments(gone))
        QCOMPARE(report->documents, m_library->documents());
    if (gone.isEmpty())
        QCOMPARE(seen(m_output), m_seen);
}

void TestRecovery::logMayBeDamaged_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<bool>("isWhole");
    const QByteArray &log = m_library->log();
    const auto with = [&](qsizetype at, const QByteArray &bytes) { return QByteArray(log).replace(at, bytes.size(), bytes); };
    QTest::newRow("missing") << QByteArray() << false;
    for (int quarter = 1; quarter <= 3; ++quarter)
        QTest::addRow("%d quarters", quarter) << log.first(log.size() * quarter / 4) << false;
    QTest::newRow("header overwritten") << with(0, QByteArray(24, 'x')) << true;
    QTest::newRow("a frame damaged") << with(32 + 3 * (24 + pageSize) + 200, QByteArray(50, 'x')) << false;
}

void TestRecovery::logMayBeDamaged()
{
    QFETCH(QByteArray, log);
    QFETCH(bool, isWhole);
    damage(m_library->inUse(), log);
    const auto report = recovered();
    QVERIFY2(report.hasValue(), report ? "" : qPrintable(report.error().message));
    QCOMPARE(checkLibrary(m_output).value(), QStringList());
    const auto saved = logOf(m_output);
    if (isWhole)
        QCOMPARE(saved, m_library->decisions());
    // What had come into the file before is there, and nothing that was never said.
    QVERIFY(saved.size() >= m_library->decisions().size() / 3);
    for (const SavedDecision &line : saved)
        QCOMPARE(line, m_library->decisions().value(line.id));
    QCOMPARE(report->documents, m_library->documents());
}

void TestRecovery::nothingIsMadeOfNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a byte") << "S"_ba;
    QTest::newRow("no SQLite") << "A letter to the editor of the Port Ember Gazette.\n"_ba.repeated(2000);
    QTest::newRow("zeros") << QByteArray(100 * pageSize, '\0');
    const QString other = m_library->file(u"other.sqlite"_s);
    QFile::remove(other);
    {
        const auto connection = Connection::open(other, Connection::Mode::Write);
        QVERIFY((*connection)->script("create table recipe (id integer primary key, name text); insert into recipe (name) values ('soup'), ('bread')"_ba));
    }
    QTest::newRow("another program's") << DamagedLibrary::read(other);
}

void TestRecovery::nothingIsMadeOfNothing()
{
    QFETCH(QByteArray, bytes);
    damage(bytes);
    const auto report = recovered();
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Damaged);
    QVERIFY(!report.error().message.isEmpty());
    QVERIFY(!QFileInfo::exists(m_output));
    QCOMPARE(DamagedLibrary::read(m_damaged), bytes);
}

void TestRecovery::textsAreReadAgainFromTheirFiles()
{
    QSet<int> texts;
    QByteArray bytes = m_library->whole();
    for (auto page = m_library->pages().cbegin(); page != m_library->pages().cend(); ++page)
        if (page->name == "document_text"_L1)
            bytes.replace((page.key() - 1) * pageSize, pageSize, QByteArray(pageSize, '\0'));
    damage(bytes);
    const auto report = recovered();
    QVERIFY(report);
    QCOMPARE(report->fromSource, m_library->documents());
    QCOMPARE(seen(m_output), m_seen);

    // Where the files are gone too, it is told by name what is lost.
    const QString away = m_library->file(u"elsewhere"_s);
    QVERIFY(QDir().rename(m_library->sources(), away));
    QFile::remove(m_output);
    const auto poorer = recovered();
    QVERIFY(QDir().rename(away, m_library->sources()));
    QVERIFY(poorer);
    QCOMPARE(poorer->documents, 0);
    QCOMPARE(poorer->lostDocuments.size(), m_library->documents());
    for (const QString &title : poorer->lostDocuments)
        QVERIFY2(title.startsWith(u"The river crossing"_s), qPrintable(title));
    QCOMPARE(logOf(m_output), m_library->decisions()); // they wait for their documents
    QCOMPARE(checkLibrary(m_output).value(), QStringList());
    QVERIFY(importInto(m_output, {m_library->sources()}, m_known, u"test pack"_s));
    QCOMPARE(seen(m_output), m_seen);
}

void TestRecovery::whatIsGoneComesFromABackup()
{
    const QString backup = m_library->file(u"damaged-2026-11-25.apacheta"_s);
    DamagedLibrary::write(backup, m_library->inUse()); // the first half of the decisions
    const auto old = logOf(backup);
    QVERIFY(old.size() > 10 && old.size() < m_library->decisions().size());
    QByteArray bytes = m_library->whole();
    int erased = 0;
    for (auto page = m_library->pages().cbegin(); page != m_library->pages().cend(); ++page)
        if ((page->name == "decision"_L1 && page->type == "leaf"_L1 && ++erased <= 2) || page->name == "document_text"_L1)
            bytes.replace((page.key() - 1) * pageSize, pageSize, QByteArray(pageSize, '\0'));
    damage(bytes);
    const QString away = m_library->file(u"elsewhere"_s);
    QVERIFY(QDir().rename(m_library->sources(), away));
    const auto alone = recovered();
    QFile::remove(m_output);
    RecoveryOptions options;
    options.backups = backupsBeside(m_damaged);
    const auto both = recovered(options);
    QVERIFY(QDir().rename(away, m_library->sources()));
    QVERIFY(alone && both);
    QCOMPARE(options.backups, QStringList{backup});
    QVERIFY(alone->decisionsLost > 0);
    QCOMPARE(alone->decisions + both->decisionsFromBackup, both->decisions);
    QCOMPARE(both->fromBackup, m_library->documents());
    const auto log = logOf(m_output);
    for (const SavedDecision &line : old)
        QCOMPARE(log.value(line.id), line);
    QCOMPARE(checkLibrary(m_output).value(), QStringList());
}

void TestRecovery::takesThePlaceOfTheDamagedOne()
{
    const QByteArray bytes = QByteArray(100, 'x') + m_library->whole().mid(100);
    const QByteArray log(40, 'y');
    damage(bytes, log);
    QVERIFY(!openForReading(m_damaged));
    QFile::remove(m_damaged + u"-wal"_s);
    DamagedLibrary::write(m_damaged + u"-wal"_s, log);
    const auto report = recoverInPlace(m_damaged, m_known, u"test pack"_s);
    QVERIFY2(report.hasValue(), report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->library, m_damaged);
    QCOMPARE(seen(m_damaged), m_seen);
    QVERIFY(report->damaged.contains(u"damaged.damaged-"_s));
    QCOMPARE(DamagedLibrary::read(report->damaged), bytes);
    QCOMPARE(DamagedLibrary::read(report->damaged + u"-wal"_s), log);
    QVERIFY(!backupsBeside(m_damaged).contains(report->damaged));
    QVERIFY(QFile::remove(report->damaged) && QFile::remove(report->damaged + u"-wal"_s));
}

void TestRecovery::cancelledLeavesNothing()
{
    damage(m_library->whole());
    const QStringList before = QDir(QFileInfo(m_output).path()).entryList(QDir::Files);
    for (const RecoveryPhase phase : {RecoveryPhase::Searching, RecoveryPhase::Saving, RecoveryPhase::Extracting, RecoveryPhase::Checking}) {
        std::stop_source stop;
        RecoveryOptions options;
        options.progress = [&](const RecoveryProgress &progress) {
            if (progress.phase >= phase)
                stop.request_stop();
        };
        const auto report = recovered(options, stop.get_token());
        if (report) { // a phase so short that nobody was told of it
            QFile::remove(m_output);
            continue;
        }
        QCOMPARE(report.error().kind, Error::Cancelled);
        QCOMPARE(QDir(QFileInfo(m_output).path()).entryList(QDir::Files), before);
    }
}

void TestRecovery::openLibraryIsLeftAlone()
{
    damage(m_library->whole());
    const auto connection = openForReading(m_damaged);
    QVERIFY(connection);
    const auto report = recovered();
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Locked);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "test_recovery.moc"
