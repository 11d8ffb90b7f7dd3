// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"

namespace apacheta {

/// Adds mentions for what refers back to a named actor without a name: pronouns ("he", "su") and descriptions ("the president",
/// "la alianza"), in text order, never over another mention. Simple and careful: what stands in the foreground of the last sentences and
/// agrees in kind, number and gender; nothing across a heading, nothing where two may be meant.
void resolveAnaphora(Annotation &annotation, const KnownNames &known);

} // namespace apacheta
