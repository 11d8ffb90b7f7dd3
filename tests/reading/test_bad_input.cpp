// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reading.h"

#include "described.h"

#include <QDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace apacheta;
using namespace Qt::StringLiterals;

/// Every bad input is an error with a sentence that says what to do; nothing crashes.
class TestBadInput final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badBytes_data();
    void badBytes();
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
    QTest::newRow("word processor") << u"a.txt"_s << QByteArray("PK\x03\x04") + noise << Error::Unreadable;
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
