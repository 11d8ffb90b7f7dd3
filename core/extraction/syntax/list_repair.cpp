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

/// The name that a phrase without a preposition opens right behind a comma, with nothing before it but words of its own; -1 for none.
int nameBehindComma(const SyntaxTree &tree, int comma)
{
    const int size = int(tree.words.size());
    int next = comma + 1;
    if (comma >= size || tree.words[size_t(comma)].form != ","_L1)
        return -1;
    while (next < size && (tree.words[size_t(next)].pos == PartOfSpeech::Det || tree.words[size_t(next)].pos == PartOfSpeech::Adj)) // "the [United] States"
        ++next;
    if (next >= size || !isName(tree, next) || firstChildOf(tree, next, {Dependency::Case}) >= 0)
        return -1;
    for (int word = comma + 1; word < next; ++word)
        if (tree.words[size_t(word)].head != next)
            return -1;
    return next;
}

/// A list of three names is one, and what follows is no subject; one that is must be a second one.
bool isSurelyOpen(const SyntaxTree &tree, int list, int rest)
{
    const SyntacticWord &loose = tree.words[size_t(rest)];
    if (loose.relation != Dependency::Nsubj && loose.relation != Dependency::NsubjPass)
        return childrenOf(tree, list, {Dependency::Conj}).size() > 1;
    return loose.head > rest && std::ranges::any_of(childrenOf(tree, loose.head, {Dependency::Nsubj, Dependency::NsubjPass}), [&](int subject) { return subject < list; });
}

} // namespace

void mendNameLists(SyntaxTree &tree)
{
    for (int list = 0; list < int(tree.words.size()); ++list) {
        if (!isName(tree, list) || tree.words[size_t(list)].relation == Dependency::Conj || firstChildOf(tree, list, {Dependency::Conj}) < 0 || hasAnd(tree, list))
            continue;
        const int comma = subtreeRange(tree, childrenOf(tree, list, {Dependency::Conj}).back()).past;
        const int rest = nameBehindComma(tree, comma);
        if (rest < list || isAncestor(tree, list, rest) || isAncestor(tree, rest, list) || !hasAnd(tree, rest) || !isSurelyOpen(tree, list, rest))
            continue;
        tree.words[size_t(comma)].head = rest;
        tree.words[size_t(comma)].relation = Dependency::Punct;
        tree.words[size_t(rest)].head = list;
        tree.words[size_t(rest)].relation = Dependency::Conj;
    }
}

} // namespace apacheta
