// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/paged_model.h"

namespace apacheta {

class ActorsModel final : public PagedRows<ActorRow, ActorFilter> {
    Q_OBJECT
public:
    explicit ActorsModel(Session &session, QObject *parent = nullptr);

protected:
    QVariant rowData(const ActorRow &row, int role) const override;
};

/// "Municipality · Chile": kind, and country or level where that says more.
QString quietWords(const ActorRow &row);

} // namespace apacheta
