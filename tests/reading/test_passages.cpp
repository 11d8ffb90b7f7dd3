// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blocks.h"
#include "reading/reading.h"

#include "described.h"

#include <QRandomGenerator>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestPassages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overlappingBlocksArePutInOrder();
    void shortBlocksAreWhole();
    void longBlocksAreRunsOfSentences();
    void longSentencesAreCutAtSpaces();
    void pagesAreFound();
    void randomBlocksAreCovered();
    void searchTexts_data();
    void searchTexts();
};

namespace {

DocumentText oneBlock(const QString &text)
{
    DocumentText document;
    document.text = text;
    document.blocks = {{BlockKind::Paragraph, {0, SourceText(text).length()}, 0, 7, Language::English}};
    document.passages = passagesOf(document);
    return document;
}

} // namespace

void TestPassages::shortBlocksAreWhole()
{
    const DocumentText document = oneBlock(u"It fell. "_s.repeated(133).trimmed());
    QCOMPARE(document.passages.size(), 1);
    QCOMPARE(document.passages[0], (Passage{document.blocks[0].span, 0, 7, -1}));
}

void TestPassages::longBlocksAreRunsOfSentences()
{
    const QString sentence = u"The mayors met in the old station and talked until the evening."_s;
    const DocumentText document = oneBlock((sentence + u' ').repeated(50).trimmed());
    QCOMPARE(document.passages.size(), 3);
    const SourceText source(document.text);
    for (const Passage &passage : document.passages) {
        QVERIFY(source.quote(passage.span).startsWith(u"The mayors"_s));
        QVERIFY(source.quote(passage.span).endsWith(u"evening."_s));
    }
    QCOMPARE(wrongWith(document), QString());
}

void TestPassages::longSentencesAreCutAtSpaces()
{
    const DocumentText words = oneBlock(u"llama alpaca "_s.repeated(300).trimmed());
    QVERIFY(words.passages.size() >= 4);
    const SourceText source(words.text);
    for (const Passage &passage : words.passages)
        QVERIFY(source.quote(passage.span).startsWith(u"llama"_s) ||
                source.quote(passage.span).startsWith(u"alpaca"_s));
    QCOMPARE(wrongWith(words), QString());
    const DocumentText noSpace = oneBlock(u"x"_s.repeated(5000));
    QCOMPARE(noSpace.passages.size(), 5);
    QCOMPARE(wrongWith(noSpace), QString());
}

void TestPassages::pagesAreFound()
{
    DocumentText document;
    document.text = u"One.\n\nTwo.\n\nThree."_s;
    document.blocks = {
        {BlockKind::Paragraph, {0, 4}}, {BlockKind::Paragraph, {6, 10}}, {BlockKind::Paragraph, {12, 18}}};
    document.pages = {{{0, 4}, 0, u"1"_s}, {{6, 18}, 1, u"2"_s}};
    const QList<Passage> passages = passagesOf(document);
    QCOMPARE(passages[0].page, 0);
    QCOMPARE(passages[1].page, 1);
    QCOMPARE(passages[2].page, 1);
}

/// Every character of a block that is not white space stands in one of its passages.
void TestPassages::randomBlocksAreCovered()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 60; ++round) {
        QString text = u"A"_s;
        while (text.size() < 4000)
            text += random.bounded(30) == 0   ? u". B"_s
                    : random.bounded(6) == 0  ? u" "_s
                    : random.bounded(50) == 0 ? u"\U0001F999"_s
                                              : u"x"_s;
        const DocumentText document = oneBlock(text.trimmed());
        QCOMPARE(wrongWith(document), QString());
        const SourceText source(document.text);
        qsizetype at = 0;
        for (const Passage &passage : document.passages) {
            for (; at < passage.span.begin; ++at)
                QVERIFY(source.units()[at].isSpace());
            at = passage.span.end;
        }
        QCOMPARE(at, source.length());
    }
}

void TestPassages::searchTexts_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QString>("searched");
    QTest::newRow("hyphen at a line's end") << u"the diplo-\nmacy of towns"_s << u"the diplomacy of towns"_s;
    QTest::newRow("blanks around the break") << u"the diplo-  \n   macy"_s << u"the diplomacy"_s;
    QTest::newRow("soft hyphen at a line's end") << u"diplo\u00AD\nmacy"_s << u"diplomacy"_s;
    QTest::newRow("hyphen in a name") << u"Arica-\nParinacota"_s << u"Arica-\nParinacota"_s;
    QTest::newRow("hyphen in a line") << u"cross-border"_s << u"cross-border"_s;
    QTest::newRow("dash") << u"the road –\nand the rest"_s << u"the road –\nand the rest"_s;
    QTest::newRow("years") << u"1879-\n83"_s << u"1879-\n83"_s;
    QTest::newRow("ligatures") << u"ﬁrma oﬃcial ﬂota"_s << u"firma official flota"_s;
    QTest::newRow("invisible") << u"di\u00ADplo\u200Bma\u2060cia"_s << u"diplomacia"_s;
    QTest::newRow("mark of a note") << u"in 1904² it"_s << u"in 1904  it"_s;
    QTest::newRow("accents stay") << u"Tarapacá"_s << u"Tarapacá"_s;
}

void TestPassages::searchTexts()
{
    QFETCH(QString, passage);
    QTEST(searchText(passage), "searched");
}

/// Whatever a parser said of the places: found by fuzzing a quotation that ends in the middle of a heading.
void TestPassages::overlappingBlocksArePutInOrder()
{
    DocumentText document;
    document.text = u"They met.\n\nAt noon"_s;
    document.blocks = {
        {BlockKind::Quotation, {0, 9}}, {BlockKind::Paragraph, {5, 18}}, {BlockKind::Paragraph, {3, 9}}};
    finishDocument(document);
    QCOMPARE(described(document), u"quotation They met.\nparagraph At noon"_s);
}

QTEST_APPLESS_MAIN(TestPassages)
#include "test_passages.moc"
