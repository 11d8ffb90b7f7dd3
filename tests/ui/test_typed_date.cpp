// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people type them, and what the line under the field says of them.
#include "common/typed_date.h"
#include "library/plain_words.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace apacheta;

class TestTypedDate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadLeniently_data();
    void isReadLeniently();
    void refusalsSayWhy_data();
    void refusalsSayWhy();
    void meaningIsSaidInWords_data();
    void meaningIsSaidInWords();

private:
    QTranslator m_spanish;
};

void TestTypedDate::isReadLeniently_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<bool>("inSpanish");
    const auto row = [](const char *typed, const char *edtf, bool inSpanish = false) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(edtf) << inSpanish;
    };
    row("1904", "1904");
    row("1904-10", "1904-10");
    row("1904-3", "1904-03");
    row("1904-3-5", "1904-03-05");
    row("188X", "188X");
    row("/1879", "/1879");
    row("20 oct 1904", "1904-10-20");
    row("20 Oct. 1904", "1904-10-20");
    row("October 20, 1904", "1904-10-20");
    row("20 de octubre de 1904", "1904-10-20");
    row("20 octubre 1904", "1904-10-20", true);
    row("20.10.1904", "1904-10-20");
    row("10/1904", "1904-10");
    row("22/01/2006", "2006-01-22");
    row("7/8/2007", "2007-08-07", true);
    row("oct 1904", "1904-10");
    row("in May 2014", "2014-05");
    row("mayo 2014", "2014-05", true);
    row("mayo de 2014", "2014-05", true);
    row("1879-1883", "1879/1883");
    row("1879 - 1883", "1879/1883");
    row("1879-83", "1879/1883");
    row("3-5 May 2010", "2010-05-03/2010-05-05");
    row("1879–1883", "1879/1883");
    row("1879 to 1883", "1879/1883");
    row("de 1879 a 1883", "1879/1883", true);
    row("between 1879 and 1883", "1879/1883");
    row("5 April 1879 - 20 October 1883", "1879-04-05/1883-10-20");
    row("c. 1900", "1900~");
    row("ca 1900", "1900~");
    row("~1900", "1900~");
    row("about 1900", "1900~");
    row("hacia 1900", "1900~", true);
    row("1904 ?", "1904?");
    row("mayo 2014?", "2014-05?", true);
    row("about 1900?", "1900%");
    row("before 1879", "../1879");
    row("antes de 1879", "../1879", true);
    row("since 2001", "2001/..");
    row("desde 2001", "2001/..", true);
    row("the 1980s", "198X");
    row("siglo XIX", "18XX", true);
    row("spring 1990", "1990-21");
    row("  1904  ", "1904");
}

void TestTypedDate::isReadLeniently()
{
    QFETCH(QString, typed);
    QFETCH(QString, edtf);
    QFETCH(bool, inSpanish);
    const TypedDate read = typedDate(typed, inSpanish ? Language::Spanish : Language::English);
    QCOMPARE(read.date ? read.date->toString() : QString(), edtf);
    QCOMPARE(int(read.problem), int(TypedDate::None));
}

void TestTypedDate::refusalsSayWhy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *typed, TypedDate::Problem problem) { QTest::newRow(typed) << QString::fromUtf8(typed) << int(problem); };
    row("", TypedDate::Empty);
    row("   ", TypedDate::Empty);
    row("the war", TypedDate::NotUnderstood);
    row("next spring", TypedDate::NotUnderstood);
    row("1904 and all that", TypedDate::NotUnderstood);
    row("19", TypedDate::NotUnderstood);
    row("2006-02-30", TypedDate::NotInCalendar);
    row("13/2006", TypedDate::NotUnderstood);
    row("30 feb 2006", TypedDate::NotInCalendar);
    row("31.4.2006", TypedDate::NotInCalendar);
    row("1883-1879", TypedDate::WrongOrder);
    row("1883/1879", TypedDate::WrongOrder);
    row("May 2014 to April 2014", TypedDate::WrongOrder);
}

void TestTypedDate::refusalsSayWhy()
{
    QFETCH(QString, typed);
    QFETCH(int, problem);
    const TypedDate read = typedDate(typed, Language::English);
    QVERIFY(!read.date);
    QCOMPARE(int(read.problem), problem);
    QCOMPARE(problemText(read.problem).isEmpty(), problem == TypedDate::Empty);
}

void TestTypedDate::meaningIsSaidInWords_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    const auto row = [](const char *edtf, const char *english, const char *spanish) {
        QTest::newRow(edtf) << QString::fromUtf8(edtf) << QString::fromUtf8(english) << QString::fromUtf8(spanish);
    };
    row("1904", "1904", "1904");
    row("2014-05", "May 2014", "mayo de 2014");
    row("1904-10-20", "20 October 1904", "20 de octubre de 1904");
    row("1879/1883", "between 1879 and 1883", "entre 1879 y 1883");
    row("1900~", "about 1900", "hacia 1900");
    row("1900?", "1900 (uncertain)", "1900 (incierto)");
    row("1900~/1910", "between about 1900 and 1910", "entre hacia 1900 y 1910");
    row("/1879", "until 1879; the beginning is not known", "hasta 1879; no se sabe desde cuándo");
    row("../1879", "until 1879, from no certain time on", "hasta 1879, sin comienzo fijo");
    row("2001/", "since 2001; the end is not known", "desde 2001; no se sabe hasta cuándo");
    row("2001/..", "since 2001, without an end", "desde 2001, sin fin");
    row("198X", "the 1980s", "década de 1980");
    row("18XX", "the 19th century", "siglo XIX");
}

void TestTypedDate::meaningIsSaidInWords()
{
    QFETCH(QString, edtf);
    QFETCH(QString, english);
    QFETCH(QString, spanish);
    const auto date = EdtfDate::parse(edtf);
    QVERIFY(date);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(dateMeaning(*date), english);
    QVERIFY(m_spanish.load(u":/apacheta/translations/apacheta_es.qm"_s));
    QCoreApplication::installTranslator(&m_spanish);
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Bolivia));
    const QString said = dateMeaning(*date);
    QCoreApplication::removeTranslator(&m_spanish);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(said, spanish);
}

QTEST_MAIN(TestTypedDate)
#include "test_typed_date.moc"
