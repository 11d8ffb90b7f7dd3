// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_view_layout.h"

#include "timeline/time_axis.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace apacheta {
namespace {

constexpr double leastBar = 6;          // pixels: a short bar that can still be told from a disc, and hit
constexpr double arrow = 26;
constexpr double mostFade = 22;
constexpr double leastZoom = 0.25;
constexpr double widestDay = 120;       // pixels, about: there zooming in ends
constexpr int blockWorth = 2;           // rows that a block takes at least from a lane: below, marks share the row

using Layout = TimelineViewLayout;

/// What is taken in one row.
class TakenRow final {
public:
    bool isFree(double left, double right) const
    {
        const auto after = m_taken.lower_bound(left);
        if (after != m_taken.end() && after->first < right)
            return false;
        return after == m_taken.begin() || std::prev(after)->second <= left;
    }
    void take(double left, double right) { m_taken.emplace(left, right); }
    void leave(double left) { m_taken.erase(left); }

private:
    std::map<double, double> m_taken;
};

/// One lane at one zoom.
class LanePacking final {
public:
    LanePacking(int rows, int firstRow) : m_rows(std::size_t(std::max(rows - firstRow, 0))), m_firstRow(firstRow) {}
    /// The lowest row that is free there; -1 when none is.
    int put(double left, double right)
    {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row].isFree(left, right)) {
                m_rows[row].take(left, right);
                return int(row) + m_firstRow;
            }
        }
        return -1;
    }
    void leave(int row, double left) { m_rows[std::size_t(row - m_firstRow)].leave(left); }
    void putBack(int row, double left, double right) { m_rows[std::size_t(row - m_firstRow)].take(left, right); }

private:
    std::vector<TakenRow> m_rows;
    int m_firstRow;
};

class Packer final {
public:
    Packer(Layout &layout, const QList<ViewEvent> &events, const TimelineMeasures &measures)
        : m_layout(layout), m_events(events), m_measures(measures), m_byLane(layout.lanes.size())
    {
        m_labels.reserve(events.size());
        for (const ViewEvent &event : events)
            m_labels.append(std::min(measures.labelWidth ? measures.labelWidth(event.label) : 0, measures.mostLabel));
        for (int entry = 0; entry < layout.entries.size(); ++entry)
            m_byLane[layout.entries[entry].lane].append(entry);
        for (QList<int> &lane : m_byLane)
            std::stable_sort(lane.begin(), lane.end(), [this](int a, int b) { return event(a).evidence > event(b).evidence; });
    }

    Layout::Step at(double zoom) const
    {
        Layout::Step step;
        step.zoom = zoom;
        step.places.resize(m_layout.entries.size());
        for (int lane = 0; lane < m_byLane.size(); ++lane) {
            const QList<int> entries = inOrder(lane, zoom);
            LanePacking all(m_layout.lanes[lane].rows, 0);
            if (putLabelled(step, entries, all))
                continue;
            LanePacking marksFirst(m_layout.lanes[lane].rows, 0);
            if (putMarks(step, entries, marksFirst)) {
                addLabels(step, entries, marksFirst);
                continue;
            }
            LanePacking overBlocks(m_layout.lanes[lane].rows, 1);
            if (!putLabelled(step, entries, overBlocks))
                putMarks(step, unplaced(step, entries), overBlocks);
            gather(step, lane);
        }
        return step;
    }

    /// Rows that a lane would fill with all labels, at most so many.
    int wanted(int lane, double zoom, int most) const
    {
        LanePacking rows(most, 0);
        int top = 0;
        for (const int entry : m_byLane[lane]) {
            const Room taken = room(entry, zoom, labelOf(entry));
            const int row = rows.put(taken.left, taken.right);
            if (row < 0)
                return most;
            top = std::max(top, row + 1);
        }
        return top;
    }

private:
    const ViewEvent &event(int entry) const { return m_events[m_layout.entries[entry].event]; }

    struct Room {
        double left = 0;
        double right = 0;
        bool isLabelLeft = false;
    };
    Room room(int entry, double zoom, double label) const
    {
        const MarkExtent extent = markExtent(m_layout.entries[entry].date, m_layout.from, m_layout.pixelsADay * zoom, m_measures.disc);
        if (label <= 0 || extent.holdsLabel(label))
            return {extent.left, extent.right + m_measures.gap};
        const double end = (m_layout.to - m_layout.from) * m_layout.pixelsADay * zoom;
        if (extent.right + 4 + label > end && extent.left - 4 - label > 0)
            return {extent.left - 4 - label, extent.right + m_measures.gap, true};
        return {extent.left, extent.right + 4 + label + m_measures.gap};
    }

    double labelOf(int entry) const { return m_labels[m_layout.entries[entry].event]; }

    /// The most told first; what reaches over more than one sees at once is but the background of what is seen, and comes last.
    QList<int> inOrder(int lane, double zoom) const
    {
        QList<int> entries, background;
        for (const int entry : m_byLane[lane]) {
            const DrawnDate &date = m_layout.entries[entry].date;
            const bool isWide = (date.to - date.from) * m_layout.pixelsADay * zoom > m_measures.width;
            (isWide ? background : entries).append(entry);
        }
        return entries + background;
    }

    /// Whether all found room, with their labels.
    bool putLabelled(Layout::Step &step, const QList<int> &entries, LanePacking &rows) const
    {
        bool allFound = true;
        for (const int entry : entries) {
            const Room taken = room(entry, step.zoom, labelOf(entry));
            step.places[entry] = {rows.put(taken.left, taken.right), float(labelOf(entry)), taken.isLabelLeft};
            allFound = allFound && step.places[entry].row >= 0;
        }
        return allFound;
    }

    bool putMarks(Layout::Step &step, const QList<int> &entries, LanePacking &rows) const
    {
        bool allFound = true;
        for (const int entry : entries) {
            const Room taken = room(entry, step.zoom, 0);
            step.places[entry] = {rows.put(taken.left, taken.right), 0, false};
            allFound = allFound && step.places[entry].row >= 0;
        }
        return allFound;
    }

    /// Moves marks to where their labels have room, too.
    void addLabels(Layout::Step &step, const QList<int> &entries, LanePacking &rows) const
    {
        for (const int entry : entries) {
            Layout::Place &place = step.places[entry];
            const Room bare = room(entry, step.zoom, 0);
            const Room labelled = room(entry, step.zoom, labelOf(entry));
            rows.leave(place.row, bare.left);
            const int row = rows.put(labelled.left, labelled.right);
            if (row >= 0)
                place = {row, float(labelOf(entry)), labelled.isLabelLeft};
            else
                rows.putBack(place.row, bare.left, bare.right);
        }
    }

    static QList<int> unplaced(const Layout::Step &step, const QList<int> &entries)
    {
        QList<int> left;
        std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(left), [&](int entry) { return step.places[entry].row < 0; });
        return left;
    }

    /// Counts what found no room along the calendar.
    void gather(Layout::Step &step, int lane) const
    {
        const CalendarStep calendar = stepAtLeast(m_measures.block, m_layout.pixelsADay * step.zoom);
        std::map<int, Layout::Block> blocks;
        for (const int entry : m_byLane[lane]) {
            if (step.places[entry].row >= 0)
                continue;
            const DrawnDate &date = m_layout.entries[entry].date;
            const int begin = calendar.begin(int(std::floor(date.form == DrawnDate::Lasting ? date.from : (date.from + date.to - 1) / 2)));
            Layout::Block &block = blocks[begin];
            block.from = begin;
            block.lane = lane;
            ++block.events;
            ++block.quadrants[std::size_t(quadrantOf(event(entry).type))];
        }
        for (auto &[begin, block] : blocks) {
            block.to = calendar.next(begin);
            step.blocks.append(block);
        }
    }

    Layout &m_layout;
    const QList<ViewEvent> &m_events;
    const TimelineMeasures &m_measures;
    QList<QList<int>> m_byLane;         // entries, most told first, then by time
    QList<double> m_labels;             // by event
};

void makeEntries(Layout &layout, const QList<ViewEvent> &events, const QList<TimelineLane> &lanes)
{
    QList<bool> isUndated(events.size(), false);
    for (const TimelineLane &lane : lanes) {
        const int number = int(layout.lanes.size());
        bool hasDated = false;
        for (const int event : lane.events) {
            if (events[event].date)
                layout.entries.append({event, number, drawnDate(*events[event].date)});
            else
                isUndated[event] = true;
            hasDated = hasDated || events[event].date;
        }
        if (hasDated)
            layout.lanes.append({lane, 0, 0, 1});
    }
    std::sort(layout.entries.begin(), layout.entries.end(), [](const Layout::Entry &a, const Layout::Entry &b) {
        return std::tuple(a.date.from, a.date.to, a.event, a.lane) < std::tuple(b.date.from, b.date.to, b.event, b.lane);
    });
    for (int event = 0; event < events.size(); ++event) {
        if (isUndated[event])
            layout.undated.append(event);
    }
    std::stable_sort(layout.undated.begin(), layout.undated.end(),
                     [&](int a, int b) { return events[a].evidence > events[b].evidence; });
}

void setStretch(Layout &layout, const TimelineMeasures &measures)
{
    double from = layout.entries.first().date.from;
    double to = from + 1;
    for (const Layout::Entry &entry : std::as_const(layout.entries))
        to = std::max(to, entry.date.to);
    if (measures.from < measures.to) {
        from = std::max(from, measures.from);
        to = std::max(from + 1, std::min(to, measures.to));
    }
    const double pad = std::max(0.5, (to - from) * 0.015);
    layout.from = from - pad;
    layout.to = to + pad;
    layout.pixelsADay = measures.width / (layout.to - layout.from);
}

/// Gives each lane a row, then one after the other to the lane that would fill most rows for each that it has.
void shareRows(Layout &layout, const Packer &packer, const TimelineMeasures &measures)
{
    const int lanes = int(layout.lanes.size());
    const double head = lanes > 1 ? measures.gap * 2 : 0; // air between lanes
    const int most = std::max(1, int((measures.height - lanes * head) / measures.row));
    QList<int> wanted;
    for (int lane = 0; lane < lanes; ++lane) {
        wanted.append(packer.wanted(lane, 1, most));
        layout.lanes[lane].rows = std::min(wanted.last(), blockWorth);
    }
    int used = std::accumulate(layout.lanes.cbegin(), layout.lanes.cend(), 0, [](int sum, const Layout::Lane &lane) { return sum + lane.rows; });
    for (bool gave = true; gave && used < most;) {
        gave = false;
        int neediest = -1;
        double need = 0;
        for (int lane = 0; lane < lanes; ++lane) {
            const int rows = layout.lanes[lane].rows;
            if (rows < wanted[lane] && double(wanted[lane]) / rows > need) {
                need = double(wanted[lane]) / rows;
                neediest = lane;
            }
        }
        if (neediest >= 0) {
            ++layout.lanes[neediest].rows;
            ++used;
            gave = true;
        }
    }
    if (lanes == 1)
        layout.lanes.first().rows = most;
    double top = 0;
    for (Layout::Lane &lane : layout.lanes) {
        lane.top = top;
        lane.height = lane.rows * measures.row + head;
        top += lane.height;
    }
    layout.height = std::max(top, measures.height);
}

} // namespace

MarkExtent markExtent(const DrawnDate &date, double from, double pixelsADay, double disc)
{
    const double least = date.form == DrawnDate::Day ? disc : leastBar;
    MarkExtent extent;
    extent.bodyLeft = (date.from - from) * pixelsADay;
    extent.bodyRight = (date.to - from) * pixelsADay;
    if (extent.bodyRight - extent.bodyLeft < least) {
        const double middle = (extent.bodyLeft + extent.bodyRight) / 2;
        extent.bodyLeft = middle - least / 2;
        extent.bodyRight = middle + least / 2;
    }
    const double fade = std::clamp((extent.bodyRight - extent.bodyLeft) / 3, 7.0, mostFade);
    const auto beyond = [&](DrawnDate::End end) { return end == DrawnDate::Open ? arrow : end == DrawnDate::Faded ? fade : 0; };
    extent.left = extent.bodyLeft - beyond(date.begin);
    extent.right = extent.bodyRight + beyond(date.end);
    return extent;
}

int TimelineViewLayout::stepAt(double zoom) const
{
    int step = 0;
    while (step + 1 < steps.size() && steps[step + 1].zoom <= zoom * 1.0001)
        ++step;
    return step;
}

TimelineViewLayout TimelineViewLayout::of(const QList<ViewEvent> &events, const QList<TimelineLane> &lanes,
                                          const TimelineMeasures &measures, std::stop_token stop)
{
    Layout layout;
    makeEntries(layout, events, lanes);
    layout.height = measures.height;
    if (layout.entries.isEmpty())
        return layout;
    setStretch(layout, measures);
    const Packer packer(layout, events, measures);
    shareRows(layout, packer, measures);
    const double lastZoom = std::max(1.0, widestDay / layout.pixelsADay);
    for (double zoom = leastZoom; !stop.stop_requested(); zoom *= 2) {
        layout.steps.append(packer.at(zoom));
        if (zoom >= lastZoom)
            break;
    }
    return layout;
}

} // namespace apacheta
