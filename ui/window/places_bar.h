// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"

#include <QList>
#include <QStringList>
#include <QScrollArea>
#include <optional>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace apacheta {

class Actions;

/// The places of the library at the edge of the window: which list the middle column shows, and the pictures.
class PlacesBar final : public QScrollArea {
    Q_OBJECT
public:
    explicit PlacesBar(const Actions &actions, QWidget *parent = nullptr);
    void setCurrent(ListTarget::List list);
    void setCurrent(std::optional<ViewTarget::View> view);
    /// How many wait there; 0 says nothing.
    void setCount(ListTarget::List list, int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 120}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addPlace(QAction *action, QVBoxLayout *column);

    QList<QToolButton *> m_buttons;
    QList<QToolButton *> m_views;       ///< in the order of placedViews
    QStringList m_names;
};

} // namespace apacheta
