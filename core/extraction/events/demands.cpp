// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/demands.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/outlook.h"
#include "extraction/clauses/own_side.h"
#include "extraction/clauses/phrases.h"
#include "extraction/events/endorsements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double sureness = 0.62;       ///< of "must"; what only should be done is said more lightly
constexpr double lightly = 0.85;

struct Duty {
    double weight = 0;                  ///< 1 a duty, less an advice, 0 neither
    int head = -1;                      ///< the verb whose clause it is: "has" of "has to sign"
};

/// "It is necessary for all States to ...", "es indispensable que ...": the verb of what is needed, by the adjective; -1 for none.
int neededBy(const SyntaxTree &tree, int adjective)
{
    static const QSet<QString> words = wordSet(u"necessary essential imperative indispensable urgent vital crucial necesario indispensable imprescindible imperativo urgente preciso");
    const SyntacticWord &word = tree.words[size_t(adjective)];
    const int copula = firstChildOf(tree, adjective, {Dependency::Cop});
    if (word.pos != PartOfSpeech::Adj || !words.contains(word.form) || copula < 0 || tree.words[size_t(copula)].morphology.tense != Tense::Present || word.head >= 0
        || isNegated(tree, adjective))
        return -1;
    for (const int child : childrenOf(tree, adjective, {Dependency::Csubj, Dependency::Ccomp, Dependency::Xcomp, Dependency::Advcl}))
        if (isVerbal(tree, child) && child > adjective)
            return child;
    return -1;
}

/// "We hope that A and B will resume", "esperamos que A reanude": whether a verb is what one wishes of others.
bool isHopedFor(const SyntaxTree &tree, int verb)
{
    static const QSet<QString> hopes = wordSet(u"hope trust esperar confiar");
    const int teller = tree.words[size_t(verb)].head;
    if (teller < 0 || tree.words[size_t(verb)].relation != Dependency::Ccomp || !hopes.contains(tree.words[size_t(teller)].lemma) || isNegated(tree, teller))
        return false;
    const auto is = [&](int child, QLatin1StringView form) { return tree.words[size_t(child)].form == form; };
    const std::vector<int> auxiliaries = childrenOf(tree, verb, {Dependency::Aux});
    return tree.words[size_t(verb)].morphology.mood == Mood::Subjunctive || std::ranges::any_of(auxiliaries, [&](int child) { return is(child, "will"_L1) || is(child, "would"_L1); });
}

/// How strongly a verb is laid upon its subject.
Duty dutyOf(const SyntaxTree &tree, int verb)
{
    for (const int child : childrenOf(tree, verb, {Dependency::Aux, Dependency::AuxPass, Dependency::Cop})) {
        const SyntacticWord &aux = tree.words[size_t(child)];
        if (aux.form == "must"_L1 || (aux.lemma == "deber"_L1 && aux.morphology.tense == Tense::Present && aux.morphology.mood != Mood::Conditional))
            return {1, verb};
        if (aux.form == "should"_L1 || aux.form == "ought"_L1 || (aux.lemma == "deber"_L1 && aux.morphology.mood == Mood::Conditional))
            return {lightly, verb};
    }
    const int governor = tree.words[size_t(verb)].head;
    if (governor < 0 || tree.words[size_t(verb)].morphology.verbForm != VerbForm::Infinitive)
        return {};
    const SyntacticWord &above = tree.words[size_t(governor)];
    const bool present = above.morphology.tense == Tense::Present;
    const bool hasTo = above.form == "has"_L1 || above.form == "have"_L1 || above.form == "needs"_L1 || above.form == "need"_L1 || above.lemma == "deber"_L1 || above.lemma == "tener"_L1;
    return hasTo && present && tree.words[size_t(verb)].relation == Dependency::Xcomp ? Duty{1, governor} : Duty{};
}

/// Whether what one says of the other is said of his own side.
bool isOwnSide(const SentenceView &sentence, int speaker, int addressed)
{
    const FoundActor &one = sentence.actorOf(speaker);
    const FoundActor &other = sentence.actorOf(addressed);
    if (one.kind == ActorKind::State || other.kind != ActorKind::State)
        return sentence.mention(speaker).actor == sentence.mention(addressed).actor;
    return std::any_of(other.countries.begin(), other.countries.end(), [&](const QString &country) { return one.countries.contains(country); })
        || std::any_of(sentence.mentions().begin(), sentence.mentions().end(), [&](int mention) { // "Bolivian President X said"
               return mention != addressed && sentence.mention(mention).actor == sentence.mention(addressed).actor && sentence.firstOf(mention) < sentence.firstOf(speaker)
                   && sentence.firstOf(speaker) - sentence.firstOf(mention) < 6;
           });
}

/// The words of a demand: tokens of what says it and of the deed, the deed's word in the tree.
struct DemandWords {
    qsizetype said = 0;
    qsizetype deed = 0;
    int verb = -1;
};

EventCandidate demandOf(const SentenceView &sentence, const Frame &frame, const Participants &all, const DemandWords &words, double confidence)
{
    const SyntaxTree &tree = sentence.tree();
    const Span trigger{sentence.token(tree.words[size_t(groupBegin(tree, words.verb))].token).span.begin, sentence.token(tree.words[size_t(words.verb)].token).span.end};
    return candidateOf(sentence, frame, all, words.said, {words.deed, words.deed + 1, words.deed, false, true}, trigger, confidence);
}

} // namespace

std::vector<EventCandidate> demandsIn(const SentenceView &sentence, const LastSpoken &last)
{
    std::vector<EventCandidate> demands;
    const SyntaxTree &tree = sentence.tree();
    const Frame *frame = Frames::standard().frame(u"demand"_s);
    const Frame *request = Frames::standard().frame(u"request"_s);
    for (int word = 0; frame && speaksForState(sentence, last.side) && word < int(tree.words.size()); ++word)
        if (const int needed = neededBy(tree, word); needed >= 0) {
            Participants all;
            all.agents = {last.side};
            const Participants deed = participantsOfClause(sentence, tree.words[size_t(needed)].token);
            if (!deed.agents.empty() && isActing(sentence.actorOf(deed.agents.front()).kind) && !isOwnSide(sentence, last.side, deed.agents.front()))
                all.patients = deed.agents;
            else
                continue; // of nobody named: an opinion
            all.clausePast = sentence.size();
            demands.push_back(demandOf(sentence, *frame, all, {tree.words[size_t(word)].token, tree.words[size_t(needed)].token, needed}, sureness * lightly));
        }
    for (int verb = 0; frame && verb < int(tree.words.size()); ++verb) {
        const bool isHope = isVerbal(tree, verb) && speaksForState(sentence, last.side) && isHopedFor(tree, verb);
        const auto [duty, head] = isHope ? Duty{lightly, verb} : isVerbal(tree, verb) ? dutyOf(tree, verb) : Duty{};
        if (duty == 0 || isForItsSubject(tree, verb))
            continue;
        const int teller = tree.words[size_t(head)].head;
        const Dependency relation = tree.words[size_t(head)].relation;
        const bool isSpeech = teller < 0 && speaksForState(sentence, last.side); // "B must withdraw", in the speech of A
        const bool isTold = teller >= 0 && (relation == Dependency::Ccomp || relation == Dependency::Parataxis || relation == Dependency::Xcomp) && isVerbal(tree, teller)
            && (isHope || isSayingVerb(tree.words[size_t(teller)].lemma)) && !isNegated(tree, teller);
        if (!isSpeech && !isTold)
            continue;
        const qsizetype at = tree.words[size_t(head)].token;
        const qsizetype said = isSpeech ? at : tree.words[size_t(teller)].token;
        const Participants deed = participantsOfClause(sentence, at);
        Participants saying = participantsOfClause(sentence, said, last);
        if (isSpeech)
            saying.agents = {last.side};
        const std::vector<int> addressed = isPassiveVerb(tree, head) ? std::vector<int>() : deed.agents; // what "should be held" is asked of nobody named
        const bool isToAnybody = addressed.empty() && duty == 1 && !saying.agents.empty() && !isSpeech; // "said the blockade must end"
        if ((addressed.empty() && !isToAnybody) || deed.isGuessed || (saying.agents.empty() && saying.group < 0))
            continue;
        if (!addressed.empty() && (!isActing(sentence.actorOf(addressed.front()).kind) || (!saying.agents.empty() && isOwnSide(sentence, saying.agents.front(), addressed.front()))))
            continue;
        Participants all;
        all.agents = saying.agents;
        all.patients = addressed;
        all.group = saying.group;
        all.clauseBegin = saying.clauseBegin;
        all.clausePast = saying.clausePast;
        demands.push_back(demandOf(sentence, isHope && request ? *request : *frame, all, {said, at, verb}, sureness * duty + (all.agents.empty() ? 0 : 0.1) - (addressed.empty() ? 0.15 : 0)));
    }
    return demands;
}

} // namespace apacheta
