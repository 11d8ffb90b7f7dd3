// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"
#include "mending/drafts.h"

#include <QFrame>
#include <stop_token>

class QLabel;
class QListWidget;
class QToolButton;

namespace apacheta {

class Session;

/// What stands beside a mention that was opened: whose it is and how sure, and what to do when that is wrong. It takes no focus; the reader
/// hands it its keys: Y confirms, X says "not this one" (other candidates, 1 to 9; 0 for nobody), M asks for a name, Escape closes.
class MentionCard final : public QFrame {
    Q_OBJECT
public:
    MentionCard(Session &session, QWidget *parent);

    void showFor(const MentionRow &mention, const QString &surface, const QRect &beside);
    const MentionRow &mention() const { return m_mention; }
    void confirm();
    void notThisOne();                  ///< shows the other candidates
    void choose();                      ///< a dialog with completion
    void reject();                      ///< nobody's
    /// Whether the key was one of the card's.
    bool takeKey(const QKeyEvent &event);

private:
    void say(const ActorChoice &actor);
    void fillCandidates(const QList<ActorRow> &actors);
    void place();

    Session &m_session;
    MentionRow m_mention;
    QString m_surface;
    QRect m_beside;
    std::stop_source m_ticket;
    QLabel *m_who;
    QLabel *m_sure;
    QToolButton *m_confirm;
    QToolButton *m_not;
    QToolButton *m_other;
    QListWidget *m_candidates;
};

} // namespace apacheta
