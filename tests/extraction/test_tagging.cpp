// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of speech, forms and lemmas of sentences of our own by the models that ship.
#include "extraction/language_models.h"
#include "extraction/syntax/ud_names.h"

#include <QTest>
#include <future>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

SyntaxTree treeOf(const LanguageModels &models, const QString &text, bool isSpanish)
{
    return models.tree(text, tokensOf(text), isSpanish ? Language::Spanish : Language::English);
}

const SyntacticWord *wordIn(const SyntaxTree &tree, const QString &form)
{
    const auto found = std::find_if(tree.words.begin(), tree.words.end(), [&](const SyntacticWord &word) { return word.form == form; });
    return found == tree.words.end() ? nullptr : &*found;
}

} // namespace

class TestTagging final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tagsSentences_data();
    void tagsSentences();
    void readsForms_data();
    void readsForms();
    void findsLemmas_data();
    void findsLemmas();
    void spansStandInTheDocument();
    void otherLanguagesHaveNoTree();
    void threadsAgree();

private:
    LanguageModels m_models{QStringLiteral(APACHETA_SOURCE_DIR "/resources/models")};
};

void TestTagging::initTestCase() { QVERIFY2(m_models.versions().size() >= 2, qPrintable(m_models.problems().join(u' '))); }

void TestTagging::tagsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSpanish");
    QTest::addColumn<QString>("tags");
    QTest::newRow("plain") << u"The two presidents signed a new treaty in Lima."_s << false << u"DET NUM NOUN VERB DET ADJ NOUN ADP PROPN PUNCT"_s;
    QTest::newRow("contraction") << u"They don't accept the offer."_s << false << u"PRON AUX PART VERB DET NOUN PUNCT"_s;
    QTest::newRow("possessive") << u"Bolivia's claim was rejected."_s << false << u"PROPN PART NOUN AUX VERB PUNCT"_s;
    QTest::newRow("capitals") << u"THE DELEGATES OF PERU SIGNED THE TREATY"_s << false << u"DET NOUN ADP PROPN VERB DET NOUN"_s;
    QTest::newRow("markup") << u"<em>Two boats</em> sailed."_s << false << u"SYM NUM NOUN SYM VERB PUNCT"_s;
    QTest::newRow("Spanish") << u"Los dos presidentes firmaron un nuevo tratado en Lima."_s << true << u"DET NUM NOUN VERB DET ADJ NOUN ADP PROPN PUNCT"_s;
    QTest::newRow("Spanish contraction") << u"El canciller viajó al norte del país."_s << true << u"DET NOUN VERB ADP DET NOUN ADP DET NOUN PUNCT"_s;
    QTest::newRow("Spanish auxiliary") << u"El acuerdo fue firmado en 1904."_s << true << u"DET NOUN AUX VERB ADP NUM PUNCT"_s;
    QTest::newRow("small words of names") << u"El Ministerio de Relaciones Exteriores protestó."_s << true << u"DET PROPN ADP PROPN PROPN VERB PUNCT"_s;
}

void TestTagging::tagsSentences()
{
    QFETCH(QString, text);
    QFETCH(bool, isSpanish);
    QFETCH(QString, tags);
    QStringList found;
    for (const SyntacticWord &word : treeOf(m_models, text, isSpanish).words)
        found << nameOf(word.pos);
    QCOMPARE(found.join(u' '), tags);
}

void TestTagging::readsForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSpanish");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("features");
    QTest::newRow("past") << u"Chile signed the treaty in May."_s << false << u"signed"_s << u"Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"_s;
    QTest::newRow("participle") << u"The treaty was signed by Chile."_s << false << u"signed"_s << u"Tense=Past|VerbForm=Part"_s;
    QTest::newRow("perfect") << u"They have rejected the plan."_s << false << u"rejected"_s << u"Tense=Past|VerbForm=Part"_s;
    QTest::newRow("infinitive") << u"They want to sign it."_s << false << u"sign"_s << u"VerbForm=Inf"_s;
    QTest::newRow("plural") << u"The ministers met."_s << false << u"ministers"_s << u"Number=Plur"_s;
    QTest::newRow("firmaron") << u"Ambos países firmaron el acuerdo."_s << true << u"firmaron"_s << u"Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"_s;
    QTest::newRow("firmará") << u"El presidente firmará el acuerdo mañana."_s << true << u"firmará"_s << u"Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin"_s;
    QTest::newRow("firmaría") << u"El presidente firmaría el acuerdo."_s << true << u"firmaría"_s << u"Mood=Cnd|Number=Sing|Person=3|VerbForm=Fin"_s;
    QTest::newRow("hemos") << u"Hoy hemos suscrito un convenio."_s << true << u"hemos"_s << u"Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin"_s;
    QTest::newRow("suscrito") << u"Hoy hemos suscrito un convenio."_s << true << u"suscrito"_s << u"Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part"_s;
    QTest::newRow("firmen") << u"Pidió que ambos países firmen el acuerdo."_s << true << u"firmen"_s << u"Mood=Sub|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"_s;
    QTest::newRow("negociaban") << u"Los delegados negociaban en La Paz."_s << true << u"negociaban"_s << u"Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin"_s;
    QTest::newRow("fronteras") << u"Las fronteras quedaron cerradas."_s << true << u"fronteras"_s << u"Gender=Fem|Number=Plur"_s;
}

void TestTagging::readsForms()
{
    QFETCH(QString, text);
    QFETCH(bool, isSpanish);
    QFETCH(QString, form);
    const SyntaxTree tree = treeOf(m_models, text, isSpanish);
    const SyntacticWord *word = wordIn(tree, form);
    QVERIFY(word);
    QTEST(nameOf(word->morphology), "features");
}

void TestTagging::findsLemmas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSpanish");
    QTest::addColumn<QString>("lemmas");
    QTest::newRow("regular") << u"The delegates discussed borders and treaties."_s << false << u"the delegate discuss border and treaty ."_s;
    QTest::newRow("irregular") << u"They met, wrote and went home."_s << false << u"they meet , write and go home ."_s;
    QTest::newRow("contractions") << u"It isn't so."_s << false << u"it be not so ."_s;
    QTest::newRow("Spanish verbs") << u"Los ministros se reunieron y suscribieron acuerdos."_s << true << u"el ministro él reunir y suscribir acuerdo ."_s;
    QTest::newRow("Spanish irregular") << u"El gobierno hizo saber que tuvo dudas."_s << true << u"el gobierno hacer saber que tener duda ."_s;
}

void TestTagging::findsLemmas()
{
    QFETCH(QString, text);
    QFETCH(bool, isSpanish);
    QStringList lemmas;
    for (const SyntacticWord &word : treeOf(m_models, text, isSpanish).words)
        lemmas << word.lemma;
    QTEST(lemmas.join(u' '), "lemmas");
}

void TestTagging::spansStandInTheDocument()
{
    const QString text = u"First line. We don't know."_s;
    const std::vector<Token> tokens = tokensOf(QStringView(text).sliced(12), 12);
    const SyntaxTree tree = m_models.tree(text, tokens, Language::English);
    QCOMPARE(tree.words.size(), size_t(5));
    QCOMPARE(text.sliced(tree.words[2].span.begin, tree.words[2].span.length()), u"n't"_s);
    QCOMPARE(tree.words[2].token, 1);
    QCOMPARE(tree.words[3].token, 2);
}

void TestTagging::otherLanguagesHaveNoTree()
{
    const QString text = u"Der Vertrag wurde unterzeichnet."_s;
    QVERIFY(m_models.tree(text, tokensOf(text), Language::Other).isEmpty());
    QVERIFY(m_models.tree(text, tokensOf(text), Language::Unknown).isEmpty());
    QVERIFY(m_models.tree(text, {}, Language::English).isEmpty());
}

/// Models are read by whoever comes first; all see the same.
void TestTagging::threadsAgree()
{
    const LanguageModels models(QStringLiteral(APACHETA_SOURCE_DIR "/resources/models"));
    const QString text = u"Chile and Peru agreed to submit the dispute to the court in The Hague, which ruled in 2014."_s;
    const auto tags = [&] {
        QStringList found;
        for (const SyntacticWord &word : treeOf(models, text, false).words)
            found << nameOf(word.pos) + word.lemma + nameOf(word.morphology) + QString::number(word.head);
        return found.join(u' ');
    };
    std::vector<std::future<QString>> answers;
    for (int i = 0; i < 4; ++i)
        answers.push_back(std::async(std::launch::async, tags));
    const QString first = answers.front().get();
    for (size_t i = 1; i < answers.size(); ++i)
        QCOMPARE(answers[i].get(), first);
    QVERIFY(first.contains(u"VERBagree"_s));
}

QTEST_GUILESS_MAIN(TestTagging)
#include "test_tagging.moc"
