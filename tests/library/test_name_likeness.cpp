// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/name_likeness.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// Which names may be those of one actor.
class TestNameLikeness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pairs_data();
    void pairs();
    void twoOfThePackAreNeverTheSame();
};

void TestNameLikeness::pairs_data()
{
    QTest::addColumn<ActorKind>("kind");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("alike");
    QTest::newRow("one within the other") << ActorKind::Person << u"Rosa Choque"_s << u"Rosa Choque Ticona"_s << true;
    QTest::newRow("the given name's initial") << ActorKind::Person << u"J. Quispe"_s << u"Juana Quispe"_s << true;
    QTest::newRow("a title") << ActorKind::Person << u"Dr. Rosa Choque"_s << u"Rosa Choque"_s << true;
    QTest::newRow("a letter apart") << ActorKind::Person << u"Rosa Choque"_s << u"Rosa Choquee"_s << true;
    QTest::newRow("other given names") << ActorKind::Person << u"Mario Choque"_s << u"Maria Choque"_s << false;
    QTest::newRow("other family names") << ActorKind::Person << u"Rosa Choque"_s << u"Rosa Mamani"_s << false;
    QTest::newRow("father and son") << ActorKind::Person << u"Luis Rojas"_s << u"Luis Rojas Jr"_s << false;
    QTest::newRow("word for word") << ActorKind::Organization << u"Ministerio de Salud"_s << u"Ministry of Health"_s << true;
    QTest::newRow("initials") << ActorKind::Organization << u"UPL"_s << u"Unión de Pescadores del Lago"_s << true;
    QTest::newRow("other ministries") << ActorKind::Organization << u"Ministerio de Salud"_s << u"Ministerio de Defensa"_s << false;
    QTest::newRow("other years") << ActorKind::Instrument << u"Treaty of 1866"_s << u"Treaty of 1874"_s << false;
}

void TestNameLikeness::pairs()
{
    QFETCH(ActorKind, kind);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const QList<LikeActors> pairs = likeActors({{ActorId{1}, kind, false, 4, {}, {first}}, {ActorId{2}, kind, false, 2, {}, {second}}});
    QTEST(!pairs.isEmpty(), "alike");
}

void TestNameLikeness::twoOfThePackAreNeverTheSame()
{
    QVERIFY(likeActors({{ActorId{1}, ActorKind::Person, true, 4, {}, {u"Rosa Choque"_s}},
                        {ActorId{2}, ActorKind::Person, true, 2, {}, {u"Rosa Choque Ticona"_s}}}).isEmpty());
}

QTEST_APPLESS_MAIN(TestNameLikeness)
#include "test_name_likeness.moc"
