// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "flow/flow_source.h"
#include "flow/flow_typography.h"
#include "flow/height_index.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPointer>
#include <map>
#include <memory>
#include <optional>

namespace apacheta {

class LaidBlock;
struct FlowOverlay;

/// A column of text with links, of any length: blocks are made and laid out when they come into sight, the others have an estimated height.
/// The column keeps its place when blocks around it change height, width or content.
///
/// Keys: Tab, Shift+Tab, N and P walk the links, Enter opens one (Ctrl+Enter in a new tab), Shift with the arrows selects, the rest scrolls.
class FlowView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit FlowView(QWidget *parent = nullptr);
    ~FlowView() override;

    /// From the top, or with the same place in sight when the blocks are a new state of the ones shown.
    void setSource(std::shared_ptr<const FlowSource> source, bool keepPlace = false);
    const FlowSource *source() const { return m_source.get(); }
    void setTypography(const FlowTypography &typography);
    const FlowTypography &typography() const { return m_type; }
    /// Pressing on what is selected and moving then asks for it to be dragged away.
    void setDragsSelection(bool drags) { m_dragsSelection = drags; }
    void setCentred(bool centred) { m_centred = centred; }
    /// The widget that stands at blocks with `embedded == id`; the view owns it.
    void setEmbedded(int id, QWidget *widget);
    /// Quiet bars in place of text that is on its way.
    void setSkeleton(bool shown);

    void setFrame(std::optional<FlowRange> range);
    void setHits(QList<FlowRange> hits, int current);  ///< in order
    void setGlow(ActorId actor);

    enum class Place { Centre, Top, Nearest };
    void scrollTo(FlowRange range, Place place);
    FlowPosition firstVisible() const;
    /// All of the column with the space around it; what is out of sight as it is estimated.
    int contentHeight() const { return m_heights.total() + 2 * int(m_type.margin); }

    std::optional<FlowRange> selection() const;
    void select(FlowRange range);
    void clearSelection();
    void selectAll();
    QString selectedText() const;

    struct LinkPlace {
        FlowPosition block;
        int index = -1;                 ///< into the block's links
        FlowLink link;
        QString text;
        QRect rect;                     ///< in the viewport, of its first line
    };
    QList<LinkPlace> visibleLinks() const;
    QString visibleText() const;
    std::optional<LinkPlace> focusedLink() const;
    /// Moves the keyboard's place to a link; an invalid one takes it away.
    void focusLink(FlowPosition block, int index);
    bool focusNextLink(bool forward);
    std::optional<FlowLink> linkUnder(const QPoint &globalPosition) const;
    FlowPosition positionUnder(const QPoint &globalPosition);  ///< the nearest; invalid without text, or beside the column of text
    QRect rectOf(FlowRange range) const; ///< in the viewport; empty when out of sight

Q_SIGNALS:
    void linkActivated(const apacheta::FlowLink &link, apacheta::OpenMode mode);
    void selectionChanged();
    void selectionFinished();           ///< the mouse was let go, or the keyboard
    void dragWanted();                  ///< of the selection
    void menuWanted(const QPoint &globalPosition);
    void zoomWanted(int steps);
    void scrolled();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    // where things are (flow_view.cpp)
    int count() const { return m_source ? m_source->count() : 0; }
    void estimateAll();
    int estimatedHeight(const FlowEstimate &estimate) const;
    void layOutVisible();
    void placeEmbedded();
    void measureEmbedded();
    void updateScrollBar();
    LaidBlock &laid(int block);
    const LaidBlock *laidIfAny(int block) const;
    void forgetFarBlocks();
    void forgetLayout();
    int columnWidth() const;
    int columnLeft() const;
    int topOf(int block) const;         ///< in the viewport
    int lastVisible() const;
    FlowOverlay overlayOf(int block) const;
    void paintSkeleton(QPainter &painter) const;

    // what the hands do (flow_view_input.cpp, flow_view_keys.cpp)
    FlowPosition positionAt(QPoint point);
    std::pair<int, int> linkAt(QPoint point) const; ///< block, index; -1 for none
    void hover(QPoint point);
    void activate(int block, int index, OpenMode mode);
    void extendSelection(QKeyEvent *event);
    FlowPosition moved(FlowPosition from, int key, bool byWord) const;
    void setSelection(FlowPosition anchor, FlowPosition cursor);
    void scrollBy(int pixels);

    std::shared_ptr<const FlowSource> m_source;
    FlowTypography m_type;
    bool m_centred = false;
    bool m_skeleton = false;
    QHash<int, QWidget *> m_embedded;

    HeightIndex m_heights;
    std::map<int, std::unique_ptr<LaidBlock>> m_laid;
    int m_anchor = 0;                   ///< the block whose place is kept
    int m_anchorTop = 0;                ///< its top in the viewport
    int m_layoutWidth = -1;
    bool m_settingBar = false;

    std::optional<FlowRange> m_frame;
    QList<FlowRange> m_hits;
    int m_currentHit = -1;
    ActorId m_glow;
    static constexpr std::pair<int, int> noLink{-1, -1};
    std::pair<int, int> m_hovered = noLink; ///< block and number of a link
    std::pair<int, int> m_pressed = noLink;
    std::pair<int, int> m_focused = noLink;
    FlowPosition m_selectionAnchor;
    FlowPosition m_selectionCursor;
    QPoint m_pressedAt;
    bool m_selecting = false;
    bool m_dragsSelection = false;
    bool m_pressedSelection = false;    ///< the button went down on it: a drag may begin
    int m_autoScroll = 0;
    int m_autoScrollTimer = 0;
    QPoint m_lastMouse;
};

} // namespace apacheta
