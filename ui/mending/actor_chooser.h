// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mending/drafts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace apacheta {

class ActorNames;
class Session;

/// A field and below it the actors that bear what is typed, the first one chosen; the last entry is a new actor where one may be made. Up and Down walk the list
/// from the field.
class ActorChooser final : public QWidget {
    Q_OBJECT
public:
    enum Offers { KnownOnly, KnownAndNew };
    explicit ActorChooser(Session &session, QWidget *parent = nullptr, Offers offers = KnownAndNew);

    /// Begins with these words, all of them selected.
    void begin(const QString &words);
    void leaveOut(ActorId actor);
    ActorChoice choice() const;
    bool isAsking() const;
    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void changed();
    void accepted();                    ///< Enter, or a double click

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChoice();

    ActorNames *m_names;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
};

} // namespace apacheta
