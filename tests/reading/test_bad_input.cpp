// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reading.h"

#include "described.h"
#include "pdf_file.h"
#include "zip_file.h"

#include <QDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

/// A Word document with a body.
QByteArray office(const QByteArray &body, const QByteArray &before = {})
{
    return ZipFile()
        .add("[Content_Types].xml", "<a/>")
        .add("word/document.xml",
             before + "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>")
        .bytes();
}

/// A zip file that says of every part that it is encrypted.
QByteArray locked(QByteArray zip)
{
    for (const auto &[mark, flags] :
         {std::pair(QByteArray("PK\x03\x04"), 6), std::pair(QByteArray("PK\x01\x02"), 8)})
        for (qsizetype at = zip.indexOf(mark); at >= 0; at = zip.indexOf(mark, at + 4))
            zip[at + flags] = char(zip[at + flags] | 1);
    return zip;
}

QByteArray cut(const QByteArray &bytes) { return bytes.first(bytes.size() / 3); }

} // namespace

/// Every bad input is an error with a sentence that says what to do; nothing crashes.
class TestBadInput final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badBytes_data();
    void badBytes();
    void zipBombs_data();
    void zipBombs();
    void damagedContainersNeverCrash();
    void manyPages();
    void missingFilesAndFolders();
    void hugeFileIsRefusedUnread();
    void noPermission();
    void notAFile();
    void cancelled();
    void randomBytesNeverCrash();

private:
    QTemporaryDir m_folder;
};

void TestBadInput::badBytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QByteArray noise;
    for (int i = 0; i < 20000; ++i)
        noise += char(uchar(i * 7919 >> 3));
    QTest::newRow("empty") << u"a.txt"_s << QByteArray() << Error::Unreadable;
    QTest::newRow("empty PDF") << u"a.pdf"_s << QByteArray() << Error::Unreadable;
    QTest::newRow("empty page") << u"a.html"_s << QByteArray() << Error::Unreadable;
    QTest::newRow("only white space") << u"a.md"_s << QByteArray(" \n\t\r\n ") << Error::Unreadable;
    QTest::newRow("only a mark") << u"a.txt"_s << QByteArray("\xEF\xBB\xBF") << Error::Unreadable;
    QTest::newRow("noise called txt") << u"a.txt"_s << noise << Error::Unreadable;
    QTest::newRow("noise called html") << u"a.html"_s << noise << Error::Unreadable;
    QTest::newRow("program called txt") << u"a.txt"_s
                                        << QByteArray("\x7F"
                                                      "ELF\2\1\1") +
                                               noise
                                        << Error::Unreadable;
    QTest::newRow("picture called txt")
        << u"a.txt"_s << QByteArray("\x89PNG\r\n\x1a\n") + noise << Error::Unreadable;
    QTest::newRow("zip of noise") << u"a.txt"_s << QByteArray("PK\x03\x04") + noise << Error::Damaged;
    QTest::newRow("old word processor")
        << u"a.doc"_s << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + noise << Error::Unreadable;
    QTest::newRow("word processor with password")
        << u"a.docx"_s << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + noise << Error::Unreadable;
    for (const char *ending : {"docx", "odt", "epub", "rtf", "eml", "mhtml"})
        QTest::newRow(ending) << u"a."_s + QString::fromLatin1(ending) << QByteArray("This is none.")
                              << Error::Damaged;
    QTest::newRow("archive") << u"a.docx"_s << ZipFile().add("a.txt", "They met.").bytes()
                             << Error::Unreadable;
    QTest::newRow("spreadsheet")
        << u"a.docx"_s << ZipFile().add("[Content_Types].xml", "<a/>").add("xl/workbook.xml", "<a/>").bytes()
        << Error::Unreadable;
    QTest::newRow("document without text") << u"a.docx"_s << office("<w:p/>") << Error::Unreadable;
    QTest::newRow("broken XML") << u"a.docx"_s << office("<w:p><w:r></w:p>") << Error::Damaged;
    QTest::newRow("cut document") << u"a.docx"_s << cut(office("<w:p><w:r><w:t>They met.</w:t></w:r></w:p>"))
                                  << Error::Damaged;
    const QByteArray book = ZipFile()
                                .add("mimetype", "application/epub+zip", false)
                                .add("META-INF/container.xml", "<a><rootfile full-path=\"b.opf\"/></a>")
                                .add("b.opf", "<package/>")
                                .add("a.xhtml", QByteArray("<p>They met.</p>").repeated(40), false)
                                .bytes();
    QTest::newRow("zip with a password") << u"a.docx"_s << locked(office("<w:p/>")) << Error::Unreadable;
    QTest::newRow("cut e-book") << u"a.epub"_s << cut(book) << Error::Damaged;
    QTest::newRow("path that leads out")
        << u"a.docx"_s << ZipFile().add("../../.bashrc", "x").add("word/document.xml", "<a/>").bytes()
        << Error::Damaged;
    QTest::newRow("absolute path") << u"a.docx"_s << ZipFile().add("/etc/passwd.xml", "x").bytes()
                                   << Error::Damaged;
    QTest::newRow("path of another system")
        << u"a.docx"_s << ZipFile().add("..\\a.xml", "x").bytes() << Error::Damaged;
    const QByteArray entities =
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
        "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">]>";
    QTest::newRow("entities that swell")
        << u"a.docx"_s << office("<w:p><w:r><w:t>&f;&f;&f;</w:t></w:r></w:p>", entities) << Error::Damaged;
    QTest::newRow("entity from a file") << u"a.docx"_s
                                        << office("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>",
                                                  "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                                        << Error::Damaged;
    QTest::newRow("deep XML") << u"a.docx"_s << office(QByteArray("<w:smartTag>").repeated(200'000))
                              << Error::Damaged;
    QTest::newRow("e-book without package") << u"a.epub"_s
                                            << ZipFile()
                                                   .add("mimetype", "application/epub+zip", false)
                                                   .add("META-INF/container.xml", "<a/>")
                                                   .bytes()
                                            << Error::Damaged;
    QTest::newRow("no PDF") << u"a.pdf"_s << QByteArray("This is no PDF.") << Error::Damaged;
    QTest::newRow("cut PDF") << u"a.pdf"_s
                             << QByteArray("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n")
                             << Error::Damaged;
    QTest::newRow("PDF of noise") << u"a.pdf"_s << QByteArray("%PDF-1.7\n") + noise << Error::Damaged;
    QTest::newRow("PDF called txt") << u"a.txt"_s << QByteArray("%PDF-1.7\n") + noise << Error::Damaged;
}

void TestBadInput::badBytes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const Result<DocumentText> document = readDocument(written(m_folder, name, bytes));
    QVERIFY(!document);
    QTEST(document.error().kind, "kind");
    QVERIFY(document.error().message.size() > 20);
    QVERIFY(document.error().message.endsWith(u'.'));
    QVERIFY(!document.error().message.contains(m_folder.path()));
}

void TestBadInput::zipBombs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray spaces(qsizetype(24) << 20, ' ');
    QTest::newRow("a part that swells")
        << ZipFile().add("[Content_Types].xml", "<a/>").add("word/document.xml", spaces).bytes();
    ZipFile parts;
    parts.add("[Content_Types].xml", "<a/>");
    for (int i = 0; i < 10; ++i)
        parts.add("word/" + QByteArray::number(i) + ".xml", spaces.first(4 << 20));
    QTest::newRow("many of them") << parts.bytes();
    ZipFile entries;
    for (int i = 0; i < 30'000; ++i)
        entries.add(QByteArray::number(i) + ".xml", "<a/>", false);
    QTest::newRow("too many parts") << entries.bytes();
}

void TestBadInput::zipBombs()
{
    QFETCH(QByteArray, bytes);
    const auto peak = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss / 1024;
    };
    const auto before = peak();
    QCOMPARE(readDocument(written(m_folder, u"bomb.docx"_s, bytes)).error().kind, Error::TooLarge);
    QVERIFY2(peak() - before < 128, qPrintable(QString::number(peak() - before)));
}

/// Containers with bytes changed and cut at random: a document that holds together, or an error.
void TestBadInput::damagedContainersNeverCrash()
{
    const QByteArray page = "<html><body><h1>a</h1><p>b</p></body></html>";
    const QByteArray seeds[] = {
        office("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>They met.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
        ZipFile()
            .add("mimetype", "application/epub+zip", false)
            .add("META-INF/container.xml", "<a><rootfile full-path=\"b.opf\"/></a>", false)
            .add("b.opf",
                 "<package><manifest><item id=\"a\" href=\"a.xhtml\"/></manifest><spine><itemref "
                 "idref=\"a\"/></spine></package>",
                 false)
            .add("a.xhtml", page, false)
            .bytes(),
        "{\\rtf1{\\fonttbl{\\f0\\fcharset204 A;}}{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 "
        "a\\par\\trowd\\intbl b\\cell\\row{\\footnote c}\\u-10180?\\par}",
        "From: a@b\nTo: c@d\nSubject: =?utf-8?q?e?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; "
        "boundary=x\n\n--x\nContent-Type: text/html\n\n" +
            page + "\n--x--\n"};
    quint32 state = 4711;
    const auto next = [&state](qsizetype bound) {
        return (state = state * 1664525 + 1013904223) / 65536 % quint32(bound);
    };
    int read = 0;
    for (int round = 0; round < 1200; ++round) {
        QByteArray bytes = seeds[round % 4];
        for (quint32 i = next(6); i > 0; --i)
            bytes[next(bytes.size())] = char(next(256));
        if (next(4) == 0)
            bytes.truncate(next(bytes.size()) + 1);
        const Result<DocumentText> document = readDocument(written(m_folder, u"r.bin"_s, bytes));
        read += document.hasValue();
        if (document)
            QCOMPARE(wrongWith(*document), QString());
        else
            QVERIFY(!document.error().message.isEmpty());
    }
    QVERIFY(read > 100);
}

void TestBadInput::manyPages()
{
    PdfFile file;
    for (int page = 0; page < 5000; ++page) {
        file.addPage();
        file.put(60, 60, u"The towns of the plateau"_s);
        file.putLines(
            60, 120,
            {u"They met on day %1 of the long talks between the two towns of the plateau,"_s.arg(page),
             u"and nothing was agreed."_s});
        file.put(300, 780, QString::number(page + 1));
    }
    const Result<DocumentText> document = readDocument(written(m_folder, u"long.pdf"_s, file.bytes()));
    QVERIFY(document);
    QCOMPARE(document->pages.size(), 5000);
    QCOMPARE(document->pages.last().label, u"5000"_s);
    QCOMPARE(wrongWith(*document), QString());
}

void TestBadInput::missingFilesAndFolders()
{
    QCOMPARE(readDocument(m_folder.filePath(u"none.txt"_s)).error().kind, Error::NotFound);
    QCOMPARE(readDocument(QString()).error().kind, Error::NotFound);
    QCOMPARE(readDocument(m_folder.path()).error().kind, Error::Unreadable);
    QVERIFY(QFile::link(m_folder.filePath(u"gone.txt"_s), m_folder.filePath(u"link.txt"_s)));
    QCOMPARE(readDocument(m_folder.filePath(u"link.txt"_s)).error().kind, Error::NotFound);
    QVERIFY(QFile::link(m_folder.filePath(u"loop.txt"_s), m_folder.filePath(u"loop.txt"_s)));
    QCOMPARE(readDocument(m_folder.filePath(u"loop.txt"_s)).error().kind, Error::NotFound);
}

void TestBadInput::hugeFileIsRefusedUnread()
{
    QFile file(m_folder.filePath(u"huge.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(2) << 30)); // sparse
    file.close();
    QElapsedTimer clock;
    clock.start();
    const Result<DocumentText> document = readDocument(file.fileName());
    QCOMPARE(document.error().kind, Error::TooLarge);
    QVERIFY(clock.elapsed() < 1000);
    QVERIFY(document.error().message.contains(u"200"_s));
}

void TestBadInput::noPermission()
{
    const QString path = written(m_folder, u"closed.txt"_s, "It fell.");
    QVERIFY(QFile::setPermissions(path, {}));
    if (geteuid() == 0)
        QSKIP("root may read every file");
    QCOMPARE(readDocument(path).error().kind, Error::Unreadable);
}

void TestBadInput::notAFile()
{
    const QString path = m_folder.filePath(u"pipe.txt"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(readDocument(path).error().kind, Error::Unreadable); // and does not wait for a writer
}

void TestBadInput::cancelled()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(readDocument(written(m_folder, u"c.txt"_s, "It fell."), stop.get_token()).error().kind,
             Error::Cancelled);
    QCOMPARE(readDocument(written(m_folder, u"c.pdf"_s, "%PDF-1.4\n"), stop.get_token()).error().kind,
             Error::Cancelled);
}

/// Files of every kind with bytes changed at random: a document that holds together, or an error.
void TestBadInput::randomBytesNeverCrash()
{
    const QByteArray seeds[] = {
        "---\ntitle: \"a\nauthors: [b, 'c\n  - d\nx: >-\n  e\n---\n# f\n\n> g\n- [h](i)\n\n<p>j<em>k</p>\n| "
        "l | m |\n|---|---|\n| n |\n",
        "<html><head><title>a</title><script "
        "type='application/ld+json'>[{\"@type\":1}]</script></head><body><table><tr><td>b<sup>1</"
        "sup><pre>c\n\nd</pre></table><q>e</q></body>",
        "A title\n\nBy A B\n\n  1. c\n\n\xC3\xA1\xF0\x9F\x8F\x94 d ... e [1] \xE2\x80\x9D"};
    const char *names[] = {"r.md", "r.html", "r.txt"};
    quint32 state = 12345;
    const auto next = [&state](quint32 bound) {
        return (state = state * 1664525 + 1013904223) / 65536 % bound;
    };
    for (int round = 0; round < 900; ++round) {
        QByteArray bytes = seeds[round % 3];
        for (quint32 i = next(8); i > 0; --i) {
            const qsizetype at = next(quint32(bytes.size()));
            if (next(2) == 0)
                bytes[at] = char(next(256));
            else
                bytes.insert(at, bytes.mid(next(quint32(bytes.size())), next(30)));
        }
        const Result<DocumentText> document =
            readDocument(written(m_folder, QString::fromLatin1(names[round % 3]), bytes));
        if (document)
            QCOMPARE(wrongWith(*document), QString());
        else
            QVERIFY(!document.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
