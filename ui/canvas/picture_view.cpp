// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/picture_view.h"

#include "canvas/frame_painter.h"
#include "common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta {

PictureView::PictureView(QWidget *parent) : QWidget(parent), m_painter(new FramePainter(this))
{
    connect(m_painter, &FramePainter::painted, this, [this] {
        update();
        Q_EMIT painted();
    });
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

PictureView::~PictureView() = default;

double PictureView::mostZoom() const { return m_picture ? m_picture->mostZoom() : 1; }

bool PictureView::zoomsBoth() const { return !m_picture || m_picture->zooms().testFlag(Qt::Vertical); }

void PictureView::setPicture(std::shared_ptr<const Picture> picture, bool keepsPlace)
{
    const Target at = m_picture && m_current >= 0 ? m_picture->marks().value(m_current).target : Target();
    m_picture = std::move(picture);
    m_hovered = m_current = -1;
    setAccessibleName(m_picture ? m_picture->title() : QString());
    if (m_picture && !std::holds_alternative<std::monostate>(at)) {
        const QList<PictureMark> &marks = m_picture->marks();
        const auto same = std::ranges::find_if(marks, [&](const PictureMark &mark) { return mark.target == at; });
        m_current = same == marks.cend() ? -1 : int(same - marks.cbegin());
    }
    if (!keepsPlace || m_showsAll)
        showAll();
    else
        keepInSight();
    update();
}

void PictureView::setSelected(const QSet<ActorId> &actors)
{
    m_selected = actors;
    update();
}

PictureStyle PictureView::style() const { return {palette(), font(), m_zoom, m_hovered, hasFocus() ? m_current : -1, m_selected, visible()}; }

QRectF PictureView::visible() const { return {m_origin, QSizeF(width() / m_zoom, height() / scaleY())}; }

QPointF PictureView::toScene(QPointF point) const { return m_origin + QPointF(point.x() / m_zoom, point.y() / scaleY()); }

QPointF PictureView::toView(QPointF scene) const { return {(scene.x() - m_origin.x()) * m_zoom, (scene.y() - m_origin.y()) * scaleY()}; }

double PictureView::fittingZoom() const
{
    const QRectF all = m_picture ? m_picture->bounds() : QRectF();
    if (all.isEmpty())
        return 1;
    const double across = width() / all.width();
    return std::min(zoomsBoth() ? std::min(across, height() / all.height()) : across, zoomsBoth() ? 4.0 : mostZoom());
}

void PictureView::showAll()
{
    m_showsAll = true;
    m_zoom = fittingZoom();
    if (m_picture) {
        const QRectF all = m_picture->bounds();
        m_origin = all.center() - QPointF(width() / m_zoom / 2, height() / scaleY() / 2);
        if (!zoomsBoth())
            m_origin = all.topLeft();
    }
    update();
    Q_EMIT visibleChanged();
}

void PictureView::showRect(const QRectF &scene)
{
    if (scene.isEmpty() || !m_picture)
        return;
    m_showsAll = false;
    const double across = width() / scene.width();
    m_zoom = std::clamp(zoomsBoth() ? std::min(across, height() / scene.height()) : across, fittingZoom(), std::max(fittingZoom(), mostZoom()));
    m_origin = QPointF(scene.center().x() - width() / m_zoom / 2, zoomsBoth() ? scene.center().y() - height() / m_zoom / 2 : m_origin.y());
    keepInSight();
    update();
    Q_EMIT visibleChanged();
}

void PictureView::zoomBy(double factor) { zoomAt(QPointF(width() / 2.0, height() / 2.0), factor); }

void PictureView::zoomAt(QPointF point, double factor)
{
    if (!m_picture)
        return;
    const QPointF held = toScene(point);
    const QRectF reach = m_picture->reach();
    const double least = !zoomsBoth() ? fittingZoom() : std::min(fittingZoom() * 0.5, std::min(width() / reach.width(), height() / reach.height()));
    m_zoom = std::clamp(m_zoom * factor, least, std::max(least, mostZoom()));
    m_showsAll = false;
    m_origin = held - QPointF(point.x() / m_zoom, point.y() / scaleY());
    keepInSight();
    update();
    Q_EMIT visibleChanged();
}

/// A part of the picture stays in sight: half the view may be empty at most; along a line of time nothing before its begin or after its end.
void PictureView::keepInSight()
{
    if (!m_picture)
        return;
    const QRectF all = m_picture->reach();
    const QSizeF seen = visible().size();
    const auto kept = [](double at, double from, double to, double length, double slack) {
        return to - from <= length && slack <= 0 ? from : std::clamp(at, std::min(from - length * slack, to - length), std::max(from, to - length + length * slack));
    };
    const double slack = zoomsBoth() ? 0.5 : 0;
    m_origin = {kept(m_origin.x(), all.left(), all.right(), seen.width(), slack), kept(m_origin.y(), all.top(), all.bottom(), seen.height(), slack)};
}

int PictureView::markAt(QPointF point) const { return m_picture ? m_picture->markAt(toScene(point), style()) : -1; }

void PictureView::setHovered(int mark)
{
    if (m_hovered == mark)
        return;
    m_hovered = mark;
    setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void PictureView::setCurrent(int mark)
{
    if (!m_picture || mark < 0 || mark >= m_picture->marks().size())
        return;
    m_current = mark;
    const QRectF rect = m_picture->markRect(mark, style());
    const QRectF seen = visible();
    if (!seen.contains(rect.center())) {
        m_origin = rect.center() - QPointF(seen.width() / 2, seen.height() / 2);
        m_showsAll = false;
        keepInSight();
        Q_EMIT visibleChanged();
    }
    setAccessibleDescription(m_picture->marks()[mark].tip);
    update();
    Q_EMIT currentChanged(mark);
}

void PictureView::open(int mark, Qt::KeyboardModifiers modifiers)
{
    if (!m_picture || mark < 0)
        return;
    const Target &target = m_picture->marks()[mark].target;
    if (!std::holds_alternative<std::monostate>(target))
        Q_EMIT targetRequested(target, modifiers.testFlag(Qt::ControlModifier) ? OpenMode::NewTab : OpenMode::Here);
}

bool PictureView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int mark = markAt(help->pos());
        const QString tip = mark >= 0 ? m_picture->marks()[mark].tip : QString();
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

FrameWish PictureView::frame(double sharpness) const { return {m_picture, style(), m_origin, {m_zoom, scaleY()}, size(), sharpness}; }

bool PictureView::isPainted() const { return m_painter->isComplete(); }

void PictureView::paintEvent(QPaintEvent *event)
{
    if (!m_picture)
        return;
    QPainter painter(this);
    if (!m_picture->isLight()) {
        m_painter->paint(painter, frame(devicePixelRatioF()));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_zoom, scaleY());
    painter.translate(-m_origin);
    const QRectF seen = QRectF(event->rect()).adjusted(-2, -2, 2, 2);
    m_picture->paint(painter, QRectF(toScene(seen.topLeft()), toScene(seen.bottomRight())), style());
}

QImage PictureView::image() const
{
    constexpr double sharper = 2;
    if (!m_picture)
        return {};
    FrameWish wish = frame(sharper);
    wish.style.hovered = wish.style.current = -1;
    return drawnFrame(wish);
}

void PictureView::copyPicture() const { QApplication::clipboard()->setImage(image()); }

void PictureView::resizeEvent(QResizeEvent *)
{
    if (m_showsAll)
        showAll();
    else
        keepInSight();
    Q_EMIT visibleChanged();
    Q_EMIT resized();
}

void PictureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

void PictureView::contextMenuEvent(QContextMenuEvent *event)
{
    const int mark = event->reason() == QContextMenuEvent::Keyboard ? m_current : markAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (mark >= 0 && m_picture && !std::holds_alternative<std::monostate>(m_picture->marks()[mark].target)) {
        menu->addAction(icon(u"open"_s, palette()), tr("Open"), this, [this, mark] { open(mark, {}); });
        menu->addAction(icon(u"new-tab"_s, palette()), tr("Open in new tab"), this, [this, mark] { open(mark, Qt::ControlModifier); });
        menu->addSeparator();
    }
    Q_EMIT menuRequested(mark, menu);
    menu->addAction(tr("Show all"), this, &PictureView::showAll);
    menu->addAction(icon(u"copy"_s, palette()), tr("Copy picture"), this, &PictureView::copyPicture);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard && mark >= 0
                    ? mapToGlobal(toView(m_picture->markRect(mark, style()).center()).toPoint())
                    : event->globalPos());
}

} // namespace apacheta
