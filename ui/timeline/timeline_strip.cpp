// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_strip.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "flow/flow_typography.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

QFont labelFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

} // namespace

TimelineStrip::TimelineStrip(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline"));
}

void TimelineStrip::setEntries(QList<TimelineEntry> entries, TimelineSides sides)
{
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
        return std::pair(a.earliest, a.latest) < std::pair(b.earliest, b.latest);
    });
    m_entries = std::move(entries);
    m_sides = sides;
    m_current = m_hovered = -1;
    setAccessibleDescription(tr("%n dated event(s); the arrow keys walk them, Enter opens one", nullptr, int(m_entries.size())));
    layOut();
    update();
}

void TimelineStrip::layOut()
{
    const QFontMetricsF metrics(labelFont(font()));
    TimelineLayout::Measures measures;
    measures.width = width();
    measures.lane = std::round(metrics.height() * 0.7);
    measures.label = metrics.height();
    measures.labelWidth = [metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    const qreal before = m_layout.height;
    m_layout = TimelineLayout::of(m_entries, m_sides, measures);
    if (m_layout.height != before)
        updateGeometry();
}

QSize TimelineStrip::sizeHint() const
{
    return {400, std::max(24, int(std::ceil(m_layout.height)))};
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

int TimelineStrip::entryAt(QPointF point) const
{
    int best = -1;
    qreal nearest = 1e9;
    for (int i = 0; i < m_layout.marks.size(); ++i) {
        if (!m_layout.marks[i].rect.adjusted(-3, -2, 3, 2).contains(point))
            continue;
        const qreal distance = std::abs(m_layout.marks[i].rect.center().x() - point.x());
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

QString TimelineStrip::tipOf(int entry) const
{
    const TimelineEntry &at = m_entries[entry];
    const QString type = categoryName(at.type);
    if (at.polarity == Polarity::Asserted) //: A tool tip on a timeline: date, label, type
        return tr("%1: %2 (%3)").arg(at.date, at.label, type);
    //: A tool tip on a timeline: date, label, type, "planned" or "denied"
    return tr("%1: %2 (%3, %4)").arg(at.date, at.label, type, polarityName(at.polarity));
}

void TimelineStrip::setCurrent(int entry)
{
    m_current = entry;
    if (entry >= 0) {
        setAccessibleDescription(tipOf(entry));
        if (hasFocus())
            QToolTip::showText(mapToGlobal(m_layout.marks[entry].rect.bottomLeft().toPoint() + QPoint(0, 6)), tipOf(entry), this);
    }
    update();
}

void TimelineStrip::open(int entry, Qt::KeyboardModifiers modifiers)
{
    if (entry < 0 || entry >= m_entries.size())
        return;
    const bool newTab = modifiers.testFlag(Qt::ControlModifier);
    Q_EMIT targetRequested(m_entries[entry].target, newTab ? OpenMode::NewTab : OpenMode::Here);
}

bool TimelineStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int entry = entryAt(help->pos());
        if (entry < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tipOf(entry), this);
        return true;
    }
    return QWidget::event(event);
}

void TimelineStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void TimelineStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void TimelineStrip::mouseMoveEvent(QMouseEvent *event)
{
    const int entry = entryAt(event->position());
    if (entry == m_hovered)
        return;
    m_hovered = entry;
    setCursor(entry < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void TimelineStrip::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void TimelineStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int entry = entryAt(event->position());
    if (event->button() == Qt::LeftButton)
        open(entry, event->modifiers());
    else if (event->button() == Qt::MiddleButton)
        open(entry, Qt::ControlModifier);
}

void TimelineStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_entries.isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_entries.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right: setCurrent(std::min(m_current + 1, last)); return;
    case Qt::Key_Left: setCurrent(std::max(m_current - 1, std::min(0, last))); return;
    case Qt::Key_Home: setCurrent(std::min(0, last)); return;
    case Qt::Key_End: setCurrent(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: open(m_current, event->modifiers()); return;
    default: QWidget::keyPressEvent(event);
    }
}

void TimelineStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    for (int i = 0; i < m_entries.size() && i < m_layout.marks.size(); ++i)
        paintMark(painter, i);
}

void TimelineStrip::paintAxis(QPainter &painter) const
{
    const qreal y = std::floor(m_layout.axis) + 0.5;
    painter.setFont(labelFont(font()));
    const QFontMetricsF metrics(painter.font());
    const qreal foot = m_layout.height - metrics.descent() - 2;
    for (const TimelineLayout::Tick &tick : m_layout.ticks) {
        const qreal x = std::floor(tick.x) + 0.5;
        painter.setPen(palette().color(QPalette::Midlight));
        painter.drawLine(QPointF(x, 0), QPointF(x, foot - metrics.ascent()));
        painter.setPen(quietText(palette()));
        painter.drawText(QPointF(tick.x - metrics.horizontalAdvance(tick.label) / 2, foot), tick.label);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(QPointF(0, y), QPointF(width(), y));
}

void TimelineStrip::paintMark(QPainter &painter, int index) const
{
    const TimelineEntry &entry = m_entries[index];
    const TimelineLayout::Mark &mark = m_layout.marks[index];
    const QColor ink = categoryInk(entry.type, palette());
    QColor clear = ink;
    clear.setAlpha(0);
    QLinearGradient shade(mark.rect.topLeft(), mark.rect.topRight());
    const qreal fade = mark.fadesLeft && mark.fadesRight ? 0.45 : 0.6;
    shade.setColorAt(0, mark.fadesLeft ? clear : ink);
    if (mark.fadesLeft)
        shade.setColorAt(fade, ink);
    if (mark.fadesRight)
        shade.setColorAt(1 - fade, ink);
    shade.setColorAt(1, mark.fadesRight ? clear : ink);
    const bool narrow = mark.rect.width() < 8;
    const bool fades = (mark.fadesLeft || mark.fadesRight) && !narrow;
    const QBrush brush = fades ? QBrush(shade) : QBrush(ink);
    const QRectF box = mark.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    if (entry.polarity == Polarity::Asserted) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(brush);
        painter.drawRoundedRect(mark.rect, 1.5, 1.5);
    } else {
        painter.setPen(QPen(brush, 1.3, entry.polarity == Polarity::Planned ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 1.5, 1.5);
        if (entry.polarity == Polarity::Negated)
            painter.drawLine(QPointF(box.center().x() - 4, box.bottom() + 1), QPointF(box.center().x() + 4, box.top() - 1));
    }
    if (index == m_hovered || (index == m_current && hasFocus())) {
        painter.setPen(QPen(palette().color(index == m_current && hasFocus() ? QPalette::Highlight : QPalette::Text), 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mark.rect.adjusted(-2, -2, 2, 2), 3, 3);
    }
}

} // namespace apacheta
