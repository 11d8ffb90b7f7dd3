// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/paged_model.h"

namespace apacheta {

class EventsModel final : public PagedRows<EventRow, EventFilter> {
    Q_OBJECT
public:
    explicit EventsModel(Session &session, QObject *parent = nullptr);

protected:
    QVariant rowData(const EventRow &row, int role) const override;
};

} // namespace apacheta
