// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow_view.h"

#include "common/theme.h"
#include "flow/flow_accessible.h"
#include "flow/laid_block.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <cmath>

namespace apacheta {

namespace {
constexpr int keptBlocks = 400; // laid-out blocks beyond those in sight
}

FlowView::FlowView(QWidget *parent) : QAbstractScrollArea(parent)
{
    installFlowAccessibility();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    setMinimumWidth(220);
}

FlowView::~FlowView() = default;

void FlowView::setSource(std::shared_ptr<const FlowSource> source, bool keepPlace)
{
    m_source = std::move(source);
    m_skeleton = false;
    m_laid.clear();
    m_hovered = m_pressed = {-1, -1};
    if (!keepPlace) {
        m_frame.reset();
        m_hits.clear();
        m_currentHit = -1;
        m_focused = {-1, -1};
        m_selectionAnchor = m_selectionCursor = {};
        m_anchor = 0;
        m_anchorTop = int(m_type.margin);
        Q_EMIT selectionChanged();
    }
    m_anchor = std::clamp(m_anchor, 0, std::max(0, count() - 1));
    estimateAll();
    layOutVisible();
    viewport()->update();
}

void FlowView::setTypography(const FlowTypography &typography)
{
    m_type = typography;
    verticalScrollBar()->setSingleStep(int(m_type.style(FlowRole::Body).line));
    forgetLayout();
}

void FlowView::setEmbedded(int id, QWidget *widget)
{
    widget->setParent(viewport());
    widget->hide();
    m_embedded.insert(id, widget);
}

void FlowView::setSkeleton(bool shown)
{
    m_skeleton = shown;
    for (QWidget *widget : std::as_const(m_embedded))
        widget->setVisible(widget->isVisible() && !shown);
    viewport()->update();
}

void FlowView::setFrame(std::optional<FlowRange> range)
{
    m_frame = range;
    viewport()->update();
}

void FlowView::setHits(QList<FlowRange> hits, int current)
{
    m_hits = std::move(hits);
    m_currentHit = current;
    viewport()->update();
}

void FlowView::setGlow(ActorId actor)
{
    m_glow = actor;
    viewport()->update();
}

// ---- where things are ----

int FlowView::columnWidth() const
{
    const int free = viewport()->width() - int(m_type.gutter) - int(m_type.margin);
    return std::max(std::min(free, int(m_type.measure)), int(m_type.characterWidth * 12));
}

int FlowView::columnLeft() const
{
    if (!m_centred)
        return int(m_type.gutter);
    return std::max(int(m_type.gutter), (viewport()->width() - columnWidth()) / 2);
}

int FlowView::estimatedHeight(const FlowEstimate &estimate) const
{
    const FlowTypography::Style &style = m_type.style(estimate.role);
    if (QWidget *widget = m_embedded.value(estimate.embedded))
        return int(style.above + style.below) + widget->sizeHint().height();
    const qreal perLine = std::max(8.0, (columnWidth() - style.indent) / std::max(1.0, m_type.characterWidth));
    const qreal lines = std::max(1.0, std::ceil(qreal(estimate.characters) / perLine));
    return int(std::ceil(lines * style.line + (estimate.continues ? 0 : style.above) + style.below));
}

void FlowView::estimateAll()
{
    std::vector<int> heights(std::size_t(count()), 0);
    for (int i = 0; i < count(); ++i)
        heights[std::size_t(i)] = estimatedHeight(m_source->estimate(i));
    m_heights.assign(std::move(heights));
    m_layoutWidth = columnWidth();
}

/// Everything is measured anew, with the anchor's block where it is.
void FlowView::forgetLayout()
{
    const int oldHeight = count() > 0 && m_anchor < m_heights.count() ? m_heights.height(m_anchor) : 0;
    m_laid.clear();
    estimateAll();
    if (m_anchorTop < 0 && oldHeight > 0 && m_anchor < count()) {
        const int newHeight = laid(m_anchor).height();
        m_anchorTop = int(qreal(m_anchorTop) * newHeight / oldHeight);
    }
    layOutVisible();
    viewport()->update();
}

LaidBlock &FlowView::laid(int block)
{
    std::unique_ptr<LaidBlock> &slot = m_laid[block];
    if (!slot) {
        slot = std::make_unique<LaidBlock>(m_source->block(block), m_type, columnWidth(), palette());
        QWidget *widget = m_embedded.value(slot->block().embedded);
        m_heights.set(block, widget ? estimatedHeight(m_source->estimate(block)) : slot->height());
    }
    return *slot;
}

const LaidBlock *FlowView::laidIfAny(int block) const
{
    const auto found = m_laid.find(block);
    return found == m_laid.end() ? nullptr : found->second.get();
}

/// Lays out what is in sight around the anchor, keeps the column inside its bounds and makes the first block in sight the new anchor.
void FlowView::layOutVisible()
{
    if (m_heights.count() != count())
        estimateAll();
    const int height = viewport()->height();
    const int margin = int(m_type.margin);
    for (int pass = 0; pass < 3 && count() > 0; ++pass) {
        int y = m_anchorTop;
        for (int block = m_anchor; block < count() && y < height; ++block) {
            laid(block);
            y += m_heights.height(block);
        }
        y = m_anchorTop;
        int first = m_anchor;
        while (first > 0 && y > 0) {
            --first;
            laid(first);
            y -= m_heights.height(first);
        }
        const int wanted = m_heights.top(m_anchor) + margin - m_anchorTop;
        const int most = std::max(0, m_heights.total() + 2 * margin - height);
        const int value = std::clamp(wanted, 0, most);
        m_anchor = std::max(0, m_heights.blockAt(std::max(0, value - margin)));
        m_anchorTop = m_heights.top(m_anchor) + margin - value;
        if (value == wanted)
            break;
    }
    updateScrollBar();
    placeEmbedded();
    forgetFarBlocks();
}

void FlowView::updateScrollBar()
{
    m_settingBar = true;
    const int margin = int(m_type.margin);
    const int height = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(std::max(1, height - int(m_type.style(FlowRole::Body).line) * 2));
    bar->setRange(0, count() > 0 ? std::max(0, m_heights.total() + 2 * margin - height) : 0);
    bar->setValue(count() > 0 ? m_heights.top(m_anchor) + margin - m_anchorTop : 0);
    m_settingBar = false;
}

void FlowView::placeEmbedded()
{
    QList<QWidget *> shown;
    for (int block = m_anchor; block >= 0 && block < count() && topOf(block) < viewport()->height(); ++block) {
        const FlowEstimate estimate = m_source->estimate(block);
        QWidget *widget = m_embedded.value(estimate.embedded);
        if (!widget)
            continue;
        const FlowTypography::Style &style = m_type.style(estimate.role);
        widget->setGeometry(columnLeft(), topOf(block) + int(style.above), columnWidth(), widget->sizeHint().height());
        widget->show();
        shown.append(widget);
    }
    for (QWidget *widget : std::as_const(m_embedded)) {
        if (!shown.contains(widget))
            widget->hide();
    }
}

void FlowView::forgetFarBlocks()
{
    if (m_laid.size() <= keptBlocks)
        return;
    const int first = m_anchor - keptBlocks / 4;
    const int last = lastVisible() + keptBlocks / 4;
    std::erase_if(m_laid, [first, last](const auto &entry) { return entry.first < first || entry.first > last; });
}

int FlowView::topOf(int block) const
{
    return m_heights.top(block) - m_heights.top(m_anchor) + m_anchorTop;
}

int FlowView::lastVisible() const
{
    if (count() == 0)
        return -1;
    return m_heights.blockAt(std::max(0, m_heights.top(m_anchor) - m_anchorTop + viewport()->height()));
}

FlowPosition FlowView::firstVisible() const
{
    for (int block = m_anchor; block < count() && topOf(block) < viewport()->height(); ++block) {
        const LaidBlock *at = laidIfAny(block);
        if (!at || topOf(block) + at->height() <= 0)
            continue;
        return {block, at->positionAt(QPointF(0, std::max(0, -topOf(block))))};
    }
    return {};
}

QRect FlowView::rectOf(FlowRange range) const
{
    QRectF all;
    for (int block = std::max(range.begin.block, m_anchor); block <= std::min(range.end.block, lastVisible()); ++block) {
        const LaidBlock *at = laidIfAny(block);
        if (!at)
            continue;
        const int begin = block == range.begin.block ? range.begin.offset : 0;
        const int end = block == range.end.block ? range.end.offset : int(at->block().text.size());
        for (const QRectF &rect : at->rectsOf(begin, end))
            all |= rect.translated(columnLeft(), topOf(block));
    }
    return all.toAlignedRect();
}

void FlowView::scrollTo(FlowRange range, Place place)
{
    if (!m_source || range.begin.block < 0 || range.begin.block >= count())
        return;
    if (m_layoutWidth != columnWidth())
        estimateAll();
    const LaidBlock &block = laid(range.begin.block);
    const int end = range.end.block == range.begin.block ? range.end.offset : int(block.block().text.size());
    QRectF rect;
    for (const QRectF &line : block.rectsOf(range.begin.offset, std::max(end, range.begin.offset + 1)))
        rect |= line;
    const int height = viewport()->height();
    if (place == Place::Nearest) {
        const int top = topOf(range.begin.block) + int(rect.top());
        const int edge = int(m_type.style(FlowRole::Body).line);
        if (top >= edge && top + rect.height() <= height - edge)
            return;
    }
    const int free = place == Place::Top ? int(m_type.margin) : std::max(int(m_type.margin), int((height - rect.height()) / 2));
    m_anchor = range.begin.block;
    m_anchorTop = free - int(rect.top());
    layOutVisible();
    viewport()->update();
    Q_EMIT scrolled();
}

// ---- what Qt asks ----

void FlowView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (columnWidth() != m_layoutWidth)
        forgetLayout();
    else
        layOutVisible();
}

void FlowView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        forgetLayout();
}

/// An embedded widget wants another height.
void FlowView::measureEmbedded()
{
    bool changed = false;
    for (int block = m_anchor; block >= 0 && block <= lastVisible(); ++block) {
        const FlowEstimate estimate = m_source->estimate(block);
        if (!m_embedded.contains(estimate.embedded) || m_heights.height(block) == estimatedHeight(estimate))
            continue;
        m_heights.set(block, estimatedHeight(estimate));
        changed = true;
    }
    if (changed) {
        layOutVisible();
        viewport()->update();
    }
}

void FlowView::scrollContentsBy(int, int)
{
    if (m_settingBar || count() == 0)
        return;
    const int margin = int(m_type.margin);
    const int shift = m_heights.top(m_anchor) + margin - m_anchorTop - verticalScrollBar()->value();
    if (std::abs(shift) < 2 * viewport()->height()) {
        m_anchorTop += shift; // near: what is in sight moves by just that, whatever the blocks above turn out to measure
    } else {
        m_anchor = m_heights.blockAt(std::max(0, verticalScrollBar()->value() - margin));
        m_anchorTop = m_heights.top(m_anchor) + margin - verticalScrollBar()->value();
    }
    layOutVisible();
    viewport()->update();
    Q_EMIT scrolled();
}

FlowOverlay FlowView::overlayOf(int block) const
{
    FlowOverlay overlay;
    auto clip = [block](const FlowRange &range) {
        const int begin = range.begin.block < block ? 0 : range.begin.block == block ? range.begin.offset : INT_MAX;
        const int end = range.end.block > block ? INT_MAX : range.end.block == block ? range.end.offset : 0;
        return begin < end ? std::pair(begin, end) : std::pair(0, 0);
    };
    if (m_frame)
        std::tie(overlay.frameBegin, overlay.frameEnd) = clip(*m_frame);
    if (const auto chosen = selection())
        std::tie(overlay.selectedBegin, overlay.selectedEnd) = clip(*chosen);
    const int size = laidIfAny(block) ? int(laidIfAny(block)->block().text.size()) : 0;
    overlay.frameEnd = std::min(overlay.frameEnd, size);
    overlay.selectedEnd = std::min(overlay.selectedEnd, size);
    auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), block, [](const FlowRange &range, int at) { return range.end.block < at; });
    for (; hit != m_hits.end() && hit->begin.block <= block; ++hit) {
        if (hit - m_hits.begin() == m_currentHit)
            overlay.currentHit = int(overlay.hits.size());
        overlay.hits.append(QPair<int, int>(clip(*hit)));
    }
    overlay.hoveredLink = m_hovered.first == block ? m_hovered.second : -1;
    overlay.focusedLink = m_focused.first == block && hasFocus() ? m_focused.second : -1;
    overlay.glow = m_glow;
    return overlay;
}

void FlowView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    if (m_skeleton) {
        paintSkeleton(painter);
        return;
    }
    const int left = columnLeft();
    for (int block = m_anchor; block < count(); ++block) {
        const int top = topOf(block);
        if (top >= event->rect().bottom() + 1)
            break;
        if (top + m_heights.height(block) < event->rect().top())
            continue;
        laid(block).paint(painter, QPointF(left, top), overlayOf(block), palette());
    }
}

void FlowView::paintSkeleton(QPainter &painter) const
{
    QColor bar = palette().color(QPalette::Text);
    bar.setAlphaF(0.07F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar);
    const qreal line = m_type.style(FlowRole::Body).line;
    qreal y = m_type.margin;
    for (int i = 0; i < 12; ++i) {
        const qreal width = columnWidth() * (i == 0 ? 0.45 : 0.95 - 0.13 * ((i * 3) % 5));
        const qreal height = i == 0 ? line * 0.9 : line * 0.5;
        painter.drawRoundedRect(QRectF(columnLeft(), y, width, height), 3, 3);
        y += i == 0 ? line * 2 : line;
    }
}

} // namespace apacheta
