// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/actor_field.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "mending/actor_names.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace apacheta {

QComboBox *kindBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const ActorKind kind : allActorKinds())
        box->addItem(kindIcon(kind, parent->palette()), kindName(kind), int(kind));
    box->setCurrentIndex(box->findData(int(ActorKind::Person)));
    return box;
}

ActorField::ActorField(Session &session, const QString &name, QWidget *parent)
    : QWidget(parent), m_names(new ActorNames(session, true, this)), m_field(new QLineEdit(this)), m_mark(new QAction(this)),
      m_kind(kindBox(this)), m_completer(new QCompleter(m_names, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit(this) / 4);
    row->addWidget(m_field, 1);
    row->addWidget(m_kind);
    m_field->setAccessibleName(name);
    m_field->addAction(m_mark, QLineEdit::LeadingPosition);
    m_mark->setIcon(icon(u"search"_s, palette(), quietText(palette())));
    m_field->installEventFilter(this);
    m_kind->setAccessibleName(tr("Kind of the new actor"));
    m_kind->setToolTip(tr("Kind of the new actor"));
    m_kind->hide();
    m_completer->setWidget(m_field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(11);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &ActorField::edited);
    connect(m_names, &ActorNames::filled, this, &ActorField::showNames);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        choose(m_names->choiceAt(m_names->index(index.row(), 0)));
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (m_choice.isNew())
            m_choice.kind = ActorKind(m_kind->currentData().toInt());
        Q_EMIT changed();
    });
}

void ActorField::edited(const QString &text)
{
    m_choice = {};
    m_kind->hide();
    m_mark->setIcon(icon(u"search"_s, palette(), quietText(palette())));
    m_names->ask(text);
    Q_EMIT changed();
}

void ActorField::showNames()
{
    if (!m_field->hasFocus()) {
        settle();
        return;
    }
    if (m_names->rowCount() == 0 || m_field->text().simplified() != m_names->text() || m_choice.known.isValid()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ActorField::choose(const ActorChoice &choice)
{
    m_choice = choice;
    m_field->setText(choice.name);
    m_kind->setVisible(choice.isNew());
    if (choice.isNew())
        m_choice.kind = ActorKind(m_kind->currentData().toInt());
    m_mark->setIcon(choice.isNew()          ? icon(u"add"_s, palette())
                    : choice.known.isValid() ? kindIcon(choice.kind, palette())
                                             : icon(u"search"_s, palette(), quietText(palette())));
    m_field->setCursorPosition(0);
    Q_EMIT changed();
}

/// What was typed and not chosen: the actor of that name, else a new one.
void ActorField::settle()
{
    const QString typed = m_field->text().simplified();
    if (typed.isEmpty() || !m_choice.isNone() || m_names->isAsking())
        return;
    const ActorChoice known = m_names->bearing(typed);
    choose(known.isNone() ? ActorChoice{{}, typed, ActorKind(m_kind->currentData().toInt())} : known);
}

void ActorField::setChoice(const ActorChoice &choice) { choose(choice); }

void ActorField::suggestKind(ActorKind kind) { m_kind->setCurrentIndex(m_kind->findData(int(kind))); }

ActorChoice ActorField::choice() const
{
    const QString typed = m_field->text().simplified();
    if (!m_choice.isNone() || typed.isEmpty())
        return m_choice;
    const ActorChoice known = m_names->bearing(typed);
    return known.isNone() ? ActorChoice{{}, typed, ActorKind(m_kind->currentData().toInt())} : known;
}

bool ActorField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut && !m_completer->popup()->isVisible())
        settle();
    return QWidget::eventFilter(watched, event);
}

} // namespace apacheta
