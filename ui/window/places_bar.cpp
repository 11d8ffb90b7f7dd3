// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/places_bar.h"

#include "common/theme.h"
#include "window/actions.h"

#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace apacheta {
namespace {

constexpr int iconSize = 22;
// In the order of ListTarget::List.
constexpr ActionId placeActions[] = {ActionId::ShowDocuments, ActionId::ShowActors, ActionId::ShowEvents, ActionId::ShowRelations,
                                     ActionId::ShowReview, ActionId::ShowDisagreements, ActionId::ShowHistory};

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
        m_names.append(button->accessibleName());
    }
    column->addStretch(1);
    setAccessibleName(tr("Places"));
}

void PlacesBar::setCurrent(ListTarget::List list)
{
    for (qsizetype index = 0; index < m_buttons.size(); ++index)
        m_buttons[index]->defaultAction()->setChecked(index == list);
}

void PlacesBar::setCount(ListTarget::List list, int count)
{
    //: A place of the library and how many entries wait there: "Review (12)"
    const QString text = count > 0 ? tr("%1 (%2)").arg(m_names[list], QLocale().toString(count)) : m_names[list];
    m_buttons[list]->defaultAction()->setIconText(text);
    m_buttons[list]->setAccessibleName(text);
}

} // namespace apacheta
