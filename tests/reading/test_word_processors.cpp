// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reading.h"

#include "described.h"
#include "zip_file.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

/// DOCX, ODT and RTF: what their styles say becomes blocks; what was deleted is gone; notes come last.
class TestWordProcessors final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void docxBlocks_data();
    void docxBlocks();
    void docxProperties();
    void odtBlocks_data();
    void odtBlocks();
    void odtProperties();
    void rtfBlocks_data();
    void rtfBlocks();
    void rtfProperties();
    void toldByContent();

private:
    QString read(const QString &name, const QByteArray &bytes);
    QTemporaryDir m_folder;
    DocumentText m_document;
};

namespace {

QByteArray docx(const QByteArray &body, const QByteArray &footnotes = {}, const QByteArray &endnotes = {})
{
    const QByteArray w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                         "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    ZipFile file;
    file.add("[Content_Types].xml", "<Types/>");
    file.add(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"" + type +
            "officeDocument\" Target=\"/word/text.xml\"/><Relationship Id=\"b\" Type=\"x/core-properties\" "
            "Target=\"docProps/core.xml\"/></Relationships>");
    file.add("word/_rels/text.xml.rels",
             "<Relationships><Relationship Id=\"a\" Type=\"" + type +
                 "styles\" Target=\"styles.xml\"/><Relationship Id=\"b\" Type=\"" + type +
                 "footnotes\" Target=\"footnotes.xml\"/><Relationship Id=\"c\" Type=\"" + type +
                 "endnotes\" Target=\"endnotes.xml\"/></Relationships>");
    file.add("word/styles.xml",
             "<w:styles " + w +
                 "><w:style w:type=\"paragraph\" w:styleId=\"Ttulo\"><w:name w:val=\"Title\"/></w:style>"
                 "<w:style w:type=\"paragraph\" w:styleId=\"Ttulo1\"><w:name w:val=\"heading 1\"/></w:style>"
                 "<w:style w:type=\"paragraph\" w:styleId=\"Mine\"><w:name w:val=\"My heading\"/><w:basedOn "
                 "w:val=\"Ttulo1\"/></w:style>"
                 "<w:style w:type=\"paragraph\" w:styleId=\"Cita\"><w:name w:val=\"Quote\"/></w:style>"
                 "<w:style w:type=\"paragraph\" w:styleId=\"TDC1\"><w:name w:val=\"toc "
                 "1\"/></w:style></w:styles>");
    file.add("word/text.xml", "<w:document " + w + "><w:body>" + body + "</w:body></w:document>");
    file.add("word/footnotes.xml", "<w:footnotes " + w + ">" + footnotes + "</w:footnotes>");
    file.add("word/endnotes.xml", "<w:endnotes " + w + ">" + endnotes + "</w:endnotes>");
    file.add("docProps/core.xml",
             "<cp:coreProperties xmlns:cp=\"a\" xmlns:dc=\"b\"><dc:title>Towns that "
             "talk</dc:title><dc:creator>Rosa Mamani "
             "Quispe; John Ollivander</dc:creator><dc:language>es-CL</dc:language><cp:keywords>fair, "
             "border</cp:keywords><dc:description>How a fair began.</dc:description></cp:coreProperties>");
    return file.bytes();
}

/// A paragraph of one run.
QByteArray p(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text +
           "</w:t></w:r></w:p>";
}

QByteArray odt(const QByteArray &body, const QByteArray &manifest = "<m/>")
{
    const QByteArray names =
        "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:style=\"s\" xmlns:fo=\"f\"";
    ZipFile file;
    file.add("mimetype", "application/vnd.oasis.opendocument.text", false);
    file.add(
        "content.xml",
        "<office:document-content " + names +
            "><office:automatic-styles><style:style style:name=\"P1\" "
            "style:parent-style-name=\"Quotations\"/>"
            "<style:style style:name=\"P2\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
            "</office:automatic-styles><office:body><office:text>" +
            body + "</office:text></office:body></office:document-content>");
    file.add("META-INF/manifest.xml", manifest);
    file.add(
        "meta.xml",
        "<office:document-meta xmlns:office=\"o\" xmlns:dc=\"d\" xmlns:meta=\"m\"><office:meta><dc:title>The "
        "road "
        "over the pass</dc:title><meta:initial-creator>Rosa "
        "Mamani</meta:initial-creator><dc:creator>Somebody "
        "Else</dc:creator><dc:language>es-BO</dc:language><meta:keyword>road</meta:keyword><meta:keyword>pass"
        "</meta:keyword></office:meta></office:document-meta>");
    return file.bytes();
}

} // namespace

/// The blocks of a file, or why it cannot be read.
QString TestWordProcessors::read(const QString &name, const QByteArray &bytes)
{
    const Result<DocumentText> document = readDocument(written(m_folder, name, bytes));
    if (!document)
        return document.error().message;
    m_document = *document;
    if (const QString wrong = wrongWith(*document); !wrong.isEmpty())
        return wrong;
    return described(*document);
}

void TestWordProcessors::docxBlocks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("blocks");
    QTest::newRow("styles")
        << docx(p("The towns", "<w:pStyle w:val=\"Ttulo\"/>") +
                p("Who came", "<w:pStyle w:val=\"Ttulo1\"/>") +
                p("What they said", "<w:pStyle w:val=\"Mine\"/>") + p("They met at noon.") +
                p("We never asked.", "<w:pStyle w:val=\"Cita\"/>") +
                p("Who came 3", "<w:pStyle w:val=\"TDC1\"/>"))
        << u"heading1 The towns\nheading2 Who came\nheading2 What they said\nparagraph They met at noon.\n"
           "quotation We never asked.\nboilerplate Who came 3"_s;
    QTest::newRow("outline level without style")
        << docx(p("Roads", "<w:outlineLvl w:val=\"1\"/>") + p("They met."))
        << u"heading2 Roads\nparagraph They met."_s;
    QTest::newRow("list, its number before its style")
        << docx(p("a fair", "<w:numPr><w:numId w:val=\"7\"/></w:numPr><w:pStyle w:val=\"Plain\"/>") +
                p("no list", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"))
        << u"item a fair\nparagraph no list"_s;
    QTest::newRow("tabs, breaks, hyphens") << docx("<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/"
                                                   "><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t><w:br "
                                                   "w:type=\"page\"/><w:t>five</w:t></w:r></w:p>")
                                           << u"paragraph one\ttwo/three\u2011four five"_s;
    QTest::newRow("changes are followed")
        << docx("<w:p><w:r><w:t xml:space=\"preserve\">They signed "
                "</w:t></w:r><w:del><w:r><w:delText>nothing</w:delText></w:r></w:del>"
                "<w:ins><w:r><w:t>the act</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> "
                "hidden</w:t></w:r>"
                "<w:r><w:t> today.</w:t></w:r></w:p>")
        << u"paragraph They signed the act today."_s;
    QTest::newRow("fields show their result")
        << docx(
               "<w:p><w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:t>the treaty</w:t></w:r></w:p>")
        << u"paragraph the treaty"_s;
    QTest::newRow("table") << docx("<w:tbl><w:tr><w:tc>" + p("Putre") + "</w:tc><w:tc>" + p("Chile") +
                                   "</w:tc></w:tr><w:tr><w:tc>" + p("Visviri") + "</w:tc><w:tc>" + p("265") +
                                   p("people") + "</w:tc></w:tr></w:tbl>")
                           << u"row Putre | Chile\nrow Visviri | 265 people"_s;
    QTest::newRow("table in a table")
        << docx("<w:tbl><w:tr><w:tc>" + p("a") + "<w:tbl><w:tr><w:tc>" + p("b") + "</w:tc><w:tc>" + p("c") +
                "</w:tc></w:tr></w:tbl></w:tc><w:tc>" + p("d") + "</w:tc></w:tr></w:tbl>")
        << u"row a b | c | d"_s;
    QTest::newRow("table that frames a text")
        << docx("<w:tbl><w:tr><w:tc>" + p("Roads", "<w:pStyle w:val=\"Ttulo1\"/>") + "</w:tc></w:tr></w:tbl>")
        << u"heading1 Roads"_s;
    QTest::newRow("text box, told twice in the file")
        << docx("<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("In a box.") +
                "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p("In a box.") +
                "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Around "
                "it.</w:t></w:r></w:p>")
        << u"paragraph In a box.\nparagraph Around it."_s;
    QTest::newRow("notes")
        << docx("<w:p><w:r><w:t>They met</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t "
                "xml:space=\"preserve\"> at "
                "noon.</w:t></w:r><w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>" +
                    p("Then they left."),
                "<w:footnote w:id=\"0\">" + p("separator") + "</w:footnote><w:footnote w:id=\"2\">" +
                    p("On 3 May.") + p("Others say 4.") + "</w:footnote>",
                "<w:endnote w:id=\"1\">" + p("See the act.") + "</w:endnote>")
        << u"paragraph They met[1] at noon.[i]\nparagraph Then they left.\nfootnote [1] On 3 May.\n"
           "footnote Others say 4.\nfootnote [i] See the act."_s;
    QTest::newRow("bold line is a heading")
        << docx("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Roads and bridges</w:t></w:r></w:p>" + p("They met."))
        << u"heading2 Roads and bridges\nparagraph They met."_s;
    QTest::newRow("outside the BMP") << docx(p("The \xF0\x9F\x8F\x94 pass.") + p("Ñandú."))
                                     << u"paragraph The \U0001F3D4 pass.\nparagraph Ñandú."_s;
}

void TestWordProcessors::docxBlocks()
{
    QFETCH(QByteArray, bytes);
    QTEST(read(u"a.docx"_s, bytes), "blocks");
    QCOMPARE(m_document.format, u"docx"_s);
    QVERIFY(m_document.pages.isEmpty());
}

void TestWordProcessors::docxProperties()
{
    read(u"a.docx"_s, docx(p("They met at noon.")));
    const QJsonObject csl = m_document.metadata.csl;
    QCOMPARE(csl["title"_L1].toString(), u"Towns that talk"_s);
    QCOMPARE(csl["author"_L1].toArray().size(), 2);
    QCOMPARE(csl["author"_L1][0]["family"_L1].toString(), u"Mamani Quispe"_s);
    QCOMPARE(csl["language"_L1].toString(), u"es-CL"_s);
    QCOMPARE(csl["keyword"_L1].toString(), u"fair, border"_s);
    QCOMPARE(csl["abstract"_L1].toString(), u"How a fair began."_s);
    QCOMPARE(m_document.metadata.sources[u"title"_s], u"document properties"_s);
}

void TestWordProcessors::odtBlocks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("blocks");
    QTest::newRow("headings, quotation, list")
        << odt("<text:p text:style-name=\"Title\">The road</text:p><text:h text:outline-level=\"1\">Who "
               "came</text:h>"
               "<text:p>They  met\n at<text:s text:c=\"2\"/>noon<text:tab/>sharp.</text:p><text:p "
               "text:style-name=\"P1\">We never "
               "asked.</text:p><text:list><text:list-item><text:p>a "
               "fair</text:p></text:list-item></text:list>")
        << u"heading1 The road\nheading2 Who came\nparagraph They met at  noon\tsharp.\nquotation We never asked.\nitem a fair"_s;
    QTest::newRow("note, comment, deletion")
        << odt("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>They "
               "met<text:note><text:note-citation>1"
               "</text:note-citation><text:note-body><text:p>On 3 May.</text:p></text:note-body></text:note> "
               "at noon."
               "<office:annotation><text:p>really?</text:p></office:annotation></text:p><text:p>They "
               "left.</text:p>")
        << u"paragraph They met[1] at noon.\nparagraph They left.\nfootnote [1] On 3 May."_s;
    QTest::newRow("table")
        << odt("<table:table><table:table-row><table:table-cell><text:p>Putre</text:p></table:table-cell>"
               "<table:table-cell><text:p>Chile</text:p></table:table-cell></table:table-row></table:table>")
        << u"row Putre | Chile"_s;
    QTest::newRow("contents")
        << odt("<text:table-of-content><text:index-body><text:p>Roads 3</text:p></text:index-body>"
               "</text:table-of-content><text:p text:style-name=\"P2\">Roads and "
               "bridges</text:p><text:p>They "
               "met.</text:p>")
        << u"boilerplate Roads 3\nheading2 Roads and bridges\nparagraph They met."_s;
    QTest::newRow("password")
        << odt("", "<m><encryption-data/></m>")
        << u"This file is protected by a password. Open it in its program, save a copy without password, and import the copy."_s;
}

void TestWordProcessors::odtBlocks()
{
    QFETCH(QByteArray, bytes);
    QTEST(read(u"a.odt"_s, bytes), "blocks");
}

void TestWordProcessors::odtProperties()
{
    read(u"a.odt"_s, odt("<text:p>They met at noon.</text:p>"));
    const QJsonObject csl = m_document.metadata.csl;
    QCOMPARE(m_document.format, u"odt"_s);
    QCOMPARE(csl["title"_L1].toString(), u"The road over the pass"_s);
    QCOMPARE(csl["author"_L1][0]["family"_L1].toString(), u"Mamani"_s);
    QCOMPARE(csl["language"_L1].toString(), u"es-BO"_s);
    QCOMPARE(csl["keyword"_L1].toString(), u"road, pass"_s);
}

void TestWordProcessors::rtfBlocks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("blocks");
    QTest::newRow("styles")
        << QByteArray("{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\*\\cs3 Title Char;}}"
                      "\\pard\\s1 Who came\\par\\pard\\plain They met.\\par")
        << u"heading1 Who came\nparagraph They met."_s;
    QTest::newRow("code pages")
        << QByteArray("{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Cyr;}}\\pard \\f0 \\'d1and\\'fa "
                      "{\\f1 \\'cc\\'ee} end\\par")
        << u"paragraph Ñandú Мо end"_s;
    QTest::newRow("unicode")
        << QByteArray("\\pard Tarapac\\u225\\'e1 \\u-10180?\\u-8236? {\\uc2\\u241 ??}\\u241?\\par")
        << u"paragraph Tarapacá \U0001F3D4 ññ"_s;
    QTest::newRow("characters by name")
        << QByteArray("\\pard \\ldblquote a\\rdblquote \\emdash b\\~c\\line d\\{\\par")
        << u"paragraph “a”—b\u00A0c/d{"_s;
    QTest::newRow("pictures, heads, unknown groups")
        << QByteArray(
               "{\\header Page 3}{\\*\\newthing gone}{\\pict 0123}{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt "
               "link}}{\\v hidden}{\\bin4 }}}}\\par")
        << u"paragraph link"_s;
    QTest::newRow("table")
        << QByteArray("\\trowd\\pard\\intbl Putre\\cell Chile\\cell\\row\\trowd\\pard\\intbl Visviri\\par "
                      "town\\cell 265\\cell\\row\\pard After.\\par")
        << u"row Putre | Chile\nrow Visviri town | 265\nparagraph After."_s;
    QTest::newRow("notes")
        << QByteArray(
               "\\pard They met{\\super\\chftn}{\\*\\footnote\\chftn\\pard On 3 May.} at noon.\\par\\pard "
               "They left.\\par")
        << u"paragraph They met[1] at noon.\nparagraph They left.\nfootnote [1] On 3 May."_s;
    QTest::newRow("list") << QByteArray(
                                 "\\pard{\\listtext\\bullet\\tab}\\ls1 a fair\\par\\pard They left.\\par")
                          << u"item a fair\nparagraph They left."_s;
    QTest::newRow("cut off") << QByteArray("\\pard They met {\\b at no") << u"paragraph They met at no"_s;
}

void TestWordProcessors::rtfBlocks()
{
    QFETCH(QByteArray, body);
    QTEST(read(u"a.rtf"_s, "{\\rtf1\\ansi\\ansicpg1252" + body + "}"), "blocks");
}

void TestWordProcessors::rtfProperties()
{
    read(u"a.rtf"_s, "{\\rtf1\\ansi{\\info{\\title The road over the pass}{\\author Rosa "
                     "Mamani}{\\creatim\\yr2001\\mo3}}\\pard They met.\\par}");
    const QJsonObject csl = m_document.metadata.csl;
    QCOMPARE(m_document.format, u"rtf"_s);
    QCOMPARE(csl["title"_L1].toString(), u"The road over the pass"_s);
    QCOMPARE(csl["author"_L1][0]["family"_L1].toString(), u"Mamani"_s);
}

void TestWordProcessors::toldByContent()
{
    for (const QByteArray &bytes :
         {docx(p("They met.")), odt("<text:p>They met.</text:p>"), QByteArray("{\\rtf1 They met.\\par}")})
        for (const QString &name : {u"a.txt"_s, u"a.docx"_s, u"a.html"_s, u"a"_s})
            QCOMPARE(read(name, bytes), u"paragraph They met."_s);
}

QTEST_GUILESS_MAIN(TestWordProcessors)
#include "test_word_processors.moc"
