// SPDX-License-Identifier: GPL-3.0-or-later
// Who did what to whom in sentences of our own, by the models that ship; what holds for every tree; walks over trees.
#include "extraction/language_models.h"
#include "extraction/syntax/parser.h"
#include "extraction/syntax/tree_repair.h"
#include "extraction/syntax/tree_walk.h"
#include "extraction/syntax/ud_names.h"
#include "tree_table.h"

#include <QElapsedTimer>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using namespace apacheta;
using apacheta::test::TreeTable;

namespace {

constexpr bool english = false;
constexpr bool spanish = true;

/// "word <relation head", head "-" for the root, of the first word of that form.
QString arcOf(const SyntaxTree &tree, const QString &form)
{
    for (const SyntacticWord &word : tree.words)
        if (word.form == form)
            return u"%1 <%2 %3"_s.arg(form, nameOf(word.relation), word.head < 0 ? u"-"_s : tree.words[size_t(word.head)].form);
    return form + u" is no word"_s;
}

bool isRooted(const SyntaxTree &tree)
{
    for (int word = 0; word < int(tree.words.size()); ++word) {
        const int head = tree.words[size_t(word)].head;
        const bool isRoot = tree.words[size_t(word)].relation == Dependency::Root;
        if (head < -1 || head >= int(tree.words.size()) || head == word || isRoot != (head == -1))
            return false;
        if (const std::vector<int> path = pathToRoot(tree, word); tree.words[size_t(path.back())].head != -1)
            return false;
    }
    return std::ranges::count(tree.words, -1, &SyntacticWord::head) == 1;
}

bool hasCrossingArcs(const SyntaxTree &tree)
{
    for (int word = 0; word < int(tree.words.size()); ++word) {
        const WordRange range = subtreeRange(tree, word);
        if (int(subtreeOf(tree, word).size()) != range.past - range.first)
            return true;
    }
    return false;
}

/// Words of both languages, numbers, names, marks and rubbish in any order.
QString soup(std::mt19937 &random, int words)
{
    static const QStringList kinds{u"the"_s, u"of"_s, u"Perú"_s, u"signed"_s, u"firmó"_s, u"que"_s, u"and"_s, u","_s, u"("_s, u")"_s, u"."_s, u"1904"_s,
                                   u"%"_s, u"by"_s, u"se"_s, u"xqz"_s, u"…"_s, u"A"_s, u"del"_s, u"don't"_s, u"¿"_s, u"—"_s, u"treaty"_s, u"fue"_s};
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(kinds[qsizetype(random() % unsigned(kinds.size()))]);
    return text.join(u' ');
}

} // namespace

class TestParser final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsWhoDidWhat_data();
    void findsWhoDidWhat();
    void everyTreeIsRooted();
    void longSentencesCostNoMoreAWord();
    void theSameTreeEveryTime();
    void refusesOtherSections();
    void mendsTrees_data();
    void mendsTrees();
    void walksTrees();
    void walksEndInCycles();

private:
    SyntaxTree treeOf(const QString &text, bool isSpanish) const
    {
        return m_models.tree(text, tokensOf(text), isSpanish ? Language::Spanish : Language::English);
    }
    LanguageModels m_models{QStringLiteral(APACHETA_SOURCE_DIR "/resources/models")};
};

void TestParser::initTestCase()
{
    const QString versions = m_models.versions().join(u' ');
    QVERIFY2(versions.contains(u"trees-en"_s) && versions.contains(u"trees-es"_s), qPrintable(m_models.problems().join(u' ')));
}

void TestParser::findsWhoDidWhat_data()
{
    QTest::addColumn<bool>("isSpanish");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("arcs");
    const auto row = [](const char *name, bool isSpanish, const QString &text, const QStringList &arcs) { QTest::newRow(name) << isSpanish << text << arcs; };
    row("plain", english, u"Peru and Chile signed a treaty in Lima."_s,
        {u"signed <root -"_s, u"peru <nsubj signed"_s, u"chile <conj peru"_s, u"treaty <obj signed"_s});
    row("passive", english, u"The agreement was rejected by the senators of Bolivia."_s,
        {u"agreement <nsubj:pass rejected"_s, u"was <aux:pass rejected"_s, u"senators <obl:agent rejected"_s, u"bolivia <nmod senators"_s});
    row("passive without an agent", english, u"Relations were severed in 1978."_s, {u"relations <nsubj:pass severed"_s, u"1978 <obl severed"_s});
    row("relative clause with an object", english, u"The border that Ecuador closed was opened by Peru."_s,
        {u"closed <acl:relcl border"_s, u"ecuador <nsubj closed"_s, u"border <nsubj:pass opened"_s, u"peru <obl:agent opened"_s});
    row("coordinated verbs", english, u"The president visited La Paz and met the mayors of the border towns."_s,
        {u"president <nsubj visited"_s, u"met <conj visited"_s, u"mayors <obj met"_s, u"towns <nmod mayors"_s});
    row("two objects", english, u"The mayor gave the delegates a map."_s, {u"delegates <iobj gave"_s, u"map <obj gave"_s});
    row("reported", english, u"The minister said that the government would reject the proposal."_s,
        {u"reject <ccomp said"_s, u"government <nsubj reject"_s, u"proposal <obj reject"_s, u"would <aux reject"_s});
    row("negated", english, u"Chile did not ratify the protocol."_s, {u"chile <nsubj ratify"_s, u"not <advmod ratify"_s, u"protocol <obj ratify"_s});
    row("noun of an event", english, u"The signing of the treaty ended the dispute."_s,
        {u"signing <nsubj ended"_s, u"treaty <nmod signing"_s, u"dispute <obj ended"_s});
    row("Spanish, plain", spanish, u"Perú y Chile firmaron un tratado en Lima."_s,
        {u"firmaron <root -"_s, u"perú <nsubj firmaron"_s, u"chile <conj perú"_s, u"tratado <obj firmaron"_s});
    row("Spanish, passive", spanish, u"El acuerdo fue rechazado por los senadores de Bolivia."_s,
        {u"acuerdo <nsubj:pass rechazado"_s, u"fue <aux:pass rechazado"_s, u"senadores <obl:agent rechazado"_s, u"bolivia <nmod senadores"_s});
    row("Spanish, relative clause with a subject", spanish, u"El ministro que negoció el tratado renunció en mayo."_s,
        {u"ministro <nsubj renunció"_s, u"negoció <acl:relcl ministro"_s, u"que <nsubj negoció"_s, u"tratado <obj negoció"_s});
    row("Spanish, relative clause with an object", spanish, u"La frontera que cerró Ecuador fue abierta por Perú."_s,
        {u"cerró <acl:relcl frontera"_s, u"ecuador <nsubj cerró"_s, u"frontera <nsubj:pass abierta"_s, u"perú <obl:agent abierta"_s});
    row("Spanish, coordinated verbs", spanish, u"Los soldados cruzaron el río y ocuparon la aduana."_s,
        {u"soldados <nsubj cruzaron"_s, u"río <obj cruzaron"_s, u"ocuparon <conj cruzaron"_s, u"aduana <obj ocuparon"_s});
    row("Spanish, person as object", spanish, u"El presidente visitó La Paz y saludó a los alcaldes de la frontera."_s,
        {u"presidente <nsubj visitó"_s, u"alcaldes <obj saludó"_s, u"frontera <nmod alcaldes"_s});
    row("Spanish, reported", spanish, u"El canciller dijo que el gobierno rechazaría la propuesta."_s,
        {u"canciller <nsubj dijo"_s, u"rechazaría <ccomp dijo"_s, u"gobierno <nsubj rechazaría"_s, u"propuesta <obj rechazaría"_s});
    row("Spanish, negated", spanish, u"Chile no ratificó el protocolo."_s, {u"chile <nsubj ratificó"_s, u"no <advmod ratificó"_s, u"protocolo <obj ratificó"_s});
    row("Spanish, headline", spanish, u"REANUDAN DIÁLOGO FRONTERIZO EN CUSCO"_s, {u"reanudan <root -"_s, u"diálogo <obj reanudan"_s});
    row("Spanish, oblique", spanish, u"La firma del tratado terminó con el conflicto."_s,
        {u"firma <nsubj terminó"_s, u"tratado <nmod firma"_s, u"conflicto <obl terminó"_s});
    row("Spanish, participle with an agent", spanish, u"El tratado, firmado por ambos países en 1929, sigue vigente."_s,
        {u"tratado <nsubj sigue"_s, u"países <obl:agent firmado"_s});
}

void TestParser::findsWhoDidWhat()
{
    QFETCH(bool, isSpanish);
    QFETCH(QString, text);
    QFETCH(QStringList, arcs);
    const SyntaxTree tree = treeOf(text, isSpanish);
    QStringList found;
    for (const QString &arc : arcs)
        found.append(arcOf(tree, arc.section(u' ', 0, 0)));
    QCOMPARE(found, arcs);
}

void TestParser::everyTreeIsRooted()
{
    std::mt19937 random(7);
    for (int trial = 0; trial < 200; ++trial) {
        const QString text = soup(random, 1 + int(random() % 40));
        for (const bool isSpanish : {english, spanish}) {
            const SyntaxTree tree = treeOf(text, isSpanish);
            QVERIFY2(isRooted(tree), qPrintable(text));
            QVERIFY2(!hasCrossingArcs(tree), qPrintable(text));
        }
    }
    QVERIFY(treeOf(QString(), english).isEmpty());
}

/// A list of thousands of words without an end, as a table may give: a tree all the same, and no more time a word than a short one takes
/// (twenty times, for a busy machine; a quadratic walk would take hundreds).
void TestParser::longSentencesCostNoMoreAWord()
{
    std::mt19937 random(8);
    const auto nanosecondsAWord = [&](const QString &text) {
        QElapsedTimer timer;
        timer.start();
        const SyntaxTree tree = treeOf(text, spanish);
        return isRooted(tree) ? double(timer.nsecsElapsed()) / double(tree.words.size()) : 0.0;
    };
    nanosecondsAWord(soup(random, 40));
    const double brief = nanosecondsAWord(soup(random, 200));
    const double endless = nanosecondsAWord(soup(random, 2000));
    const double list = nanosecondsAWord(QStringLiteral("Perú, ").repeated(2000));
    QVERIFY(brief > 0 && endless > 0 && list > 0);
    QVERIFY2(endless < 20 * brief, qPrintable(u"%1 against %2"_s.arg(endless).arg(brief)));
    QVERIFY2(list < 20 * brief, qPrintable(u"%1 against %2"_s.arg(list).arg(brief)));
}

void TestParser::theSameTreeEveryTime()
{
    const LanguageModels others(QStringLiteral(APACHETA_SOURCE_DIR "/resources/models"));
    const QString text = u"The envoys of Brazil met the president on Friday, and the talks went on."_s;
    const SyntaxTree one = treeOf(text, english);
    const SyntaxTree other = others.tree(text, tokensOf(text), Language::English);
    QCOMPARE(one.words.size(), other.words.size());
    for (size_t i = 0; i < one.words.size(); ++i) {
        QCOMPARE(one.words[i].head, other.words[i].head);
        QCOMPARE(one.words[i].relation, other.words[i].relation);
    }
}

void TestParser::mendsTrees_data()
{
    QTest::addColumn<QString>("tree");
    QTest::addColumn<bool>("isSpanish");
    QTest::addColumn<QString>("arc");
    const auto row = [](const char *name, bool isSpanish, const QString &tree, const QString &arc) { QTest::newRow(name) << tree << isSpanish << arc; };
    row("a subject behind a comma", english,
        u"In/ADP/2/case Lima/PROPN/6/obl ,/PUNCT/5/punct the/DET/5/det minister/NOUN/2/appos presented/VERB/0/root/VerbForm=Fin it/PRON/6/obj"_s, u"minister <nsubj presented"_s);
    row("no second subject", english,
        u"In/ADP/2/case Lima/PROPN/7/obl ,/PUNCT/5/punct the/DET/5/det port/NOUN/2/appos he/PRON/7/nsubj presented/VERB/0/root/VerbForm=Fin it/PRON/7/obj"_s, u"port <appos lima"_s);
    row("what a town is", english,
        u"In/ADP/2/case Lima/PROPN/6/obl ,/PUNCT/5/punct the/DET/5/det capital/NOUN/2/appos rained/VERB/0/root/VerbForm=Fin"_s, u"capital <appos lima"_s);
    row("an object behind a comma", english,
        u"He/PRON/2/nsubj signed/VERB/0/root/VerbForm=Fin in/ADP/4/case Lima/PROPN/2/obl ,/PUNCT/7/punct a/DET/7/det treaty/NOUN/4/appos"_s, u"treaty <obj signed"_s);
    row("two offices with their holders", english,
        u"Ambassador/NOUN/8/nsubj Alberto/PROPN/1/appos Ostria/PROPN/2/flat and/CCONJ/5/cc minister/NOUN/3/conj Horacio/PROPN/1/appos Walker/PROPN/6/flat spoke/VERB/0/root/VerbForm=Fin"_s, u"minister <conj ambassador"_s);
    row("a sentence behind a comma", english,
        u"They/PRON/2/nsubj met/VERB/0/root/VerbForm=Fin in/ADP/4/case Lima/PROPN/2/obl ,/PUNCT/7/punct and/CCONJ/7/cc Chile/PROPN/4/conj and/CCONJ/9/cc Peru/PROPN/7/conj restored/VERB/11/amod/VerbForm=Part relations/NOUN/2/obj"_s,
        u"chile <nsubj restored"_s);
    row("behind a year", english, u"In/ADP/3/case 1950/NUM/3/nummod Chile/PROPN/4/obl agreed/VERB/0/root/VerbForm=Fin"_s, u"chile <nsubj agreed"_s);
    row("a year led in", english, u"In/ADP/3/case 1950/NUM/3/nummod Chile/PROPN/4/obl agreed/VERB/0/root/VerbForm=Fin"_s, u"1950 <obl agreed"_s);
    row("a possessor", english, u"Peru/PROPN/4/nsubj 's/PART/1/case ministry/NOUN/4/nsubj spoke/VERB/0/root/VerbForm=Fin"_s, u"peru <nmod:poss ministry"_s);
    row("two subjects around a verb", spanish, u"Perú/PROPN/2/nsubj visitó/VERB/0/root/VerbForm=Fin Bolivia/PROPN/2/nsubj"_s, u"bolivia <obj visitó"_s);
    row("a subject in a date", spanish,
        u"efectuó/VERB/0/root/VerbForm=Fin en/ADP/3/case noviembre/NOUN/1/obl el/DET/5/det Presidente/PROPN/3/flat"_s, u"presidente <nsubj efectuó"_s);
    row("to whom", spanish,
        u"Chile/PROPN/2/nsubj devolvió/VERB/0/root/VerbForm=Fin Tacna/PROPN/2/obj a/ADP/5/case Perú/PROPN/3/flat"_s, u"perú <obl devolvió"_s);
    row("the end of a list", spanish,
        u"visitas/NOUN/14/nsubj de/ADP/3/case Perú/PROPN/1/nmod ,/PUNCT/5/punct Chile/PROPN/3/conj ,/PUNCT/7/punct Cuba/PROPN/3/conj ,/PUNCT/1/punct la/DET/10/det República/PROPN/14/nsubj y/CCONJ/12/cc "
        "Haití/PROPN/10/conj son/AUX/14/cop útiles/ADJ/0/root"_s, u"república <conj perú"_s);
    row("two names and a subject", spanish,
        u"En/ADP/2/case Perú/PROPN/8/obl ,/PUNCT/2/punct Chile/PROPN/8/nsubj y/CCONJ/6/cc Cuba/PROPN/4/conj lo/PRON/8/obj firmaron/VERB/0/root/VerbForm=Fin"_s, u"chile <nsubj firmaron"_s);
    row("a bare object", spanish,
        u"Perú/PROPN/2/nsubj cedió/VERB/0/root/VerbForm=Fin a/ADP/4/case perpetuidad/NOUN/2/obl Tarapacá/PROPN/4/appos"_s, u"tarapacá <obj cedió"_s);
}

void TestParser::mendsTrees()
{
    QFETCH(QString, tree);
    QFETCH(bool, isSpanish);
    QFETCH(QString, arc);
    SyntaxTree mended = TreeTable(tree).tree;
    repairTree(mended, isSpanish ? Language::Spanish : Language::English);
    QVERIFY(isRooted(mended));
    QVERIFY(!hasCrossingArcs(mended));
    QCOMPARE(arcOf(mended, arc.section(u' ', 0, 0)), arc);
}

void TestParser::refusesOtherSections()
{
    const ParserModels models{LinearModel(transitionCount, {{7, {{1, 5}}}}, 1), LinearModel(transitionCount, {}, 1), LinearModel(transitionCount, {}, 1),
                              LinearModel(dependencyCount, {}, 1)};
    ModelFile file = treeModelFile(models, Language::English);
    QVERIFY(Parser::from(file));
    file.sections["relations"] = file.sections["forwards"];
    QVERIFY(!Parser::from(file));
    file = treeModelFile(models, Language::English);
    file.sections["guided"].append('x');
    QVERIFY(!Parser::from(file));
    file.sections.remove("guided");
    QCOMPARE(Parser::from(file).error().kind, Error::Damaged);
}

void TestParser::walksTrees()
{
    const TreeTable table(u"the/DET/3/det foreign/ADJ/3/amod minister/NOUN/6/nsubj of/ADP/5/case Peru/PROPN/3/nmod signed/VERB/0/root "
                          "a/DET/8/det treaty/NOUN/6/obj and/CCONJ/11/cc a/DET/11/det map/NOUN/8/conj"_s);
    const SyntaxTree &tree = table.tree;
    const auto word = [&](const QString &form) { return table.word(form); };
    QCOMPARE(rootOf(tree), word(u"signed"_s));
    QCOMPARE(childrenOf(tree, word(u"minister"_s)), (std::vector<int>{0, 1, 4}));
    QCOMPARE(childrenOf(tree, word(u"signed"_s), {Dependency::Obj}), (std::vector<int>{7}));
    QCOMPARE(firstChildOf(tree, word(u"signed"_s), {Dependency::Obj, Dependency::Nsubj}), word(u"minister"_s));
    QCOMPARE(firstChildOf(tree, word(u"signed"_s), {Dependency::Iobj}), -1);
    QCOMPARE(pathToRoot(tree, word(u"of"_s)), (std::vector<int>{3, 4, 2, 5}));
    QVERIFY(isAncestor(tree, word(u"minister"_s), word(u"of"_s)));
    QVERIFY(!isAncestor(tree, word(u"of"_s), word(u"of"_s)));
    QVERIFY(!isAncestor(tree, word(u"treaty"_s), word(u"of"_s)));
    QCOMPARE(depthOf(tree, word(u"signed"_s)), 0);
    QCOMPARE(depthOf(tree, word(u"of"_s)), 3);
    QCOMPARE(commonAncestor(tree, word(u"of"_s), word(u"foreign"_s)), word(u"minister"_s));
    QCOMPARE(commonAncestor(tree, word(u"of"_s), word(u"map"_s)), word(u"signed"_s));
    QCOMPARE(subtreeOf(tree, word(u"minister"_s)), (std::vector<int>{0, 1, 2, 3, 4}));
    QCOMPARE(subtreeRange(tree, word(u"treaty"_s)), (WordRange{6, 11}));
    QCOMPARE(wordsOfTokens(tree, 3, 5), (WordRange{3, 5}));
    QCOMPARE(headOfRange(tree, {1, 5}), word(u"minister"_s));
    QCOMPARE(headOfRange(tree, {3, 5}), word(u"Peru"_s));
    QCOMPARE(headOfRange(tree, {4, 4}), -1);
    QCOMPARE(firstConjunct(tree, word(u"map"_s)), word(u"treaty"_s));
    QCOMPARE(conjunctsOf(tree, word(u"treaty"_s)), (std::vector<int>{7, 10}));
}

void TestParser::walksEndInCycles()
{
    const SyntaxTree tree = TreeTable(u"a/NOUN/2/conj b/NOUN/1/conj c/NOUN/0/root"_s).tree;
    QVERIFY(pathToRoot(tree, 0).size() <= 3);
    QVERIFY(!isAncestor(tree, 2, 0));
    QCOMPARE(subtreeOf(tree, 2), (std::vector<int>{2}));
    QVERIFY(firstConjunct(tree, 0) >= 0);
}

QTEST_APPLESS_MAIN(TestParser)
#include "test_parser.moc"
