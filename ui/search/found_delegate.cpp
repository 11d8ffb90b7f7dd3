// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/found_delegate.h"

#include "common/theme.h"
#include "lists/row_delegate.h"
#include "search/found_model.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int iconSize = 16;
constexpr int markSize = 9;

QIcon iconOf(const QModelIndex &index, const QPalette &palette)
{
    const int kind = index.data(FoundModel::KindRole).toInt();
    if (kind >= 0)
        return kindIcon(ActorKind(kind), palette);
    const Target target = index.data(FoundModel::TargetRole).value<Target>();
    return icon(std::holds_alternative<SearchTarget>(target) ? u"search"_s : u"quote"_s, palette, quietText(palette));
}

} // namespace

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    const QFontMetrics metrics(option.font);
    const int gap = metrics.height() / 2;
    const QColor quiet = quietText(option.palette);
    const auto draw = [&](const QRect &rect, const QString &text, const QColor &ink, Qt::Alignment alignment) {
        painter->setPen(ink);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                          int(QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter)),
                          metrics.elidedText(text, Qt::ElideRight, rect.width()));
    };
    const QRect row = option.rect.adjusted(gap, 0, -gap, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(FoundModel::IsHeadingRole).toBool()) {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        draw(row.adjusted(0, gap / 2, 0, 0), text, quiet, Qt::AlignLeft);
        painter->restore();
        return;
    }
    paintRowGround(painter, option);
    const QRect iconRect(row.left(), row.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    const QRect visualIcon = QStyle::visualRect(option.direction, option.rect, iconRect);
    if (index.data(FoundModel::InkRole).isValid()) {
        QRect mark(0, 0, markSize, markSize);
        mark.moveCenter(visualIcon.center());
        paintPolarityMark(painter, mark, index.data(FoundModel::InkRole).value<QColor>(), int(Polarity::Asserted), option.palette);
    } else {
        iconOf(index, option.palette).paint(painter, visualIcon);
    }
    const QRect rest = row.adjusted(iconSize + gap, 0, 0, 0);
    const QString quietWords = index.data(FoundModel::QuietRole).toString();
    const int quietWidth = quietWords.isEmpty() ? 0 : std::min(metrics.horizontalAdvance(quietWords) + 2, rest.width() / 3);
    draw(rest.adjusted(0, 0, quietWidth > 0 ? -quietWidth - gap : 0, 0), text, option.palette.color(QPalette::Active, QPalette::Text), Qt::AlignLeft);
    draw(QRect(rest.right() + 1 - quietWidth, rest.top(), quietWidth, rest.height()), quietWords, quiet, Qt::AlignRight);
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = QFontMetrics(option.font).height();
    return QSize(line * 10, line * 3 / 2);
}

} // namespace apacheta
