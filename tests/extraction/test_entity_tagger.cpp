// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/entities/entity_tagger.h"

#include <QElapsedTimer>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestEntityTagger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labelsWriteNamesDown_data();
    void labelsWriteNamesDown();
    void chainKeepsLabelsLawful();
    void certaintiesAreShares();
    void lexiconGivesBackWhatWasPut();
    void lexiconRefusesDamage();
    void commonWordsAreNoNames_data();
    void commonWordsAreNoNames();
    void modelGivesTheSameNamesWhenReadAgain();
    void damagedSectionsAreRefused_data();
    void damagedSectionsAreRefused();
    void shippedModelFinds_data();
    void shippedModelFinds();
};

namespace {

/// A model that calls a capitalised word a place and nothing else.
EntityTagger smallTagger()
{
    WordLexicon lexicon;
    for (const QString &word : {u"the"_s, u"road"_s, u"to"_s, u"of"_s})
        lexicon.entry(word).traits = WordKnowledge::Common;
    const QString text = u"the road to Belén"_s;
    const std::vector<Token> tokens = tokensOf(text);
    const EntityFeatures features(text, tokens, lexicon);
    std::vector<FeatureKey> capital;
    std::vector<FeatureKey> lower;
    features.gather(3, capital);
    features.gather(1, lower);
    std::vector<FeatureWeights> rows;
    for (const FeatureKey feature : capital)
        if (std::find(lower.begin(), lower.end(), feature) == lower.end()
            && std::find_if(rows.begin(), rows.end(), [&](const FeatureWeights &row) { return row.feature == feature; }) == rows.end())
            rows.push_back({feature, {{quint16(entity_label::of(EntityType::Place, entity_label::Only)), 10}}});
    return EntityTagger(std::move(lexicon), LinearModel(entity_label::count, std::move(rows), 1), LabelChain(), 0.1f);
}

ModelFile fileOf(const EntityTagger &tagger)
{
    return {{EntityTagger::kind.toString(), Language::English, EntityTagger::contents, {}}, tagger.sections()};
}

} // namespace

void TestEntityTagger::labelsWriteNamesDown_data()
{
    QTest::addColumn<std::vector<TypedName>>("names");
    using enum EntityType;
    QTest::newRow("none") << std::vector<TypedName>{};
    QTest::newRow("one token") << std::vector<TypedName>{{2, 3, Place}};
    QTest::newRow("two, side by side") << std::vector<TypedName>{{0, 2, Person}, {2, 5, Person}};
    QTest::newRow("to the end") << std::vector<TypedName>{{3, 6, Organization}};
}

void TestEntityTagger::labelsWriteNamesDown()
{
    QFETCH(const std::vector<TypedName>, names);
    QVERIFY(namesOf(labelsOf(names, 6)) == names);
}

void TestEntityTagger::chainKeepsLabelsLawful()
{
    using namespace entity_label;
    // The first token would rather begin a person, the second be a place by itself: that is no lawful order.
    std::vector<float> scores(2 * count, 0.0f);
    scores[size_t(of(EntityType::Person, First))] = 5;
    scores[size_t(count + of(EntityType::Place, Only))] = 4;
    const std::vector<int> labels = LabelChain().best(scores);
    QCOMPARE(labels[0], of(EntityType::Person, First));
    QCOMPARE(labels[1], of(EntityType::Person, Last));
}

void TestEntityTagger::certaintiesAreShares()
{
    using namespace entity_label;
    // One token: of 1 + 5 lawful labels, all alike, each has a sixth.
    std::vector<float> scores(size_t(count), 0.0f);
    const std::vector<int> labels{of(EntityType::Place, Only)};
    const std::vector<double> flat = LabelChain().certainties(scores, labels, 1);
    QCOMPARE(flat.size(), size_t(1));
    QVERIFY(std::abs(flat[0] - 1.0 / 6) < 1e-6);
    scores[size_t(labels[0])] = 10;
    QVERIFY(LabelChain().certainties(scores, labels, 1)[0] > 0.99);
}

void TestEntityTagger::lexiconGivesBackWhatWasPut()
{
    WordLexicon lexicon;
    for (int i = 0; i < 500; ++i)
        lexicon.entry(u"word"_s + QString::number(i)).cluster = quint16(i);
    ByteWriter writer;
    lexicon.write(writer);
    ByteReader reader(writer.bytes());
    const Result<WordLexicon> again = WordLexicon::read(reader);
    QVERIFY(again.hasValue());
    QCOMPARE(again->size(), qsizetype(500));
    QCOMPARE(again->of(u"word321").fine(), 321);
    QCOMPARE(again->of(u"word321").coarse(), 11);
    QCOMPARE(again->of(u"unheard").fine(), 0);
}

void TestEntityTagger::lexiconRefusesDamage()
{
    WordLexicon lexicon;
    lexicon.entry(u"road"_s).cluster = 7;
    ByteWriter writer;
    lexicon.write(writer);
    const QByteArray whole = writer.bytes();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        ByteReader reader(QByteArrayView(whole).first(length));
        QVERIFY(!WordLexicon::read(reader).hasValue());
    }
}

void TestEntityTagger::commonWordsAreNoNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mayBe"); // the tokens that may, joined by spaces
    QTest::newRow("capital") << u"the road to Belén"_s << u"Belén"_s;
    QTest::newRow("between capitals") << u"the Road of Salt"_s << u"Road of Salt"_s;
    QTest::newRow("unknown word in lower case") << u"the road to belén"_s << u"belén"_s;
    QTest::newRow("figure after a capital") << u"the Sonda 11 of the road"_s << u"Sonda 11"_s;
    QTest::newRow("figure alone") << u"the 11 road"_s << QString();
}

void TestEntityTagger::commonWordsAreNoNames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, mayBe);
    WordLexicon lexicon;
    for (const QString &word : {u"the"_s, u"road"_s, u"to"_s, u"of"_s, u"salt"_s})
        lexicon.entry(word).traits = WordKnowledge::Common;
    const std::vector<Token> tokens = tokensOf(text);
    const EntityFeatures features(text, tokens, lexicon);
    QStringList found;
    for (int i = 0; i < features.size(); ++i)
        if (features.mayBeName(i))
            found << text.mid(tokens[size_t(i)].span.begin, tokens[size_t(i)].span.length());
    QCOMPARE(found.join(u' '), mayBe);
}

void TestEntityTagger::modelGivesTheSameNamesWhenReadAgain()
{
    const QString text = u"the road to Codpa of Belén"_s;
    const std::vector<Token> tokens = tokensOf(text);
    const EntityTagger tagger = smallTagger();
    const std::vector<EntityGuess> guesses = tagger.guesses(text, tokens);
    QVERIFY(!guesses.empty());
    for (const EntityGuess &guess : guesses) {
        QVERIFY(guess.kind == EntityKind::Place);
        QVERIFY(guess.confidence > 0 && guess.confidence <= 1);
    }
    const Result<ModelFile> file = unpackedModel(packedModel(fileOf(tagger)));
    QVERIFY(file.hasValue());
    const Result<EntityTagger> again = EntityTagger::read(*file);
    QVERIFY(again.hasValue());
    const std::vector<EntityGuess> same = again->guesses(text, tokens);
    QCOMPARE(same.size(), guesses.size());
    for (size_t i = 0; i < same.size(); ++i)
        QVERIFY(same[i].first == guesses[i].first && same[i].past == guesses[i].past && same[i].confidence == guesses[i].confidence);
}

void TestEntityTagger::damagedSectionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("section");
    for (const char *section : {"words", "weights", "chain"})
        QTest::newRow(section) << QByteArray(section);
}

void TestEntityTagger::damagedSectionsAreRefused()
{
    QFETCH(const QByteArray, section);
    const ModelFile whole = fileOf(smallTagger());
    QVERIFY(EntityTagger::read(whole).hasValue());
    ModelFile damaged = whole;
    damaged.sections[section].chop(1);
    QVERIFY(!EntityTagger::read(damaged).hasValue());
    damaged.sections[section] = whole.sections[section] + 'x';
    QVERIFY(!EntityTagger::read(damaged).hasValue());
    damaged.sections.remove(section);
    QVERIFY(!EntityTagger::read(damaged).hasValue());
}

void TestEntityTagger::shippedModelFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isSpanish");
    QTest::newRow("person") << u"Yesterday the lawyer Martin Kelleher spoke to reporters in the capital."_s << u"Martin Kelleher"_s << int(EntityKind::Person) << false;
    QTest::newRow("place") << u"The trucks waited for two days in Lisbon."_s << u"Lisbon"_s << int(EntityKind::Place) << false;
    QTest::newRow("person, Spanish") << u"Ayer habló ante la prensa el abogado Julio Carrasco."_s << u"Julio Carrasco"_s << int(EntityKind::Person) << true;
    QTest::newRow("place, Spanish") << u"Los camiones esperaron dos días en Valladolid."_s << u"Valladolid"_s << int(EntityKind::Place) << true;
}

void TestEntityTagger::shippedModelFinds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    QFETCH(const bool, isSpanish);
    const LanguageModels models(QStringLiteral(APACHETA_SOURCE_DIR "/resources/models"));
    const std::vector<Token> tokens = tokensOf(text);
    const std::vector<EntityGuess> guesses = models.entities(text, tokens, {}, isSpanish ? Language::Spanish : Language::English);
    const auto found = std::find_if(guesses.begin(), guesses.end(), [&](const EntityGuess &guess) {
        const qsizetype begin = tokens[size_t(guess.first)].span.begin;
        return text.mid(begin, tokens[size_t(guess.past) - 1].span.end - begin) == name;
    });
    QVERIFY(found != guesses.end());
    QCOMPARE(int(found->kind), kind);
}

QTEST_APPLESS_MAIN(TestEntityTagger)
#include "test_entity_tagger.moc"
