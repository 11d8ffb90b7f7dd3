// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"

#include <QDialog>
#include <QTimer>
#include <stop_token>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace apacheta {

class Session;

/// Asks for a second actor to compare one with, by a name typed in part; before that it proposes those with whom the
/// first one has most to do.
class ActorPicker final : public QDialog {
    Q_OBJECT
public:
    ActorPicker(Session &session, ActorId first, const QString &firstName, QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(apacheta::ActorId first, apacheta::ActorId second);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void propose();
    void add(ActorId id, ActorKind kind, const QString &name);
    void chooseFirst();
    void accept() override;

    Session &m_session;
    ActorId m_first;
    std::stop_source m_ticket;
    QTimer m_typing;
    QLineEdit *m_field;
    QListWidget *m_list;
    QPushButton *m_compare;
};

} // namespace apacheta
