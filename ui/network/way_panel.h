// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "library/views.h"

#include <QWidget>
#include <stop_token>

class QLabel;
class QVBoxLayout;

namespace apacheta {

class Session;

/// How one actor reaches another: the steps, each with the passage that states it.
class WayPanel final : public QWidget {
    Q_OBJECT
public:
    explicit WayPanel(Session &session, QWidget *parent = nullptr);
    ~WayPanel() override;

    void ask(ActorId from, ActorId to);
    const QList<NetStep> &steps() const { return m_steps; }

Q_SIGNALS:
    void found(const QList<apacheta::ActorId> &way);     ///< from one end to the other; empty: there is none
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);
    void trailOffered(const QList<apacheta::PassageTarget> &passages);
    void closed();

private:
    void fill(const QList<NetStep> &steps, const QString &from, const QString &to);
    void addStep(const NetStep &step);

    Session &m_session;
    QLabel *m_title;
    QVBoxLayout *m_column;
    QList<NetStep> m_steps;
    std::stop_source m_ticket;
};

} // namespace apacheta
