// SPDX-License-Identifier: GPL-3.0-or-later
// A small library, made by the writer of real libraries, exported and read back.
#include "exchange/exchange.h"
#include "exchange/works.h"
#include "small_library.h"

#include "citation/citation.h"
#include "library/prepared_document.h"
#include "library/reader.h"
#include "text/source_text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;
using namespace apacheta::test;

namespace {

QJsonObject objectWith(const QJsonArray &array, const QString &name, const QString &value)
{
    for (const QJsonValue &one : array) {
        if (one.toObject().value(name).toString() == value)
            return one.toObject();
    }
    return {};
}

} // namespace

class TestExchange final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wordsAreThoseOfTheContract_data();
    void wordsAreThoseOfTheContract();
    void knowledgeJsonHasTheShapeOfTheContract();
    void offsetsCountCodePointsAndQuotesStandAsTheyAre();
    void unknownIsNull();
    void disagreementsHaveTheirSides();
    void theSpreadsheetHasTheSidesToo();
    void someDocumentsOnly();
    void sameLibrarySameBytes_data();
    void sameLibrarySameBytes();
    void bibTexIsReadBack();
    void keysAreThoseOfTheExport();
    void bibTexPleasesItsProgram();
    void risIsReadBack();
    void cslJsonFormats();
    void fileIsWholeOrNotThere();
    void cancelledExportLeavesNothing();

private:
    QByteArray text(ExportFormat format, const QList<DocumentId> &documents = {});
    QJsonObject knowledge(const QList<DocumentId> &documents = {});

    QTemporaryDir m_folder;
    std::unique_ptr<Reader> m_reader;
};

void TestExchange::initTestCase()
{
    const QString path = m_folder.filePath(u"small.apacheta"_s);
    QVERIFY(writeSmallLibrary(path));
    Result<std::unique_ptr<Reader>> reader = Reader::open(path);
    QVERIFY2(bool(reader), reader ? "" : qPrintable(reader.error().message));
    m_reader = std::move(reader).value();
}

QByteArray TestExchange::text(ExportFormat format, const QList<DocumentId> &documents)
{
    const Result<QByteArray> made = exported(*m_reader, format, documents);
    if (!made)
        qWarning("%s", qPrintable(made.error().message + made.error().detail));
    return made ? *made : QByteArray();
}

QJsonObject TestExchange::knowledge(const QList<DocumentId> &documents)
{
    return QJsonDocument::fromJson(text(ExportFormat::KnowledgeJson, documents)).object();
}

void TestExchange::wordsAreThoseOfTheContract_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("ending");
    QTest::newRow("knowledge-json") << u"knowledge-json"_s << u"json"_s;
    QTest::newRow("bibtex") << u"bibtex"_s << u"bib"_s;
    QTest::newRow("ris") << u"ris"_s << u"ris"_s;
    QTest::newRow("csl-json") << u"csl-json"_s << u"json"_s;
    QTest::newRow("graphml") << u"graphml"_s << u"graphml"_s;
    QTest::newRow("gexf") << u"gexf"_s << u"gexf"_s;
    QTest::newRow("csv") << u"csv"_s << u"csv"_s;
    QTest::newRow("biblatex") << u"biblatex"_s << u"bib"_s;
    QTest::newRow("web-annotations") << u"web-annotations"_s << u"jsonld"_s;
    QTest::newRow("turtle") << u"turtle"_s << u"ttl"_s;
}

void TestExchange::wordsAreThoseOfTheContract()
{
    QFETCH(QString, said);
    QFETCH(QString, ending);
    const std::optional<ExportFormat> format = exportFormatOf(said);
    QVERIFY(format);
    QCOMPARE(word(*format), said);
    QCOMPARE(fileEnding(*format), ending);
    QVERIFY(!exportFormatOf(u"docx"));
}

void TestExchange::knowledgeJsonHasTheShapeOfTheContract()
{
    const QJsonObject all = knowledge();
    QCOMPARE(all.value("format"_L1).toString(), u"apacheta-knowledge/1"_s);
    QCOMPARE(all.value("documents"_L1).toArray().size(), 2);
    QCOMPARE(all.value("actors"_L1).toArray().size(), 2);
    QCOMPARE(all.value("events"_L1).toArray().size(), 1);
    QCOMPARE(all.value("relations"_L1).toArray().size(), 1);

    const QJsonObject document = objectWith(all.value("documents"_L1).toArray(), u"source"_s, u"hitos.txt"_s);
    QCOMPARE(document.value("language"_L1).toString(), u"es"_s);
    QCOMPARE(document.value("sha256"_L1).toString(), sha256Of(firstText().toUtf8()));
    QCOMPARE(
        document.value("csl"_L1).toObject().value("issued"_L1).toObject().value("date-parts"_L1).toArray(),
        QJsonArray({QJsonArray({2001, 5})}));

    const QJsonObject chile = objectWith(all.value("actors"_L1).toArray(), u"id"_s, u"chile"_s);
    QCOMPARE(chile.value("kind"_L1).toString(), u"state"_s);
    QCOMPARE(chile.value("country"_L1).toArray(), QJsonArray{u"CL"_s});
    QCOMPARE(chile.value("origin"_L1).toString(), u"authority"_s);
    QCOMPARE(chile.value("mentions"_L1).toArray().size(), 2);

    const QJsonObject event = all.value("events"_L1).toArray().at(0).toObject();
    QVERIFY(event.value("id"_L1).toString().startsWith(u'e'));
    QCOMPARE(event.value("type"_L1).toString(), u"agree"_s);
    QCOMPARE(event.value("date"_L1).toString(), u"1999"_s);
    QCOMPARE(event.value("participants"_L1).toArray().at(0).toObject(),
             QJsonObject({{u"actor"_s, u"chile"_s}, {u"role"_s, u"party"_s}}));

    const QJsonObject relation = all.value("relations"_L1).toArray().at(0).toObject();
    // An agreement is the same in either order.
    const QSet<QString> sides{relation.value("subject"_L1).toString(),
                              relation.value("object"_L1).toString()};
    QCOMPARE(sides, QSet<QString>({u"chile"_s, u"bolivia"_s}));
    QCOMPARE(relation.value("predicate"_L1).toString(), u"agree"_s);
    QCOMPARE(relation.value("polarity"_L1).toString(), u"asserted"_s);
    QCOMPARE(relation.value("event"_L1), event.value("id"_L1));
    QCOMPARE(relation.value("evidence"_L1).toArray().at(0).toObject().value("confidence"_L1).toDouble(), 0.8);
}

void TestExchange::offsetsCountCodePointsAndQuotesStandAsTheyAre()
{
    const QJsonObject all = knowledge();
    const QJsonObject evidence =
        all.value("events"_L1).toArray().at(0).toObject().value("evidence"_L1).toArray().at(0).toObject();
    QCOMPARE(evidence.value("begin"_L1).toInt(), 9);
    QCOMPARE(evidence.value("quote"_L1).toString(),
             u"Chile y  Bolivia firmaron\nel Acta de Visviri en 1999."_s);
    QCOMPARE(evidence.value("paragraph"_L1).toInt(), 1);
    const SourceText source(firstText());
    QCOMPARE(source.quote({evidence.value("begin"_L1).toInt(), evidence.value("end"_L1).toInt()}),
             evidence.value("quote"_L1).toString());
    const QJsonObject mention = objectWith(all.value("actors"_L1).toArray(), u"id"_s, u"bolivia"_s)
                                    .value("mentions"_L1)
                                    .toArray()
                                    .at(0)
                                    .toObject();
    QCOMPARE(source.quote({mention.value("begin"_L1).toInt(), mention.value("end"_L1).toInt()}),
             mention.value("surface"_L1).toString());
}

void TestExchange::unknownIsNull()
{
    const QJsonObject event = knowledge().value("events"_L1).toArray().at(0).toObject();
    QVERIFY(event.value("place"_L1).isNull());
    QVERIFY(event.value("evidence"_L1).toArray().at(0).toObject().value("page"_L1).isNull());
    const QByteArray all = text(ExportFormat::KnowledgeJson);
    QVERIFY2(!all.contains(":\"\""), all.constData());
}

void TestExchange::disagreementsHaveTheirSides()
{
    const QJsonArray all = knowledge().value("disagreements"_L1).toArray();
    QCOMPARE(all.size(), 1);
    const QJsonObject one = all.first().toObject();
    QCOMPARE(one.value("kind"_L1).toString(), u"count"_s);
    QCOMPARE(one.value("state"_L1).toString(), u"open"_s);
    QCOMPARE(one.value("settledAs"_L1), QJsonValue(QJsonValue::Null));
    QCOMPARE(one.value("actors"_L1).toArray(), QJsonArray{u"chile"_s});
    QCOMPARE(one.value("positions"_L1).toArray().size(), 2);
    const QJsonObject passage = one.value("positions"_L1).toArray().last().toObject().value("evidence"_L1).toArray().first().toObject();
    QCOMPARE(passage.value("quote"_L1).toString(), u"The Act of Visviri was signed by Chile in 1999."_s);
    QCOMPARE(passage.value("begin"_L1).toInt(), 0);
}

void TestExchange::theSpreadsheetHasTheSidesToo()
{
    QStringList rows;
    for (const QString &row : QString::fromUtf8(text(ExportFormat::Csv)).split(u"\r\n"_s))
        if (row.contains(u",disagreement,"_s))
            rows.append(row);
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.last().startsWith(u"d1,disagreement,count,"_s) && rows.last().contains(u"The Act of Visviri was signed by Chile in 1999."_s)
                 && rows.last().endsWith(u",open"_s), qPrintable(rows.last()));
}

void TestExchange::someDocumentsOnly()
{
    const QJsonArray documents = knowledge().value("documents"_L1).toArray();
    const DocumentId second{objectWith(documents, u"source"_s, u"acts.txt"_s).value("id"_L1).toInteger()};
    const QJsonObject some = knowledge({second});
    QCOMPARE(some.value("documents"_L1).toArray().size(), 1);
    QCOMPARE(some.value("actors"_L1).toArray().size(), 1);
    QCOMPARE(some.value("actors"_L1).toArray().at(0).toObject().value("mentions"_L1).toArray().size(), 1);
    QCOMPARE(some.value("events"_L1).toArray().size(), 0);
    QCOMPARE(some.value("relations"_L1).toArray().size(), 0);
    QCOMPARE(some.value("disagreements"_L1).toArray().size(), 0); // one side alone
}

void TestExchange::sameLibrarySameBytes_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormat format : allExportFormats())
        QTest::newRow(qPrintable(word(format))) << format;
}

void TestExchange::sameLibrarySameBytes()
{
    QFETCH(ExportFormat, format);
    QVERIFY(!text(format).isEmpty());
    QCOMPARE(text(format), text(format));
}

/// Entries of a BibTeX file: key -> field -> value without its outer braces. Counts braces, as BibTeX does.
static QHash<QString, QHash<QString, QString>> readBibTex(const QString &bib)
{
    QHash<QString, QHash<QString, QString>> entries;
    for (qsizetype at = bib.indexOf(u'@'); at >= 0; at = bib.indexOf(u'@', at)) {
        const qsizetype open = bib.indexOf(u'{', at);
        const qsizetype comma = bib.indexOf(u',', open);
        QHash<QString, QString> fields;
        int depth = 1;
        qsizetype fieldBegin = comma + 1;
        for (at = comma + 1; depth > 0 && at < bib.size(); ++at) {
            const bool isEscaped = bib.at(at - 1) == u'\\';
            depth += bib.at(at) == u'{' && !isEscaped ? 1 : bib.at(at) == u'}' && !isEscaped ? -1 : 0;
            if ((depth == 1 && bib.at(at) == u',') || depth == 0) {
                const QString field = bib.sliced(fieldBegin, at - fieldBegin).trimmed();
                const QString value = field.section(u'=', 1).trimmed();
                fields.insert(field.section(u'=', 0, 0).trimmed(),
                              value.startsWith(u'{') ? value.sliced(1).chopped(1) : value);
                fieldBegin = at + 1;
            }
        }
        if (depth != 0)
            return {};
        entries.insert(bib.sliced(open + 1, comma - open - 1), fields);
    }
    return entries;
}

void TestExchange::bibTexIsReadBack()
{
    const auto entries = readBibTex(QString::fromUtf8(text(ExportFormat::BibTeX)));
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries.contains(u"nunez2001hitos"_s) && entries.contains(u"nunez2001hitos-2"_s));
    const QHash<QString, QString> entry = entries.value(u"nunez2001hitos"_s);
    QCOMPARE(entry.value(u"author"_s), u"Ñuñez, Ana"_s);
    QCOMPARE(entry.value(u"journal"_s), u"Revista \\& Archivo"_s);
    QCOMPARE(entry.value(u"month"_s), u"may"_s);
    QCOMPARE(entry.value(u"langid"_s), u"spanish"_s);
}

/// Also for a document that is cited alone.
void TestExchange::keysAreThoseOfTheExport()
{
    const auto rows = m_reader->documents({}, {}, 10);
    QSet<QString> keys;
    for (const DocumentRow &row : rows->rows)
        keys.insert(citationKeys(m_folder.filePath(u"small.apacheta"_s), {row.id})->value(row.id));
    QCOMPARE(keys, (QSet<QString>{u"nunez2001hitos"_s, u"nunez2001hitos-2"_s}));
}

void TestExchange::bibTexPleasesItsProgram()
{
    const QString bibtex = QStandardPaths::findExecutable(u"bibtex"_s);
    if (bibtex.isEmpty())
        QSKIP("The program bibtex is not installed.");
    QVERIFY(exportTo(m_folder.filePath(u"all.bib"_s), *m_reader, ExportFormat::BibTeX));
    QFile aux(m_folder.filePath(u"all.aux"_s));
    QVERIFY(aux.open(QIODevice::WriteOnly));
    aux.write("\\bibstyle{plain}\n\\bibdata{all}\n\\citation{*}\n");
    aux.close();
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(bibtex, {u"all"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
}

void TestExchange::risIsReadBack()
{
    const QByteArray ris = text(ExportFormat::Ris);
    QCOMPARE(ris.count('\n'), ris.count("\r\n"));
    const QStringList lines = QString::fromUtf8(ris).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QStringList titles;
    bool isOpen = false;
    for (const QString &line : lines) {
        QVERIFY2(line.size() >= 6 && line.sliced(2, 4) == "  - "_L1, qPrintable(line));
        const QString tag = line.left(2);
        QVERIFY2(isOpen != (tag == "TY"_L1), qPrintable(line));
        isOpen = tag != "ER"_L1;
        if (tag == "TI"_L1)
            titles << line.sliced(6);
    }
    QVERIFY(!isOpen);
    QCOMPARE(titles, QStringList({u"Los hitos"_s, u"Los hitos"_s}));
}

void TestExchange::cslJsonFormats()
{
    const QJsonArray items = QJsonDocument::fromJson(text(ExportFormat::CslJson)).array();
    QCOMPARE(items.size(), 2);
    const Result<std::unique_ptr<CitationProcessor>> processor = CitationProcessor::create();
    if (!processor)
        QSKIP(qPrintable(processor.error().message));
    const Result<Formatted> list = (*processor)->bibliography({items.at(0).toObject()}, u"apa"_s, u"en-US"_s);
    QVERIFY(list);
    QCOMPARE(list->plain, u"Ñuñez, A. (2001). Los hitos. Revista & Archivo."_s);
}

void TestExchange::fileIsWholeOrNotThere()
{
    const QString path = m_folder.filePath(u"all.json"_s);
    QVERIFY(exportTo(path, *m_reader, ExportFormat::KnowledgeJson));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text(ExportFormat::KnowledgeJson));

    const QString nowhere = m_folder.filePath(u"no/such/folder/all.json"_s);
    const Outcome outcome = exportTo(nowhere, *m_reader, ExportFormat::KnowledgeJson);
    QVERIFY(!outcome);
    QVERIFY(!outcome.error().message.isEmpty());
    QVERIFY(!exportTo(m_folder.path(), *m_reader, ExportFormat::Ris));
}

void TestExchange::cancelledExportLeavesNothing()
{
    std::stop_source ticket;
    ticket.request_stop();
    const QString path = m_folder.filePath(u"cancelled.json"_s);
    const QStringList before = QDir(m_folder.path()).entryList();
    const Outcome outcome = exportTo(path, *m_reader, ExportFormat::KnowledgeJson, {}, ticket.get_token());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Cancelled);
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
}

QTEST_GUILESS_MAIN(TestExchange)
#include "test_exchange.moc"
