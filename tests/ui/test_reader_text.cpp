// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/inline_markup.h"
#include "reader/reader_text.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

/// A document of paragraphs, an empty line between them.
DocumentContent contentOf(const QStringList &paragraphs, const QString &format = u"txt"_s)
{
    DocumentContent content;
    content.row.format = format;
    qsizetype at = 0;
    for (const QString &paragraph : paragraphs) {
        const qsizetype length = SourceText(paragraph).length();
        content.blocks.append({BlockKind::Paragraph, {at, at + length}, 0, int(content.blocks.size()) + 1, Language::English});
        content.text += paragraph + u"\n\n"_s;
        at += length + 2;
    }
    return content;
}

} // namespace

class TestReaderText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceShownIsAPlaceInTheSource()
    {
        const ReaderText text(contentOf({u"Wiphala 𐐷 over\nthe pass"_s, u"The bilat-\neral talks 𐐷𐐷 ended."_s}));
        for (int block = 0; block < text.count(); ++block) {
            const FlowBlock shown = text.block(block);
            for (int offset = 0; offset < shown.text.size(); ++offset) {
                if (shown.text[offset].isLowSurrogate())
                    continue;
                const Span span = text.spanOf({{block, offset}, {block, int(shown.text.size())}});
                const QString quote = text.source().quote(span);
                QCOMPARE(quote.size(), shown.text.size() - offset);
                QVERIFY(quote.front() == shown.text[offset] || quote.front() == u'\n');
                QCOMPARE(text.rangeOf(span)->begin, (FlowPosition{block, offset}));
            }
        }
        QCOMPARE(text.block(0).text, u"Wiphala 𐐷 over the pass"_s);
        QCOMPARE(text.block(1).text, u"The bilat-\u200Beral talks 𐐷𐐷 ended."_s);
    }

    void copyingGivesTheSourceUnchanged()
    {
        const ReaderText text(contentOf({u"First\nline"_s, u"𐐷 second"_s}));
        QCOMPARE(text.plainText({{0, 0}, {1, 2}}), u"First\nline\n\n𐐷"_s);
    }

    void spansOutsideTheTextHaveNoPlace()
    {
        const ReaderText text(contentOf({u"Short."_s}));
        QVERIFY(!text.rangeOf({0, 900}));
        QVERIFY(!text.rangeOf({-3, 2}));
        QVERIFY(text.rangeOf({0, 6}));
        QVERIFY(!ReaderText(DocumentContent{}).rangeOf({0, 0}));
    }

    void mentionsAreLinksCutAtTheirBlock()
    {
        DocumentContent content = contentOf({u"𐐷 Arica and Putre"_s, u"Oruro"_s});
        content.mentions = {{MentionId{1}, {2, 7}, ActorId{10}, u"Arica"_s, ActorKind::Municipality, 0.9},
                            {MentionId{2}, {12, 17}, ActorId{11}, u"Putre"_s, ActorKind::Municipality, 0.9},
                            {MentionId{3}, {19, 24}, ActorId{12}, u"Oruro"_s, ActorKind::Region, 0.9}};
        const ReaderText text(content);
        const FlowBlock first = text.block(0);
        QCOMPARE(first.links.size(), 2);
        QCOMPARE(first.text.mid(first.links[0].begin, first.links[0].end - first.links[0].begin), u"Arica"_s);
        QCOMPARE(first.text.mid(first.links[1].begin, first.links[1].end - first.links[1].begin), u"Putre"_s);
        QCOMPARE(first.links[1].target, Target(ActorTarget{ActorId{11}}));
        QCOMPARE(text.block(1).links.size(), 1);
        QVERIFY(text.hasLinks(1));
        QVERIFY(first.links[0].tip.contains(u"Arica"_s));
    }

    void longBlocksComeInPieces()
    {
        const QString sentence = u"The caravan crossed the salt flat and rested at the well. "_s;
        const ReaderText text(contentOf({sentence.repeated(2000).trimmed(), u"End."_s}));
        QVERIFY(text.count() > 20);
        QString joined;
        for (int i = 0; i + 1 < text.count(); ++i) {
            QVERIFY(text.block(i).text.size() <= 3000);
            QCOMPARE(text.block(i).continues, i > 0);
            QCOMPARE(text.block(i).number.isEmpty(), i > 0);
            joined += text.block(i).text;
        }
        QCOMPARE(joined, sentence.repeated(2000).trimmed());
        const FlowRange across = *text.rangeOf({2990, 3010});
        QCOMPARE(text.spanOf(across), (Span{2990, 3010}));
        QCOMPARE(across.begin.block, 0);
        QCOMPARE(across.end.block, 1);
    }

    void pagesBeginWhereTheyBegin()
    {
        DocumentContent content = contentOf({u"First page goes on"_s, u"Then more."_s});
        content.pages = {{{0, 11}, 0, u"xiv"_s}, {{11, 19}, 1, u"xv"_s}, {{19, 32}, 2, u"xvi"_s}};
        const ReaderText text(content);
        QCOMPARE(text.block(0).breaks.size(), 2);
        QCOMPARE(text.block(0).breaks[1].position, 11);
        QVERIFY(text.block(0).breaks[1].label.contains(u"xv"_s));
        QCOMPARE(text.block(1).breaks.size(), 1);
        QCOMPARE(text.block(1).breaks[0].position, 0); // it begins in the white space before
    }

    void aTextWithoutBlocksIsReadByLines()
    {
        DocumentContent content;
        content.text = u"one\n\ntwo"_s;
        const ReaderText text(content);
        QCOMPARE(text.count(), 2);
        QCOMPARE(text.block(1).text, u"two"_s);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("count");
        QTest::newRow("case") << u"tarapacá"_s << 2;
        QTest::newRow("no accent") << u"Tarapaca"_s << 2;
        QTest::newRow("decomposed") << u"Tarapaca\u0301"_s << 2;
        QTest::newRow("over a line's end") << u"salida al mar"_s << 1;
        QTest::newRow("spaces") << u"  salida   al "_s << 1;
        QTest::newRow("apostrophe") << u"jach'a"_s << 1;
        QTest::newRow("after a wide character") << u"norte"_s << 1;
        QTest::newRow("nothing typed") << u"  "_s << 0;
        QTest::newRow("not there") << u"Lima"_s << 0;
    }

    void finds()
    {
        QFETCH(QString, words);
        const ReaderText text(contentOf({u"Una salida al\nmar por Tarapacá; TARAPACA."_s, u"𐐷 norte, Jach’a Marka"_s}));
        const QList<Span> found = text.find(words, 100);
        QTEST(int(found.size()), "count");
        for (const Span hit : found)
            QVERIFY(!text.source().quote(hit).isEmpty());
        if (words == u"norte"_s)
            QCOMPARE(text.source().quote(found.first()), u"norte"_s);
    }

    void findingStopsAtTheLimit()
    {
        const ReaderText text(contentOf({u"a a a a a"_s}));
        QCOMPARE(text.find(u"a"_s, 3).size(), 3);
    }

    void readsMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");    // marks taken out
        QTest::addColumn<QString>("emphasis"); // "b:word i:word"
        QTest::newRow("bold") << u"**Bolivia** and"_s << u"Bolivia and"_s << u"b:Bolivia"_s;
        QTest::newRow("italic") << u"the *Guerra*, lost"_s << u"the Guerra, lost"_s << u"i:Guerra"_s;
        QTest::newRow("underscores") << u"_Acta_ and __firm__"_s << u"Acta and firm"_s << u"i:Acta b:firm"_s;
        QTest::newRow("both") << u"***very***"_s << u"very"_s << u"i:very b:very"_s;
        QTest::newRow("nested") << u"**a *b* c**"_s << u"a b c"_s << u"i:b b:a b c"_s;
        QTest::newRow("in a word") << u"ama_llulla_qhella"_s << u"ama_llulla_qhella"_s << u""_s;
        QTest::newRow("alone") << u"2 * 3 and 4 * 5"_s << u"2 * 3 and 4 * 5"_s << u""_s;
        QTest::newRow("unclosed") << u"*note at the end"_s << u"*note at the end"_s << u""_s;
        QTest::newRow("escaped") << u"\\*not\\*"_s << u"\\*not\\*"_s << u""_s;
        QTest::newRow("link") << u"see [the act](https://example.org/a) here"_s << u"see the act here"_s << u""_s;
        QTest::newRow("brackets alone") << u"[sic] (yes)"_s << u"[sic] (yes)"_s << u""_s;
    }

    void readsMarkup()
    {
        QFETCH(QString, text);
        const InlineMarkup markup = inlineMarkup(text);
        QString shown = text;
        for (auto mark = markup.marks.rbegin(); mark != markup.marks.rend(); ++mark)
            shown.remove(mark->first, mark->second - mark->first);
        QTEST(shown, "shown");
        QStringList emphasis;
        for (const FlowSpan &span : markup.spans) {
            QString words = text.mid(span.begin, span.end - span.begin);
            words.remove(u'*');
            emphasis.append((span.bold ? u"b:"_s : u"i:"_s) + words);
        }
        QTEST(emphasis.join(u' '), "emphasis");
    }
};

QTEST_GUILESS_MAIN(TestReaderText)
#include "test_reader_text.moc"
