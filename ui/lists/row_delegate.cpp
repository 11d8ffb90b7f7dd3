// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/row_delegate.h"

#include "common/theme.h"
#include "lists/paged_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace apacheta {
namespace {

constexpr int iconSize = 16;
constexpr int markSize = 9;
constexpr double sureEnough = 0.5;      // below it a name stands in the quiet colour

QColor blended(const QColor &ground, const QColor &ink, double share)
{
    const auto mix = [share](int from, int to) { return int(from + (to - from) * share); };
    return QColor(mix(ground.red(), ink.red()), mix(ground.green(), ink.green()), mix(ground.blue(), ink.blue()));
}

QString text(const QModelIndex &index, int role) { return index.data(role).toString(); }

/// With a pixel to spare: fractions of widths add up to more than their rounded sum.
int widthOf(const QFontMetrics &metrics, const QString &words) { return words.isEmpty() ? 0 : metrics.horizontalAdvance(words) + 2; }

/// The icon of a kind, the mark of an event or relation, or the list's own icon.
void paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const QModelIndex &index)
{
    const QRect mark = QStyle::visualRect(option.direction, option.rect, place);
    const QVariant ink = index.data(PagedModel::InkRole);
    if (ink.isValid()) {
        QRect circle(0, 0, markSize, markSize);
        circle.moveCenter(mark.center());
        paintPolarityMark(painter, circle, ink.value<QColor>(), index.data(PagedModel::PolarityRole).toInt(), option.palette);
        return;
    }
    const int kind = index.data(PagedModel::KindRole).toInt();
    const QIcon sign = kind >= 0 ? kindIcon(ActorKind(kind), option.palette) : option.icon;
    sign.paint(painter, QRect(mark.left(), mark.center().y() - iconSize / 2 + 1, iconSize, iconSize));
}

} // namespace

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QColor base = option.palette.color(QPalette::Active, QPalette::Base);
    const QColor accent = option.palette.color(QPalette::Active, QPalette::Highlight);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, blended(base, accent, 0.17));
        QRect bar = option.rect;
        bar.setWidth(3);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                          option.state & QStyle::State_Active ? accent : blended(base, accent, 0.5));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, blended(base, option.palette.color(QPalette::Text), 0.05));
    }
}

void paintPolarityMark(QPainter *painter, const QRect &rect, const QColor &colour, int polarity, const QPalette &palette)
{
    const QColor ink = isDark(palette) && colour.lightnessF() < 0.45F ? colour.lighter(140) : colour;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75);
    QPen pen(ink, 1.5);
    if (polarity == int(Polarity::Planned))
        pen.setDashPattern({1.5, 1.3});
    painter->setPen(pen);
    painter->setBrush(polarity == int(Polarity::Asserted) ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter->drawEllipse(circle);
    if (polarity == int(Polarity::Negated))
        painter->drawLine(circle.bottomLeft(), circle.topRight());
    painter->restore();
}

RowDelegate::Parts RowDelegate::partsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_layout == Beside ? besideParts(option, index) : underParts(option, index);
}

RowDelegate::Parts RowDelegate::besideParts(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int gap = metrics.height() / 2;
    const QRect row = option.rect.adjusted(gap, 0, -gap, 0);
    Parts parts;
    parts.mark = QRect(row.left(), row.top(), iconSize, row.height());
    int right = row.right() + 1;
    const auto takeRight = [&](int width) {
        const QRect taken(right - width, row.top(), width, row.height());
        right -= width + (width > 0 ? gap : 0);
        return taken;
    };
    parts.count = takeRight(std::max(widthOf(metrics, text(index, PagedModel::CountRole)), metrics.averageCharWidth() * 2));
    parts.date = takeRight(widthOf(metrics, text(index, PagedModel::DateRole)));
    const int left = parts.mark.right() + gap;
    const int room = right - left;
    const int nameWidth = std::min(room, widthOf(metrics, text(index, Qt::DisplayRole)));
    parts.name = QRect(left, row.top(), nameWidth, row.height());
    const int quietRoom = room - nameWidth - gap;
    if (quietRoom > metrics.averageCharWidth() * 4)
        parts.quiet = QRect(parts.name.right() + gap, row.top(), quietRoom, row.height());
    return parts;
}

RowDelegate::Parts RowDelegate::underParts(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int gap = metrics.height() / 2;
    const int line = metrics.height();
    const QRect row = option.rect.adjusted(gap, 0, -gap, 0);
    const int top = row.top() + (row.height() - 2 * line) / 2;
    Parts parts;
    parts.mark = QRect(row.left(), top, iconSize, line);
    const int left = parts.mark.right() + gap;
    const int right = row.right() + 1;
    const int countWidth = widthOf(metrics, text(index, PagedModel::CountRole));
    parts.count = QRect(right - countWidth, top, countWidth, line);
    parts.name = QRect(left, top, parts.count.left() - gap - left, line);
    const QString date = text(index, PagedModel::DateRole);
    const int dateWidth = std::min(widthOf(metrics, date), right - left);
    parts.date = QRect(left, top + line, dateWidth, line);
    const int quietLeft = left + dateWidth + (dateWidth > 0 ? gap : 0);
    parts.quiet = QRect(quietLeft, top + line, std::max(0, right - quietLeft), line);
    return parts;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &viewOption, const QModelIndex &index) const
{
    QStyleOptionViewItem option = viewOption;
    initStyleOption(&option, index);
    painter->save();
    painter->setFont(option.font);
    paintRowGround(painter, option);
    const QFontMetrics metrics(option.font);
    const QColor ink = option.palette.color(QPalette::Active, QPalette::Text);
    const QColor quiet = quietText(option.palette);
    const Parts parts = partsOf(option, index);
    const auto draw = [&](const QRect &rect, const QString &words, const QColor &colour, Qt::Alignment alignment, Qt::TextElideMode elide) {
        if (words.isEmpty() || rect.width() <= 0)
            return;
        painter->setPen(colour);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                          int(QStyle::visualAlignment(option.direction, alignment)),
                          metrics.elidedText(words, elide, rect.width()));
    };
    if (index.data(PagedModel::StateRole).toInt() == int(PagedModel::RowState::Failed)) {
        draw(option.rect.adjusted(metrics.height() / 2, 0, 0, 0), text(index, Qt::DisplayRole), quiet, Qt::AlignVCenter | Qt::AlignLeft,
             Qt::ElideRight);
        painter->restore();
        return;
    }
    paintMark(painter, option, parts.mark, index);
    const double confidence = index.data(PagedModel::ConfidenceRole).toDouble();
    const bool isSure = confidence >= sureEnough;
    QFont named = option.font;
    named.setStrikeOut(confidence < 0); // rejected
    painter->setFont(named);
    draw(parts.name, text(index, Qt::DisplayRole), isSure ? ink : quiet, Qt::AlignVCenter | Qt::AlignLeft, option.textElideMode);
    painter->setFont(option.font);
    draw(parts.quiet, text(index, PagedModel::QuietRole), quiet, Qt::AlignVCenter | Qt::AlignLeft, Qt::ElideRight);
    draw(parts.date, text(index, PagedModel::DateRole), m_layout == Under ? ink : quiet, Qt::AlignVCenter | Qt::AlignLeft, Qt::ElideRight);
    draw(parts.count, text(index, PagedModel::CountRole), quiet, Qt::AlignVCenter | Qt::AlignRight, Qt::ElideRight);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = QFontMetrics(option.font).height();
    return QSize(line * 8, m_layout == Beside ? line * 3 / 2 : line * 2 + line / 2);
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &viewOption, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, viewOption, index);
    QStyleOptionViewItem option = viewOption;
    initStyleOption(&option, index);
    const Parts parts = partsOf(option, index);
    const QFontMetrics metrics(option.font);
    const bool isCut = widthOf(metrics, text(index, Qt::DisplayRole)) > parts.name.width()
                    || widthOf(metrics, text(index, PagedModel::QuietRole)) > parts.quiet.width();
    if (isCut)
        QToolTip::showText(event->globalPos(), text(index, Qt::ToolTipRole), view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace apacheta
