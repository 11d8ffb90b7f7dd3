// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blocks.h"
#include "reading/message.h"
#include "reading/mime.h"
#include "reading/reading.h"

#include "described.h"
#include "zip_file.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

/// EPUB, saved web pages in one file (MHTML) and e-mail.
class TestEbooksAndMessages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chaptersInSpineOrder();
    void headingsFromTheContents();
    void printedPages();
    void notesOfEbooks();
    void packageMetadata_data();
    void packageMetadata();
    void missingChapter();
    void copyProtected();
    void savedPage();
    void email();
    void emailWithHtmlAndAttachment();
    void encodedWords_data();
    void encodedWords();
    void bytesThatAreNoText();
    void notAMessage();

private:
    Result<DocumentText> read(const QString &name, const QByteArray &bytes)
    {
        return readDocument(written(m_folder, name, bytes));
    }
    QTemporaryDir m_folder;
};

namespace {

QByteArray page(const QByteArray &body)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\" "
           "xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title/></head><body>" +
           body + "</body></html>";
}

QByteArray epub(const QByteArray &metadata, const QByteArray &first, const QByteArray &second,
                const QByteArray &encryption = {})
{
    ZipFile file;
    file.add("mimetype", "application/epub+zip", false);
    file.add("META-INF/container.xml",
             "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>");
    file.add(
        "OEBPS/book.opf",
        "<package xmlns=\"http://www.idpf.org/2007/opf\" xmlns:dc=\"d\" xmlns:opf=\"o\"><metadata>" +
            metadata +
            "</metadata><manifest>"
            "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
            "<item id=\"two\" href=\"text/b%20two.xhtml\" media-type=\"application/xhtml+xml\"/>"
            "<item id=\"one\" href=\"text/one.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
            "<spine><itemref idref=\"nav\"/><itemref idref=\"one\"/><itemref "
            "idref=\"two\"/></spine></package>");
    file.add("OEBPS/nav.xhtml", page("<ol><li><a href=\"text/one.xhtml\">The road</a></li></ol>"));
    if (!second.isEmpty())
        file.add("OEBPS/text/b two.xhtml", page(second));
    file.add("OEBPS/text/one.xhtml", page(first));
    if (!encryption.isEmpty())
        file.add("META-INF/encryption.xml", encryption);
    return file.bytes();
}

const QByteArray firstPage = "<h1 id=\"a\"><a id=\"x\"/>The road</h1><p>They met at noon.</p>";
const QByteArray secondPage = "<h1>The fair</h1><p>It was held each month.</p>";

} // namespace

void TestEbooksAndMessages::chaptersInSpineOrder()
{
    const Result<DocumentText> book = read(u"a.epub"_s, epub("", firstPage, secondPage));
    QVERIFY(book);
    QCOMPARE(described(*book), u"boilerplate The road\nheading1 The road\nparagraph They met at noon.\n"
                               "heading1 The fair\nparagraph It was held each month."_s);
    QCOMPARE(wrongWith(*book), QString());
    QCOMPARE(book->format, u"epub"_s);
    QVERIFY(book->pages.isEmpty());
}

/// Some programs write headings as paragraphs like any other; the table of contents tells them.
void TestEbooksAndMessages::headingsFromTheContents()
{
    const Result<DocumentText> book =
        read(u"a.epub"_s, epub("", "<p><a id=\"x\"/>The road</p><p>They met at noon.</p><p>The road</p>", secondPage));
    QVERIFY(book);
    QVERIFY2(described(*book).contains(u"heading1 The road\nparagraph They met at noon.\nparagraph The road"_s),
             qPrintable(described(*book)));
}

void TestEbooksAndMessages::printedPages()
{
    const QByteArray mark = "<span epub:type=\"pagebreak\" title=\"";
    const Result<DocumentText> book = read(
        u"a.epub"_s,
        epub("", mark + "xiv\"/><p>They met at noon and " + mark + "15\"></span>talked.</p>", secondPage));
    QVERIFY(book);
    QCOMPARE(book->pages.size(), 2);
    const SourceText source(book->text);
    QCOMPARE(book->pages[0].label, u"xiv"_s);
    QCOMPARE(source.quote(book->pages[0].span), u"They met at noon and "_s);
    QCOMPARE(book->pages[1].label, u"15"_s);
    QVERIFY(source.quote(book->pages[1].span).startsWith(u"talked."_s));
    QCOMPARE(book->pages[1].span.end, source.length());
    QCOMPARE(wrongWith(*book), QString());
}

void TestEbooksAndMessages::notesOfEbooks()
{
    const Result<DocumentText> book =
        read(u"a.epub"_s, epub("",
                               "<p>They met<a epub:type=\"noteref\" href=\"#n\">1</a> at noon.</p><aside "
                               "epub:type=\"footnote\" id=\"n\"><p>On 3 "
                               "May.</p></aside>",
                               secondPage));
    QVERIFY(book);
    QVERIFY(described(*book).contains(u"paragraph They met[1] at noon.\nfootnote On 3 May."_s));
}

void TestEbooksAndMessages::packageMetadata_data()
{
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto family = [](const QString &name, const QString &given) {
        return QJsonValue(QJsonArray{QJsonObject{{u"family"_s, name}, {u"given"_s, given}}});
    };
    QTest::newRow("title") << QByteArray("<dc:title>The road</dc:title>") << u"title"_s
                           << QJsonValue(u"The road"_s);
    QTest::newRow("main title")
        << QByteArray("<dc:title id=\"s\">A history</dc:title><dc:title id=\"t\">The road</dc:title><meta "
                      "refines=\"#t\" property=\"title-type\">main</meta>")
        << u"title"_s << QJsonValue(u"The road"_s);
    QTest::newRow("author, sorted by")
        << QByteArray("<dc:creator opf:role=\"aut\" opf:file-as=\"Mamani Quispe, Rosa\">Rosa Mamani "
                      "Quispe</dc:creator>")
        << u"author"_s << family(u"Mamani Quispe"_s, u"Rosa"_s);
    QTest::newRow("editor") << QByteArray("<dc:creator id=\"c\">Ana Soto</dc:creator><meta refines=\"#c\" "
                                          "property=\"role\">edt</meta>")
                            << u"editor"_s << family(u"Soto"_s, u"Ana"_s);
    QTest::newRow("date of publication")
        << QByteArray("<dc:date opf:event=\"modification\">2020</dc:date><dc:date "
                      "opf:event=\"publication\">1998-03</dc:date>")
        << u"issued"_s << QJsonValue(QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{1998, 3}}}});
    QTest::newRow("ISBN") << QByteArray("<dc:identifier>urn:isbn:9789568123456</dc:identifier>") << u"ISBN"_s
                          << QJsonValue(u"9789568123456"_s);
    QTest::newRow("DOI") << QByteArray("<dc:identifier>https://doi.org/10.1234/road.5</dc:identifier>")
                         << u"DOI"_s << QJsonValue(u"10.1234/road.5"_s);
    QTest::newRow("publisher") << QByteArray("<dc:publisher>Lake Press</dc:publisher>") << u"publisher"_s
                               << QJsonValue(u"Lake Press"_s);
    QTest::newRow("language") << QByteArray("<dc:language>es_CL</dc:language>") << u"language"_s
                              << QJsonValue(u"es-CL"_s);
}

void TestEbooksAndMessages::packageMetadata()
{
    QFETCH(QByteArray, metadata);
    QFETCH(QString, field);
    const Result<DocumentText> book = read(u"a.epub"_s, epub(metadata, firstPage, secondPage));
    QVERIFY(book);
    QTEST(book->metadata.csl.value(field), "value");
    QCOMPARE(book->metadata.sources.value(field), u"OPF"_s);
}

void TestEbooksAndMessages::missingChapter()
{
    const Result<DocumentText> book = read(u"a.epub"_s, epub("", firstPage, ""));
    QVERIFY(book);
    QCOMPARE(book->warnings.size(), 1);
    QVERIFY(described(*book).contains(u"They met at noon."_s));
}

void TestEbooksAndMessages::copyProtected()
{
    const Result<DocumentText> book =
        read(u"a.epub"_s, epub("", firstPage, secondPage,
                               "<encryption><CipherReference URI=\"OEBPS/text/one.xhtml\"/></encryption>"));
    QCOMPARE(book.error().kind, Error::Unreadable);
    QVERIFY(book.error().message.contains(u"copy-protected"_s));
    // Disguised fonts do not matter.
    QVERIFY(read(u"b.epub"_s, epub("", firstPage, secondPage,
                                   "<encryption><CipherReference URI=\"OEBPS/a.otf\"/></encryption>")));
}

void TestEbooksAndMessages::savedPage()
{
    const QByteArray file =
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/fair\r\nSubject: "
        "=?utf-8?Q?The=20fair?=\r\nDate: Tue, 3 Mar 2020 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----b\"\r\n\r\n\r\n"
        "------b\r\nContent-Type: text/css\r\n\r\nbody { }\r\n"
        "------b\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: "
        "quoted-printable\r\nContent-Location: https://example.org/fair\r\n\r\n"
        "<html><body><h1>La feria de Chara=F1a</h1><p>Se cele=\r\nbra cada mes.</p></body></html>\r\n"
        "------b--\r\n";
    for (const QString &name : {u"a.mhtml"_s, u"a.mht"_s, u"a.txt"_s}) {
        const Result<DocumentText> document = read(name, file);
        QVERIFY(document);
        QCOMPARE(described(*document), u"heading1 La feria de Charaña\nparagraph Se celebra cada mes."_s);
        QCOMPARE(document->format, u"mhtml"_s);
        QCOMPARE(document->metadata.csl["URL"_L1].toString(), u"https://example.org/fair"_s);
        QCOMPARE(document->metadata.csl["accessed"_L1]["date-parts"_L1][0],
                 QJsonValue(QJsonArray{2020, 3, 3}));
    }
    QCOMPARE(read(u"b.mhtml"_s, file.first(file.indexOf("------b\r\nContent-Type: text/html"))).error().kind,
             Error::Damaged);
}

void TestEbooksAndMessages::email()
{
    const QByteArray file =
        "Received: from a by b; Wed, 4 Mar 2020 11:00:00 -0300\nFrom: =?UTF-8?Q?Lucila_Vald=C3=A9s?= "
        "<lucila@example.org>\nTo: \"Soto, Ana\" <ana@example.org>, j@example.org\nSubject: The fair\n of "
        "the month\nDate: Wed, 4 Mar 2020 10:00:00 -0300 (CLST)\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" +
        QByteArray(
            "Ana,\n\nThe fair of Charaña is held in May.\n\n> Will there be a fair?\n> We hope so.\n\n-- \n"
            "Lucila Valdés\nPrefecture")
            .toBase64();
    const Result<DocumentText> document = read(u"a.eml"_s, file);
    QVERIFY(document);
    QCOMPARE(
        described(*document),
        u"paragraph Ana,\nparagraph The fair of Charaña is held in May.\nquotation > Will there be a "
        "fair?\nquotation > We hope so.\nboilerplate --\nboilerplate Lucila Valdés\nboilerplate Prefecture"_s);
    const QJsonObject csl = document->metadata.csl;
    QCOMPARE(csl["type"_L1].toString(), u"personal_communication"_s);
    QCOMPARE(csl["title"_L1].toString(), u"The fair of the month"_s);
    QCOMPARE(csl["author"_L1][0]["family"_L1].toString(), u"Valdés"_s);
    QCOMPARE(csl["recipient"_L1][0]["family"_L1].toString(), u"Soto"_s);
    QCOMPARE(csl["recipient"_L1].toArray().size(), 2);
    QCOMPARE(csl["issued"_L1]["date-parts"_L1][0], QJsonValue(QJsonArray{2020, 3, 4}));
    QCOMPARE(document->metadata.sources[u"title"_s], u"e-mail header"_s);
}

void TestEbooksAndMessages::emailWithHtmlAndAttachment()
{
    const QByteArray head = "From: a@example.org\nTo: b@example.org\nSubject: s\nMIME-Version: 1.0\n"
                            "Content-Type: multipart/mixed; boundary=x\n\n--x\n";
    const QByteArray attachment =
        "--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nOther.\n--x--\n";
    const Result<DocumentText> document =
        read(u"a.eml"_s, head + "Content-Type: text/html\n\n<p>The fair is in May.</p>\n" + attachment);
    QVERIFY(document);
    QCOMPARE(described(*document), u"paragraph The fair is in May."_s);
    QCOMPARE(document->warnings.size(), 1);
    QCOMPARE(read(u"b.eml"_s, head + "Content-Type: image/png\n\nAAAA\n" + attachment).error().kind,
             Error::Unreadable);
}

void TestEbooksAndMessages::encodedWords_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("The fair") << u"The fair"_s;
    QTest::newRow("quoted") << QByteArray("=?UTF-8?Q?Lucila_Vald=C3=A9s?=") << u"Lucila Valdés"_s;
    QTest::newRow("base64") << QByteArray("Re: =?iso-8859-1?B?Y2Fu827zbmlnbw==?= x") << u"Re: canónónigo x"_s;
    QTest::newRow("two in a row") << QByteArray("=?utf-8?q?Chara?= =?utf-8?q?=C3=B1a?=") << u"Charaña"_s;
    QTest::newRow("raw UTF-8") << QByteArray("Charaña") << u"Charaña"_s;
}

void TestEbooksAndMessages::encodedWords()
{
    QFETCH(QByteArray, header);
    QTEST(decodedWords(header), "text");
}

/// Found by the fuzz target: a block that began with a space.
void TestEbooksAndMessages::bytesThatAreNoText()
{
    const QByteArray bytes = QByteArray::fromBase64("CkNvGBgYoKCgoKCgoKCgoKCgoKC8AAAAAAAAAKCgoKCgoKD/DQoUoKCgoKCgoKAABScYoKCgoKCg/w0KFKCgoKCgoApDb250CgotLS9wuLi4AACg"
                                                    "oAAFJxgYGBgKLRgYGKCgoKD/DQoULXgtLaCgoKD//xg=");
    Result<DocumentText> document = readEml(bytes);
    QVERIFY(document);
    finishDocument(*document);
    QCOMPARE(wrongWith(*document), QString());
}

void TestEbooksAndMessages::notAMessage()
{
    // "Title: ..." lines stand at the head of many plain texts.
    const Result<DocumentText> document =
        read(u"a.txt"_s, "Subject: the fair\nDate: 3 May 1998\nFrom: the prefect\n\nThey met at noon.\n");
    QVERIFY(document);
    QCOMPARE(document->format, u"txt"_s);
    QCOMPARE(read(u"a.eml"_s, "They met at noon.\n").error().kind, Error::Damaged);
}

QTEST_GUILESS_MAIN(TestEbooksAndMessages)
#include "test_ebooks_and_messages.moc"
