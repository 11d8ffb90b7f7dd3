// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys of PictureView.
#include "canvas/picture_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>

namespace apacheta {
namespace {

constexpr double wheelStep = 1.0015;    // to the power of eighths of a degree; a notch is 120
constexpr double keyStep = 1.25;
constexpr double keyPan = 60;

} // namespace

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y())) {
        const double across = event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
        m_origin -= QPointF(across / m_zoom, 0);
        m_showsAll = false;
        keepInSight();
        update();
        Q_EMIT visibleChanged();
    } else {
        zoomAt(event->position(), std::pow(wheelStep, event->angleDelta().y()));
    }
    event->accept();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_pressed = event->position();
    m_pressedOrigin = m_origin;
    m_pressedMark = markAt(event->position());
    m_drag = Pressed;
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Idle) {
        setHovered(markAt(event->position()));
        return;
    }
    const QPointF way = event->position() - m_pressed;
    if (m_drag == Pressed && way.manhattanLength() < QApplication::startDragDistance())
        return;
    if (m_drag == Pressed)
        m_drag = m_movesMarks && m_pressedMark >= 0 ? MovingMark : Panning;
    if (m_drag == MovingMark) {
        Q_EMIT markMoved(m_pressedMark, toScene(event->position()));
        return;
    }
    setCursor(Qt::ClosedHandCursor);
    m_origin = m_pressedOrigin - QPointF(way.x() / m_zoom, way.y() / scaleY());
    m_showsAll = false;
    keepInSight();
    update();
    Q_EMIT visibleChanged();
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto drag = std::exchange(m_drag, Idle);
    m_hovered = -1;
    setHovered(markAt(event->position()));
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (drag != Pressed || !m_picture)
        return;
    if (event->button() == Qt::MiddleButton) {
        open(m_pressedMark, Qt::ControlModifier);
        return;
    }
    if (m_pressedMark >= 0)
        setCurrent(m_pressedMark);
    const ActorId actor = m_pressedMark >= 0 ? m_picture->marks()[m_pressedMark].actor : ActorId();
    const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (m_pressedMark >= 0 && !actor.isValid())
        open(m_pressedMark, event->modifiers()); // leads to one place only
    else
        Q_EMIT actorPicked(actor, adds);
}

void PictureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark >= 0)
        open(mark, event->modifiers() & ~Qt::ControlModifier);
    else if (const QRectF part = m_picture ? m_picture->opensAt(toScene(event->position()), style()) : QRectF(); !part.isEmpty())
        showRect(part);
}

void PictureView::leaveEvent(QEvent *) { setHovered(-1); }

void PictureView::walk(int mark)
{
    if (mark >= 0)
        setCurrent(mark);
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    if (!m_picture) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int marks = int(m_picture->marks().size());
    if (event->matches(QKeySequence::Copy)) {
        copyPicture();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            const double sign = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up ? -1 : 1;
            const bool across = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
            m_origin += across ? QPointF(sign * keyPan / m_zoom, 0) : QPointF(0, sign * keyPan / scaleY());
            m_showsAll = false;
            keepInSight();
            update();
            Q_EMIT visibleChanged();
        } else {
            walk(m_picture->neighbour(m_current, Qt::Key(event->key())));
        }
        return;
    case Qt::Key_PageUp:                // one after another: no mark is out of reach
        walk(m_current > 0 ? m_current - 1 : -1);
        return;
    case Qt::Key_PageDown:
        walk(m_current + 1 < marks ? m_current + 1 : -1);
        return;
    case Qt::Key_Home:
        walk(marks > 0 ? 0 : -1);
        return;
    case Qt::Key_End:
        walk(marks - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_current, event->modifiers());
        return;
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT actorPicked(m_picture->marks()[m_current].actor, event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keyStep);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / keyStep);
        return;
    case Qt::Key_0:
        showAll();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PictureView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && m_picture && !m_picture->marks().isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    update();
}

void PictureView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace apacheta
