// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/picture.h"
#include "map/map_layout.h"
#include "map/sprites.h"

#include <array>
#include <memory>

namespace apacheta {

struct MapInks;

/// Where the library's actors are and what happened there, on land and water. The scene is the map's projection, in kilometres.
///
/// The marks are the places, most named first, then what happened at them, then the ties, strongest first. A mark that is gathered under
/// another at some zoom stands where that one stands.
class MapPicture final : public Picture {
public:
    /// Off the GUI thread.
    static std::shared_ptr<const MapPicture> of(MapContents contents, std::shared_ptr<const BaseMap> base, const PlacePoints &points,
                                                const MapChoice &choice, const QFont &font, std::stop_token stop = {});

    QRectF bounds() const override { return m_layout.extent(); }
    QRectF reach() const override;
    double mostZoom() const override { return MapLayout::nearest; }
    bool isLight() const override { return false; }     // land is much, whatever stands on it
    void paint(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const override;
    const QList<PictureMark> &marks() const override { return m_marks; }
    int markAt(QPointF point, const PictureStyle &style) const override;
    QRectF markRect(int mark, const PictureStyle &style) const override;
    QRectF opensAt(QPointF point, const PictureStyle &style) const override;
    QList<LegendEntry> legend(const QPalette &palette) const override;
    QString title() const override;

    const MapContents &contents() const { return m_contents; }
    const MapLayout &layout() const { return m_layout; }
    const MapChoice &choice() const { return m_choice; }
    /// Named under the filter, but beyond the land that the map shows.
    int beyond() const { return int(m_contents.places.size() - m_layout.marks().size()); }
    int eventMark(int mark) const;      ///< the mark of what happened at an actor's; -1 for nothing
    int tieMark(int tie) const { return int(m_layout.marks().size()) + m_eventMarks + tie; }

private:
    struct Sheet;                       // what is being painted: pixels, inks, level
    MapPicture() = default;
    void makeMarks();
    QString tipOfPlace(const MapContents::Place &place) const;
    QString tipOfTie(const MapLayout::Tie &tie) const;
    QPointF pointOf(int mark, const MapLayout::Level &level, double scale) const;
    QPainterPath pathOf(const MapLayout::Tie &tie, const MapLayout::Level &level, double scale) const;

    void paintLand(QPainter &painter, const Sheet &sheet) const;
    void paintAreas(QPainter &painter, const Sheet &sheet, BaseMap::Layer layer, const QColor &fill) const;
    void paintLines(QPainter &painter, const Sheet &sheet, BaseMap::Layer layer, const QPen &pen, int mostRank = 99) const;
    void paintSleepers(QPainter &painter, const Sheet &sheet) const;
    void paintGraticule(QPainter &painter, const Sheet &sheet) const;
    void paintOwnAreas(QPainter &painter, const Sheet &sheet) const;
    void paintTies(QPainter &painter, const Sheet &sheet) const;
    void paintMarks(QPainter &painter, const Sheet &sheet) const;
    void paintNames(QPainter &painter, const Sheet &sheet, bool ofMarks) const;
    void paintPicked(QPainter &painter, const Sheet &sheet) const;
    void paintMargins(QPainter &painter, const Sheet &sheet) const;

    MapContents m_contents;
    std::shared_ptr<const BaseMap> m_base;
    MapChoice m_choice;
    QFont m_font;
    MapLayout m_layout;
    QList<PictureMark> m_marks;
    QList<int> m_eventMarkOf;           // by mark; -1 for none
    int m_eventMarks = 0;
    std::array<QFont, letterings> m_fonts;
    Sprites m_sprites;
};

} // namespace apacheta
