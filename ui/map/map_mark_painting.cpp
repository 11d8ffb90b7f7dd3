// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on the land: ties, marks, names, and what keeps to the edges.
#include "common/theme.h"
#include "map/map_geometry.h"
#include "map/map_names.h"
#include "map/map_projection.h"
#include "map/map_sheet.h"
#include "network/network_picture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPaintEngine>
#include <QStaticText>
#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Map {
    Q_DECLARE_TR_FUNCTIONS(Map)
};

constexpr double thinnest = 1.2;
constexpr double thickest = 5.5;
constexpr double haloWidth = 1.8;       // pixels around letters
constexpr double edge = 10;             // pixels between the view's edge and what keeps to it

QColor faded(QColor colour, double share)
{
    colour.setAlphaF(colour.alphaF() * share);
    return colour;
}

quint64 inksOf(const QColor &a, const QColor &b) { return quint64(a.rgba()) << 32 | b.rgba(); }

/// What a sprite's key says of its shape: what it is, and two figures.
quint64 shapeOf(int what, double first, double second = 0) { return quint64(what) << 48 | quint64(first * 4) << 16 | quint64(second * 4); }
enum Sprite { NameSprite = 1, PlateSprite, MarkSprite, PickedMarkSprite };

void drawPlate(QPainter &painter, const QSizeF &size, const QString &text, const QColor &fill, const QColor &ink, const QColor &rim)
{
    const QRectF box(1, 1, size.width(), size.height());
    painter.setPen(QPen(rim, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    QFont font = painter.font();
    font.setPixelSize(9);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
}

/// Words with a halo, from the origin on. On paper the halo is an outline of the letters, so that the words stand there once.
void drawWords(QPainter &painter, const QString &text, const QFont &font, const QColor &ink, const QColor &around)
{
    painter.setFont(font);
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        const QPointF base(haloWidth, haloWidth + QFontMetricsF(font).ascent());
        QPainterPath outline;
        outline.addText(base, font, font.capitalization() == QFont::AllUppercase ? text.toUpper() : text);
        painter.strokePath(outline, QPen(around, 2 * haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setPen(ink);
        painter.drawText(base, text);
        return;
    }
    QStaticText words(text);            // shaped once, drawn nine times: many times faster than an outline
    words.setTextFormat(Qt::PlainText);
    words.prepare({}, font);
    painter.setPen(around);
    for (int step = 0; step < 8; ++step) {
        const double angle = step * std::numbers::pi / 4;
        painter.drawStaticText(QPointF(haloWidth, haloWidth) + QPointF(std::cos(angle), std::sin(angle)) * (haloWidth - 0.3), words);
    }
    painter.setPen(ink);
    painter.drawStaticText(QPointF(haloWidth, haloWidth), words);
}

/// A curve where it is in sight, as a line: what lies far outside is not stroked.
struct SeenCurve {
    QPolygonF line;
    double passed = 0;                  ///< length of what lies before, so that dashes keep their place
};
QList<SeenCurve> seenOf(const QPainterPath &curve, const QRectF &sight)
{
    const QPointF begin = curve.elementAt(0);
    const QPointF bend = curve.elementAt(1);
    const QPointF end = curve.elementAt(3);
    // QPainterPath keeps a quadratic curve as a cubic one; its control points lie two thirds of the way to the bend.
    const QPointF middle = begin + (bend - begin) * 1.5;
    const int parts = std::clamp(int(QLineF(begin, end).length() / 12), 16, 400);
    QList<SeenCurve> seen;
    bool goesOn = false;
    double passed = 0;
    QPointF before = begin;
    for (int i = 1; i <= parts; ++i) {
        const double t = double(i) / parts;
        const QPointF at = begin * ((1 - t) * (1 - t)) + middle * (2 * t * (1 - t)) + end * (t * t);
        const bool isSeen = QRectF(before, at).normalized().adjusted(-1, -1, 1, 1).intersects(sight);
        if (isSeen && !goesOn)
            seen.append({{before}, passed});
        if (isSeen)
            seen.last().line.append(at);
        goesOn = isSeen;
        passed += QLineF(before, at).length();
        before = at;
    }
    return seen;
}

/// Lengths of 1, 2 and 5 times ten, the longest that fits into 130 pixels.
double barLength(double pixelsAKilometre)
{
    double length = 0.1;
    for (double ten = 0.1; ten < 1e5; ten *= 10) {
        for (const double step : {1.0, 2.0, 5.0}) {
            if (ten * step * pixelsAKilometre <= 130)
                length = ten * step;
        }
    }
    return length;
}

} // namespace

void MapPicture::paint(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const
{
    const QRectF view = style.view.isNull() ? exposed : style.view;
    const auto inPixels = [&style](const QRectF &scene) { return QRectF(scene.topLeft() * style.scale, scene.size() * style.scale); };
    const Sheet sheet{style, style.scale, exposed, inPixels(exposed), inPixels(view), MapInks(style.palette), m_layout.levelAt(style.scale)};
    painter.save();
    painter.scale(1 / style.scale, 1 / style.scale);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLand(painter, sheet);
    paintNames(painter, sheet, false);
    if (m_choice.showsTies)
        paintTies(painter, sheet);
    paintMarks(painter, sheet);
    paintNames(painter, sheet, true);
    paintPicked(painter, sheet);
    paintMargins(painter, sheet);
    painter.restore();
}

/// The land of who is picked or under the pointer, where the map knows it.
void MapPicture::paintOwnAreas(QPainter &painter, const Sheet &sheet) const
{
    const double slack = 4 / sheet.scale;
    const QRectF exposed = sheet.scene.adjusted(-slack, -slack, slack, slack);
    for (int mark = 0; mark < m_layout.marks().size(); ++mark) {
        const NetActor &actor = m_contents.places[m_layout.marks()[mark].place].actor;
        const bool isPicked = sheet.style.selected.contains(actor.id);
        if (!isPicked && sheet.style.hovered != mark && sheet.style.current != mark)
            continue;
        const BaseMap::Layer layer = actor.kind == ActorKind::State ? BaseMap::States : actor.kind == ActorKind::Region ? BaseMap::Divisions : BaseMap::Municipalities;
        for (const BaseMap::Shape &shape : m_base->shapes(layer, sheet.scale)) {
            if (m_base->features()[shape.feature].key != actor.key || !sheet.shows(shape.box))
                continue;
            QPolygonF ring = clipped(shape.points, exposed);
            for (QPointF &point : ring)
                point *= sheet.scale;
            painter.setBrush(faded(kindTint(actor.kind, sheet.style.palette), 0.75));
            painter.setPen(QPen(faded(kindInk(actor.kind, sheet.style.palette), 0.7), isPicked ? 1.6 : 1));
            painter.drawPolygon(ring);
        }
    }
}

void MapPicture::paintTies(QPainter &painter, const Sheet &sheet) const
{
    if (m_layout.ties().isEmpty())
        return;
    const double most = std::max(12, m_layout.ties().first().passages);
    const auto isOf = [&](const MapLayout::Tie &tie, int mark) { return tie.first == mark || tie.second == mark; };
    const int actors = int(m_layout.marks().size());
    const int hovered = sheet.style.hovered < actors ? sheet.style.hovered : -1;
    bool isPicked = hovered >= 0;
    for (const MapLayout::Mark &mark : m_layout.marks())
        isPicked = isPicked || sheet.style.selected.contains(m_contents.places[mark.place].actor.id);
    painter.setBrush(Qt::NoBrush);
    for (int i = int(m_layout.ties().size()) - 1; i >= 0; --i) {
        const MapLayout::Tie &tie = m_layout.ties()[i];
        const QPainterPath path = pathOf(tie, sheet.level, sheet.scale);
        if (path.isEmpty() || !path.controlPointRect().adjusted(-8, -8, 8, 8).intersects(sheet.pixels))
            continue;
        const bool isUnder = sheet.style.hovered == tieMark(i) || sheet.style.current == tieMark(i);
        const auto picked = [&](int mark) { return mark == hovered || sheet.style.selected.contains(m_contents.places[m_layout.marks()[mark].place].actor.id); };
        const bool stands = isUnder || !isPicked || isOf(tie, hovered) || picked(tie.first) || picked(tie.second);
        // Between two that are out of sight: it only passes through.
        const auto isSeen = [&](int mark) { return sheet.view.contains(pointOf(mark, sheet.level, sheet.scale)); };
        const double strength = !stands ? 0.16 : isUnder || isSeen(tie.first) || isSeen(tie.second) ? 0.82 : 0.3;
        const double width = thinnest + (thickest - thinnest) * std::sqrt(tie.passages / most) + (isUnder ? 1.5 : 0);
        const QColor ink = faded(categoryInk(tie.ink, sheet.style.palette), strength);
        QPen pen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (tie.polarity == Polarity::Planned) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({std::max(2.0, 8 / width), std::max(1.2, 5 / width)});
        }
        const QList<SeenCurve> curves = seenOf(path, sheet.pixels.adjusted(-12, -12, 12, 12));
        for (const SeenCurve &curve : curves) {
            if (tie.polarity == Polarity::Planned)
                pen.setDashOffset(curve.passed / width);
            painter.setPen(pen);
            painter.drawPolyline(curve.line);
        }
        if (tie.polarity == Polarity::Negated) {
            painter.setPen(QPen(sheet.inks.land, std::max(0.8, width - 2)));    // hollow
            for (const SeenCurve &curve : curves)
                painter.drawPolyline(curve.line);
            const QPointF middle = path.pointAtPercent(0.5);                    // and struck
            painter.setPen(QPen(ink, 1.6));
            painter.drawLine(middle + QPointF(-5, 5), middle + QPointF(5, -5));
        }
    }
}

void MapPicture::paintMarks(QPainter &painter, const Sheet &sheet) const
{
    const QPalette &palette = sheet.style.palette;
    for (qsizetype i = sheet.level.heads.size() - 1; i >= 0; --i) {
        const MapLayout::Head &head = sheet.level.heads[i];
        const MapLayout::Mark &mark = m_layout.marks()[head.mark];
        const MapContents::Place &place = m_contents.places[mark.place];
        const QPointF point = mark.at * sheet.scale;
        const QPointF middle = point + head.offset;
        if (!sheet.pixels.adjusted(-40, -40, 40, 40).contains(middle))
            continue;
        if (!head.offset.isNull()) {    // stands aside: a line to where it is
            painter.setPen(QPen(faded(palette.color(QPalette::Text), 0.35), 0.8));
            painter.drawLine(point, middle);
        }
        const QColor ink = kindInk(place.actor.kind, palette);
        const bool isPicked = sheet.style.selected.contains(place.actor.id);
        const double radius = std::round(mark.radius * 2) / 2;
        const double reach = radius * 1.2 + 4;
        m_sprites.draw(painter, {{}, inksOf(ink, sheet.inks.halo), shapeOf(isPicked ? PickedMarkSprite : MarkSprite, radius, int(place.actor.kind))},
                       QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach), [&](QPainter &own) {
                           const QPainterPath shape = kindShape(place.actor.kind, radius).translated(reach, reach);
                           own.setPen(QPen(sheet.inks.halo, 3));
                           own.setBrush(Qt::NoBrush);
                           own.drawPath(shape);
                           own.setPen(QPen(ink, isPicked ? 2.4 : 1.3));
                           own.setBrush(faded(ink, isPicked ? 1 : 0.72));
                           own.drawPath(shape);
                       });
        const auto plate = [&](const QRectF &box, const QString &text, const QColor &fill, const QColor &letters, const QColor &rim) {
            m_sprites.draw(painter, {text, inksOf(fill, rim), shapeOf(PlateSprite, box.width())}, box.translated(point).adjusted(-1, -1, 1, 1),
                           [&](QPainter &own) { drawPlate(own, box.size(), text, fill, letters, rim); });
        };
        if (!head.members.isEmpty())
            plate(gatheredPlate(head, mark.radius), u"+%1"_s.arg(head.members.size()), palette.color(QPalette::Base), palette.color(QPalette::Text), faded(ink, 0.8));
        if (eventMark(head.mark) >= 0) {
            const bool isUnder = sheet.style.hovered == eventMark(head.mark) || sheet.style.current == eventMark(head.mark);
            const QString count = place.events.size() > 99 ? u"…"_s : QString::number(place.events.size());
            plate(eventsPlate(head, mark.radius), count, palette.color(isUnder ? QPalette::Highlight : QPalette::Text),
                  palette.color(isUnder ? QPalette::HighlightedText : QPalette::Base), sheet.inks.halo);
        }
    }
}

void MapPicture::paintNames(QPainter &painter, const Sheet &sheet, bool ofMarks) const
{
    for (const MapLayout::Name &name : sheet.level.names) {
        if ((name.mark >= 0) != ofMarks)
            continue;
        const QRectF box = name.place.at(sheet.scale);
        if (!box.adjusted(-8, -8, 8, 8).intersects(sheet.pixels))
            continue;
        const QColor ink = sheet.inks.of(name.lettering, sheet.style.palette);
        if (name.hasDot) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(faded(ink, 0.8));
            painter.drawEllipse(name.place.anchor * sheet.scale, 1.8, 1.8);
        }
        QColor halo = sheet.inks.halo;
        if (name.lettering == Lettering::Lake)
            halo = faded(sheet.inks.lake, 0.8);
        if (name.lettering == Lettering::Sea)
            halo = sheet.inks.sea;
        m_sprites.draw(painter, {name.text, inksOf(ink, halo), shapeOf(NameSprite, int(name.lettering))},
                       box.adjusted(-haloWidth, -haloWidth, 2 * haloWidth, haloWidth),
                       [&](QPainter &own) { drawWords(own, name.text, m_fonts[std::size_t(name.lettering)], ink, halo); });
    }
}

/// Who is picked, under the pointer or walked to: a ring, and the name where it had no room.
void MapPicture::paintPicked(QPainter &painter, const Sheet &sheet) const
{
    const int actors = int(m_layout.marks().size());
    const QPalette &palette = sheet.style.palette;
    for (int mark = 0; mark < actors; ++mark) {
        const NetActor &actor = m_contents.places[m_layout.marks()[mark].place].actor;
        const bool isUnder = sheet.style.hovered == mark || sheet.style.current == mark;
        const bool isPicked = sheet.style.selected.contains(actor.id);
        if (!isUnder && !isPicked)
            continue;
        const MapLayout::Head &head = sheet.level.heads[sheet.level.headOf[mark]];
        const QPointF middle = pointOf(mark, sheet.level, sheet.scale);
        const double radius = m_layout.marks()[head.mark].radius + 4;
        if (!sheet.pixels.adjusted(-40, -40, 40, 40).contains(middle))
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette.color(QPalette::Highlight), sheet.style.current == mark || isPicked ? 2 : 1.2));
        painter.drawEllipse(middle, radius, radius);
        const bool isNamed = std::ranges::any_of(sheet.level.names, [mark](const MapLayout::Name &name) { return name.mark == mark; });
        if (isNamed)
            continue;
        const QFont font = letteringFont(Lettering::Actor, m_font);
        const QFontMetricsF metrics(font);
        const QRectF words(middle.x() + radius + 3, middle.y() - metrics.height() / 2, metrics.horizontalAdvance(actor.name) + 8, metrics.height() + 2);
        painter.setPen(QPen(faded(palette.color(QPalette::Text), 0.25), 1));
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawRoundedRect(words, 3, 3);
        painter.setFont(font);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, actor.name);
    }
    const int current = sheet.style.current;
    if (current >= actors && current < m_marks.size()) {
        const QRectF frame = markRect(current, sheet.style);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(frame.topLeft() * sheet.scale, frame.size() * sheet.scale).adjusted(-2, -2, 2, 2), 4, 4);
    }
}

/// Scale bar and credits.
void MapPicture::paintMargins(QPainter &painter, const Sheet &sheet) const
{
    const QRectF &view = sheet.view;
    const QFont font = letteringFont(Lettering::Town, m_font);
    const QFontMetricsF metrics(font);
    const QColor ink = sheet.style.palette.color(QPalette::Text);
    const double pixelsAKilometre = sheet.scale * scaleFactorAt(std::clamp(unprojected(view.center() / sheet.scale).latitude, -60.0, 20.0));
    const double length = barLength(pixelsAKilometre);
    const double width = length * pixelsAKilometre;
    const QString words = length < 1 ? Map::tr("%1 m").arg(QLocale().toString(length * 1000, 'f', 0)) : Map::tr("%1 km").arg(QLocale().toString(length, 'f', 0));
    const QPointF left(view.left() + edge, view.bottom() - edge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(sheet.style.palette.color(QPalette::Base), 0.78));
    painter.drawRoundedRect(QRectF(left.x() - 5, left.y() - metrics.height() - 7, std::max(width, metrics.horizontalAdvance(words)) + 10, metrics.height() + 12), 3, 3);
    painter.setPen(QPen(ink, 1.2));
    painter.drawPolyline(QPolygonF{left + QPointF(0, -4), left, left + QPointF(width, 0), left + QPointF(width, -4)});
    painter.setFont(font);
    painter.drawText(left + QPointF(2, -5), words);

    //: the sources of the map, on every map: names and licences stay as they are
    const QString credits = Map::tr("Land: Natural Earth; Lab TecnoSocial 2026 (CC BY 4.0). Places: GeoNames (CC BY 4.0). Railways and roads are sketches.");
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    const QFontMetricsF smallMetrics(small);
    const QString fitting = smallMetrics.elidedText(credits, Qt::ElideRight, std::max(0.0, view.width() - width - 4 * edge - 20));
    const double creditWidth = smallMetrics.horizontalAdvance(fitting);
    const QRectF box(view.right() - creditWidth - 8, view.bottom() - smallMetrics.height() - 2, creditWidth + 8, smallMetrics.height() + 2);
    painter.setPen(Qt::NoPen);
    painter.drawRect(box);
    painter.setFont(small);
    painter.setPen(quietText(sheet.style.palette));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, fitting);
}

} // namespace apacheta
