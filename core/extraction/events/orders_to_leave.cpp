// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/orders_to_leave.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/outlook.h"
#include "extraction/clauses/phrases.h"
#include "extraction/events/capitals.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double confidenceOfOrder = 0.85;

bool isOrderVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(
        u"ask order tell give instruct request force oblige compel command invite require allow pedir ordenar dar exigir conceder otorgar solicitar conminar intimar instar obligar forzar emplazar fijar");
    return words.contains(lemma);
}

bool isLeavingVerb(const SyntacticWord &word)
{
    static const QSet<QString> words = wordSet(u"leave quit depart vacate abandonar dejar salir marchar retirar");
    return words.contains(word.lemma) || word.form.startsWith("abandon"_L1); // "abandone" has no lemma that can be trusted
}

/// Whether what is left is a country: "the country", "el territorio nacional", "Bolivia"; of "gave 72 hours to leave" it need not be said.
bool leavesCountry(const SentenceView &sentence, int verb, bool isTermSet)
{
    static const QSet<QString> grounds = wordSet(u"country territory nation soil pais territorio suelo nacion");
    const SyntaxTree &tree = sentence.tree();
    bool isSaid = false;
    for (const int child : nounsUnder(tree, verb)) {
        const SyntacticWord &word = tree.words[size_t(child)];
        if (word.relation == Dependency::Nsubj)
            continue;
        const int mention = sentence.mentionAt(word.token);
        if (grounds.contains(word.lemma) || grounds.contains(sentence.word(word.token)) || (mention >= 0 && sentence.actorOf(mention).kind == ActorKind::State && !sentence.isDemonym(mention)))
            return true;
        isSaid = isSaid || word.relation == Dependency::Obj;
    }
    return isTermSet && !isSaid;
}

/// "72 hours", "a week", "un plazo de tres días" among what the order gives.
bool setsTerm(const SyntaxTree &tree, int order)
{
    static const QSet<QString> terms = wordSet(u"hour hours day days week weeks deadline hora horas dia dias día días semana plazo");
    const std::vector<int> nouns = nounsUnder(tree, order);
    return std::any_of(nouns.begin(), nouns.end(), [&](int noun) { return terms.contains(tree.words[size_t(noun)].lemma) || terms.contains(tree.words[size_t(noun)].form); });
}

/// The verb that orders what a verb of leaving says; -1 for none.
int orderOf(const SyntaxTree &tree, int leaving)
{
    int above = tree.words[size_t(leaving)].head;
    for (int steps = 0; steps < 2 && above >= 0 && !isVerbal(tree, above); ++steps) // "gave 72 hours [to leave]"
        above = tree.words[size_t(above)].head;
    return above >= 0 && isVerbal(tree, above) && isOrderVerb(tree.words[size_t(above)].lemma) && above < leaving ? above : -1;
}

} // namespace

std::vector<EventCandidate> ordersToLeave(const SentenceView &sentence, const KnownNames &known, const LastSpoken &last, std::vector<NameRun> &taken)
{
    std::vector<EventCandidate> orders;
    const SyntaxTree &tree = sentence.tree();
    const Frame *frame = Frames::standard().frame(u"expulsion"_s);
    for (int verb = 0; frame && verb < int(tree.words.size()); ++verb) {
        if (!isVerbal(tree, verb) || !isLeavingVerb(tree.words[size_t(verb)]))
            continue;
        const int order = orderOf(tree, verb);
        if (order < 0 || !leavesCountry(sentence, verb, setsTerm(tree, order)))
            continue;
        const auto outlook = outlookOfVerb(tree, order);
        const qsizetype at = tree.words[size_t(order)].token;
        Participants all = participantsOfClause(sentence, at, last);
        if (!outlook || all.patients.empty() || !isActing(sentence.actorOf(all.patients.front()).kind))
            continue;
        std::erase_if(all.patients, [&](int mention) { return sentence.firstOf(mention) > tree.words[size_t(verb)].token; });
        all.parties.clear();
        all.instruments.clear();
        EventCandidate candidate;
        candidate.frame = frame;
        candidate.at = at;
        candidate.isVerb = true;
        candidate.confidence = confidenceOfOrder * outlook->trust - (all.agents.empty() ? 0.1 : 0);
        FoundEvent &event = candidate.event;
        event.type = frame->type;
        event.polarity = outlook->polarity;
        const std::vector<EventDate> dates = datesFor(sentence, at, all, true);
        if (!dates.empty())
            event.date = dates.front().date;
        event.trigger = {sentence.token(at).span.begin, sentence.token(tree.words[size_t(verb)].token).span.end};
        fillParticipants(sentence, event, all, false);
        readCapitalsAsGovernments(sentence.annotation(), known, event);
        event.label = labelOf(sentence, *frame, all, {at, at + 1, at, false, true});
        event.evidence = {{sentence.sentence().span, candidate.confidence, event.date}};
        for (const int word : {order, verb})
            taken.push_back({tree.words[size_t(word)].token, tree.words[size_t(word)].token + 1});
        orders.push_back(std::move(candidate));
    }
    return orders;
}

} // namespace apacheta
