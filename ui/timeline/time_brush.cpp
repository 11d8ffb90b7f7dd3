// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/time_brush.h"

#include "common/theme.h"
#include "timeline/drawn_date.h"
#include "timeline/time_axis.h"
#include "views/scope_words.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace apacheta {
namespace {

constexpr double binWidth = 3;          // pixels
constexpr double grip = 6;              // how near to a handle one must be
constexpr double margin = 8;
constexpr double leastDrag = 3;
constexpr std::array ofQuadrant = {Category::Cooperate, Category::Agree, Category::Other, Category::Accuse, Category::Assault};

} // namespace

TimeBrush::TimeBrush(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoFillBackground(true);
    setAccessibleName(tr("Time narrowed to"));
    setToolTip(tr("Drag to narrow all views and lists to a stretch of time; double click shows all times.\n"
                  "Keys: Left and Right move the stretch, with Shift its end, with Ctrl its begin; Escape shows all times."));
    m_telling.setSingleShot(true);
    m_telling.setInterval(100ms);
    connect(&m_telling, &QTimer::timeout, this, &TimeBrush::tell);
}

QSize TimeBrush::sizeHint() const { return {400, int(fontMetrics().height() * 3.6)}; }
QSize TimeBrush::minimumSizeHint() const { return {160, sizeHint().height()}; }

void TimeBrush::setEvents(const QList<ViewEvent> &events)
{
    m_events = events;
    countBins();
    setSpan(m_span);
}

void TimeBrush::countBins()
{
    m_density = TimeDensity::of(m_events, std::max(1, int((width() - margin * 2) / binWidth)));
    update();
}

void TimeBrush::setSpan(const TimeSpan &span)
{
    m_span = span;
    const bool isBounded = span.from || span.to;
    if (m_dragged == Nothing) {
        m_from = span.from ? dayCount(span.from->earliest()) : m_density.from;
        m_to = !isBounded ? m_from : span.to ? dayCount(span.to->latest()) + 1.0 : m_density.to;
    }
    setAccessibleDescription(isBounded ? spanWords(span.from, span.to) : tr("all times"));
    update();
}

void TimeBrush::setSeen(double from, double to)
{
    m_seenFrom = from;
    m_seenTo = to;
    update();
}

double TimeBrush::pixelsADay() const
{
    const double days = m_density.to - m_density.from;
    return days > 0 ? std::max(1.0, width() - margin * 2) / days : 1;
}

double TimeBrush::xOf(double day) const { return margin + (day - m_density.from) * pixelsADay(); }
double TimeBrush::dayAt(double x) const { return m_density.from + (x - margin) / pixelsADay(); }

TimeBrush::Part TimeBrush::partAt(double x) const
{
    if (!hasBrush())
        return Fresh;
    if (std::abs(x - xOf(m_from)) <= grip)
        return Begin;
    if (std::abs(x - xOf(m_to)) <= grip)
        return End;
    return x > xOf(m_from) && x < xOf(m_to) ? Middle : Fresh;
}

void TimeBrush::setDays(double from, double to)
{
    if (from > to)
        std::swap(from, to);
    m_from = std::clamp(from, m_density.from, m_density.to);
    m_to = std::clamp(to, m_density.from, m_density.to);
    update();
    if (!m_telling.isActive())
        m_telling.start();
}

void TimeBrush::tell()
{
    m_telling.stop();
    const TimeSpan span = hasBrush() ? roundedSpan(m_from, m_to, pixelsADay()) : TimeSpan();
    if (!(span == m_span))
        Q_EMIT brushed(span);
}

void TimeBrush::clear()
{
    m_from = m_to = m_density.from;
    m_dragged = Nothing;
    update();
    tell();
}

void TimeBrush::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_density.isEmpty())
        return;
    m_pressedX = event->position().x();
    m_pressedFrom = m_from;
    m_pressedTo = m_to;
    m_dragged = partAt(m_pressedX);
}

void TimeBrush::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_dragged == Nothing) {
        const Part part = partAt(x);
        setCursor(part == Begin || part == End ? Qt::SizeHorCursor : part == Middle ? Qt::OpenHandCursor : Qt::IBeamCursor);
        return;
    }
    if (std::abs(x - m_pressedX) < leastDrag)
        return;
    const double moved = (x - m_pressedX) / pixelsADay();
    switch (m_dragged) {
    case Begin: setDays(m_pressedFrom + moved, m_pressedTo); break;
    case End: setDays(m_pressedFrom, m_pressedTo + moved); break;
    case Fresh: setDays(dayAt(m_pressedX), dayAt(x)); break;
    case Middle: {
        const double kept = std::clamp(moved, m_density.from - m_pressedFrom, m_density.to - m_pressedTo);
        setDays(m_pressedFrom + kept, m_pressedTo + kept);
        break;
    }
    case Nothing: break;
    }
}

void TimeBrush::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_dragged == Nothing)
        return;
    const bool wasMoved = std::abs(event->position().x() - m_pressedX) >= leastDrag;
    m_dragged = Nothing;
    if (wasMoved) {
        tell();
        setSpan(m_span); // the handles stand where the rounded dates are
    }
}

void TimeBrush::mouseDoubleClickEvent(QMouseEvent *) { clear(); }

void TimeBrush::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        if (hasBrush())
            clear();
        else
            QWidget::keyPressEvent(event);
        return;
    }
    if ((event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) || m_density.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const CalendarStep calendar = stepAtLeast(4, pixelsADay());
    const double way = (event->key() == Qt::Key_Left ? -1 : 1) * calendar.days();
    if (!hasBrush()) {
        const bool fromLeft = event->key() == Qt::Key_Right;
        const double tenth = (m_density.to - m_density.from) / 10;
        setDays(fromLeft ? m_density.from : m_density.to - tenth, fromLeft ? m_density.from + tenth : m_density.to);
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        setDays(m_from, std::max(m_from + calendar.days(), m_to + way));
    } else if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setDays(std::min(m_from + way, m_to - calendar.days()), m_to);
    } else {
        const double kept = std::clamp(way, std::min(0.0, m_density.from - m_from), std::max(0.0, m_density.to - m_to));
        setDays(m_from + kept, m_to + kept);
    }
}

void TimeBrush::resizeEvent(QResizeEvent *) { countBins(); }
void TimeBrush::focusInEvent(QFocusEvent *) { update(); }
void TimeBrush::focusOutEvent(QFocusEvent *) { update(); }

void TimeBrush::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    if (m_density.isEmpty())
        return;
    paintWords(painter);
    paintBars(painter);
    paintBrush(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    }
}

void TimeBrush::paintBars(QPainter &painter) const
{
    const double foot = height() - fontMetrics().height() - 4;
    const double room = foot - 6;
    double most = 0.001;
    for (const auto &bin : m_density.bins) {
        double sum = 0;
        for (const float part : bin)
            sum += double(part);
        most = std::max(most, sum);
    }
    const double wide = (width() - margin * 2) / double(m_density.bins.size());
    for (qsizetype i = 0; i < m_density.bins.size(); ++i) {
        double sum = 0;
        for (const float part : m_density.bins[i])
            sum += double(part);
        if (sum <= 0)
            continue;
        // By the root: a year with one event can be seen beside one with a thousand.
        const double tall = std::max(1.5, std::sqrt(sum / most) * room);
        double y = foot;
        for (std::size_t quadrant = 0; quadrant < ofQuadrant.size(); ++quadrant) {
            const double part = tall * double(m_density.bins[i][quadrant]) / sum;
            painter.fillRect(QRectF(margin + double(i) * wide, y - part, std::max(1.0, wide - 0.5), part), categoryInk(ofQuadrant[quadrant], palette()));
            y -= part;
        }
    }
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(QPointF(margin, foot + 0.5), QPointF(width() - margin, foot + 0.5));
    if (m_seenTo > m_seenFrom && (m_seenFrom > m_density.from + 1 || m_seenTo < m_density.to - 1)) {
        painter.setPen(QPen(quietText(palette()), 2));
        painter.drawLine(QPointF(std::max(margin, xOf(m_seenFrom)), 3), QPointF(std::min(width() - margin, xOf(m_seenTo)), 3));
    }
}

void TimeBrush::paintBrush(QPainter &painter) const
{
    if (!hasBrush())
        return;
    const double foot = height() - fontMetrics().height() - 4;
    const double left = std::clamp(xOf(m_from), 0.0, double(width()));
    const double right = std::clamp(xOf(m_to), 0.0, double(width()));
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.72F);
    painter.fillRect(QRectF(0, 1, left, foot), veil);
    painter.fillRect(QRectF(right, 1, width() - right, foot), veil);
    QColor light = palette().color(QPalette::Highlight);
    light.setAlphaF(0.14F);
    painter.fillRect(QRectF(left, 2, right - left, foot - 2), light);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.setBrush(palette().color(QPalette::Base));
    for (const double x : {left, right}) {
        painter.drawLine(QPointF(x, 2), QPointF(x, foot));
        painter.drawRoundedRect(QRectF(x - 3, foot / 2 - 7, 6, 14), 2, 2);
    }
}

void TimeBrush::paintWords(QPainter &painter) const
{
    const QFontMetricsF metrics(font());
    const double base = height() - metrics.descent() - 2;
    painter.setPen(quietText(palette()));
    double begin = margin;
    double end = width() - margin;
    if (m_density.earlier > 0) {
        const QString words = tr("%Ln earlier", nullptr, m_density.earlier);
        painter.drawText(QPointF(begin, base), words);
        begin += metrics.horizontalAdvance(words) + 8;
    }
    if (m_density.later > 0) {
        const QString words = tr("%Ln later", nullptr, m_density.later);
        end -= metrics.horizontalAdvance(words);
        painter.drawText(QPointF(end, base), words);
        end -= 8;
    }
    const auto widthOf = [&](const QString &text) { return metrics.horizontalAdvance(text); };
    for (const AxisTick &tick : axisTicks(m_density.from, m_density.to, pixelsADay(), widthOf)) {
        const QString words = tick.isMajor && !tick.context.isEmpty() && tick.label.size() > 2 ? tick.context : tick.label;
        const double half = widthOf(words) / 2;
        const double x = xOf(tick.day);
        if (x - half >= begin && x + half <= end)
            painter.drawText(QPointF(x - half, base), words);
    }
}

} // namespace apacheta
