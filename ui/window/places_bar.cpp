// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/places_bar.h"

#include "common/theme.h"
#include "window/actions.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace apacheta {
namespace {

constexpr int iconSize = 22;
// In the order of ListTarget::List.
constexpr ActionId placeActions[] = {ActionId::ShowDocuments, ActionId::ShowActors, ActionId::ShowEvents, ActionId::ShowRelations};

} // namespace

PlacesBar::PlacesBar(const Actions &actions, QWidget *parent) : QWidget(parent)
{
    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit / 4, unit / 2, unit / 4, unit / 2);
    column->setSpacing(unit / 4);
    for (const ActionId id : placeActions) {
        QAction *action = actions[id];
        action->setCheckable(true);
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize(QSize(iconSize, iconSize));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setAccessibleName(action->text().remove(u'&'));
        column->addWidget(button);
        m_buttons.append(button);
    }
    column->addStretch(1);
    setAccessibleName(tr("Places"));
}

void PlacesBar::setCurrent(ListTarget::List list)
{
    for (qsizetype index = 0; index < m_buttons.size(); ++index)
        m_buttons[index]->defaultAction()->setChecked(index == list);
}

} // namespace apacheta
