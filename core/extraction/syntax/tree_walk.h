// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/syntax/syntax.h"
#include "model/span.h"

#include <initializer_list>
#include <vector>

namespace apacheta {

/// Words of one sentence, `past` exclusive; empty where first == past.
struct WordRange {
    int first = 0;
    int past = 0;
    bool isEmpty() const { return first >= past; }
    bool contains(int word) const { return word >= first && word < past; }
    bool operator==(const WordRange &) const = default;
};

/// Walks over a tree. Words are their places in tree.words; "no word" is -1, and a walk from -1 gives nothing. Pure; any thread; each
/// takes a pass or two over the sentence. The parser's trees have one root, no cycle and no crossing arcs; a cycle in a tree of another
/// making ends a walk, it does not hang it.

/// The root; -1 in an empty tree.
int rootOf(const SyntaxTree &tree);

/// The dependents of a word in the order of the text; of the given relations alone where any are given.
std::vector<int> childrenOf(const SyntaxTree &tree, int word);
std::vector<int> childrenOf(const SyntaxTree &tree, int word, std::initializer_list<Dependency> relations);

/// The first dependent with one of the relations, or -1.
int firstChildOf(const SyntaxTree &tree, int word, std::initializer_list<Dependency> relations);

/// The word itself, its head, and so on to the root.
std::vector<int> pathToRoot(const SyntaxTree &tree, int word);
/// The word itself if it is a verb, else the nearest verb above it; -1 for none.
int verbAtOrAbove(const SyntaxTree &tree, int word);

/// Whether `ancestor` is the word's head, or its head's head, and so on; no word is its own ancestor.
bool isAncestor(const SyntaxTree &tree, int ancestor, int word);

/// Arcs between the word and the root: 0 for the root.
int depthOf(const SyntaxTree &tree, int word);

/// The lowest word that is both, or above both, of two words; -1 where there is none.
int commonAncestor(const SyntaxTree &tree, int one, int other);

/// The word and all below it, in the order of the text.
std::vector<int> subtreeOf(const SyntaxTree &tree, int word);

/// From the subtree's first word to its last: no gaps in a tree without crossing arcs.
WordRange subtreeRange(const SyntaxTree &tree, int word);

/// The words of tokens first to past (exclusive) of the sentence.
WordRange wordsOfTokens(const SyntaxTree &tree, int firstToken, int pastToken);

/// The head of a range, as of a name or a mention: its word whose head lies outside. Where several do, the one nearest to the root that is
/// not punctuation, the first of equals. -1 for an empty range.
///
///     "the [foreign minister of Peru] said" -> minister
int headOfRange(const SyntaxTree &tree, WordRange range);

/// Where one of several conjuncts stands: the first of the coordination it is a `conj` of, itself where it is none.
///
///     "Peru, Chile and [Bolivia]" -> Peru
int firstConjunct(const SyntaxTree &tree, int word);

/// The coordination that a word opens: itself and its `conj` dependents, in the order of the text; of a list of names also those that the parser
/// hung on its members.
std::vector<int> conjunctsOf(const SyntaxTree &tree, int word);

} // namespace apacheta
