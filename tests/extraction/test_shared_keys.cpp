// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/shared_keys.h"
#include "names_of.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

// One body, place or instrument, whichever language, order or spelling a text has it in.
class TestSharedKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sameName_data();
    void sameName();
    void otherName_data();
    void otherName();
    void saysNothing_data();
    void saysNothing();
    void joinsWithinADocument();
    void joinsOverDocuments();
    void aliasesSayWhy();
    void spellingOfTheKnown();

private:
    std::shared_ptr<const KnowledgePack> m_pack;
};

void TestSharedKeys::initTestCase()
{
    Result<std::shared_ptr<const KnowledgePack>> pack = KnowledgePack::load(QStringLiteral(APACHETA_SOURCE_DIR "/resources/authority"));
    QVERIFY(pack.hasValue());
    m_pack = *pack;
}

void TestSharedKeys::sameName_data()
{
    QTest::addColumn<ActorKind>("kind");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("translation") << ActorKind::Organization << u"Herders Without Borders"_s << u"Herders Sin Fronteras"_s;
    QTest::newRow("word order") << ActorKind::Organization << u"Universidad Simón Tancara"_s << u"Simon Tancara University"_s;
    QTest::newRow("of") << ActorKind::Organization << u"University of Sama"_s << u"Universidad de Sama"_s;
    QTest::newRow("adjectives") << ActorKind::Organization << u"Joint Technical Commission of Sama"_s << u"Comisión Técnica Mixta de Sama"_s;
    QTest::newRow("treaty") << ActorKind::Instrument << u"Treaty of Pasto Grande"_s << u"Tratado de Pasto Grande"_s;
    QTest::newRow("lake in two spellings") << ActorKind::Place << u"Lago Kotani"_s << u"Cotani Lake"_s;
}

void TestSharedKeys::sameName()
{
    QFETCH(ActorKind, kind);
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!sharedName(one, kind).isEmpty());
    QCOMPARE(sharedName(one, kind), sharedName(other, kind));
}

void TestSharedKeys::otherName_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("other place") << u"University of Sama"_s << u"Universidad de Huara"_s;
    QTest::newRow("other head") << u"Committee of Herders"_s << u"Council of Herders"_s;
    QTest::newRow("longer") << u"Ministry of Mines"_s << u"Ministry of Mines of Sama"_s;
}

void TestSharedKeys::otherName()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(sharedName(one, ActorKind::Organization) != sharedName(other, ActorKind::Organization));
}

void TestSharedKeys::saysNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("one in every country") << u"National Assembly"_s;
    QTest::newRow("likewise, of several words") << u"Ministerio de Salud Pública"_s;
    QTest::newRow("no common word") << u"Andes Forestal Norteño"_s;
    QTest::newRow("number") << u"Universidad 27 de Mayo de Sama"_s;
    QTest::newRow("head alone") << u"University"_s;
}

void TestSharedKeys::saysNothing()
{
    QFETCH(QString, name);
    QCOMPARE(sharedName(name, ActorKind::Organization), QString());
}

void TestSharedKeys::joinsWithinADocument()
{
    const DocumentText document = documentOf(u"The University of Sama voted.\nLa Universidad de Sama votó ayer."_s);
    const Findings findings = extract(document, *m_pack);
    QStringList keys;
    for (const FoundActor &actor : findings.actors)
        keys.append(actor.key);
    QCOMPARE(keys.filter(u"university"_s).size(), 1);
    QVERIFY2(keys.filter(u"universidad"_s).isEmpty(), qPrintable(keys.join(u'\n')));
}

void TestSharedKeys::joinsOverDocuments()
{
    const auto bodyOf = [&](const QString &text) {
        const DocumentText document = documentOf(text);
        const Findings findings = extract(document, *m_pack);
        for (const FoundActor &actor : findings.actors)
            if (actor.kind == ActorKind::Organization)
                return actor.key;
        return QString();
    };
    const QString english = bodyOf(u"On Monday the Andean Herders Federation met in Huara."_s);
    QVERIFY(!english.isEmpty());
    QCOMPARE(bodyOf(u"El lunes la Federación Andina Herders se reunió en Huara."_s), english);
}

void TestSharedKeys::aliasesSayWhy()
{
    const DocumentText document = documentOf(
        u"The University of Sama (UDS) voted. Pedro Condori Huarachi spoke. Condori left.\nLa Universidad de Sama votó ayer."_s);
    const Findings findings = extract(document, *m_pack);
    QHash<QString, AliasReason> reasons;
    for (const FoundActor &actor : findings.actors)
        if (actor.origin == Origin::Discovered)
            for (qsizetype i = 0; i < actor.aliases.size(); ++i)
                reasons.insert(actor.aliases[i], actor.aliasReason(i));
    QCOMPARE(reasons.value(u"Condori"_s), AliasReason::ShortForm);
    QCOMPARE(reasons.value(u"UDS"_s), AliasReason::Acronym);
    QCOMPARE(reasons.value(u"Universidad de Sama"_s), AliasReason::Translation);
}

void TestSharedKeys::spellingOfTheKnown()
{
    const DocumentText document = documentOf(u"Las balsas cruzan el Lago Titikaka cada lunes."_s);
    const Findings findings = extract(document, *m_pack);
    QStringList keys;
    for (const FoundActor &actor : findings.actors)
        keys.append(actor.key);
    QVERIFY2(keys.contains(u"lake-titicaca"_s), qPrintable(keys.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSharedKeys)
#include "test_shared_keys.moc"
