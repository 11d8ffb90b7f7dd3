// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook_delegate.h"

#include "common/theme.h"
#include "lists/row_delegate.h"
#include "notebook/notebook_model.h"

#include <QPainter>
#include <QStyle>
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
    QString place;                      // what tells the place is never cut: the title before it is
    if (const QString locator = index.data(NotebookModel::LocatorRole).toString(); !locator.isEmpty())
        place = u" · "_s + locator;
    for (const QString &tag : index.data(NotebookModel::TagsRole).toStringList())
        place += u"  #"_s + tag;
    const int room = std::max(body.width() / 3, body.width() - metrics.horizontalAdvance(place));
    draw(metrics.elidedText(index.data(PagedModel::QuietRole).toString(), Qt::ElideMiddle, room) + place, quiet);
    if (const QString note = index.data(NotebookModel::NotesRole).toString(); !note.isEmpty()) {
        QFont slanted = option.font;
        slanted.setItalic(true);
        painter->setFont(slanted);
        draw(note, quiet);
    }
}

qsizetype NotebookDelegate::lineCount(const QString &words, const QFont &font, int width) const
{
    if (width != m_width || font != m_font) {
        m_lineCounts.clear();
        m_width = width;
        m_font = font;
    }
    const auto known = m_lineCounts.constFind(words);
    if (known != m_lineCounts.constEnd())
        return *known;
    // Nearly half as many again as letters of the usual width have room: not worth measuring. With very narrow ones a line stays empty.
    const bool isLong = words.size() > linesShown * width * 7 / (5 * std::max(1, QFontMetrics(font).averageCharWidth()));
    const qsizetype lines = isLong ? linesShown : std::max<qsizetype>(1, linesOf(words, font, width).size());
    m_lineCounts.insert(words, lines);
    return lines;
}

QSize NotebookDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int line = metrics.height();
    if (index.data(NotebookModel::IsHeadingRole).toBool())
        return QSize(line * 8, line * 2);
    // As wide as with a scroll bar, whether there is one or not: it comes and goes after the rows are measured.
    const int width = option.widget ? option.widget->width() - option.widget->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, option.widget) : option.rect.width();
    const QRect body = bodyOf(QRect(0, 0, std::max(width, line * 8), line), metrics);
    const bool hasNote = !index.data(NotebookModel::NotesRole).toString().isEmpty();
    const qsizetype words = lineCount(index.data().toString(), option.font, body.width());
    return QSize(line * 8, int(words + 1 + (hasNote ? 1 : 0)) * line + line * 2 / 3);
}

} // namespace apacheta
