// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/actor_names.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "session/session.h"
#include "text/fold.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace apacheta {
namespace {

constexpr int namesShown = 10;
constexpr auto typingPause = 60ms;
constexpr int choiceRole = Qt::UserRole + 1;

} // namespace

ActorNames::ActorNames(Session &session, bool offersNew, QObject *parent) : QStandardItemModel(parent), m_session(session), m_offersNew(offersNew)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { askNow(m_text); });
}

ActorNames::~ActorNames() { m_ticket.request_stop(); }

void ActorNames::ask(const QString &text)
{
    m_text = text.simplified();
    m_isAsking = true;
    m_typing.start();
}

void ActorNames::askNow(const QString &text)
{
    m_typing.stop();
    m_text = text.simplified();
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    if (m_text.isEmpty()) {
        m_isAsking = false;
        clear();
        Q_EMIT filled();
        return;
    }
    m_isAsking = true;
    m_session.ask<QList<ActorRow>>(
        [text = m_text](const Reader &reader, std::stop_token stop) { return reader.actorsNamed(text, namesShown, stop); }, m_ticket.get_token(),
        this, [this](const Result<QList<ActorRow>> &actors) {
            m_isAsking = false;
            fill(actors ? *actors : QList<ActorRow>());
        });
}

void ActorNames::fill(const QList<ActorRow> &actors)
{
    const QPalette palette = QGuiApplication::palette();
    clear();
    for (const ActorRow &actor : actors) {
        if (actor.id == m_leftOut)
            continue;
        //: An actor to choose from: name and kind
        auto *item = new QStandardItem(kindIcon(actor.kind, palette), tr("%1  (%2)").arg(actor.name, kindName(actor.kind)));
        item->setData(QVariant::fromValue(ActorChoice{actor.id, actor.name, actor.kind}), choiceRole);
        item->setEditable(false);
        appendRow(item);
    }
    if (m_offersNew && !m_text.isEmpty()) {
        //: The last entry of the actors to choose from
        auto *item = new QStandardItem(icon(u"add"_s, palette), tr("New actor “%1”").arg(m_text));
        item->setData(QVariant::fromValue(ActorChoice{{}, m_text, ActorKind::Person}), choiceRole);
        item->setEditable(false);
        appendRow(item);
    }
    Q_EMIT filled();
}

ActorChoice ActorNames::choiceAt(const QModelIndex &index) const { return index.data(choiceRole).value<ActorChoice>(); }

ActorChoice ActorNames::bearing(const QString &name) const
{
    const QString key = nameKey(name);
    for (int row = 0; row < rowCount(); ++row) {
        const ActorChoice choice = choiceAt(index(row, 0));
        if (choice.known.isValid() && nameKey(choice.name) == key)
            return choice;
    }
    return {};
}

} // namespace apacheta
