// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/list_repair.h"

#include "extraction/syntax/tree_walk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isName(const SyntaxTree &tree, int word) { return tree.words[size_t(word)].pos == PartOfSpeech::Propn; }

/// Whether a coordination that a word opens has its "and".
bool hasAnd(const SyntaxTree &tree, int word)
{
    return std::ranges::any_of(childrenOf(tree, word, {Dependency::Conj}), [&](int conjunct) { return firstChildOf(tree, conjunct, {Dependency::Cc}) >= 0; });
}

/// The name that a phrase without a preposition opens right behind a comma; -1 for none.
int nameBehindComma(const SyntaxTree &tree, int comma)
{
    const int size = int(tree.words.size());
    int next = comma + 1;
    if (comma >= size || tree.words[size_t(comma)].form != ","_L1)
        return -1;
    while (next < size && tree.words[size_t(next)].pos == PartOfSpeech::Det)
        ++next;
    while (next < size && tree.words[size_t(next)].pos == PartOfSpeech::Adj && tree.words[size_t(next)].head > next) // "the [United] States"
        ++next;
    return next < size && isName(tree, next) && firstChildOf(tree, next, {Dependency::Case}) < 0 ? next : -1;
}

/// A list of three names is one, and so is one of two before a second subject.
bool isSurelyOpen(const SyntaxTree &tree, int list, int rest)
{
    const SyntacticWord &loose = tree.words[size_t(rest)];
    if (childrenOf(tree, list, {Dependency::Conj}).size() > 1)
        return true;
    return loose.relation == Dependency::Nsubj && loose.head > rest
        && std::ranges::any_of(childrenOf(tree, loose.head, {Dependency::Nsubj}), [&](int subject) { return subject < list; });
}

} // namespace

void mendNameLists(SyntaxTree &tree)
{
    for (int list = 0; list < int(tree.words.size()); ++list) {
        if (!isName(tree, list) || tree.words[size_t(list)].relation == Dependency::Conj || firstChildOf(tree, list, {Dependency::Conj}) < 0 || hasAnd(tree, list))
            continue;
        const int rest = nameBehindComma(tree, subtreeRange(tree, childrenOf(tree, list, {Dependency::Conj}).back()).past);
        if (rest < 0 || isAncestor(tree, list, rest) || isAncestor(tree, rest, list) || !hasAnd(tree, rest) || !isSurelyOpen(tree, list, rest))
            continue;
        // What lies between the list and its rest must hang on neither side of the new arc.
        const int comma = subtreeRange(tree, childrenOf(tree, list, {Dependency::Conj}).back()).past;
        tree.words[size_t(comma)].head = rest;
        tree.words[size_t(comma)].relation = Dependency::Punct;
        tree.words[size_t(rest)].head = list;
        tree.words[size_t(rest)].relation = Dependency::Conj;
    }
}

} // namespace apacheta
