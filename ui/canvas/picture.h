// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QRectF>
#include <QSet>
#include <QString>

namespace apacheta {

/// What a picture is drawn with. On paper: light palette, scale 1.
struct PictureStyle {
    QPalette palette;
    QFont font;
    double scale = 1;                   ///< device-independent pixels a scene unit: the zoom. Labels and line widths keep their size on screen.
    int hovered = -1;                   ///< a mark, or none
    int current = -1;                   ///< where the keyboard stands
    QSet<ActorId> selected;             ///< the window's selection: glows
    QRectF view;                        ///< the part of the scene in sight (null: all): what keeps its place on screen (axes, heads of lanes) goes by it
};

/// Something in a picture that leads somewhere.
struct PictureMark {
    QRectF rect;                        ///< in the scene; where the keyboard's frame goes, and what is scrolled to
    Target target;                      ///< opened by double click, Enter, or a click on what has one place only
    ActorId actor;                      ///< selected by a click, or none
    QString tip;                        ///< what it is, in words: hover, screen reader
};

/// A line of the legend: a swatch and what it means.
struct LegendEntry {
    enum Swatch { Disc, Line, DashedLine, HollowLine, Bar, Area } swatch = Disc;
    QColor colour;
    QString words;
    QPainterPath shape = {};            ///< of a disc: another outline, about the origin, of radius 1
};

/// A drawing of the library, laid out: made off the GUI thread, immutable, drawn by any painter (screen, SVG, PDF, PNG).
class Picture {
public:
    virtual ~Picture() = default;
    virtual QRectF bounds() const = 0;                  ///< of the scene
    virtual QRectF reach() const { return bounds(); }   ///< how far one may look beyond: a map has more land than it shows first
    /// Whether it is drawn in a moment on any screen, so that the GUI thread may do so itself; else other threads do (FramePainter).
    virtual bool isLight() const { return marks().size() <= 200; }
    virtual double mostZoom() const { return 4000; }    ///< the largest scale that shows more; a timeline of centuries goes down to days
    /// Draws what meets `exposed` (scene), which may be a strip of what is in sight (`style.view`): what is placed by what else stands there
    /// (labels) goes by the latter. The painter is set to scene coordinates. Any thread.
    virtual void paint(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const = 0;
    virtual const QList<PictureMark> &marks() const = 0;
    /// The mark at a point of the scene, the topmost; -1 for none.
    virtual int markAt(QPointF point, const PictureStyle &style) const = 0;
    /// Where a mark is at a zoom, for pictures that lay out anew when zoomed; default: its rect.
    virtual QRectF markRect(int mark, const PictureStyle &) const { return marks().value(mark).rect; }
    /// What a double click on no mark brings into sight (a block that opens); null for nothing.
    virtual QRectF opensAt(QPointF, const PictureStyle &) const { return {}; }
    /// The mark that an arrow key leads to; default: the nearest in that direction.
    virtual int neighbour(int mark, Qt::Key arrow) const;
    virtual QList<LegendEntry> legend(const QPalette &palette) const = 0;
    virtual QString title() const = 0;                  ///< "Network of 40 actors", for exports and screen readers
    /// Which ways zooming works: a timeline zooms along time only.
    virtual Qt::Orientations zooms() const { return Qt::Horizontal | Qt::Vertical; }
};

} // namespace apacheta
