// SPDX-License-Identifier: GPL-3.0-or-later
// A quotation for the clipboard: marks of its language, inner marks, broken lines, citation.
#include "citation/citation.h"
#include "citation/html_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

class TestQuotation final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quotes_data();
    void quotes();
    void citationFollows_data();
    void citationFollows();
    void htmlIsEscaped();
    void wordsOfHtmlLeaveNoTags_data();
    void wordsOfHtmlLeaveNoTags();
};

void TestQuotation::quotes_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("plain");
    QTest::newRow("English") << u"The pass was closed."_s << u"en"_s << u"“The pass was closed.”"_s;
    QTest::newRow("Spanish") << u"El paso fue cerrado."_s << u"es-CL"_s << u"«El paso fue cerrado.»"_s;
    QTest::newRow("unknown language") << u"Paso"_s << QString() << u"“Paso”"_s;
    QTest::newRow("inner, English") << u"He said “no” twice."_s << u"en"_s << u"“He said ‘no’ twice.”"_s;
    QTest::newRow("inner, Spanish") << u"Dijo «no» dos veces."_s << u"es"_s << u"«Dijo “no” dos veces.»"_s;
    QTest::newRow("straight inner") << u"He said \"no\" (\"never\")."_s << u"en"_s
                                    << u"“He said ‘no’ (‘never’).”"_s;
    QTest::newRow("apostrophe stays") << u"Bolivia’s coast"_s << u"en"_s << u"“Bolivia’s coast”"_s;
    QTest::newRow("hard wrapped") << u"the two\n  governments\tmet"_s << u"en"_s
                                  << u"“the two governments met”"_s;
    QTest::newRow("split word") << u"bilat-\neral talks"_s << u"en"_s << u"“bilateral talks”"_s;
    QTest::newRow("split word, Spanish")
        << u"la coope-\n  ración fronteriza"_s << u"es"_s << u"«la cooperación fronteriza»"_s;
    QTest::newRow("compound keeps its hyphen")
        << u"a cross-\nborder fair"_s << u"en"_s << u"“a cross-border fair”"_s;
    QTest::newRow("names keep their hyphen") << u"Arica-\nParinacota"_s << u"es"_s << u"«Arica-Parinacota»"_s;
    QTest::newRow("years are not joined") << u"1879-\n1883"_s << u"en"_s << u"“1879- 1883”"_s;
    QTest::newRow("soft hyphen") << u"diplo\u00admacy"_s << u"en"_s << u"“diplomacy”"_s;
}

void TestQuotation::quotes()
{
    QFETCH(QString, quote);
    QFETCH(QString, language);
    QFETCH(QString, plain);
    QCOMPARE(quotation(quote, language, {}).plain, plain);
}

void TestQuotation::citationFollows_data()
{
    QTest::addColumn<QString>("citation");
    QTest::addColumn<QString>("plain");
    QTest::newRow("in the text") << u"(Paz, 2017, p. 4)"_s << u"“a” (Paz, 2017, p. 4)"_s;
    QTest::newRow("number") << u"[3]"_s << u"“a” [3]"_s;
    QTest::newRow("note") << u"Paz, Hitos, 4."_s << u"“a” — Paz, Hitos, 4."_s;
}

void TestQuotation::citationFollows()
{
    QFETCH(QString, citation);
    QFETCH(QString, plain);
    QCOMPARE(quotation(u"a"_s, u"en"_s, {citation, citation}).plain, plain);
}

void TestQuotation::htmlIsEscaped()
{
    const Formatted made = quotation(u"a < b & c"_s, u"en"_s, {u"<i>Paz</i>"_s, u"Paz"_s});
    QCOMPARE(made.html, u"“a &lt; b &amp; c” — <i>Paz</i>"_s);
    QCOMPARE(made.plain, u"“a < b & c” — Paz"_s);
}

void TestQuotation::wordsOfHtmlLeaveNoTags_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("words");
    QTest::newRow("italics and entities")
        << u"<i>Andes &amp; Pacífico</i>, 3&#38;4"_s << u"Andes & Pacífico, 3&4"_s;
    QTest::newRow("columns")
        << u"<div class=\"csl-left-margin\">1.</div><div class=\"csl-right-inline\">Paz</div>"_s
        << u"1. Paz"_s;
    QTest::newRow("hexadecimal, unknown") << u"&#x41;&nosuch;"_s << u"A&nosuch;"_s;
    QTest::newRow("open tag") << u"a <b"_s << u"a"_s;
}

void TestQuotation::wordsOfHtmlLeaveNoTags()
{
    QFETCH(QString, html);
    QFETCH(QString, words);
    QCOMPARE(wordsOfHtml(html), words);
}

QTEST_APPLESS_MAIN(TestQuotation)
#include "test_quotation.moc"
