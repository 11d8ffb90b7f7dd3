// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority/knowledge_pack.h"
#include "authority/place_points.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// Where the places of the pack lie.
class TestPlacePoints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void points_data();
    void points();
    void placesWithoutPointAreLeftOut();
    void badCoordinatesAreNamed_data();
    void badCoordinatesAreNamed();
};

void TestPlacePoints::points_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<ActorKind>("kind");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QRectF>("within");   // longitude and latitude
    QTest::newRow("a city") << u"arica"_s << ActorKind::Municipality << u"CL"_s << QRectF(-70.4, -18.6, 0.2, 0.2);
    QTest::newRow("a department") << u"oruro-department"_s << ActorKind::Region << u"BO"_s << QRectF(-69, -20.1, 2.8, 3);
    QTest::newRow("a state") << u"peru"_s << ActorKind::State << u"PE"_s << QRectF(-81, -18, 12, 18);
}

void TestPlacePoints::points()
{
    QFETCH(QString, key);
    QFETCH(ActorKind, kind);
    QFETCH(QString, country);
    QFETCH(QRectF, within);
    const auto points = PlacePoints::load(QStringLiteral(APACHETA_SOURCE_DIR) + u"/resources/authority"_s);
    QVERIFY(points);
    const PlacePoint *point = points->of(key);
    QVERIFY(point);
    QCOMPARE(point->kind, kind);
    QCOMPARE(point->country, country);
    QVERIFY(within.contains(point->longitude, point->latitude));
}

void TestPlacePoints::placesWithoutPointAreLeftOut()
{
    const auto points = PlacePoints::load(QStringLiteral(APACHETA_SOURCE_DIR) + u"/resources/authority"_s);
    QVERIFY(points);
    QVERIFY(!points->of(u"viceroyalty-of-peru"_s));
    QVERIFY(!points->of(u"no such place"_s));
    QVERIFY(points->of(u"latin-america"_s) == nullptr || points->of(u"latin-america"_s)->isWide());
    QVERIFY(!points->of(u"arica"_s)->isWide());
}

void TestPlacePoints::badCoordinatesAreNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no number") << QByteArray("a\tA\tplace\twest\t-70\n");
    QTest::newRow("half of them") << QByteArray("a\tA\tplace\t-18\t\n");
    QTest::newRow("not on earth") << QByteArray("a\tA\tplace\t-118\t-70\n");
    QTest::newRow("unknown kind") << QByteArray("a\tA\tplanet\t-18\t-70\n");
}

void TestPlacePoints::badCoordinatesAreNamed()
{
    QFETCH(QByteArray, line);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"places.tsv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id\tname\tkind\tlat\tlon\n" + line);
    file.close();
    const auto points = PlacePoints::load(folder.path());
    QVERIFY(!points);
    QCOMPARE(points.error().kind, Error::Damaged);
    QVERIFY(points.error().message.contains(u"line 2"_s));
}

QTEST_GUILESS_MAIN(TestPlacePoints)
#include "test_place_points.moc"
