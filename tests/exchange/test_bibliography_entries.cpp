// SPDX-License-Identifier: GPL-3.0-or-later
// One work as a BibTeX and as a RIS entry.
#include "exchange/formats.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

const QByteArray articleJson =
    R"({"id":"alvarez2017frontera","type":"article-journal","title":"La frontera de Bolivia & el mar: 100 % <i>abierta</i>",
    "author":[{"family":"Álvarez","given":"Ana María"},{"family":"Cruz","given":"J.","non-dropping-particle":"de la"},{"literal":"Cancillería y Aduana"}],
    "issued":{"date-parts":[[2017,5,21]]},"container-title":"Revista_Andina","volume":12,"issue":"3","page":"10-20","DOI":"10.1/x_y",
    "URL":"https://example.org/a?b=1&c=%20#d","ISSN":"1234-5678","language":"es-CL","accessed":{"date-parts":[[2020,2,3]]}})";

} // namespace

class TestBibliographyEntries final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bibTexOfAnArticle();
    void bibTexTypes_data();
    void bibTexTypes();
    void bibTexEscapes_data();
    void bibTexEscapes();
    void bibTexYears_data();
    void bibTexYears();
    void risOfAnArticle();
    void risTypes_data();
    void risTypes();
    void risValuesAreOneLine();
};

void TestBibliographyEntries::bibTexOfAnArticle()
{
    const QString expected = uR"(@article{alvarez2017frontera,
  author = {Álvarez, Ana María and de la Cruz, J. and {Cancillería y Aduana}},
  title = {La frontera de {Bolivia} \& el mar: 100 \% abierta},
  year = {2017},
  month = may,
  day = {21},
  journal = {Revista\_Andina},
  volume = {12},
  number = {3},
  pages = {10--20},
  doi = {10.1/x\_y},
  issn = {1234-5678},
  url = {https://example.org/a?b=1&c=%20#d},
  urldate = {2020-02-03},
  language = {spanish},
  langid = {spanish}
}
)"_s;
    QCOMPARE(QString::fromUtf8(bibTexEntry(object(articleJson))), expected);
}

void TestBibliographyEntries::bibTexTypes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("line");
    QTest::newRow("book") << QByteArray(
                                 R"({"id":"a","type":"book","publisher":"LOM","publisher-place":"Santiago"})")
                          << u"@book{a,"_s << u"  address = {Santiago}"_s;
    QTest::newRow("chapter") << QByteArray(R"({"id":"a","type":"chapter","container-title":"Hitos"})")
                             << u"@incollection{a,"_s << u"  booktitle = {Hitos}"_s;
    QTest::newRow("site") << QByteArray(R"({"id":"a","type":"webpage","container-title":"Diario"})")
                          << u"@online{a,"_s << u"  organization = {Diario}"_s;
    QTest::newRow("report") << QByteArray(R"({"id":"a","type":"report","publisher":"CEPAL"})")
                            << u"@techreport{a,"_s << u"  institution = {CEPAL}"_s;
    QTest::newRow("thesis") << QByteArray(R"({"id":"a","type":"thesis","publisher":"UMSA"})")
                            << u"@phdthesis{a,"_s << u"  school = {UMSA}"_s;
    QTest::newRow("speech") << QByteArray(R"({"id":"a","type":"speech","title":"Mensaje"})") << u"@misc{a,"_s
                            << u"  title = {Mensaje}"_s;
}

void TestBibliographyEntries::bibTexTypes()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, begin);
    QFETCH(QString, line);
    const QString entry = QString::fromUtf8(bibTexEntry(object(json)));
    QVERIFY2(entry.startsWith(begin), qPrintable(entry));
    QVERIFY2(entry.split(u'\n').contains(line), qPrintable(entry));
}

void TestBibliographyEntries::bibTexEscapes_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("latex");
    QTest::newRow("special characters")
        << u"a_b #1 $5 {x} ~ ^"_s << u"a\\_b \\#1 \\$5 \\{x\\} \\textasciitilde{} \\textasciicircum{}"_s;
    QTest::newRow("backslash") << u"a\\b"_s << u"a\\textbackslash{}b"_s;
    QTest::newRow("letters stay") << u"ñandú y ayllu aʼa"_s << u"ñandú y ayllu aʼa"_s;
    QTest::newRow("names in a Spanish title") << u"El puerto de Arica"_s << u"El puerto de {Arica}"_s;
    QTest::newRow("title case is left to the style")
        << u"How Border Diplomacy Works Today"_s << u"How Border Diplomacy Works Today"_s;
    QTest::newRow("acronyms always") << u"How UNASUR Shaped Border Diplomacy Today"_s
                                     << u"How {UNASUR} Shaped Border Diplomacy Today"_s;
}

void TestBibliographyEntries::bibTexEscapes()
{
    QFETCH(QString, title);
    QFETCH(QString, latex);
    const QString entry =
        QString::fromUtf8(bibTexEntry({{u"id"_s, u"a"_s}, {u"type"_s, u"book"_s}, {u"title"_s, title}}));
    QVERIFY2(entry.contains("  title = {"_L1 + latex + "}\n"_L1), qPrintable(entry));
}

void TestBibliographyEntries::bibTexYears_data()
{
    QTest::addColumn<QByteArray>("issued");
    QTest::addColumn<QString>("line");
    QTest::newRow("year") << QByteArray(R"({"date-parts":[[1904]]})") << u"  year = {1904}"_s;
    QTest::newRow("range") << QByteArray(R"({"date-parts":[[1879],[1883]]})") << u"  year = {1879--1883}"_s;
    QTest::newRow("range within a year")
        << QByteArray(R"({"date-parts":[[1995,1],[1995,2]]})") << u"  year = {1995},"_s;
    QTest::newRow("text for number") << QByteArray(R"({"date-parts":[["1904"]]})") << u"  year = {1904}"_s;
}

void TestBibliographyEntries::bibTexYears()
{
    QFETCH(QByteArray, issued);
    QFETCH(QString, line);
    const QString entry = QString::fromUtf8(
        bibTexEntry({{u"id"_s, u"a"_s}, {u"type"_s, u"book"_s}, {u"issued"_s, object(issued)}}));
    QVERIFY2(entry.split(u'\n').contains(line), qPrintable(entry));
}

void TestBibliographyEntries::risOfAnArticle()
{
    const QStringList expected{u"TY  - JOUR"_s,
                               u"ID  - alvarez2017frontera"_s,
                               u"AU  - Álvarez, Ana María"_s,
                               u"AU  - de la Cruz, J."_s,
                               u"AU  - Cancillería y Aduana"_s,
                               u"TI  - La frontera de Bolivia & el mar: 100 % abierta"_s,
                               u"T2  - Revista_Andina"_s,
                               u"PY  - 2017"_s,
                               u"DA  - 2017/05/21/"_s,
                               u"VL  - 12"_s,
                               u"IS  - 3"_s,
                               u"SP  - 10"_s,
                               u"EP  - 20"_s,
                               u"SN  - 1234-5678"_s,
                               u"DO  - 10.1/x_y"_s,
                               u"UR  - https://example.org/a?b=1&c=%20#d"_s,
                               u"Y2  - 2020/02/03/"_s,
                               u"LA  - es-CL"_s,
                               u"ER  - "_s,
                               QString()};
    QCOMPARE(QString::fromUtf8(risEntry(object(articleJson))).split(u"\r\n"_s), expected);
}

void TestBibliographyEntries::risTypes_data()
{
    QTest::addColumn<QString>("csl");
    QTest::addColumn<QString>("ris");
    QTest::newRow("book") << u"book"_s << u"TY  - BOOK"_s;
    QTest::newRow("newspaper") << u"article-newspaper"_s << u"TY  - NEWS"_s;
    QTest::newRow("other") << u"speech"_s << u"TY  - GEN"_s;
}

void TestBibliographyEntries::risTypes()
{
    QFETCH(QString, csl);
    QFETCH(QString, ris);
    QVERIFY(QString::fromUtf8(risEntry({{u"id"_s, u"a"_s}, {u"type"_s, csl}})).startsWith(ris + "\r\n"_L1));
}

void TestBibliographyEntries::risValuesAreOneLine()
{
    const QByteArray ris =
        risEntry({{u"id"_s, u"a"_s}, {u"type"_s, u"book"_s}, {u"title"_s, u"one\nER  - \ntwo"_s}});
    QCOMPARE(ris.count("\r\nER  - \r\n"), 1);
    QVERIFY(ris.contains("TI  - one ER - two\r\n"));
}

QTEST_APPLESS_MAIN(TestBibliographyEntries)
#include "test_bibliography_entries.moc"
