// SPDX-License-Identifier: GPL-3.0-or-later
// A document's metadata as a CSL item: key, type, title, dates.
#include "citation/citation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

QJsonObject object(const char *json) { return QJsonDocument::fromJson(QByteArray(json)).object(); }

QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

} // namespace

class TestCslItem final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datesBecomeParts_data();
    void datesBecomeParts();
    void typeIsWhatIsKnown_data();
    void typeIsWhatIsKnown();
    void keyNamesAuthorYearAndWord_data();
    void keyNamesAuthorYearAndWord();
    void keysAreUnique();
    void titleFallsBackToFileName();
    void languageIsAddedNotReplaced();
    void nothingElseIsTouched();
};

void TestCslItem::datesBecomeParts_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("csl");
    QTest::newRow("day") << u"2006-01-22"_s << uR"({"date-parts":[[2006,1,22]]})"_s;
    QTest::newRow("month") << u"2006-01"_s << uR"({"date-parts":[[2006,1]]})"_s;
    QTest::newRow("year") << u"1904"_s << uR"({"date-parts":[[1904]]})"_s;
    QTest::newRow("interval") << u"1879/1883"_s << uR"({"date-parts":[[1879],[1883]]})"_s;
    QTest::newRow("interval of days")
        << u"1995-01-26/1995-02-28"_s << uR"({"date-parts":[[1995,1,26],[1995,2,28]]})"_s;
    QTest::newRow("open end") << u"2001/.."_s << uR"({"date-parts":[[2001]]})"_s;
    QTest::newRow("open begin") << u"../1879"_s << uR"({"date-parts":[[1879]]})"_s;
    QTest::newRow("about") << u"1904~"_s << uR"({"circa":true,"date-parts":[[1904]]})"_s;
    QTest::newRow("perhaps") << u"1904?"_s << uR"({"circa":true,"date-parts":[[1904]]})"_s;
    QTest::newRow("decade") << u"198X"_s << uR"({"date-parts":[[1980],[1989]]})"_s;
    QTest::newRow("century") << u"18XX"_s << uR"({"date-parts":[[1800],[1899]]})"_s;
    QTest::newRow("season") << u"2001-21"_s << uR"({"date-parts":[[2001]],"season":1})"_s;
    QTest::newRow("no date") << u"last spring"_s << uR"({"literal":"last spring"})"_s;
}

void TestCslItem::datesBecomeParts()
{
    QFETCH(QString, edtf);
    QFETCH(QString, csl);
    const QJsonObject metadata{{u"title"_s, u"Acta"_s}, {u"issued"_s, QJsonObject{{u"edtf"_s, edtf}}}};
    QCOMPARE(compact(cslItemOf(metadata, {}, {}).value("issued"_L1)), csl);
}

void TestCslItem::typeIsWhatIsKnown_data()
{
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<QString>("type");
    QTest::newRow("said") << QByteArray(R"({"type":"speech","container-title":"x"})") << u"speech"_s;
    QTest::newRow("not CSL's word") << QByteArray(R"({"type":"archival"})") << u"manuscript"_s;
    QTest::newRow("journal") << QByteArray(R"({"container-title":"Revista","volume":"3"})")
                             << u"article-journal"_s;
    QTest::newRow("volume as a number")
        << QByteArray(R"({"container-title":"Revista","volume":3})") << u"article-journal"_s;
    QTest::newRow("chapter") << QByteArray(R"({"container-title":"Libro","ISBN":"1"})") << u"chapter"_s;
    QTest::newRow("page of a site") << QByteArray(
                                           R"({"container-title":"Diario","URL":"https://example.org/a"})")
                                    << u"webpage"_s;
    QTest::newRow("magazine") << QByteArray(R"({"container-title":"Diario"})") << u"article-magazine"_s;
    QTest::newRow("book") << QByteArray(R"({"ISBN":"1"})") << u"book"_s;
    QTest::newRow("report") << QByteArray(R"({"publisher":"Cancillería"})") << u"report"_s;
    QTest::newRow("nothing known") << QByteArray(R"({})") << u"document"_s;
}

void TestCslItem::typeIsWhatIsKnown()
{
    QFETCH(QByteArray, metadata);
    QFETCH(QString, type);
    QCOMPARE(cslItemOf(object(metadata), u"a.txt"_s, {}).value("type"_L1).toString(), type);
}

void TestCslItem::keyNamesAuthorYearAndWord_data()
{
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<QString>("key");
    QTest::newRow("whole")
        << QByteArray(
               R"({"author":[{"family":"Aranda","given":"S."}],"issued":{"edtf":"2017-05"},"title":"La Bolivia andina"})")
        << u"aranda2017bolivia"_s;
    QTest::newRow("accents and two names")
        << QByteArray(
               R"({"author":[{"family":"Núñez Ávila"}],"issued":{"date-parts":[["2004"]]},"title":"Tres hitos"})")
        << u"nunezavila2004tres"_s;
    QTest::newRow("no year") << QByteArray(R"({"author":[{"family":"Aranda"}],"title":"The Border"})")
                             << u"arandaborder"_s;
    QTest::newRow("a body")
        << QByteArray(
               R"({"author":[{"literal":"Ministerio de Relaciones Exteriores"}],"issued":{"edtf":"1999"},"title":"Nota"})")
        << u"ministeriorelaciones1999nota"_s;
    QTest::newRow("no author") << QByteArray(R"({"issued":{"edtf":"2014"},"title":"Bridging the Divides"})")
                               << u"bridging2014divides"_s;
    QTest::newRow("nothing") << QByteArray(R"({"title":"..."})") << u"document"_s;
}

void TestCslItem::keyNamesAuthorYearAndWord()
{
    QFETCH(QByteArray, metadata);
    QFETCH(QString, key);
    QCOMPARE(cslItemOf(object(metadata), {}, {}).value("id"_L1).toString(), key);
}

void TestCslItem::keysAreUnique()
{
    const QJsonObject metadata{{u"title"_s, u"Acta"_s}};
    QStringList taken;
    for (int i = 0; i < 3; ++i)
        taken << cslItemOf(metadata, {}, {}, taken).value("id"_L1).toString();
    QCOMPARE(taken, QStringList({u"acta"_s, u"acta-2"_s, u"acta-3"_s}));
}

void TestCslItem::titleFallsBackToFileName()
{
    QCOMPARE(cslItemOf({}, u"comunicado_conjunto 2006.txt"_s, {}).value("title"_L1).toString(),
             u"comunicado conjunto 2006"_s);
    QCOMPARE(cslItemOf({{u"title"_s, u"Acta"_s}}, u"x.txt"_s, {}).value("title"_L1).toString(), u"Acta"_s);
}

void TestCslItem::languageIsAddedNotReplaced()
{
    QCOMPARE(cslItemOf({}, u"x"_s, u"es"_s).value("language"_L1).toString(), u"es"_s);
    QCOMPARE(cslItemOf({{u"language"_s, u"es-CL"_s}}, u"x"_s, u"en"_s).value("language"_L1).toString(),
             u"es-CL"_s);
}

void TestCslItem::nothingElseIsTouched()
{
    const QJsonObject metadata = object(
        R"({"title":"T","DOI":"10.1/x","author":[{"family":"A","given":"B"}],"issued":{"date-parts":[[2014,4,16]]},"type":"book"})");
    QJsonObject item = cslItemOf(metadata, {}, {});
    item.remove(u"id"_s);
    QCOMPARE(item, metadata);
}

QTEST_APPLESS_MAIN(TestCslItem)
#include "test_csl_item.moc"
