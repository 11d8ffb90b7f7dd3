// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hits_model.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "lists/row_delegate.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qsizetype passageLength = 240;
constexpr int linesShown = 3;

} // namespace

void HitsModel::setHits(const QList<SearchHit> &hits)
{
    QList<Snippet> snippets;
    for (const SearchHit &hit : hits)
        snippets.append(snippetOf(hit, passageLength));
    const bool goesOn = !m_hits.isEmpty() && hits.size() > m_hits.size() && std::ranges::equal(m_hits, hits.first(m_hits.size()));
    if (goesOn)
        beginInsertRows({}, int(m_hits.size()), int(hits.size()) - 1);
    else
        beginResetModel();
    m_hits = hits;
    m_snippets = snippets;
    if (goesOn)
        endInsertRows();
    else
        endResetModel();
}

const SearchHit *HitsModel::hit(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_hits.size() ? &m_hits[index.row()] : nullptr;
}

int HitsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_hits.size()); }

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    const SearchHit *found = hit(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_snippets[index.row()].text;
    case Qt::AccessibleTextRole: return u"%1, %2: %3"_s.arg(found->documentTitle, locatorText(found->page, found->paragraph), m_snippets[index.row()].text);
    case SnippetRole: return QVariant::fromValue(m_snippets[index.row()]);
    case SourceRole: return found->documentTitle;
    case LocatorRole: return locatorText(found->page, found->paragraph);
    default: return {};
    }
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowGround(painter, option);
    painter->setFont(option.font);
    const QFontMetrics metrics(option.font);
    const int line = metrics.height();
    const QRect body = option.rect.adjusted(line * 2, line / 2, -line, -line / 2);
    const QColor quiet = quietText(option.palette);
    const QString locator = index.data(HitsModel::LocatorRole).toString();
    const int locatorWidth = metrics.horizontalAdvance(locator);
    painter->setPen(quiet);
    painter->drawText(QRect(body.left(), body.top(), body.width() - locatorWidth - line / 2, line), int(Qt::AlignLeft),
                      metrics.elidedText(index.data(HitsModel::SourceRole).toString(), Qt::ElideMiddle, body.width() - locatorWidth - line / 2));
    painter->drawText(QRect(body.right() + 1 - locatorWidth, body.top(), locatorWidth, line), int(Qt::AlignRight), locator);

    const Snippet snippet = index.data(HitsModel::SnippetRole).value<Snippet>();
    QTextLayout layout(snippet.text, option.font);
    QTextCharFormat found;
    found.setBackground(kindTint(ActorKind::People, option.palette));
    found.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> marks;
    for (const Span &match : snippet.matches)
        marks.append({int(match.begin), int(match.length()), found});
    layout.setFormats(marks);
    layout.beginLayout();
    for (int count = 0; count < linesShown; ++count) {
        QTextLine textLine = layout.createLine();
        if (!textLine.isValid())
            break;
        textLine.setLineWidth(body.width());
        textLine.setPosition(QPointF(0, count * line));
    }
    layout.endLayout();
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    layout.draw(painter, QPointF(body.left(), body.top() + line + line / 4));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = QFontMetrics(option.font).height();
    return QSize(line * 12, line * (1 + linesShown) + line + line / 4);
}

} // namespace apacheta
