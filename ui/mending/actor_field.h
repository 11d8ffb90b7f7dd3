// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mending/drafts.h"

#include <QWidget>

class QComboBox;
class QCompleter;
class QLineEdit;

namespace apacheta {

class ActorNames;
class Session;

/// A combo box of the kinds of actors, with their icons.
QComboBox *kindBox(QWidget *parent);

/// A field for an actor: what is typed is completed from those of the library; the last proposal is a new actor, whose kind is then asked
/// beside the name. A name that is left as typed is the actor that bears it, else a new one.
class ActorField final : public QWidget {
    Q_OBJECT
public:
    ActorField(Session &session, const QString &name, QWidget *parent = nullptr);

    void setChoice(const ActorChoice &choice);
    void suggestKind(ActorKind kind);   ///< of a new actor, until another is chosen; default: a person
    ActorChoice choice() const;
    QLineEdit *field() const { return m_field; }
    QComboBox *kinds() const { return m_kind; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edited(const QString &text);
    void showNames();
    void choose(const ActorChoice &choice);
    void settle();

    ActorNames *m_names;
    QLineEdit *m_field;
    QAction *m_mark;
    QComboBox *m_kind;
    QCompleter *m_completer;
    ActorChoice m_choice;
};

} // namespace apacheta
