// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mending/drafts.h"

#include <QStandardItemModel>
#include <QTimer>
#include <stop_token>

namespace apacheta {

class Session;

/// The actors whose names begin as what is typed, best first, and as the last entry a new actor of that name.
class ActorNames final : public QStandardItemModel {
    Q_OBJECT
public:
    ActorNames(Session &session, bool offersNew, QObject *parent);
    ~ActorNames() override;

    /// Asks shortly after the last call; `filled` comes with the answer. An empty text gives no entries.
    void ask(const QString &text);
    /// Asks at once.
    void askNow(const QString &text);
    void leaveOut(ActorId actor) { m_leftOut = actor; }
    QString text() const { return m_text; }
    bool isAsking() const { return m_isAsking; }
    ActorChoice choiceAt(const QModelIndex &index) const;
    /// The actor that bears just this name, or none.
    ActorChoice bearing(const QString &name) const;

Q_SIGNALS:
    void filled();

private:
    void fill(const QList<ActorRow> &actors);

    Session &m_session;
    bool m_offersNew;
    ActorId m_leftOut;
    QString m_text;
    bool m_isAsking = false;
    QTimer m_typing;
    std::stop_source m_ticket;
};

} // namespace apacheta

Q_DECLARE_METATYPE(apacheta::ActorChoice)
