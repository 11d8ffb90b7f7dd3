// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_layout.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

TimelineEntry entry(const QString &edtf, Category type = Category::Agree)
{
    const auto date = EdtfDate::parse(edtf);
    if (!date)
        qFatal("the test's date %s is no EDTF", qPrintable(edtf));
    return {EventTarget{}, type, Polarity::Asserted, date->earliest(), date->latest(), date->isApproximate() || date->isUncertain(), edtf, edtf};
}

QList<TimelineEntry> entries(const QString &dates)
{
    QList<TimelineEntry> all;
    for (const QString &date : dates.split(u' ', Qt::SkipEmptyParts))
        all.append(date.startsWith(u'!') ? entry(date.mid(1), Category::Assault) : entry(date));
    return all;
}

TimelineLayout::Measures measures(qreal width)
{
    TimelineLayout::Measures measures;
    measures.width = width;
    measures.labelWidth = [](const QString &text) { return 7.0 * qreal(text.size()); };
    return measures;
}

/// "lane above/below" of each mark: "0", "1", "0b" ...
QString lanesOf(const TimelineLayout &layout)
{
    QStringList lanes;
    for (const auto &mark : layout.marks)
        lanes.append(QString::number(mark.lane) + (mark.below ? u"b"_s : QString()));
    return lanes.join(u' ');
}

} // namespace

class TestTimelineLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packsOverlapsInLanes_data()
    {
        QTest::addColumn<QString>("dates");
        QTest::addColumn<bool>("twoSides");
        QTest::addColumn<QString>("lanes");
        QTest::newRow("nothing") << u""_s << false << u""_s;
        QTest::newRow("one") << u"1904"_s << false << u"0"_s;
        QTest::newRow("apart") << u"1904 1978"_s << false << u"0 0"_s;
        QTest::newRow("inside") << u"1879/1883 1880"_s << false << u"0 1"_s;
        QTest::newRow("a lane is free again") << u"1879/1883 1880 1990"_s << false << u"0 1 0"_s;
        QTest::newRow("order given is kept") << u"1990 1880 1879/1883"_s << false << u"0 1 0"_s;
        QTest::newRow("same day thrice") << u"1904-10-20 1904-10-20 1904-10-20"_s << false << u"0 1 2"_s;
        QTest::newRow("conflict below") << u"1904 !1904 !1879/1884"_s << true << u"0 0b 0b"_s;
        QTest::newRow("conflict above on one side") << u"1904 !1904"_s << false << u"0 1"_s;
        QTest::newRow("no more than six") << u"1904 1904 1904 1904 1904 1904 1904 1904"_s << false << u"0 1 2 3 4 5 5 5"_s;
    }

    void packsOverlapsInLanes()
    {
        QFETCH(QString, dates);
        QFETCH(bool, twoSides);
        const auto layout = TimelineLayout::of(entries(dates), twoSides ? TimelineSides::Two : TimelineSides::One, measures(600));
        QTEST(lanesOf(layout), "lanes");
    }

    void drawsDatesAsWhatTheyAre_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("fadesLeft");
        QTest::addColumn<bool>("fadesRight");
        QTest::newRow("year") << u"1904"_s << false << false;
        QTest::newRow("circa") << u"1904~"_s << true << true;
        QTest::newRow("uncertain") << u"1904?"_s << true << true;
        QTest::newRow("open end") << u"2001/.."_s << false << true;
        QTest::newRow("open begin") << u"../1879"_s << true << false;
    }

    void drawsDatesAsWhatTheyAre()
    {
        QFETCH(QString, date);
        const auto layout = TimelineLayout::of({entry(date), entry(u"1860"_s), entry(u"2010"_s)}, TimelineSides::One, measures(600));
        QTEST(layout.marks[0].fadesLeft, "fadesLeft");
        QTEST(layout.marks[0].fadesRight, "fadesRight");
    }

    void lengthsFollowTime()
    {
        const auto layout = TimelineLayout::of(entries(u"1900/1919 1950/1959 1970 1980-05-03 2001/.. ../1890"_s), TimelineSides::One, measures(1000));
        QVERIFY(qAbs(layout.marks[0].rect.width() / layout.marks[1].rect.width() - 2.0) < 0.05);
        QVERIFY(qAbs(layout.marks[1].rect.width() / layout.marks[2].rect.width() - 10.0) < 0.5);
        QCOMPARE(layout.marks[3].rect.width(), 4.0); // a day can still be hit
        QCOMPARE(layout.marks[4].rect.right(), 1000.0);
        QCOMPARE(layout.marks[5].rect.left(), 0.0);
    }

    void staysInsideItsWidth()
    {
        for (const qreal width : {60.0, 300.0, 1600.0}) {
            const auto layout = TimelineLayout::of(entries(u"1836 !1879/1884 1904-10-20 198X 18XX 2001/.. 2022-12-01"_s), TimelineSides::Two,
                                                   measures(width));
            for (const auto &mark : layout.marks) {
                QVERIFY(mark.rect.left() >= 0 && mark.rect.right() <= width + 0.01);
                QVERIFY(mark.rect.top() >= 0 && mark.rect.bottom() <= layout.height);
                QCOMPARE(mark.rect.center().y() > layout.axis, mark.below);
            }
        }
    }

    void labelsKeepClearOfEachOther_data()
    {
        QTest::addColumn<QString>("dates");
        QTest::addColumn<qreal>("width");
        QTest::addColumn<QString>("first");
        QTest::newRow("two centuries") << u"1825 2024"_s << 400.0 << u"1850"_s;
        QTest::newRow("two centuries, narrow") << u"1825 2024"_s << 120.0 << u"1900"_s;
        QTest::newRow("a decade") << u"1970 1979"_s << 500.0 << u"1970"_s;
        QTest::newRow("one year in months") << u"2006-02 2006-11"_s << 700.0 << QString();
        QTest::newRow("one day") << u"1904-10-20"_s << 400.0 << QString();
    }

    void labelsKeepClearOfEachOther()
    {
        QFETCH(QString, dates);
        QFETCH(qreal, width);
        QFETCH(QString, first);
        const auto layout = TimelineLayout::of(entries(dates), TimelineSides::One, measures(width));
        QVERIFY(!layout.ticks.isEmpty());
        qreal last = -1;
        for (const auto &tick : layout.ticks) {
            const qreal half = measures(width).labelWidth(tick.label) / 2;
            QVERIFY2(tick.x - half > last, qPrintable(tick.label));
            last = tick.x + half;
        }
        QVERIFY(last <= width);
        if (!first.isEmpty())
            QCOMPARE(layout.ticks.first().label, first);
    }

    void interactionsOfEventsAreNotDrawnTwice()
    {
        EventRow event;
        event.id = EventId{1};
        event.date = EdtfDate::year(1904);
        RelationRow ofEvent;
        ofEvent.event = event.id;
        ofEvent.date = EdtfDate::year(1904);
        RelationRow alone;
        alone.id = RelationId{7};
        alone.predicate = Category::Accuse;
        alone.date = EdtfDate::year(1910);
        RelationRow undated;
        const auto drawn = timelineEntries(QList<EventRow>{event, EventRow{}}, {ofEvent, alone, undated});
        QCOMPARE(drawn.size(), 2);
        QCOMPARE(drawn[0].target, Target(EventTarget{event.id}));
        QCOMPARE(drawn[1].target, Target(RelationTarget{alone.id}));
    }
};

QTEST_GUILESS_MAIN(TestTimelineLayout)
#include "test_timeline_layout.moc"
