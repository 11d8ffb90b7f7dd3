// SPDX-License-Identifier: GPL-3.0-or-later
#include "actors/actor_picker.h"

#include "common/theme.h"
#include "session/session.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace apacheta {
namespace {

constexpr int namesShown = 12;
constexpr auto typingPause = 80ms;

} // namespace

ActorPicker::ActorPicker(Session &session, ActorId first, const QString &firstName, QWidget *parent)
    : QDialog(parent), m_session(session), m_first(first), m_field(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_compare(new QPushButton(tr("Compare"), this))
{
    setWindowTitle(tr("Compare %1 with…").arg(firstName));
    auto *label = new QLabel(tr("&Name of the other actor:"), this);
    label->setBuddy(m_field);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Actors to choose from"));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(16, 16));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_compare, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    const int unit = gridUnit(this);
    resize(unit * 24, unit * 24);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &ActorPicker::ask);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ActorPicker::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_compare->setEnabled(row >= 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ActorPicker::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_compare->setEnabled(false);
    ask();
}

void ActorPicker::ask()
{
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        propose();
        return;
    }
    m_session.ask<QList<ActorRow>>([text](const Reader &reader, std::stop_token stop) { return reader.actorsNamed(text, namesShown, stop); },
                                   m_ticket.get_token(), this, [this](const Result<QList<ActorRow>> &actors) {
                                       m_list->clear();
                                       if (!actors)
                                           return;
                                       for (const ActorRow &actor : *actors)
                                           add(actor.id, actor.kind, actor.name);
                                       chooseFirst();
                                   });
}

void ActorPicker::propose()
{
    m_session.ask<ActorDetail>([id = m_first](const Reader &reader, std::stop_token stop) { return reader.actor(id, stop); },
                               m_ticket.get_token(), this, [this](const Result<ActorDetail> &detail) {
                                   m_list->clear();
                                   if (!detail)
                                       return;
                                   for (const auto &[companion, claims] : detail->companions)
                                       add(companion.id, companion.kind, companion.name);
                                   chooseFirst();
                               });
}

void ActorPicker::add(ActorId id, ActorKind kind, const QString &name)
{
    if (id == m_first)
        return;
    auto *item = new QListWidgetItem(kindIcon(kind, palette()), name, m_list);
    item->setData(Qt::UserRole, id.value);
}

void ActorPicker::chooseFirst()
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void ActorPicker::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    Q_EMIT picked(m_first, ActorId{item->data(Qt::UserRole).toLongLong()});
    QDialog::accept();
}

bool ActorPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace apacheta
