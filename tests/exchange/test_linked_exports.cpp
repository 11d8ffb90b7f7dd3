// SPDX-License-Identifier: GPL-3.0-or-later
// Web annotations, Turtle and BibLaTeX of a small library, read by programs that are not ours; each skips where its reader is not installed.
#include "exchange/exchange.h"
#include "exchange/formats.h"
#include "small_library.h"

#include "library/decisions/decisions.h"
#include "library/prepared_document.h"
#include "library/reader.h"
#include "text/source_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;
using namespace apacheta::test;

namespace {

struct Ran {
    int status = -1;
    QString out;
    QString err;
};

Ran run(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestLinkedExports final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void annotationsPointIntoTheText();
    void quotationsAreAnnotations();
    void annotationsAreJsonToOthers();
    void turtleIsReadByRapper();
    void bibLatexOfManyTypes_data();
    void bibLatexOfManyTypes();
    void bibLatexIsReadByPandoc();

private:
    QString file(ExportFormat format);
    QJsonArray annotations(const QString &motivation);

    QTemporaryDir m_folder;
    std::unique_ptr<Reader> m_reader;
};

void TestLinkedExports::initTestCase()
{
    const QString path = m_folder.filePath(u"small.apacheta"_s);
    QVERIFY(writeSmallLibrary(path));
    m_reader = std::move(Reader::open(path)).value();
    const auto documents = m_reader->documents({}, {}, 10);
    QVERIFY(documents);
    const auto pen = Decisions::open(path);
    QVERIFY(pen);
    for (const DocumentRow &row : documents->rows) {
        if (!row.path.endsWith("acts.txt"_L1))
            continue;
        const auto place = m_reader->placeOf(row.id, {4, 18});
        QVERIFY(place);
        QVERIFY((*pen)->decide(KeepQuotation{{u"user:q"_s}, *place, u"Acts"_s, 1}));
        QVERIFY((*pen)->decide(WriteNote{Subject(*place), u"Said \"so\" \\ twice."_s}));
        QVERIFY((*pen)->decide(AddTag{Subject(*place), u"border"_s}));
    }
}

QString TestLinkedExports::file(ExportFormat format)
{
    const QString path = m_folder.filePath(word(format) + u'.' + fileEnding(format));
    return exportTo(path, *m_reader, format) ? path : QString();
}

QJsonArray TestLinkedExports::annotations(const QString &motivation)
{
    QJsonArray wanted;
    const auto all = exported(*m_reader, ExportFormat::WebAnnotations);
    if (!all)
        return wanted;
    for (const QJsonValue &one : QJsonDocument::fromJson(*all).object().value("items"_L1).toArray()) {
        if (one.toObject().value("motivation"_L1) == motivation)
            wanted.append(one);
    }
    return wanted;
}

void TestLinkedExports::annotationsPointIntoTheText()
{
    QCOMPARE(annotations(u"identifying"_s).size(), 3);
    QCOMPARE(annotations(u"describing"_s).size(), 2); // an event and a relation
    const QHash<QString, QString> texts{{"urn:sha256:"_L1 + sha256Of(firstText().toUtf8()), firstText()},
                                        {"urn:sha256:"_L1 + sha256Of(secondText().toUtf8()), secondText()}};
    for (const QString &motivation : {u"identifying"_s, u"describing"_s, u"highlighting"_s}) {
        for (const QJsonValue &one : annotations(motivation)) {
            const QJsonObject target = one.toObject().value("target"_L1).toObject();
            const SourceText text(texts.value(target.value("source"_L1).toString()));
            const QJsonObject position = target.value("selector"_L1).toArray().at(0).toObject();
            const QJsonObject words = target.value("selector"_L1).toArray().at(1).toObject();
            QCOMPARE(position.value("type"_L1).toString(), u"TextPositionSelector"_s);
            const qsizetype begin = position.value("start"_L1).toInteger(), end = position.value("end"_L1).toInteger();
            QCOMPARE(words.value("exact"_L1).toString(), text.quote({begin, end}));
            QVERIFY(text.quote({0, begin}).endsWith(words.value("prefix"_L1).toString()));
            QVERIFY(text.quote({end, text.length()}).startsWith(words.value("suffix"_L1).toString()));
            QVERIFY(begin == 0 || !words.value("prefix"_L1).toString().isEmpty());
        }
    }
}

void TestLinkedExports::quotationsAreAnnotations()
{
    const QJsonArray kept = annotations(u"highlighting"_s);
    QCOMPARE(kept.size(), 1);
    QStringList said;
    for (const QJsonValue &body : kept.at(0).toObject().value("body"_L1).toArray())
        said << body.toObject().value("purpose"_L1).toString() + ": "_L1 + body.toObject().value("value"_L1).toString();
    QCOMPARE(said, QStringList({u"commenting: Said \"so\" \\ twice."_s, u"tagging: border"_s, u"classifying: Acts"_s}));
}

void TestLinkedExports::annotationsAreJsonToOthers()
{
    const QString jq = QStandardPaths::findExecutable(u"jq"_s);
    if (jq.isEmpty())
        QSKIP("The program jq is not installed.");
    // What the model demands of every annotation: an id, its type, a target with a source.
    const Ran ran = run(jq, {u"-e"_s, u"(.\"@context\" == \"http://www.w3.org/ns/anno.jsonld\") and (.type == \"AnnotationPage\") and (.items | length == 6)"
                                      " and (.items | all(.type == \"Annotation\" and (.id | startswith(\"urn:\")) and (.target.source | length > 0)"
                                      " and (.target.selector | length == 2))) and ((.items | map(.id) | unique | length) == 6)"_s,
                             file(ExportFormat::WebAnnotations)});
    QVERIFY2(ran.status == 0, qPrintable(ran.out + ran.err));
}

void TestLinkedExports::turtleIsReadByRapper()
{
    const QString rapper = QStandardPaths::findExecutable(u"rapper"_s);
    if (rapper.isEmpty())
        QSKIP("The program rapper (raptor2-utils) is not installed.");
    const Ran ran = run(rapper, {u"-q"_s, u"-i"_s, u"turtle"_s, u"-o"_s, u"ntriples"_s, file(ExportFormat::Turtle)});
    QVERIFY2(ran.status == 0 && ran.err.isEmpty(), qPrintable(ran.err));
    const QStringList triples = ran.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(triples.filter(u"prov#wasQuotedFrom"_s).size(), 1); // the event's passage and the relation's are one
    QCOMPARE(triples.filter(u"prov#wasDerivedFrom"_s).size(), 2);
    QVERIFY(ran.out.contains(u"<http://www.w3.org/ns/prov#value> \"Chile y  Bolivia firmaron\\nel Acta de Visviri en 1999.\" ."_s));
    QVERIFY(ran.out.contains("<urn:apacheta:actor:chile> <http://www.w3.org/2004/02/skos/core#prefLabel> \"Chile\" ."_L1));
    QVERIFY(ran.out.contains("rdf-syntax-ns#predicate> <urn:apacheta:term:agree> ."_L1));
}

void TestLinkedExports::bibLatexOfManyTypes_data()
{
    QTest::addColumn<QByteArray>("csl");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("line");
    QTest::newRow("newspaper") << QByteArray(R"({"id":"a","type":"article-newspaper","container-title":"El Faro"})") << u"article"_s << u"entrysubtype = {newspaper}"_s;
    QTest::newRow("journal") << QByteArray(R"({"id":"a","type":"article-journal","container-title":"Cuadernos"})") << u"article"_s << u"journaltitle = {Cuadernos}"_s;
    QTest::newRow("thesis") << QByteArray(R"({"id":"a","type":"thesis","genre":"Tesis","publisher":"U"})") << u"thesis"_s << u"institution = {U}"_s;
    QTest::newRow("treaty") << QByteArray(R"({"id":"a","type":"treaty","issued":{"date-parts":[[1904,10,20]]}})") << u"legal"_s << u"date = {1904-10-20}"_s;
    QTest::newRow("range") << QByteArray(R"({"id":"a","type":"book","issued":{"date-parts":[[1879],[1883]]}})") << u"book"_s << u"date = {1879/1883}"_s;
    QTest::newRow("about") << QByteArray(R"({"id":"a","type":"book","issued":{"date-parts":[[1904]],"circa":true}})") << u"book"_s << u"date = {1904~}"_s;
    QTest::newRow("translator") << QByteArray(R"({"id":"a","type":"book","translator":[{"family":"Paredes","given":"Inés"}]})") << u"book"_s
                                << u"translator = {Paredes, Inés}"_s;
    QTest::newRow("particles") << QByteArray(R"({"id":"a","type":"book","author":[{"family":"Fuente","given":"Alonso","dropping-particle":"de la"}]})") << u"book"_s
                               << u"author = {de la Fuente, Alonso}"_s;
    QTest::newRow("speech") << QByteArray(R"({"id":"a","type":"speech","event-title":"Asamblea","event-place":"La Paz"})") << u"unpublished"_s << u"venue = {La Paz}"_s;
}

void TestLinkedExports::bibLatexOfManyTypes()
{
    QFETCH(QByteArray, csl);
    QFETCH(QString, type);
    QFETCH(QString, line);
    const QString entry = QString::fromUtf8(bibLatexEntry(QJsonDocument::fromJson(csl).object()));
    QVERIFY2(entry.startsWith(u'@' + type + "{a,\n"_L1), qPrintable(entry));
    QVERIFY2(entry.contains(u"\n  "_s + line), qPrintable(entry));
}

void TestLinkedExports::bibLatexIsReadByPandoc()
{
    const QString pandoc = QStandardPaths::findExecutable(u"pandoc"_s);
    if (pandoc.isEmpty())
        QSKIP("The program pandoc is not installed.");
    for (const auto &[format, reader] : {std::pair{ExportFormat::BibLatex, u"biblatex"_s}, {ExportFormat::BibTeX, u"bibtex"_s}}) {
        const Ran ran = run(pandoc, {u"-f"_s, reader, u"-t"_s, u"csljson"_s, file(format)});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const QJsonArray works = QJsonDocument::fromJson(ran.out.toUtf8()).array();
        QCOMPARE(works.size(), 2);
        QCOMPARE(works.at(0).toObject().value("container-title"_L1).toString(), u"Revista & Archivo"_s);
        QCOMPARE(works.at(0).toObject().value("author"_L1).toArray().at(0).toObject().value("family"_L1).toString(), u"Ñuñez"_s);
    }
}

QTEST_GUILESS_MAIN(TestLinkedExports)
#include "test_linked_exports.moc"
