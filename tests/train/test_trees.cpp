// SPDX-License-Identifier: GPL-3.0-or-later
// The laws that the parser's training rests on: costs of transitions, trees without crossing arcs, one habit for all treebanks.
#include "dynamic_oracle.h"
#include "extraction/syntax/guide.h"
#include "relation_habits.h"
#include "transition_trainer.h"

#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using namespace apacheta;
using namespace apacheta::train;

namespace {

/// A random tree of some words: heads, the number of words for the root's one dependent.
std::vector<int> randomTree(int words, std::mt19937 &random)
{
    std::vector<int> order(static_cast<size_t>(words));
    for (int i = 0; i < words; ++i)
        order[size_t(i)] = i;
    for (int i = words - 1; i > 0; --i)
        std::swap(order[size_t(i)], order[random() % unsigned(i + 1)]);
    std::vector<int> heads(static_cast<size_t>(words), words);
    for (int i = 1; i < words; ++i)
        heads[size_t(order[size_t(i)])] = order[random() % unsigned(i)];
    return heads;
}

int rightArcs(const Configuration &configuration, const std::vector<int> &heads)
{
    int right = 0;
    for (size_t word = 0; word < heads.size(); ++word)
        right += configuration.heads()[word] == heads[word] ? 1 : 0;
    return right;
}

/// The most right arcs that any way on from here ends with.
int reachable(const Configuration &configuration, const std::vector<int> &heads)
{
    if (configuration.isDone())
        return rightArcs(configuration, heads);
    int best = 0;
    for (const Transition transition : transitions) {
        if (!configuration.allows(transition))
            continue;
        Configuration next = configuration;
        next.take(transition);
        best = std::max(best, reachable(next, heads));
    }
    return best;
}

bool isBelow(const std::vector<int> &heads, int word, int above)
{
    while (word != above && word != int(heads.size()))
        word = heads[size_t(word)];
    return word == above;
}

bool hasCrossingArcs(const std::vector<int> &heads)
{
    for (int word = 0; word < int(heads.size()); ++word) {
        const int head = heads[size_t(word)];
        for (int between = std::min(word, head) + 1; between < std::max(word, head) && head != int(heads.size()); ++between)
            if (!isBelow(heads, between, head))
                return true;
    }
    return false;
}

std::vector<TreebankSentence> sentencesOf(const QByteArray &conllu)
{
    const auto sentences = readConllu(conllu);
    return sentences ? *sentences : std::vector<TreebankSentence>();
}

} // namespace

class TestTrees final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void costsAreWhatIsLost();
    void theRightWayCostsNothing();
    void liftedTreesDoNotCross();
    void reversingTwiceGivesTheTree();
    void trainersAgree();
    void settlesRelations_data();
    void settlesRelations();
};

/// Against all ways to the end, in every configuration that random transitions lead to.
void TestTrees::costsAreWhatIsLost()
{
    std::mt19937 random(11);
    for (int trial = 0; trial < 300; ++trial) {
        const std::vector<int> heads = projectiveHeads(randomTree(2 + int(random() % 4), random));
        Configuration configuration(int(heads.size()));
        while (!configuration.isDone()) {
            const int best = reachable(configuration, heads);
            const TransitionCosts costs = transitionCosts(configuration, heads);
            std::vector<Transition> allowed;
            for (const Transition transition : transitions) {
                if (!configuration.allows(transition)) {
                    QCOMPARE(costs.of(transition), TransitionCosts::forbidden);
                    continue;
                }
                Configuration next = configuration;
                next.take(transition);
                QCOMPARE(costs.of(transition), best - reachable(next, heads));
                allowed.push_back(transition);
            }
            QCOMPARE(costs.least(), 0);
            configuration.take(allowed[random() % allowed.size()]);
        }
    }
}

void TestTrees::theRightWayCostsNothing()
{
    std::mt19937 random(12);
    for (int trial = 0; trial < 300; ++trial) {
        const std::vector<int> heads = projectiveHeads(randomTree(1 + int(random() % 40), random));
        Configuration configuration(int(heads.size()));
        while (!configuration.isDone()) {
            const TransitionCosts costs = transitionCosts(configuration, heads);
            const auto right = std::ranges::find_if(transitions, [&](Transition t) { return costs.of(t) == 0; });
            QVERIFY(right != transitions.end());
            configuration.take(*right);
        }
        QCOMPARE(configuration.heads(), heads);
    }
}

void TestTrees::liftedTreesDoNotCross()
{
    std::mt19937 random(13);
    int lifted = 0;
    for (int trial = 0; trial < 200; ++trial) {
        const std::vector<int> heads = randomTree(3 + int(random() % 10), random);
        const std::vector<int> projective = projectiveHeads(heads);
        QVERIFY(!hasCrossingArcs(projective));
        QCOMPARE(projective == heads, !hasCrossingArcs(heads));
        QCOMPARE(std::ranges::count(projective, int(heads.size())), std::ranges::count(heads, int(heads.size())));
        lifted += projective == heads ? 0 : 1;
    }
    QVERIFY(lifted > 50);
}

void TestTrees::reversingTwiceGivesTheTree()
{
    std::mt19937 random(14);
    const std::vector<int> heads = randomTree(12, random);
    QVERIFY(reversedHeads(heads) != heads);
    QCOMPARE(reversedHeads(reversedHeads(heads)), heads);
}

void TestTrees::trainersAgree()
{
    AveragedTrainer plain(transitionCount);
    TransitionTrainer fast;
    std::mt19937 random(15);
    for (int decision = 0; decision < 20000; ++decision) {
        std::vector<FeatureKey> features;
        for (int i = 0; i < 8; ++i)
            features.push_back(FeatureKey(random() % 60000) * 2654435761u);
        std::array<float, transitionCount> scores{};
        plain.score(features, scores);
        QCOMPARE(fast.scores(features), scores);
        const int right = int(random() % 3);
        const int chosen = int(random() % 3);
        plain.update(features, right, 1);
        plain.update(features, chosen, -1);
        fast.update(features, Transition(right), 1);
        fast.update(features, Transition(chosen), -1);
        plain.tick();
        fast.tick();
    }
    const Pruning pruning{2, 2047, 0.001};
    QVERIFY(plain.averaged(pruning).features() > 20000);
    QCOMPARE(fast.averaged(pruning).rows(), plain.averaged(pruning).rows());
}

void TestTrees::settlesRelations_data()
{
    QTest::addColumn<bool>("tellsPassives");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QStringList>("relations");
    QTest::newRow("agent as an object") << true
        << QByteArray("1 Fue ser AUX _ _ 2 aux _ _\n2 elegido elegir VERB _ VerbForm=Part 0 root _ _\n3 por por ADP _ _ 4 case _ _\n4 todos todo PRON _ _ 2 obj _ _\n")
        << QStringList{u"aux:pass"_s, u"root"_s, u"case"_s, u"obl:agent"_s};
    QTest::newRow("object with a preposition") << true
        << QByteArray("1 Piensa pensar VERB _ VerbForm=Fin 0 root _ _\n2 en en ADP _ _ 3 case _ _\n3 ella él PRON _ _ 1 obj _ _\n")
        << QStringList{u"root"_s, u"case"_s, u"obl"_s};
    QTest::newRow("personal object") << true
        << QByteArray("1 Vio ver VERB _ VerbForm=Fin 0 root _ _\n2 a a ADP _ _ 3 case _ _\n3 Ana Ana PROPN _ _ 1 obj _ _\n")
        << QStringList{u"root"_s, u"case"_s, u"obj"_s};
    QTest::newRow("passive se, told") << true
        << QByteArray("1 Se él PRON _ _ 2 expl:pass _ _\n2 firmó firmar VERB _ VerbForm=Fin 0 root _ _\n3 ayer ayer ADV _ _ 2 advmod _ _\n4 todo todo PRON _ _ 2 nsubj _ _\n")
        << QStringList{u"expl:pass"_s, u"root"_s, u"advmod"_s, u"nsubj:pass"_s};
    QTest::newRow("se, not told") << false
        << QByteArray("1 Se él PRON _ _ 2 expl:pv _ _\n2 firmó firmar VERB _ VerbForm=Fin 0 root _ _\n3 todo todo PRON _ _ 2 nsubj _ _\n")
        << QStringList{u"expl:pv/expl:pass"_s, u"root"_s, u"nsubj/nsubj:pass"_s};
    QTest::newRow("relative clause") << true
        << QByteArray("1 Algo algo PRON _ _ 0 root _ _\n2 que que PRON _ PronType=Int,Rel 3 nsubj _ _\n3 pasa pasar VERB _ VerbForm=Fin 1 acl _ _\n")
        << QStringList{u"root"_s, u"nsubj"_s, u"acl:relcl"_s};
    QTest::newRow("relative que as a mark") << false
        << QByteArray("1 Algo algo PRON _ _ 0 root _ _\n2 que que SCONJ _ _ 3 mark _ _\n3 pasa pasar VERB _ VerbForm=Fin 1 acl:relcl _ _\n")
        << QStringList{u"root"_s, u"nsubj/nsubj:pass/obj/obl"_s, u"acl:relcl"_s};
}

void TestTrees::settlesRelations()
{
    QFETCH(bool, tellsPassives);
    QFETCH(QByteArray, words);
    QFETCH(QStringList, relations);
    std::vector<TreebankSentence> sentences = sentencesOf(words.replace(' ', '\t') + '\n');
    QCOMPARE(sentences.size(), size_t(1));
    settleSpanishRelations(sentences, tellsPassives);
    QStringList settled;
    for (const TreebankWord &word : sentences[0].words)
        settled.append(word.relation);
    QCOMPARE(settled, relations);
}

QTEST_APPLESS_MAIN(TestTrees)
#include "test_trees.moc"
