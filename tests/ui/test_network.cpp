// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network_layout.h"
#include "network/network_measures.h"
#include "network/network_picture.h"

#include "common/theme.h"

#include <QImage>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace apacheta;

// Layout, measures and drawing of a network, without a window.
class TestNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameShapeSamePlaces();
    void edgesAreShorterThanTheRest();
    void roomsDoNotOverlap();
    void partsLieApart();
    void placesStayWhenSomebodyComes();
    void pinnedOnesDoNotMove();
    void groupsComeTogether();
    void stoppedLayoutIsEmpty();
    void goBetweensLieBetween();
    void communitiesHangTogether();
    void weakTiesComeWithTheirActor();
    void everyMarkIsFound();
    void movedActorIsPinned();
    void polaritiesLookDifferent();
};

namespace {

constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();

/// Two rings of six, joined by one edge, and a pair for itself.
NetworkShape rings()
{
    NetworkShape shape;
    for (int ring = 0; ring < 2; ++ring) {
        for (int node = 0; node < 6; ++node)
            shape.edges.append({6 * ring + node, 6 * ring + (node + 1) % 6});
    }
    shape.edges.append({0, 6});
    shape.edges.append({12, 13});
    shape.radii = QList<double>(14, 10.0);
    shape.labels = QList<double>(14, 80.0);
    return shape;
}

double distance(const QList<QPointF> &places, int one, int other) { return std::hypot(places[one].x() - places[other].x(), places[one].y() - places[other].y()); }

NetTie tie(int subject, int object, Category category, int evidence, Polarity polarity = Polarity::Asserted)
{
    return {ActorId{subject}, ActorId{object}, category, polarity, 1, evidence, 0, 0, RelationId{subject * 100 + object}, 0.8};
}

/// A hub with `count` others, which are all tied weakly among themselves.
Net dense(int count)
{
    Net net;
    for (int id = 1; id <= count; ++id)
        net.actors.append({ActorId{id}, QString::number(id), u"Actor %1"_s.arg(id), id % 2 ? ActorKind::State : ActorKind::Person, Level::National, {}, count - id});
    for (int one = 1; one <= count; ++one) {
        for (int other = one + 1; other <= count; ++other)
            net.ties.append(tie(one, other, one % 3 ? Category::Agree : Category::Accuse, one == 1 ? 50 : 1));
    }
    return net;
}

PictureStyle styleAt(double scale)
{
    PictureStyle style;
    style.palette = paperPalette();
    style.scale = scale;
    return style;
}

QImage drawn(const NetworkPicture &picture, const PictureStyle &style)
{
    QImage image((picture.bounds().size() * style.scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(style.scale, style.scale);
    painter.translate(-picture.bounds().topLeft());
    picture.paint(painter, picture.bounds(), style);
    return image;
}

} // namespace

void TestNetwork::sameShapeSamePlaces() { QCOMPARE(networkLayout(rings()), networkLayout(rings())); }

void TestNetwork::edgesAreShorterThanTheRest()
{
    const NetworkShape shape = rings();
    const QList<QPointF> places = networkLayout(shape);
    double edges = 0;
    for (const NetworkShape::Edge &edge : shape.edges)
        edges += distance(places, edge.from, edge.to) / double(shape.edges.size());
    double all = 0;
    for (int one = 0; one < 12; ++one) {
        for (int other = 0; other < one; ++other)
            all += distance(places, one, other) / 66;
    }
    QVERIFY2(edges < all * 0.6, qPrintable(u"%1 of %2"_s.arg(edges).arg(all)));
}

void TestNetwork::roomsDoNotOverlap()
{
    const QList<QPointF> places = networkLayout(rings());
    for (int one = 0; one < places.size(); ++one) {
        for (int other = 0; other < one; ++other) {
            const QPointF way = places[one] - places[other];
            QVERIFY2(std::abs(way.x()) >= 80 || std::abs(way.y()) >= 20, qPrintable(u"%1 and %2"_s.arg(one).arg(other)));
        }
    }
}

void TestNetwork::partsLieApart()
{
    const QList<QPointF> places = networkLayout(rings());
    double lowest = -1e9;
    for (int node = 0; node < 12; ++node)
        lowest = std::max(lowest, places[node].y());
    QVERIFY(places[12].y() > lowest && places[13].y() > lowest);
}

void TestNetwork::placesStayWhenSomebodyComes()
{
    NetworkShape shape = rings();
    const QList<QPointF> before = networkLayout(shape);
    shape.before = before;
    shape.before.append(QPointF(nowhere, nowhere));
    shape.radii.append(10);
    shape.labels.append(80);
    shape.edges.append({3, 14});
    const QList<QPointF> after = networkLayout(shape);
    double moved = 0;
    for (int node = 0; node < 12; ++node)
        moved += std::hypot(after[node].x() - before[node].x(), after[node].y() - before[node].y()) / 12;
    QVERIFY2(moved < 45, qPrintable(QString::number(moved)));
    QVERIFY(distance(after, 3, 14) < 250);
}

void TestNetwork::pinnedOnesDoNotMove()
{
    NetworkShape shape = rings();
    shape.before = networkLayout(shape);
    shape.before[4] = QPointF(700, -300);
    shape.pinned = QList<bool>(14, false);
    shape.pinned[4] = true;
    QCOMPARE(networkLayout(shape)[4], QPointF(700, -300));
}

void TestNetwork::groupsComeTogether()
{
    NetworkShape shape = rings();
    shape.groups = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, -1, -1}; // across the rings
    const QList<QPointF> places = networkLayout(shape);
    double within = 0, across = 0;
    for (int one = 0; one < 12; ++one) {
        for (int other = 0; other < one; ++other)
            (one % 2 == other % 2 ? within : across) += distance(places, one, other) / (one % 2 == other % 2 ? 30 : 36);
    }
    QVERIFY2(within < across * 0.75, qPrintable(u"%1 of %2"_s.arg(within).arg(across)));
}

void TestNetwork::stoppedLayoutIsEmpty()
{
    std::stop_source ticket;
    ticket.request_stop();
    QVERIFY(networkLayout(rings(), ticket.get_token()).isEmpty());
    QVERIFY(!NetworkPicture::of(dense(5), {}, ticket.get_token()));
}

void TestNetwork::goBetweensLieBetween()
{
    const QList<double> between = betweennessOf(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}}); // a chain
    QCOMPARE(between[0], 0.0);
    QCOMPARE(between[1], 0.5);
    QVERIFY(std::abs(between[2] - 4.0 / 6) < 1e-9);
}

void TestNetwork::communitiesHangTogether()
{
    QList<WeightedEdge> edges;
    for (const NetworkShape::Edge &edge : rings().edges)
        edges.append({edge.from, edge.to, edge.from == 0 && edge.to == 6 ? 1.0 : 3.0});
    const QList<int> communities = communitiesOf(14, edges);
    QVERIFY(communities[1] == communities[2]);
    QVERIFY(communities[0] != communities[6]);
    QVERIFY(communities[12] == communities[13]);
    QCOMPARE(communitiesOf(14, edges), communities);
}

void TestNetwork::weakTiesComeWithTheirActor()
{
    const auto picture = NetworkPicture::of(dense(12), {});
    QVERIFY(picture);
    QVERIFY(picture->weakTies() > 30);
    PictureStyle style = styleAt(1);
    const auto bondsFound = [&] {
        int found = 0;
        for (int mark = picture->actors(); mark < picture->marks().size(); ++mark)
            found += picture->markAt(picture->marks()[mark].rect.center(), style) >= picture->actors();
        return found;
    };
    const int quiet = bondsFound();
    style.selected = {picture->marks()[5].actor};
    QVERIFY2(bondsFound() > quiet, qPrintable(QString::number(quiet)));
}

void TestNetwork::everyMarkIsFound()
{
    NetworkOptions options;
    options.allTies = true;
    const auto picture = NetworkPicture::of(dense(8), options);
    QVERIFY(picture);
    QCOMPARE(picture->marks().size(), 8 + 28);
    for (int mark = 0; mark < picture->actors(); ++mark) {
        QCOMPARE(picture->markAt(picture->marks()[mark].rect.center(), styleAt(1)), mark);
        QVERIFY(picture->marks()[mark].tip.contains(u"Actor"_s));
    }
    QSet<int> reached = {0};                // by arrows alone, then page by page
    QList<int> waiting = {0};
    while (!waiting.isEmpty()) {
        const int mark = waiting.takeLast();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            if (const int next = picture->neighbour(mark, key); next >= 0 && !reached.contains(next)) {
                reached.insert(next);
                waiting.append(next);
            }
        }
    }
    for (int mark = 0; mark < picture->actors(); ++mark)
        QVERIFY2(reached.contains(mark), qPrintable(QString::number(mark)));
}

void TestNetwork::movedActorIsPinned()
{
    const auto picture = NetworkPicture::of(dense(6), {});
    const auto moved = picture->withMoved(2, QPointF(500, 400));
    QCOMPARE(moved->places().value(picture->marks()[2].actor), QPointF(500, 400));
    QCOMPARE(moved->markAt(QPointF(500, 400), styleAt(1)), 2);
    QVERIFY(moved->bounds().contains(picture->bounds()));
    for (int mark = 0; mark < moved->actors(); ++mark) {
        if (mark != 2)
            QCOMPARE(moved->marks()[mark].rect, picture->marks()[mark].rect);
    }
}

void TestNetwork::polaritiesLookDifferent()
{
    QList<QImage> images;
    for (const Polarity polarity : {Polarity::Asserted, Polarity::Negated, Polarity::Planned}) {
        Net net = dense(2);
        net.ties = {tie(1, 2, Category::Accuse, 20, polarity)};
        images.append(drawn(*NetworkPicture::of(net, {}), styleAt(2)));
    }
    QVERIFY(images[0] != images[1]);
    QVERIFY(images[0] != images[2]);
    QVERIFY(images[1] != images[2]);
}

QTEST_MAIN(TestNetwork)
#include "test_network.moc"
