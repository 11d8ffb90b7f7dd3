// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/actor_chooser.h"

#include "common/theme.h"
#include "mending/actor_field.h"
#include "mending/actor_names.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {

ActorChooser::ActorChooser(Session &session, QWidget *parent, Offers offers)
    : QWidget(parent), m_names(new ActorNames(session, offers == KnownAndNew, this)), m_field(new QLineEdit(this)), m_list(new QListView(this)),
      m_kindLabel(new QLabel(tr("&Kind of the new actor:"), this)), m_kind(kindBox(this))
{
    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 4);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    auto *kindRow = new QHBoxLayout;
    kindRow->addWidget(m_kindLabel);
    kindRow->addWidget(m_kind, 1);
    column->addLayout(kindRow);
    m_kindLabel->setBuddy(m_kind);
    m_kindLabel->setVisible(offers == KnownAndNew);
    m_kind->setVisible(offers == KnownAndNew);
    m_field->setClearButtonEnabled(true);
    m_field->setAccessibleName(tr("Name of the actor"));
    m_field->setPlaceholderText(tr("Name of the actor"));
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    m_list->setModel(m_names);
    m_list->setAccessibleName(tr("Actors to choose from"));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(16, 16));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(unit * 8);
    m_list->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, m_names, &ActorNames::ask);
    connect(m_names, &ActorNames::filled, this, [this] {
        m_list->setCurrentIndex(m_names->index(0, 0));
        showChoice();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActorChooser::showChoice);
    connect(m_list, &QListView::doubleClicked, this, &ActorChooser::accepted);
    showChoice();
}

void ActorChooser::begin(const QString &words)
{
    m_field->setText(words.simplified());
    m_field->selectAll();
    m_names->askNow(words);
}

void ActorChooser::leaveOut(ActorId actor) { m_names->leaveOut(actor); }

bool ActorChooser::isAsking() const { return m_names->isAsking(); }

ActorChoice ActorChooser::choice() const
{
    if (m_names->isAsking() || !m_list->currentIndex().isValid())
        return {};
    ActorChoice choice = m_names->choiceAt(m_list->currentIndex());
    if (choice.isNew())
        choice.kind = ActorKind(m_kind->currentData().toInt());
    return choice;
}

void ActorChooser::showChoice()
{
    const bool isNew = choice().isNew();
    m_kind->setEnabled(isNew);
    m_kindLabel->setEnabled(isNew);
    Q_EMIT changed();
}

bool ActorChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_field && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentIndex(m_names->index(std::clamp(row, 0, std::max(0, m_names->rowCount() - 1)), 0));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT accepted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace apacheta
