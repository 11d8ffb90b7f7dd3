// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/paged_model.h"

namespace apacheta {

class DocumentsModel final : public PagedRows<DocumentRow, DocumentFilter> {
    Q_OBJECT
public:
    explicit DocumentsModel(Session &session, QObject *parent = nullptr);

protected:
    QVariant rowData(const DocumentRow &row, int role) const override;
};

} // namespace apacheta
