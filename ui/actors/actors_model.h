// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/paged_model.h"

namespace apacheta {

class ActorsModel final : public PagedRows<ActorRow, ActorFilter> {
    Q_OBJECT
public:
    explicit ActorsModel(Session &session, QObject *parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// Actors of this list were dragged onto another.
    void droppedOnto(const QList<apacheta::ActorRow> &dropped, const apacheta::ActorRow &onto);

protected:
    QVariant rowData(const ActorRow &row, int role) const override;
};

/// "Municipality · Chile": kind, and country or level where that says more.
QString quietWords(const ActorRow &row);

} // namespace apacheta
