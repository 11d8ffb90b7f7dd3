// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/overlay.h"

namespace apacheta {

struct EventOverlay;

/// The last step of every transaction that changes the library: lays the decisions over what was touched, then brings names, counts and
/// orphans in order. What the library shows afterwards depends on its documents and the decisions in force only, not on the way there.
class Settling final {
public:
    Settling(const Connection &connection, Touched &touched) : m_connection(connection), m_touched(touched), m_overlay(connection, touched) {}
    Q_DISABLE_COPY_MOVE(Settling)

    /// After the Writer has written.
    Outcome afterWriting();
    /// After decisions came into force, or are so no longer.
    Outcome afterDeciding(const QList<DecisionId> &switched);

private:
    Outcome settle();
    Outcome settleRelations();
    Outcome settleEvents();
    Outcome chooseTelling(EventId id, const EventOverlay &decided);
    Outcome settleActors();
    Outcome chooseName(ActorId id);
    Outcome settleDocuments();

    const Connection &m_connection;
    Touched &m_touched;
    Overlay m_overlay;
};

} // namespace apacheta
