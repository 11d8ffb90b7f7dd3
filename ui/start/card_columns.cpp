// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/card_columns.h"

#include "common/theme.h"

#include <QEvent>
#include <QLayout>
#include <algorithm>
#include <limits>

namespace apacheta {
namespace {

constexpr int mostUnits = 44;           // width of a card, heights of the font
constexpr int mostColumns = 4;

} // namespace

int cardColumns(int width, int leastWidth, int cards)
{
    return std::clamp(leastWidth > 0 ? width / leastWidth : 1, 1, std::clamp(cards, 1, mostColumns));
}

QList<int> columnsOfCards(const QList<int> &heights, int columns)
{
    QList<int> best;
    int lowest = std::numeric_limits<int>::max();
    QList<int> where;
    QList<int> filled(columns, 0);
    const auto tryFrom = [&](const auto &self, int used) -> void {
        if (where.size() == heights.size()) {
            const int highest = *std::ranges::max_element(filled);
            if (highest < lowest) {
                lowest = highest;
                best = where;
            }
            return;
        }
        const int height = heights[where.size()];
        for (int column = 0; column < std::min(used + 1, columns); ++column) {
            if (filled[column] + height >= lowest)
                continue;
            filled[column] += height;
            where.append(column);
            self(self, std::max(used, column + 1));
            where.removeLast();
            filled[column] -= height;
        }
    };
    tryFrom(tryFrom, 0);
    return best;
}

CardColumns::CardColumns(int leastUnits, QWidget *parent) : QWidget(parent), m_leastUnits(leastUnits)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardColumns::setCards(const QList<QWidget *> &cards)
{
    m_cards = cards;
    for (QWidget *card : cards)
        card->setParent(this);
}

int CardColumns::place(int width, bool isMeasuring) const
{
    const int unit = gridUnit(this);
    QList<QWidget *> shown;
    QList<int> heights;
    for (QWidget *card : m_cards) {
        if (!card->isHidden())
            shown.append(card);
    }
    const int columns = cardColumns(width, unit * m_leastUnits, int(shown.size()));
    const int across = std::min((width - unit * (columns - 1)) / columns, unit * mostUnits);
    for (QWidget *card : std::as_const(shown)) {
        const int wanted = card->layout() && card->layout()->hasHeightForWidth() ? card->layout()->totalHeightForWidth(across) : card->sizeHint().height();
        heights.append(std::max(wanted, card->minimumSizeHint().height()) + unit);
    }
    const QList<int> where = columnsOfCards(heights, columns);
    QList<int> tops(columns, 0);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (!isMeasuring)
            shown[i]->setGeometry(where[i] * (across + unit), tops[where[i]], across, heights[i] - unit);
        tops[where[i]] += heights[i];
    }
    return std::max(0, *std::ranges::max_element(tops) - unit);
}

int CardColumns::heightForWidth(int width) const { return place(width, true); }

QSize CardColumns::sizeHint() const { return {gridUnit(this) * m_leastUnits, place(std::max(width(), gridUnit(this) * m_leastUnits), true)}; }

void CardColumns::arrange()
{
    place(width(), false);
    setMinimumHeight(place(width(), true));
    updateGeometry();
}

void CardColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CardColumns::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace apacheta
