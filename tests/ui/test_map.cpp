// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_geometry.h"
#include "map/map_picture.h"
#include "map/map_projection.h"

#include <QApplication>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// The map without a window: projection, land, marks that gather and part, names that keep apart.
class TestMap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void projectionGoesThereAndBack_data();
    void projectionGoesThereAndBack();
    void scaleHoldsInTheBorderBelt();
    void linesLosePointsButNotShape();
    void areasAreCutToSight();
    void placesLieInTheirLand_data();
    void placesLieInTheirLand();
    void bordersAreDrawnOnce();
    void nearBordersGoBetweenTheirTowns();
    void namesNeverMeet();
    void gatheredMarksOpen();
    void nothingIsLeftOutAtAnyZoom();
    void sameLibrarySamePicture();
    void tiesAreWeighedAndLimited();
    void everyMarkIsFoundUnderThePointer();

private:
    QPointF of(const QString &key) const;
    MapContents everything() const;
    std::shared_ptr<const MapPicture> picture(const MapContents &contents, const MapChoice &choice = {}) const;

    PlacePoints m_points;
    std::shared_ptr<const BaseMap> m_base;
};

void TestMap::initTestCase()
{
    const auto points = PlacePoints::load(QStringLiteral(APACHETA_SOURCE_DIR) + u"/resources/authority"_s);
    QVERIFY(points);
    m_points = *points;
    const auto base = BaseMap::shared();
    QVERIFY2(base, base ? "" : qPrintable(base.error().detail));
    m_base = *base;
}

QPointF TestMap::of(const QString &key) const
{
    const PlacePoint *point = m_points.of(key);
    return point ? projected({point->latitude, point->longitude}) : QPointF();
}

/// All places of the pack, named more or less often; some with events, neighbours in the file tied.
MapContents TestMap::everything() const
{
    MapContents contents;
    for (const PlacePoint &point : m_points.all()) {
        if (point.isWide())
            continue;
        const int id = int(contents.places.size()) + 1;
        contents.places.append({{ActorId{id}, point.key, point.nameEnglish, point.kind, Level::None, {point.country}, 4000 / id + 1}, point, {}});
        if (id % 5 == 0) {
            contents.places.last().events.append(contents.events.size());
            contents.events.append({EventId{id}, u"What happened there"_s, Category::Agree, Polarity::Asserted, {}, {}, ActorId{id}, 1, 0.9, {}});
        }
        if (id > 1)
            contents.ties.append({ActorId{id}, ActorId{id / 2}, id % 3 ? Category::Agree : Category::Accuse, Polarity(id % 3), 1, 1 + id % 17, 0, 0, RelationId{id}, 0.9});
    }
    return contents;
}

std::shared_ptr<const MapPicture> TestMap::picture(const MapContents &contents, const MapChoice &choice) const
{
    return MapPicture::of(contents, m_base, m_points, choice, QApplication::font());
}

void TestMap::projectionGoesThereAndBack_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QPointF>("scene");
    QTest::newRow("origin") << -18.0 << -68.5 << QPointF(0, 0);
    QTest::newRow("a degree north") << -17.0 << -68.5 << QPointF(0, -110.37);
    QTest::newRow("a degree east") << -18.0 << -67.5 << QPointF(104.96, 0.28);
    QTest::newRow("Cape Horn") << -55.0 << -68.0 << QPointF(40.52, 4423.79);
    QTest::newRow("Caribbean coast") << 12.0 << -72.0 << QPointF(-432.96, -3463.09);
}

void TestMap::projectionGoesThereAndBack()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(QPointF, scene);
    const QPointF there = projected({latitude, longitude});
    QVERIFY2(std::hypot(there.x() - scene.x(), there.y() - scene.y()) < 0.02, qPrintable(u"%1 %2"_s.arg(there.x()).arg(there.y())));
    const GeoPoint back = unprojected(there);
    QVERIFY(std::abs(back.latitude - latitude) < 1e-9);
    QVERIFY(std::abs(back.longitude - longitude) < 1e-9);
}

void TestMap::scaleHoldsInTheBorderBelt()
{
    for (double latitude = -22.5; latitude <= -15; latitude += 0.5)
        QVERIFY(std::abs(scaleFactorAt(latitude) - 1) < 0.008);
    // Conformal: as far east as north.
    const QPointF east = projected({-30, -69.999}) - projected({-30, -70});
    const QPointF north = projected({-29.999, -70}) - projected({-30, -70});
    QVERIFY(std::abs(std::hypot(east.x(), east.y()) / std::cos(30 * M_PI / 180) / std::hypot(north.x(), north.y()) - 1) < 1e-3);
}

void TestMap::linesLosePointsButNotShape()
{
    QPolygonF line;
    for (int i = 0; i <= 1000; ++i)
        line.append({double(i), 20 * std::sin(i / 50.0)});
    const QPolygonF fewer = simplified(line, 0.5);
    QVERIFY(fewer.size() < 150);
    QCOMPARE(fewer.first(), line.first());
    QCOMPARE(fewer.last(), line.last());
    for (const QPointF &point : line) {
        double off = 1e9;
        for (qsizetype i = 1; i < fewer.size(); ++i)
            off = std::min(off, distanceToSegment(point, fewer[i - 1], fewer[i]));
        QVERIFY(off <= 0.5);
    }
}

void TestMap::areasAreCutToSight()
{
    const QRectF sight(0, 0, 10, 10);
    const QPolygonF diamond{{5, -5}, {15, 5}, {5, 15}, {-5, 5}};
    const QPolygonF part = clipped(diamond, sight);
    QVERIFY(sight.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(part.boundingRect()));
    QVERIFY(part.containsPoint({5, 5}, Qt::OddEvenFill));
    QVERIFY(clipped(diamond.translated(100, 0), sight).isEmpty());
    QCOMPARE(middleOf(diamond), QPointF(5, 5));
}

void TestMap::placesLieInTheirLand_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("municipality");
    QTest::addColumn<QString>("division");
    QTest::addColumn<QString>("state");
    QTest::newRow("a border municipality") << u"charana"_s << u"charana"_s << u"la-paz-department"_s << u"bolivia"_s;
    QTest::newRow("the seat of government") << u"la-paz"_s << u"la-paz"_s << u"la-paz-department"_s << u"bolivia"_s;
    QTest::newRow("a department") << u"oruro-department"_s << QString() << u"oruro-department"_s << u"bolivia"_s;
    QTest::newRow("across the border") << u"tacna"_s << QString() << u"tacna-department"_s << u"peru"_s;
    QTest::newRow("inland of the coast") << u"putre"_s << QString() << u"arica-y-parinacota-region"_s << u"chile"_s;
}

void TestMap::placesLieInTheirLand()
{
    QFETCH(QString, place);
    QFETCH(QString, municipality);
    QFETCH(QString, division);
    QFETCH(QString, state);
    QVERIFY2(m_points.of(place), "the pack has the place");
    const auto keyAt = [&](BaseMap::Layer layer) {
        const BaseMap::Feature *feature = m_base->at(layer, of(place));
        return feature ? feature->key : QString();
    };
    if (!municipality.isEmpty())
        QCOMPARE(keyAt(BaseMap::Municipalities), municipality);
    QCOMPARE(keyAt(BaseMap::Divisions), division);
    QCOMPARE(keyAt(BaseMap::States), state);
}

/// The line between Bolivia and Brazil, which comes from two hands, stands once; the coast of Peru is no border.
void TestMap::bordersAreDrawnOnce()
{
    const auto linesNear = [this](BaseMap::Layer layer, const GeoPoint &point) {
        int lines = 0;
        for (const BaseMap::Shape &shape : m_base->shapes(layer, 10)) {
            double off = 1e9;
            for (qsizetype i = 1; i < shape.points.size(); ++i)
                off = std::min(off, distanceToSegment(projected(point), shape.points[i - 1], shape.points[i]));
            lines += off < 4;
        }
        return lines;
    };
    double length = 0;
    for (const BaseMap::Shape &shape : m_base->shapes(BaseMap::StateBorders, 10)) {
        for (qsizetype i = 1; i < shape.points.size(); ++i) {
            // Of what runs along 60° west in the pampas of Brazil and Bolivia only one line is counted.
            const GeoPoint at = unprojected((shape.points[i - 1] + shape.points[i]) / 2);
            if (at.longitude > -62 && at.longitude < -60 && at.latitude > -16 && at.latitude < -13)
                length += QLineF(shape.points[i - 1], shape.points[i]).length();
        }
    }
    QVERIFY2(length > 200 && length < 620, qPrintable(QString::number(length)));
    QCOMPARE(linesNear(BaseMap::StateBorders, {-17.02, -72.02}), 0); // Mollendo
    QVERIFY(linesNear(BaseMap::Coasts, {-17.02, -72.02}) >= 1);
}

/// Visviri and Charaña are some kilometres apart, nearer than the coarse border is true: the one of the municipalities parts them.
void TestMap::nearBordersGoBetweenTheirTowns()
{
    const QLineF way(of(u"visviri"_s), of(u"charana"_s));
    int crossings = 0;
    for (const BaseMap::Shape &shape : m_base->shapes(BaseMap::StateBorders, 5)) {
        for (qsizetype i = 1; i < shape.points.size(); ++i)
            crossings += way.intersects(QLineF(shape.points[i - 1], shape.points[i]), nullptr) == QLineF::BoundedIntersection;
    }
    QCOMPARE(crossings, 1);
}

void TestMap::namesNeverMeet()
{
    const auto map = picture(everything());
    for (const MapLayout::Level &level : map->layout().levels()) {
        for (const double scale : {level.from, (level.from + level.to) / 2, level.to * 0.999}) {
            QList<QRectF> boxes;
            for (const MapLayout::Name &name : level.names)
                boxes.append(name.place.at(scale));
            std::ranges::sort(boxes, std::less(), &QRectF::left);
            for (qsizetype i = 0; i < boxes.size(); ++i) {
                for (qsizetype j = i + 1; j < boxes.size() && boxes[j].left() < boxes[i].right(); ++j)
                    QVERIFY2(!boxes[i].adjusted(0.01, 0.01, -0.01, -0.01).intersects(boxes[j]), qPrintable(u"at %1"_s.arg(scale)));
            }
        }
    }
}

void TestMap::gatheredMarksOpen()
{
    const auto map = picture(everything());
    const QList<MapLayout::Level> &levels = map->layout().levels();
    QVERIFY(levels.first().heads.size() < map->layout().marks().size() / 4);
    for (qsizetype i = 1; i < levels.size(); ++i)
        QVERIFY(levels[i].heads.size() >= levels[i - 1].heads.size());
    QCOMPARE(levels.last().heads.size(), map->layout().marks().size());
    for (const MapLayout::Head &head : levels.last().heads)
        QVERIFY(head.members.isEmpty());
    // What is opened is brought into sight so near that it parts.
    PictureStyle style;
    style.scale = 0.2;
    const MapLayout::Level &far = map->layout().levelAt(style.scale);
    const auto head = std::ranges::find_if(far.heads, [](const MapLayout::Head &one) { return one.members.size() > 3; });
    QVERIFY(head != far.heads.cend());
    const MapLayout::Mark &mark = map->layout().marks()[head->mark];
    bool opens = false;
    for (double x = 0; x < 40 && !opens; x += 1) {
        for (double y = -40; y < 0 && !opens; y += 1) {
            const QRectF part = map->opensAt(mark.at + QPointF(x, y) / style.scale, style);
            opens = !part.isEmpty() && part.contains(mark.at);
        }
    }
    QVERIFY(opens);
}

void TestMap::nothingIsLeftOutAtAnyZoom()
{
    const auto map = picture(everything());
    for (const MapLayout::Level &level : map->layout().levels()) {
        qsizetype marks = 0;
        for (const MapLayout::Head &head : level.heads)
            marks += 1 + head.members.size();
        QCOMPARE(marks, map->layout().marks().size());
    }
    QVERIFY(map->beyond() > 0);         // Tokyo and others lie beyond the land that is drawn
}

void TestMap::sameLibrarySamePicture()
{
    const auto once = picture(everything());
    const auto again = picture(everything());
    const MapLayout::Level &a = once->layout().levelAt(0.7);
    const MapLayout::Level &b = again->layout().levelAt(0.7);
    QCOMPARE(a.names.size(), b.names.size());
    for (qsizetype i = 0; i < a.names.size(); ++i) {
        QCOMPARE(a.names[i].text, b.names[i].text);
        QCOMPARE(a.names[i].place.box, b.names[i].place.box);
    }
    // More ties, the same places.
    MapChoice more;
    more.mostTies = 120;
    const auto richer = picture(everything(), more);
    for (qsizetype i = 0; i < once->layout().marks().size(); ++i)
        QCOMPARE(richer->layout().marks()[i].at, once->layout().marks()[i].at);
}

void TestMap::tiesAreWeighedAndLimited()
{
    MapContents contents = everything();
    contents.places.resize(4);
    const auto tie = [&contents](int from, int to, Category category, Polarity polarity, int passages) {
        contents.ties.append({contents.places[from].actor.id, contents.places[to].actor.id, category, polarity, 1, passages, 0, 0, RelationId{1}, 0.9});
    };
    contents.ties.clear();
    tie(0, 1, Category::Cooperate, Polarity::Asserted, 6);
    tie(1, 0, Category::Accuse, Polarity::Asserted, 2);
    tie(0, 1, Category::Agree, Polarity::Negated, 1);
    tie(2, 0, Category::Assault, Polarity::Asserted, 3);
    tie(3, 0, Category::PartOf, Polarity::Asserted, 50);
    const auto map = picture(contents);
    const QList<MapLayout::Tie> &ties = map->layout().ties();
    QCOMPARE(ties.size(), 3);           // what is a part lies there: no line
    QCOMPARE(ties[0].passages, 8);
    QCOMPARE(ties[0].balance, (6 * 2 - 2 * 1) / 8.0);
    QCOMPARE(quadrantOf(ties[0].ink), Quadrant::VerbalCooperation);
    QCOMPARE(quadrantOf(ties[1].ink), Quadrant::MaterialConflict);
    QCOMPARE(ties[2].polarity, Polarity::Negated);
    MapChoice few;
    few.mostTies = 1;
    QCOMPARE(picture(contents, few)->layout().ties().size(), 1);
    QCOMPARE(picture(contents, few)->layout().tiesLeftOut(), 2);
}

void TestMap::everyMarkIsFoundUnderThePointer()
{
    const auto map = picture(everything());
    PictureStyle style;
    style.scale = MapLayout::nearest * 0.99;
    int found = 0;
    for (int mark = 0; mark < map->layout().marks().size(); ++mark)
        found += map->markAt(map->markRect(mark, style).center(), style) == mark;
    // Rings of neighbours may touch; nearly all stand free.
    QVERIFY2(found > map->layout().marks().size() * 0.97, qPrintable(QString::number(found)));
}

QTEST_MAIN(TestMap)
#include "test_map.moc"
