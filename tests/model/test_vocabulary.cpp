// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vocabulary.h"

#include <QSet>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestVocabulary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsComeBack();
    void wordsAreTheContracts();
    void unknownWordsAreNothing();
    void typesAndPredicatesPartTheCategories();
    void quadrants_data();
    void quadrants();
    void languages_data();
    void languages();
};

void TestVocabulary::wordsComeBack()
{
    for (const ActorKind kind : allActorKinds())
        QCOMPARE(actorKindOf(word(kind)), std::optional(kind));
    for (const Level level : allLevels())
        QCOMPARE(levelOf(word(level)), std::optional(level));
    for (const Category category : allEventTypes() + allPredicates())
        QCOMPARE(categoryOf(word(category)), std::optional(category));
    for (const Polarity polarity : {Polarity::Asserted, Polarity::Negated, Polarity::Planned})
        QCOMPARE(polarityOf(word(polarity)), std::optional(polarity));
    for (const Role role :
         {Role::Agent, Role::Patient, Role::Party, Role::Place, Role::Instrument, Role::Speaker})
        QCOMPARE(roleOf(word(role)), std::optional(role));
    for (const Origin origin : {Origin::Authority, Origin::Discovered, Origin::User})
        QCOMPARE(originOf(word(origin)), std::optional(origin));
    for (const Language language : {Language::English, Language::Spanish, Language::Unknown})
        QCOMPARE(languageOf(word(language)), language);
}

/// The words of the knowledge-json contract, in full: outside scripts read them.
void TestVocabulary::wordsAreTheContracts()
{
    const auto wordsOf = [](const auto &values) {
        QStringList words;
        for (const auto value : values)
            words << word(value);
        return words.join(u' ');
    };
    QCOMPARE(wordsOf(allActorKinds()),
             u"state region municipality people organization person place instrument"_s);
    QCOMPARE(wordsOf(allLevels()), u"none international national regional municipal indigenous civil"_s);
    QCOMPARE(wordsOf(allEventTypes()), u"agree consult support concede cooperate aid retreat request accuse "
                                       u"reject threaten protest sanction mobilize "
                                       "coerce assault establish elect litigate other"_s);
    QCOMPARE(wordsOf(allPredicates()),
             u"agree consult support concede cooperate aid retreat request accuse reject threaten protest "
             u"sanction mobilize "
             "coerce assault part_of member_of leads represents founded borders located_in"_s);
}

void TestVocabulary::unknownWordsAreNothing()
{
    QVERIFY(!actorKindOf(u"country"_s));
    QVERIFY(!categoryOf(u"Agree"_s));
    QVERIFY(!categoryOf(u""_s));
    QVERIFY(!polarityOf(u"maybe"_s));
}

void TestVocabulary::typesAndPredicatesPartTheCategories()
{
    for (const Category type : allEventTypes())
        QVERIFY(!isStandingTie(type));
    for (const Category predicate : allPredicates())
        QVERIFY(isPlover(predicate) != isStandingTie(predicate));
    QVERIFY(isSymmetric(Category::Borders));
    QVERIFY(!isSymmetric(Category::Leads));
}

void TestVocabulary::quadrants_data()
{
    QTest::addColumn<Category>("category");
    QTest::addColumn<Quadrant>("quadrant");
    QTest::newRow("aid") << Category::Aid << Quadrant::MaterialCooperation;
    QTest::newRow("agree") << Category::Agree << Quadrant::VerbalCooperation;
    QTest::newRow("accuse") << Category::Accuse << Quadrant::VerbalConflict;
    QTest::newRow("assault") << Category::Assault << Quadrant::MaterialConflict;
    QTest::newRow("part of") << Category::PartOf << Quadrant::Standing;
}

void TestVocabulary::quadrants()
{
    QFETCH(Category, category);
    QTEST(quadrantOf(category), "quadrant");
}

void TestVocabulary::languages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Language>("language");
    QTest::newRow("es") << u"es"_s << Language::Spanish;
    QTest::newRow("es-CL") << u"es-CL"_s << Language::Spanish;
    QTest::newRow("ES_bo") << u"ES_bo"_s << Language::Spanish;
    QTest::newRow("spa") << u"spa"_s << Language::Spanish;
    QTest::newRow("en-GB") << u"en-GB"_s << Language::English;
    QTest::newRow("eng") << u"eng"_s << Language::English;
    QTest::newRow("pt") << u"pt"_s << Language::Other;
    QTest::newRow("none") << u" "_s << Language::Unknown;
}

void TestVocabulary::languages()
{
    QFETCH(QString, code);
    QTEST(languageOf(code), "language");
}

QTEST_APPLESS_MAIN(TestVocabulary)
#include "test_vocabulary.moc"
