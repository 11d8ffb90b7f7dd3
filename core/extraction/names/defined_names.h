// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"

#include <optional>

namespace apacheta {

/// A name that its sentence says what it is of: positions in Annotation::tokens.
struct DefinedName {
    qsizetype first = 0;
    qsizetype past = 0;
    ActorKind kind = ActorKind::Place;
    bool operator==(const DefinedName &) const = default;
};

/// What the sentence begins by defining, known or not:
///
///     "Colchane is a village in the province of ..."       Colchane, a municipality
///     "El Caquena (...) es un río del altiplano ..."       Caquena, a place
///     "VISVIRI, also written Wiswiri, is a border town"    Visviri, a municipality
///
/// Nothing where it begins with a common word ("Tourism is ...", "This is a town") or says of no place or body.
std::optional<DefinedName> definedName(const Annotation &annotation, const KnownNames &known, qsizetype sentence);

} // namespace apacheta
