// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authority/pack_reading.h"

namespace apacheta {

/// Lines for an actor's page: what it is and in what, offices with their years, date and parties, the pack's note. English.
///
///     "Region of Chile"    "President of Bolivia, 2006 to 2019"    "Parties: Bolivia and Chile"
QStringList factsOfActor(const PackActor &entry, const KnownNames &known);

} // namespace apacheta
