// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edtf.h"

#include <QRandomGenerator>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestEdtf final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndBounds_data();
    void readsAndBounds();
    void refuses_data();
    void refuses();
    void makersGiveTheForms();
    void qualifiersCombine_data();
    void qualifiersCombine();
    void whatIsReadIsWrittenAlike();
    void overlaps_data();
    void overlaps();
};

void TestEdtf::readsAndBounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("earliest");
    QTest::addColumn<int>("latest");
    const auto row = [](const char *text, int earliest, int latest) {
        QTest::newRow(text) << QString::fromLatin1(text) << earliest << latest;
    };
    row("1904", 19040101, 19041231);
    row("2006-01", 20060101, 20060131);
    row("2006-01-22", 20060122, 20060122);
    row("2004-02", 20040201, 20040229);
    row("2004-02-29", 20040229, 20040229);
    row("1879/1883", 18790101, 18831231);
    row("1879-04-05/1883-10-20", 18790405, 18831020);
    row("198X", 19800101, 19891231);
    row("18XX", 18000101, 18991231);
    row("1904~", 19040101, 19041231);
    row("1904?", 19040101, 19041231);
    row("1904%", 19040101, 19041231);
    row("1904-XX", 19040101, 19041231);
    row("1904-05-XX", 19040501, 19040531);
    row("2001/..", 20010101, EdtfDate::openEnd);
    row("../1879", EdtfDate::openBegin, 18791231);
    row("2001/", 20010101, EdtfDate::openEnd);
    row("1904~/1908?", 19040101, 19081231);
    row("198X/1995", 19800101, 19951231);
    row("2001-21", 20010101, 20010331);
    row("2001-24", 20011001, 20011231);
}

void TestEdtf::readsAndBounds()
{
    QFETCH(QString, text);
    const std::optional<EdtfDate> date = EdtfDate::parse(text);
    QVERIFY(date);
    QCOMPARE(date->toString(), text);
    QTEST(date->earliest(), "earliest");
    QTEST(date->latest(), "latest");
    QCOMPARE(date->isInterval(), text.contains(u'/'));
}

void TestEdtf::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",        "..",         "/",          "../..",      "2006-02-30", "2005-02-29", "2006-13",
          "2006-00", "2006-01-00", "2006-01-32", "190",        "19045",      "1884/1879",  "1904/1905/1906",
          "XXXX",    "1X04",       "198X-05",    "1904-XX-05", "2001-25",    "2001-21-03", "19 04",
          "in 1904", "1904-5",     "22/01/2006"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestEdtf::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!EdtfDate::parse(text));
}

void TestEdtf::makersGiveTheForms()
{
    QCOMPARE(EdtfDate::year(1904)->toString(), u"1904"_s);
    QCOMPARE(EdtfDate::month(1904, 5)->toString(), u"1904-05"_s);
    QCOMPARE(EdtfDate::day(1904, 10, 20)->toString(), u"1904-10-20"_s);
    QCOMPARE(EdtfDate::decade(1985)->toString(), u"198X"_s);
    QCOMPARE(EdtfDate::century(1850)->toString(), u"18XX"_s);
    QVERIFY(!EdtfDate::day(1904, 2, 30));
    QVERIFY(!EdtfDate::month(1904, 13));
    QVERIFY(!EdtfDate::year(-3));
    QVERIFY(!EdtfDate::year(12345));
    const auto from = EdtfDate::year(1879);
    const auto to = EdtfDate::year(1883);
    QCOMPARE(EdtfDate::interval(from, to)->toString(), u"1879/1883"_s);
    QCOMPARE(EdtfDate::interval(from, {})->toString(), u"1879/.."_s);
    QCOMPARE(EdtfDate::interval({}, to)->toString(), u"../1883"_s);
    QVERIFY(!EdtfDate::interval({}, {}));
    QVERIFY(!EdtfDate::interval(to, from));
    QVERIFY(!EdtfDate::interval(EdtfDate::interval(from, to), to));
}

void TestEdtf::qualifiersCombine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("approximate");
    QTest::addColumn<QString>("uncertain");
    QTest::newRow("year") << u"1904"_s << u"1904~"_s << u"1904?"_s;
    QTest::newRow("interval") << u"1879/1883"_s << u"1879~/1883~"_s << u"1879?/1883?"_s;
    QTest::newRow("open end") << u"2001/.."_s << u"2001~/.."_s << u"2001?/.."_s;
    QTest::newRow("approximate") << u"1904~"_s << u"1904~"_s << u"1904%"_s;
    QTest::newRow("uncertain") << u"1904?"_s << u"1904%"_s << u"1904?"_s;
    QTest::newRow("both") << u"1904%"_s << u"1904%"_s << u"1904%"_s;
}

void TestEdtf::qualifiersCombine()
{
    QFETCH(QString, text);
    const EdtfDate date = *EdtfDate::parse(text);
    QTEST(date.approximate().toString(), "approximate");
    QTEST(date.uncertain().toString(), "uncertain");
    QVERIFY(date.approximate().isApproximate());
    QVERIFY(date.uncertain().isUncertain());
    QCOMPARE(date.approximate().earliest(), date.earliest());
}

/// A thousand dates of all makes: text -> date -> text -> the same date; bounds in order; sub-dates inside their wholes.
void TestEdtf::whatIsReadIsWrittenAlike()
{
    QRandomGenerator random(1904);
    for (int i = 0; i < 1000; ++i) {
        const int year = random.bounded(1000, 2999);
        const int month = random.bounded(1, 13);
        const int day = random.bounded(1, 29);
        const EdtfDate whole = *EdtfDate::year(year);
        const EdtfDate part = *EdtfDate::month(year, month);
        const EdtfDate point = *EdtfDate::day(year, month, day);
        QVERIFY(whole.earliest() <= part.earliest() && part.latest() <= whole.latest());
        QVERIFY(part.earliest() <= point.earliest() && point.latest() <= part.latest());
        QVERIFY(point.isDay() && !part.isDay());
        QCOMPARE(point.firstYear(), year);
        for (const EdtfDate &date : {whole, part.approximate(), point.uncertain(),
                                     *EdtfDate::interval(part, whole), *EdtfDate::decade(year)}) {
            QCOMPARE(*EdtfDate::parse(date.toString()), date);
            QVERIFY(date.earliest() <= date.latest());
            QVERIFY(date.overlaps(whole));
        }
    }
}

void TestEdtf::overlaps_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("overlap");
    QTest::newRow("same") << u"1904"_s << u"1904"_s << true;
    QTest::newRow("day in year") << u"1904-10-20"_s << u"1904"_s << true;
    QTest::newRow("next year") << u"1904"_s << u"1905"_s << false;
    QTest::newRow("two ends of a war") << u"1879/1883"_s << u"1879/1884"_s << true;
    QTest::newRow("open") << u"1962/.."_s << u"1978"_s << true;
    QTest::newRow("before open") << u"1962/.."_s << u"1961"_s << false;
    QTest::newRow("decade") << u"198X"_s << u"1989-12-31"_s << true;
}

void TestEdtf::overlaps()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(EdtfDate::parse(one)->overlaps(*EdtfDate::parse(other)), "overlap");
    QTEST(EdtfDate::parse(other)->overlaps(*EdtfDate::parse(one)), "overlap");
}

QTEST_APPLESS_MAIN(TestEdtf)
#include "test_edtf.moc"
