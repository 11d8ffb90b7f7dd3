// SPDX-License-Identifier: GPL-3.0-or-later
// What a trained model reads between two actors of a sentence: the pairs, the model's file, and what becomes of it.
#include "extraction/calibration.h"
#include "extraction/relations/relation_reading.h"
#include "marked_text.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace apacheta;
using namespace apacheta::test;

namespace {

QString nameOf(const Annotation &annotation, const ActorPlace &place)
{
    static const QStringList standings{u""_s, u" (ours)"_s, u" (speaking)"_s, u" (before)"_s};
    return annotation.findings.actors[place.actor].name + standings[int(place.standing)];
}

/// The pairs of the last sentence, each in its first order.
QStringList pairsOf(const Annotation &annotation)
{
    QStringList pairs;
    eachPairedSentence(annotation, [&](const PairedSentence &paired) {
        pairs.clear();
        for (size_t i = 0; i < paired.pairs.size(); i += 2)
            pairs << nameOf(annotation, paired.pairs[i].subject) + u" - "_s + nameOf(annotation, paired.pairs[i].object);
    });
    return pairs;
}

/// Says one predicate of the pairs of whom the one given is the subject: learnt from all features of them that no other pair has.
RelationModel modelSaying(Category predicate, const Annotation &annotation, const QString &subject)
{
    QHash<FeatureKey, int> signs;
    eachPairedSentence(annotation, [&](const PairedSentence &paired) {
        for (const ActorPair &pair : paired.pairs) {
            std::vector<FeatureKey> features;
            addPairFeatures(paired.sentence, pair, paired.ruled, features);
            const bool isIt = annotation.findings.actors[pair.subject.actor].name == subject;
            for (const FeatureKey feature : features)
                signs[feature] |= isIt ? 1 : 2;
        }
    });
    std::vector<FeatureWeights> ties, predicates;
    for (auto sign = signs.cbegin(); sign != signs.cend(); ++sign) {
        ties.push_back({sign.key(), {{0, qint16(sign.value() == 1 ? 900 : sign.value() == 2 ? -900 : 0)}}});
        FeatureWeights row{sign.key(), {}};
        for (int other = 0; other < RelationModel::predicateCount; ++other)
            row.weights.push_back({quint16(other), qint16(Category(other) == predicate ? 900 : -900)});
        if (sign.value() == 1)
            predicates.push_back(std::move(row));
    }
    return {LinearModel(1, ties, 1000), LinearModel(RelationModel::predicateCount, predicates, 1000)};
}

/// As sure as told that the pair of whom the one given is the subject is tied by a predicate: by one feature that no other pair has.
RelationModel modelSureOf(double sureness, Category predicate, const Annotation &annotation, const QString &subject)
{
    QHash<FeatureKey, int> signs;
    eachPairedSentence(annotation, [&](const PairedSentence &paired) {
        for (const ActorPair &pair : paired.pairs) {
            std::vector<FeatureKey> features;
            addPairFeatures(paired.sentence, pair, paired.ruled, features);
            std::ranges::sort(features);
            for (auto feature = features.begin(); feature != features.end(); feature = std::ranges::upper_bound(features, *feature))
                signs[*feature] |= annotation.findings.actors[pair.subject.actor].name == subject ? (std::ranges::count(features, *feature) == 1 ? 1 : 2) : 2;
        }
    });
    const auto own = std::find(signs.cbegin(), signs.cend(), 1);
    const auto weight = [](double share) { return qint16(std::lround(std::log(share / (1 - share)) * 1000)); };
    FeatureWeights row{own.key(), {}};
    for (int other = 0; other < RelationModel::predicateCount; ++other)
        row.weights.push_back({quint16(other), weight(Category(other) == predicate ? 0.9999 : 0.0001)});
    return {LinearModel(1, {{own.key(), {{0, weight(sureness)}}}}, 1000), LinearModel(RelationModel::predicateCount, {row}, 1000)};
}

QStringList wordsOf(const Annotation &annotation)
{
    QStringList all;
    for (const FoundRelation &relation : annotation.findings.relations)
        all << u"%1 %2 %3%4%5"_s.arg(annotation.findings.actors[relation.subject].name, word(relation.predicate), annotation.findings.actors[relation.object].name,
                                       relation.polarity == Polarity::Asserted ? QString() : u' ' + word(relation.polarity), relation.date ? u' ' + relation.date->toString() : QString());
    return all;
}

} // namespace

class TestRelationModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_models = std::make_unique<LanguageModels>(QString::fromUtf8(qgetenv("APACHETA_RESOURCES")) + u"/models"_s); }
    void modelComesBack();
    void otherSectionsAreDamage();
    void pairsAreThoseOfTheSentence_data();
    void pairsAreThoseOfTheSentence();
    void pathGoesOverTheTop();
    void whatNoRuleFindsIsRead_data();
    void whatNoRuleFindsIsRead();
    void besideTheRulesItIsSurer_data();
    void besideTheRulesItIsSurer();
    void sentencesOfAParagraphAddUp();
    void withoutModelNothingChanges();
    void oneModelForBothLanguages();

private:
    void readSentences(MarkedText &text) const
    {
        readSyntax(text.annotation, *m_models);
        findDates(text.annotation);
        findEvents(text.annotation, NoNames());
        findRelations(text.annotation, NoNames());
    }
    std::unique_ptr<LanguageModels> m_models;
};

static RelationModel smallModel()
{
    return {LinearModel(1, {{3, {{0, 2000}}}}, 1000), LinearModel(RelationModel::predicateCount, {{3, {{quint16(Category::Support), 1000}, {quint16(Category::Elect), 9000}}}}, 1000)};
}

void TestRelationModel::modelComesBack()
{
    const Result<RelationModel> model = RelationModel::from(smallModel().toFile(Language::Unknown));
    QVERIFY(model.hasValue());
    const auto sureness = model->sureness(std::vector<FeatureKey>{3, 4});
    QCOMPARE(sureness[size_t(Category::Support)], 1 / (1 + std::exp(-2.0)) / (1 + std::exp(-1.0)));
    QCOMPARE(sureness[size_t(Category::Elect)], 0.0); // no predicate
    QCOMPARE(model->toFile(Language::Unknown), smallModel().toFile(Language::Unknown));
}

void TestRelationModel::otherSectionsAreDamage()
{
    ModelFile file = smallModel().toFile(Language::Unknown);
    file.sections[file.sections.firstKey()].chop(1);
    QVERIFY(!RelationModel::from(file).hasValue());
    ModelFile swapped = smallModel().toFile(Language::Unknown);
    std::swap(swapped.sections.first(), swapped.sections.last());
    QVERIFY(!RelationModel::from(swapped).hasValue());
    QVERIFY(!RelationModel::from({}).hasValue());
}

void TestRelationModel::pairsAreThoseOfTheSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("speaker");
    QTest::addColumn<QStringList>("pairs");
    QTest::newRow("all with all") << u"<Ruritania> and <Freedonia> visited <m Zenda>."_s << -1 << QStringList{u"Ruritania - Freedonia"_s, u"Ruritania - Zenda"_s, u"Freedonia - Zenda"_s};
    QTest::newRow("an actor named twice is one") << u"<Ruritania> said that <Ruritania> admired <Freedonia>."_s << -1 << QStringList{u"Ruritania - Freedonia"_s};
    QTest::newRow("one alone") << u"<Ruritania> was quiet."_s << -1 << QStringList();
    QTest::newRow("who says we") << u"<Ruritania> is old.\nWe admire <Freedonia> for our own reasons."_s << 0 << QStringList{u"Freedonia - Ruritania (ours)"_s};
    QTest::newRow("who speaks unsaid") << u"<Ruritania> is old.\nThe kindness of <Freedonia> pleases everybody."_s << 0 << QStringList{u"Freedonia - Ruritania (speaking)"_s};
    QTest::newRow("what the text was about") << u"<Ruritania> is old.\nThe kindness of <Freedonia> pleases everybody."_s << -1 << QStringList{u"Freedonia - Ruritania (before)"_s};
}

void TestRelationModel::pairsAreThoseOfTheSentence()
{
    QFETCH(QString, text);
    QFETCH(int, speaker);
    MarkedText marked(text, Language::English);
    readSyntax(marked.annotation, *m_models);
    marked.annotation.speaker = speaker;
    marked.annotation.isSpeech = speaker >= 0;
    QTEST(pairsOf(marked.annotation), "pairs");
}

void TestRelationModel::pathGoesOverTheTop()
{
    MarkedText text(u"<Ruritania> admired the old coast of <Freedonia>."_s, Language::English);
    readSyntax(text.annotation, *m_models);
    const SyntaxTree &tree = text.annotation.trees.front();
    const auto wordOf = [&](const QString &form) { return int(std::ranges::find(tree.words, form, &SyntacticWord::form) - tree.words.begin()); };
    const TreePath path = pathBetween(tree, wordOf(u"ruritania"_s), wordOf(u"freedonia"_s));
    QCOMPARE(path.top, wordOf(u"admired"_s));
    QCOMPARE(path.up, (std::vector<int>{wordOf(u"ruritania"_s)}));
    QCOMPARE(path.down, (std::vector<int>{wordOf(u"coast"_s), wordOf(u"freedonia"_s)}));
    QCOMPARE(pathBetween(tree, wordOf(u"admired"_s), wordOf(u"coast"_s)).up, std::vector<int>{});
    QCOMPARE(pathBetween(tree, -1, 0).top, -1);
}

void TestRelationModel::whatNoRuleFindsIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("said");
    QTest::newRow("as its clause puts it") << u"<Ruritania> twinkled the lighthouse of <Freedonia>."_s << false << u"Ruritania support Freedonia"_s;
    QTest::newRow("dated by it") << u"In 1992 <Ruritania> twinkled the lighthouse of <Freedonia>."_s << false << u"Ruritania support Freedonia 1992"_s;
    QTest::newRow("a plan") << u"<Ruritania> will twinkle the lighthouse of <Freedonia>."_s << false << u"Ruritania support Freedonia planned"_s;
    QTest::newRow("a denial") << u"<Ruritania> never twinkled the lighthouse of <Freedonia>."_s << false << u"Ruritania support Freedonia negated"_s;
    QTest::newRow("Spanish") << u"<Ruritania> empapeló el faro de <Freedonia>."_s << true << u"Ruritania support Freedonia"_s;
}

void TestRelationModel::whatNoRuleFindsIsRead()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QFETCH(QString, said);
    MarkedText marked(text, spanish ? Language::Spanish : Language::English);
    readSentences(marked);
    QCOMPARE(wordsOf(marked.annotation), QStringList());
    const QTemporaryDir folder;
    QVERIFY(writeModel(folder.path(), modelSaying(Category::Support, marked.annotation, u"Ruritania"_s).toFile(Language::Unknown)));
    addReading(marked.annotation, readRelations(marked.annotation, LanguageModels(folder.path())));
    QCOMPARE(wordsOf(marked.annotation), QStringList{said});
    QCOMPARE(marked.annotation.findings.relations.front().evidence.front().span, marked.annotation.sentences.front().span);
}

void TestRelationModel::besideTheRulesItIsSurer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("predicate");
    QTest::addColumn<double>("sureness");
    QTest::addColumn<QStringList>("relations");
    const QString untied = u"<Ruritania> twinkled the lighthouse of <Freedonia>."_s;
    const QString tied = u"In 1992 <Ruritania> and <Freedonia> signed a treaty of friendship."_s;
    const QStringList ruled{u"Freedonia cooperate Ruritania"_s, u"Freedonia agree Ruritania 1992"_s};
    QTest::newRow("not tied by a rule, hardly likely") << untied << u"support"_s << 0.25 << QStringList();
    QTest::newRow("not tied by a rule") << untied << u"support"_s << 0.4 << QStringList{u"Ruritania support Freedonia"_s};
    QTest::newRow("tied by a rule") << tied << u"support"_s << 0.4 << ruled;
    QTest::newRow("tied by a rule, but sure of something else") << tied << u"support"_s << 0.6 << QStringList{u"Ruritania support Freedonia 1992"_s}; // the rule gives way
    QTest::newRow("what the rule says") << tied << u"agree"_s << 0.9 << QStringList{u"Freedonia agree Ruritania 1992"_s};
}

void TestRelationModel::besideTheRulesItIsSurer()
{
    QFETCH(QString, text);
    QFETCH(QString, predicate);
    QFETCH(double, sureness);
    MarkedText marked(text, Language::English);
    readSentences(marked);
    const QTemporaryDir folder;
    QVERIFY(writeModel(folder.path(), modelSureOf(sureness, *categoryOf(predicate), marked.annotation, u"Ruritania"_s).toFile(Language::Unknown)));
    addReading(marked.annotation, readRelations(marked.annotation, LanguageModels(folder.path())));
    QTEST(wordsOf(marked.annotation), "relations");
    for (const FoundRelation &relation : marked.annotation.findings.relations) {
        QCOMPARE(relation.evidence.size(), 1);
        if (relation.predicate == Category::Agree) // the surer the model is of it
            QVERIFY2((relation.evidence.front().confidence > Calibration::standard().ruled(0.4)) == (predicate == u"agree"_s), qPrintable(QString::number(relation.evidence.front().confidence)));
    }
}

void TestRelationModel::sentencesOfAParagraphAddUp()
{
    const auto said = [](int subject, int object, Category predicate, int block) {
        SaidRelation one;
        one.pair.subject.actor = subject;
        one.pair.object.actor = object;
        one.predicate = predicate;
        one.sureness = 0.2;
        one.block = block;
        return one;
    };
    std::vector<SaidRelation> all{said(1, 2, Category::Support, 0), said(1, 2, Category::Support, 0), said(2, 1, Category::Support, 0), said(1, 2, Category::Support, 1),
                                  said(1, 2, Category::Consult, 0), said(2, 1, Category::Consult, 0)};
    addUp(all);
    const std::vector<double> together{0.36, 0.36, 0.2, 0.2, 0.36, 0.36}; // of consultations the order says nothing
    for (size_t i = 0; i < all.size(); ++i)
        QVERIFY2(qFuzzyCompare(all[i].together, together[i]), qPrintable(QString::number(i)));
}

void TestRelationModel::withoutModelNothingChanges()
{
    MarkedText text(u"In 1992 <Ruritania> and <Freedonia> signed a treaty. <Ruritania> twinkled the lighthouse of <Freedonia>."_s, Language::English);
    readSentences(text);
    const QStringList ruled = wordsOf(text.annotation);
    addReading(text.annotation, readRelations(text.annotation, LanguageModels::none()));
    QCOMPARE(wordsOf(text.annotation), ruled);
}

void TestRelationModel::oneModelForBothLanguages()
{
    QVERIFY(m_models->relations(Language::English));
    QCOMPARE(m_models->relations(Language::Spanish), m_models->relations(Language::English));
    QVERIFY(!m_models->relations(Language::Unknown));
    QVERIFY(!LanguageModels::none().relations(Language::English));
}

QTEST_GUILESS_MAIN(TestRelationModel)
#include "test_relation_model.moc"
