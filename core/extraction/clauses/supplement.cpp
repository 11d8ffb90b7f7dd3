// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/supplement.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/clause_words.h"
#include "extraction/clauses/date_reach.h"
#include "extraction/clauses/people_words.h"
#include "extraction/clauses/phrases.h"
#include "extraction/events/attachment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Whether a name stands deep in a phrase that tells when or why: "withdrew its ambassador after the statements of [X]".
bool isInAdjunct(const SyntaxTree &tree, int name, int word)
{
    for (int at = tree.words[size_t(name)].head, steps = 0; at >= 0 && at != word && steps < 10; at = tree.words[size_t(at)].head, ++steps)
        if (tree.words[size_t(at)].relation == Dependency::Obl && leadOf(tree, at) == Lead::Other && isAncestor(tree, word, at))
            return true;
    return false;
}

/// Whether a name stands in the phrase of a verb's subject.
bool isOfSubject(const SyntaxTree &tree, int name, int verb)
{
    const int subject = firstChildOf(tree, verb, {Dependency::Nsubj});
    return subject >= 0 && isAncestor(tree, subject, name);
}

/// "Chile trains troops, which are sent": who does another thing before is not whom it is done to.
bool isOthersSubject(const SyntaxTree &tree, int name, int word)
{
    const SyntacticWord &w = tree.words[size_t(name)];
    return w.relation == Dependency::Nsubj && w.head >= 0 && w.head != word && isVerbal(tree, word) && name < word && isVerbal(tree, w.head);
}

/// "called on A to halt expulsions": a noun in a clause whose verb hangs on another's is not done by the sentence's subject.
bool isOfAnothersDeed(const SyntaxTree &tree, int noun)
{
    if (noun < 0 || isVerbal(tree, noun))
        return false;
    int verb = tree.words[size_t(noun)].head;
    while (verb >= 0 && !isVerbal(tree, verb))
        verb = tree.words[size_t(verb)].head;
    if (verb < 0)
        return false;
    const int above = tree.words[size_t(verb)].head;
    const Dependency relation = tree.words[size_t(verb)].relation;
    return (relation == Dependency::Xcomp || relation == Dependency::Advcl) && tree.words[size_t(verb)].morphology.verbForm == VerbForm::Infinitive && above >= 0 && isObjectControl(tree.words[size_t(above)].lemma);
}

/// "the castle was besieged by X": what it is done to is told, and has no name.
bool suffersUnnamed(const SentenceView &sentence, int verb)
{
    const SyntaxTree &tree = sentence.tree();
    const int subject = firstChildOf(tree, verb, {Dependency::NsubjPass});
    if (subject < 0 || tree.words[size_t(subject)].pos != PartOfSpeech::Noun)
        return false;
    const std::vector<int> phrase = subtreeOf(tree, subject);
    return std::none_of(phrase.begin(), phrase.end(), [&](int word) { return sentence.mentionAt(tree.words[size_t(word)].token) >= 0; });
}

/// "supports [X] and welcomes the agreement": what the first verb is done to is no matter of the second's.
bool isOfVerbBefore(const SyntaxTree &tree, int name, int word)
{
    const int meeting = commonAncestor(tree, name, word);
    if (meeting < 0 || meeting == name || !isVerbal(tree, meeting))
        return false;
    int argument = name;
    while (argument >= 0 && tree.words[size_t(argument)].head != meeting)
        argument = tree.words[size_t(argument)].head;
    int clause = word;
    while (clause >= 0 && clause != meeting && tree.words[size_t(clause)].head != meeting)
        clause = tree.words[size_t(clause)].head;
    if (argument < 0 || clause < 0 || clause == meeting || argument > clause)
        return false;
    const Dependency relation = tree.words[size_t(argument)].relation;
    const bool isSubject = relation == Dependency::Nsubj || relation == Dependency::NsubjPass || relation == Dependency::Csubj;
    return !isSubject && tree.words[size_t(clause)].relation == Dependency::Conj && isVerbal(tree, clause) && firstChildOf(tree, clause, {Dependency::Nsubj}) < 0 && relation == Dependency::Obj;
}

/// "condemned the coup and supported the resolutions of [X]": what the second verb is about is no matter of the first one's, which has its own.
bool isOfVerbBehind(const SyntaxTree &tree, int name, int word)
{
    if (!isVerbal(tree, word) || firstChildOf(tree, word, {Dependency::Obj}) < 0)
        return false;
    return std::ranges::any_of(childrenOf(tree, word, {Dependency::Conj}), [&](int next) {
        return isVerbal(tree, next) && isAncestor(tree, next, name) && firstChildOf(tree, next, {Dependency::Obj, Dependency::Obl, Dependency::Ccomp}) >= 0;
    });
}

/// "guarantors of the Treaty, [signed] at Lima": an aside tells of the treaty itself, not of those whom the sentence names.
bool isAside(const SentenceView &sentence, qsizetype at)
{
    const QString &word = sentence.word(at);
    const bool isParticiple = word.endsWith("ed"_L1) || word.endsWith("do"_L1) || word.endsWith("da"_L1) || word.endsWith("dos"_L1) || word.endsWith("das"_L1) || word.startsWith("suscrit"_L1);
    const int mention = sentence.isComma(at - 1) && isParticiple && isPreposition(sentence.word(at + 1)) ? sentence.mentionAt(at - 2) : -1;
    return mention >= 0 && sentence.actorOf(mention).kind == ActorKind::Instrument;
}

/// "signed by the mayors", "his congress rejected": who did it is told, and has no name.
bool isDoneByUnnamed(const SentenceView &sentence, int verb)
{
    const SyntaxTree &tree = sentence.tree();
    if (const int subject = verb < 0 ? -1 : firstChildOf(tree, verb, {Dependency::Nsubj}); subject >= 0 && standsApart(sentence.word(tree.words[size_t(subject)].token)) && firstChildOf(tree, subject, {Dependency::NmodPoss}) >= 0)
        return true;
    const int doer = verb < 0 ? -1 : firstChildOf(tree, verb, {Dependency::OblAgent});
    if (doer < 0)
        return false;
    const std::vector<int> phrase = subtreeOf(tree, doer);
    return std::ranges::none_of(phrase, [&](int word) { return sentence.mentionAt(tree.words[size_t(word)].token) >= 0; });
}

/// "according to [X]", "según [X]": who says it.
bool isSource(const SentenceView &sentence, int mention)
{
    qsizetype at = sentence.firstOf(mention) - 1;
    at -= isDeterminer(sentence.word(at));
    const QString &word = sentence.word(at);
    return word == "segun"_L1 || (word == "to"_L1 && sentence.word(at - 1) == "according"_L1) || (word == "con"_L1 && sentence.word(at - 1) == "acuerdo"_L1 && sentence.word(at - 2) == "de"_L1);
}

/// Takes over names that the list lacks, unless the tree parts them from the word by a clause of their own.
void lend(const SentenceView &sentence, qsizetype at, const std::vector<int> &from, std::vector<int> &into, Participants &known)
{
    const SyntaxTree &tree = sentence.tree();
    const int word = wordOfToken(sentence, at);
    for (const int mention : from) {
        const int actor = sentence.mention(mention).actor;
        const auto holds = [&](const std::vector<int> &list) { return std::any_of(list.begin(), list.end(), [&](int m) { return sentence.mention(m).actor == actor; }); };
        if (holds(known.agents) || holds(known.patients) || holds(known.parties) || sentence.isDemonym(mention) || isSource(sentence, mention) || actingHead(sentence, mention) != mention) // "the president of A, B"
            continue;
        const int name = headOfRange(tree, wordsOfTokens(tree, int(sentence.firstOf(mention)), int(sentence.pastOf(mention))));
        if (word < 0 || name < 0 || !areUnparted(tree, name, word) || isOfVerbBefore(tree, name, word) || isInAdjunct(tree, name, word) || (&into == &known.patients && (isOfVerbBehind(tree, name, word) || isOfSubject(tree, name, word) || isOthersSubject(tree, name, word) || suffersUnnamed(sentence, word)))) // "farmers from X"
            continue;
        into.push_back(mention);
        known.isGuessed = true;
    }
}

} // namespace

void supplement(const SentenceView &sentence, qsizetype at, Participants &byTree, const Participants &byPosition)
{
    if (isAside(sentence, at))
        return;
    const int word = wordOfToken(sentence, at);
    if (byTree.agents.empty() && byTree.parties.empty() && !isOfAnothersDeed(sentence.tree(), word) && !isDoneByUnnamed(sentence, word)) {
        lend(sentence, at, byPosition.agents, byTree.agents, byTree);
        lend(sentence, at, byPosition.parties, byTree.parties, byTree);
    }
    if (byTree.patients.empty() && byTree.parties.size() + byTree.agents.size() < 2) {
        lend(sentence, at, byPosition.patients, byTree.patients, byTree);
        lend(sentence, at, byPosition.parties, byTree.parties, byTree);
    }
}

} // namespace apacheta
