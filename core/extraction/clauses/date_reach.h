// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/clauses/phrases.h"

namespace apacheta {

/// How surely a date dates a verb or event noun, by where its head hangs in the tree: 1 on the word itself, 0 not at all.
///
///     "met in 1904", "the 1904 meeting"                       1
///     "In 1904 A met B and signed" -> signed                  less: it is handed on along the coordination
///     "agreed in 1904 to sign" -> sign                        less: to what hangs on the dated verb without a tense of its own
///     "the treaty, which lapsed in 1904, was signed" -> was signed   0: another clause's
///     "said in 1904 that A had met B" -> met                  0: the date of the telling
double dateReach(const SyntaxTree &tree, int dateHead, int word);

/// Whether a date or name that does not reach a word may still be its own where nothing nearer is: no clause of its own parts the one from
/// the other, neither around it ("the treaty, which lapsed in 1904") nor, for what is told, around the word ("said in 1904 that").
bool areUnparted(const SyntaxTree &tree, int other, int word);

} // namespace apacheta
