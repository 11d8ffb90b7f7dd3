// SPDX-License-Identifier: GPL-3.0-or-later
// A quotation for the clipboard: marks of its language, inner marks, broken lines, citation.
#include "citation/citation.h"
#include "citation/html_text.h"

#include <QProcess>
#include <QStandardPaths>
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
    void keysForOtherPrograms_data();
    void keysForOtherPrograms();
    void quotationsForOtherPrograms();
    void pandocReadsTheLocator();
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

void TestQuotation::keysForOtherPrograms_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("pandoc");
    QTest::addColumn<QString>("latex");
    QTest::newRow("whole work") << QString() << QString() << u"en"_s << u"[@paz1904]"_s << u"\\autocite{paz1904}"_s;
    QTest::newRow("page") << u"page"_s << u"14"_s << u"en"_s << u"[@paz1904, p. 14]"_s << u"\\autocite[14]{paz1904}"_s;
    QTest::newRow("pages") << u"page"_s << u"14-16"_s << u"en"_s << u"[@paz1904, pp. 14-16]"_s << u"\\autocite[14-16]{paz1904}"_s;
    QTest::newRow("paragraph") << u"paragraph"_s << u"7"_s << u"en"_s << u"[@paz1904, para. 7]"_s << u"\\autocite[para. 7]{paz1904}"_s;
    QTest::newRow("paragraph, Spanish") << u"paragraph"_s << u"7"_s << u"es"_s << u"[@paz1904, párr. 7]"_s << u"\\autocite[párr. 7]{paz1904}"_s;
    QTest::newRow("section") << u"section"_s << u"2"_s << u"en"_s << u"[@paz1904, sec. 2]"_s << u"\\autocite[sec. 2]{paz1904}"_s;
    QTest::newRow("sign") << u"page"_s << u"A_4"_s << u"en"_s << u"[@paz1904, p. A_4]"_s << u"\\autocite[A\\_4]{paz1904}"_s;
}

void TestQuotation::keysForOtherPrograms()
{
    QFETCH(QString, label);
    QFETCH(QString, value);
    QFETCH(QString, language);
    QFETCH(QString, pandoc);
    QFETCH(QString, latex);
    const QList<CitedItem> items{{{{u"id"_s, u"paz1904"_s}}, {label, value}}};
    QCOMPARE(pandocCitation(items, language), pandoc);
    QCOMPARE(latexCitation(items, language), latex);
}

void TestQuotation::quotationsForOtherPrograms()
{
    const QList<CitedItem> items{{{{u"id"_s, u"paz1904"_s}}, {u"page"_s, u"14"_s}}, {{{u"id"_s, u"rojas1978"_s}}, {}}};
    QCOMPARE(quotationInMarkdown(u"the *two* coun-\ntries"_s, u"en"_s, items), u"> “the \\*two\\* countries” [@paz1904, p. 14; @rojas1978]\n"_s);
    QCOMPARE(quotationInLatex(u"5 % & more"_s, u"en"_s, items), u"\\enquote{5 \\% \\& more} \\autocites[14]{paz1904}{rojas1978}"_s);
}

void TestQuotation::pandocReadsTheLocator()
{
    const QString program = QStandardPaths::findExecutable(u"pandoc"_s);
    if (program.isEmpty())
        QSKIP("The program pandoc is not installed.");
    for (const auto &[label, language] : {std::pair{u"page"_s, u"en"_s}, {u"paragraph"_s, u"en"_s}, {u"section"_s, u"en"_s}, {u"page"_s, u"es"_s},
                                          {u"paragraph"_s, u"es"_s}}) {
        QProcess pandoc;
        pandoc.start(program, {u"-f"_s, u"markdown"_s, u"-t"_s, u"native"_s});
        pandoc.write(quotationInMarkdown(u"a [b] @c"_s, language, {{{{u"id"_s, u"paz1904"_s}}, {label, u"14"_s}}}).toUtf8());
        pandoc.closeWriteChannel();
        QVERIFY(pandoc.waitForFinished(60000));
        const QByteArray read = pandoc.readAllStandardOutput();
        QVERIFY2(read.contains("BlockQuote") && read.count("citationId = ") == 1 && read.contains("citationId = \"paz1904\""), read.constData());
        QVERIFY2(read.contains("\"[b]\"") && read.contains("@c"), read.constData());
    }
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
    QTest::newRow("ordinals") << u"2.<sup>a</sup> ed., n.<sup>o</sup> 35, m<sup>2</sup>"_s << u"2.ª ed., n.º 35, m2"_s;
    QTest::newRow("hexadecimal, unknown") << u"&#x41;&nosuch;"_s << u"A&nosuch;"_s;
    QTest::newRow("open tag") << u"a <b"_s << u"a"_s;
}

void TestQuotation::wordsOfHtmlLeaveNoTags()
{
    QFETCH(QString, html);
    QFETCH(QString, words);
    QCOMPARE(wordsOfHtml(html), words);
}

QTEST_GUILESS_MAIN(TestQuotation)
#include "test_quotation.moc"
