// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/time_axis.h"
#include "timeline/timeline_picture.h"

#include <QImage>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

ViewEvent happening(const QString &edtf, const QString &label = {}, int evidence = 1)
{
    static qint64 id = 0;
    ViewEvent made;
    made.id = EventId{++id};
    made.label = label.isEmpty() ? edtf : label;
    made.evidence = evidence;
    made.confidence = 0.9;
    if (!edtf.isEmpty() && !(made.date = EdtfDate::parse(edtf)))
        qFatal("the test's date %s is no EDTF", qPrintable(edtf));
    return made;
}

QList<ViewEvent> events(const QString &dates)
{
    QList<ViewEvent> all;
    for (const QString &date : dates.split(u' ', Qt::SkipEmptyParts))
        all.append(happening(date == "-"_L1 ? QString() : date));
    return all;
}

ViewEvent with(ViewEvent made, const QStringList &actors)
{
    for (const QString &name : actors) {
        made.participants.append({ActorId{name.front().unicode()}, name, ActorKind::State, Role::Party});
        made.levels.append(name == "Putre"_L1 ? Level::Municipal : Level::National);
    }
    return made;
}

TimelineMeasures measures(double width, double height)
{
    TimelineMeasures measures;
    measures.width = width;
    measures.height = height;
    measures.labelWidth = [](const QString &text) { return 7.0 * double(text.size()); };
    return measures;
}

/// Years as three hundred days of a burst and a century around it: more than fits.
QList<ViewEvent> crowd(int count)
{
    QList<ViewEvent> all;
    for (int i = 0; i < count; ++i) {
        const int year = i % 3 == 0 ? 1850 + i * 7 % 170 : 2001;
        const int month = 1 + i * 5 % 12;
        const QString form = i % 11 == 0 ? u"%1/%2"_s.arg(year).arg(year + 4) : i % 5 == 0 ? QString::number(year)
            : u"%1-%2-%3"_s.arg(year).arg(month, 2, 10, QLatin1Char('0')).arg(1 + i * 3 % 28, 2, 10, QLatin1Char('0'));
        all.append(happening(form, u"what happened %1"_s.arg(i), 1 + i % 7));
    }
    return all;
}

TimelineViewLayout laidOut(const QList<ViewEvent> &all, double width = 1000, double height = 400)
{
    return TimelineViewLayout::of(all, lanesOf(all, {}), measures(width, height));
}

QString endsOf(const DrawnDate &date)
{
    const auto end = [](DrawnDate::End of) { return of == DrawnDate::Sharp ? u'|' : of == DrawnDate::Faded ? u'~' : u'>'; };
    const auto day = [](double count) {
        const CalendarDay at = calendarDay(int(count));
        return u"%1-%2-%3"_s.arg(at.year).arg(at.month).arg(at.day);
    };
    const QString form = date.form == DrawnDate::Day ? u"day"_s : date.form == DrawnDate::Within ? u"within"_s : u"lasting"_s;
    return form + u' ' + end(date.begin) + day(date.from) + u' ' + day(date.to - 1) + end(date.end);
}

} // namespace

class TestTimelineView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsDays_data();
    void countsDays();
    void drawsADateAsWhatItIs_data();
    void drawsADateAsWhatItIs();
    void marksTheAxis_data();
    void marksTheAxis();
    void laysNothingOverAnother_data();
    void laysNothingOverAnother();
    void losesNoEvent();
    void labelsTheMostTold();
    void opensBlocksOnZooming();
    void laysOutAlike();
    void putsEventsInLanes_data();
    void putsEventsInLanes();
    void keepsUndatedApart();
    void walksToEveryMark_data();
    void walksToEveryMark();
    void showsOnlyTheStretchAskedFor();
    void findsEachMarkWhereItIsDrawn();
};

void TestTimelineView::countsDays_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("count");
    QTest::newRow("epoch") << 1970 << 1 << 1 << 0;
    QTest::newRow("day before") << 1969 << 12 << 31 << -1;
    QTest::newRow("leap day of a century") << 2000 << 2 << 29 << 11016;
    QTest::newRow("no leap year") << 1900 << 3 << 1 << -25508;
    QTest::newRow("of old") << 40 << 1 << 1 << int(QDate(40, 1, 1).toJulianDay() - QDate(1970, 1, 1).toJulianDay());
    QTest::newRow("far") << 9999 << 12 << 31 << int(QDate(9999, 12, 31).toJulianDay() - QDate(1970, 1, 1).toJulianDay());
}

void TestTimelineView::countsDays()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, count);
    QCOMPARE(dayCount(year, month, day), count);
    QVERIFY((calendarDay(count) == CalendarDay{year, month, day}));
}

void TestTimelineView::drawsADateAsWhatItIs_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("drawn");
    QTest::newRow("day") << u"2006-01-22"_s << u"day |2006-1-22 2006-1-22|"_s;
    QTest::newRow("month") << u"2006-02"_s << u"within |2006-2-1 2006-2-28|"_s;
    QTest::newRow("year") << u"1904"_s << u"within |1904-1-1 1904-12-31|"_s;
    QTest::newRow("decade") << u"198X"_s << u"within |1980-1-1 1989-12-31|"_s;
    QTest::newRow("century") << u"18XX"_s << u"within |1800-1-1 1899-12-31|"_s;
    QTest::newRow("season") << u"2001-21"_s << u"within |2001-1-1 2001-3-31|"_s;
    QTest::newRow("about") << u"1904~"_s << u"within ~1904-1-1 1904-12-31~"_s;
    QTest::newRow("uncertain day") << u"1904-10-20?"_s << u"day ~1904-10-20 1904-10-20~"_s;
    QTest::newRow("about and uncertain") << u"1904%"_s << u"within ~1904-1-1 1904-12-31~"_s;
    QTest::newRow("interval") << u"1879/1883"_s << u"lasting |1879-1-1 1883-12-31|"_s;
    QTest::newRow("interval of days") << u"2018-03-19/2018-03-28"_s << u"lasting |2018-3-19 2018-3-28|"_s;
    QTest::newRow("begins about") << u"1879~/1884"_s << u"lasting ~1879-1-1 1884-12-31|"_s;
    QTest::newRow("open end") << u"2001/.."_s << u"lasting |2001-1-1 2001-12-31>"_s;
    QTest::newRow("open begin") << u"../1879"_s << u"lasting >1879-1-1 1879-12-31|"_s;
    QTest::newRow("unknown end") << u"1978-03/"_s << u"lasting |1978-3-1 1978-3-31~"_s;
    QTest::newRow("unknown begin") << u"/1978"_s << u"lasting ~1978-1-1 1978-12-31|"_s;
}

void TestTimelineView::drawsADateAsWhatItIs()
{
    QFETCH(QString, edtf);
    QFETCH(QString, drawn);
    const auto date = EdtfDate::parse(edtf);
    QVERIFY(date);
    QCOMPARE(endsOf(drawnDate(*date)), drawn);
}

void TestTimelineView::marksTheAxis_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("pixels");
    QTest::addColumn<QString>("begins");
    const QString year = u"2006-01-01"_s;
    QTest::newRow("two thousand years") << u"0040-01-01"_s << u"2040-01-01"_s << 1000.0 << u"0 200 400 600"_s;
    QTest::newRow("a century and a half") << u"1870-01-01"_s << u"2020-12-31"_s << 1000.0 << u"1870 1880 1890"_s;
    QTest::newRow("six years") << u"1879-01-01"_s << u"1884-12-31"_s << 1000.0 << u"1879 1880 1881"_s;
    QTest::newRow("three years") << u"1879-01-01"_s << u"1881-12-31"_s << 1000.0 << u"Jan,1879 Apr Jul Oct Jan,1880"_s;
    QTest::newRow("a year") << year << u"2006-12-31"_s << 1000.0 << u"Jan,2006 Feb Mar"_s;
    QTest::newRow("within a year") << u"2006-03-05"_s << u"2006-12-31"_s << 1000.0 << u",2006 Mar Apr"_s;
    QTest::newRow("a month") << u"2006-01-01"_s << u"2006-02-10"_s << 1000.0 << u"1,January 2006 8 15 22 1,February 2006 8"_s;
    QTest::newRow("a week") << u"2006-01-20"_s << u"2006-01-26"_s << 1000.0 << u",January 2006 20 21 22 23"_s;
}

void TestTimelineView::marksTheAxis()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, pixels);
    QFETCH(QString, begins);
    const double first = dayCount(EdtfDate::parse(from)->earliest());
    const double last = dayCount(EdtfDate::parse(to)->latest()) + 1;
    QStringList words;
    for (const AxisTick &tick : axisTicks(first, last, pixels / (last - first), [](const QString &text) { return 7.0 * double(text.size()); }))
        words.append(tick.isMajor ? tick.label + u',' + tick.context : tick.label);
    QVERIFY2(words.join(u' ').startsWith(begins), qPrintable(words.join(u' ')));
}

void TestTimelineView::laysNothingOverAnother_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("height");
    QTest::newRow("a few") << 12 << 400.0;
    QTest::newRow("many") << 300 << 400.0;
    QTest::newRow("far too many") << 2000 << 200.0;
}

void TestTimelineView::laysNothingOverAnother()
{
    QFETCH(int, count);
    QFETCH(double, height);
    const TimelineMeasures with = measures(1000, height);
    const QList<ViewEvent> all = crowd(count);
    const TimelineViewLayout layout = laidOut(all, 1000, height);
    QVERIFY(layout.steps.size() > 4);
    for (const TimelineViewLayout::Step &step : layout.steps) {
        for (const double part : {1.0, 1.3, 1.99}) { // between one step and the next, too
            QMap<int, QMap<double, double>> taken; // row -> left -> right
            for (int entry = 0; entry < layout.entries.size(); ++entry) {
                const TimelineViewLayout::Place &place = step.places[entry];
                if (place.row < 0)
                    continue;
                const MarkExtent extent = markExtent(layout.entries[entry].date, layout.from, layout.pixelsADay * step.zoom * part, with.disc);
                const double label = place.label > 0 && !extent.holdsLabel(double(place.label)) ? 4 + double(place.label) : 0;
                const double left = extent.left - (place.isLabelLeft ? label : 0);
                QVERIFY(!taken[place.row].contains(left));
                taken[place.row].insert(left, extent.right + (place.isLabelLeft ? 0 : label));
            }
            for (const QMap<double, double> &row : std::as_const(taken)) {
                double end = -1e9;
                for (auto at = row.cbegin(); at != row.cend(); ++at) {
                    QVERIFY2(at.key() >= end - 0.001, qPrintable(u"%1 before %2 at zoom %3"_s.arg(at.key()).arg(end).arg(step.zoom * part)));
                    end = at.value();
                }
            }
        }
    }
}

void TestTimelineView::losesNoEvent()
{
    const QList<ViewEvent> all = crowd(2000);
    const TimelineViewLayout layout = laidOut(all, 1000, 200);
    for (const TimelineViewLayout::Step &step : layout.steps) {
        qsizetype seen = std::count_if(step.places.cbegin(), step.places.cend(), [](const auto &place) { return place.row >= 0; });
        for (const TimelineViewLayout::Block &block : step.blocks)
            seen += block.events;
        QCOMPARE(seen, all.size());
    }
}

void TestTimelineView::labelsTheMostTold()
{
    QList<ViewEvent> all;
    for (int i = 0; i < 60; ++i)
        all.append(happening(u"1904-05-%1"_s.arg(1 + i % 28, 2, 10, QLatin1Char('0')), u"something of that month, number %1"_s.arg(i), i == 37 ? 9 : 1));
    const TimelineViewLayout layout = laidOut(all, 300, 90);
    const int mark = int(std::find_if(layout.entries.cbegin(), layout.entries.cend(), [](const auto &entry) { return entry.event == 37; })
                         - layout.entries.cbegin());
    for (const TimelineViewLayout::Step &step : layout.steps) {
        QVERIFY(step.places[mark].row >= 0);
        QVERIFY(step.places[mark].label > 0);
    }
    QVERIFY(!layout.steps.first().blocks.isEmpty());
}

void TestTimelineView::opensBlocksOnZooming()
{
    const TimelineViewLayout layout = laidOut(crowd(2000), 1000, 200);
    const auto hidden = [](const TimelineViewLayout::Step &step) {
        int count = 0;
        for (const TimelineViewLayout::Block &block : step.blocks)
            count += block.events;
        return count;
    };
    QVERIFY(hidden(layout.steps.first()) > 1000);
    QVERIFY(hidden(layout.steps.last()) < hidden(layout.steps.first()) * 3 / 4);
}

void TestTimelineView::laysOutAlike()
{
    const QList<ViewEvent> all = crowd(500);
    const TimelineViewLayout one = laidOut(all);
    const TimelineViewLayout other = laidOut(all);
    for (int step = 0; step < one.steps.size(); ++step) {
        for (int entry = 0; entry < one.entries.size(); ++entry) {
            QCOMPARE(other.steps[step].places[entry].row, one.steps[step].places[entry].row);
            QCOMPARE(other.steps[step].places[entry].label, one.steps[step].places[entry].label);
        }
    }
}

void TestTimelineView::putsEventsInLanes_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("lanes");
    QTest::newRow("one") << int(LanesBy::Nothing) << u":0,1,2,3"_s;
    QTest::newRow("actors, two of three") << int(LanesBy::Actor) << u"Chile:0,1,2 Bolivia:0,1 Others:3"_s;
    QTest::newRow("levels") << int(LanesBy::Level) << u"National:0,1,2 Municipal:1 Others:3"_s;
    QTest::newRow("types") << int(LanesBy::Type) << u"Agreement:0,1 Election or appointment:3 Assault or war:2"_s;
}

void TestTimelineView::putsEventsInLanes()
{
    QFETCH(int, by);
    QFETCH(QString, lanes);
    QList<ViewEvent> all = {with(happening(u"1904"_s), {u"Chile"_s, u"Bolivia"_s}), with(happening(u"2001"_s), {u"Chile"_s, u"Bolivia"_s, u"Putre"_s}),
                            with(happening(u"1879/1884"_s), {u"Chile"_s}), happening(u"2006"_s)};
    for (ViewEvent &made : all)
        made.type = Category::Agree;
    all[2].type = Category::Assault;
    all[3].type = Category::Elect;
    LaneChoice choice;
    choice.by = LanesBy(by);
    choice.mostActors = 2;
    QStringList words;
    for (const TimelineLane &lane : lanesOf(all, choice)) {
        QStringList numbers;
        for (const int number : lane.events)
            numbers.append(QString::number(number));
        words.append(lane.title + u':' + numbers.join(u','));
    }
    QCOMPARE(words.join(u' '), lanes);
}

void TestTimelineView::keepsUndatedApart()
{
    const TimelinePaper paper(QFont(), {900, 500});
    const auto picture = TimelinePicture::of(events(u"1904 - - 2001/.."_s), {}, paper, true);
    QCOMPARE(picture->marks().size(), 4);
    QCOMPARE(picture->datedMarks(), 2);
    QVERIFY(picture->title().contains(u"2 without date"_s));
    const PictureStyle style;
    QVERIFY(picture->markRect(2, style).top() > picture->markRect(0, style).bottom());
    QCOMPARE(TimelinePicture::of(events(u"1904 - - 2001/.."_s), {}, paper, false)->marks().size(), 2);
    QCOMPARE(TimelinePicture::of({}, {}, paper, true)->marks().size(), 0);
    QCOMPARE(TimelinePicture::of(events(u"- -"_s), {}, paper, true)->marks().size(), 2);
}

void TestTimelineView::walksToEveryMark_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("one lane") << int(LanesBy::Nothing);
    QTest::newRow("actors") << int(LanesBy::Actor);
}

void TestTimelineView::walksToEveryMark()
{
    QFETCH(int, by);
    QList<ViewEvent> all = crowd(200) + events(u"- - -"_s);
    for (int i = 0; i < all.size(); ++i)
        all[i] = with(all[i], i % 2 ? QStringList{u"Arica"_s} : i % 3 ? QStringList{u"Tacna"_s} : QStringList{});
    LaneChoice choice;
    choice.by = LanesBy(by);
    const auto picture = TimelinePicture::of(all, choice, TimelinePaper(QFont(), {900, 300}), true);
    QSet<int> reached = {picture->neighbour(-1, Qt::Key_Right)};
    QList<int> open = reached.values();
    while (!open.isEmpty()) {
        const int mark = open.takeLast();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            const int next = picture->neighbour(mark, key);
            if (!reached.contains(next)) {
                reached.insert(next);
                open.append(next);
            }
        }
    }
    QCOMPARE(reached.size(), picture->marks().size());
}

void TestTimelineView::showsOnlyTheStretchAskedFor()
{
    TimelineMeasures asked = measures(1000, 400);
    asked.from = dayCount(1879, 1, 1);
    asked.to = dayCount(1885, 1, 1);
    const QList<ViewEvent> all = events(u"18XX 1879/1883 1883-10-20"_s);
    const TimelineViewLayout layout = TimelineViewLayout::of(all, lanesOf(all, {}), asked);
    QVERIFY(layout.from > dayCount(1878, 1, 1) && layout.from <= asked.from);
    QVERIFY(layout.to < dayCount(1886, 1, 1) && layout.to >= asked.to);
}

void TestTimelineView::findsEachMarkWhereItIsDrawn()
{
    const auto picture = TimelinePicture::of(crowd(150), {}, TimelinePaper(QFont(), {900, 500}), true);
    for (const double zoom : {1.0, 3.0, 40.0}) {
        PictureStyle style;
        style.scale = zoom;
        for (int mark = 0; mark < picture->datedMarks(); ++mark) {
            style.view = picture->bounds();
            const QRectF rect = picture->markRect(mark, style);
            QVERIFY(!rect.isNull());
            style.view = QRectF(rect.left() - 100 / zoom, 0, 800 / zoom, picture->bounds().height());
            const int found = picture->markAt(rect.center(), style);
            if (found >= 0) // else it is counted in a block
                QCOMPARE(found, mark);
            else
                QVERIFY(!picture->opensAt(rect.center(), style).isNull());
        }
    }
    QImage paper(900, 500, QImage::Format_ARGB32_Premultiplied);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    picture->paint(painter, picture->bounds(), {});
    painter.end();
    QSet<QRgb> colours;
    for (int x = 0; x < paper.width(); ++x) {
        for (int y = 0; y < 350; y += 10)
            colours.insert(paper.pixel(x, y));
    }
    QVERIFY(colours.size() > 2);
}

QTEST_MAIN(TestTimelineView)
#include "test_timeline_view.moc"
