// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does in a column of text: scrolling, walking the links, selecting.
#include "flow/flow_view.h"

#include "flow/laid_block.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>

namespace apacheta {

void FlowView::scrollBy(int pixels)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels);
}

void FlowView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    QScrollBar *bar = verticalScrollBar();
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        if (selection())
            QApplication::clipboard()->setText(selectedText());
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    switch (event->key()) {
    case Qt::Key_N:
    case Qt::Key_P:
        if (control)
            break;
        focusNextLink(event->key() == Qt::Key_N && !shift);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focused == noLink)
            break;
        activate(m_focused.first, m_focused.second, openModeOf(event->modifiers()));
        return;
    case Qt::Key_Left: case Qt::Key_Right: case Qt::Key_Up: case Qt::Key_Down: case Qt::Key_Home: case Qt::Key_End:
        if (shift) {
            extendSelection(event);
            return;
        }
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            scrollBy(bar->singleStep() * (event->key() == Qt::Key_Down ? 2 : -2));
        else if (event->key() == Qt::Key_Home)
            bar->setValue(0);
        else if (event->key() == Qt::Key_End)
            bar->setValue(bar->maximum());
        else
            break;
        return;
    case Qt::Key_PageDown: scrollBy(bar->pageStep()); return;
    case Qt::Key_PageUp: scrollBy(-bar->pageStep()); return;
    case Qt::Key_Space: scrollBy(shift ? -bar->pageStep() : bar->pageStep()); return;
    case Qt::Key_Escape:
        if (!selection() && m_focused == noLink)
            break;
        clearSelection();
        focusLink({}, -1);
        return;
    default: break;
    }
    event->ignore();
}

FlowPosition FlowView::moved(FlowPosition from, int key, bool byWord) const
{
    const QString text = m_source->block(from.block).text;
    QTextBoundaryFinder finder(byWord ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(from.offset);
    switch (key) {
    case Qt::Key_Right: {
        const qsizetype to = finder.toNextBoundary();
        if (to >= 0)
            return {from.block, int(to)};
        return from.block + 1 < count() ? FlowPosition{from.block + 1, 0} : from;
    }
    case Qt::Key_Left: {
        const qsizetype to = finder.toPreviousBoundary();
        if (to >= 0)
            return {from.block, int(to)};
        return from.block > 0 ? FlowPosition{from.block - 1, int(m_source->block(from.block - 1).text.size())} : from;
    }
    case Qt::Key_Home: return {from.block, 0};
    default: return {from.block, int(text.size())};
    }
}

/// Shift with the arrows; where nothing is selected yet it begins at the focused link, else at the top of what is in sight.
void FlowView::extendSelection(QKeyEvent *event)
{
    if (count() == 0)
        return;
    if (!m_selectionAnchor.isValid()) {
        const auto link = focusedLink();
        m_selectionAnchor = link ? FlowPosition{link->block.block, link->link.begin} : firstVisible();
        m_selectionCursor = m_selectionAnchor;
    }
    if (!m_selectionCursor.isValid())
        return;
    FlowPosition to = m_selectionCursor;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        const LaidBlock &block = laid(to.block);
        const int length = int(block.block().text.size());
        const QList<QRectF> rects = block.rectsOf(std::min(to.offset, std::max(0, length - 1)), std::min(to.offset + 1, length));
        const qreal line = m_type.style(block.block().role).line;
        const QPointF at = rects.isEmpty() ? QPointF(0, line / 2) : QPointF(to.offset >= length ? rects[0].right() : rects[0].left(), rects[0].center().y());
        const qreal step = event->key() == Qt::Key_Down ? line : -line;
        to = positionAt(QPoint(int(at.x()) + columnLeft(), int(at.y() + step) + topOf(to.block)));
        if (to == m_selectionCursor)
            to = moved(to, event->key() == Qt::Key_Down ? Qt::Key_End : Qt::Key_Home, false);
    } else {
        to = moved(to, event->key(), event->modifiers().testFlag(Qt::ControlModifier));
    }
    setSelection(m_selectionAnchor, to);
    scrollTo({to, to}, Place::Nearest);
    Q_EMIT selectionFinished();
}

bool FlowView::focusNextPrevChild(bool next)
{
    const QWidget *focused = window()->focusWidget();
    const bool isInField = focused && focused != this && focused != viewport() && isAncestorOf(focused); // an embedded one: on to the next field
    return (!isInField && focusNextLink(next)) || QAbstractScrollArea::focusNextPrevChild(next);
}

void FlowView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool FlowView::focusNextLink(bool forward)
{
    if (count() == 0 || m_skeleton)
        return false;
    int block = m_focused.first;
    int index = m_focused.second + (forward ? 1 : -1);
    const int last = lastVisible();
    if (block < m_anchor || block > last) { // from what is in sight, not from a place scrolled away
        const FlowPosition first = firstVisible();
        block = forward ? std::max(0, first.block) : last;
        index = forward ? 0 : INT_MAX;
    }
    for (; block >= 0 && block < count(); block += forward ? 1 : -1, index = forward ? 0 : INT_MAX) {
        if (!m_source->hasLinks(block))
            continue;
        const int links = int(m_source->block(block).links.size());
        if (index == INT_MAX)
            index = links - 1;
        if (index >= 0 && index < links) {
            focusLink({block, 0}, index);
            return true;
        }
    }
    focusLink({}, -1);
    return false;
}

void FlowView::focusLink(FlowPosition block, int index)
{
    m_focused = block.isValid() && block.block < count() ? std::pair(block.block, index) : noLink;
    if (const auto link = focusedLink()) {
        scrollTo({{link->block.block, link->link.begin}, {link->block.block, link->link.end}}, Place::Nearest);
        setAccessibleDescription(link->link.tip.isEmpty() ? link->text : link->link.tip);
    }
    viewport()->update();
}

std::optional<FlowView::LinkPlace> FlowView::focusedLink() const
{
    if (m_focused == noLink || m_focused.first >= count())
        return std::nullopt;
    const FlowBlock block = m_source->block(m_focused.first);
    if (m_focused.second >= block.links.size())
        return std::nullopt;
    LinkPlace place{{m_focused.first, 0}, m_focused.second, block.links[m_focused.second], {}, {}};
    place.text = block.text.mid(place.link.begin, place.link.end - place.link.begin);
    place.rect = rectOf({{m_focused.first, place.link.begin}, {m_focused.first, place.link.end}});
    return place;
}

QList<FlowView::LinkPlace> FlowView::visibleLinks() const
{
    QList<LinkPlace> places;
    for (int block = m_anchor; block >= 0 && block < count() && topOf(block) < viewport()->height(); ++block) {
        const LaidBlock *at = laidIfAny(block);
        if (!at || m_skeleton)
            continue;
        for (int i = 0; i < at->block().links.size(); ++i) {
            const FlowLink &link = at->block().links[i];
            const QList<QRectF> rects = at->rectsOf(link.begin, link.end);
            const QRect rect = rects.isEmpty() ? QRect() : rects.first().translated(columnLeft(), topOf(block)).toAlignedRect();
            if (rect.bottom() < 0)
                continue;
            places.append({{block, 0}, i, link, at->block().text.mid(link.begin, link.end - link.begin), rect});
        }
    }
    return places;
}

QString FlowView::visibleText() const
{
    QStringList lines;
    for (int block = m_anchor; block >= 0 && block < count() && topOf(block) < viewport()->height(); ++block) {
        if (const LaidBlock *at = laidIfAny(block))
            lines.append(at->block().text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace apacheta
