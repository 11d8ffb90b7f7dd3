// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"

#include <QObject>
#include <stop_token>
#include <variant>

class QKeyEvent;
class QMenu;
class QWidget;

namespace apacheta {

class Session;

/// An event or a relation, as it is listed.
using Claim = std::variant<EventRow, RelationRow>;

/// What can be mended of events and relations, wherever they are listed or shown: menus, keys (Delete rejects, Y confirms, F2 changes,
/// Ctrl+D its date) and the dialogs.
class ClaimMending final : public QObject {
    Q_OBJECT
public:
    ClaimMending(Session &session, QWidget *dialogParent);

    void fillMenu(QMenu &menu, const QList<Claim> &claims);
    /// Whether the key was one of these.
    bool takeKey(const QKeyEvent &event, const QList<Claim> &claims);
    void confirm(const QList<Claim> &claims);
    void reject(const QList<Claim> &claims);
    /// Takes back that she rejected it: it is what it was before.
    void takeRejectionBack(const Claim &claim);
    void change(const Claim &claim);
    void changeDate(const Claim &claim);
    void writeNote(const Claim &claim);

private:
    Session &m_session;
    QWidget *m_dialogParent;
    std::stop_source m_ticket;
};

} // namespace apacheta
