// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision.h"
#include "model/ids.h"

namespace apacheta {

class Connection;

/// An actor put into an event, or (without role) taken out of it.
struct PartDecision {
    QString actorKey;
    std::optional<Role> role;
};

/// What the decisions in force say of an event, the last word on each thing.
struct EventOverlay {
    bool isRejected = false;
    bool isConfirmed = false;
    std::optional<QString> label;
    std::optional<Category> type;
    std::optional<std::optional<EdtfDate>> date;
    std::optional<std::optional<ActorRef>> place;
    QList<PartDecision> parts;          ///< in order
    bool isEmpty() const
    {
        return !isRejected && !isConfirmed && !label && !type && !date && !place && parts.isEmpty();
    }
};

Result<EventOverlay> overlayOf(const Connection &connection, EventId event);

} // namespace apacheta
