// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/endorsements.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/outlook.h"
#include "extraction/clauses/own_side.h"
#include "extraction/clauses/phrases.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double endorsedSurely = 0.6;
constexpr int deepest = 6;              ///< arcs between the verb of saying and that of getting

/// "would obtain", "may acquire", "should recover", "debe recuperar", "obtenga": what is to be, not what was.
bool isToBe(const SyntaxTree &tree, int verb)
{
    static const QSet<QString> modals = wordSet(u"would may should must shall debe deben debía deberá pueda puedan");
    const SyntacticWord &word = tree.words[size_t(verb)];
    if (word.morphology.mood == Mood::Subjunctive || word.morphology.mood == Mood::Conditional)
        return true;
    return std::ranges::any_of(childrenOf(tree, verb, {Dependency::Aux}), [&](int child) { return modals.contains(tree.words[size_t(child)].form); });
}

/// Saying that is no wish: a warning, a guess, a denial.
bool isOnlyTold(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"warn report think believe know estimate suggest conclude remember advertir informar pensar creer saber opinar estimar");
    return words.contains(lemma) || isAbsence(lemma) || isRefusal(lemma);
}

/// The verb of saying above a verb, in whose saying it stands, with nothing denied or refused on the way; -1 for none.
int tellerAbove(const SyntaxTree &tree, int verb)
{
    int at = verb;
    for (int steps = 0; steps < deepest && tree.words[size_t(at)].head >= 0; ++steps) {
        const int head = tree.words[size_t(at)].head;
        const Dependency relation = tree.words[size_t(at)].relation;
        if (isOnlyTold(tree.words[size_t(head)].lemma) || isNegated(tree, head))
            return -1;
        if (isVerbal(tree, head) && isSayingVerb(tree.words[size_t(head)].lemma) && (relation == Dependency::Ccomp || relation == Dependency::Parataxis))
            return head;
        at = head;
    }
    return -1;
}

bool canEndorse(ActorKind kind) { return kind == ActorKind::State || kind == ActorKind::Organization || kind == ActorKind::Person; }

} // namespace

bool isForItsSubject(const SyntaxTree &tree, int verb)
{
    static const QSet<QString> goods = wordSet(u"obtain acquire regain recover gain retrieve exercise enjoy exist live prosper flourish "
                                               "obtener adquirir recuperar recobrar conseguir ejercer gozar disfrutar existir vivir prosperar florecer");
    static const QSet<QString> having = wordSet(u"have tener contar");
    static const QSet<QString> rights = wordSet(u"right freedom independence sovereignty access derecho libertad independencia soberanía acceso");
    static const QSet<QString> able = wordSet(u"able free poder libre");
    const QString &lemma = tree.words[size_t(verb)].lemma;
    if (lemma == "live"_L1 && firstChildOf(tree, verb, {Dependency::CompoundPrt}) >= 0) // "live up to"
        return false;
    const auto isRight = [&](int child) { return rights.contains(tree.words[size_t(child)].lemma); };
    const auto isAlso = [&](int child) { return child > verb && isForItsSubject(tree, child); };
    return goods.contains(lemma) || (having.contains(lemma) && std::ranges::any_of(childrenOf(tree, verb, {Dependency::Obj, Dependency::Obl}), isRight))
        || (able.contains(lemma) && std::ranges::any_of(childrenOf(tree, verb, {Dependency::Xcomp, Dependency::Ccomp, Dependency::Advcl}), isAlso));
}

std::vector<EventCandidate> endorsementsIn(const SentenceView &sentence, const LastSpoken &last)
{
    std::vector<EventCandidate> endorsements;
    const SyntaxTree &tree = sentence.tree();
    const Frame *frame = Frames::standard().frame(u"support"_s);
    for (int verb = 0; frame && verb < int(tree.words.size()); ++verb) {
        if (!isVerbal(tree, verb) || !isForItsSubject(tree, verb) || !isToBe(tree, verb) || isNegated(tree, verb))
            continue;
        const bool isSpeech = tree.words[size_t(verb)].head < 0 && speaksForState(sentence, last.side); // "A must recover its sea", in the speech of B
        const int teller = isSpeech ? verb : tellerAbove(tree, verb);
        if (teller < 0)
            continue;
        const qsizetype said = tree.words[size_t(teller)].token;
        Participants saying = isSpeech ? Participants() : participantsOfClause(sentence, said, last);
        if (isSpeech)
            saying.agents = {last.side};
        const Participants getting = participantsOfClause(sentence, tree.words[size_t(verb)].token, last);
        if (saying.agents.empty() || getting.agents.empty() || getting.isGuessed || !canEndorse(sentence.actorOf(saying.agents.front()).kind))
            continue;
        const int actor = sentence.mention(getting.agents.front()).actor;
        const ActorKind kind = sentence.actorOf(getting.agents.front()).kind;
        const bool isOther = std::ranges::none_of(saying.agents, [&](int m) { return sentence.mention(m).actor == actor; });
        if (!isOther || (kind != ActorKind::State && kind != ActorKind::People))
            continue;
        Participants all;
        all.agents = saying.agents;
        all.patients = {getting.agents.front()};
        all.clausePast = sentence.size();
        endorsements.push_back(candidateOf(sentence, *frame, all, said, {said, said + 1, said, false, true}, sentence.token(said).span, endorsedSurely));
    }
    return endorsements;
}

} // namespace apacheta
