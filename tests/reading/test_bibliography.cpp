// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/bibliography/bibliography.h"
#include "reading/bibliography/latex_text.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

/// Bibliographies of every sort give CSL items; what is broken costs itself alone.
class TestBibliography final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void latex_data();
    void latex();
    void fields_data();
    void fields();
    void files_data();
    void files();
    void brokenBraces();
    void crossReferences();
    void severalEntries();
    void noBibliography_data();
    void noBibliography();
    void badFilesAreBounded();
    void entriesGoBeforeTheFile();
};

namespace {

/// A CSL value as one text.
QString shown(const QJsonValue &value)
{
    QStringList parts;
    for (const QJsonValue &name : value.toArray())
        parts << (name["literal"_L1].isString()
                      ? name["literal"_L1].toString()
                      : name["family"_L1].toString() + u", "_s + name["given"_L1].toString());
    if (value.isArray())
        return parts.join(u"; "_s);
    for (const QJsonValue &part : value["date-parts"_L1][0].toArray())
        parts << QString::number(part.toInt());
    return value.isString()              ? value.toString()
           : value["edtf"_L1].isString() ? value["edtf"_L1].toString()
                                         : parts.join(u'-');
}

const QByteArray article = R"(% a comment
@string{pl = {Papeles del Lago}}
@article{soto2014,
  author = {Soto Mamani, Ana and Jos{\'e} {\~N}andu and {Ministerio de Obras y Caminos} and others},
  title = "El lago que cay{\'o}: {UNA} historia",
  journal = pl # { y la Costa},
  year = 2014, month = apr, volume = 8, number = {3}, pages = {10--26},
  doi = {https://doi.org/10.1234/lago.8.3}, langid = {spanish},
  file = {Full Text PDF:files/12/Soto - 2014 - El lago.pdf:application/pdf;/media/ana/b\;c.pdf}
}
)";

const QByteArray ris =
    "TY  - JOUR\r\nAU  - Soto Mamani, Ana\r\nAU  - Ministerio de Obras,\r\nTI  - El lago que\r\n cayó\r\nT2  "
    "- Papeles del "
    "Lago\r\nVL  - 8\r\nIS  - 3\r\nSP  - 10\r\nEP  - 26\r\nDA  - 2014/04/16/\r\nPY  - 2014\r\nDO  - "
    "10.1234/lago.8.3\r\nSN  - 1234-5678\r\nKW  - lake\r\nKW  - fair\r\nL1  - files/a.pdf\r\nER  - \r\n";

const QByteArray json =
    R"([{"id": "soto", "type": "article-journal", "title": "El lago que cayó", "volume": 8, "custom": {"a": 1},
"author": [{"family": "Soto Mamani", "given": "Ana"}], "issued": {"date-parts": [[2014, 4, 16]]}, "DOI": "10.1234/lago.8.3"}])";

const QByteArray rdf =
    R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="z" xmlns:dc="d" xmlns:bib="b" xmlns:foaf="f"
 xmlns:dcterms="t" xmlns:link="l" xmlns:prism="p">
<bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/>
<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Soto Mamani</foaf:surname><foaf:givenName>Ana</foaf:givenName></foaf:Person></rdf:li>
</rdf:Seq></bib:authors><link:link rdf:resource="#item_2"/><dc:title>El lago que cayó</dc:title><dc:date>2014-04-16</dc:date>
<bib:pages>10-26</bib:pages><z:language>es</z:language><dc:identifier>DOI 10.1234/lago.8.3</dc:identifier>
<dc:identifier><dcterms:URI><rdf:value>https://example.org/lago</rdf:value></dcterms:URI></dc:identifier></bib:Article>
<z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/2/a.pdf"/><dc:title>Full Text</dc:title>
</z:Attachment>
<bib:Journal rdf:about="urn:issn:1234-5678"><dc:title>Papeles del Lago</dc:title><prism:volume>8</prism:volume><prism:number>3</prism:number>
<dc:identifier>ISSN 1234-5678</dc:identifier></bib:Journal></rdf:RDF>)";

} // namespace

void TestBibliography::latex_data()
{
    QTest::addColumn<QString>("latex");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &latex, const QString &text) {
        QTest::newRow(qPrintable(latex)) << latex << text;
    };
    row(u"Relaci{\\'o}n"_s, u"Relación"_s);
    row(u"Relaci\\'{o}n"_s, u"Relación"_s);
    row(u"Relaci\\'on"_s, u"Relación"_s);
    row(u"Tarapac{\\'{a}}"_s, u"Tarapacá"_s);
    row(u"{\\~N}and{\\'u} \\& \\emph{others}"_s, u"Ñandú & others"_s);
    row(u"ling{\\\"u}{\\'\\i}stica"_s, u"lingüística"_s);
    row(u"\\c{c}a va, \\v Skoda"_s, u"ça va, Škoda"_s);
    row(u"\\O{}stby, {\\ss}"_s, u"Østby, ß"_s);
    row(u"pp.~10--26 --- ``fin''"_s, u"pp. 10–26 — “fin”"_s);
    row(u"?`Qu\\'e?"_s, u"¿Qué?"_s);
    row(u"The {UN} and {Bolivia}"_s, u"The UN and Bolivia"_s);
    row(u"broken {brace \\"_s, u"broken brace"_s);
    row(u"Charaña"_s, u"Charaña"_s);
}

void TestBibliography::latex()
{
    QFETCH(QString, latex);
    QTEST(latexText(latex), "text");
}

void TestBibliography::fields_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto rows = [](const char *format, const QByteArray &bytes,
                         const QList<std::pair<QString, QString>> &values) {
        for (const auto &[field, value] : values)
            QTest::newRow(qPrintable(QString::fromLatin1(format) + u' ' + field)) << bytes << field << value;
    };
    rows("BibTeX", article,
         {{u"type"_s, u"article-journal"_s},
          {u"author"_s, u"Soto Mamani, Ana; Ñandu, José; Ministerio de Obras y Caminos"_s},
          {u"title"_s, u"El lago que cayó: UNA historia"_s},
          {u"container-title"_s, u"Papeles del Lago y la Costa"_s},
          {u"issued"_s, u"2014-4"_s},
          {u"volume"_s, u"8"_s},
          {u"issue"_s, u"3"_s},
          {u"page"_s, u"10-26"_s},
          {u"DOI"_s, u"10.1234/lago.8.3"_s},
          {u"language"_s, u"es"_s}});
    rows("BibLaTeX",
         "@online{a, title={The lake}, subtitle={a history}, date={2014-04-16}, urldate={2020-01-02}, "
         "url={https://example.org/a_b}, "
         "organization={The Lake Post}, location={Puno}}",
         {{u"type"_s, u"webpage"_s},
          {u"title"_s, u"The lake: a history"_s},
          {u"issued"_s, u"2014-4-16"_s},
          {u"accessed"_s, u"2020-1-2"_s},
          {u"container-title"_s, u"The Lake Post"_s},
          {u"publisher-place"_s, u"Puno"_s},
          {u"URL"_s, u"https://example.org/a_b"_s}});
    const QList<std::pair<QString, QString>> same = {{u"type"_s, u"article-journal"_s},
                                                     {u"title"_s, u"El lago que cayó"_s},
                                                     {u"issued"_s, u"2014-4-16"_s},
                                                     {u"volume"_s, u"8"_s},
                                                     {u"DOI"_s, u"10.1234/lago.8.3"_s}};
    rows("RIS", ris, same);
    rows("RIS", ris,
         {{u"author"_s, u"Soto Mamani, Ana; Ministerio de Obras"_s},
          {u"page"_s, u"10-26"_s},
          {u"ISSN"_s, u"1234-5678"_s},
          {u"keyword"_s, u"lake, fair"_s}});
    rows("CSL-JSON", json, same);
    rows("CSL-JSON", json, {{u"author"_s, u"Soto Mamani, Ana"_s}, {u"custom"_s, QString()}});
    rows("CSL-JSON in an object", "{\"items\": " + json + "}", same);
    rows("Zotero RDF", rdf, same);
    rows("Zotero RDF", rdf,
         {{u"author"_s, u"Soto Mamani, Ana"_s},
          {u"container-title"_s, u"Papeles del Lago"_s},
          {u"issue"_s, u"3"_s},
          {u"ISSN"_s, u"1234-5678"_s},
          {u"language"_s, u"es"_s},
          {u"URL"_s, u"https://example.org/lago"_s}});
}

void TestBibliography::fields()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, field);
    const Result<Bibliography> bibliography = bibliographyFrom(bytes, u"refs"_s);
    QVERIFY(bibliography);
    QCOMPARE(bibliography->entries.size(), 1);
    QCOMPARE(bibliography->warnings, QStringList());
    QTEST(shown(bibliography->entries[0].csl.value(field)), "value");
}

void TestBibliography::files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("Better BibTeX") << article
                                   << QStringList{u"files/12/Soto - 2014 - El lago.pdf"_s,
                                                  u"/media/ana/b;c.pdf"_s};
    QTest::newRow("a plain path") << QByteArray("@misc{a, title={A}, file={/media/ana/a b.pdf}}")
                                  << QStringList{u"/media/ana/a b.pdf"_s};
    QTest::newRow("of another system")
        << QByteArray("@misc{a, title={A}, file={PDF:C\\:\\\\Users\\\\a.pdf:application/pdf}}")
        << QStringList{u"C:\\Users\\a.pdf"_s};
    QTest::newRow("RIS") << ris << QStringList{u"files/a.pdf"_s};
    QTest::newRow("Zotero RDF") << rdf << QStringList{u"files/2/a.pdf"_s};
}

void TestBibliography::files()
{
    QFETCH(QByteArray, bytes);
    QTEST(bibliographyFrom(bytes, u"refs"_s)->entries[0].files, "files");
}

void TestBibliography::brokenBraces()
{
    const Result<Bibliography> bibliography =
        bibliographyFrom("@book{a, author={Soto, Ana}, title={The {lake, year=1999}\n\n@book{b, title={The "
                         "fair}}\n@book{c title={x}}\n@book{d, "
                         "title={The road}",
                         u"refs.bib"_s);
    QVERIFY(bibliography);
    QStringList keys;
    for (const BibliographyEntry &entry : bibliography->entries)
        keys << entry.key + u' ' + shown(entry.csl["title"_L1]);
    QCOMPARE(keys.join(u'|'), u"a |b The fair|d The road"_s);
    QCOMPARE(shown(bibliography->entries[0].csl["author"_L1]), u"Soto, Ana"_s);
    QCOMPARE(bibliography->warnings.size(), 2);
    QVERIFY(bibliography->warnings[0].contains(u"refs.bib"_s));
}

void TestBibliography::crossReferences()
{
    const Result<Bibliography> bibliography =
        bibliographyFrom("@incollection{a, title={The fair}, crossref={B}}\n@book{b, title={The lake}, "
                         "year={1999}, editor={Soto, Ana}}",
                         u"refs.bib"_s);
    QCOMPARE(shown(bibliography->entries[0].csl["container-title"_L1]), u"The lake"_s);
    QCOMPARE(shown(bibliography->entries[0].csl["title"_L1]), u"The fair"_s);
    QCOMPARE(shown(bibliography->entries[0].csl["issued"_L1]), u"1999"_s);
}

void TestBibliography::severalEntries()
{
    QCOMPARE(bibliographyFrom(article + article + "someone@example.org wrote this\n" + article, u"r"_s)
                 ->entries.size(),
             3);
    QCOMPARE(bibliographyFrom(ris + "\r\n" + ris, u"r"_s)->entries.size(), 2);
    QCOMPARE(bibliographyFrom(ris.first(60), u"r"_s)->entries.size(), 1);
}

void TestBibliography::noBibliography_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("settings") << QByteArray("{\"name\": \"x\", \"version\": 1}");
    QTest::newRow("other JSON") << QByteArray("[{\"type\": \"Feature\"}, {\"type\": \"Feature\"}]");
    QTest::newRow("broken JSON") << QByteArray("[{\"type\": ");
    QTest::newRow("text") << QByteArray("They met at noon.");
    QTest::newRow("noise") << QByteArray("\0\1\2\3\4\5\6\7", 8).repeated(200);
    QTest::newRow("RDF of nothing") << QByteArray("<rdf:RDF xmlns:rdf=\"a\"></rdf:RDF>");
    QTest::newRow("entities") << QByteArray(
        "<!DOCTYPE a [<!ENTITY a \"aa\">]><rdf:RDF xmlns:rdf=\"a\">&a;</rdf:RDF>");
}

void TestBibliography::noBibliography()
{
    QFETCH(QByteArray, bytes);
    const Result<Bibliography> bibliography = bibliographyFrom(bytes, u"refs"_s);
    QVERIFY(!bibliography);
    QCOMPARE(bibliography.error().kind, Error::Unreadable);
}

void TestBibliography::badFilesAreBounded()
{
    QElapsedTimer clock;
    clock.start();
    (void)bibliographyFrom(QByteArray("@article{a, title={").repeated(50'000), u"r"_s);
    (void)bibliographyFrom("@article{a, title=" + QByteArray(2'000'000, '{'), u"r"_s);
    (void)bibliographyFrom(QByteArray("\n@a{b,c={").repeated(100'000), u"r"_s);
    (void)bibliographyFrom("TY  - JOUR\n" + QByteArray("AU  - A\n").repeated(100'000), u"r"_s);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

void TestBibliography::entriesGoBeforeTheFile()
{
    DocumentMetadata metadata;
    metadata.csl = {{u"title"_s, u"Layout 1"_s}, {u"page"_s, u"3"_s}, {u"type"_s, u"article-journal"_s}};
    metadata.sources = {{u"title"_s, u"PDF info"_s}, {u"page"_s, u"first lines"_s}, {u"type"_s, u"XMP"_s}};
    const BibliographyEntry entry = bibliographyFrom("@misc{a, title={The lake}}", u"r.bib"_s)->entries[0];
    applyEntry(metadata, entry, u"r.bib"_s);
    QCOMPARE(metadata.csl["title"_L1].toString(), u"The lake"_s);
    QCOMPARE(metadata.sources[u"title"_s], u"r.bib"_s);
    QCOMPARE(metadata.csl["page"_L1].toString(), u"3"_s);
    QCOMPARE(metadata.sources[u"page"_s], u"first lines"_s);
    QCOMPARE(metadata.csl["type"_L1].toString(), u"article-journal"_s); // "misc" says nothing
}

QTEST_GUILESS_MAIN(TestBibliography)
#include "test_bibliography.moc"
