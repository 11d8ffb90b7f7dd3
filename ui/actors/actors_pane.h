// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/list_pane.h"

namespace apacheta {

class ActorMending;
class ActorsModel;

/// The list of actors, by kind, level and country. One dragged onto another asks whether they are the same.
class ActorsPane final : public ListPane {
    Q_OBJECT
public:
    explicit ActorsPane(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants the pair page of this actor with one to be picked.
    void pairRequested(apacheta::ActorId actor, const QString &name);

protected:
    void applyFilter() override;
    QList<FacetEntry> entriesOf(const QString &facet, const QList<FacetCount> &counts) const override;
    QString countText(int count) const override;
    QString emptyTitle() const override;
    void addContextActions(QMenu &menu, const QModelIndexList &selected) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<ActorRow> rowsOf(const QModelIndexList &selected) const;

    ActorsModel *m_actors;
    ActorMending *m_mending;
};

} // namespace apacheta
