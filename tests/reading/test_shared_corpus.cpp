// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reading.h"

#include "described.h"

#include <QDir>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

/// The reference documents, where they are at hand: their text is the file's own, their blocks make sense.
class TestSharedCorpus final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWell_data();
    void readsWell();
};

void TestSharedCorpus::readsWell_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("fewestParagraphs");
    const QString folder = QStringLiteral(APACHETA_SHARED_DIR) + u"/corpus"_s;
    const QHash<QString, int> paragraphs = {{u"000"_s, 20}, {u"001"_s, 100}, {u"002"_s, 28}, {u"003"_s, 28},
                                            {u"004"_s, 12}, {u"d01"_s, 12},  {u"d02"_s, 17}, {u"d03"_s, 15},
                                            {u"d04"_s, 4},  {u"d05"_s, 7},   {u"d06"_s, 12}};
    for (const QString &place : {folder, folder + u"/dev"_s})
        for (const QFileInfo &file : QDir(place).entryInfoList({u"*.txt"_s}))
            QTest::newRow(qPrintable(file.fileName()))
                << file.filePath() << paragraphs.value(file.fileName().first(3));
    if (!QDir(folder).exists())
        QTest::newRow("absent") << QString() << 0;
}

void TestSharedCorpus::readsWell()
{
    QFETCH(QString, path);
    QFETCH(int, fewestParagraphs);
    if (path.isEmpty())
        QSKIP("the reference documents are not here (APACHETA_SHARED_DIR)");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString own = QString::fromUtf8(file.readAll()).replace(u"\r\n"_s, u"\n"_s).replace(u'\f', u' ');
    const Result<DocumentText> document = readDocument(path);
    QVERIFY(document);
    QCOMPARE(document->text, own);
    QCOMPARE(wrongWith(*document), QString());
    QCOMPARE(document->warnings, QStringList());
    QVERIFY(document->language == Language::English || document->language == Language::Spanish);
    int paragraphs = 0;
    qsizetype boilerplate = 0;
    for (const Block &block : document->blocks) {
        paragraphs += block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem;
        boilerplate += block.kind == BlockKind::Boilerplate ? block.span.length() : 0;
    }
    QVERIFY2(paragraphs >= fewestParagraphs, qPrintable(QString::number(paragraphs)));
    QVERIFY2(boilerplate * 6 < document->text.size(), qPrintable(QString::number(boilerplate)));
}

QTEST_GUILESS_MAIN(TestSharedCorpus)
#include "test_shared_corpus.moc"
