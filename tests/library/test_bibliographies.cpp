// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decisions.h"
#include "library/import_job.h"
#include "no_known_names.h"
#include "written_library.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// Bibliographies among the imported files describe the documents, by path, DOI or title, and never over her own word.
class TestBibliographies final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsItsDocument_data();
    void findsItsDocument();
    void newBibliographyDescribesOldDocuments();
    void onesAskedForDescribeTheWholeLibrary();
    void aFileBringsItsSidecar();
    void handMadeValuesStay();
    void brokenOnesAreReported();
    void sameDoiIsReported();

private:
    void write(const QString &name, const QByteArray &text) const;
    Result<ImportReport> import() const;
    DocumentContent document(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WrittenLibrary> m_library;
};

namespace {

const QByteArray lake = "The station on the plateau\n\nThe mayors of the three plateaus met in the old station, talked until the evening, and agreed "
                        "that the fair should be held every month of the year, rain or shine, until further notice by the towns.\n";

QByteArray withDoi(const QByteArray &doi) { return "The station on the plateau\n\ndoi:" + doi + "\n\n" + lake.sliced(lake.indexOf("The mayors")); }

} // namespace

void TestBibliographies::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<WrittenLibrary>();
}

void TestBibliographies::write(const QString &name, const QByteArray &text) const
{
    const QString path = m_folder->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

Result<ImportReport> TestBibliographies::import() const
{
    return importInto(m_library->path(), {m_folder->path()}, NoKnownNames(), u"test pack"_s);
}

DocumentContent TestBibliographies::document(const QString &name) const
{
    const auto reader = m_library->reader();
    const auto rows = reader->documents({}, {}, 50);
    for (const DocumentRow &row : rows->rows)
        if (row.path.endsWith(name))
            return *reader->document(row.id);
    return {};
}

void TestBibliographies::findsItsDocument_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("bibliography");
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<bool>("found");
    const QString refs = u"refs.bib"_s;
    QTest::newRow("its path") << lake << refs << QByteArray("@book{a, title={Other}, publisher={P}, file={:papers/lake.txt:}}") << true;
    QTest::newRow("its path, the bibliography below") << lake << u"papers/refs.bib"_s
                                                      << QByteArray("@book{a, title={Other}, publisher={P}, file={../papers/lake.txt}}") << true;
    QTest::newRow("the name of a file that moved")
        << lake << refs << QByteArray("@book{a, title={Other}, publisher={P}, file={PDF:/media/ana/Zotero/storage/X/lake.txt:text}}") << true;
    QTest::newRow("another path") << lake << refs << QByteArray("@book{a, title={Other}, publisher={P}, file={/media/ana/pond.txt}}") << false;
    QTest::newRow("its DOI, in other letters") << withDoi("10.1234/lago.8a") << refs
                                               << QByteArray("@book{a, title={Other}, publisher={P}, doi={10.1234/LAGO.8A}}") << true;
    QTest::newRow("its title") << lake << refs << QByteArray("@book{a, title={The {Station} on the Plateau.}, publisher={P}}") << true;
    QTest::newRow("its title, another DOI")
        << withDoi("10.1234/lago.8") << refs << QByteArray("@book{a, title={The station on the plateau}, publisher={P}, doi={10.1234/other}}") << false;
    QTest::newRow("two works of its title")
        << lake << refs << QByteArray("@book{a, title={The station on the plateau}, publisher={P}}\n@book{b, title={The station on the plateau}, publisher={Q}}")
        << false;
    QTest::newRow("the same entry twice")
        << lake << refs << QByteArray("@book{a, title={The station on the plateau}, publisher={P}}\n@book{b, title={The station on the plateau}, publisher={P}}")
        << true;
    QTest::newRow("a sidecar") << lake << u"papers/lake.bib"_s << QByteArray("@book{a, title={Other}, publisher={P}}") << true;
    QTest::newRow("a sidecar, with the file's ending") << lake << u"papers/lake.txt.ris"_s
                                                       << QByteArray("TY  - BOOK\nTI  - Other\nPB  - P\nER  - \n") << true;
    QTest::newRow("CSL-JSON") << lake << u"refs.json"_s
                              << QByteArray("[{\"type\": \"book\", \"title\": \"The station on the plateau\", \"publisher\": \"P\"}]") << true;
    QTest::newRow("other JSON") << lake << u"refs.json"_s << QByteArray("{\"title\": \"The station on the plateau\"}") << false;
}

void TestBibliographies::findsItsDocument()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, bibliography);
    QFETCH(QByteArray, entries);
    QFETCH(bool, found);
    write(u"papers/lake.txt"_s, text);
    write(bibliography, entries);
    const auto report = import();
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->notable.size(), 0);
    const DocumentMetadata metadata = document(u"lake.txt"_s).metadata;
    QCOMPARE(metadata.csl["publisher"_L1].toString(), found ? u"P"_s : QString());
    QCOMPARE(metadata.sources.value(u"publisher"_s), found ? QFileInfo(bibliography).fileName() : QString());
}

void TestBibliographies::newBibliographyDescribesOldDocuments()
{
    write(u"lake.txt"_s, lake);
    write(u"pond.txt"_s, "The pond\n\nNothing happened at the pond for a hundred years, and nobody ever went there to see it either.\n");
    QCOMPARE(import()->added, 2);
    write(u"refs.bib"_s, "@book{a, title={The Station on the Plateau}, year={1998}}");
    const auto second = import();
    QCOMPARE(second->updated, 1);
    QCOMPARE(second->unchanged, 1);
    QCOMPARE(document(u"lake.txt"_s).row.date, u"1998"_s);
    QCOMPARE(document(u"lake.txt"_s).row.title, u"The Station on the Plateau"_s);
    const auto third = import();
    QCOMPARE(third->updated, 0);
    QCOMPARE(third->unchanged, 2);
    write(u"refs.bib"_s, "@book{a, title={The Station on the Plateau}, year={1999}}");
    QCOMPARE(import()->updated, 1);
    QCOMPARE(document(u"lake.txt"_s).row.date, u"1999"_s);
}

void TestBibliographies::onesAskedForDescribeTheWholeLibrary()
{
    write(u"lake.txt"_s, lake);
    QCOMPARE(import()->added, 1);
    QTemporaryDir elsewhere;
    QFile file(elsewhere.filePath(u"refs.bib"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("@book{a, title={The Station on the Plateau}, publisher={P}}");
    file.close();
    const auto folder = importInto(m_library->path(), {elsewhere.path()}, NoKnownNames(), u"test pack"_s);
    QCOMPARE(folder->updated, 0); // a folder's own documents only
    const auto report = importInto(m_library->path(), {file.fileName()}, NoKnownNames(), u"test pack"_s);
    QCOMPARE(report->updated, 1);
    QCOMPARE(document(u"lake.txt"_s).metadata.csl["publisher"_L1].toString(), u"P"_s);
}

void TestBibliographies::aFileBringsItsSidecar()
{
    write(u"lake.txt"_s, lake);
    write(u"lake.bib"_s, "@book{a, title={Other}, publisher={P}}");
    write(u"pond.bib"_s, "@book{a, title={The station on the plateau}, publisher={Q}}");
    QCOMPARE(importInto(m_library->path(), {m_folder->filePath(u"lake.txt"_s)}, NoKnownNames(), u"test pack"_s)->added, 1);
    QCOMPARE(document(u"lake.txt"_s).metadata.csl["publisher"_L1].toString(), u"P"_s);
}

void TestBibliographies::handMadeValuesStay()
{
    write(u"lake.txt"_s, lake);
    QVERIFY(import());
    const DocumentRow row = document(u"lake.txt"_s).row;
    {
        const auto decisions = Decisions::open(m_library->path());
        QVERIFY((*decisions)->decide(CorrectDocument{{row.sha256, row.title}, u"title"_s, u"My title"_s}));
    }
    write(u"refs.bib"_s, "@book{a, title={Other}, publisher={P}, file={lake.txt}}");
    QCOMPARE(import()->updated, 1);
    const DocumentMetadata metadata = document(u"lake.txt"_s).metadata;
    QCOMPARE(metadata.csl["title"_L1].toString(), u"My title"_s);
    QCOMPARE(metadata.sources.value(u"title"_s), u"by hand"_s);
    QCOMPARE(metadata.csl["publisher"_L1].toString(), u"P"_s);
    QCOMPARE(metadata.sources.value(u"publisher"_s), u"refs.bib"_s);
    QCOMPARE(import()->updated, 0);
}

void TestBibliographies::brokenOnesAreReported()
{
    write(u"lake.txt"_s, lake);
    write(u"half.bib"_s, "@book{a, title={The {lake}\n");
    write(u"none.bib"_s, "nothing");
    const auto report = import();
    QCOMPARE(report->added, 1);
    QCOMPARE(report->failed, 0);
    QCOMPARE(report->notable.size(), 2);
    for (const FileReport &line : report->notable)
        QVERIFY2(line.outcome == FileOutcome::Skipped && line.message.size() > 20, qPrintable(line.message));
}

void TestBibliographies::sameDoiIsReported()
{
    write(u"lake.txt"_s, withDoi("10.1234/lago.8"));
    QCOMPARE(import()->notable.size(), 0);
    write(u"lago.txt"_s, "La estación\n\ndoi:10.1234/LAGO.8\n\nLos alcaldes de las tres mesetas se reunieron en la vieja estación y hablaron.\n");
    const auto report = import();
    QCOMPARE(report->added, 1);
    QCOMPARE(report->notable.size(), 1);
    QVERIFY(report->notable[0].path.endsWith(u"lago.txt"_s));
    QVERIFY2(report->notable[0].message.contains(u"The station on the plateau"_s), qPrintable(report->notable[0].message));
}

QTEST_GUILESS_MAIN(TestBibliographies)
#include "test_bibliographies.moc"
