// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QSet>

namespace apacheta {

/// What a transaction changed, and whose names and counts are therefore to be put in order before it commits.
struct Touched {
    QSet<DocumentId> documents;
    QSet<ActorId> actors;               ///< counts
    QSet<ActorId> appeared;             ///< that were not in the library before
    QSet<ActorId> renamed;              ///< names, level, countries
    QSet<EventId> events;
    QSet<RelationId> relations;
    bool removed = false;               ///< rows that others hung on may be gone
};

} // namespace apacheta
