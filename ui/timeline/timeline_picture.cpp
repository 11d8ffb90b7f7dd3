// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_picture.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "timeline/timeline_sight.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int chunk = 128;
constexpr double beyond = 330;          // pixels that a label and an arrow may reach past their mark
constexpr int mostNamed = 4;

/// Widths of words from those of their letters: no shaping, so that twenty thousand labels take no time.
std::function<double(const QString &)> letterWidths(const QFont &font)
{
    const QFontMetricsF metrics(font);
    constexpr char16_t common = 0x250;
    QList<float> widths;
    for (char16_t letter = 0; letter < common; ++letter)
        widths.append(float(metrics.horizontalAdvance(QChar(letter))));
    return [widths, metrics](const QString &text) {
        double width = 0;
        for (const QChar letter : text)
            width += letter.unicode() < common ? double(widths[letter.unicode()]) : metrics.horizontalAdvance(letter);
        return width;
    };
}

QString cutTo(const QString &label, double width, const std::function<double(const QString &)> &widthOf)
{
    if (widthOf(label) <= width)
        return label;
    qsizetype length = label.size();
    while (length > 1 && widthOf(label.first(length)) + widthOf(u"…"_s) > width)
        --length;
    return label.first(length).trimmed() + u'…';
}

QString tipOf(const ViewEvent &event)
{
    QString what = event.polarity == Polarity::Asserted
        ? categoryName(event.type)
        //: an event's type and "planned" or "denied"
        : Timeline::tr("%1, %2").arg(categoryName(event.type), polarityName(event.polarity));
    //: An event's date and what it is: "1879 to 1884 · Assault"
    QStringList lines = {event.label, Timeline::tr("%1 · %2").arg(dateText(event.date), what)};
    if (!event.participants.isEmpty())
        lines.append(participantsText(event));
    lines.append(Timeline::tr("%n passage(s)", nullptr, event.evidence));
    return lines.join(u'\n');
}

} // namespace

QString participantsText(const ViewEvent &event)
{
    QStringList names;
    for (const ActorLink &actor : event.participants) {
        if (!names.contains(actor.name))
            names.append(actor.name);
    }
    const int more = int(names.size()) - mostNamed;
    if (more <= 1)
        return names.join(u", "_s);
    //: participants of an event: names and how many are not named
    return Timeline::tr("%1 and %n more", nullptr, more).arg(names.first(mostNamed).join(u", "_s));
}

TimelinePaper::TimelinePaper(const QFont &paperFont, QSizeF paperSize) : font(paperFont), size(paperSize)
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    measures.row = std::round(line * 1.25);
    measures.disc = std::round(line * 0.55);
    measures.block = line * 2.6;
    measures.mostLabel = line * 14;
    measures.labelWidth = letterWidths(font);
    head = std::round(line * 8);
    axis = std::round(line * 2.5);
    undated = std::round(measures.row * 2 + line * 0.5);
}

TimelinePicture::Sight::Sight(const TimelinePicture &picture, const PictureStyle &pictureStyle, const QRectF &exposed)
    : style(pictureStyle), zoom(pictureStyle.scale > 0 ? pictureStyle.scale : 1), pixelsADay(picture.m_layout.pixelsADay * zoom)
{
    const QRectF all = picture.bounds();
    const QRectF view = !style.view.isNull() ? style.view : !exposed.isNull() ? exposed : all;
    left = view.left() * zoom;
    right = view.right() * zoom;
    bottom = std::min(all.bottom(), view.bottom());
    const bool hasStrip = picture.m_showsUndated && !picture.m_layout.undated.isEmpty();
    undatedTop = bottom - (hasStrip ? picture.m_paper.undated : 0);
    axisTop = undatedTop - picture.m_paper.axis;
    heads = picture.m_layout.lanes.size() > 1 ? picture.m_paper.head : 0;
    if (!picture.m_layout.steps.isEmpty())
        step = &picture.m_layout.steps[picture.m_layout.stepAt(zoom)];
}

std::shared_ptr<const TimelinePicture> TimelinePicture::of(const QList<ViewEvent> &events, const LaneChoice &choice,
                                                           const TimelinePaper &paper, bool showsUndated, std::stop_token stop)
{
    return std::shared_ptr<const TimelinePicture>(new TimelinePicture(events, choice, paper, showsUndated, stop));
}

TimelinePicture::TimelinePicture(const QList<ViewEvent> &events, const LaneChoice &choice, const TimelinePaper &paper,
                                 bool showsUndated, std::stop_token stop)
    : m_events(events), m_paper(paper), m_showsUndated(showsUndated)
{
    TimelineMeasures &measures = m_paper.measures;
    const bool hasUndated = std::any_of(events.cbegin(), events.cend(), [](const ViewEvent &event) { return !event.date; });
    measures.height = std::max(measures.row * 3, paper.size.height() - paper.axis - (hasUndated && showsUndated ? paper.undated : 0));
    LaneChoice fitting = choice; // each lane of an actor has two rows and some air; one more is for the others
    fitting.mostActors = std::min(choice.mostActors, std::max(2, int(measures.height / (measures.row * 2 + measures.gap * 2)) - 1));
    const QList<TimelineLane> lanes = lanesOf(events, fitting);
    measures.width = std::max(200.0, paper.size.width() - (lanes.size() > 1 ? paper.head : 0));
    m_layout = TimelineViewLayout::of(events, lanes, measures, stop);
    for (const ViewEvent &event : events) {
        m_labels.append(cutTo(event.label, measures.mostLabel, measures.labelWidth));
        m_labelWidths.append(std::min(measures.labelWidth(event.label), measures.mostLabel));
    }
    for (int entry = 0; entry < m_layout.entries.size(); ++entry) {
        if (entry % chunk == 0)
            m_lastDays.append(m_layout.entries[entry].date.to);
        m_lastDays.last() = std::max(m_lastDays.last(), m_layout.entries[entry].date.to);
    }
    makeMarks();
}

void TimelinePicture::makeMarks()
{
    const PictureStyle plain;
    const auto append = [this](int event) {
        PictureMark mark;
        mark.target = EventTarget{m_events[event].id};
        if (!m_events[event].participants.isEmpty())
            mark.actor = m_events[event].participants.first().id;
        mark.tip = tipOf(m_events[event]);
        m_marks.append(mark);
    };
    for (const TimelineViewLayout::Entry &entry : std::as_const(m_layout.entries))
        append(entry.event);
    if (m_showsUndated) {
        for (const int event : std::as_const(m_layout.undated))
            append(event);
    }
    for (int mark = 0; mark < datedMarks(); ++mark)
        m_marks[mark].rect = markRect(mark, plain);
}

QRectF TimelinePicture::bounds() const
{
    const double heads = m_layout.lanes.size() > 1 ? m_paper.head : 0;
    const double strip = m_showsUndated && !m_layout.undated.isEmpty() ? m_paper.undated : 0;
    return {-heads, 0, heads + m_paper.measures.width, m_layout.height + m_paper.axis + strip};
}

double TimelinePicture::mostZoom() const { return m_layout.steps.isEmpty() ? 1 : m_layout.steps.last().zoom * 1.9; }

const ViewEvent &TimelinePicture::event(int mark) const
{
    return mark < datedMarks() ? m_events[m_layout.entries[mark].event] : m_events[m_layout.undated[mark - datedMarks()]];
}

MarkBox TimelinePicture::boxOf(int entry, const TimelineViewLayout::Place &place, const Sight &sight) const
{
    const TimelineViewLayout::Entry &at = m_layout.entries[entry];
    const TimelineViewLayout::Lane &lane = m_layout.lanes[at.lane];
    const double row = m_paper.measures.row;
    const MarkExtent extent = markExtent(at.date, m_layout.from, sight.pixelsADay, m_paper.measures.disc);
    const double foot = lane.top + lane.height - m_paper.measures.gap * (m_layout.lanes.size() > 1 ? 1 : 0);
    const double middle = foot - (place.row + 0.5) * row;
    const double width = extent.bodyRight - extent.bodyLeft;
    const bool isDisc = at.date.form == DrawnDate::Day && width < m_paper.measures.disc * 2;
    const double height = isDisc ? m_paper.measures.disc : row - 4;
    // What reaches far out of sight is cut: painters lose their precision there.
    const double left = std::max(extent.bodyLeft, std::min(sight.left - 100, extent.bodyRight - 1));
    const double right = std::min(extent.bodyRight, std::max(sight.right + 100, left + 1));
    return {QRectF(left, middle - height / 2, right - left, height), extent.left + (left - extent.bodyLeft),
            extent.right + (right - extent.bodyRight), extent.bodyLeft, extent.bodyRight};
}

QRectF TimelinePicture::hitRect(int entry, const TimelineViewLayout::Place &place, const Sight &sight) const
{
    const MarkBox box = boxOf(entry, place, sight);
    QRectF hit = box.whole();
    hit.setTop(box.body.center().y() - m_paper.measures.row / 2);
    hit.setHeight(m_paper.measures.row);
    if (place.label > 0 && !box.holdsLabel(double(place.label)))
        hit.adjust(place.isLabelLeft ? -4 - double(place.label) : 0, 0, place.isLabelLeft ? 0 : 4 + double(place.label), 0);
    return hit;
}

QRectF TimelinePicture::blockRect(const TimelineViewLayout::Block &block, const Sight &sight) const
{
    const TimelineViewLayout::Lane &lane = m_layout.lanes[block.lane];
    const double left = (block.from - m_layout.from) * sight.pixelsADay;
    const double right = (block.to - m_layout.from) * sight.pixelsADay;
    const double foot = lane.top + lane.height - m_paper.measures.gap * (m_layout.lanes.size() > 1 ? 1 : 0);
    return {left + 1, foot - m_paper.measures.row + 1, right - left - 2, m_paper.measures.row - 2};
}

const TimelineViewLayout::Block *TimelinePicture::blockOf(int entry, const Sight &sight) const
{
    const TimelineViewLayout::Entry &at = m_layout.entries[entry];
    const double day = at.date.form == DrawnDate::Lasting ? at.date.from : std::floor((at.date.from + at.date.to - 1) / 2);
    for (const TimelineViewLayout::Block &block : sight.step->blocks) {
        if (block.lane == at.lane && block.from <= day && day < block.to)
            return &block;
    }
    return nullptr;
}

QList<int> TimelinePicture::entriesIn(const Sight &sight) const
{
    QList<int> entries;
    const double first = m_layout.from + (sight.left - beyond) / sight.pixelsADay;
    const double last = m_layout.from + (sight.right + beyond) / sight.pixelsADay;
    for (int part = 0; part < m_lastDays.size(); ++part) {
        if (m_lastDays[part] < first)
            continue;
        const int end = std::min((part + 1) * chunk, datedMarks());
        for (int entry = part * chunk; entry < end; ++entry) {
            if (m_layout.entries[entry].date.from > last)
                return entries;
            if (m_layout.entries[entry].date.to >= first)
                entries.append(entry);
        }
    }
    return entries;
}

int TimelinePicture::markAt(QPointF point, const PictureStyle &style) const
{
    const Sight sight(*this, style);
    const QPointF at(point.x() * sight.zoom, point.y());
    if (at.y() >= sight.undatedTop) {
        const QPointF inStrip = at - QPointF(sight.left, sight.undatedTop);
        for (const UndatedPlace &place : undatedPlaces(sight)) {
            if (place.mark >= 0 && place.rect.adjusted(-1, -2, 1, 2).contains(inStrip))
                return place.mark;
        }
        return -1;
    }
    if (!sight.step || at.y() >= sight.axisTop || at.x() < sight.begin())
        return -1;
    int found = -1;
    for (const int entry : entriesIn(sight)) {
        const TimelineViewLayout::Place &place = sight.step->places[entry];
        if (place.row >= 0 && hitRect(entry, place, sight).adjusted(-2, 0, 2, 0).contains(at))
            found = entry;
    }
    return found;
}

QRectF TimelinePicture::markRect(int mark, const PictureStyle &style) const
{
    const Sight sight(*this, style);
    QRectF rect;
    if (mark >= datedMarks()) {
        const QList<UndatedPlace> places = undatedPlaces(sight);
        for (const UndatedPlace &place : places) {
            if (place.mark == mark || (place.mark < 0 && rect.isNull()))
                rect = place.rect.translated(sight.left, sight.undatedTop);
        }
    } else if (mark >= 0 && sight.step) {
        const TimelineViewLayout::Place &place = sight.step->places[mark];
        if (place.row >= 0)
            rect = hitRect(mark, place, sight);
        else if (const auto *block = blockOf(mark, sight))
            rect = blockRect(*block, sight);
    }
    return {rect.left() / sight.zoom, rect.top(), rect.width() / sight.zoom, rect.height()};
}

QRectF TimelinePicture::opensAt(QPointF point, const PictureStyle &style) const
{
    const Sight sight(*this, style);
    if (!sight.step || sight.step == &m_layout.steps.last())
        return {};
    const QPointF at(point.x() * sight.zoom, point.y());
    for (const TimelineViewLayout::Block &block : sight.step->blocks) {
        if (blockRect(block, sight).contains(at))
            return {m_layout.x(block.from), 0, (block.to - block.from) * m_layout.pixelsADay, bounds().height()};
    }
    return {};
}

int TimelinePicture::neighbour(int mark, Qt::Key arrow) const
{
    const int dated = datedMarks();
    const int last = int(m_marks.size()) - 1;
    if (mark < 0 || mark > last)
        return last < 0 ? -1 : 0;
    const int along = arrow == Qt::Key_Right ? 1 : arrow == Qt::Key_Left ? -1 : 0;
    if (mark >= dated) {
        if (along != 0)
            return std::clamp(mark + along, dated, last);
        return arrow == Qt::Key_Up && dated > 0 ? dated - 1 : mark;
    }
    const TimelineViewLayout::Entry &at = m_layout.entries[mark];
    if (along != 0) {
        for (int next = mark + along; next >= 0 && next < dated; next += along) {
            if (m_layout.entries[next].lane == at.lane)
                return next;
        }
        return mark;
    }
    const int lane = at.lane + (arrow == Qt::Key_Up ? -1 : 1);
    if (lane >= m_layout.lanes.size())
        return dated <= last ? dated : mark;
    int nearest = mark;
    double distance = std::numeric_limits<double>::max();
    for (int other = 0; other < dated; ++other) {
        const double away = std::abs(m_layout.entries[other].date.from - at.date.from);
        if (m_layout.entries[other].lane == lane && away < distance) {
            nearest = other;
            distance = away;
        }
    }
    return nearest;
}

QList<LegendEntry> TimelinePicture::legend(const QPalette &palette) const
{
    const QColor ink = palette.color(QPalette::Text);
    QColor pale = ink;
    pale.setAlphaF(0.25F);
    return {{LegendEntry::Disc, categoryInk(Category::Cooperate, palette), Timeline::tr("Cooperation in deeds")},
            {LegendEntry::Disc, categoryInk(Category::Agree, palette), Timeline::tr("Cooperation in words")},
            {LegendEntry::Disc, categoryInk(Category::Other, palette), Timeline::tr("Neither")},
            {LegendEntry::Disc, categoryInk(Category::Accuse, palette), Timeline::tr("Conflict in words")},
            {LegendEntry::Disc, categoryInk(Category::Assault, palette), Timeline::tr("Conflict in deeds")},
            {LegendEntry::Disc, ink, Timeline::tr("A day")},
            {LegendEntry::Area, pale, Timeline::tr("Some time within")},
            {LegendEntry::Bar, ink, Timeline::tr("Lasting (arrow: open, faded: not certain)")},
            {LegendEntry::DashedLine, ink, Timeline::tr("Planned")},
            {LegendEntry::HollowLine, ink, Timeline::tr("Denied (struck)")}};
}

QString TimelinePicture::title() const
{
    int dated = 0;
    for (const ViewEvent &event : m_events)
        dated += event.date ? 1 : 0;
    if (m_layout.undated.isEmpty() || !m_showsUndated)
        return Timeline::tr("Timeline of %Ln event(s)", nullptr, dated);
    //: %1 is "Timeline of 83 events"
    return Timeline::tr("%1, and %Ln without date", nullptr, int(m_layout.undated.size())).arg(Timeline::tr("Timeline of %Ln event(s)", nullptr, dated));
}

} // namespace apacheta
