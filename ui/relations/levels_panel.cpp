// SPDX-License-Identifier: GPL-3.0-or-later
#include "relations/levels_panel.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "start/card.h"
#include "start/card_columns.h"

#include <QLabel>
#include <QLocale>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int leastCardUnits = 13;      // three side by side on a wide page

QString yearsOf(const LevelTies &level)
{
    if (level.earliest == 0 && level.latest == 0)
        return {};
    const int from = (level.earliest == 0 ? level.latest : level.earliest) / 10000;
    const int to = (level.latest == 0 ? level.earliest : level.latest) / 10000;
    return from == to ? QString::number(from) : LevelsPanel::tr("%1 to %2").arg(from).arg(to);
}

/// "12 claims: 3 cooperation, 9 conflict" and "1904 to 2018".
QString summary(const LevelTies &level)
{
    const QLocale locale;
    QStringList parts;
    if (level.cooperation > 0)
        parts.append(LevelsPanel::tr("%1 cooperation").arg(locale.toString(level.cooperation)));
    if (level.conflict > 0)
        parts.append(LevelsPanel::tr("%1 conflict").arg(locale.toString(level.conflict)));
    if (level.standing > 0)
        parts.append(LevelsPanel::tr("%1 standing").arg(locale.toString(level.standing)));
    QString words = LevelsPanel::tr("%Ln claim(s)", nullptr, level.claims);
    if (!parts.isEmpty())
        words += u": "_s + parts.join(u", "_s);
    const QString years = yearsOf(level);
    return years.isEmpty() ? words : words + u'\n' + years;
}

} // namespace

QString levelHeading(LevelTies::Column column)
{
    switch (column) {
    case LevelTies::States: return LevelsPanel::tr("State to state");
    case LevelTies::Regions: return LevelsPanel::tr("Region to region");
    case LevelTies::Municipalities: return LevelsPanel::tr("Municipality to municipality");
    case LevelTies::Peoples: return LevelsPanel::tr("People to people");
    case LevelTies::Organizations: return LevelsPanel::tr("Organization to organization");
    case LevelTies::Persons: return LevelsPanel::tr("Person to person");
    case LevelTies::Across: break;
    }
    return LevelsPanel::tr("Across levels");
}

LevelsPanel::LevelsPanel(QWidget *parent) : QWidget(parent), m_columns(new CardColumns(leastCardUnits, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Who speaks for whom at which level"));
}

void LevelsPanel::setLevels(const QString &, const QString &, const QList<LevelTies> &levels)
{
    for (Card *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    QList<LevelTies> shown = levels;
    for (const LevelTies::Column column : {LevelTies::States, LevelTies::Regions, LevelTies::Municipalities}) { // said also where there is nothing
        if (std::ranges::none_of(levels, [column](const LevelTies &level) { return level.column == column; })) {
            LevelTies none;
            none.column = column;
            shown.append(none);
        }
    }
    std::ranges::stable_sort(shown, {}, &LevelTies::column);
    QList<QWidget *> cards;
    for (const LevelTies &level : std::as_const(shown)) {
        auto *card = new Card(levelHeading(level.column), m_columns);
        connect(card, &Card::targetRequested, this, &LevelsPanel::targetRequested);
        if (level.claims > 0) {
            auto *words = new QLabel(summary(level), card);
            words->setWordWrap(true);
            words->setForegroundRole(QPalette::PlaceholderText);
            words->setContentsMargins(gridUnit(this) / 4, 0, 0, 0);
            card->addAbove(words);
        }
        QList<RowWords> rows;
        for (const StrongTie &tie : level.strongest) {
            rows.append({kindIcon(tie.first.kind, palette()), tie.first.name, tie.second.name, QLocale().toString(tie.claims), tie.balance,
                         PairTarget{tie.first.id, tie.second.id}});
        }
        card->setRows(rows, tr("Nothing was found."));
        cards.append(card);
        m_cards.append(card);
        card->show();
    }
    m_columns->setCards(cards);
    for (QWidget *card : std::as_const(cards))
        card->show();
    m_columns->arrange();
    updateGeometry();
}

QSize LevelsPanel::sizeHint() const { return {400, m_cards.isEmpty() ? 0 : m_columns->heightForWidth(std::max(width(), 240))}; }

void LevelsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setGeometry(rect());
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace apacheta
