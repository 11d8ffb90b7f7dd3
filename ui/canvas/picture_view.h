// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/picture.h"

#include <QWidget>
#include <memory>

class QMenu;

namespace apacheta {

class FramePainter;
struct FrameWish;

/// Shows a picture: the wheel zooms where the pointer is, dragging pans, hovering explains.
///
/// Keys: the arrows walk the marks, Page Up and Page Down go to the one before and after, Home and End to the first and last, Enter opens one, Space selects it; + and - zoom, 0 shows all;
/// Ctrl+C copies the picture.
class PictureView final : public QWidget {
    Q_OBJECT
public:
    explicit PictureView(QWidget *parent = nullptr);
    ~PictureView() override;

    /// Another picture. It is shown whole, or with `keepsPlace` where one looked at the one before.
    void setPicture(std::shared_ptr<const Picture> picture, bool keepsPlace);
    const std::shared_ptr<const Picture> &picture() const { return m_picture; }
    void setSelected(const QSet<ActorId> &actors);

    void showAll();
    void showRect(const QRectF &scene);     ///< zooms and pans so that it is in sight
    void zoomBy(double factor);             ///< about the middle
    double zoom() const { return m_zoom; }
    QRectF visible() const;                 ///< the part of the scene in sight
    QPointF toScene(QPointF point) const;
    QPointF toView(QPointF scene) const;

    int current() const { return m_current; }
    void setCurrent(int mark);              ///< and brings it into sight
    PictureStyle style() const;             ///< as it is drawn now
    bool isPainted() const;                 ///< what is seen is up to date: nothing is being drawn in other threads
    QImage image() const;                   ///< what is seen, twice as sharp: for the clipboard

    QSize sizeHint() const override { return {900, 640}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

Q_SIGNALS:
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);
    /// A click on a mark that is an actor; `adds` with Ctrl or Shift. No actor: on nothing.
    void actorPicked(apacheta::ActorId actor, bool adds);
    void currentChanged(int mark);
    void markMoved(int mark, QPointF scene);         ///< dragged by the user where movesMarks() is on
    void menuRequested(int mark, QMenu *menu);       ///< to add to what the menu of a mark (-1: of none) offers
    void visibleChanged();
    void resized();
    void painted();                         ///< a frame that other threads drew is there

public Q_SLOTS:
    void setMovesMarks(bool moves) { m_movesMarks = moves; }
    void copyPicture() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    FrameWish frame(double sharpness) const;
    bool zoomsBoth() const;
    double scaleY() const { return zoomsBoth() ? m_zoom : 1; }
    double fittingZoom() const;
    double mostZoom() const;
    void zoomAt(QPointF point, double factor);
    void keepInSight();
    void setHovered(int mark);
    int markAt(QPointF point) const;
    void open(int mark, Qt::KeyboardModifiers modifiers);
    void walk(int mark);

    std::shared_ptr<const Picture> m_picture;
    FramePainter *m_painter;
    QPointF m_origin;                       ///< of the scene, in the view's upper left corner
    double m_zoom = 1;
    bool m_showsAll = true;                 ///< until she zooms or pans
    bool m_movesMarks = false;
    int m_hovered = -1;
    int m_current = -1;
    QSet<ActorId> m_selected;
    QPointF m_pressed;
    QPointF m_pressedOrigin;
    int m_pressedMark = -1;
    enum { Idle, Pressed, Panning, MovingMark } m_drag = Idle;
};

} // namespace apacheta
