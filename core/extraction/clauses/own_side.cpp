// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/own_side.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/people_words.h"
#include "extraction/events/attachment.h"
#include "extraction/syntax/tree_walk.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {

bool speaksForState(const SentenceView &sentence, int side) { return side >= 0 && sentence.mention(side).actor == sentence.annotation().speaker; }

bool bindsAll(const FrameWord &word)
{
    if (word.frame && word.of == NounOf::Party && word.frame->type == Category::Cooperate && !word.frame->isTie) // "trade with A"
        return true;
    return word.frame && word.frame->isSymmetric && (word.frame->type == Category::Agree || word.frame->type == Category::Cooperate || word.frame->type == Category::Consult);
}

bool isOurs(const SyntaxTree &tree, int word)
{
    return tree.words[size_t(word)].pos == PartOfSpeech::Noun
        && std::ranges::any_of(childrenOf(tree, word, {Dependency::NmodPoss, Dependency::Det}), [&](int child) { return isOurs(tree.words[size_t(child)].form); });
}

int topicOf(const SentenceView &sentence)
{
    static const QSet<QString> before = wordSet(u"y and pero but asimismo tambien also ademas , con en respecto relacion cuanto a al de del la el regard respect regarding concerning with as for to republica republic hermana vecina sister the lo que se refiere referente");
    static const QSet<QString> openers = wordSet(u"con respecto relacion cuanto regard respect regarding concerning refiere referente for");
    bool opens = false;
    for (qsizetype at = 0; at < 8 && sentence.has(at); ++at) {
        const int mention = sentence.mentionAt(at);
        if (mention >= 0)
            return opens && sentence.actorOf(mention).kind == ActorKind::State && !sentence.isDemonym(mention) ? mention : -1;
        if (!before.contains(sentence.word(at)))
            return -1;
        opens = opens || openers.contains(sentence.word(at));
    }
    return -1;
}

namespace {

struct Part { qsizetype first = 0, past = 0; };     ///< tokens

/// The tokens between two semicolons that a mention stands in; the whole sentence where it stands in another.
Part partAround(const SentenceView &sentence, int mention)
{
    Part part{0, sentence.size()};
    if (sentence.mention(mention).span.begin < sentence.sentence().span.begin || sentence.mention(mention).span.end > sentence.sentence().span.end)
        return part;
    const qsizetype at = sentence.firstOf(mention);
    for (qsizetype i = 0; i < sentence.size(); ++i)
        if (sentence.word(i) == ";"_L1)
            (i < at ? part.first : part.past) = i < at ? i + 1 : std::min(i, part.past);
    return part;
}

/// "our ambassador [X]", "nuestro ex embajador [X]": who acts for the speaker.
bool isOurOffice(const SentenceView &sentence, qsizetype person)
{
    bool isOffice = false;
    for (qsizetype i = person - 1; i >= 0 && i >= person - 5 && !sentence.isComma(i) && sentence.mentionAt(i) < 0; --i) {
        if (isPreposition(sentence.word(i)) && !isOf(sentence.word(i)))
            return false;
        isOffice = isOffice || isOfficeNoun(sentence.word(i));
        if (isOffice && isOurs(sentence.word(i)))
            return true;
    }
    return false;
}

} // namespace

bool namesAnother(const SentenceView &sentence, const std::vector<int> &parties, const LastSpoken &last)
{
    const bool isStates = speaksForState(sentence, last.side);
    const Part part = parties.empty() ? Part{0, sentence.size()} : partAround(sentence, parties.front());
    return std::ranges::any_of(sentence.mentions(), [&](int mention) {
        if (sentence.firstOf(mention) < part.first || sentence.firstOf(mention) >= part.past)
            return false;
        const ActorKind kind = sentence.actorOf(mention).kind;
        const int actor = sentence.mention(mention).actor;
        const auto isActor = [&](int other) { return sentence.mention(other).actor == actor; };
        if (!isActing(kind) || std::ranges::any_of(parties, isActor) || (last.side >= 0 && isActor(last.side)))
            return false;
        static const QSet<QString> aside = wordSet(u"como as like desde from hacia towards a al to regarding");
        const auto [preposition, begin] = attachmentOf(sentence, mention);
        if (isStates && kind == ActorKind::Person && isOurOffice(sentence, sentence.firstOf(mention)))
            return false;
        if (isStates && preposition.isEmpty() && aside.contains(sentence.word(begin - 1)))
            return false;
        return !isStates || ((kind == ActorKind::State || kind == ActorKind::Person) && !isCompanion(preposition) && !aside.contains(preposition));
    });
}

void lendSpeaker(const SentenceView &sentence, const FrameWord &word, const LastSpoken &last, Participants &known)
{
    const bool isStates = speaksForState(sentence, last.side);
    const bool isAlone = known.agents.empty() && known.patients.empty() && !known.parties.empty();
    const auto isOwn = [&](int party) { return sentence.mention(party).actor == sentence.annotation().speaker; };
    if (!isStates || !bindsAll(word) || !isAlone || std::ranges::any_of(known.parties, isOwn)
        || !isCompanion(attachmentOf(sentence, known.parties.front()).preposition) || namesAnother(sentence, known.parties, last))
        return;
    known.agents.push_back(last.side);
    known.isGuessed = true;
}

void lendOpponent(const SentenceView &sentence, const FrameWord &word, const LastSpoken &last, Participants &known)
{
    static const QSet<QString> matters = wordSet(u"dialogue dialog talks negotiations negotiation conversations relations proposal proposals offer request demand claim "
                                                 "dialogo conversaciones negociaciones negociacion relaciones propuesta propuestas oferta solicitud demanda aspiracion");
    const bool isRefusing = word.frame && word.isVerb && (word.frame->type == Category::Sanction || word.frame->type == Category::Reject);
    const auto isOwn = [&](int agent) { return sentence.mention(agent).actor == sentence.annotation().speaker; };
    if (!isRefusing || !speaksForState(sentence, last.side) || known.agents.size() != 1 || isOwn(known.agents.front()) || !known.patients.empty() || !known.parties.empty()
        || sentence.actorOf(known.agents.front()).kind != ActorKind::State || namesAnother(sentence, known.agents, last))
        return;
    if (std::ranges::none_of(sentence.tokens(), [&](const Token &token) { return matters.contains(token.folded); }))
        return;
    known.patients.push_back(last.side);
    known.isGuessed = true;
}

/// "I greet the President of A, many thanks for the visit": his to us, where the sentence names no other.
static void lendThanked(const SentenceView &sentence, const LastSpoken &last, Participants &known)
{
    static const QSet<QString> thanks = wordSet(u"gracias agradezco agradecemos agradecer agradeciendo thank thanks grateful gratitude");
    if (std::ranges::none_of(sentence.tokens(), [&](const Token &token) { return thanks.contains(token.folded); }))
        return;
    int guest = -1;
    for (const int mention : sentence.mentions()) {
        const FoundActor &actor = sentence.actorOf(mention);
        const bool isOwn = sentence.mention(mention).actor == sentence.annotation().speaker || isOurOffice(sentence, sentence.firstOf(mention));
        if ((actor.kind != ActorKind::State && actor.kind != ActorKind::Person) || isOwn)
            continue;
        if (guest >= 0 && sentence.mention(guest).actor != sentence.mention(mention).actor)
            return;
        guest = mention;
    }
    if (guest < 0)
        return;
    known.agents.push_back(guest);
    known.patients.push_back(last.side);
    known.isGuessed = true;
}

void lendVisit(const SentenceView &sentence, qsizetype at, const FrameWord &word, const LastSpoken &last, Participants &known)
{
    if (!word.frame || word.isVerb || !word.frame->isJourney || !sentence.annotation().isSpeech || !speaksForState(sentence, last.side) || known.place >= 0 || !known.parties.empty()
        || (!known.agents.empty() && !known.patients.empty()))
        return;
    if (known.agents.empty() && known.patients.empty()) {
        lendThanked(sentence, last, known);
        return;
    }
    const bool isHost = known.patients.empty();
    const std::vector<int> &named = isHost ? known.agents : known.patients;
    const auto isOwn = [&](int mention) { return sentence.mention(mention).actor == sentence.annotation().speaker; };
    const auto isForeign = [&](int mention) {
        const FoundActor &actor = sentence.actorOf(mention);
        return !isOwn(mention) && (actor.kind == ActorKind::State || (isHost && actor.kind == ActorKind::Person));
    };
    if (!std::ranges::all_of(named, isForeign) || namesAnother(sentence, named, last))
        return;
    const SyntaxTree &tree = sentence.tree();
    const auto isOffice = [&](int noun) { // "the visit of the Minister to A": an office without a state is the speaker's
        const QString preposition = prepositionOf(tree, noun);
        return (preposition == "of"_L1 || preposition == "de"_L1) && (isOfficeNoun(sentence.word(pastCourtesy(sentence, tree.words[size_t(noun)].token))) || isOurs(tree, noun));
    };
    if (!isHost && std::ranges::none_of(childrenOf(tree, wordOfToken(sentence, at), {Dependency::Nmod, Dependency::NmodPoss}), isOffice))
        return;
    (isHost ? known.patients : known.agents).push_back(last.side);
    known.isGuessed = true;
}

void lendVoice(const SentenceView &sentence, const FrameWord &word, const LastSpoken &last, Participants &known)
{
    const auto isOwn = [&](int mention) { return sentence.mention(mention).actor == sentence.annotation().speaker; };
    if (!word.frame || !word.frame->isVoiced || !speaksForState(sentence, last.side) || !known.agents.empty() || known.patients.empty() || std::ranges::any_of(known.patients, isOwn))
        return;
    known.agents.push_back(last.side);
    known.isGuessed = true;
}

void lendReceiver(const SentenceView &sentence, qsizetype at, const FrameWord &word, const LastSpoken &last, Participants &known)
{
    const bool isGiving = word.frame && !word.isVerb && (word.frame->type == Category::Support || word.frame->type == Category::Aid);
    const auto isOwn = [&](int agent) { return sentence.mention(agent).actor == sentence.annotation().speaker; };
    if (!isGiving || !speaksForState(sentence, last.side) || known.agents.empty() || !known.patients.empty() || !known.parties.empty() || std::ranges::any_of(known.agents, isOwn))
        return;
    const SyntaxTree &tree = sentence.tree();
    int verb = wordOfToken(sentence, at);
    while (verb >= 0 && tree.words[size_t(verb)].pos != PartOfSpeech::Verb)
        verb = tree.words[size_t(verb)].head;
    if (verb < 0)
        return;
    static const QSet<QString> ourselves = wordSet(u"we i our");
    const bool isOurs = tree.words[size_t(verb)].morphology.person == Person::First
        || std::ranges::any_of(childrenOf(tree, verb, {Dependency::Nsubj, Dependency::Aux}), [&](int child) {
               return tree.words[size_t(child)].morphology.person == Person::First || ourselves.contains(tree.words[size_t(child)].form);
           });
    // "Bolivia's demand has won the support of A"
    static const QSet<QString> winning = wordSet(u"win gain obtain receive enjoy have count obtener recibir lograr ganar merecer tener contar concitar");
    const int subject = winning.contains(tree.words[size_t(verb)].lemma) ? firstChildOf(tree, verb, {Dependency::Nsubj}) : -1;
    const bool isGained = subject >= 0 && std::ranges::any_of(sentence.mentions(), [&](int m) {
        return isOwn(m) && isAncestor(tree, subject, wordOfToken(sentence, sentence.firstOf(m)));
    });
    if (!isOurs && !isGained)
        return;
    known.patients.push_back(last.side);
    known.isGuessed = true;
}

void lendTopic(const SentenceView &sentence, const FrameWord &word, const LastSpoken &last, Participants &known)
{
    const int speaker = sentence.annotation().speaker;
    const auto actorOf = [&](int mention) { return sentence.mention(mention).actor; };
    const bool isEmpty = known.agents.empty() && known.parties.empty() && known.patients.empty();
    const bool isOwnAlone = known.patients.empty() && known.agents.size() + known.parties.size() == 1 && actorOf(known.agents.empty() ? known.parties.front() : known.agents.front()) == speaker;
    if (!speaksForState(sentence, last.side) || (word.of != NounOf::Party && !bindsAll(word)) || (!isEmpty && !isOwnAlone))
        return;
    const int state = topicOf(sentence);
    if (state < 0 || actorOf(state) == speaker)
        return;
    const auto isOther = [&](int mention) { return sentence.actorOf(mention).kind == ActorKind::State && actorOf(mention) != actorOf(state) && actorOf(mention) != speaker; };
    if (std::ranges::any_of(sentence.mentions(), isOther))
        return;
    known.parties.push_back(state);
    if (isEmpty)
        known.agents.push_back(last.side);
    known.isGuessed = true;
}

} // namespace apacheta
