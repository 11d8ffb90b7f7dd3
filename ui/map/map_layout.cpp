// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_layout.h"

#include "map/map_names.h"
#include "map/map_projection.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <tuple>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double smallestRadius = 4.5;
constexpr double growth = 9.5;          // the largest is so much larger
constexpr double between = 7;           // pixels between two marks
constexpr double longestName = 200;     // pixels
constexpr int alwaysNamed = 16;         // marks
constexpr double plateRoom = 15;        // pixels
constexpr double ringGap = 7;
constexpr double margin = 40;           // km around the extent
constexpr double leftAside = 0.1;       // share of the weight that the extent passes over at each side
constexpr double offshore = 12;         // km
constexpr double leastExtent = 420;     // km

/// On the land that is drawn, or so near the shore that it belongs to it.
bool liesOnTheLand(QPointF at, const BaseMap &base)
{
    if (base.at(BaseMap::States, at))
        return true;
    for (const QPointF &aside : {QPointF(offshore, 0), QPointF(-offshore, 0), QPointF(0, offshore), QPointF(0, -offshore)}) {
        if (base.at(BaseMap::States, at + aside))
            return true;
    }
    return false;
}

/// The stretch that holds all but a small share of the weight at either end.
std::pair<double, double> middleStretch(QList<std::pair<double, double>> weighed)
{
    if (weighed.isEmpty())
        return {0, 0};
    std::ranges::sort(weighed);
    double all = 0;
    for (const auto &[at, weight] : std::as_const(weighed))
        all += weight;
    const auto reach = [all](auto first, auto last) {
        double passed = 0;
        for (auto it = first; it != last; ++it) {
            passed += it->second;
            if (passed > all * leftAside)
                return it->first;
        }
        return first->first;
    };
    return {reach(weighed.cbegin(), weighed.cend()), reach(weighed.crbegin(), weighed.crend())};
}

double weightOf(const MapContents::Place &place, bool byEvents) { return byEvents ? double(place.events.size()) : place.actor.mentions; }

/// Marks by the cells of a grid in pixels, so that the near ones are found at once.
class Gathering final {
public:
    Gathering(const QList<MapLayout::Mark> &marks, double scale) : m_marks(marks), m_scale(scale) {}
    /// The nearest head that a mark would touch; -1 for none.
    int headNear(int mark, const QList<MapLayout::Head> &heads) const
    {
        const QPointF at = m_marks[mark].at * m_scale;
        const QPoint middle = cellOf(at);
        int best = -1;
        double least = 0;
        for (int x = middle.x() - 1; x <= middle.x() + 1; ++x) {
            for (int y = middle.y() - 1; y <= middle.y() + 1; ++y) {
                for (const int head : m_cells.value({x, y})) {
                    const MapLayout::Mark &other = m_marks[heads[head].mark];
                    const QPointF way = other.at * m_scale - at;
                    const double distance = std::hypot(way.x(), way.y());
                    if (distance < other.radius + m_marks[mark].radius + between && (best < 0 || distance < least)) {
                        best = head;
                        least = distance;
                    }
                }
            }
        }
        return best;
    }
    void add(int head, int mark) { m_cells[cellOf(m_marks[mark].at * m_scale)].append(head); }

private:
    static constexpr double cell = 2 * (smallestRadius + growth) + between;
    static QPoint cellOf(QPointF at) { return {int(std::floor(at.x() / cell)), int(std::floor(at.y() / cell))}; }
    const QList<MapLayout::Mark> &m_marks;
    double m_scale;
    QHash<QPoint, QList<int>> m_cells;
};

/// Those that keep their names come first, and keep room for them: who would stand there is gathered under them.
void gather(MapLayout::Level &level, const QList<MapLayout::Mark> &marks, const QList<QSizeF> &names)
{
    Gathering gathering(marks, level.from);
    LabelPlacing kept(level.from, level.to);
    level.headOf.resize(marks.size());
    const auto add = [&](int mark) {
        // With room for its plates, whether it has them or not.
        const double radius = marks[mark].radius;
        const AnchoredBox symbol{marks[mark].at, QRectF(-radius, -radius * 0.5 - plateRoom, radius * 1.5 + plateRoom, radius + 2 * plateRoom)};
        int near = gathering.headNear(mark, level.heads);
        if (near < 0)
            near = kept.takenBy(symbol);
        if (near >= 0) {
            level.heads[near].members.append(mark);
            level.headOf[mark] = near;
            return;
        }
        const int head = int(level.heads.size());
        gathering.add(head, mark);
        level.headOf[mark] = head;
        level.heads.append({mark, {}, {}});
        if (!marks[mark].keepsName)
            return;
        QList<AnchoredBox> choices = placesBeside(marks[mark], {}, names[mark]);
        choices.swapItemsAt(0, 1);      // the left first: to the right stand the plates
        const auto chosen = std::ranges::find_if(choices, [&](const AnchoredBox &box) { return kept.isFree(box); });
        if (chosen != choices.cend())
            kept.take(*chosen, head);
        kept.take(symbol, head);
    };
    for (const bool first : {true, false}) {
        for (int mark = 0; mark < marks.size(); ++mark) {
            if (marks[mark].keepsName == first)
                add(mark);
        }
    }
}

/// Nothing stays gathered: who is under a head comes to stand around it.
void part(MapLayout::Level &level, const QList<MapLayout::Mark> &marks)
{
    QList<MapLayout::Head> heads;
    for (const MapLayout::Head &head : std::as_const(level.heads)) {
        heads.append({head.mark, {}, {}});
        double ring = marks[head.mark].radius + ringGap;
        int first = 0;
        while (first < head.members.size()) {
            const double largest = marks[head.members[first]].radius;
            ring += largest;
            const int room = std::max(1, int(2 * std::numbers::pi * ring / (2 * largest + ringGap)));
            const int here = std::min(room, int(head.members.size()) - first);
            for (int i = 0; i < here; ++i) {
                const double angle = 2 * std::numbers::pi * i / here - std::numbers::pi / 4;
                // From the head's point, though its own may lie a little off.
                const QPointF apart = (marks[head.mark].at - marks[head.members[first + i]].at) * level.from;
                heads.append({head.members[first + i], apart + QPointF(std::cos(angle), std::sin(angle)) * ring, {}});
            }
            first += here;
            ring += largest + ringGap;
        }
    }
    level.heads = heads;
    for (int head = 0; head < heads.size(); ++head)
        level.headOf[heads[head].mark] = head;
}

double weightOf(Category category)
{
    switch (quadrantOf(category)) {
    case Quadrant::MaterialCooperation: return 2;
    case Quadrant::VerbalCooperation: return 1;
    case Quadrant::Standing: return 0;
    case Quadrant::VerbalConflict: return -1;
    case Quadrant::MaterialConflict: return -2;
    }
    return 0;
}

Category categoryOfBalance(double balance)
{
    return balance > 1.3 ? Category::Cooperate : balance > 0.25 ? Category::Agree : balance < -1.3 ? Category::Coerce : balance < -0.25 ? Category::Accuse : Category::PartOf;
}

} // namespace

void MapLayout::placeMarks(const MapContents &contents, const BaseMap &base, const MapChoice &choice)
{
    double most = 1;
    for (const MapContents::Place &place : contents.places)
        most = std::max(most, weightOf(place, choice.sizesByEvents));
    for (qsizetype i = 0; i < contents.places.size(); ++i) {
        const MapContents::Place &place = contents.places[i];
        const QPointF at = projected({place.point.latitude, place.point.longitude});
        if (liesOnTheLand(at, base))
            m_marks.append({i, at, smallestRadius + growth * std::sqrt(weightOf(place, choice.sizesByEvents) / most), place.point.subtype == u"sovereign state"});
    }
    std::ranges::stable_sort(m_marks, std::greater(), &Mark::radius);
    for (qsizetype i = 0; i < std::min<qsizetype>(alwaysNamed, m_marks.size()); ++i)
        m_marks[i].keepsName = true;
    measureExtent(contents);
}

void MapLayout::measureExtent(const MapContents &contents)
{
    QList<std::pair<double, double>> across;    // where, and how often named
    QList<std::pair<double, double>> down;
    for (const Mark &mark : std::as_const(m_marks)) {
        const double weight = contents.places[mark.place].actor.mentions + 1.0;
        across.append({mark.at.x(), weight});
        down.append({mark.at.y(), weight});
    }
    const auto [left, right] = middleStretch(across);
    const auto [top, bottom] = middleStretch(down);
    m_extent = m_marks.isEmpty() ? QRectF(projected({-16, -71}), projected({-23, -66})) : QRectF(QPointF(left, top), QPointF(right, bottom));
    const double room = margin + std::max(m_extent.width(), m_extent.height()) * 0.06;
    m_extent.adjust(-room, -room, room, room);
    const double wider = std::max(0.0, leastExtent - m_extent.width()) / 2;
    const double higher = std::max(0.0, leastExtent - m_extent.height()) / 2;
    m_extent.adjust(-wider, -higher, wider, higher);
}

void MapLayout::placeTies(const MapContents &contents, const MapChoice &choice)
{
    std::map<ActorId, int> marks;
    for (int mark = 0; mark < m_marks.size(); ++mark)
        marks.emplace(contents.places[m_marks[mark].place].actor.id, mark);
    struct Sum {
        std::map<Category, int> passages;
    };
    std::map<std::tuple<int, int, Polarity>, Sum> sums;
    for (const NetTie &tie : contents.ties) {
        const auto subject = marks.find(tie.subject);
        const auto object = marks.find(tie.object);
        if (subject == marks.end() || object == marks.end())
            continue;
        const auto [first, second] = std::minmax(subject->second, object->second);
        sums[{first, second, tie.polarity}].passages[tie.category] += tie.evidence;
    }
    for (const auto &[what, sum] : sums) {
        Tie tie;
        std::tie(tie.first, tie.second, tie.polarity) = what;
        double weights = 0;
        int moving = 0;
        for (const auto &[category, passages] : sum.passages) {
            tie.passages += passages;
            tie.categories.append(category);
            if (!isStandingTie(category)) {
                weights += weightOf(category) * passages;
                moving += passages;
            }
        }
        std::ranges::stable_sort(tie.categories, std::greater(), [&](Category category) { return sum.passages.at(category); });
        tie.isStanding = moving == 0;
        tie.balance = moving == 0 ? 0 : weights / moving;
        tie.ink = categoryOfBalance(tie.balance);
        // Westward and eastward alike to the same side; negated and planned ones further out.
        tie.bend = tie.polarity == Polarity::Asserted ? 0.13 : tie.polarity == Polarity::Planned ? 0.22 : -0.18;
        m_ties.append(tie);
    }
    std::ranges::stable_sort(m_ties, std::greater(), &Tie::passages);
    // What belongs together (a municipality to its region) needs no line on a map: it lies there.
    m_ties.removeIf([](const Tie &tie) { return tie.isStanding; });
    m_tiesLeftOut = std::max(0, int(m_ties.size()) - choice.mostTies);
    m_ties.resize(m_ties.size() - m_tiesLeftOut);
}

MapLayout MapLayout::of(const MapContents &contents, const BaseMap &base, const PlacePoints &points, const MapChoice &choice, const QFont &font,
                        bool isSpanish, std::stop_token stop)
{
    MapLayout layout;
    layout.placeMarks(contents, base, choice);
    layout.placeTies(contents, choice);

    const QFontMetricsF metrics(letteringFont(Lettering::Actor, font));
    QStringList keys;
    QList<QString> names;
    QList<QSizeF> sizes;
    QList<bool> hasEvents;
    for (const Mark &mark : std::as_const(layout.m_marks)) {
        const MapContents::Place &place = contents.places[mark.place];
        keys.append(place.actor.key);
        names.append(metrics.elidedText(place.actor.name, Qt::ElideMiddle, longestName));
        sizes.append({metrics.horizontalAdvance(names.last()) + 2, metrics.height()});
        hasEvents.append(choice.showsEvents && !place.events.isEmpty());
    }
    const QList<LandName> land = landNames(base, points, keys, choice.showsTowns, font, isSpanish);
    for (double scale = farthest; scale < nearest && !stop.stop_requested(); scale *= std::numbers::sqrt2) {
        Level level;
        level.from = scale;
        level.to = std::min(scale * std::numbers::sqrt2, nearest);
        gather(level, layout.m_marks, sizes);
        if (level.to >= nearest)
            part(level, layout.m_marks);
        placeNames(level, layout.m_marks, names, sizes, hasEvents, land);
        layout.m_levels.append(level);
    }
    return layout;
}

const MapLayout::Level &MapLayout::levelAt(double scale) const
{
    const auto above = std::ranges::upper_bound(m_levels, scale, {}, &Level::from);
    return above == m_levels.begin() ? m_levels.first() : *(above - 1);
}

} // namespace apacheta
