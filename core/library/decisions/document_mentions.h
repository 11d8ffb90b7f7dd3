// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision_log.h"

namespace apacheta {

class Connection;

/// A mention by extraction and by decision. Actors are those before merging.
struct DocumentMention {
    qint64 id = 0;                      ///< 0: not in the library yet
    PassageId passage;
    Span span;
    QString form;
    QString surface;
    ActorId machine;                    ///< none for one that she added
    double machineConfidence = 0;
    qint64 addedBy = 0;
    // As it stands in the library; no actor where it is hidden:
    ActorId assignedBefore;
    double confidenceBefore = 0;
    // As it shall be; none: taken away.
    ActorId assigned;
    double confidence = 0;
    ActorId lastActor;                  ///< the last that she assigned it to
    bool isSpokenFor = false;           ///< the decision that added it is in force
};

/// All mentions of a document in text order, hidden ones among them; "as it shall be" is as extraction said.
Result<QList<DocumentMention>> mentionsIn(const Connection &connection, DocumentId document);

} // namespace apacheta
