// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/laid_block.h"

#include "common/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace apacheta {

namespace {

QColor mixed(const QColor &first, const QColor &second, qreal share)
{
    auto part = [share](int a, int b) { return int(std::lround(a * (1 - share) + b * share)); };
    return QColor(part(first.red(), second.red()), part(first.green(), second.green()), part(first.blue(), second.blue()));
}

bool isReadingRole(FlowRole role)
{
    return role >= FlowRole::Heading1;
}

} // namespace

LaidBlock::LaidBlock(FlowBlock block, const FlowTypography &type, qreal width, const QPalette &palette)
    : m_block(std::move(block)), m_type(type), m_width(width)
{
    layOut(palette);
}

void LaidBlock::layOut(const QPalette &palette)
{
    const FlowTypography::Style &style = m_type.style(m_block.role);
    m_above = m_block.continues ? 0 : style.above;
    if (!m_block.breaks.isEmpty() && m_block.breaks.first().position == 0)
        m_above += style.line; // room for the rule between two pages
    QList<QTextLayout::FormatRange> formats;
    auto add = [&formats](int begin, int end, const QTextCharFormat &format) { formats.append({begin, end - begin, format}); };
    QTextCharFormat base;
    base.setForeground(inkColour(style.ink, palette));
    add(0, int(m_block.text.size()), base);
    for (const FlowLink &link : m_block.links) {
        if (link.tint || link.isPassage)
            continue;
        QTextCharFormat format;
        format.setForeground(inkColour({FlowInk::Link, 0}, palette));
        add(link.begin, link.end, format);
    }
    for (const FlowSpan &span : m_block.spans) {
        QTextCharFormat format;
        if (span.ink.kind != FlowInk::Text)
            format.setForeground(inkColour(span.ink, palette));
        if (span.bold)
            format.setFontWeight(QFont::DemiBold);
        if (span.italic)
            format.setFontItalic(true);
        if (span.struck)
            format.setFontStrikeOut(true);
        add(span.begin, span.end, format);
    }
    m_layout.setCacheEnabled(true);
    m_layout.setFont(style.font);
    m_layout.setText(m_block.text);
    m_layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(m_type.characterWidth * 8);
    m_layout.setTextOption(option);
    qreal y = m_above;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(m_width - style.indent, m_type.characterWidth * 4));
        line.setPosition({style.indent, y + std::round((style.line - line.height()) / 2)});
        y += style.line;
    }
    m_layout.endLayout();
    m_height = int(std::ceil(y + style.below));
}

QList<QRectF> LaidBlock::rectsOf(int begin, int end) const
{
    const qreal lineHeight = m_type.style(m_block.role).line;
    QList<QRectF> rects;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int from = std::max(begin, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from);
        qreal right = line.cursorToX(to);
        if (to == line.textStart() + line.textLength())
            right = std::min(right, line.position().x() + line.naturalTextWidth());
        rects.append(QRectF(std::min(left, right), m_above + i * lineHeight, std::abs(right - left), lineHeight));
    }
    return rects;
}

int LaidBlock::positionAt(QPointF point) const
{
    const qreal lineHeight = m_type.style(m_block.role).line;
    if (m_layout.lineCount() == 0 || lineHeight <= 0)
        return 0;
    if (point.y() < m_above)
        return 0;
    const int index = int((point.y() - m_above) / lineHeight);
    if (index >= m_layout.lineCount())
        return int(m_block.text.size());
    return m_layout.lineAt(index).xToCursor(point.x());
}

int LaidBlock::linkAt(QPointF point) const
{
    for (int i = 0; i < m_block.links.size(); ++i) {
        for (const QRectF &rect : rectsOf(m_block.links[i].begin, m_block.links[i].end)) {
            if (rect.contains(point))
                return i;
        }
    }
    return -1;
}

void LaidBlock::paint(QPainter &painter, QPointF origin, const FlowOverlay &overlay, const QPalette &palette) const
{
    paintMargin(painter, origin, palette);
    const bool hovers = overlay.hoveredLink >= 0 && overlay.hoveredLink < m_block.links.size();
    const FlowLink *hovered = hovers ? &m_block.links[overlay.hoveredLink] : nullptr;
    if (hovered && hovered->isPassage) {
        for (const QRectF &rect : rectsOf(hovered->begin, hovered->end))
            painter.fillRect(rect.translated(origin).adjusted(-3, 0, 3, 0).toAlignedRect(), palette.color(isDark(palette) ? QPalette::AlternateBase : QPalette::Window));
    }
    paintFrame(painter, origin, overlay, palette);
    paintTints(painter, origin, overlay, palette);
    for (int i = 0; i < overlay.hits.size(); ++i) {
        const QColor highlight(isDark(palette) ? 0x7a6200 : 0xffe58a);
        const QColor current(isDark(palette) ? 0xb27b00 : 0xffbf3f);
        paintStretch(painter, origin, overlay.hits[i].first, overlay.hits[i].second, i == overlay.currentHit ? current : highlight);
    }
    QList<QTextLayout::FormatRange> selections;
    if (overlay.selectedEnd > overlay.selectedBegin) {
        QTextLayout::FormatRange range;
        range.start = overlay.selectedBegin;
        range.length = overlay.selectedEnd - overlay.selectedBegin;
        range.format.setBackground(palette.brush(QPalette::Highlight));
        range.format.setForeground(palette.brush(QPalette::HighlightedText));
        selections.append(range);
    }
    if (hovered && !hovered->tint && !hovered->isPassage) {
        QTextLayout::FormatRange range;
        range.start = hovered->begin;
        range.length = hovered->end - hovered->begin;
        range.format.setFontUnderline(true);
        selections.append(range);
    }
    painter.setPen(palette.color(QPalette::Text));
    m_layout.draw(&painter, origin, selections);
    if (overlay.focusedLink >= 0 && overlay.focusedLink < m_block.links.size()) {
        painter.setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        const FlowLink &link = m_block.links[overlay.focusedLink];
        for (const QRectF &rect : rectsOf(link.begin, link.end))
            painter.drawRoundedRect(rect.translated(origin).adjusted(-2, 1, 2, -1), 3, 3);
    }
}

void LaidBlock::paintStretch(QPainter &painter, QPointF origin, int begin, int end, const QColor &fill) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    for (const QRectF &rect : rectsOf(begin, end)) {
        const qreal inset = rect.height() * 0.1;
        painter.drawRoundedRect(rect.translated(origin).adjusted(-1, inset, 1, -inset), 2, 2);
    }
}

/// Mentions: the kind's tint behind the text and its ink as a line below, so that a grey print still shows them; the selected actor's glow.
void LaidBlock::paintTints(QPainter &painter, QPointF origin, const FlowOverlay &overlay, const QPalette &palette) const
{
    for (int i = 0; i < m_block.links.size(); ++i) {
        const FlowLink &link = m_block.links[i];
        if (!link.tint)
            continue;
        const bool glows = overlay.glow.isValid() && link.actor == overlay.glow;
        const QColor ink = kindInk(*link.tint, palette);
        QColor tint = kindTint(*link.tint, palette);
        if (glows)
            tint = mixed(tint, ink, 0.3);
        else if (i == overlay.hoveredLink)
            tint = mixed(tint, ink, 0.15);
        paintStretch(painter, origin, link.begin, link.end, tint);
        painter.setBrush(Qt::NoBrush);
        for (const QRectF &rect : rectsOf(link.begin, link.end)) {
            const QRectF box = rect.translated(origin).adjusted(-1, rect.height() * 0.1, 1, -rect.height() * 0.1);
            painter.setPen(QPen(ink, glows ? 2 : 1));
            const qreal y = std::floor(box.bottom()) - 0.5;
            painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y));
            if (glows) {
                painter.setPen(QPen(ink, 1));
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
            }
        }
    }
}

/// The framed passage: a wash behind its lines and a bar beside them.
void LaidBlock::paintFrame(QPainter &painter, QPointF origin, const FlowOverlay &overlay, const QPalette &palette) const
{
    const QList<QRectF> rects = rectsOf(overlay.frameBegin, overlay.frameEnd);
    if (rects.isEmpty())
        return;
    const QColor accent = palette.color(QPalette::Highlight);
    const QColor wash = mixed(palette.color(QPalette::Base), accent, isDark(palette) ? 0.18 : 0.10);
    QPainterPath outline;
    outline.setFillRule(Qt::WindingFill);
    for (const QRectF &rect : rects)
        outline.addRect(rect.translated(origin).adjusted(-4, -1, 4, 1));
    painter.setPen(QPen(mixed(wash, accent, 0.5), 1));
    painter.setBrush(wash);
    painter.drawPath(outline.simplified());
    painter.fillRect(QRectF(origin.x() - 10, origin.y() + rects.first().top(), 3, rects.last().bottom() - rects.first().top()), accent);
}

void LaidBlock::paintMargin(QPainter &painter, QPointF origin, const QPalette &palette) const
{
    const FlowTypography::Style &style = m_type.style(m_block.role);
    paintBreaks(painter, origin, palette);
    paintMarker(painter, origin, palette);
    if (m_block.role == FlowRole::Quotation || m_block.role == FlowRole::Quote || m_block.role == FlowRole::Source) {
        const qreal top = m_block.role == FlowRole::Source ? 0 : m_above;
        const qreal bottom = m_block.role == FlowRole::Source ? m_height - style.below : m_height;
        painter.fillRect(QRectF(origin.x() + style.indent * 0.35, origin.y() + top, 2, bottom - top), palette.color(QPalette::Midlight));
    }
    if (m_block.number.isEmpty())
        return;
    painter.setFont(m_type.numbers);
    painter.setPen(quietText(palette));
    const QFontMetricsF metrics(m_type.numbers);
    const qreal baseline = m_layout.lineCount() ? m_layout.lineAt(0).y() + m_layout.lineAt(0).ascent() : m_above + metrics.ascent();
    painter.drawText(QPointF(origin.x() - 16 - metrics.horizontalAdvance(m_block.number), origin.y() + baseline), m_block.number);
}

void LaidBlock::paintBreaks(QPainter &painter, QPointF origin, const QPalette &palette) const
{
    const QFontMetricsF metrics(m_type.numbers);
    const qreal lineHeight = m_type.style(m_block.role).line;
    for (const FlowBreak &mark : m_block.breaks) {
        painter.setFont(m_type.numbers);
        const qreal width = metrics.horizontalAdvance(mark.label);
        if (mark.position == 0) {
            const qreal y = origin.y() + lineHeight / 2;
            painter.setPen(palette.color(QPalette::Mid));
            painter.drawLine(QPointF(origin.x(), std::floor(y) + 0.5), QPointF(origin.x() + m_width - width - 8, std::floor(y) + 0.5));
            painter.setPen(quietText(palette));
            painter.drawText(QPointF(origin.x() + m_width - width, y + metrics.capHeight() / 2), mark.label);
            continue;
        }
        const QTextLine line = m_layout.lineForTextPosition(mark.position);
        if (!line.isValid())
            continue;
        const qreal x = origin.x() + line.cursorToX(mark.position);
        painter.setPen(QPen(palette.color(QPalette::Highlight), 1));
        painter.drawLine(QPointF(x - 1, origin.y() + line.y() + 1), QPointF(x - 1, origin.y() + line.y() + line.height() - 1));
        const int row = line.lineNumber() == 0 && !m_block.number.isEmpty() ? 1 : line.lineNumber();
        painter.setPen(quietText(palette));
        painter.drawText(QPointF(origin.x() - 14 - width, origin.y() + m_above + row * lineHeight + (lineHeight + metrics.capHeight()) / 2),
                         mark.label);
    }
}

void LaidBlock::paintMarker(QPainter &painter, QPointF origin, const QPalette &palette) const
{
    if (m_block.marker.kind == FlowMarker::None || m_layout.lineCount() == 0)
        return;
    const FlowTypography::Style &style = m_type.style(m_block.role);
    const qreal middle = origin.y() + m_above + style.line / 2;
    const qreal unit = QFontMetricsF(m_type.style(FlowRole::Body).font).height();
    const bool reading = isReadingRole(m_block.role);
    const qreal centre = reading ? origin.x() + style.indent / 2 : origin.x() - unit * 0.75;
    switch (m_block.marker.kind) {
    case FlowMarker::KindIcon:
    case FlowMarker::Icon: {
        const int size = std::max(m_block.role == FlowRole::Title ? 22 : 16, int(unit * (m_block.role == FlowRole::Title ? 1.2 : 0.85)));
        const QIcon drawn = m_block.marker.kind == FlowMarker::Icon ? icon(m_block.marker.icon, palette)
                                                                   : kindIcon(ActorKind(m_block.marker.value), palette);
        drawn.paint(&painter, QRect(int(centre - size / 2.0), int(std::lround(middle - size / 2.0)), size, size));
        break;
    }
    case FlowMarker::CategoryMark: {
        const QColor ink = categoryInk(Category(m_block.marker.value), palette);
        const qreal half = std::round(unit * 0.25) + 0.5;
        const QRectF box(std::floor(centre) + 0.5 - half, std::floor(middle) + 0.5 - half, 2 * half, 2 * half);
        const bool asserted = m_block.marker.polarity == Polarity::Asserted;
        painter.setPen(QPen(ink, 1.4, m_block.marker.polarity == Polarity::Planned ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(asserted ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 1.5, 1.5);
        if (m_block.marker.polarity == Polarity::Negated)
            painter.drawLine(box.bottomLeft() + QPointF(-2, 2), box.topRight() + QPointF(2, -2));
        break;
    }
    case FlowMarker::Bullet:
        painter.setPen(Qt::NoPen);
        painter.setBrush(quietText(palette));
        painter.drawEllipse(QPointF(centre, middle + 1), 2.2, 2.2);
        break;
    case FlowMarker::None: break;
    }
}

} // namespace apacheta
