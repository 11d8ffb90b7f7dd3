// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/places_bar.h"

#include "common/theme.h"
#include "window/placed_views.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace apacheta {
namespace {

constexpr int placeIconSize = 22;
// In the order of ListTarget::List.
constexpr ActionId placeActions[] = {ActionId::ShowDocuments, ActionId::ShowActors, ActionId::ShowEvents, ActionId::ShowRelations,
                                     ActionId::ShowNotebook, ActionId::ShowReview, ActionId::ShowDisagreements, ActionId::ShowHistory};

} // namespace

PlacesBar::PlacesBar(const Actions &actions, QWidget *parent) : QScrollArea(parent)
{
    const int unit = gridUnit(this);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(unit / 4, unit / 4, unit / 4, unit / 4);
    column->setSpacing(0);
    for (const ActionId id : placeActions) {
        m_buttons.append(addPlace(actions[id], column));
        m_names.append(m_buttons.last()->accessibleName());
    }
    auto *line = new QFrame(content);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    column->addWidget(line);
    for (const PlacedView &placed : placedViews)
        m_views.append(addPlace(actions[placed.action], column));
    column->addStretch(1);
    setWidget(content);
    content->installEventFilter(this);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Places"));
}

QToolButton *PlacesBar::addPlace(QAction *action, QVBoxLayout *column)
{
    action->setCheckable(true);
    auto *button = new QToolButton(column->parentWidget());
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(placeIconSize, placeIconSize));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAccessibleName(action->text().remove(u'&'));
    column->addWidget(button);
    return button;
}

QSize PlacesBar::sizeHint() const
{
    const QSize content = widget()->sizeHint();
    const bool scrolls = height() > 0 && content.height() > height();
    return {content.width() + (scrolls ? verticalScrollBar()->sizeHint().width() : 0), content.height()};
}

bool PlacesBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();               // "Disagreements (12)" is wider than "Disagreements"
    return QScrollArea::eventFilter(watched, event);
}

void PlacesBar::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

void PlacesBar::setCurrent(ListTarget::List list)
{
    for (qsizetype index = 0; index < m_buttons.size(); ++index)
        m_buttons[index]->defaultAction()->setChecked(index == list);
}

void PlacesBar::setCurrent(std::optional<ViewTarget::View> view)
{
    for (qsizetype index = 0; index < m_views.size(); ++index)
        m_views[index]->defaultAction()->setChecked(view == placedViews[index].view);
}

void PlacesBar::setCount(ListTarget::List list, int count)
{
    //: A place of the library and how many entries wait there: "Review (12)"
    const QString text = count > 0 ? tr("%1 (%2)").arg(m_names[list], QLocale().toString(count)) : m_names[list];
    m_buttons[list]->defaultAction()->setIconText(text);
    m_buttons[list]->setAccessibleName(text);
}

} // namespace apacheta
