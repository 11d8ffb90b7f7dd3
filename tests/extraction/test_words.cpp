// SPDX-License-Identifier: GPL-3.0-or-later
// From our tokens to the words that treebanks count.
#include "extraction/syntax/ud_names.h"
#include "extraction/syntax/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

class TestWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
    void wordsShareOutTheirToken_data();
    void wordsShareOutTheirToken();
    void namesComeBack();
    void readsFeatures();
};

void TestWords::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSpanish");
    QTest::addColumn<QString>("words");
    QTest::newRow("not") << u"They don't agree"_s << false << u"they do n't agree"_s;
    QTest::newRow("typographic") << u"They don’t agree"_s << false << u"they do n't agree"_s;
    QTest::newRow("can't, won't") << u"can't won't"_s << false << u"ca n't wo n't"_s;
    QTest::newRow("will, have, are, am, would") << u"we'll they've you're I'm he'd"_s << false << u"we 'll they 've you 're i 'm he 'd"_s;
    QTest::newRow("cannot") << u"CANNOT"_s << false << u"can not"_s;
    QTest::newRow("possessive") << u"Bolivia’s coast"_s << false << u"bolivia 's coast"_s;
    QTest::newRow("possessive in capitals") << u"BOLIVIA'S COAST"_s << false << u"bolivia 's coast"_s;
    QTest::newRow("names keep theirs") << u"O'Higgins' plan"_s << false << u"o'higgins ' plan"_s;
    QTest::newRow("del, al") << u"Del norte al sur"_s << true << u"de el norte a el sur"_s;
    QTest::newRow("clitics stay") << u"quiere firmarlo"_s << true << u"quiere firmarlo"_s;
    QTest::newRow("hyphen") << u"Arica-Parinacota"_s << true << u"arica - parinacota"_s;
    QTest::newRow("del in English") << u"del Campo don"_s << false << u"del campo don"_s;
    QTest::newRow("n't in Spanish") << u"don't"_s << true << u"don't"_s;
    QTest::newRow("nothing") << QString() << true << QString();
}

void TestWords::splits()
{
    QFETCH(QString, text);
    QFETCH(bool, isSpanish);
    QFETCH(QString, words);
    QStringList forms;
    for (const SyntacticWord &word : wordsOf(text, tokensOf(text), isSpanish ? Language::Spanish : Language::English))
        forms << word.form;
    QCOMPARE(forms.join(u' '), words);
}

void TestWords::wordsShareOutTheirToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSpanish");
    QTest::newRow("English") << u"They cannot say that we've gone, and we don't, in Peru's view."_s << false;
    QTest::newRow("Spanish") << u"La firma DEL tratado, al alba del día: ¡sí!"_s << true;
}

void TestWords::wordsShareOutTheirToken()
{
    QFETCH(QString, text);
    QFETCH(bool, isSpanish);
    const std::vector<Token> tokens = tokensOf(text, 0);
    const std::vector<SyntacticWord> words = wordsOf(text, tokens, isSpanish ? Language::Spanish : Language::English);
    size_t at = 0;
    for (int token = 0; token < int(tokens.size()); ++token) {
        qsizetype begin = tokens[size_t(token)].span.begin;
        for (; at < words.size() && words[at].token == token; ++at) {
            QCOMPARE(words[at].span.begin, begin);
            QVERIFY(words[at].span.end > begin);
            begin = words[at].span.end;
        }
        QCOMPARE(begin, tokens[size_t(token)].span.end);
    }
    QCOMPARE(at, words.size());
}

void TestWords::namesComeBack()
{
    for (int pos = 0; pos < partOfSpeechCount; ++pos)
        QCOMPARE(int(*partOfSpeechOf(nameOf(PartOfSpeech(pos)))), pos);
    for (int relation = 0; relation < dependencyCount; ++relation)
        QCOMPARE(int(dependencyOf(nameOf(Dependency(relation)))), relation);
    QVERIFY(!partOfSpeechOf(u"_"));
    QCOMPARE(dependencyOf(u"obl:tmod"), Dependency::Obl);
    QCOMPARE(dependencyOf(u"acl:relcl"), Dependency::AclRelcl);
    QCOMPARE(dependencyOf(u"unheard:of"), Dependency::Dep);
}

void TestWords::readsFeatures()
{
    const QString features = u"Gender=Fem|Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin"_s;
    const Morphology morphology = morphologyOf(features);
    QCOMPARE(morphology.tense, Tense::Imperfect);
    QCOMPARE(morphology.gender, Gender::Feminine);
    QCOMPARE(nameOf(morphology), features);
    QCOMPARE(morphologyOf(u"_"), Morphology());
    QCOMPARE(nameOf(Morphology()), u"_"_s);
    QCOMPARE(morphologyOf(u"Case=Nom|Number=Dual|PronType=Prs"), Morphology());
}

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
