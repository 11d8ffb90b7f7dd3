// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"
#include "text/split_words.h"
#include "text/tokens.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

/// Words that line ends split and words set wide are read whole, where they stand.
class TestSplitWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWordsWhole_data();
    void readsWordsWhole();
    void keepsEveryLetterWhereItWas();
    void namesStandOnOneLine();
};

void TestSplitWords::readsWordsWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("english");
    QTest::addColumn<QString>("words");
    QTest::newRow("by a line end") << u"el canciller de Boli-\nvia"_s << false << u"el canciller de bolivia"_s;
    QTest::newRow("by a line end and an indent") << u"el canciller de Boli-\n    via"_s << false << u"el canciller de bolivia"_s;
    QTest::newRow("two names") << u"la línea Arica-\nParinacota"_s << false << u"la linea arica - parinacota"_s;
    QTest::newRow("a compound within the line") << u"lo chileno-boliviano"_s << false << u"lo chileno - boliviano"_s;
    QTest::newRow("a dash") << u"la paz -\nque falta"_s << false << u"la paz - que falta"_s;
    QTest::newRow("an English compound") << u"a long-\nterm plan"_s << true << u"a long - term plan"_s;
    QTest::newRow("an English word that stands whole elsewhere") << u"the govern-\nment, a government"_s << true << u"the government , a government"_s;
    QTest::newRow("set wide") << u"el B r a s i l y P e r ú"_s << false << u"el brasil y peru"_s;
    QTest::newRow("set wide, one by one") << u"de C h i l e L u i s"_s << false << u"de chile luis"_s;
    QTest::newRow("single letters") << u"casos a y b"_s << false << u"casos a y b"_s;
    QTest::newRow("initials") << u"J F K A"_s << true << u"j f k a"_s;
}

void TestSplitWords::readsWordsWhole()
{
    QFETCH(QString, text);
    QFETCH(bool, english);
    QStringList words;
    for (const Token &token : tokensOf(withWholeWords(text, english ? Language::English : Language::Spanish)))
        words << token.folded;
    QTEST(words.join(u' '), "words");
}

void TestSplitWords::keepsEveryLetterWhereItWas()
{
    const QString text = u"El B r a s i l y Boli-\nvia."_s;
    const QString whole = withWholeWords(text, Language::Spanish);
    QCOMPARE(whole.size(), text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        QVERIFY(whole[i] == text[i] || whole[i].unicode() == 0x00AD);
    const Token bolivia = tokensOf(whole)[3];
    QCOMPARE(text.sliced(bolivia.span.begin, bolivia.span.length()), u"Boli-\nvia"_s);
    QCOMPARE(bolivia.shape, TokenShape::Capitalised);
}

void TestSplitWords::namesStandOnOneLine()
{
    QCOMPARE(onOneLine(withWholeWords(u"Evo Mora-\nles\nAyma"_s, Language::Spanish)), u"Evo Morales Ayma"_s);
}

QTEST_GUILESS_MAIN(TestSplitWords)
#include "test_split_words.moc"
