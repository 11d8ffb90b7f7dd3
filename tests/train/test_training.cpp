// SPDX-License-Identifier: GPL-3.0-or-later
// Corpora are read as they stand, treebanks become our words, and training learns, to the same bytes each time.
#include "averaged_trainer.h"
#include "bio.h"
#include "conllu.h"
#include "annotated_texts.h"
#include "extraction/syntax/ud_names.h"
#include "extraction/syntax/words.h"
#include "lexicon.h"
#include "logistic_trainer.h"
#include "random_field.h"
#include "shuffle.h"
#include "tagger_training.h"
#include "treebank.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;
using namespace apacheta::train;

namespace {

const QByteArray boat = "# newdoc id = harbour\n# sent_id = harbour-1\n"
                        "1\tMr.\tMr.\tPROPN\tNNP\tNumber=Sing\t2\tcompound\t_\t_\n"
                        "2\tVega\tVega\tPROPN\tNNP\tNumber=Sing\t5\tnsubj\t_\t_\n"
                        "3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                        "3\tdid\tdo\tAUX\tVBD\tTense=Past|VerbForm=Fin\t5\taux\t_\t_\n"
                        "4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_\n"
                        "5\tsell\tsell\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\t_\n"
                        "6\this\this\tPRON\tPRP$\t_\t7\tnmod:poss\t_\t_\n"
                        "7\tboat-house\tboat-house\tNOUN\tNN\tNumber=Sing\t5\tobj\t_\tSpaceAfter=No\n"
                        "8\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_\n\n";

const QByteArray sale = "# sent_id = venta-1\n"
                        "1\tQuiere\tquerer\tVERB\t_\tMood=Ind\t0\troot\t_\t_\n"
                        "2-4\tvendérselo\t_\t_\t_\t_\t_\t_\t_\t_\n"
                        "2\tvender\tvender\tVERB\t_\tVerbForm=Inf\t1\txcomp\t_\t_\n"
                        "3\tse\tél\tPRON\t_\t_\t2\tiobj\t_\t_\n"
                        "4\tlo\tél\tPRON\t_\t_\t2\tobj\t_\t_\n"
                        "5-6\tal\t_\t_\t_\t_\t_\t_\t_\t_\n"
                        "5\ta\ta\tADP\t_\t_\t7\tcase\t_\t_\n"
                        "6\tel\tel\tDET\t_\t_\t7\tdet\t_\t_\n"
                        "7\tvecino\tvecino\tNOUN\t_\tGender=Masc|Number=Sing\t2\tobl\t_\tSpaceAfter=No\n"
                        "8\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_\n\n";

QString described(const GoldSentence &sentence)
{
    QStringList words;
    for (const SyntacticWord &word : sentence.tree.words)
        words << u"%1/%2/%3/%4"_s.arg(word.form, nameOf(word.pos)).arg(word.head + 1).arg(nameOf(word.relation));
    return words.join(u' ');
}

/// Class 0 where feature 1 is there without 2, class 1 where 2 is, class 2 without either.
int classOf(const std::vector<FeatureKey> &features)
{
    const auto has = [&](FeatureKey key) { return std::find(features.begin(), features.end(), key) != features.end(); };
    return has(2) ? 1 : has(1) ? 0 : 2;
}

std::vector<std::vector<FeatureKey>> toyExamples()
{
    std::vector<std::vector<FeatureKey>> examples;
    for (FeatureKey i = 0; i < 64; ++i) {
        std::vector<FeatureKey> features{99, 100 + i % 7};
        if (i & 1)
            features.push_back(1);
        if (i & 2)
            features.push_back(2);
        examples.push_back(features);
    }
    return examples;
}

LinearModel toyModel()
{
    const auto examples = toyExamples();
    AveragedTrainer trainer(3);
    std::array<float, 3> scores{};
    for (quint64 round = 0; round < 60; ++round)
        for (const size_t i : shuffledOrder(examples.size(), round)) {
            trainer.score(examples[i], scores);
            scores[size_t(classOf(examples[i]))] -= 1; // right by a margin: averaging must not tip a tie
            const int guess = int(std::max_element(scores.begin(), scores.end()) - scores.begin());
            trainer.tick();
            if (guess != classOf(examples[i])) {
                trainer.update(examples[i], classOf(examples[i]), 1);
                trainer.update(examples[i], guess, -1);
            }
        }
    return trainer.averaged({1, 1000, 0});
}

QByteArray bytesOf(const LinearModel &model)
{
    ByteWriter writer;
    model.write(writer);
    return writer.bytes();
}

} // namespace

class TestTraining final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void logisticRegressionLearns();
    void joinedModelsKeepTheirClass();
    void annotatedTextsAreRead();
    void faultyTablesAreErrors_data();
    void faultyTablesAreErrors();
    void readsTreebanks();
    void refusesWhatIsNoTreebank_data();
    void refusesWhatIsNoTreebank();
    void readsNames();
    void refusesWhatIsNoNames();
    void keepsTheTreebanksWords();
    void makesOurWords_data();
    void makesOurWords();
    void learnsAToyProblem();
    void sameTrainingSameBytes();
    void aFieldLearnsLabelsAndTheirOrder();
    void shufflesTheSameEverywhere();
    void taggerLearnsItsSentences();
    void readsArchives();
};

void TestTraining::readsTreebanks()
{
    const auto sentences = readConllu(boat + sale);
    QVERIFY(sentences);
    QCOMPARE(sentences->size(), size_t(2));
    const TreebankSentence &first = sentences->front();
    QCOMPARE(first.id, u"harbour-1"_s);
    QCOMPARE(first.document, u"harbour"_s);
    QCOMPARE(first.words.size(), size_t(8));
    QCOMPARE(first.words[4].head, -1);
    QCOMPARE(first.words[5].relation, u"nmod:poss"_s);
    QVERIFY(!first.words[6].spaceAfter);
    QCOMPARE(first.ranges.size(), size_t(1));
    QCOMPARE(first.ranges[0].form, u"didn't"_s);
    QVERIFY(first.hasTree());
}

void TestTraining::refusesWhatIsNoTreebank_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("too few columns") << QByteArray("1\tboat\tboat\tNOUN\n\n");
    QTest::newRow("number out of order") << QByteArray("2\tboat\tboat\tNOUN\tNN\t_\t0\troot\t_\t_\n\n");
    QTest::newRow("head that is not") << QByteArray("1\tboat\tboat\tNOUN\tNN\t_\t5\troot\t_\t_\n\n");
    QTest::newRow("head no number") << QByteArray("1\tboat\tboat\tNOUN\tNN\t_\tx\troot\t_\t_\n\n");
    QTest::newRow("range past the end") << QByteArray("1-3\tboats\t_\t_\t_\t_\t_\t_\t_\t_\n1\tboat\tboat\tNOUN\tNN\t_\t0\troot\t_\t_\n\n");
}

void TestTraining::refusesWhatIsNoTreebank()
{
    QFETCH(QByteArray, text);
    const auto sentences = readConllu(text);
    QVERIFY(!sentences);
    QCOMPARE(sentences.error().kind, Error::Damaged);
}

void TestTraining::readsNames()
{
    const auto sentences = readBio("Ana\tB-PER\nVega\tI-PER\nsails\tO\n\n\nLima\tB-LOC\n");
    QVERIFY(sentences);
    QCOMPARE(sentences->size(), size_t(2));
    QCOMPARE((*sentences)[0][1].form, u"Vega"_s);
    QCOMPARE((*sentences)[0][1].tag, u"I-PER"_s);
    QCOMPARE((*sentences)[1][0].tag, u"B-LOC"_s);
}

void TestTraining::refusesWhatIsNoNames()
{
    QVERIFY(!readBio("Ana B-PER\n"));
    QVERIFY(!readBio("Ana\tPER\n"));
    QVERIFY(!readBio("Ana\tB-\n"));
}

void TestTraining::keepsTheTreebanksWords()
{
    const auto sentences = readConllu(sale);
    QVERIFY(sentences);
    const GoldSentence gold = goldWords(sentences->front(), Language::Spanish);
    QCOMPARE(gold.units, u"Quiere vendérselo al vecino. "_s);
    QCOMPARE(described(gold), u"quiere/VERB/0/root vender/VERB/1/xcomp se/PRON/2/iobj lo/PRON/2/obj a/ADP/7/case el/DET/7/det vecino/NOUN/2/obl ./PUNCT/1/punct"_s);
    for (size_t i = 1; i < gold.tree.words.size(); ++i)
        QVERIFY(gold.tree.words[i].span.begin >= gold.tree.words[i - 1].span.end);
}

void TestTraining::makesOurWords_data()
{
    QTest::addColumn<QByteArray>("conllu");
    QTest::addColumn<bool>("isSpanish");
    QTest::addColumn<QString>("words");
    QTest::newRow("split and kept") << boat << false
                                    << u"mr/PROPN/3/compound ./PUNCT/1/punct vega/PROPN/6/nsubj did/AUX/6/aux n't/PART/6/advmod sell/VERB/0/root "
                                       "his/PRON/10/nmod:poss boat/NOUN/10/compound -/PUNCT/10/punct house/NOUN/6/obj ./PUNCT/6/punct"_s;
    QTest::newRow("clitics join their verb") << sale << true
                                             << u"quiere/VERB/0/root vendérselo/VERB/1/xcomp a/ADP/5/case el/DET/5/det vecino/NOUN/2/obl ./PUNCT/1/punct"_s;
}

void TestTraining::makesOurWords()
{
    QFETCH(QByteArray, conllu);
    QFETCH(bool, isSpanish);
    const auto sentences = readConllu(conllu);
    QVERIFY(sentences);
    QTEST(described(productWords(sentences->front(), isSpanish ? Language::Spanish : Language::English)), "words");
}

void TestTraining::learnsAToyProblem()
{
    const LinearModel model = toyModel();
    std::array<qint32, 3> scores{};
    for (const auto &features : toyExamples()) {
        model.score(features, scores);
        QCOMPARE(int(std::max_element(scores.begin(), scores.end()) - scores.begin()), classOf(features));
    }
}

void TestTraining::sameTrainingSameBytes() { QCOMPARE(bytesOf(toyModel()), bytesOf(toyModel())); }

void TestTraining::aFieldLearnsLabelsAndTheirOrder()
{
    // Feature 1 begins a name of persons or places, feature 2 ends it, and only what stands before tells which; feature 3 is outside.
    using namespace entity_label;
    const auto run = [](std::vector<FeatureKey> features, std::vector<int> labels) {
        Run made{std::move(features), {0}, std::move(labels)};
        for (size_t i = 1; i <= made.labels.size(); ++i)
            made.starts.push_back(i);
        return made;
    };
    const int first = of(EntityType::Person, First), last = of(EntityType::Person, Last), place = of(EntityType::Place, First), end = of(EntityType::Place, Last);
    const std::vector<Run> runs = {run({3, 1, 2, 3}, {outside, first, last, outside}), run({3, 4, 2}, {outside, place, end}), run({1, 2}, {first, last}), run({4, 2, 3}, {place, end, outside})};
    const auto learnt = [&] {
        RandomField field(runs);
        for (const quint64 seed : {1, 2})
            field.train({}, seed);
        return field.mean(0.001);
    };
    const WeightedLabels labels = learnt();
    for (const Run &example : runs) {
        std::vector<float> scores;
        for (const FeatureKey feature : example.features) {
            std::array<qint32, entity_label::count> sums;
            labels.model.score(std::vector<FeatureKey>{feature}, sums);
            scores.insert(scores.end(), sums.begin(), sums.end());
        }
        QCOMPARE(labels.chain.best(scores), example.labels);
    }
    ByteWriter once, again;
    labels.model.write(once);
    learnt().model.write(again);
    QCOMPARE(once.bytes(), again.bytes());
}

void TestTraining::shufflesTheSameEverywhere()
{
    QCOMPARE(shuffledOrder(5, 1), shuffledOrder(5, 1));
    QVERIFY(shuffledOrder(50, 1) != shuffledOrder(50, 2));
    std::vector<size_t> sorted = shuffledOrder(50, 7);
    std::sort(sorted.begin(), sorted.end());
    for (size_t i = 0; i < sorted.size(); ++i)
        QCOMPARE(sorted[i], i);
}

void TestTraining::taggerLearnsItsSentences()
{
    const auto sentences = readConllu(boat + boat + boat);
    QVERIFY(sentences);
    const std::vector<GoldSentence> gold = productWords(*sentences, Language::English);
    const Tagger tagger = trainTagger(gold, {}, 5);
    QCOMPARE(packedModel(tagger.toFile(Language::English)), packedModel(trainTagger(gold, {}, 5).toFile(Language::English)));
    const auto again = Tagger::from(tagger.toFile(Language::English));
    QVERIFY(again);
    std::vector<SyntacticWord> words = wordsOf(gold[0].units, gold[0].tokens, Language::English);
    again->tag(gold[0].units, words);
    QCOMPARE(words.size(), gold[0].tree.words.size());
    for (size_t i = 0; i < words.size(); ++i)
        QCOMPARE(nameOf(words[i].pos), nameOf(gold[0].tree.words[i].pos));
    QCOMPARE(words[4].lemma, u"not"_s);
    QCOMPARE(words[5].morphology.verbForm, VerbForm::Infinitive);
}

void TestTraining::readsArchives()
{
    QByteArray header(512, '\0');
    header.replace(0, 8, "list.txt");
    header.replace(124, 11, "00000000005");
    const auto files = tarFiles(header + "hello" + QByteArray(507, '\0') + QByteArray(1024, '\0'));
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.value(u"list.txt"_s), QByteArray("hello"));
    QVERIFY(tarFiles(header.first(300)).isEmpty());
    QVERIFY(tarFiles(header + "hel").isEmpty());
}

void TestTraining::logisticRegressionLearns()
{
    std::vector<LogisticExample> examples;
    for (int i = 0; i < 200; ++i) // feature 1 makes it true, 2 says nothing, 50 + i is rare
        examples.push_back({{1 + FeatureKey(i % 2) * 9, 2, 50 + FeatureKey(i)}, i % 2 == 0});
    const LinearModel model = trainLogistic(examples);
    const auto score = [&](FeatureKey feature) {
        qint32 sum = 0;
        model.score(std::vector<FeatureKey>{feature}, std::span(&sum, 1));
        return sum;
    };
    QVERIFY(score(1) > 0);
    QVERIFY(score(10) < 0);
    QVERIFY(std::abs(score(2)) < score(1));
    QCOMPARE(score(51), 0); // of too few examples
    QCOMPARE(trainLogistic(examples).rows(), model.rows());
}

void TestTraining::joinedModelsKeepTheirClass()
{
    const LinearModel both = joined({LinearModel(1, {{7, {{0, 5}}}}, 1000), LinearModel(1, {{7, {{0, -3}}}, {8, {{0, 2}}}}, 1000)});
    std::array<qint32, 2> sums{};
    both.score(std::vector<FeatureKey>{7, 8}, sums);
    QCOMPARE(sums[0], 5);
    QCOMPARE(sums[1], -1);
}

namespace {

void writeTable(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

const QByteArray relationTable = "text\tbegin\tend\tsubject begin\tsubject end\tpredicate\tobject begin\tobject end\n";
const QByteArray textTable = "text\tsource\tpath\tbegin\tlength\tsha256\thead\tannotated\none\tarchive\ta/b.txt\t0\t30\t00\t\tevents, relations\nnone\tarchive\tc.txt\t0\t30\t00\t\tevents\n";

} // namespace

void TestTraining::annotatedTextsAreRead()
{
    const QTemporaryDir folder;
    writeTable(folder.filePath(u"texts.tsv"_s), textTable);
    writeTable(folder.filePath(u"events.tsv"_s), "text\tbegin\tend\tevent\ttype\none\t4\t9\t2\treject\n");
    writeTable(folder.filePath(u"relations.tsv"_s), relationTable + "one\t4\t20\t-1\t-1\tagree\t12\t17\n");
    const Result<AnnotatedTexts> texts = readAnnotatedTexts(folder.path());
    QVERIFY(texts.hasValue());
    QCOMPARE(texts->size(), 2);
    QCOMPARE(texts->value(u"one"_s).source, u"archive/a/b.txt"_s);
    QCOMPARE(texts->value(u"one"_s).triggers.size(), 1);
    QCOMPARE(texts->value(u"one"_s).triggers.front().span, (Span{4, 9}));
    QCOMPARE(texts->value(u"one"_s).triggers.front().type, Category::Reject);
    QVERIFY(texts->value(u"none"_s).triggers.isEmpty());
    QVERIFY(texts->value(u"one"_s).hasRelations && !texts->value(u"none"_s).hasRelations);
    QCOMPARE(texts->value(u"one"_s).relations.size(), 1);
    const AnnotatedRelation relation = texts->value(u"one"_s).relations.front();
    QCOMPARE(relation.passage, (Span{4, 20}));
    QVERIFY(!relation.subject);
    QCOMPARE(relation.predicate, Category::Agree);
    QCOMPARE(*relation.object, (Span{12, 17}));
    QVERIFY(!readAnnotatedTexts(folder.filePath(u"nowhere"_s)).hasValue());
}

void TestTraining::faultyTablesAreErrors_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QByteArray>("relations");
    QTest::newRow("a text that there is not") << QByteArray("text\tbegin\tend\tevent\ttype\nother\t4\t9\t2\treject\n") << relationTable;
    QTest::newRow("a kind that there is not") << QByteArray("text\tbegin\tend\tevent\ttype\none\t4\t9\t2\tdance\n") << relationTable;
    QTest::newRow("a column missing") << QByteArray("text\tbegin\tend\tevent\ttype\none\t4\t9\t2\n") << relationTable;
    const QByteArray eventTable = "text\tbegin\tend\tevent\ttype\n";
    QTest::newRow("a first line too short") << QByteArray("text\tbegin\none\t4\n") << relationTable;
    QTest::newRow("relations of a text that there is not") << eventTable << QByteArray(relationTable + "other\t4\t20\t-1\t-1\tagree\t12\t17\n");
    QTest::newRow("a predicate that there is not") << eventTable << QByteArray(relationTable + "one\t4\t20\t-1\t-1\tdance\t12\t17\n");
}

void TestTraining::faultyTablesAreErrors()
{
    QFETCH(QByteArray, events);
    QFETCH(QByteArray, relations);
    const QTemporaryDir folder;
    writeTable(folder.filePath(u"texts.tsv"_s), textTable);
    writeTable(folder.filePath(u"events.tsv"_s), events);
    writeTable(folder.filePath(u"relations.tsv"_s), relations);
    const Result<AnnotatedTexts> texts = readAnnotatedTexts(folder.path());
    QVERIFY(!texts.hasValue());
    QCOMPARE(int(texts.error().kind), int(Error::Damaged));
}

QTEST_GUILESS_MAIN(TestTraining)
#include "test_training.moc"
