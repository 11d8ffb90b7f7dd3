// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/year_bars.h"

#include "common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int leastBarWidth = 9;

} // namespace

QList<YearBar> yearBars(const QList<YearCount> &years, int most)
{
    if (years.isEmpty())
        return {};
    const int first = years.first().year;
    const int last = years.last().year;
    int step = 100;
    for (const int candidate : {1, 2, 5, 10, 20, 50}) {
        if ((last / candidate - first / candidate + 1) <= most) {
            step = candidate;
            break;
        }
    }
    QList<YearBar> bars;
    for (int from = first / step * step; from <= last; from += step)
        bars.append({from, from + step - 1, 0});
    for (const YearCount &year : years)
        bars[year.year / step - first / step].documents += year.documents;
    return bars;
}

YearBars::YearBars(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Documents over time"));
}

QSize YearBars::sizeHint() const { return {gridUnit(this) * 10, gridUnit(this) * 5}; }

void YearBars::setYears(const QList<YearCount> &years)
{
    m_years = years;
    m_hovered = m_current = -1;
    m_bars = yearBars(m_years, std::max(4, width() / leastBarWidth));
    setAccessibleDescription(tr("%n bar(s); the arrow keys walk them, Enter shows what is from that time", nullptr, int(m_bars.size())));
    update();
}

void YearBars::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setYears(m_years);
}

QString YearBars::wordsOf(const YearBar &bar) const
{
    const QString years = bar.from == bar.to ? QString::number(bar.from) : tr("%1 to %2").arg(bar.from).arg(bar.to);
    //: A bar of documents over time: years, then how many
    return tr("%1: %Ln document(s)", nullptr, bar.documents).arg(years);
}

void YearBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    const int ground = height() - line - 2;
    painter.setPen(quietText(palette()));
    painter.drawLine(0, ground, width(), ground);
    if (m_bars.isEmpty())
        return;
    const int most = std::ranges::max_element(m_bars, std::less(), &YearBar::documents)->documents;
    const double step = double(width()) / double(m_bars.size());
    const double bar = std::min(step - 1, 40.0);
    for (int i = 0; i < m_bars.size(); ++i) {
        if (m_bars[i].documents == 0)
            continue;
        const double high = std::max(2.0, double(ground - 4) * m_bars[i].documents / most);
        const bool isLit = i == m_hovered || (i == m_current && hasFocus());
        painter.fillRect(QRectF(i * step, ground - high, bar, high), isLit ? palette().color(QPalette::Highlight) : kindInk(ActorKind::Instrument, palette()));
    }
    painter.setPen(quietText(palette()));
    double free = 0;
    const int lastIndex = int(m_bars.size()) - 1;
    const QString last = QString::number(m_bars.last().from);
    const double lastAt = std::min(lastIndex * step, double(width() - fontMetrics().horizontalAdvance(last)));
    for (int i = 0; i < lastIndex; ++i) {
        const QString label = QString::number(m_bars[i].from);
        const double wide = fontMetrics().horizontalAdvance(label);
        if (i * step < free || i * step + wide + line > lastAt)
            continue;
        painter.drawText(QPointF(i * step, height() - fontMetrics().descent()), label);
        free = i * step + wide + line * 1.5;
    }
    painter.drawText(QPointF(lastAt, height() - fontMetrics().descent()), last);
}

int YearBars::barAt(int x) const
{
    return m_bars.isEmpty() || x < 0 || x >= width() ? -1 : std::min(int(m_bars.size()) - 1, int(double(x) * double(m_bars.size()) / width()));
}

void YearBars::open(int bar, Qt::KeyboardModifiers modifiers)
{
    if (bar < 0 || bar >= m_bars.size() || m_bars[bar].documents == 0)
        return;
    const YearBar &years = m_bars[bar];
    const QString query = years.from == years.to ? u"year:%1"_s.arg(years.from) : u"year:%1..%2"_s.arg(years.from).arg(years.to);
    Q_EMIT targetRequested(SearchTarget{query}, openModeOf(modifiers));
}

void YearBars::setCurrent(int bar)
{
    m_current = bar;
    if (bar >= 0)
        QToolTip::showText(mapToGlobal(QPoint(int((bar + 0.5) * width() / double(m_bars.size())), 0)), wordsOf(m_bars[bar]), this);
    update();
}

void YearBars::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos().x());
    m_hovered = bar >= 0 && m_bars[bar].documents > 0 ? bar : -1;
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void YearBars::mouseReleaseEvent(QMouseEvent *event) { open(barAt(event->pos().x()), event->modifiers()); }

void YearBars::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void YearBars::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0) {
        for (int bar = m_current < 0 ? (step > 0 ? 0 : int(m_bars.size()) - 1) : m_current + step; bar >= 0 && bar < m_bars.size(); bar += step) {
            if (m_bars[bar].documents == 0)
                continue;
            setCurrent(bar);
            break;
        }
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(m_current, event->modifiers());
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool YearBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos().x());
    if (bar >= 0 && m_bars[bar].documents > 0)
        QToolTip::showText(help->globalPos(), wordsOf(m_bars[bar]), this);
    return true;
}

} // namespace apacheta
