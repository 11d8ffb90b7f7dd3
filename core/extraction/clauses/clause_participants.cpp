// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/clause_participants.h"

#include "extraction/clauses/own_side.h"
#include "extraction/clauses/tree_participants.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {

Participants TreeParticipants::ofVerb(int verb)
{
    Clause clause = clauseOfVerb(m_tree, verb);
    // "...; La Paz demanded": who stands between a semicolon and the verb does it, whatever the parser made of the clause.
    const int before = m_sentence.mentionAt(tokenOf(groupBegin(m_tree, verb)) - 1);
    if (before >= 0 && hasTense(m_tree, verb) && !clause.isPassive && m_sentence.word(m_sentence.firstOf(before) - 1) == ";"_L1) {
        std::erase_if(clause.fillers, [&](const Filler &filler) { return filler.slot == Slot::Doer && tokenOf(filler.word) < m_sentence.firstOf(before); });
        put(m_result.agents, before);
    }
    m_isOwnDeed = clause.lacksSubject && clause.person == Person::First;
    const bool withSe = isReflexive(m_tree, verb);
    const bool sePassive = withSe && !m_frameWord.isReflexive && m_sentence.isSpanish();
    // "se firmó el acuerdo" has no doer, "se reunió con X" has one, whatever the arcs are called.
    for (Filler &filler : clause.fillers) {
        if (sePassive && filler.slot == Slot::Doer && filler.word > verb && leadOf(m_tree, filler.word) == Lead::None)
            filler.slot = Slot::Undergoer;
        if (withSe && m_frameWord.isReflexive && filler.slot == Slot::Undergoer && leadOf(m_tree, filler.word) == Lead::None && !isAncestor(m_tree, filler.word, verb))
            filler.slot = Slot::Doer;
        // A person as an object has its "a": without it, and without another subject, it is the subject.
        const int named = mentionOf(filler.word);
        if (m_sentence.isSpanish() && clause.lacksSubject && !withSe && filler.slot == Slot::Undergoer && filler.word > verb && leadOf(m_tree, filler.word) == Lead::None && named >= 0
            && kindOf(named) == ActorKind::Person) {
            filler.slot = Slot::Doer;
            clause.lacksSubject = false;
        }
    }
    for (const Slot slot : {Slot::Doer, Slot::Undergoer, Slot::Companion, Slot::Between, Slot::Goal, Slot::Place, Slot::Other})
        for (const Filler &filler : clause.fillers) {
            if (filler.slot != slot || m_names.isEndOfWay(filler.word) || isGoalOfThing(filler, verb) || (slot == Slot::Goal && isAtWish(filler.word)) || fillByRole(filler))
                continue;
            if (slot == Slot::Doer)
                fill(filler, m_result.agents, Depth::Offices);
            else if (slot == Slot::Undergoer)
                fill(filler, isThingWith(filler) ? m_result.parties : m_result.patients, Depth::All);
            else if (slot == Slot::Companion)
                fill(filler, m_result.parties, Depth::Offices);
            else if (slot == Slot::Between)
                fill(filler, m_result.parties, Depth::Offices);
            else if (slot == Slot::Goal)
                fillGoal(filler, false);
            else if (slot == Slot::Place && isPresenceAt(filler)) // "took part in the Mission"
                fill(filler, m_result.patients, Depth::Heads);
            else if (slot == Slot::Place)
                fillPlace(filler);
            else if (const int mention = mentionOf(filler.word); mention >= 0 && kindOf(mention) == ActorKind::Instrument)
                put(m_result.instruments, mention);
        }
    if (clause.isPassive && bindsAll(m_frameWord) && m_result.parties.size() > 1) // "the Alliance, agreed between A and B": what was agreed on
        std::erase_if(m_result.patients, [&](int mention) { return kindOf(mention) == ActorKind::Organization; });
    if (!sePassive)
        guessSubject(clause, m_result.agents);
    const bool isBeside = m_frameWord.frame && m_frameWord.frame->type == Category::Cooperate && !m_result.agents.empty(); // "cooperated with A and B"
    m_result.isEach = isBeside || hasSeveral(clause, verb);
    findGroups(clause);
    if (m_result.agents.empty() && m_result.patients.empty() && speaksForState(m_sentence, m_last.side) && areAllBeside(clause)) // "se firmó un convenio con A"
        addSpeaker(clause);
    // "has resumed relations with A and B": each with somebody unnamed, not with each other.
    if (m_result.agents.empty() && m_result.patients.empty() && m_result.parties.size() > 1 && areAllBeside(clause))
        m_result.parties.erase(m_result.parties.begin() + 1, m_result.parties.end());
    lendTopic(m_sentence, m_frameWord, m_last, m_result);
    setSpan(verb);
    return m_result;
}

Participants TreeParticipants::ofNoun(int noun)
{
    const Clause clause = clauseOfNoun(m_tree, noun);
    const auto has = [&](Slot slot) { return std::any_of(clause.fillers.begin(), clause.fillers.end(), [&](const Filler &f) { return f.slot == slot && !namesOf(f.word, Depth::All).empty(); }); };
    const bool isVoiced = m_frameWord.frame && m_frameWord.frame->isVoiced; // "the hostile policy of A towards B": of A
    const bool toWhom = has(Slot::Goal) && !isVoiced;
    const bool byWhom = has(Slot::Doer);
    const bool aboutWhom = isPurpose(noun);
    const auto ofIs = [&](const Filler &filler) -> std::vector<int> & {
        if (aboutWhom && !isModifier(filler.word) && m_tree.words[size_t(filler.word)].relation != Dependency::NmodPoss)
            return m_result.patients;
        switch (m_frameWord.of) {
        case NounOf::Party:
            return m_result.parties;
        case NounOf::Agent:
            return m_result.agents;
        case NounOf::Patient: {
            const QString preposition = prepositionOf(m_tree, filler.word);
            const bool genitive = !isModifier(filler.word) && m_tree.words[size_t(filler.word)].relation != Dependency::NmodPoss;
            if (byWhom)
                return m_result.patients;
            if (genitive)
                return toWhom ? m_result.agents : m_result.patients;
            // "the Chilean annexation of Tacna", "Peru's invasion": the doer stands before it
            const bool another = std::any_of(clause.fillers.begin(), clause.fillers.end(), [&](const Filler &f) {
                return f.word != filler.word && (f.slot == Slot::Of || f.slot == Slot::Goal) && !isModifier(f.word) && m_tree.words[size_t(f.word)].relation != Dependency::NmodPoss;
            });
            const int mention = mentionOf(filler.word);
            return another || (mention >= 0 && m_sentence.isDemonym(mention)) ? m_result.agents : m_result.patients;
        }
        case NounOf::Object:
            break;
        }
        return isModifier(filler.word) || m_tree.words[size_t(filler.word)].relation == Dependency::NmodPoss ? m_result.agents : m_result.patients;
    };
    std::vector<Slot> order{Slot::Of, Slot::Doer, Slot::Between, Slot::Companion, Slot::Goal, Slot::Place, Slot::Undergoer};
    if (bindsAll(m_frameWord)) // "the signing of agreements between A and B": what stands between them says most
        std::rotate(order.begin(), order.begin() + 2, order.begin() + 3);
    for (const Slot slot : order)
        for (const Filler &filler : clause.fillers) {
            if (filler.slot != slot || fillByRole(filler))
                continue;
            if (slot == Slot::Of)
                fill(filler, ofIs(filler), isModifier(filler.word) ? Depth::Heads : m_frameWord.of == NounOf::Agent ? Depth::Offices : Depth::All);
            else if (slot == Slot::Doer && !(m_frameWord.of == NounOf::Agent && !m_result.agents.empty()))
                fill(filler, m_frameWord.of == NounOf::Party ? m_result.parties : m_result.agents, Depth::Offices);
            else if (slot == Slot::Between || slot == Slot::Companion)
                fill(filler, m_result.parties, Depth::Offices);
            else if (slot == Slot::Goal && !isVoiced)
                fillGoal(filler, true);
            else if (slot == Slot::Place && isPresenceAt(filler))
                fill(filler, m_result.patients, Depth::Heads);
            else if (slot == Slot::Place)
                fillPlace(filler);
        }
    if (m_tree.words[size_t(noun)].pos == PartOfSpeech::Adj && m_result.agents.empty()) // "we are grateful to A"
        for (const int subject : childrenOf(m_tree, firstConjunct(m_tree, noun), {Dependency::Nsubj}))
            fill({subject, Slot::Doer, false}, m_result.agents, Depth::Offices);
    if (clause.verb >= 0 && m_result.agents.empty() && m_result.parties.empty())
        findGroups(clause);
    m_result.sufferers = -1; // what the verb is done to is the noun
    if (aboutWhom && m_result.agents.empty() && !m_result.patients.empty())
        addDoerAround(noun);
    // "agreements with A and B": each with somebody unnamed, not with each other.
    const bool onlyCompanions = areAllBeside(clause);
    if (clause.verb >= 0) // "mantenemos un diálogo con A": the one beside whom the others stand
        guessSubject(clause, m_frameWord.of == NounOf::Party && !onlyCompanions ? m_result.parties : m_result.agents);
    if (onlyCompanions && m_result.agents.empty() && m_result.patients.empty())
        addSpeaker(clause);
    if (const int copula = firstChildOf(m_tree, noun, {Dependency::Cop, Dependency::Aux}); copula >= 0 && m_last.side >= 0 && m_result.agents.empty()
        && m_tree.words[size_t(copula)].morphology.person == Person::First && m_tree.words[size_t(copula)].morphology.number == GrammaticalNumber::Plural)
        put(m_frameWord.of == NounOf::Party ? m_result.parties : m_result.agents, m_last.side); // "hemos iniciado negociaciones con A", a noun to the parser
    if (clause.isReceived && m_last.side >= 0)
        put(m_result.patients, m_last.side);
    m_result.isEach = hasSeveral(clause, noun);
    if (onlyCompanions && m_result.agents.empty() && m_result.patients.empty() && m_result.parties.size() > 1)
        m_result.parties.erase(m_result.parties.begin() + 1, m_result.parties.end());
    lendTopic(m_sentence, m_frameWord, m_last, m_result);
    setSpan(clause.verb >= 0 ? clause.verb : noun);
    return m_result;
}

int wordOfToken(const SentenceView &sentence, qsizetype token)
{
    const SyntaxTree &tree = sentence.tree();
    return tree.isEmpty() || !sentence.has(token) ? -1 : headOfRange(tree, wordsOfTokens(tree, int(token), int(token) + 1));
}

Participants participantsByTree(const SentenceView &sentence, qsizetype at, qsizetype past, const FrameWord &word, const LastSpoken &last)
{
    const SyntaxTree &tree = sentence.tree();
    const WordRange range = wordsOfTokens(tree, int(at), int(past));
    const int head = word.isVerb ? wordOfToken(sentence, at) : headOfRange(tree, range);
    TreeParticipants reader(sentence, word, last);
    return head < 0 ? Participants() : word.isVerb ? reader.ofVerb(head) : reader.ofNoun(head);
}

Participants participantsOfClause(const SentenceView &sentence, qsizetype at, const LastSpoken &last)
{
    static const FrameWord anyVerb = [] {
        FrameWord word;
        word.isVerb = true;
        return word;
    }();
    return participantsByTree(sentence, at, at + 1, anyVerb, last);
}

int subjectByTree(const SentenceView &sentence)
{
    const SyntaxTree &tree = sentence.tree();
    const int root = rootOf(tree);
    if (root < 0)
        return -1;
    static const FrameWord none;
    const LastSpoken nobody;
    const Participants main = TreeParticipants(sentence, none, nobody).ofVerb(root);
    if (!main.agents.empty())
        return main.agents.front();
    return main.patients.empty() || !isPassiveVerb(tree, root) ? -1 : main.patients.front();
}

} // namespace apacheta
