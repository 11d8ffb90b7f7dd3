// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_names.h"

#include "map/map_projection.h"

#include <QFontMetricsF>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double gap = 3;               // pixels between a mark and its name
constexpr double plate = 13;            // height of a plate
constexpr double dot = 2;               // radius of a town's
constexpr double everyScale = 1e9;

LandName named(const QString &text, const QString &key, Lettering lettering, QPointF at, double from, double to, double importance)
{
    return {text, key, lettering, at, from, to, importance, {}};
}

/// From which zoom on a town is worth a dot: the large ones of the border belt first.
double scaleOfTown(const PlacePoint &point)
{
    if (point.kind == ActorKind::Place)
        return point.subtype == u"border crossing" ? 1.4 : 2.4;
    const qint64 people = point.population;
    return people > 500'000 ? 0.2 : people > 100'000 ? 0.45 : people > 20'000 ? 0.9 : people > 5'000 ? 1.8 : 2.6;
}

bool isTown(const PlacePoint &point)
{
    static const QSet<QString> kinds = {u"locality"_s, u"port"_s, u"border crossing"_s, u"border marker"_s, u"volcano"_s, u"archaeological site"_s};
    return point.kind == ActorKind::Municipality || (point.kind == ActorKind::Place && kinds.contains(point.subtype));
}

QList<AnchoredBox> besideMark(QPointF at, QPointF offset, double radius, QSizeF size)
{
    const double w = size.width();
    const double h = size.height();
    const QPointF o = offset;
    const double diagonal = radius * 0.7 + gap;
    return {{at, {o.x() + radius + gap, o.y() - h / 2, w, h}},       {at, {o.x() - radius - gap - w, o.y() - h / 2, w, h}},
            {at, {o.x() - w / 2, o.y() - radius - gap - h, w, h}},   {at, {o.x() - w / 2, o.y() + radius + gap, w, h}},
            {at, {o.x() + diagonal, o.y() - diagonal - h, w, h}},    {at, {o.x() - diagonal - w, o.y() - diagonal - h, w, h}},
            {at, {o.x() + diagonal, o.y() + diagonal, w, h}},        {at, {o.x() - diagonal - w, o.y() + diagonal, w, h}}};
}

QList<AnchoredBox> aboutPoint(const LandName &name)
{
    const double w = name.size.width();
    const double h = name.size.height();
    QList<AnchoredBox> boxes;
    for (const QPointF &shift : {QPointF(0, 0), QPointF(0, h * 1.5), QPointF(0, -h * 1.5), QPointF(0, h * 3), QPointF(0, -h * 3), QPointF(w * 0.6, 0),
                                 QPointF(-w * 0.6, 0)})
        boxes.append({name.at, QRectF(shift.x() - w / 2, shift.y() - h / 2, w, h)});
    return boxes;
}

} // namespace

QList<AnchoredBox> placesBeside(const MapLayout::Mark &mark, QPointF offset, QSizeF name) { return besideMark(mark.at, offset, mark.radius, name); }

QFont letteringFont(Lettering lettering, const QFont &body)
{
    QFont font = body;
    const double size = body.pointSizeF();
    switch (lettering) {
    case Lettering::Actor:
        font.setWeight(QFont::Medium);
        break;
    case Lettering::State:
        font.setPointSizeF(size * 1.1);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::PercentageSpacing, 130);
        break;
    case Lettering::Division:
        font.setPointSizeF(size * 0.85);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::PercentageSpacing, 112);
        break;
    case Lettering::Sea:
        font.setPointSizeF(size * 1.1);
        font.setItalic(true);
        font.setLetterSpacing(QFont::PercentageSpacing, 120);
        break;
    case Lettering::Lake:
    case Lettering::River:
    case Lettering::Salt:
        font.setPointSizeF(size * 0.9);
        font.setItalic(true);
        break;
    case Lettering::Town:
        font.setPointSizeF(size * 0.87);
        break;
    }
    return font;
}

QList<LandName> landNames(const BaseMap &base, const PlacePoints &points, const QStringList &marked, bool showsTowns, const QFont &font, bool isSpanish)
{
    QSet<QString> known(marked.cbegin(), marked.cend());
    QList<LandName> names;
    const auto nameOf = [isSpanish](const PlacePoint &point) { return isSpanish ? point.nameSpanish : point.nameEnglish; };
    names.append(named(isSpanish ? u"Océano Pacífico"_s : u"Pacific Ocean"_s, u"pacific-ocean"_s, Lettering::Sea, projected({-21.5, -74}), 0, 1.2, 1e7));
    QSet<QString> seen;
    for (const BaseMap::Feature &feature : base.features()) {
        const PlacePoint *point = points.of(feature.key);
        const QPointF at = point ? projected({point->latitude, point->longitude}) : feature.middle;
        // "Oruro", not "Oruro Department": the lettering says what it is.
        QString text = point && feature.layer != BaseMap::Divisions ? nameOf(*point) : feature.name;
        if (!point && isSpanish && feature.country == u"GF")
            text = u"Guayana Francesa"_s;   // no place of the pack
        // A part of what was named already: Lima, Laguna Iber.
        if (text.isEmpty() || seen.contains(text + feature.key))
            continue;
        const double size = feature.size;
        switch (feature.layer) {
        case BaseMap::States:
            names.append(named(text, feature.key, Lettering::State, at, 60 / size, 2500 / size, 1e6 + size));
            break;
        case BaseMap::Divisions:
            names.append(named(text, feature.key, Lettering::Division, at, 75 / size, 1600 / size, 1e5 + size));
            break;
        case BaseMap::Lakes:
            names.append(named(text, feature.key, Lettering::Lake, feature.middle, 50 / size, everyScale, 2e5 + size));
            break;
        case BaseMap::SaltFlats:
            names.append(named(text, feature.key, Lettering::Salt, feature.middle, 60 / size, everyScale, 5e4 + size));
            break;
        case BaseMap::Rivers:
            names.append(named(text, feature.key, Lettering::River, feature.middle, std::max(0.25, 100 / size), everyScale, 1e3 + size));
            break;
        default:
            continue;
        }
        seen.insert(text + feature.key);
    }
    if (showsTowns) {
        for (const PlacePoint &point : points.all()) {
            const QPointF at = projected({point.latitude, point.longitude});
            if (isTown(point) && base.bounds().contains(at))
                names.append(named(nameOf(point), point.key, Lettering::Town, at, scaleOfTown(point), everyScale, point.population / 1e6));
        }
    }
    names.removeIf([&known](const LandName &name) { return !name.key.isEmpty() && known.contains(name.key); });
    for (LandName &name : names) {
        const QFontMetricsF metrics(letteringFont(name.lettering, font));
        name.size = {metrics.horizontalAdvance(name.text) + 2, metrics.height()};
    }
    std::ranges::stable_sort(names, std::greater(), &LandName::importance);
    return names;
}

QRectF gatheredPlate(const MapLayout::Head &head, double radius)
{
    const double width = head.members.size() < 9 ? 17 : head.members.size() < 99 ? 23 : 29;
    return {head.offset + QPointF(radius * 0.5, -radius * 0.5 - plate + 2), QSizeF(width, plate)};
}

QRectF eventsPlate(const MapLayout::Head &head, double radius) { return {head.offset + QPointF(radius * 0.5, radius * 0.5 - 3), QSizeF(plate, plate)}; }

void placeNames(MapLayout::Level &level, const QList<MapLayout::Mark> &marks, const QList<QString> &markNames, const QList<QSizeF> &markSizes,
                const QList<bool> &hasEvents, const QList<LandName> &land)
{
    LabelPlacing placing(level.from, level.to);
    for (const MapLayout::Head &head : std::as_const(level.heads)) {
        const MapLayout::Mark &mark = marks[head.mark];
        QRectF box(head.offset - QPointF(mark.radius, mark.radius), QSizeF(mark.radius, mark.radius) * 2);
        if (!head.members.isEmpty())
            placing.take({mark.at, gatheredPlate(head, mark.radius)});
        if (hasEvents[head.mark])
            placing.take({mark.at, eventsPlate(head, mark.radius)});
        placing.take({mark.at, box});
    }
    const auto nameMark = [&](const MapLayout::Head &head) {
        const MapLayout::Mark &mark = marks[head.mark];
        QList<AnchoredBox> choices = placesBeside(mark, head.offset, markSizes[head.mark]);
        if (!head.members.isEmpty() || hasEvents[head.mark])
            choices.append({mark.at, QRectF(choices.first().box).translated(head.members.isEmpty() ? plate : gatheredPlate(head, mark.radius).width(), 0)});
        if (const int chosen = placing.place(choices); chosen >= 0)
            level.names.append({markNames[head.mark], Lettering::Actor, head.mark, choices[chosen], false});
    };
    for (const bool first : {true, false}) {
        for (const MapLayout::Head &head : std::as_const(level.heads)) {
            if (marks[head.mark].keepsName == first)
                nameMark(head);
        }
    }
    for (const LandName &name : land) {
        if (level.from < name.fromScale || level.from > name.toScale)
            continue;
        const bool isTown = name.lettering == Lettering::Town;
        const AnchoredBox dotBox{name.at, QRectF(-dot - 1, -dot - 1, 2 * dot + 2, 2 * dot + 2)};
        if (isTown && !placing.isFree(dotBox))
            continue;
        const QList<AnchoredBox> choices = isTown ? besideMark(name.at, {}, dot, name.size) : aboutPoint(name);
        if (const int chosen = placing.place(choices); chosen >= 0) {
            level.names.append({name.text, name.lettering, -1, choices[chosen], isTown});
            if (isTown)
                placing.take(dotBox);
        }
    }
}

} // namespace apacheta
