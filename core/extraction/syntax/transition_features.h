// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/syntax/configuration.h"
#include "extraction/syntax/guide.h"
#include "extraction/syntax/sentence_keys.h"

#include <span>

namespace apacheta {

/// What the next transition is chosen by (after Zhang and Nivre 2011, without relations): the words on top of the stack and at the front of
/// the buffer, alone, in pairs and in triples, their dependents so far, distances, agreement, and what stands between. With guides (after
/// Nivre and McDonald 2008) also what the first readings made of these words: none or always as many as in training.
///
/// Sets `features`. A change here asks for a new Parser::contents and for training anew.
void transitionFeatures(const Configuration &configuration, const SentenceKeys &sentence, std::span<const Guide> guides, FeatureList &features);

} // namespace apacheta
