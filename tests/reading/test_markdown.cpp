// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reading.h"

#include "described.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestMarkdown final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void frontMatterIsBoilerplateAndMetadata();
    void proseInFrontMatterIsRead();
    void frontMatterMakesMarkdownOfAText();
    void aRuleIsNoFrontMatter();
    void deepNestingIsQuick();
};

namespace {

Result<DocumentText> read(const QString &text, const QString &name = u"a.md"_s)
{
    const QTemporaryDir folder;
    return readDocument(written(folder, name, text.toUtf8()));
}

} // namespace

void TestMarkdown::blocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");
    QTest::newRow("headings")
        << u"# The lake #\n\nIt fell.\n\nThe shores\n----------\n\nThey *rose*."_s
        << u"heading1 The lake\nparagraph It fell.\nheading2 The shores\nparagraph They *rose*."_s;
    QTest::newRow("heading without a mark")
        << u"It fell.\n\nThe shores\n\nThey rose."_s
        << u"paragraph It fell.\nheading2 The shores\nparagraph They rose."_s;
    QTest::newRow("lists") << u"- a road\n- a bridge\n  over the Lauca\n\n1. to meet\n2. to vote"_s
                           << u"item a road\nitem a bridge/  over the Lauca\nitem to meet\nitem to vote"_s;
    QTest::newRow("quotation") << u"> It will rise,\n> they said."_s
                               << u"quotation It will rise,/> they said."_s;
    QTest::newRow("table")
        << u"| town | height |\n| --- | ---: |\n| Putre | 3,650 m |\n| Visviri | 4,069 m |"_s
        << u"row town | height\nrow Putre | 3,650 m\nrow Visviri | 4,069 m"_s;
    QTest::newRow("drawn table")
        << u"+-------+-----+\n| Putre | yes |\n+-------+-----+\n| Pica  | no  |\n+-------+-----+"_s
        << u"row Putre | yes\nrow Pica  | no"_s;
    QTest::newRow("image alone") << u"![The lake](lake.jpg)\n\nIt fell."_s
                                 << u"boilerplate ![The lake](lake.jpg)\nparagraph It fell."_s;
    QTest::newRow("image before text")
        << u"![](a.jpg)PUTRE, Chile. The road is open."_s
        << u"boilerplate ![](a.jpg)\nparagraph PUTRE, Chile. The road is open."_s;
    QTest::newRow("raw HTML")
        << u"<p style=\"text-align: justify;\">\n  The road <strong>is</strong> open.\n</p>\n\n<div><p>One.</p><p>Two.</p></div>\n<!-- no text -->\n<script>var a = 1;</script>"_s
        << u"paragraph The road <strong>is</strong> open.\nparagraph One.\nparagraph Two."_s;
    QTest::newRow("tags around a paragraph") << u"<small>Gloria Condori</small>\n\n<em>It fell.</em>"_s
                                             << u"heading2 Gloria Condori\nparagraph It fell."_s;
    QTest::newRow("menu of links") << u"[Home](/) · [Print](/p) · [Cite](/c)"_s
                                   << u"boilerplate [Home](/) · [Print](/p) · [Cite](/c)"_s;
    QTest::newRow("link in a sentence") << u"See [the treaty](https://example.org/t) of 1904."_s
                                        << u"paragraph See [the treaty](https://example.org/t) of 1904."_s;
    QTest::newRow("footnote") << u"It fell.[^1]\n\n[^1]: By two metres, they say."_s
                              << u"paragraph It fell.[^1]\nfootnote [^1]: By two metres, they say."_s;
    QTest::newRow("code") << u"```\nplain words\n\nin two parts\n```"_s
                          << u"paragraph plain words\nparagraph in two parts"_s;
    QTest::newRow("lines of a paragraph each")
        << QString(u"The road is open and the lake is low, they say. "_s.repeated(5).trimmed() + u'\n' +
                   u"The second line is short."_s)
        << QString(u"paragraph "_s +
                   u"The road is open and the lake is low, they say. "_s.repeated(5).trimmed() +
                   u"\nparagraph The second line is short."_s);
    QTest::newRow("accents and astral") << u"# Ñuñoa \U0001F3D4\n\n- Á \U0001F999 río"_s
                                        << u"heading1 Ñuñoa \U0001F3D4\nitem Á \U0001F999 río"_s;
}

void TestMarkdown::blocks()
{
    QFETCH(QString, text);
    const Result<DocumentText> document = read(text);
    QVERIFY(document);
    QCOMPARE(document->text, text);
    QTEST(described(*document), "blocks");
    QCOMPARE(wrongWith(*document), QString());
    QCOMPARE(document->format, u"md"_s);
}

void TestMarkdown::frontMatterIsBoilerplateAndMetadata()
{
    const Result<DocumentText> document = read(
        u"---\ntitle: \"The lake: a history\"\nauthor:\n  - name: Teodora Calle Mamani\n    place: Puno\n  - "
        u"Hugo Soto\ndate: 2014-05-02 10:00\n"
        "lang: en\ntags: [lakes, \"Peru, south\"]\ntype: report\nurl: https://example.org/lake\ndoi: 10.1234/lake.5\npublisher: 'Lake''s Press' # a note\n---\n\nIt fell."_s);
    QVERIFY(document);
    QCOMPARE(document->blocks.first().kind, BlockKind::Boilerplate);
    QCOMPARE(document->blocks.size(), 2);
    const QJsonObject csl = document->metadata.csl;
    QCOMPARE(csl["title"_L1].toString(), u"The lake: a history"_s);
    QCOMPARE(csl["author"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"family"_s, u"Calle Mamani"_s}, {u"given"_s, u"Teodora"_s}},
                         QJsonObject{{u"family"_s, u"Soto"_s}, {u"given"_s, u"Hugo"_s}}}));
    QCOMPARE(csl["issued"_L1].toObject(),
             (QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2014, 5, 2}}}}));
    QCOMPARE(csl["language"_L1].toString(), u"en"_s);
    QCOMPARE(csl["keyword"_L1].toString(), u"lakes, Peru, south"_s);
    QCOMPARE(csl["type"_L1].toString(), u"report"_s);
    QCOMPARE(csl["URL"_L1].toString(), u"https://example.org/lake"_s);
    QCOMPARE(csl["DOI"_L1].toString(), u"10.1234/lake.5"_s);
    QCOMPARE(csl["publisher"_L1].toString(), u"Lake's Press"_s);
    QCOMPARE(document->metadata.sources.value(u"title"_s), u"front matter"_s);
}

/// Sites that are edited by forms keep whole texts in their front matter.
void TestMarkdown::proseInFrontMatterIsRead()
{
    const QString prose =
        u"  La señora teje desde niña en el pueblo y cuenta que su madre también tejía con la\n  lana de sus llamas. <em>Nadie nos compraba nada.</em>\n"_s
            .repeated(4);
    const Result<DocumentText> document =
        read(u"---\nlayout: page\ntitle_es: La tejedora\ncontent_es: >-\n"_s + prose +
             u"\n\n  <br>\n\n  ![](/a.png)\n\n  Fin de la historia.\n---\n"_s);
    QVERIFY(document);
    QCOMPARE(wrongWith(*document), QString());
    const QStringList lines = described(*document).split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith(u"boilerplate ---/layout"_s));
    QVERIFY(lines[1].startsWith(u"paragraph La señora teje"_s));
    QVERIFY(lines[1].endsWith(u"Nadie nos compraba nada."_s) ||
            lines[1].endsWith(u"Nadie nos compraba nada.</em>"_s));
    QCOMPARE(lines[2], u"boilerplate ![](/a.png)"_s);
    QCOMPARE(lines[3], u"paragraph Fin de la historia."_s);
    QCOMPARE(lines[4], u"boilerplate ---"_s);
    QCOMPARE(document->metadata.csl["title"_L1].toString(), u"La tejedora"_s);
}

void TestMarkdown::frontMatterMakesMarkdownOfAText()
{
    const Result<DocumentText> document =
        read(u"---\ntitle: The lake\n---\n# The lake\n\nIt fell."_s, u"a.txt"_s);
    QVERIFY(document);
    QCOMPARE(document->format, u"md"_s);
}

void TestMarkdown::aRuleIsNoFrontMatter()
{
    const Result<DocumentText> document = read(u"---\n\nIt fell.\n\nNobody saw it."_s, u"a.txt"_s);
    QVERIFY(document);
    QCOMPARE(document->format, u"txt"_s);
    QCOMPARE(described(*document), u"boilerplate ---\nparagraph It fell.\nparagraph Nobody saw it."_s);
}

void TestMarkdown::deepNestingIsQuick()
{
    QElapsedTimer clock;
    clock.start();
    for (const QString &piece : {u"> "_s, u"* "_s, u"["_s, u"<b>"_s, u"![](a) "_s, u"**a"_s}) {
        const Result<DocumentText> document = read(piece.repeated(5000) + u"It fell."_s);
        QVERIFY(document);
        QCOMPARE(wrongWith(*document), QString());
    }
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "test_markdown.moc"
