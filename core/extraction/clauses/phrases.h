// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/clauses/clause_words.h"
#include "extraction/syntax/tree_walk.h"

namespace apacheta {

/// Readings of single words of a tree that clauses turn on. Trees come from a parser that errs, and the treebanks do not agree: what a
/// preposition or a form says goes before the name of an arc. Pure; "no word" is -1 and gives the empty answer.

const SyntacticWord *wordAt(const SyntaxTree &tree, int word);
bool isVerbal(const SyntaxTree &tree, int word);            ///< a verb, or what a copula makes a predicate
/// A participle behind its noun that has a phrase of its own ("el bloque fundado en 1991"), an adjective to some treebanks.
bool isReducedClause(const SyntaxTree &tree, int word);
bool isNominal(const SyntaxTree &tree, int word);           ///< noun, name or pronoun
bool isRelativePronoun(const SyntaxTree &tree, int word);   ///< "which", "quien", the "que" of a relative clause

/// The preposition that leads a phrase in, its parts joined by blanks ("junto con"); "'s" of a possessive; empty for none.
QString prepositionOf(const SyntaxTree &tree, int head);
Lead leadOf(const SyntaxTree &tree, int head);

/// A word as it is meant in its clause: of a relative pronoun the noun that the clause describes; else itself.
int antecedentOf(const SyntaxTree &tree, int word);

/// Whether the verb or one of its auxiliaries is finite.
bool hasTense(const SyntaxTree &tree, int verb);
/// Whether the verb has an auxiliary of one of these lemmas.
bool hasAuxiliary(const SyntaxTree &tree, int verb, std::initializer_list<QLatin1StringView> lemmas);
bool isPassiveVerb(const SyntaxTree &tree, int verb);       ///< "was signed", "fue firmado", "se firmó", a participle after a noun
bool isReflexive(const SyntaxTree &tree, int verb);         ///< has its "se", or "nos", "me" of its own person
/// The dependents that are arguments or adjuncts with a noun in them, in the order of the text.
std::vector<int> nounsUnder(const SyntaxTree &tree, int word);

/// Who is meant by a word behind "with": nobody by "with [X] as its president", who is there by "with the [participation] of A and B".
std::vector<int> companionsMeantBy(const SyntaxTree &tree, int word);

/// The first word of the verb group: auxiliaries, negation and clitics that stand before the verb without a break.
int groupBegin(const SyntaxTree &tree, int verb);

} // namespace apacheta
