// SPDX-License-Identifier: GPL-3.0-or-later
// Which words tell an event: the model's file, what a judge changes, and what it leaves alone.
#include "extraction/events/event_features.h"
#include "extraction/events/event_judge.h"
#include "extraction/events/event_model.h"
#include "marked_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;
using namespace apacheta::test;

namespace {

/// As sure of some words as the test says, of all others not at all.
class TestJudge final : public EventJudge {
public:
    explicit TestJudge(QHash<QString, double> sure, Category type = Category::Cooperate) : m_sure(std::move(sure)), m_type(type) {}
    double sureness(const SentenceView &sentence, int word, const EventCandidate *) const override { return m_sure.value(sentence.tree().words[size_t(word)].form, 0); }
    Category category(const SentenceView &, int) const override { return m_type; }

private:
    QHash<QString, double> m_sure;
    Category m_type;
};

class NoOpinion final : public EventJudge {
public:
    double sureness(const SentenceView &, int, const EventCandidate *) const override { return -1; }
    Category category(const SentenceView &, int) const override { return Category::Other; }
};

QStringList labelsOf(const QList<FoundEvent> &events)
{
    QStringList labels;
    for (const FoundEvent &event : events)
        labels << u"%1: %2"_s.arg(word(event.type), event.label);
    return labels;
}

const QString signing = u"In 1992 <Ruritania> and <Freedonia> signed a treaty of friendship in <m Zenda>."_s;

} // namespace

class TestEventJudge final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_models = std::make_unique<LanguageModels>(QString::fromUtf8(qgetenv("APACHETA_RESOURCES")) + u"/models"_s); }
    void modelComesBack();
    void otherSectionsAreDamage();
    void unlikelyKindsAreOther();
    void judgeDecidesWhatIsAnEntry();
    void severalWordsAreJudgedByTheirHead();
    void relationsDoNotAskTheJudge();
    void withoutOpinionTheRulesStand();
    void seesWhatNoFrameCovers_data();
    void seesWhatNoFrameCovers();
    void namesAndDatesTellNothing();
    void modelsAreOfBothLanguages();

private:
    void read(MarkedText &text, const EventJudge &judge) const
    {
        readSyntax(text.annotation, *m_models);
        findDates(text.annotation);
        findEvents(text.annotation, NoNames(), judge);
        findRelations(text.annotation, NoNames());
    }
    std::unique_ptr<LanguageModels> m_models;
};

static EventModel smallModel()
{
    const auto number = quint16(Category::Support);
    return {LinearModel(1, {{3, {{0, 2000}}}, {9, {{0, -500}}}}, 1000), LinearModel(EventModel::categoryCount, {{3, {{number, 700}}}}, 1000)};
}

void TestEventJudge::modelComesBack()
{
    const Result<EventModel> model = EventModel::from(smallModel().toFile(Language::Spanish));
    QVERIFY(model.hasValue());
    const std::vector<FeatureKey> features{3, 9, 4};
    QCOMPARE(model->sureness(features), 1 / (1 + std::exp(-1.5)));
    QCOMPARE(model->category(features, 0.5), Category::Support);
    QCOMPARE(model->category(features), Category::Other); // two in three is not sure enough
    QCOMPARE(model->toFile(Language::Spanish), smallModel().toFile(Language::Spanish));
}

void TestEventJudge::otherSectionsAreDamage()
{
    ModelFile file = smallModel().toFile(Language::English);
    file.sections[file.sections.firstKey()].chop(1);
    QVERIFY(!EventModel::from(file).hasValue());
    ModelFile swapped = smallModel().toFile(Language::English);
    std::swap(swapped.sections.first(), swapped.sections.last());
    QVERIFY(!EventModel::from(swapped).hasValue());
    QVERIFY(!EventModel::from({}).hasValue());
}

void TestEventJudge::unlikelyKindsAreOther()
{
    const std::vector<FeatureKey> unknown{77};
    QCOMPARE(smallModel().category(unknown), Category::Other);
}

void TestEventJudge::judgeDecidesWhatIsAnEntry()
{
    MarkedText kept(signing, Language::English);
    read(kept, TestJudge({{u"signed"_s, 0.8}}));
    QCOMPARE(kept.annotation.findings.events.size(), 1);
    QCOMPARE(kept.annotation.findings.events.front().evidence.front().confidence, 0.8);
    MarkedText dropped(signing, Language::English);
    read(dropped, TestJudge({{u"signed"_s, 0.1}}));
    QCOMPARE(labelsOf(dropped.annotation.findings.events), QStringList());
}

void TestEventJudge::severalWordsAreJudgedByTheirHead()
{
    const QString text = u"In 1992 <Ruritania> began ethnic cleansing in <m Zenda>."_s;
    MarkedText kept(text, Language::English);
    read(kept, TestJudge({{u"cleansing"_s, 0.8}}));
    QCOMPARE(kept.annotation.findings.events.size(), 1);
    MarkedText dropped(text, Language::English);
    read(dropped, TestJudge({{u"ethnic"_s, 0.8}}));
    QCOMPARE(labelsOf(dropped.annotation.findings.events), QStringList());
}

void TestEventJudge::relationsDoNotAskTheJudge()
{
    MarkedText text(signing, Language::English);
    read(text, TestJudge({}));
    const auto agreementIn = [](const MarkedText &read) {
        const QList<FoundRelation> &relations = read.annotation.findings.relations;
        return std::ranges::find(relations, Category::Agree, &FoundRelation::predicate) - relations.begin();
    };
    QVERIFY(agreementIn(text) < text.annotation.findings.relations.size());
    QCOMPARE(text.annotation.findings.relations[agreementIn(text)].event, -1); // no entry to lead to
    MarkedText entered(signing, Language::English);
    read(entered, TestJudge({{u"signed"_s, 0.8}}));
    QCOMPARE(entered.annotation.findings.relations[agreementIn(entered)].event, 0);
}

void TestEventJudge::withoutOpinionTheRulesStand()
{
    MarkedText ruled(signing, Language::English);
    readSyntax(ruled.annotation, *m_models);
    ruled.findings();
    MarkedText judged(signing, Language::English);
    read(judged, NoOpinion());
    QCOMPARE(judged.annotation.findings.events.size(), 1);
    QCOMPARE(judged.annotation.findings.events.front().evidence.front().confidence, ruled.annotation.findings.events.front().evidence.front().confidence);
}

void TestEventJudge::seesWhatNoFrameCovers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("word");
    QTest::addColumn<double>("sure");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("a verb, with who does what") << u"In 1992 <Ruritania> twinkled the old lighthouse at the cape."_s << false << u"twinkled"_s << 0.7 << QStringList{u"cooperate: Ruritania twinkled the old lighthouse"_s};
    QTest::newRow("a noun, with its phrase") << u"The long twinkling of <Ruritania> pleased nobody in 1992."_s << false << u"twinkling"_s << 0.7 << QStringList{u"cooperate: Long twinkling of Ruritania"_s};
    QTest::newRow("Spanish") << u"En 1992 <Ruritania> empapeló la vieja aduana."_s << true << u"empapeló"_s << 0.7 << QStringList{u"cooperate: Ruritania empapeló la vieja aduana"_s};
    QTest::newRow("with what it is a beginning of") << u"In 1992 <Ruritania> struggled to brighten the old lighthouse."_s << false << u"struggled"_s << 0.7 << QStringList{u"cooperate: Ruritania struggled to brighten the old lighthouse"_s};
    QTest::newRow("no adjective that hangs in the air") << u"In 1992 <Ruritania> twinkled coasts rich in old lighthouses."_s << false << u"twinkled"_s << 0.7 << QStringList{u"cooperate: Ruritania twinkled coasts"_s};
    QTest::newRow("not sure enough") << u"In 1992 <Ruritania> twinkled the old lighthouse at the cape."_s << false << u"twinkled"_s << 0.3 << QStringList();
    QTest::newRow("somebody by himself at no time") << u"<p Rudolf Rassendyll> twinkled the old lighthouse at the cape."_s << false << u"twinkled"_s << 0.7 << QStringList();
}

void TestEventJudge::seesWhatNoFrameCovers()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QFETCH(QString, word);
    QFETCH(double, sure);
    MarkedText marked(text, spanish ? Language::Spanish : Language::English);
    read(marked, TestJudge({{word, sure}}));
    QTEST(labelsOf(marked.annotation.findings.events), "labels");
}

void TestEventJudge::namesAndDatesTellNothing()
{
    MarkedText text(signing, Language::English);
    readSyntax(text.annotation, *m_models);
    findDates(text.annotation);
    const SentenceView sentence(text.annotation, text.annotation.sentences.front());
    QStringList telling;
    for (int word = 0; word < int(sentence.tree().words.size()); ++word)
        if (mayTell(sentence, word))
            telling << sentence.tree().words[size_t(word)].form;
    QCOMPARE(telling, (QStringList{u"signed"_s, u"treaty"_s, u"friendship"_s}));
}

void TestEventJudge::modelsAreOfBothLanguages()
{
    QVERIFY(m_models->events(Language::English));
    QCOMPARE(m_models->events(Language::Spanish), m_models->events(Language::English)); // one for both
    QVERIFY(!m_models->events(Language::Unknown));
    QVERIFY(!LanguageModels::none().events(Language::English));
}

QTEST_GUILESS_MAIN(TestEventJudge)
#include "test_event_judge.moc"
