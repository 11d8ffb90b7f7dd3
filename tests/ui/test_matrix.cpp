// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "matrix/matrix_picture.h"
#include "matrix/similarity_order.h"
#include "start/card_columns.h"
#include "start/year_bars.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

NetActor actor(int id, const QString &name, Level level, const QStringList &countries, int mentions)
{
    NetActor one;
    one.id = ActorId{id};
    one.name = name;
    one.kind = level == Level::National ? ActorKind::State : level == Level::Regional ? ActorKind::Region : ActorKind::Municipality;
    one.level = level;
    one.countries = countries;
    one.mentions = mentions;
    return one;
}

NetTie tie(int subject, Category category, int object, int claims, Polarity polarity = Polarity::Asserted)
{
    NetTie one;
    one.subject = ActorId{subject};
    one.object = ActorId{object};
    one.category = category;
    one.polarity = polarity;
    one.claims = claims;
    one.evidence = claims;
    one.earliest = 19040101;
    one.latest = 20181231;
    one.first = RelationId{subject * 100 + object};
    return one;
}

Net border()
{
    Net net;
    net.actors = {actor(1, u"Chile"_s, Level::National, {u"CL"_s}, 50), actor(2, u"Bolivia"_s, Level::National, {u"BO"_s}, 60),
                  actor(3, u"Tarapacá"_s, Level::Regional, {u"CL"_s}, 20), actor(4, u"Oruro"_s, Level::Regional, {u"BO"_s}, 30),
                  actor(5, u"Andean Alliance"_s, Level::None, {u"BO"_s, u"CL"_s}, 5)};
    net.ties = {tie(2, Category::Accuse, 1, 9), tie(2, Category::Support, 1, 3), tie(1, Category::Borders, 2, 1), tie(3, Category::Cooperate, 4, 2),
                tie(1, Category::Threaten, 2, 1, Polarity::Negated)};
    return net;
}

QStringList namesOf(const MatrixLayout &layout)
{
    QStringList names;
    for (const NetActor &one : layout.actors)
        names.append(one.name);
    return names;
}

} // namespace

// A matrix puts its actors in a order that is said, sums its cells rightly, and every cell can be reached; cards and bars are laid out by plain arithmetic.
class TestMatrix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void actorsStandInOrder_data();
    void actorsStandInOrder();
    void cellsAreSummed();
    void thoseAlikeStandTogether();
    void sameNetSamePicture();
    void everyMarkIsReachedByKeys();
    void aPointIsOfTheCellUnderIt();
    void itIsDrawn();
    void cardsFillTheColumnsEvenly();
    void barsCoverAllYears();
};

void TestMatrix::actorsStandInOrder_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("groups");
    QTest::newRow("by country, the most named first") << int(MatrixOrder::ByCountry)
        << QStringList{u"Bolivia"_s, u"Oruro"_s, u"Chile"_s, u"Tarapacá"_s, u"Andean Alliance"_s} << 3;
    QTest::newRow("by level") << int(MatrixOrder::ByLevel) << QStringList{u"Bolivia"_s, u"Chile"_s, u"Oruro"_s, u"Tarapacá"_s, u"Andean Alliance"_s} << 3;
    QTest::newRow("by name") << int(MatrixOrder::ByName) << QStringList{u"Andean Alliance"_s, u"Bolivia"_s, u"Chile"_s, u"Oruro"_s, u"Tarapacá"_s} << 0;
}

void TestMatrix::actorsStandInOrder()
{
    QFETCH(int, order);
    QFETCH(QStringList, names);
    QFETCH(int, groups);
    const MatrixLayout layout = matrixLayout(border(), MatrixOrder(order));
    QCOMPARE(namesOf(layout), names);
    QCOMPARE(layout.groups.size(), groups);
}

void TestMatrix::cellsAreSummed()
{
    const MatrixLayout layout = matrixLayout(border(), MatrixOrder::ByName);
    const auto cellOf = [&](const QString &row, const QString &column) {
        const QStringList names = namesOf(layout);
        for (const MatrixCell &cell : layout.cells) {
            if (names[cell.row] == row && names[cell.column] == column)
                return cell;
        }
        return MatrixCell();
    };
    const MatrixCell cell = cellOf(u"Bolivia"_s, u"Chile"_s);
    QCOMPARE(cell.claims, 13);                      // with the common border
    QCOMPARE(cell.cooperation, 3);
    QCOMPARE(cell.conflict, 9);
    QCOMPARE(cell.standing, 1);
    QCOMPARE(cell.balance, -0.5);
    QVERIFY(!cell.only.isValid());
    const MatrixCell back = cellOf(u"Chile"_s, u"Bolivia"_s);
    QCOMPARE(back.claims, 2);
    QCOMPARE(back.denied, 1);
    QCOMPARE(back.conflict, 0);                     // what is denied is none
    QCOMPARE(cellOf(u"Tarapacá"_s, u"Oruro"_s).claims, cellOf(u"Oruro"_s, u"Tarapacá"_s).claims);   // they cooperate: said of both
    QCOMPARE(layout.mostClaims, 13);
}

void TestMatrix::thoseAlikeStandTogether()
{
    // Two circles, told in turn: 0 2 4 deal with each other, and 1 3 5.
    QList<double> weights(36, 0.0);
    for (const auto &[a, b] : {std::pair(0, 2), std::pair(2, 4), std::pair(0, 4), std::pair(1, 3), std::pair(3, 5), std::pair(1, 5)})
        weights[a * 6 + b] = weights[b * 6 + a] = 4;
    const QList<int> order = similarityOrder(weights, 6);
    QCOMPARE(order.size(), 6);
    for (int i = 1; i < 3; ++i) {
        QCOMPARE(order[i] % 2, order[0] % 2);
        QCOMPARE(order[3 + i] % 2, order[3] % 2);
    }
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(similarityOrder(weights, 6, stopped.get_token()), (QList<int>{0, 1, 2, 3, 4, 5}));
}

void TestMatrix::sameNetSamePicture()
{
    Net turned = border();
    std::reverse(turned.actors.begin(), turned.actors.end());
    std::reverse(turned.ties.begin(), turned.ties.end());
    for (const MatrixOrder order : {MatrixOrder::ByCountry, MatrixOrder::ByLevel, MatrixOrder::ByName, MatrixOrder::BySimilarity})
        QCOMPARE(namesOf(matrixLayout(turned, order)), namesOf(matrixLayout(border(), order)));
}

void TestMatrix::everyMarkIsReachedByKeys()
{
    const auto picture = MatrixPicture::of(border(), MatrixOrder::ByCountry, QFont());
    QVERIFY(picture);
    QSet<int> reached = {0};
    QList<int> open = {0};
    while (!open.isEmpty()) {
        const int mark = open.takeLast();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            const int next = picture->neighbour(mark, key);
            QVERIFY(next >= 0 && next < picture->marks().size());
            if (!reached.contains(next)) {
                reached.insert(next);
                open.append(next);
            }
        }
    }
    QCOMPARE(reached.size(), picture->marks().size());
}

void TestMatrix::aPointIsOfTheCellUnderIt()
{
    const auto picture = MatrixPicture::of(border(), MatrixOrder::ByCountry, QFont());
    PictureStyle style{paperPalette(), QFont(), 1, -1, -1, {}, picture->bounds()};
    for (int mark = 0; mark < picture->marks().size(); ++mark)
        QCOMPARE(picture->markAt(picture->markRect(mark, style).center(), style), mark);
    QVERIFY(picture->marks()[0].tip.contains(u"→"_s));
    QVERIFY(std::holds_alternative<PairTarget>(picture->marks()[0].target));
    QCOMPARE(picture->markAt(picture->bounds().topLeft() + QPointF(1, 1), style), -1);
}

void TestMatrix::itIsDrawn()
{
    const auto picture = MatrixPicture::of(border(), MatrixOrder::ByCountry, QFont());
    QImage image(600, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const double scale = 600 / picture->bounds().width();
    painter.scale(scale, scale);
    painter.translate(-picture->bounds().topLeft());
    picture->paint(painter, picture->bounds(), {paperPalette(), QFont(), scale, -1, -1, {}, picture->bounds()});
    painter.end();
    const QPointF at = (picture->marks()[0].rect.topLeft() + QPointF(3, 3) - picture->bounds().topLeft()) * scale;
    QVERIFY(image.pixelColor(at.toPoint()) != QColor(Qt::white));
    QVERIFY(picture->legend(paperPalette()).size() >= 4);
    QVERIFY(!MatrixPicture::of({}, MatrixOrder::ByName, QFont()));
}

void TestMatrix::cardsFillTheColumnsEvenly()
{
    QCOMPARE(cardColumns(1000, 300, 7), 3);
    QCOMPARE(cardColumns(100, 300, 7), 1);
    QCOMPARE(cardColumns(9000, 300, 7), 4);    // cards do not become a row of slips
    QCOMPARE(cardColumns(9000, 300, 2), 2);
    QCOMPARE(columnsOfCards({10, 30, 10, 5}, 2), (QList<int>{0, 1, 0, 0}));
    QCOMPARE(columnsOfCards({80, 312, 312, 312, 195, 35, 312}, 4), (QList<int>{0, 0, 1, 2, 1, 0, 3})); // two tall ones never one above the other
    QCOMPARE(columnsOfCards({}, 3), QList<int>());
}

void TestMatrix::barsCoverAllYears()
{
    const QList<YearBar> years = yearBars({{1998, 2}, {2001, 1}}, 20);
    QCOMPARE(years.size(), 4);
    QCOMPARE(years.first(), (YearBar{1998, 1998, 2}));
    const QList<YearBar> decades = yearBars({{1879, 2}, {1881, 1}, {2018, 4}}, 20);
    QCOMPARE(decades.first(), (YearBar{1870, 1879, 2}));
    QCOMPARE(decades.last(), (YearBar{2010, 2019, 4}));
    QVERIFY(yearBars({}, 20).isEmpty());
}

QTEST_MAIN(TestMatrix)
#include "test_matrix.moc"
