// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/plain_words.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace apacheta;

class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datesAreWrittenAsPeopleDo_data();
    void datesAreWrittenAsPeopleDo();
    void relationsAreSentences_data();
    void relationsAreSentences();
    void everyWordOfTheVocabularyHasAName();

private:
    QTranslator m_spanish;
    void speakSpanish(bool spanish);
};

void TestWords::speakSpanish(bool spanish)
{
    QLocale::setDefault(spanish ? QLocale(QLocale::Spanish, QLocale::Bolivia) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (spanish) {
        QVERIFY(m_spanish.load(u":/apacheta/translations/apacheta_es.qm"_s));
        QCoreApplication::installTranslator(&m_spanish);
    } else {
        QCoreApplication::removeTranslator(&m_spanish);
    }
}

void TestWords::datesAreWrittenAsPeopleDo_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    QTest::newRow("year") << u"1904"_s << u"1904"_s << u"1904"_s;
    QTest::newRow("month") << u"2006-01"_s << u"January 2006"_s << u"enero de 2006"_s;
    QTest::newRow("day") << u"2006-01-22"_s << u"22 January 2006"_s << u"22 de enero de 2006"_s;
    QTest::newRow("interval") << u"1879/1883"_s << u"1879 to 1883"_s << u"1879 a 1883"_s;
    QTest::newRow("decade") << u"198X"_s << u"the 1980s"_s << u"década de 1980"_s;
    QTest::newRow("century") << u"18XX"_s << u"the 19th century"_s << u"siglo XIX"_s;
    QTest::newRow("twenty-first") << u"20XX"_s << u"the 21st century"_s << u"siglo XXI"_s;
    QTest::newRow("about") << u"1904~"_s << u"about 1904"_s << u"hacia 1904"_s;
    QTest::newRow("uncertain") << u"1904?"_s << u"1904 (uncertain)"_s << u"1904 (incierto)"_s;
    QTest::newRow("open") << u"2001/.."_s << u"since 2001"_s << u"desde 2001"_s;
    QTest::newRow("until") << u"../1879"_s << u"until 1879"_s << u"hasta 1879"_s;
    QTest::newRow("season") << u"2001-21"_s << u"spring 2001"_s << u"primavera de 2001"_s;
    QTest::newRow("none") << QString() << u"undated"_s << u"sin fecha"_s;
}

void TestWords::datesAreWrittenAsPeopleDo()
{
    QFETCH(QString, edtf);
    QFETCH(QString, english);
    QFETCH(QString, spanish);
    const std::optional<EdtfDate> date = edtf.isEmpty() ? std::nullopt : EdtfDate::parse(edtf);
    QCOMPARE(date.has_value(), !edtf.isEmpty());
    speakSpanish(false);
    QCOMPARE(dateText(date), english);
    speakSpanish(true);
    QCOMPARE(dateText(date), spanish);
    speakSpanish(false);
}

void TestWords::relationsAreSentences_data()
{
    QTest::addColumn<int>("predicate");
    QTest::addColumn<int>("polarity");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    const auto row = [](const char *name, Category predicate, Polarity polarity, const QString &english, const QString &spanish) {
        QTest::newRow(name) << int(predicate) << int(polarity) << english << spanish;
    };
    row("stated", Category::Agree, Polarity::Asserted, u"Chile agrees with Peru"_s, u"Chile acuerda con Peru"_s);
    row("denied", Category::Agree, Polarity::Negated, u"Chile does not agree with Peru"_s, u"Chile no acuerda con Peru"_s);
    row("planned", Category::Aid, Polarity::Planned, u"Chile plans to aid Peru"_s, u"Chile prevé ayudar a Peru"_s);
    row("conflict", Category::Reject, Polarity::Asserted, u"Chile turns down Peru"_s, u"Chile rechaza a Peru"_s);
    row("tie", Category::PartOf, Polarity::Negated, u"Chile is not part of Peru"_s, u"Chile no forma parte de Peru"_s);
}

void TestWords::relationsAreSentences()
{
    QFETCH(int, predicate);
    QFETCH(int, polarity);
    QFETCH(QString, english);
    QFETCH(QString, spanish);
    RelationRow relation;
    relation.subject.name = u"Chile"_s;
    relation.object.name = u"Peru"_s;
    relation.predicate = Category(predicate);
    relation.polarity = Polarity(polarity);
    speakSpanish(false);
    QCOMPARE(relationSentence(relation), english);
    speakSpanish(true);
    QCOMPARE(relationSentence(relation), spanish);
    speakSpanish(false);
}

void TestWords::everyWordOfTheVocabularyHasAName()
{
    for (const bool spanish : {false, true}) {
        speakSpanish(spanish);
        QStringList phrases;
        for (const Category predicate : allPredicates()) {
            QVERIFY(!categoryName(predicate).isEmpty());
            phrases.append(predicatePhrase(predicate));
        }
        QVERIFY(!phrases.contains(QString()));
        QCOMPARE(phrases.removeDuplicates(), 0);
        for (const ActorKind kind : allActorKinds())
            QVERIFY(!kindName(kind).isEmpty() && kindName(kind) != kindNamePlural(kind));
        for (const Level level : allLevels())
            QVERIFY(!levelName(level).isEmpty());
    }
    speakSpanish(false);
    QCOMPARE(countryName(u"PE"_s), u"Peru"_s);
    QCOMPARE(countryName(u"zz"_s), u"zz"_s);
}

QTEST_MAIN(TestWords)
#include "test_words.moc"
