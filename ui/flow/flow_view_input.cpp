// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does in a column of text, and what is selected.
#include "flow/flow_view.h"

#include "flow/laid_block.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QTextBoundaryFinder>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <utility>

namespace apacheta {

FlowPosition FlowView::positionAt(QPoint point)
{
    if (count() == 0)
        return {};
    const int y = m_heights.top(m_anchor) - m_anchorTop + point.y();
    const int block = m_heights.blockAt(std::max(0, y));
    return {block, laid(block).positionAt(QPointF(point.x() - columnLeft(), point.y() - topOf(block)))};
}

std::pair<int, int> FlowView::linkAt(QPoint point) const
{
    if (count() == 0 || m_skeleton)
        return noLink;
    const int block = m_heights.blockAt(std::max(0, m_heights.top(m_anchor) - m_anchorTop + point.y()));
    const LaidBlock *at = laidIfAny(block);
    const int index = at ? at->linkAt(QPointF(point.x() - columnLeft(), point.y() - topOf(block))) : -1;
    return index < 0 ? noLink : std::pair(block, index);
}

std::optional<FlowLink> FlowView::linkUnder(const QPoint &globalPosition) const
{
    const auto [block, index] = linkAt(viewport()->mapFromGlobal(globalPosition));
    return block < 0 ? std::nullopt : std::optional(laidIfAny(block)->block().links[index]);
}

FlowPosition FlowView::positionUnder(const QPoint &globalPosition)
{
    const QPoint at = viewport()->mapFromGlobal(globalPosition);
    const bool isOver = viewport()->rect().contains(at) && at.x() >= columnLeft() && at.x() < columnLeft() + columnWidth();
    return isOver && !m_skeleton ? positionAt(at) : FlowPosition();
}

void FlowView::hover(QPoint point)
{
    const auto link = linkAt(point);
    if (link == m_hovered)
        return;
    m_hovered = link;
    viewport()->setCursor(link == noLink ? Qt::IBeamCursor : Qt::PointingHandCursor);
    viewport()->update();
}

bool FlowView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest:
        measureEmbedded();
        return true;
    case QEvent::Leave:
        hover({-1, -1});
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto [block, index] = linkAt(help->pos());
        const FlowLink link = block < 0 ? FlowLink{} : laidIfAny(block)->block().links[index];
        if (link.tip.isEmpty() || link.isPassage) // a tip would lie over the quotation that one reads
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), link.tip, viewport());
        return true;
    }
    default: break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void FlowView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = linkAt(event->pos());
    m_pressedAt = m_lastMouse = event->pos();
    if (event->button() != Qt::LeftButton)
        return;
    const FlowPosition at = positionAt(event->pos());
    const auto selected = selection();
    m_pressedSelection = m_dragsSelection && selected && !event->modifiers().testFlag(Qt::ShiftModifier) && selected->begin <= at && at < selected->end;
    if (m_pressedSelection)
        return;
    m_selecting = true;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && m_selectionAnchor.isValid())
        setSelection(m_selectionAnchor, at);
    else
        setSelection(at, at);
}

void FlowView::mouseMoveEvent(QMouseEvent *event)
{
    m_lastMouse = event->pos();
    if (m_pressedSelection && event->buttons().testFlag(Qt::LeftButton)) {
        if ((event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
            m_pressedSelection = false;
            m_pressed = noLink;
            Q_EMIT dragWanted();
        }
        return;
    }
    if (!m_selecting || !event->buttons().testFlag(Qt::LeftButton)) {
        hover(event->pos());
        return;
    }
    if ((event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressed = noLink;
    setSelection(m_selectionAnchor, positionAt(event->pos()));
    const int beyond = event->pos().y() < 0 ? event->pos().y() : std::max(0, event->pos().y() - viewport()->height());
    m_autoScroll = beyond;
    if (beyond != 0 && m_autoScrollTimer == 0)
        m_autoScrollTimer = startTimer(30);
}

void FlowView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScrollTimer) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    if (!m_selecting || m_autoScroll == 0) {
        killTimer(m_autoScrollTimer);
        m_autoScrollTimer = 0;
        return;
    }
    scrollBy(std::clamp(m_autoScroll, -80, 80));
    setSelection(m_selectionAnchor, positionAt(m_lastMouse));
}

void FlowView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_pressedSelection, false) && event->button() == Qt::LeftButton)
        clearSelection();               // a click on it, no drag
    const bool wasSelecting = m_selecting;
    m_selecting = false;
    m_autoScroll = 0;
    const auto link = linkAt(event->pos());
    if (link != noLink && link == m_pressed) {
        m_pressed = noLink;
        if (event->button() == Qt::LeftButton && !event->modifiers().testFlag(Qt::ShiftModifier))
            activate(link.first, link.second, openModeOf(event->modifiers()));
        else if (event->button() == Qt::MiddleButton)
            activate(link.first, link.second, OpenMode::NewTab);
        return;
    }
    m_pressed = noLink;
    if (event->button() == Qt::LeftButton && wasSelecting)
        Q_EMIT selectionFinished();
}

void FlowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || count() == 0)
        return;
    const FlowPosition at = positionAt(event->pos());
    const QString text = laid(at.block).block().text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(at.offset);
    const qsizetype begin = finder.isAtBoundary() ? at.offset : finder.toPreviousBoundary();
    const qsizetype end = finder.toNextBoundary();
    setSelection({at.block, int(std::max<qsizetype>(0, begin))}, {at.block, int(end < 0 ? text.size() : end)});
    m_selecting = true;
    m_pressed = noLink;
}

void FlowView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->angleDelta().y() != 0)
            Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
    hover(event->position().toPoint());
}

void FlowView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto focused = event->reason() == QContextMenuEvent::Keyboard ? focusedLink() : std::nullopt;
    Q_EMIT menuWanted(focused && !focused->rect.isEmpty() ? viewport()->mapToGlobal(focused->rect.center()) : event->globalPos());
}

void FlowView::activate(int block, int index, OpenMode mode)
{
    if (block < 0 || block >= count())
        return;
    const QList<FlowLink> links = m_source->block(block).links;
    if (index >= 0 && index < links.size())
        Q_EMIT linkActivated(links[index], mode);
}

// ---- what is selected ----

void FlowView::setSelection(FlowPosition anchor, FlowPosition cursor)
{
    m_selectionAnchor = anchor;
    m_selectionCursor = cursor;
    viewport()->update();
    Q_EMIT selectionChanged();
}

std::optional<FlowRange> FlowView::selection() const
{
    if (!m_selectionAnchor.isValid() || m_selectionAnchor == m_selectionCursor || m_selectionCursor.block >= count())
        return std::nullopt;
    return FlowRange{std::min(m_selectionAnchor, m_selectionCursor), std::max(m_selectionAnchor, m_selectionCursor)};
}

void FlowView::select(FlowRange range)
{
    setSelection(range.begin, range.end);
    Q_EMIT selectionFinished();
}

void FlowView::clearSelection()
{
    setSelection({}, {});
}

void FlowView::selectAll()
{
    if (count() > 0)
        select({{0, 0}, {count() - 1, int(m_source->block(count() - 1).text.size())}});
}

QString FlowView::selectedText() const
{
    const auto range = selection();
    return range ? m_source->plainText(*range) : QString();
}

} // namespace apacheta
