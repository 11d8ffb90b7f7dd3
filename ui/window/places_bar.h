// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace apacheta {

class Actions;

/// The places of the library at the edge of the window: which list the middle column shows.
class PlacesBar final : public QWidget {
    Q_OBJECT
public:
    explicit PlacesBar(const Actions &actions, QWidget *parent = nullptr);
    void setCurrent(ListTarget::List list);
    /// How many wait there; 0 says nothing.
    void setCount(ListTarget::List list, int count);

private:
    QList<QToolButton *> m_buttons;
    QStringList m_names;
};

} // namespace apacheta
