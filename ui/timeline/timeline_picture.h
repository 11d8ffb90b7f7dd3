// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/picture.h"
#include "timeline/timeline_mark.h"
#include "timeline/timeline_view_layout.h"

#include <memory>
#include <stop_token>

namespace apacheta {

/// Sizes that go with a font.
struct TimelinePaper {
    TimelinePaper(const QFont &font, QSizeF size);
    QFont font;
    TimelineMeasures measures;
    QSizeF size;                        ///< what all of it is to fill
    double head = 0;                    ///< width of the lanes' names
    double axis = 0;                    ///< height of the axis with two lines of words
    double undated = 0;                 ///< height of the strip of events without date
};

/// All events under a filter on a line of time, in lanes; those without date in a strip of their own at the foot.
/// Axis, names of lanes and the strip keep their place while time is panned and zoomed.
///
/// The marks are the dated ones by time, then the undated ones, most told first. Right and left walk a lane by time, up and down go to
/// the nearest of the next lane, below the last lane to the undated ones.
class TimelinePicture final : public Picture {
public:
    /// Off the GUI thread. `shown` says whether undated events have their strip.
    static std::shared_ptr<const TimelinePicture> of(const QList<ViewEvent> &events, const LaneChoice &choice, const TimelinePaper &paper,
                                                     bool showsUndated, std::stop_token stop = {});

    QRectF bounds() const override;
    double mostZoom() const override;
    void paint(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const override;
    const QList<PictureMark> &marks() const override { return m_marks; }
    int markAt(QPointF point, const PictureStyle &style) const override;
    QRectF markRect(int mark, const PictureStyle &style) const override;
    QRectF opensAt(QPointF point, const PictureStyle &style) const override;
    int neighbour(int mark, Qt::Key arrow) const override;
    QList<LegendEntry> legend(const QPalette &palette) const override;
    QString title() const override;
    Qt::Orientations zooms() const override { return Qt::Horizontal; }

    const ViewEvent &event(int mark) const;
    const TimelineViewLayout &layout() const { return m_layout; }
    QSizeF paperSize() const { return m_paper.size; } ///< that it was laid out for
    int datedMarks() const { return int(m_layout.entries.size()); }

private:
    struct Sight;                       // what of the scene is seen, in pixels
    struct UndatedPlace {
        int mark = -1;                  // -1: "and so many more"
        QRectF rect;                    // pixels, from the view's left and the strip's top
        bool isLabelled = false;
    };

    TimelinePicture(const QList<ViewEvent> &events, const LaneChoice &choice, const TimelinePaper &paper, bool showsUndated, std::stop_token stop);
    void makeMarks();
    MarkBox boxOf(int entry, const TimelineViewLayout::Place &place, const Sight &sight) const;
    QRectF hitRect(int entry, const TimelineViewLayout::Place &place, const Sight &sight) const;
    QRectF blockRect(const TimelineViewLayout::Block &block, const Sight &sight) const;
    const TimelineViewLayout::Block *blockOf(int entry, const Sight &sight) const;
    QList<UndatedPlace> undatedPlaces(const Sight &sight) const;
    QList<int> entriesIn(const Sight &sight) const;

    void paintLanes(QPainter &painter, const Sight &sight) const;
    void paintTicks(QPainter &painter, const Sight &sight) const;
    void paintBlocks(QPainter &painter, const Sight &sight) const;
    void paintEntry(QPainter &painter, int entry, const TimelineViewLayout::Place &place, const Sight &sight) const;
    void paintAxis(QPainter &painter, const Sight &sight) const;
    void paintHeads(QPainter &painter, const Sight &sight) const;
    void paintUndated(QPainter &painter, const Sight &sight) const;
    void paintCurrent(QPainter &painter, const Sight &sight) const;
    bool glows(int event, const PictureStyle &style) const;

    QList<ViewEvent> m_events;
    TimelinePaper m_paper;
    bool m_showsUndated = true;
    TimelineViewLayout m_layout;
    QList<QString> m_labels;            // by event, cut to the widest that is drawn
    QList<double> m_labelWidths;
    QList<PictureMark> m_marks;
    QList<double> m_lastDays;           // of each 128 entries: their latest end, so that those out of sight are passed over
};

/// The participants, in words: "Chile, Bolivia, Peru and 4 more".
QString participantsText(const ViewEvent &event);

} // namespace apacheta
