// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_picture.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "map/map_names.h"
#include "map/map_projection.h"
#include "map/map_sheet.h"
#include "network/network_picture.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Map {
    Q_DECLARE_TR_FUNCTIONS(Map)
};

constexpr double around = 900;          // km of sea around the land
constexpr double tieReach = 5;          // pixels beside a tie that still are the tie
constexpr int mostToldHere = 6;         // events in a tip

double distanceTo(const QPainterPath &path, QPointF point)
{
    constexpr int parts = 24;
    double least = 1e9;
    for (int i = 0; i <= parts; ++i)
        least = std::min(least, QLineF(path.pointAtPercent(double(i) / parts), point).length());
    return least;
}

/// What a tie comes to, in words.
QString balanceWords(const MapLayout::Tie &tie)
{
    if (tie.balance > 1.3)
        return Map::tr("cooperation in deeds prevails");
    if (tie.balance > 0.25)
        return Map::tr("cooperation in words prevails");
    if (tie.balance < -1.3)
        return Map::tr("conflict in deeds prevails");
    if (tie.balance < -0.25)
        return Map::tr("conflict in words prevails");
    return Map::tr("cooperation and conflict in balance");
}

} // namespace

std::shared_ptr<const MapPicture> MapPicture::of(MapContents contents, std::shared_ptr<const BaseMap> base, const PlacePoints &points,
                                                 const MapChoice &choice, const QFont &font, std::stop_token stop)
{
    std::shared_ptr<MapPicture> picture(new MapPicture);
    picture->m_contents = std::move(contents);
    picture->m_base = std::move(base);
    picture->m_choice = choice;
    picture->m_font = font;
    for (int lettering = 0; lettering < letterings; ++lettering)
        picture->m_fonts[std::size_t(lettering)] = letteringFont(Lettering(lettering), font);
    const bool isSpanish = QLocale().language() == QLocale::Spanish;
    picture->m_layout = MapLayout::of(picture->m_contents, *picture->m_base, points, choice, font, isSpanish, stop);
    if (picture->m_layout.levels().isEmpty())
        return nullptr;                 // revoked
    picture->makeMarks();
    return picture;
}

QRectF MapPicture::reach() const { return m_base->bounds().adjusted(-around, -around / 3, around / 3, around / 3); }

void MapPicture::makeMarks()
{
    const QSizeF point(0.001, 0.001);
    for (const MapLayout::Mark &mark : m_layout.marks()) {
        const MapContents::Place &place = m_contents.places[mark.place];
        // Marks of one point are told apart by the keyboard.
        const QPointF apart(double(m_marks.size()) * 1e-5, double(m_marks.size()) * 1e-6);
        m_marks.append({QRectF(mark.at + apart, point), ActorTarget{place.actor.id}, place.actor.id, tipOfPlace(place)});
    }
    for (const MapLayout::Mark &mark : m_layout.marks()) {
        const MapContents::Place &place = m_contents.places[mark.place];
        if (!m_choice.showsEvents || place.events.isEmpty()) {
            m_eventMarkOf.append(-1);
            continue;
        }
        QStringList lines = {Map::tr("%n event(s) in %1", nullptr, int(place.events.size())).arg(place.actor.name)};
        for (const qsizetype event : place.events.first(std::min<qsizetype>(place.events.size(), mostToldHere)))
            lines.append(Map::tr("%1: %2").arg(dateText(m_contents.events[event].date), m_contents.events[event].label));
        if (place.events.size() > mostToldHere)
            lines.append(Map::tr("and %n more", nullptr, int(place.events.size()) - mostToldHere));
        const Target target = place.events.size() == 1 ? Target(EventTarget{m_contents.events[place.events.first()].id}) : Target(ActorTarget{place.actor.id});
        m_eventMarkOf.append(int(m_marks.size()));
        m_marks.append({QRectF(mark.at + QPointF(1e-3, 1e-3), point), target, {}, lines.join(u'\n')});
        ++m_eventMarks;
    }
    if (!m_choice.showsTies)
        return;
    for (const MapLayout::Tie &tie : m_layout.ties()) {
        const MapContents::Place &first = m_contents.places[m_layout.marks()[tie.first].place];
        const MapContents::Place &second = m_contents.places[m_layout.marks()[tie.second].place];
        const QPointF middle = pathOf(tie, m_layout.levels().last(), 1).pointAtPercent(0.5);
        m_marks.append({QRectF(middle, point), PairTarget{first.actor.id, second.actor.id}, {}, tipOfTie(tie)});
    }
}

QString MapPicture::tipOfPlace(const MapContents::Place &place) const
{
    QStringList lines = {place.actor.name, kindName(place.actor.kind)};
    //: a kind of place and the country it lies in: "Municipality, Bolivia"
    if (const QString country = countryName(place.point.country); !country.isEmpty() && place.actor.kind != ActorKind::State)
        lines.last() = Map::tr("%1, %2").arg(lines.last(), country);
    lines.append(Map::tr("%n mention(s)", nullptr, place.actor.mentions));
    if (!place.events.isEmpty())
        lines.append(Map::tr("%n event(s) here", nullptr, int(place.events.size())));
    return lines.join(u'\n');
}

QString MapPicture::tipOfTie(const MapLayout::Tie &tie) const
{
    const auto nameOf = [this](int mark) { return m_contents.places[m_layout.marks()[mark].place].actor.name; };
    QStringList categories;
    for (const Category category : tie.categories.first(std::min<qsizetype>(tie.categories.size(), 4)))
        categories.append(categoryName(category));
    QStringList lines = {Map::tr("%1 and %2").arg(nameOf(tie.first), nameOf(tie.second)),
                         Map::tr("%n passage(s)", nullptr, tie.passages) + u": "_s + categories.join(u", "_s)};
    lines.append(tie.polarity == Polarity::Asserted ? balanceWords(tie) : polarityName(tie.polarity));
    return lines.join(u'\n');
}

QString MapPicture::title() const { return Map::tr("Map of %n place(s)", nullptr, int(m_layout.marks().size())); }

int MapPicture::eventMark(int mark) const { return m_eventMarkOf.value(mark, -1); }

QPointF MapPicture::pointOf(int mark, const MapLayout::Level &level, double scale) const
{
    const MapLayout::Head &head = level.heads[level.headOf[mark]];
    return m_layout.marks()[head.mark].at * scale + head.offset;
}

QPainterPath MapPicture::pathOf(const MapLayout::Tie &tie, const MapLayout::Level &level, double scale) const
{
    const QPointF from = pointOf(tie.first, level, scale);
    const QPointF to = pointOf(tie.second, level, scale);
    QPainterPath path;
    if (from == to)
        return path;
    // Always seen from the western end, so that a tie bends the same way whoever comes first.
    const bool isEastward = from.x() < to.x() || (from.x() == to.x() && from.y() < to.y());
    const QPointF west = isEastward ? from : to;
    const QPointF east = isEastward ? to : from;
    const QPointF way = east - west;
    path.moveTo(west);
    path.quadTo((west + east) / 2 + QPointF(way.y(), -way.x()) * tie.bend * 2, east);
    return path;
}

int MapPicture::markAt(QPointF point, const PictureStyle &style) const
{
    const MapLayout::Level &level = m_layout.levelAt(style.scale);
    const QPointF at = point * style.scale;
    int best = -1;
    double least = 0;
    for (const MapLayout::Head &head : level.heads) {
        const MapLayout::Mark &mark = m_layout.marks()[head.mark];
        const QPointF middle = mark.at * style.scale;
        const QPointF way = at - middle;
        if (eventMark(head.mark) >= 0 && eventsPlate(head, mark.radius).contains(way))
            return eventMark(head.mark);
        if (!head.members.isEmpty() && gatheredPlate(head, mark.radius).contains(way))
            return -1;                  // opens
        const double distance = std::hypot((way - head.offset).x(), (way - head.offset).y());
        if (distance <= mark.radius + 3 && (best < 0 || distance < least)) {
            best = head.mark;
            least = distance;
        }
    }
    if (best >= 0)
        return best;
    for (const MapLayout::Name &name : level.names) {
        if (name.mark >= 0 && name.place.at(style.scale).contains(at))
            return name.mark;
    }
    if (!m_choice.showsTies)
        return -1;
    for (int tie = 0; tie < m_layout.ties().size(); ++tie) {
        const QPainterPath path = pathOf(m_layout.ties()[tie], level, style.scale);
        if (path.controlPointRect().adjusted(-tieReach, -tieReach, tieReach, tieReach).contains(at) && distanceTo(path, at) <= tieReach + path.length() / 60)
            return tieMark(tie);
    }
    return -1;
}

QRectF MapPicture::markRect(int mark, const PictureStyle &style) const
{
    const MapLayout::Level &level = m_layout.levelAt(style.scale);
    const int actors = int(m_layout.marks().size());
    const auto about = [&](QPointF pixels, double radius) {
        return QRectF((pixels - QPointF(radius, radius)) / style.scale, QSizeF(radius, radius) * 2 / style.scale);
    };
    if (mark < 0 || mark >= m_marks.size())
        return {};
    if (mark >= actors + m_eventMarks) {
        const QPainterPath path = pathOf(m_layout.ties()[mark - actors - m_eventMarks], level, style.scale);
        return path.isEmpty() ? m_marks[mark].rect : about(path.pointAtPercent(0.5), 6);
    }
    const int actor = mark < actors ? mark : int(m_eventMarkOf.indexOf(mark));
    const MapLayout::Head &head = level.heads[level.headOf[actor]];
    if (mark >= actors && head.mark == actor) {
        const QRectF plate = eventsPlate(head, m_layout.marks()[actor].radius).translated(m_layout.marks()[actor].at * style.scale);
        return QRectF(plate.topLeft() / style.scale, plate.size() / style.scale);
    }
    return about(pointOf(actor, level, style.scale), m_layout.marks()[head.mark].radius + 2);
}

QRectF MapPicture::opensAt(QPointF point, const PictureStyle &style) const
{
    const MapLayout::Level &level = m_layout.levelAt(style.scale);
    for (const MapLayout::Head &head : level.heads) {
        const MapLayout::Mark &mark = m_layout.marks()[head.mark];
        if (head.members.isEmpty() || !gatheredPlate(head, mark.radius).translated(mark.at * style.scale).contains(point * style.scale))
            continue;
        QRectF all(mark.at, QSizeF(0.1, 0.1));
        for (const int member : head.members)
            all |= QRectF(m_layout.marks()[member].at, QSizeF(0.1, 0.1));
        const double room = std::max(all.width(), all.height()) * 0.3 + 1;
        return all.adjusted(-room, -room, room, room);
    }
    return {};
}

QList<LegendEntry> MapPicture::legend(const QPalette &palette) const
{
    QList<LegendEntry> entries;
    std::set<ActorKind> kinds;
    for (const MapLayout::Mark &mark : m_layout.marks())
        kinds.insert(m_contents.places[mark.place].actor.kind);
    for (const ActorKind kind : kinds)
        entries.append({LegendEntry::Disc, kindInk(kind, palette), kindName(kind), kindShape(kind, 1)});
    if (m_choice.showsTies && !m_layout.ties().isEmpty()) {
        const QList<std::pair<Category, QString>> inks = {{Category::Cooperate, Map::tr("Cooperation in deeds")},
                                                          {Category::Agree, Map::tr("Cooperation in words")},
                                                          {Category::PartOf, Map::tr("Both alike")},
                                                          {Category::Accuse, Map::tr("Conflict in words")},
                                                          {Category::Coerce, Map::tr("Conflict in deeds")}};
        for (const auto &[ink, words] : inks) {
            if (std::ranges::any_of(m_layout.ties(), [ink = ink](const MapLayout::Tie &tie) { return tie.ink == ink; }))
                entries.append({LegendEntry::Line, categoryInk(ink, palette), words, {}});
        }
        const auto has = [this](Polarity polarity) { return std::ranges::any_of(m_layout.ties(), [polarity](const auto &tie) { return tie.polarity == polarity; }); };
        if (has(Polarity::Planned))
            entries.append({LegendEntry::DashedLine, quietText(palette), polarityName(Polarity::Planned), {}});
        if (has(Polarity::Negated))
            entries.append({LegendEntry::HollowLine, quietText(palette), polarityName(Polarity::Negated), {}});
    }
    return entries;
}

} // namespace apacheta
