// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reading.h"

#include "described.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestHtml final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void whatIsBesideTheTextIsBoilerplate();
    void mostOfAPagesProseIsNeverBoilerplate_data();
    void mostOfAPagesProseIsNeverBoilerplate();
    void worksItRestsOn();
    void metadata_data();
    void metadata();
    void encodingOfThePage();
    void oldTextsInPre();
    void pageWithoutText();
    void deepAndLargePagesAreRead_data();
    void deepAndLargePagesAreRead();
};

namespace {

Result<DocumentText> read(const QByteArray &page, const QString &name = u"a.html"_s)
{
    const QTemporaryDir folder;
    return readDocument(written(folder, name, page));
}

const QByteArray prose = "<p>The mayors of the three plateaus met in the old station, talked until the "
                         "evening, and agreed that the fair should be held every second Sunday.</p>";

} // namespace

void TestHtml::blocks_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("blocks");
    QTest::newRow("paragraphs") << QByteArray("<h1>The lake</h1><p>It\n  fell.</p><p>It <b>ro</b>se.</p>")
                                << u"heading1 The lake\nparagraph It fell.\nparagraph It rose."_s;
    QTest::newRow("entities") << QByteArray("<p>Tarapac&aacute; &amp; Oruro &#8211; 1&nbsp;590</p>")
                              << u"paragraph Tarapacá & Oruro – 1\u00A0590"_s;
    QTest::newRow("line breaks") << QByteArray("<p>One<br>two<br><br>three</p>")
                                 << u"paragraph One/two\nparagraph three"_s;
    QTest::newRow("list") << QByteArray("<ul><li>a road<li>a bridge<ul><li>over the Lauca</ul>at last</ul>")
                          << u"item a road\nitem a bridge\nitem over the Lauca\nitem at last"_s;
    QTest::newRow("table") << QByteArray(
                                  "<table><tr><th>town<th>height<tr><td>Putre<td><p>3,650 m</p></table>")
                           << u"row town | height\nrow Putre | 3,650 m"_s;
    QTest::newRow("table that lays out")
        << QByteArray("<table><tr><td>" + prose.repeated(5) + "</td></tr></table>")
               .replace("Sunday", "Monday")
        << QString::fromUtf8(("\nparagraph " + prose.mid(3, prose.size() - 7))
                                 .repeated(5)
                                 .mid(1)
                                 .replace("Sunday", "Monday"));
    QTest::newRow("quotation")
        << QByteArray("<blockquote><p>It will rise.</p></blockquote><p>He said <q>now</q>.</p>")
        << u"quotation It will rise.\nparagraph He said “now”."_s;
    QTest::newRow("footnotes") << QByteArray(
                                      "<p>In 1904<sup>2</sup> it fell<sup><a href='#fn1'>1</a></sup>.</p><ol "
                                      "class='footnotes'><li id='fn1'>By two metres.</li></ol>")
                               << u"paragraph In 1904² it fell[1].\nfootnote By two metres."_s;
    QTest::newRow("units") << QByteArray("<p>It covers 8,372 km<sup>2</sup>.</p>")
                           << u"paragraph It covers 8,372 km²."_s;
    QTest::newRow("scripts and forms' fields")
        << QByteArray("<script>a<b</script><style>p{}</style><p>It "
                      "fell.</p><select><option>Choose</select><svg><text>x</text></svg>")
        << u"paragraph It fell."_s;
    QTest::newRow("text without elements") << QByteArray("It fell.") << u"paragraph It fell."_s;
    QTest::newRow("astral") << QByteArray("<p>&#x1F3D4; a</p><p>\xF0\x9F\xA6\x99 b</p>")
                            << u"paragraph \U0001F3D4 a\nparagraph \U0001F999 b"_s;
    QTest::newRow("controls") << QByteArray("<p>a&#1;b&#13;c</p>") << u"paragraph a b c"_s;
}

void TestHtml::blocks()
{
    QFETCH(QByteArray, page);
    const Result<DocumentText> document = read(page);
    QVERIFY(document);
    QTEST(described(*document), "blocks");
    QCOMPARE(wrongWith(*document), QString());
    QCOMPARE(document->format, u"html"_s);
}

void TestHtml::whatIsBesideTheTextIsBoilerplate()
{
    const QByteArray page =
        "<html><body><div class='cookie-banner'><p>We value your privacy.</p></div><header><a href=/>The "
        "Lake Post</a><nav><ul><li><a href=/p>Politics</a></ul></nav></header>"
        "<h1>The lake fell</h1><main><article><p class='byline'>By Ana Soto</p>" +
        prose.repeated(3) +
        "<div class='share-buttons'><a href=#>Send</a></div><aside><p>Another story altogether, told at some "
        "length.</p></aside><p>Read also: <a href=/x>The road is open</a></p>"
        "<p><a href=/y>The bridge is closed again</a></p></article></main><div id='comments'><p>I do not "
        "believe a word of it.</p></div><footer>© 2019 The Lake Post</footer></body></html>";
    const Result<DocumentText> document = read(page);
    QVERIFY(document);
    const QString paragraph = u"paragraph "_s + QString::fromUtf8(prose.mid(3, prose.size() - 7));
    QCOMPARE(
        described(*document),
        u"boilerplate We value your privacy.\nboilerplate The Lake Post\nboilerplate Politics\nheading1 The lake fell\nparagraph By Ana Soto\n"_s +
            paragraph + u'\n' + paragraph + u'\n' + paragraph +
            u"\nboilerplate Send\nboilerplate Another story altogether, told at some length.\nboilerplate "
            u"Read also: The road is open\n"
            "boilerplate The bridge is closed again\nboilerplate I do not believe a word of it.\nboilerplate © 2019 The Lake Post"_s);
    QVERIFY(document->text.contains(u"I do not believe"_s)); // it can be read and searched
}

void TestHtml::mostOfAPagesProseIsNeverBoilerplate_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("a form around all") << QByteArray("<form>" + prose.repeated(4) + "</form>");
    QTest::newRow("hidden until a script runs")
        << QByteArray("<div style='display:none'>" + prose.repeated(4) + "</div>");
    QTest::newRow("a class that says sidebar")
        << QByteArray("<div class='page has-sidebar'>" + prose.repeated(4) + "</div>");
    QTest::newRow("several articles") << QByteArray("<article>" + prose + "</article>").repeated(4);
    QTest::newRow("an empty main") << QByteArray("<main><a href=x>x</a></main>" + prose.repeated(4));
}

void TestHtml::mostOfAPagesProseIsNeverBoilerplate()
{
    QFETCH(QByteArray, page);
    const Result<DocumentText> document = read(page);
    QVERIFY(document);
    const qsizetype paragraphs =
        std::count_if(document->blocks.begin(), document->blocks.end(),
                      [](const Block &block) { return block.kind == BlockKind::Paragraph; });
    QCOMPARE(paragraphs, 4);
}

void TestHtml::metadata_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("source");
    const QByteArray scholarly =
        "<meta name='citation_title' content='The lake'><meta name='citation_author' content='Soto, "
        "Ana'><meta name='citation_author' content='Luis Paz'>"
        "<meta name='citation_journal_title' content='Border Papers'><meta name='citation_publication_date' "
        "content='2014/05/02'><meta name='citation_doi' content='10.1234/lake.5'>"
        "<meta name='citation_firstpage' content='41'><meta name='citation_lastpage' content='44'><meta "
        "property='og:title' content='The lake | Papers'>";
    QTest::newRow("scholarly title") << scholarly << u"title"_s << u"The lake"_s << u"meta tag"_s;
    QTest::newRow("scholarly journal")
        << scholarly << u"container-title"_s << u"Border Papers"_s << u"meta tag"_s;
    QTest::newRow("scholarly doi") << scholarly << u"DOI"_s << u"10.1234/lake.5"_s << u"meta tag"_s;
    QTest::newRow("scholarly pages") << scholarly << u"page"_s << u"41-44"_s << u"meta tag"_s;
    QTest::newRow("scholarly type") << scholarly << u"type"_s << u"article-journal"_s << u"meta tag"_s;
    QTest::newRow("scholarly authors")
        << scholarly << u"author"_s << u"Soto, Ana; Paz, Luis"_s << u"meta tag"_s;
    QTest::newRow("scholarly date") << scholarly << u"issued"_s << u"2014-5-2"_s << u"meta tag"_s;
    const QByteArray linked =
        "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebPage\", \"name\": \"The Lake "
        "Post\"}, {\"@type\": [\"NewsArticle\"], \"headline\": \"It fell\", "
        "\"datePublished\": \"2019-03-04T10:00:00Z\", \"author\": [{\"name\": \"Ana Soto\"}], \"publisher\": "
        "{\"name\": \"Lake Press\"}, \"inLanguage\": \"en_GB\"}]}</script>";
    QTest::newRow("JSON-LD headline") << linked << u"title"_s << u"It fell"_s << u"JSON-LD"_s;
    QTest::newRow("JSON-LD author") << linked << u"author"_s << u"Soto, Ana"_s << u"JSON-LD"_s;
    QTest::newRow("JSON-LD date") << linked << u"issued"_s << u"2019-3-4"_s << u"JSON-LD"_s;
    QTest::newRow("JSON-LD publisher") << linked << u"publisher"_s << u"Lake Press"_s << u"JSON-LD"_s;
    QTest::newRow("JSON-LD type") << linked << u"type"_s << u"article-newspaper"_s << u"JSON-LD"_s;
    QTest::newRow("JSON-LD language") << linked << u"language"_s << u"en-GB"_s << u"JSON-LD"_s;
    const QByteArray paper =
        "<script type='application/ld+json'>{\"@type\": \"ScholarlyArticle\", \"name\": \"It fell\", \"identifier\": [{\"value\": "
        "\"https://doi.org/10.1234/lake.5\"}], \"pagination\": \"41-44\", \"isPartOf\": {\"@type\": \"PublicationIssue\", "
        "\"issueNumber\": 3, \"isPartOf\": {\"volumeNumber\": \"8\", \"isPartOf\": {\"name\": \"Border Papers\", \"issn\": "
        "\"1234-5678\"}}}, \"isBasedOn\": {\"@type\": \"Thesis\", \"name\": \"The lake\"}}</script>";
    QTest::newRow("JSON-LD DOI") << paper << u"DOI"_s << u"10.1234/lake.5"_s << u"JSON-LD"_s;
    QTest::newRow("JSON-LD journal") << paper << u"container-title"_s << u"Border Papers"_s << u"JSON-LD"_s;
    QTest::newRow("JSON-LD volume") << paper << u"volume"_s << u"8"_s << u"JSON-LD"_s;
    QTest::newRow("JSON-LD issue") << paper << u"issue"_s << u"3"_s << u"JSON-LD"_s;
    QTest::newRow("JSON-LD ISSN") << paper << u"ISSN"_s << u"1234-5678"_s << u"JSON-LD"_s;
    QTest::newRow("JSON-LD pages") << paper << u"page"_s << u"41-44"_s << u"JSON-LD"_s;
    QTest::newRow("tags of a repository") << QByteArray("<meta name='bepress_citation_title' content='The lake'>")
                                          << u"title"_s << u"The lake"_s << u"meta tag"_s;
    QTest::newRow("broken JSON-LD")
        << QByteArray("<script type='application/ld+json'>{\"@type\": </script><title>It fell</title>")
        << u"title"_s << u"It fell"_s << u"page title"_s;
    const QByteArray core = "<meta name='DC.title' content='Acta'><meta name='DC.creator' content='Municipio "
                            "de Pica'><meta name='DC.date' content='2019-08-22'>";
    QTest::newRow("Dublin Core") << core << u"author"_s << u"Municipio de Pica"_s << u"meta tag"_s;
    QTest::newRow("Open Graph") << QByteArray("<meta property='og:site_name' content='The Lake Post'>")
                                << u"container-title"_s << u"The Lake Post"_s << u"meta tag"_s;
    QTest::newRow("title of page and heading") << QByteArray("<title>The lake fell – The Lake Post</title>")
                                               << u"title"_s << u"The lake fell"_s << u"heading"_s;
    QTest::newRow("byline") << QByteArray() << u"author"_s << u"Soto, Ana"_s << u"byline"_s;
    QTest::newRow("time") << QByteArray() << u"issued"_s << u"2019-3-4"_s << u"time"_s;
    QTest::newRow("canonical address") << QByteArray("<link rel=canonical href='https://example.org/lake'>")
                                       << u"URL"_s << u"https://example.org/lake"_s << u"link"_s;
    QTest::newRow("profile is no author")
        << QByteArray("<meta property='article:author' content='https://example.org/ana'>") << u"author"_s
        << u"Soto, Ana"_s << u"byline"_s;
}

void TestHtml::worksItRestsOn()
{
    const Result<DocumentText> document =
        read("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"It fell\", \"isBasedOn\": {\"@type\": "
             "\"Thesis\", \"name\": \"The lake\", \"author\": {\"name\": \"Ana Soto\"}, \"url\": "
             "\"https://doi.org/10.1234/lake.5\"}}</script><body><h1>It fell</h1>" +
             prose);
    QVERIFY(document);
    const QJsonValue work = document->metadata.csl["custom"_L1]["related"_L1][0];
    QCOMPARE(work["relation"_L1].toString(), u"based-on"_s);
    QCOMPARE(work["item"_L1]["title"_L1].toString(), u"The lake"_s);
    QCOMPARE(work["item"_L1]["type"_L1].toString(), u"thesis"_s);
    QCOMPARE(work["item"_L1]["author"_L1][0]["family"_L1].toString(), u"Soto"_s);
    QCOMPARE(work["item"_L1]["DOI"_L1].toString(), u"10.1234/lake.5"_s);
    QVERIFY(!document->metadata.csl.contains("DOI"_L1));
}

void TestHtml::metadata()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, field);
    const Result<DocumentText> document =
        read("<html><head>" + head +
             "</head><body><h1>The lake fell</h1><p class=byline>By Ana Soto · Puno, 4 March 2019</p><time "
             "datetime='2019-03-04'>Monday</time>" +
             prose + "</body></html>");
    QVERIFY(document);
    const QJsonValue value = document->metadata.csl.value(field);
    QStringList parts;
    for (const QJsonValue &one : value.toArray()) {
        const QJsonObject name = one.toObject();
        parts << (name.contains("literal"_L1)
                      ? name["literal"_L1].toString()
                      : name["family"_L1].toString() + u", "_s + name["given"_L1].toString());
    }
    for (const QJsonValue &part : value["date-parts"_L1][0].toArray())
        parts << QString::number(part.toInt());
    const QString shown =
        value.isString() ? value.toString() : parts.join(value.isArray() ? u"; "_s : u"-"_s);
    QTEST(shown, "value");
    QTEST(document->metadata.sources.value(field), "source");
}

void TestHtml::encodingOfThePage()
{
    const Result<DocumentText> document = read(
        "<html><head><meta charset='iso-8859-1'></head><body><p>Tarapac\xE1 \x96 Oru\xF1o</p></body></html>");
    QVERIFY(document);
    QCOMPARE(document->text, u"Tarapacá – Oruño"_s);
    // A page that calls itself something else is read as what it is.
    const Result<DocumentText> text = read("<!DOCTYPE html><p>It fell.", u"a.txt"_s);
    QVERIFY(text);
    QCOMPARE(text->format, u"html"_s);
}

void TestHtml::oldTextsInPre()
{
    const Result<DocumentText> document = read("<pre>\n   The Contracting Parties agree on what follows.\n\n "
                                               "  Article I\n\n   The border stays where it is.\n</pre>");
    QVERIFY(document);
    QCOMPARE(
        described(*document),
        u"paragraph The Contracting Parties agree on what follows.\nheading2 Article I\nparagraph The border stays where it is."_s);
}

void TestHtml::pageWithoutText()
{
    const Result<DocumentText> document = read(
        "<html><head><title>x</title><script>draw()</script></head><body><div id=app></div></body></html>");
    QVERIFY(!document);
    QCOMPARE(document.error().kind, Error::Unreadable);
}

void TestHtml::deepAndLargePagesAreRead_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("20,000 levels") << QByteArray(QByteArray("<div>").repeated(20000) + prose +
                                                 QByteArray("</div>").repeated(20000) + prose);
    QTest::newRow("20,000 lists") << QByteArray(QByteArray("<ul><li>").repeated(20000) + prose +
                                                "<p>The last word of it all is said here.</p>");
    QTest::newRow("never closed") << QByteArray(QByteArray("<b><i>").repeated(20000) + prose + prose);
    QTest::newRow("many attributes") << QByteArray("<p " + QByteArray("a='1' ").repeated(50000) + ">" +
                                                   prose + prose);
    QTest::newRow("20 MB") << QByteArray("<main>" + prose.repeated(int(20'000'000 / prose.size())) +
                                         "</main>");
}

void TestHtml::deepAndLargePagesAreRead()
{
    QFETCH(QByteArray, page);
    QElapsedTimer clock;
    clock.start();
    const Result<DocumentText> document = read(page);
    QVERIFY(document);
    QVERIFY(document->blocks.size() >= 2);
    QCOMPARE(wrongWith(*document), QString());
    QVERIFY2(clock.elapsed() < 60'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestHtml)
#include "test_html.moc"
