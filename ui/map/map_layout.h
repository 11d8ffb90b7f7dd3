// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/base_map.h"
#include "map/label_placing.h"
#include "map/map_contents.h"

#include <QFont>
#include <stop_token>

namespace apacheta {

/// What is to be on a map besides the land.
struct MapChoice {
    bool showsTies = true;
    bool showsEvents = true;
    bool showsTowns = true;             ///< places of the knowledge pack that the library does not name, when close
    bool showsRivers = true;
    bool showsRailways = true;
    bool showsRoads = false;
    bool showsMunicipalities = true;    ///< their borders, when close
    bool showsGraticule = true;
    bool sizesByEvents = false;         ///< else by mentions
    int mostTies = 40;                  ///< the strongest
    bool operator==(const MapChoice &) const = default;
};

/// What the lettering of a map says something of.
enum class Lettering { Actor, State, Division, Lake, River, Salt, Sea, Town };
inline constexpr int letterings = int(Lettering::Town) + 1;
/// The font of a lettering, from the body font.
QFont letteringFont(Lettering lettering, const QFont &body);

/// Where the marks of a map, their names and the ties between them stand, for all zooms from far to near.
///
/// Marks too near to one another are gathered under the one named most; at each of some twenty zooms the gathering and the names are laid out
/// once, for the whole map, so that nothing jumps while one pans. At the nearest zoom nothing is gathered: marks of one place stand in a ring.
class MapLayout final {
public:
    static constexpr double farthest = 0.02; ///< pixels a kilometre
    static constexpr double nearest = 10;

    struct Mark {
        qsizetype place = 0;            ///< in the contents
        QPointF at;                     ///< scene
        double radius = 0;              ///< pixels
        bool keepsName = false;         ///< one of the most named, or a state: others make room for its name
    };
    /// A mark that is drawn at a zoom, with those gathered under it.
    struct Head {
        int mark = 0;
        QPointF offset;                 ///< pixels from its point
        QList<int> members;             ///< other marks
    };
    struct Name {
        QString text;
        Lettering lettering = Lettering::Actor;
        int mark = -1;                  ///< whose it is; -1 for one of the land
        AnchoredBox place;
        bool hasDot = false;            ///< a small dot at the anchor: a town
    };
    struct Level {
        double from = 0;                ///< pixels a kilometre
        double to = 0;
        QList<Head> heads;              ///< those that keep their names first, then most named first
        QList<int> headOf;              ///< by mark
        QList<Name> names;
    };
    /// All claims of one polarity between two marks.
    struct Tie {
        int first = 0;                  ///< marks
        int second = 0;
        Polarity polarity = Polarity::Asserted;
        int passages = 0;
        double balance = 0;             ///< -2 (material conflict) to 2 (material cooperation); standing ties left aside
        bool isStanding = false;        ///< nothing but standing ties
        double bend = 0;                ///< how far it leaves the straight line, in its lengths
        QList<Category> categories;     ///< most passages first
        Category ink = Category::PartOf; ///< a category of the colour of its balance
    };

    static MapLayout of(const MapContents &contents, const BaseMap &base, const PlacePoints &points, const MapChoice &choice, const QFont &font,
                        bool isSpanish, std::stop_token stop = {});

    const Level &levelAt(double scale) const;
    const QList<Level> &levels() const { return m_levels; }
    const QList<Mark> &marks() const { return m_marks; }
    const QList<Tie> &ties() const { return m_ties; } ///< strongest first
    int tiesLeftOut() const { return m_tiesLeftOut; }
    /// Around nearly all that is named, with room for the names; the border belt while there is nothing. What lies far off is found by zooming out.
    QRectF extent() const { return m_extent; }

private:
    void placeMarks(const MapContents &contents, const BaseMap &base, const MapChoice &choice);
    void measureExtent(const MapContents &contents);
    void placeTies(const MapContents &contents, const MapChoice &choice);

    QList<Mark> m_marks;
    QList<Tie> m_ties;
    QList<Level> m_levels;
    QRectF m_extent;
    int m_tiesLeftOut = 0;
};

} // namespace apacheta
