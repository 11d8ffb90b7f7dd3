// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/decoding.h"
#include "reading/html.h"
#include "reading/reading.h"

#include "described.h"

#include <QStringEncoder>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestDecoding final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ligatures();
    void encodingsAreTold_data();
    void encodingsAreTold();
    void oneBrokenByteSpoilsNothingElse();
    void controlsAndLineEnds_data();
    void controlsAndLineEnds();
    void binaryIsTold_data();
    void binaryIsTold();
    void filesOfEveryEncodingGiveTheSameText_data() { encodingsAreTold_data(); }
    void filesOfEveryEncodingGiveTheSameText();
    void pagesNameTheirEncoding();
    void everythingElseIsUntouched();
};

namespace {

const QString sentence = u"El señor Peña dijo: «Tarapacá y Oruro – una sola región», ¿o no?"_s;

QByteArray in(QStringConverter::Encoding encoding, bool mark = false)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(sentence);
}

/// The sentence in Windows-1252, byte by byte.
QByteArray inWindows1252()
{
    QByteArray bytes;
    for (const QChar c : sentence)
        bytes += c == u'–' ? '\x96' : char(uchar(c.unicode()));
    return bytes;
}

} // namespace

void TestDecoding::encodingsAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << in(QStringConverter::Utf8) << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << in(QStringConverter::Utf8, true) << u"UTF-8"_s;
    QTest::newRow("UTF-16LE with mark") << in(QStringConverter::Utf16LE, true) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE with mark") << in(QStringConverter::Utf16BE, true) << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE") << in(QStringConverter::Utf16LE) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE") << in(QStringConverter::Utf16BE) << u"UTF-16BE"_s;
    QTest::newRow("Windows-1252") << inWindows1252() << u"windows-1252"_s;
}

void TestDecoding::encodingsAreTold()
{
    QFETCH(QByteArray, bytes);
    const Decoded result = decoded(bytes);
    QCOMPARE(result.text, sentence);
    QTEST(result.encoding, "encoding");
    QCOMPARE(result.unreadable, 0);
    QVERIFY(!looksBinary(bytes));
}

void TestDecoding::oneBrokenByteSpoilsNothingElse()
{
    QByteArray bytes = in(QStringConverter::Utf8) + ' ' + in(QStringConverter::Utf8);
    bytes.insert(3, '\xE9');
    const Decoded result = decoded(bytes);
    QCOMPARE(result.encoding, u"UTF-8"_s);
    QCOMPARE(result.unreadable, 1);
    QVERIFY(result.text.contains(u"Tarapacá y Oruro"_s));
}

void TestDecoding::controlsAndLineEnds_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("clean");
    QTest::newRow("CRLF") << u"a\r\nb\r\n"_s << u"a\nb\n"_s;
    QTest::newRow("CR") << u"a\rb\r\rc"_s << u"a\nb\n\nc"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u"b"_s) << u"a b"_s;
    QTest::newRow("form feed and others") << u"a\f\v\x1b\x7f\u0085z"_s << u"a     z"_s;
    QTest::newRow("tab stays") << u"a\tb"_s << u"a\tb"_s;
    QTest::newRow("lone surrogates") << QString(u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDC00))
                                     << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("pair stays") << u"\U0001F3D4"_s << u"\U0001F3D4"_s;
}

void TestDecoding::controlsAndLineEnds()
{
    QFETCH(QString, raw);
    QTEST(cleaned(raw), "clean");
}

void TestDecoding::binaryIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("binary");
    QByteArray noise;
    for (int i = 0; i < 4000; ++i)
        noise += char(uchar(i * 7919 >> 3));
    QTest::newRow("noise") << noise << true;
    QTest::newRow("zeros") << QByteArray(2000, '\0') << true;
    QTest::newRow("text with a NUL") << QByteArray("The border was closed.\0It opened again.", 39) << false;
    QTest::newRow("short text with a NUL") << QByteArray("a\0b c", 5) << false;
    QTest::newRow("Windows-1252") << inWindows1252() << false;
}

void TestDecoding::binaryIsTold()
{
    QFETCH(QByteArray, bytes);
    QTEST(looksBinary(bytes), "binary");
}

void TestDecoding::filesOfEveryEncodingGiveTheSameText()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const Result<DocumentText> document = readDocument(written(folder, u"note.txt"_s, bytes));
    QVERIFY(document);
    QCOMPARE(document->text, sentence);
    QCOMPARE(document->language, Language::Spanish);
}

void TestDecoding::pagesNameTheirEncoding()
{
    QCOMPARE(declaredEncoding("<html><head><meta charset=\"iso-8859-15\">"), "iso-8859-15");
    QCOMPARE(declaredEncoding("<meta http-equiv='Content-Type' content='text/html; charset=windows-1250'>"),
             "windows-1250");
    QCOMPARE(declaredEncoding("<?xml version='1.0' encoding='UTF-8'?>"), "UTF-8");
    QCOMPARE(declaredEncoding("<html>"), QByteArray());
    // What the page says counts only where the bytes are no UTF-8.
    QCOMPARE(decoded(in(QStringConverter::Utf8), "iso-8859-1").text, sentence);
    QCOMPARE(decoded(inWindows1252(), "iso-8859-1").text, sentence);
}

/// No normalisation, no trimming: the text is the file's.
void TestDecoding::everythingElseIsUntouched()
{
    const QString raw = u"  Tarapaca\u0301 \u00A0 ﬁrma \u200B diplo\u00ADmacia\u2028 \uFEFF end  \n\n\n"_s;
    const QTemporaryDir folder;
    const Result<DocumentText> document = readDocument(written(folder, u"raw.txt"_s, raw.toUtf8()));
    QVERIFY(document);
    QCOMPARE(document->text, raw);
}

void TestDecoding::ligatures()
{
    QCOMPARE(withoutLigatures(u"Paciﬁco, eﬀort, oﬃce"_s), u"Pacifico, effort, office"_s);
    QCOMPARE(withoutLigatures(u"œuvre, ß"_s), u"œuvre, ß"_s); // letters of their own
}

QTEST_GUILESS_MAIN(TestDecoding)
#include "test_decoding.moc"
