// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decisions.h"
#include "library/followed_folders.h"
#include "library/import_job.h"
#include "library/maintenance.h"
#include "no_known_names.h"
#include "written_library.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// A library keeps in step with a folder: a real one, with a real library file.
class TestFollowedFolders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void followsWhatWasImported();
    void readsWhatIsNewOrChanged();
    void movedFileKeepsItsDocument_data();
    void movedFileKeepsItsDocument();
    void movedFileMakesRoomForAnother();
    void filesChangePlaces_data();
    void filesChangePlaces();
    void vanishedFileKeepsItsDocument();
    void sameTextTwice();
    void vanishedFolderIsNoLoss();
    void unreadableFileIsTriedOnce();
    void changedBibliographyDescribesAnew();
    void stopsFollowing();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QString &text) const;
    void move(const QString &from, const QString &to) const;
    ImportReport inStep() const;
    FolderNews news() const { return m_library->reader()->folderNews().value(); }
    DocumentId documentOf(const QString &words) const;
    DocumentRow row(DocumentId id) const { return m_library->reader()->document(id)->row; }
    QStringList pathsOf(DocumentId id) const;
    void decideSomethingOf(DocumentId id) const;
    void stillDecided(DocumentId id) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WrittenLibrary> m_library;
};

namespace {

const QString lake = u"The lake treaty was signed in Freedonia in March 1904 by both governments.\n"_s;
const QString port = u"The port committee of Freedonia met twice and agreed on nothing at all.\n"_s;
const QString river = u"The river commission counted the boats that crossed the border in a year.\n"_s;

} // namespace

void TestFollowedFolders::write(const QString &name, const QString &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(file(name)).absolutePath()));
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text.toUtf8());
}

void TestFollowedFolders::move(const QString &from, const QString &to) const
{
    QVERIFY(QDir().mkpath(QFileInfo(file(to)).absolutePath()));
    QVERIFY(QFile::rename(file(from), file(to)));
}

ImportReport TestFollowedFolders::inStep() const
{
    const auto report = keepInStep(m_library->path(), NoKnownNames(), u"test pack"_s);
    if (!report)
        QTest::qFail(qPrintable(report.error().message + report.error().detail), __FILE__, __LINE__);
    const QStringList faults = checkLibrary(m_library->path()).value();
    if (!faults.isEmpty())
        QTest::qFail(qPrintable(faults.join(u' ')), __FILE__, __LINE__);
    return report ? *report : ImportReport();
}

DocumentId TestFollowedFolders::documentOf(const QString &words) const
{
    const auto answer = m_library->reader()->search(words, 5);
    return answer->hits.isEmpty() ? DocumentId() : answer->hits.first().document;
}

QStringList TestFollowedFolders::pathsOf(DocumentId id) const
{
    QStringList paths;
    const auto content = m_library->reader()->document(id);
    for (const DocumentSource &source : content->sources)
        paths.append((source.isGone ? u"-"_s : QString()) + QDir(m_folder->path()).relativeFilePath(source.path));
    return paths;
}

void TestFollowedFolders::decideSomethingOf(DocumentId id) const
{
    const auto decisions = Decisions::open(m_library->path());
    const auto ref = m_library->reader()->refOf(id);
    QVERIFY((*decisions)->decideAll({WriteNote{Subject(*ref), u"Ask the archive."_s}, CorrectDocument{*ref, u"title"_s, u"Of the lake"_s}}));
}

void TestFollowedFolders::stillDecided(DocumentId id) const
{
    const auto reader = m_library->reader();
    QCOMPARE(reader->notesOn(Subject(reader->refOf(id).value())).value(), QStringList{u"Ask the archive."_s});
    QCOMPARE(row(id).title, u"Of the lake"_s);
    QVERIFY(reader->dormantDecisions()->isEmpty());
}

void TestFollowedFolders::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<WrittenLibrary>();
    write(u"lake.txt"_s, lake);
    write(u"sub/port.txt"_s, port);
    ImportOptions options;
    options.follow = true;
    const auto report = importInto(m_library->path(), {m_folder->path()}, NoKnownNames(), u"test pack"_s, options);
    QCOMPARE(report->added, 2);
    QVERIFY(news().isEmpty());
}

void TestFollowedFolders::followsWhatWasImported()
{
    const QString whole = QFileInfo(m_folder->path()).canonicalFilePath();
    QCOMPARE(m_library->reader()->followedFolders().value(), (QList<FollowedFolder>{{whole, true}}));
    QCOMPARE(news().folders, (QStringList{whole, whole + u"/sub"_s}));
    const QTemporaryDir other;
    QDir(other.path()).mkpath(u"in/side"_s);
    const QString in = QFileInfo(other.filePath(u"in"_s)).canonicalFilePath();
    ImportOptions options;
    options.follow = true;
    const auto importing = [&](const QString &path) {
        QVERIFY(importInto(m_library->path(), {path}, NoKnownNames(), u"test pack"_s, options));
    };
    importing(file(u"sub"_s));                  // inside one that is followed
    importing(file(u"lake.txt"_s));             // no folder
    importing(other.filePath(u"in/side"_s));
    importing(other.filePath(u"in"_s));         // holds one that is followed
    options.follow = false;
    importing(other.path());
    QList<FollowedFolder> expected{{whole, true}, {in, true}};
    std::ranges::sort(expected, {}, &FollowedFolder::path);
    QCOMPARE(m_library->reader()->followedFolders().value(), expected);
}

void TestFollowedFolders::readsWhatIsNewOrChanged()
{
    const DocumentId changed = documentOf(u"lake"_s);
    write(u"lake.txt"_s, lake + u"A second treaty was signed in 1929.\n"_s);
    write(u"sub/deeper/river.txt"_s, river);
    QCOMPARE(news().toRead, 2);
    const ImportReport report = inStep();
    QVERIFY(report.isFollowing);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.unchanged, 1);
    QCOMPARE(documentOf(u"second treaty"_s), changed);
    QVERIFY(documentOf(u"boats"_s).isValid());
    QVERIFY(news().isEmpty());
}

void TestFollowedFolders::movedFileKeepsItsDocument_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("another name") << u"zz.txt"_s;
    QTest::newRow("another folder") << u"archive/1904/lake.txt"_s;
    QTest::newRow("both") << u"sub/aa.txt"_s;
}

void TestFollowedFolders::movedFileKeepsItsDocument()
{
    QFETCH(QString, to);
    const DocumentId document = documentOf(u"lake"_s);
    decideSomethingOf(document);
    move(u"lake.txt"_s, to);
    QCOMPARE(news().vanished, 1);
    const ImportReport report = inStep();
    QCOMPARE(report.added + report.updated + report.vanished, 0);
    QCOMPARE(report.notable.size(), 1);
    QCOMPARE(report.notable.first().outcome, FileOutcome::Moved);
    QCOMPARE(documentOf(u"lake"_s), document);
    QCOMPARE(pathsOf(document), QStringList{to});
    stillDecided(document);
    DocumentFilter byName;
    byName.text = QFileInfo(to).fileName();
    QCOMPARE(m_library->reader()->documents(byName, {}, 10)->rows.size(), 1);
    QVERIFY(news().isEmpty());
}

void TestFollowedFolders::movedFileMakesRoomForAnother()
{
    const DocumentId document = documentOf(u"lake"_s);
    decideSomethingOf(document);
    move(u"lake.txt"_s, u"zz/old lake.txt"_s);
    write(u"lake.txt"_s, river); // read first by its name, and another text
    const ImportReport report = inStep();
    QCOMPARE(report.added, 1);
    QCOMPARE(pathsOf(document), QStringList{u"zz/old lake.txt"_s});
    stillDecided(document);
    QCOMPARE(pathsOf(documentOf(u"boats"_s)), QStringList{u"lake.txt"_s});
}

void TestFollowedFolders::filesChangePlaces_data()
{
    QTest::addColumn<QString>("lakeTo");
    QTest::addColumn<QString>("portTo");
    QTest::newRow("each in the other's place") << u"sub/port.txt"_s << u"lake.txt"_s;
    QTest::newRow("one moves up") << u"sub/port.txt"_s << u"sub/port2.txt"_s;
    QTest::newRow("one moves down") << u"aa.txt"_s << u"lake.txt"_s;
}

void TestFollowedFolders::filesChangePlaces()
{
    QFETCH(QString, lakeTo);
    QFETCH(QString, portTo);
    const DocumentId first = documentOf(u"lake"_s);
    const DocumentId second = documentOf(u"port"_s);
    decideSomethingOf(first);
    move(u"lake.txt"_s, u"one"_s);
    move(u"sub/port.txt"_s, u"two"_s);
    move(u"one"_s, lakeTo);
    move(u"two"_s, portTo);
    const ImportReport report = inStep();
    QCOMPARE(report.added + report.updated + report.failed, 0);
    QCOMPARE(pathsOf(first), QStringList{lakeTo});
    QCOMPARE(pathsOf(second), QStringList{portTo});
    stillDecided(first);
    QCOMPARE(m_library->reader()->info()->documents, 2);
    QVERIFY(news().isEmpty());
}

void TestFollowedFolders::vanishedFileKeepsItsDocument()
{
    const DocumentId document = documentOf(u"lake"_s);
    decideSomethingOf(document);
    QVERIFY(QFile::remove(file(u"lake.txt"_s)));
    QCOMPARE(news().vanished, 1);
    ImportReport report = inStep();
    QCOMPARE(report.vanished, 1);
    QCOMPARE(report.notable.first().outcome, FileOutcome::Vanished);
    QVERIFY(row(document).isFileGone);
    QCOMPARE(pathsOf(document), QStringList{u"-lake.txt"_s});
    stillDecided(document);
    DocumentFilter gone;
    gone.fileGone = true;
    QCOMPARE(m_library->reader()->documents(gone, {}, 10)->rows.size(), 1);
    QCOMPARE(m_library->reader()->documentFacets({})->counts.value(u"file"_s), (QList<FacetCount>{{u"gone"_s, 1}}));
    QCOMPARE(m_library->reader()->documentFacets(gone)->total, 1);
    QVERIFY(news().isEmpty()); // it is said once
    QCOMPARE(inStep().notable.size(), 0);

    write(u"sub/found again.txt"_s, lake); // comes back elsewhere
    report = inStep();
    QCOMPARE(report.added, 0);
    QCOMPARE(pathsOf(document), QStringList{u"sub/found again.txt"_s});
    QVERIFY(!row(document).isFileGone);
    stillDecided(document);

    QVERIFY(QFile::rename(file(u"sub/found again.txt"_s), m_library->file(u"elsewhere.txt"_s)));
    QCOMPARE(inStep().vanished, 1);
    QVERIFY(QFile::rename(m_library->file(u"elsewhere.txt"_s), file(u"sub/found again.txt"_s))); // as it was, where it was
    QCOMPARE(news().returned, 1);
    report = inStep();
    QCOMPARE(report.returned, 1);
    QVERIFY(!row(document).isFileGone);
    QVERIFY(!m_library->reader()->documentFacets({})->counts.contains(u"file"_s));
}

void TestFollowedFolders::sameTextTwice()
{
    const DocumentId document = documentOf(u"lake"_s);
    write(u"sub/copy.txt"_s, lake);
    QCOMPARE(inStep().notable.first().outcome, FileOutcome::Duplicate);
    QCOMPARE(pathsOf(document), (QStringList{u"lake.txt"_s, u"sub/copy.txt"_s}));
    QVERIFY(QFile::remove(file(u"lake.txt"_s))); // one of the two goes: the document has its file still
    QCOMPARE(inStep().vanished, 1);
    QVERIFY(!row(document).isFileGone);
    QCOMPARE(row(document).path, QFileInfo(file(u"sub/copy.txt"_s)).canonicalFilePath());
    QCOMPARE(pathsOf(document), (QStringList{u"sub/copy.txt"_s, u"-lake.txt"_s}));
    write(u"sub/copy.txt"_s, river); // the other one becomes something else: the old text stays
    QCOMPARE(inStep().updated, 1);
    QCOMPARE(documentOf(u"lake"_s), document);
    QVERIFY(row(document).isFileGone);
    QCOMPARE(pathsOf(documentOf(u"boats"_s)), QStringList{u"sub/copy.txt"_s});
}

void TestFollowedFolders::vanishedFolderIsNoLoss()
{
    const QString away = m_library->file(u"away"_s);
    QVERIFY(QDir().rename(m_folder->path(), away)); // a drive that is not plugged in
    ImportReport report = inStep();
    QCOMPARE(report.vanished, 2);
    QCOMPARE(report.failed, 0);
    QVERIFY(!m_library->reader()->followedFolders()->first().isThere);
    QVERIFY(news().isEmpty());
    QVERIFY(QDir().rename(away, m_folder->path()));
    report = inStep();
    QCOMPARE(report.returned, 2);
    QCOMPARE(report.added + report.updated, 0);
}

void TestFollowedFolders::unreadableFileIsTriedOnce()
{
    write(u"broken.pdf"_s, u"%PDF-1.4 and nothing more"_s);
    QCOMPARE(inStep().failed, 1);
    QVERIFY(news().isEmpty());
    QCOMPARE(inStep().failed, 0);
    QCOMPARE(importInto(m_library->path(), {m_folder->path()}, NoKnownNames(), u"test pack"_s)->failed, 1); // asked for, it is tried again
    write(u"broken.pdf"_s, u"%PDF-1.4 and a little more"_s);
    QCOMPARE(news().toRead, 1);
    QCOMPARE(inStep().failed, 1);
}

void TestFollowedFolders::changedBibliographyDescribesAnew()
{
    const DocumentId document = documentOf(u"lake"_s);
    write(u"lake.bib"_s, u"@book{lake, title = {Treaties of the lake}, author = {Aranda, Sergio}}\n"_s);
    QVERIFY(news().bibliographies);
    QCOMPARE(inStep().updated, 1);
    QCOMPARE(row(document).title, u"Treaties of the lake"_s);
    QVERIFY(news().isEmpty());
}

void TestFollowedFolders::stopsFollowing()
{
    QVERIFY(stopFollowing(m_library->path(), QFileInfo(m_folder->path()).canonicalFilePath()));
    QVERIFY(m_library->reader()->followedFolders()->isEmpty());
    write(u"river.txt"_s, river);
    QVERIFY(QFile::remove(file(u"lake.txt"_s)));
    QCOMPARE(news().toRead, 0);
    QCOMPARE(news().vanished, 1); // that is so whoever looks
    const ImportReport report = inStep();
    QCOMPARE(report.added, 0);
    QCOMPARE(m_library->reader()->info()->documents, 2);
}

QTEST_GUILESS_MAIN(TestFollowedFolders)
#include "test_followed_folders.moc"
