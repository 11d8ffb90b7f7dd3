// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/paged_model.h"

namespace apacheta {

class RelationsModel final : public PagedRows<RelationRow, RelationFilter> {
    Q_OBJECT
public:
    explicit RelationsModel(Session &session, QObject *parent = nullptr);

protected:
    QVariant rowData(const RelationRow &row, int role) const override;
};

} // namespace apacheta
