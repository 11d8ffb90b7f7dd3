// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_layout.h"

#include "library/plain_words.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace apacheta {

namespace {

constexpr qreal leastMark = 4; // pixels: a day is a tick that can still be hit
constexpr qreal gapInLane = 3;

TimelineEntry entryOf(const Target &target, Category type, Polarity polarity, const EdtfDate &date, const QString &label)
{
    return {target, type, polarity, date.earliest(), date.latest(), date.isApproximate() || date.isUncertain(), label, dateText(date)};
}

bool isConflict(Category type)
{
    const Quadrant quadrant = quadrantOf(type);
    return quadrant == Quadrant::VerbalConflict || quadrant == Quadrant::MaterialConflict;
}

/// From where to where in time the axis runs.
struct Stretch {
    double from = 0;
    double to = 0;
};

Stretch stretchOf(const QList<TimelineEntry> &entries)
{
    Stretch stretch{1e9, -1e9};
    for (const TimelineEntry &entry : entries) {
        const bool openBegin = entry.earliest <= EdtfDate::openBegin;
        const bool openEnd = entry.latest >= EdtfDate::openEnd;
        const double from = openBegin ? decimalYear(entry.latest) : decimalYear(entry.earliest);
        const double to = openEnd ? decimalYear(entry.earliest) : decimalYear(entry.latest);
        stretch.from = std::min(stretch.from, from);
        stretch.to = std::max(stretch.to, to);
    }
    const double pad = std::max(0.5, (stretch.to - stretch.from) * 0.03);
    return {stretch.from - pad, stretch.to + pad};
}

/// Puts each mark into the nearest lane of its side that is free where it lies.
void pack(QList<TimelineLayout::Mark> &marks, int mostLanes)
{
    std::vector<int> order(std::size_t(marks.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&marks](int a, int b) { return marks[a].rect.left() < marks[b].rect.left(); });
    std::array<std::vector<qreal>, 2> ends;
    for (const int index : order) {
        TimelineLayout::Mark &mark = marks[index];
        std::vector<qreal> &lanes = ends[mark.below ? 1 : 0];
        const auto free = std::find_if(lanes.begin(), lanes.end(), [&mark](qreal end) { return end + gapInLane <= mark.rect.left(); });
        mark.lane = int(free - lanes.begin());
        if (free != lanes.end()) {
            *free = mark.rect.right();
        } else if (int(lanes.size()) < mostLanes) {
            lanes.push_back(mark.rect.right());
        } else {
            mark.lane = mostLanes - 1;
            lanes.back() = std::max(lanes.back(), mark.rect.right());
        }
    }
}

int lanesOf(const QList<TimelineLayout::Mark> &marks, bool below)
{
    int lanes = 0;
    for (const TimelineLayout::Mark &mark : marks) {
        if (mark.below == below)
            lanes = std::max(lanes, mark.lane + 1);
    }
    return lanes;
}

QString tickLabel(int month, bool withMonths)
{
    const int year = month / 12;
    if (!withMonths || month % 12 == 0)
        return QString::number(year);
    return QLocale().standaloneMonthName(month % 12 + 1, QLocale::ShortFormat);
}

/// Ticks at round years (or months, in a short stretch), so far apart that their labels keep clear of each other.
QList<TimelineLayout::Tick> ticksOf(Stretch stretch, const TimelineLayout::Measures &measures, const std::function<qreal(double)> &place)
{
    static constexpr std::array steps = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000};
    const qreal pixelsAMonth = measures.width / std::max(1e-6, (stretch.to - stretch.from) * 12);
    const qreal wide = measures.labelWidth ? std::max(measures.labelWidth(QStringLiteral("0000")), 1.0) : 30;
    const auto step = std::find_if(steps.begin(), steps.end(), [&](int months) { return months * pixelsAMonth >= wide * 1.8; });
    const int months = step == steps.end() ? steps.back() : *step;
    QList<TimelineLayout::Tick> ticks;
    qreal lastRight = -1e9;
    const int first = int(std::ceil(stretch.from * 12 / months)) * months;
    for (int month = first; month <= stretch.to * 12; month += months) {
        const QString label = tickLabel(month, months < 12);
        const qreal half = (measures.labelWidth ? measures.labelWidth(label) : wide) / 2;
        const qreal x = place(month / 12.0);
        if (x - half < lastRight + 6 || x - half < 0 || x + half > measures.width)
            continue;
        ticks.append({x, label});
        lastRight = x + half;
    }
    return ticks;
}

} // namespace

double decimalYear(int day)
{
    const int year = day / 10000;
    const int month = std::clamp(day / 100 % 100, 1, 12);
    const int date = std::clamp(day % 100, 1, 31);
    return year + (month - 1 + (date - 1) / 31.0) / 12.0;
}

QList<TimelineEntry> timelineEntries(const QList<TimelineMark> &marks)
{
    QList<TimelineEntry> entries;
    for (const TimelineMark &mark : marks) {
        if (const auto date = EdtfDate::parse(mark.date))
            entries.append(entryOf(EventTarget{mark.event}, mark.type, mark.polarity, *date, mark.label));
    }
    return entries;
}

QList<TimelineEntry> timelineEntries(const QList<EventRow> &events, const QList<RelationRow> &interactions)
{
    QList<TimelineEntry> entries;
    for (const EventRow &event : events) {
        if (event.date)
            entries.append(entryOf(EventTarget{event.id}, event.type, event.polarity, *event.date,
                                   event.label.isEmpty() ? categoryName(event.type) : event.label));
    }
    for (const RelationRow &relation : interactions) {
        if (relation.date && !relation.event.isValid())
            entries.append(entryOf(RelationTarget{relation.id}, relation.predicate, relation.polarity, *relation.date,
                                   relationSentence(relation)));
    }
    return entries;
}

TimelineLayout TimelineLayout::of(const QList<TimelineEntry> &entries, TimelineSides sides, const Measures &measures)
{
    TimelineLayout layout;
    if (entries.isEmpty() || measures.width <= 0)
        return layout;
    const Stretch stretch = stretchOf(entries);
    const auto place = [&](double year) { return (year - stretch.from) / (stretch.to - stretch.from) * measures.width; };
    for (const TimelineEntry &entry : entries) {
        const bool openBegin = entry.earliest <= EdtfDate::openBegin;
        const bool openEnd = entry.latest >= EdtfDate::openEnd;
        Mark mark;
        const qreal left = openBegin ? 0 : place(decimalYear(entry.earliest));
        const qreal right = openEnd ? measures.width : place(decimalYear(entry.latest) + 1 / 365.25);
        const qreal width = std::max(leastMark, right - left);
        mark.rect = QRectF(std::clamp(left, 0.0, std::max(0.0, measures.width - width)), 0, width, 0);
        mark.fadesLeft = openBegin || entry.isApproximate;
        mark.fadesRight = openEnd || entry.isApproximate;
        mark.below = sides == TimelineSides::Two && isConflict(entry.type);
        layout.marks.append(mark);
    }
    pack(layout.marks, measures.mostLanes);
    const qreal above = std::max(1, lanesOf(layout.marks, false)) * measures.lane;
    const qreal below = lanesOf(layout.marks, true) * measures.lane;
    // Labels stand under all; on two sides the axis runs between the two.
    layout.axis = above + 2;
    layout.height = layout.axis + 2 + below + measures.label + 4;
    for (Mark &mark : layout.marks) {
        const qreal top = mark.below ? layout.axis + 3 + mark.lane * measures.lane : layout.axis - 2 - (mark.lane + 1) * measures.lane;
        mark.rect.setTop(top + (mark.below ? 0 : 1));
        mark.rect.setHeight(measures.lane - 3);
    }
    layout.ticks = ticksOf(stretch, measures, place);
    return layout;
}

} // namespace apacheta
