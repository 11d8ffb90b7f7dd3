// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_picture.h"

#include "common/theme.h"
#include "flow/flow_typography.h"
#include "timeline/time_axis.h"
#include "timeline/timeline_sight.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr double doubtful = 0.6;        // below, a label is quiet
constexpr float paled = 0.35F;          // what has no part in the selection

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

/// Words in at most so many lines, the last one cut in its middle.
QString brokenToLines(const QString &text, int most, double width, const QFontMetricsF &metrics)
{
    QStringList lines = {QString()};
    const QStringList words = text.split(u' ');
    for (qsizetype word = 0; word < words.size(); ++word) {
        const QString longer = lines.last().isEmpty() ? words[word] : lines.last() + u' ' + words[word];
        if (lines.last().isEmpty() || metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else if (lines.size() < most)
            lines.append(words[word]);
        else
            lines.last() = longer;
    }
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideMiddle, width);
    return lines.join(u'\n');
}

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

bool TimelinePicture::glows(int event, const PictureStyle &style) const
{
    return std::any_of(m_events[event].participants.cbegin(), m_events[event].participants.cend(),
                       [&](const ActorLink &actor) { return style.selected.contains(actor.id); });
}

void TimelinePicture::paint(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const
{
    const Sight sight(*this, style, exposed);
    painter.save();
    painter.scale(1 / sight.zoom, 1); // from here on a pixel is a pixel
    painter.setFont(m_paper.font);
    painter.setRenderHint(QPainter::Antialiasing, false); // upright lines need none, and are thrice as fast without
    paintLanes(painter, sight);
    paintTicks(painter, sight);
    painter.setRenderHint(QPainter::Antialiasing);
    if (sight.step) {
        painter.save();
        painter.setClipRect(QRectF(QPointF(sight.begin(), -1), QPointF(sight.right, sight.axisTop)), Qt::IntersectClip);
        paintBlocks(painter, sight);
        bool wasPaled = false;
        for (const int entry : entriesIn(sight)) {
            const TimelineViewLayout::Place &place = sight.step->places[entry];
            if (place.row < 0)
                continue;
            const bool isPaled = !style.selected.isEmpty() && !glows(m_layout.entries[entry].event, style);
            if (isPaled != wasPaled)
                painter.setOpacity(isPaled ? double(paled) : 1);
            wasPaled = isPaled;
            paintEntry(painter, entry, place, sight);
        }
        painter.restore();
    }
    paintAxis(painter, sight);
    paintHeads(painter, sight);
    paintUndated(painter, sight);
    paintCurrent(painter, sight);
    painter.restore();
}

void TimelinePicture::paintLanes(QPainter &painter, const Sight &sight) const
{
    const QColor text = sight.palette().color(QPalette::Text);
    for (int lane = 1; lane < m_layout.lanes.size(); lane += 2) {
        const TimelineViewLayout::Lane &at = m_layout.lanes[lane];
        painter.fillRect(QRectF(sight.left, at.top, sight.right - sight.left, std::min(at.height, sight.axisTop - at.top)), withAlpha(text, 0.035));
    }
}

void TimelinePicture::paintTicks(QPainter &painter, const Sight &sight) const
{
    if (m_layout.entries.isEmpty())
        return;
    const auto ticks = axisTicks(m_layout.from + sight.begin() / sight.pixelsADay, m_layout.from + sight.right / sight.pixelsADay,
                                 sight.pixelsADay, m_paper.measures.labelWidth);
    for (const AxisTick &tick : ticks) {
        const double x = std::floor((tick.day - m_layout.from) * sight.pixelsADay) + 0.5;
        if (x < sight.begin())
            continue;
        painter.setPen(QPen(withAlpha(sight.palette().color(QPalette::Text), tick.isMajor ? 0.22 : 0.09), 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, sight.axisTop));
    }
}

void TimelinePicture::paintBlocks(QPainter &painter, const Sight &sight) const
{
    int most = 1;
    for (const TimelineViewLayout::Block &block : sight.step->blocks)
        most = std::max(most, block.events);
    const QColor text = sight.palette().color(QPalette::Text);
    const QLocale locale;
    for (const TimelineViewLayout::Block &block : sight.step->blocks) {
        const QRectF rect = blockRect(block, sight);
        if (rect.right() < sight.left || rect.left() > sight.right)
            continue;
        painter.fillRect(rect, withAlpha(text, 0.08 + 0.17 * std::sqrt(double(block.events) / most)));
        double x = rect.left() + 2;
        for (int quadrant = 0; quadrant < int(block.quadrants.size()); ++quadrant) {
            static constexpr std::array ofQuadrant = {Category::Cooperate, Category::Agree, Category::Other, Category::Accuse, Category::Assault};
            const double width = (rect.width() - 4) * block.quadrants[std::size_t(quadrant)] / block.events;
            painter.fillRect(QRectF(x, rect.bottom() - 3, width, 3), categoryInk(ofQuadrant[std::size_t(quadrant)], sight.palette()));
            x += width;
        }
        const QString number = locale.toString(block.events);
        const QString words = Timeline::tr("%Ln event(s)", nullptr, block.events);
        const bool hasRoom = m_paper.measures.labelWidth(words) + 8 <= rect.width();
        painter.setPen(text);
        painter.drawText(rect.adjusted(0, -2, 0, -2), Qt::AlignCenter, hasRoom ? words : number);
    }
}

void TimelinePicture::paintEntry(QPainter &painter, int entry, const TimelineViewLayout::Place &place, const Sight &sight) const
{
    const TimelineViewLayout::Entry &at = m_layout.entries[entry];
    const ViewEvent &event = m_events[at.event];
    const QColor ink = categoryInk(event.type, sight.palette());
    const MarkBox box = boxOf(entry, place, sight);
    if (!sight.style.selected.isEmpty() && glows(at.event, sight.style)) {
        painter.fillRect(hitRect(entry, place, sight).adjusted(-2, 1, 2, -1), withAlpha(sight.palette().color(QPalette::Highlight), 0.3));
    }
    drawTimelineMark(painter, box, at.date, event.polarity, ink);
    if (entry == sight.style.hovered) {
        painter.setPen(QPen(sight.palette().color(QPalette::Text), 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(hitRect(entry, place, sight).adjusted(-2, 1, 2, -1), 4, 4);
    }
    if (place.label <= 0)
        return;
    const double width = double(place.label);
    const double baseline = box.body.center().y() + QFontMetricsF(m_paper.font).capHeight() / 2;
    const bool isInside = box.holdsLabel(width);
    double x = place.isLabelLeft ? box.left - 4 - width : box.right + 4;
    if (isInside) // stays in sight as long as the bar does
        x = std::clamp(sight.begin() + 5, box.trueLeft + 5, box.trueRight - width - 5);
    const QColor besides = event.confidence < doubtful ? quietText(sight.palette()) : sight.palette().color(QPalette::Text);
    painter.setPen(isInside ? textInMark(at.date, event.polarity, ink, sight.palette()) : besides);
    painter.drawText(QPointF(x, baseline), m_labels[at.event]);
}

void TimelinePicture::paintAxis(QPainter &painter, const Sight &sight) const
{
    const QFontMetricsF metrics(m_paper.font);
    painter.fillRect(QRectF(sight.left, sight.axisTop, sight.right - sight.left, m_paper.axis), sight.palette().color(QPalette::Base));
    painter.setPen(QPen(sight.palette().color(QPalette::Mid), 1));
    painter.drawLine(QPointF(sight.left, sight.axisTop + 0.5), QPointF(sight.right, sight.axisTop + 0.5));
    if (m_layout.entries.isEmpty())
        return;
    const auto ticks = axisTicks(m_layout.from + sight.begin() / sight.pixelsADay, m_layout.from + sight.right / sight.pixelsADay,
                                 sight.pixelsADay, m_paper.measures.labelWidth);
    const double first = sight.axisTop + 4 + metrics.ascent();
    const double second = first + metrics.height();
    double contextEnd = sight.begin();
    QString sticky;
    for (const AxisTick &tick : ticks) {
        const double x = (tick.day - m_layout.from) * sight.pixelsADay;
        painter.setPen(QPen(sight.palette().color(QPalette::Mid), 1));
        if (x >= sight.begin())
            painter.drawLine(QPointF(std::floor(x) + 0.5, sight.axisTop), QPointF(std::floor(x) + 0.5, sight.axisTop + 4));
        painter.setFont(m_paper.font);
        painter.setPen(quietText(sight.palette()));
        const double half = metrics.horizontalAdvance(tick.label) / 2;
        if (x >= sight.begin() && x + half <= sight.right) // the first one beside its line, where it has no room under it
            painter.drawText(QPointF(std::max(x - half, sight.begin() + 2), first), tick.label);
        if (!tick.isMajor)
            continue;
        if (x < sight.begin()) {
            sticky = tick.context;
            continue;
        }
        painter.setFont(boldOf(m_paper.font));
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(tick.context);
        if (!sticky.isEmpty() && QFontMetricsF(painter.font()).horizontalAdvance(sticky) + 12 < x - sight.begin())
            painter.drawText(QPointF(sight.begin() + 4, second), sticky);
        sticky.clear();
        if (x < contextEnd || x + width > sight.right)
            continue;
        painter.drawText(QPointF(x + 2, second), tick.context);
        contextEnd = x + width + 8;
    }
    if (!sticky.isEmpty()) {
        painter.setFont(boldOf(m_paper.font));
        painter.drawText(QPointF(sight.begin() + 4, second), sticky);
    }
    painter.setFont(m_paper.font);
}

void TimelinePicture::paintHeads(QPainter &painter, const Sight &sight) const
{
    if (sight.heads <= 0)
        return;
    painter.fillRect(QRectF(sight.left, 0, sight.heads, sight.axisTop + m_paper.axis), sight.palette().color(QPalette::Base));
    painter.save();
    painter.setClipRect(QRectF(QPointF(sight.left, 0), QPointF(sight.right, sight.axisTop)), Qt::IntersectClip);
    const QFontMetricsF metrics(boldOf(m_paper.font));
    painter.setFont(boldOf(m_paper.font));
    for (int lane = 0; lane < m_layout.lanes.size(); ++lane) {
        const TimelineViewLayout::Lane &at = m_layout.lanes[lane];
        const QRectF rect(sight.left, at.top, sight.heads, at.height);
        if (lane % 2 == 1)
            painter.fillRect(rect, withAlpha(sight.palette().color(QPalette::Text), 0.035));
        const QColor ink = at.lane.actor.isValid() ? kindInk(at.lane.kind, sight.palette()) : sight.palette().color(QPalette::Text);
        painter.setPen(ink);
        const int lines = std::clamp(int(at.height / metrics.height()), 1, 3);
        painter.drawText(rect.adjusted(8, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         brokenToLines(at.lane.title, lines, sight.heads - 12, metrics));
        painter.setPen(QPen(withAlpha(sight.palette().color(QPalette::Text), 0.15), 1));
        painter.drawLine(QPointF(sight.left, at.top + at.height), QPointF(sight.right, at.top + at.height));
    }
    painter.drawLine(QPointF(sight.begin() - 0.5, 0), QPointF(sight.begin() - 0.5, sight.axisTop));
    painter.restore();
}

QList<TimelinePicture::UndatedPlace> TimelinePicture::undatedPlaces(const Sight &sight) const
{
    QList<UndatedPlace> places;
    const int all = m_showsUndated ? int(m_layout.undated.size()) : 0;
    const double row = m_paper.measures.row;
    const double disc = m_paper.measures.disc;
    const double first = std::max(sight.heads, m_paper.head) + 4;
    const double end = sight.right - sight.left - 6;
    const double top = m_paper.undated - row * 2;
    int next = 0;
    for (double x = first; next < all; ++next) { // the most told with their words
        const double width = disc + 4 + m_labelWidths[m_layout.undated[next]];
        if (x + width > end)
            break;
        places.append({datedMarks() + next, QRectF(x, top, width, row), true});
        x += width + m_paper.measures.gap * 3;
    }
    const double more = m_paper.measures.labelWidth(Timeline::tr("+ %Ln more", nullptr, all)) + 8;
    double x = first;
    for (; next < all; ++next) {
        const bool isLast = next == all - 1;
        if (x + disc + (isLast ? 0 : more) > end)
            break;
        places.append({datedMarks() + next, QRectF(x, top + row, disc, row), false});
        x += disc + 3;
    }
    if (next < all)
        places.append({-1, QRectF(x + 4, top + row, more, row), true});
    return places;
}

void TimelinePicture::paintUndated(QPainter &painter, const Sight &sight) const
{
    if (sight.undatedTop >= sight.bottom)
        return;
    const QRectF strip(sight.left, sight.undatedTop, sight.right - sight.left, sight.bottom - sight.undatedTop);
    painter.fillRect(strip, sight.palette().color(QPalette::AlternateBase));
    painter.setPen(QPen(sight.palette().color(QPalette::Mid), 1, Qt::DotLine));
    painter.drawLine(strip.topLeft() + QPointF(0, 0.5), strip.topRight() + QPointF(0, 0.5));
    const double row = m_paper.measures.row;
    painter.setPen(quietText(sight.palette()));
    painter.setFont(boldOf(m_paper.font));
    //: heads the strip of events without date, in two lines; %1 says how many
    painter.drawText(QRectF(sight.left + 8, sight.undatedTop + m_paper.undated - row * 2, m_paper.head - 12, row * 2), Qt::AlignVCenter | Qt::AlignLeft,
                     Timeline::tr("No date\n%L1").arg(m_layout.undated.size()));
    painter.setFont(m_paper.font);
    const double cap = QFontMetricsF(m_paper.font).capHeight() / 2;
    const auto places = undatedPlaces(sight);
    int shown = 0;
    for (const UndatedPlace &place : places)
        shown += place.mark >= 0 ? 1 : 0;
    for (const UndatedPlace &place : places) {
        const QRectF rect = place.rect.translated(sight.left, sight.undatedTop);
        const double y = rect.center().y();
        if (place.mark < 0) {
            painter.setPen(quietText(sight.palette()));
            painter.drawText(QPointF(rect.left(), y + cap), Timeline::tr("+ %Ln more", nullptr, int(m_layout.undated.size()) - shown));
            continue;
        }
        const int event = m_layout.undated[place.mark - datedMarks()];
        const ViewEvent &at = m_events[event];
        const double disc = m_paper.measures.disc;
        const bool isSelected = glows(event, sight.style);
        painter.setOpacity(sight.style.selected.isEmpty() || isSelected ? 1 : double(paled));
        const QRectF body(rect.left(), y - disc / 2, disc, disc);
        drawTimelineMark(painter, {body, body.left(), body.right(), body.left(), body.right()}, {}, at.polarity, categoryInk(at.type, sight.palette()));
        if (place.isLabelled) {
            painter.setPen(at.confidence < doubtful ? quietText(sight.palette()) : sight.palette().color(QPalette::Text));
            painter.drawText(QPointF(rect.left() + disc + 4, y + cap), m_labels[event]);
        }
        painter.setOpacity(1);
        if (place.mark == sight.style.hovered) {
            painter.setPen(QPen(sight.palette().color(QPalette::Text), 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(rect.adjusted(-2, 1, 2, -1), 4, 4);
        }
    }
}

void TimelinePicture::paintCurrent(QPainter &painter, const Sight &sight) const
{
    const int mark = sight.style.current;
    if (mark < 0 || mark >= m_marks.size())
        return;
    const QRectF scene = markRect(mark, sight.style);
    const QRectF rect(scene.left() * sight.zoom, scene.top(), scene.width() * sight.zoom, scene.height());
    if (rect.isNull())
        return;
    painter.setPen(QPen(sight.palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-2, 0, 2, 0), 4, 4);
}

} // namespace apacheta
