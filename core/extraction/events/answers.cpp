// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/answers.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/phrases.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {

/// "rejected the proposal", "la rechazó": what was put forward before, whose it is unsaid.
static bool meansProposal(const SentenceView &sentence, qsizetype at)
{
    static const QSet<QString> nouns = wordSet(u"proposal proposals offer request idea initiative suggestion demand plan propuesta oferta solicitud pedido petición iniciativa idea planteamiento exigencia");
    static const QSet<QString> pronouns = wordSet(u"it them la lo las los");
    static const QSet<QString> definite = wordSet(u"the that this these those such la el los las esa ese esta este esas esos dicha dicho tal");
    const SyntaxTree &tree = sentence.tree();
    const int verb = wordOfToken(sentence, at);
    for (const int child : childrenOf(tree, verb, {Dependency::Obj, Dependency::NsubjPass, Dependency::Iobj})) {
        const SyntacticWord &object = tree.words[size_t(child)];
        const int determiner = firstChildOf(tree, child, {Dependency::Det});
        if (object.pos == PartOfSpeech::Pron ? pronouns.contains(object.form) : nouns.contains(object.lemma) && determiner >= 0 && definite.contains(tree.words[size_t(determiner)].form))
            return true;
    }
    return false;
}

/// "A proposed talks to B, and B rejected it": what is rejected or accepted is what the other put to him.
void answerProposals(const SentenceView &sentence, const LastSpoken &last, std::vector<EventCandidate> &candidates)
{
    const auto isOnlyPronoun = [&](int actor) {
        return std::ranges::none_of(sentence.mentions(), [&](int m) { return sentence.mention(m).actor == actor && sentence.mention(m).form != MentionForm::Pronoun; });
    };
    const auto has = [](const FoundEvent &event, int actor, Role role) {
        return std::ranges::any_of(event.participants, [&](const FoundParticipant &p) { return p.actor == actor && p.role == role; });
    };
    for (EventCandidate &answer : candidates) {
        const bool isAnswer = answer.isVerb && answer.frame && (answer.event.type == Category::Reject || answer.frame->isAnswer);
        if (!isAnswer || answer.event.participants.isEmpty() || answer.event.participants.front().role != Role::Agent)
            continue;
        FoundEvent told = answer.event;
        told.participants.removeIf([&](const FoundParticipant &p) { return p.role == Role::Patient && isOnlyPronoun(p.actor); }); // "rejected it"
        if (told.participants.size() != 1)
            continue;
        const int answerer = answer.event.participants.front().actor;
        for (const EventCandidate &asked : candidates)
            if (asked.frame && asked.at < answer.at && (asked.event.type == Category::Request || asked.frame->isPutToOthers)
                && has(asked.event, answerer, Role::Patient) && told.participants.size() == 1)
                for (const FoundParticipant &asker : asked.event.participants)
                    if (asker.role == Role::Agent)
                        told.participants.append({asker.actor, Role::Patient});
        if (told.participants.size() == 1 && last.proposer >= 0 && last.proposer != answerer && meansProposal(sentence, answer.at))
            told.participants.append({last.proposer, Role::Patient});
        if (told.participants.size() > 1)
            answer.event.participants = told.participants;
    }
}

/// "A proposed a dialogue to B": with whom goes without saying.
static void joinWished(const SentenceView &sentence, const std::vector<EventCandidate> &candidates, EventCandidate &wanted)
{
    constexpr double sureness = 0.5;
    for (const EventCandidate &request : candidates) {
        const auto of = [&](Role role) { return std::ranges::count_if(request.event.participants, [&](const FoundParticipant &p) { return p.role == role; }); };
        if (!isPutToOthers(request) || !request.isVerb || of(Role::Agent) != 1 || of(Role::Patient) != 1 || !isAncestor(sentence.tree(), wordOfToken(sentence, request.at), wordOfToken(sentence, wanted.at)))
            continue;
        for (const FoundParticipant &one : request.event.participants)
            if (one.role == Role::Agent || one.role == Role::Patient)
                wanted.event.participants.append({one.actor, Role::Party});
        wanted.event.polarity = Polarity::Planned;
        wanted.confidence = std::max(wanted.confidence, sureness);
        wanted.event.evidence.front().confidence = wanted.confidence;
        return;
    }
}

/// "A calls on B to negotiate", "invitamos a B a dialogar": with whom goes without saying.
void joinAskers(const SentenceView &sentence, std::vector<EventCandidate> &candidates)
{
    const SyntaxTree &tree = sentence.tree();
    for (EventCandidate &wanted : candidates) {
        const bool isTwosome = wanted.frame && wanted.frame->isSymmetric && (wanted.event.type == Category::Consult || wanted.event.type == Category::Agree);
        if (isTwosome && !wanted.isVerb && wanted.event.participants.isEmpty())
            joinWished(sentence, candidates, wanted);
        if (!isTwosome || wanted.event.polarity != Polarity::Planned || wanted.event.participants.size() != 1)
            continue;
        const FoundParticipant asked = wanted.event.participants.front();
        for (const EventCandidate &request : candidates) {
            const bool isRequest = request.frame && (request.event.type == Category::Request || request.frame->isPutToOthers) && request.event.polarity == Polarity::Asserted;
            if (!isRequest || request.at >= wanted.at || !isAncestor(tree, wordOfToken(sentence, request.at), wordOfToken(sentence, wanted.at)))
                continue;
            const auto isAsked = [&](const FoundParticipant &p) { return p.actor == asked.actor && p.role == Role::Patient; };
            if (std::ranges::count_if(request.event.participants, [](const FoundParticipant &p) { return p.role == Role::Patient; }) != 1 || std::ranges::none_of(request.event.participants, isAsked))
                continue;
            for (const FoundParticipant &asker : request.event.participants)
                if (asker.role == Role::Agent)
                    wanted.event.participants.append({asker.actor, asked.role});
            break;
        }
    }
}

} // namespace apacheta
