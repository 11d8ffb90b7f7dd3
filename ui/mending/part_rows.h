// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mending/drafts.h"

#include <QWidget>

class QVBoxLayout;

namespace apacheta {

class Session;

/// Who takes part, a row an actor: name and role. An empty row waits at the end; rows left empty do not count.
class PartRows final : public QWidget {
    Q_OBJECT
public:
    explicit PartRows(Session &session, QWidget *parent = nullptr);

    QList<QPair<ActorChoice, Role>> parts() const;
    void add(const ActorChoice &actor, Role role);

Q_SIGNALS:
    void changed();

private:
    struct Line;
    void addLine(const ActorChoice &actor, Role role);
    void keepOneEmpty();

    Session &m_session;
    QVBoxLayout *m_column;
    QList<Line *> m_lines;
};

} // namespace apacheta
