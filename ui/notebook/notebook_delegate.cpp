// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook_delegate.h"

#include "common/theme.h"
#include "lists/row_delegate.h"
#include "notebook/notebook_model.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int linesShown = 3;
constexpr int lettersLaidOut = 600;     // more never shows in three lines

/// The words in at most `linesShown` lines of that width, the last one elided.
QStringList linesOf(const QString &words, const QFont &font, int width)
{
    const QString text = words.left(lettersLaidOut);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < linesShown; line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == linesShown;
        lines.append(isLast ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width) : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// Of a row under its font, within the view's width.
QRect bodyOf(const QRect &row, const QFontMetrics &metrics)
{
    const int line = metrics.height();
    return row.adjusted(line, line / 3, -line / 2, -line / 3);
}

} // namespace

void NotebookDelegate::paint(QPainter *painter, const QStyleOptionViewItem &viewOption, const QModelIndex &index) const
{
    QStyleOptionViewItem option = viewOption;
    initStyleOption(&option, index);
    painter->save();
    paintRowGround(painter, option);
    if (index.data(NotebookModel::IsHeadingRole).toBool())
        paintHeading(painter, option, index);
    else
        paintQuotation(painter, option, index);
    painter->restore();
}

void NotebookDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    const QRect body = option.rect.adjusted(metrics.height() / 2, metrics.height() / 2, -metrics.height() / 2, 0);
    const QString count = index.data(PagedModel::CountRole).toString();
    const int countWidth = metrics.horizontalAdvance(count);
    const auto draw = [&](const QRect &rect, const QString &words, Qt::Alignment alignment) {
        painter->drawText(QStyle::visualRect(option.direction, option.rect, rect), int(QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter)), words);
    };
    painter->setFont(strong);
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    draw(body.adjusted(0, 0, -countWidth - metrics.height(), 0), metrics.elidedText(index.data().toString(), Qt::ElideMiddle, body.width() - countWidth - metrics.height()), Qt::AlignLeft);
    painter->setFont(option.font);
    painter->setPen(quietText(option.palette));
    draw(body, count, Qt::AlignRight);
}

void NotebookDelegate::paintQuotation(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int line = metrics.height();
    const QRect body = bodyOf(option.rect, metrics);
    int top = body.top();
    const auto draw = [&](const QString &words, const QColor &ink) {
        painter->setPen(ink);
        painter->drawText(QRect(body.left(), top, body.width(), line), int(Qt::AlignLeft | Qt::AlignVCenter), metrics.elidedText(words, Qt::ElideRight, body.width()));
        top += line;
    };
    const QColor quiet = quietText(option.palette);
    const QColor ink = index.data(PagedModel::ConfidenceRole).toDouble() < 0.5 ? quiet : option.palette.color(QPalette::Active, QPalette::Text);
    painter->setFont(option.font);
    for (const QString &words : linesOf(index.data().toString(), option.font, body.width()))
        draw(words, ink);
    QStringList source{index.data(PagedModel::QuietRole).toString()};
    for (const QString &tag : index.data(NotebookModel::TagsRole).toStringList())
        source.append(u'#' + tag);
    draw(source.join(u"  "_s), quiet);
    if (const QString note = index.data(NotebookModel::NotesRole).toString(); !note.isEmpty()) {
        QFont slanted = option.font;
        slanted.setItalic(true);
        painter->setFont(slanted);
        draw(note, quiet);
    }
}

QSize NotebookDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int line = metrics.height();
    if (index.data(NotebookModel::IsHeadingRole).toBool())
        return QSize(line * 8, line * 2);
    const int width = option.widget ? static_cast<const QAbstractScrollArea *>(option.widget)->viewport()->width() : option.rect.width();
    const QRect body = bodyOf(QRect(0, 0, std::max(width, line * 8), line), metrics);
    const bool hasNote = !index.data(NotebookModel::NotesRole).toString().isEmpty();
    const qsizetype words = std::max<qsizetype>(1, linesOf(index.data().toString(), option.font, body.width()).size());
    return QSize(line * 8, int(words + 1 + (hasNote ? 1 : 0)) * line + line * 2 / 3);
}

} // namespace apacheta
