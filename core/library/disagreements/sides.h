// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/disagreements.h"

namespace apacheta {

/// Below it a claim contradicts nothing.
constexpr double likelyClaim = 0.5;

/// A passage that dates an event.
struct Dated {
    EventId event;
    EdtfDate date;
    EvidenceRow evidence;
};

/// The sides that passages take, told by the most exact of them; what can both be right is one side. A passage that fits several sides
/// ("in the late 19th century") takes none. Sides so far apart that another event of the same name is meant are none: without a second one
/// nothing is left.
QList<DisagreementPosition> nearSidesOf(const QList<Dated> &passages);

/// Whether one passage takes two sides: it tells of two things.
bool areToldTogether(const QList<DisagreementPosition> &sides);

} // namespace apacheta
