// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/connection.h"
#include "library/views.h"

#include <QHash>

// What the pictures of who stands to whom are made of: one claim each, and who the actors are.
namespace apacheta {

/// A relation as the pictures count it.
struct StatedTie {
    RelationId id;
    ActorId subject;
    ActorId object;
    Category category = Category::Agree;
    Polarity polarity = Polarity::Asserted;
    int earliest = 0;                   ///< 0 for no date
    int latest = 0;
    int evidence = 0;                   ///< passages, in the filter's documents
    double confidence = 0;
};

/// The ties under a filter, by id; both actors fit its kinds, levels and countries.
Result<QList<StatedTie>> tiesUnder(const Connection &connection, const ViewFilter &filter);

/// Some actors, by id; their mentions in the filter's documents.
Result<QHash<ActorId, NetActor>> netActors(const Connection &connection, const QList<ActorId> &actors, const ViewFilter &filter);

/// Whether an actor has a kind, level and country of the filter.
bool fits(const NetActor &actor, const ViewFilter &filter);

/// The net of some of the actors: claims between two of them put together.
Net netOf(const QList<StatedTie> &ties, const QHash<ActorId, NetActor> &actors, const QList<ActorId> &shown);

} // namespace apacheta
