// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/short_phrase.h"

#include "extraction/clauses/clause.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Whether the word stands inside a relative clause, apposition or bracket of the phrase, and ends it.
bool endsPhrase(const SyntacticWord &word)
{
    switch (word.relation) {
    case Dependency::AclRelcl:
    case Dependency::Acl:
    case Dependency::Advcl:
    case Dependency::Ccomp:
    case Dependency::Parataxis:
    case Dependency::Appos:
    case Dependency::Cop:
    case Dependency::Obl:
        return true;
    default:
        return false;
    }
}

bool isLoose(const SyntacticWord &word)
{
    return word.pos == PartOfSpeech::Det || word.pos == PartOfSpeech::Adp || word.pos == PartOfSpeech::Cconj || word.pos == PartOfSpeech::Punct || word.pos == PartOfSpeech::Sconj;
}

} // namespace

WordRange shortPhrase(const SyntaxTree &tree, int noun, int most)
{
    if (!wordAt(tree, noun))
        return {};
    std::vector<bool> inside(tree.words.size(), false);
    for (const int word : subtreeOf(tree, noun)) {
        bool ended = false;
        for (int at = word, steps = 0; at != noun && at >= 0 && steps < 30 && !ended; at = tree.words[size_t(at)].head, ++steps)
            ended = endsPhrase(tree.words[size_t(at)]) || isReducedClause(tree, at) || (tree.words[size_t(at)].head == noun && tree.words[size_t(at)].relation == Dependency::Conj);
        inside[size_t(word)] = !ended;
    }
    WordRange range{noun, noun + 1};
    const auto parts = [&](const SyntacticWord &word) { return word.pos == PartOfSpeech::Punct && word.form != "-"_L1; }; // "Right-Wing"
    while (range.first > 0 && inside[size_t(range.first) - 1] && !parts(tree.words[size_t(range.first) - 1]) && range.past - range.first < most)
        --range.first;
    while (range.first < noun && (isLoose(tree.words[size_t(range.first)]) || tree.words[size_t(range.first)].relation == Dependency::Det || tree.words[size_t(range.first)].relation == Dependency::Case
                                  || tree.words[size_t(range.first)].pos == PartOfSpeech::Pron))
        ++range.first;
    while (range.past < int(tree.words.size()) && inside[size_t(range.past)] && range.past - range.first < most && tree.words[size_t(range.past)].form != "("_L1
           && tree.words[size_t(range.past)].form != ","_L1)
        ++range.past;
    const auto isCut = [&](int word) { return tree.words[size_t(word)].pos == PartOfSpeech::Adj && subtreeRange(tree, word).past > range.past; }; // "rich [in oil]"
    while (range.past > noun + 1 && (isLoose(tree.words[size_t(range.past) - 1]) || isCut(range.past - 1)))
        --range.past;
    return range;
}

bool areOneTelling(const SyntaxTree &tree, int one, int other)
{
    const auto carries = [&](int head, int word) {
        for (int at = word, steps = 0; at >= 0 && steps < 3; ++steps) {
            const SyntacticWord &w = tree.words[size_t(at)];
            if (w.head < 0)
                return false;
            const bool near = w.relation == Dependency::Obj || w.relation == Dependency::NsubjPass || w.relation == Dependency::Nmod || w.relation == Dependency::Acl
                || w.relation == Dependency::Appos || w.relation == Dependency::Compound || w.relation == Dependency::Xcomp || w.relation == Dependency::AclRelcl
                || (w.relation == Dependency::Nsubj && isPassiveVerb(tree, w.head)) || (w.relation == Dependency::Obl && isJoiningVerb(tree.words[size_t(w.head)].lemma))
                || (w.relation == Dependency::Advcl && tree.words[size_t(at)].morphology.verbForm != VerbForm::Finite);
            if (!near)
                return false;
            if (w.head == head)
                return true;
            at = w.head;
        }
        return false;
    };
    return wordAt(tree, one) && wordAt(tree, other) && (carries(one, other) || carries(other, one) || carrierOf(tree, one) == other || carrierOf(tree, other) == one);
}

} // namespace apacheta
