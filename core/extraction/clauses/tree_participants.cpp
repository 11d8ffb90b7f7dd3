// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/tree_participants.h"

#include "extraction/clauses/authorship.h"
#include "extraction/clauses/date_reach.h"
#include "extraction/clauses/own_side.h"
#include "extraction/clauses/people_words.h"
#include "extraction/events/attachment.h"
#include "text/fold.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Whether what is done to a thing is done to whose it is: attacks, support; "offering our ports" is no help to us.
bool strikesOwner(const FrameWord &word)
{
    const Category type = word.frame ? word.frame->type : Category::Other;
    return type == Category::Assault || type == Category::Coerce || type == Category::Threaten || type == Category::Accuse || type == Category::Reject || type == Category::Support || type == Category::Sanction;
}

} // namespace

void TreeParticipants::put(std::vector<int> &list, int mention)
{
    const int actor = m_sentence.mention(mention).actor;
    const auto has = [&](const std::vector<int> &known) { return std::any_of(known.begin(), known.end(), [&](int m) { return m_sentence.mention(m).actor == actor; }); };
    if (kindOf(mention) == ActorKind::Instrument) {
        if (!has(m_result.instruments))
            m_result.instruments.push_back(mention);
        return;
    }
    static const QSet<QString> within = wordSet(u"in en across throughout within through por from desde of de del");
    const bool isPartOfWorld = isMacroRegion(m_sentence.actorOf(mention));
    const bool isDealtWith = isPartOfWorld && !within.contains(attachmentOf(m_sentence, mention).preposition); // "cooperates with Europe"
    if (((!isActing(kindOf(mention)) || isPartOfWorld) && !isDealtWith) || isWhereItLies(m_sentence, mention)) {
        if (m_result.place < 0)
            m_result.place = mention;
        return;
    }
    if (!has(m_result.agents) && !has(m_result.patients) && !has(m_result.parties))
        list.push_back(mention);
}

/// "supported the entry of A [into B]", "lamentó la demanda [contra B]": what the thing aims at is not supported, nor blamed.
bool TreeParticipants::isGoalOfThing(const Filler &filler, int verb) const
{
    const Category type = m_frameWord.frame ? m_frameWord.frame->type : Category::Other;
    const int head = m_tree.words[size_t(firstConjunct(m_tree, filler.word))].head;
    if (filler.slot != Slot::Goal || head < 0 || head == verb || m_tree.words[size_t(head)].head != verb || mentionOf(head) >= 0)
        return false;
    return (type == Category::Support && !m_result.patients.empty()) || ((type == Category::Accuse || type == Category::Reject) && leadOf(m_tree, firstConjunct(m_tree, filler.word)) == Lead::Against);
}

/// "adopted a resolution [in support of] B", "en rechazo de": whom the noun is about stands behind it, who does it is the subject of the clause.
bool TreeParticipants::isPurpose(int noun) const
{
    const Category type = m_frameWord.frame ? m_frameWord.frame->type : Category::Other;
    const QString &before = m_sentence.word(tokenOf(noun) - 1);
    return (type == Category::Support || type == Category::Reject || type == Category::Protest) && (before == "in"_L1 || before == "en"_L1);
}

/// Who does what the clause around a noun says.
void TreeParticipants::addDoerAround(int noun)
{
    int verb = m_tree.words[size_t(noun)].head;
    for (int steps = 0; steps < 4 && verb >= 0 && !isVerbal(m_tree, verb); ++steps)
        verb = m_tree.words[size_t(verb)].head;
    if (verb < 0 || !isVerbal(m_tree, verb))
        return;
    for (const Filler &filler : clauseOfVerb(m_tree, verb).fillers)
        if (filler.slot == Slot::Doer && !isAncestor(m_tree, filler.word, noun))
            fill({filler.word, Slot::Doer, true}, m_result.agents, Depth::Offices);
}

void TreeParticipants::fill(const Filler &filler, std::vector<int> &list, Depth depth)
{
    std::vector<int> names = namesOf(filler.word, depth);
    if (names.empty() && filler.slot == Slot::Undergoer && &list == &m_result.patients)
        names = authorsOf(m_sentence, m_names, filler.word);
    const bool isDocument = names.empty() || (names.size() == 1 && kindOf(names.front()) == ActorKind::Instrument);
    if (isDocument && filler.slot == Slot::Doer)
        for (const int author : authorsOfDocument(m_sentence, m_names, filler.word))
            names.push_back(author);
    if (names.empty()) {
        if (filler.slot == Slot::Doer && m_last.side < 0 && isWe(m_tree.words[size_t(filler.word)].form))
            m_result.isByUs = m_sentence.annotation().isSpeech;
        const bool isDone = !m_isOwnDeed && strikesOwner(m_frameWord) && (filler.slot == Slot::Undergoer || filler.slot == Slot::Goal);
        if (const int meant = isDone && isOurs(m_tree, filler.word) ? m_last.side : m_pronouns.at(filler.word); meant >= 0) {
            put(list, meant);
            m_result.isGuessed = true;
        }
        return;
    }
    for (const int mention : names) {
        const MentionForm form = m_sentence.mention(mention).form;
        m_result.isGuessed = m_result.isGuessed || filler.isGuessed || form == MentionForm::Pronoun || isElsewhere(mention);
        put(list, mention);
    }
    const bool isSide = filler.slot == Slot::Doer || filler.slot == Slot::Companion || filler.slot == Slot::Between;
    if (names.size() != 1 || !isSide || isElsewhere(names.front()))
        return;
    const int first = names.front();
    for (int next = kindOf(first) == ActorKind::Person ? m_names.nextOfStates(first) : -1; next >= 0; next = m_names.nextOfStates(next))
        put(list, next);
    for (const int other : coordinatedWith(m_sentence, first)) // a list that the tree breaks off
        if (other > first && kindOf(other) == kindOf(first) && m_sentence.isDemonym(other) == m_sentence.isDemonym(first) && !isOtherSubject(other, filler.word))
            put(list, other);
}

void TreeParticipants::fillPlace(const Filler &filler)
{
    if (m_result.place >= 0)
        return;
    for (const int mention : namesOf(filler.word, Depth::All))
        if (isPlaceKind(kindOf(mention)) && m_sentence.mention(mention).form != MentionForm::Demonym) {
            m_result.place = mention;
            return;
        }
}

void TreeParticipants::fillGoal(const Filler &filler, bool isNoun)
{
    static const QSet<QString> loose = wordSet(u"for para over sobre from desde onto upon");
    static const QSet<QString> topic = wordSet(u"for para over sobre on from desde");
    const QString preposition = prepositionOf(m_tree, filler.word);
    if (bindsAll(m_frameWord) && leadOf(m_tree, filler.word) == Lead::Against) // "an alliance with A against B"
        return;
    const bool isOfTreaty = m_frameWord.frame && m_frameWord.frame->type == Category::Agree && m_frameWord.frame->isSymmetric; // "signed an agreement on the port of X"
    if (((isNoun && m_frameWord.of == NounOf::Party) || isOfTreaty) && topic.contains(preposition))
        return;
    static const QSet<QString> causes = wordSet(u"claim claims cause right rights position demand demands aspiration aspirations candidacy struggle efforts reivindicacion causa derecho derechos posicion demanda aspiracion candidatura lucha esfuerzos");
    const bool isCause = m_frameWord.frame && m_frameWord.frame->type == Category::Support && causes.contains(folded(m_tree.words[size_t(filler.word)].form)); // "support for the claim of B"
    if (loose.contains(preposition) && !isCause && (!m_result.patients.empty() || namesOf(filler.word, Depth::Offices).empty()))
        return;
    fill(filler, m_result.patients, loose.contains(preposition) && !isCause ? Depth::Offices : Depth::All);
}

/// Where the lexicon says what a preposition makes of the name it leads to. False where it says nothing.
bool TreeParticipants::fillByRole(const Filler &filler)
{
    if (m_frameWord.roles.isEmpty())
        return false;
    const auto role = m_frameWord.roles.constFind(folded(prepositionOf(m_tree, firstConjunct(m_tree, filler.word))));
    if (role == m_frameWord.roles.cend())
        return false;
    if (*role == Role::Place)
        fillPlace(filler);
    else
        fill(filler, *role == Role::Agent ? m_result.agents : *role == Role::Patient ? m_result.patients : *role == Role::Instrument ? m_result.instruments : m_result.parties,
             *role == Role::Patient ? Depth::All : Depth::Offices);
    return true;
}

/// A Spanish verb without a subject goes on with whom the text last spoke of.
void TreeParticipants::guessSubject(const Clause &clause, std::vector<int> &list)
{
    if (m_sentence.isSpanish() && clause.lacksSubject && m_result.agents.empty() && clause.person == Person::First && m_last.side < 0)
        m_result.isByUs = m_sentence.annotation().isSpeech;
    if (m_sentence.isSpanish() && clause.lacksSubject && m_result.agents.empty() && clause.person == Person::First && m_last.side >= 0
        && (clause.number == GrammaticalNumber::Plural || speaksForState(m_sentence, m_last.side))) { // "visité"
        put(list, m_last.side);
        m_result.isGuessed = true;
        return;
    }
    if (!m_sentence.isSpanish() || !clause.lacksSubject || !list.empty() || m_last.subject < 0 || clause.person == Person::First || clause.person == Person::Second
        || clause.number == GrammaticalNumber::Plural)
        return;
    put(list, m_last.subject);
    m_result.isGuessed = m_result.isGuessed || !list.empty();
}

/// People without a name who do it, or whom it is done to: "a group of refugees", "los comerciantes".
void TreeParticipants::findGroups(const Clause &clause)
{
    for (const Filler &filler : clause.fillers) {
        int &place = filler.slot == Slot::Doer ? m_result.group : m_result.sufferers;
        const bool taken = place >= 0 || (filler.slot == Slot::Doer && !m_result.agents.empty());
        if ((filler.slot != Slot::Doer && filler.slot != Slot::Undergoer) || (filler.isGuessed && filler.slot != Slot::Doer) || taken || mentionOf(filler.word) >= 0)
            continue;
        if (filler.slot == Slot::Doer && leadOf(m_tree, filler.word) == Lead::By && clause.verb >= 0 && !hasTense(m_tree, clause.verb)) // "seats occupied by passengers"
            continue;
        const int teller = m_tree.words[size_t(filler.word)].pos == PartOfSpeech::Pron ? m_pronouns.tellerOf(filler.word) : -1;
        const int word = teller >= 0 && mentionOf(teller) < 0 ? teller : filler.word; // "the strikers said they would"
        bool people = m_names.arePeople(word);
        if (!people && isMeasureOfPeople(m_sentence.word(tokenOf(word))))
            for (const int child : childrenOf(m_tree, word, {Dependency::Nmod, Dependency::Obl}))
                people = people || (leadOf(m_tree, child) == Lead::Of && m_names.arePeople(child));
        if (people)
            place = word;
    }
}

/// Whether a name is the subject of another verb than the one that a word hangs on: "met with A and [B] left".
bool TreeParticipants::isOtherSubject(int mention, int word) const
{
    const int name = headOfRange(m_tree, wordsOfTokens(m_tree, int(m_sentence.firstOf(mention)), int(m_sentence.pastOf(mention))));
    for (int at = name, steps = 0; at >= 0 && steps < 6; at = m_tree.words[size_t(at)].head, ++steps) {
        const Dependency relation = m_tree.words[size_t(at)].relation;
        const int verb = m_tree.words[size_t(at)].head; // "the agreements reached by A, B and [C] to create": an infinitive has no subject before it
        const bool isOfInfinitive = verb > at && m_tree.words[size_t(verb)].morphology.verbForm == VerbForm::Infinitive && !hasTense(m_tree, verb);
        if ((relation == Dependency::Nsubj || relation == Dependency::NsubjPass) && at != word && !isAncestor(m_tree, at, word))
            return !isOfInfinitive;
        if (isVerbal(m_tree, at))
            return relation == Dependency::Conj;
    }
    return name < 0;
}

/// "concluded [the agreements with A and B]": who stands behind the thing takes part in it.
bool TreeParticipants::isThingWith(const Filler &filler) const
{
    if (!bindsAll(m_frameWord) || mentionOf(filler.word) >= 0)
        return false;
    const std::vector<int> names = namesOf(filler.word, Depth::All);
    return !names.empty() && std::ranges::all_of(names, [&](int m) { return isCompanion(attachmentOf(m_sentence, m).preposition); });
}

/// "took part in [the Mission]", "nuestra participación en [la Comisión]": a body, which is more than where it was.
bool TreeParticipants::isPresenceAt(const Filler &filler) const
{
    const QString preposition = prepositionOf(m_tree, firstConjunct(m_tree, filler.word));
    return m_frameWord.frame && m_frameWord.frame->isPresence && isBody(filler.word) && (preposition == "in"_L1 || preposition == "en"_L1);
}

/// "a [petición] de X", "al [mando] de X": at whose wish, under whom; not to whom.
bool TreeParticipants::isAtWish(int word) const
{
    static const QSet<QString> wishes = wordSet(u"mando cargo nombre petición solicitud pedido instancia invitación request instance");
    return wishes.contains(m_tree.words[size_t(word)].form);
}

/// Whether all who are named stand behind "with".
bool TreeParticipants::areAllBeside(const Clause &clause) const
{
    return std::all_of(clause.fillers.begin(), clause.fillers.end(), [&](const Filler &f) {
        const std::vector<int> names = namesOf(f.word, Depth::All);
        return f.slot == Slot::Companion || f.slot == Slot::Place || std::ranges::all_of(names, [&](int mention) { return kindOf(mention) == ActorKind::Instrument; });
    });
}

/// Whether there is one with each that stands behind "with": "agreements with A and B", "our relation with A and B".
bool TreeParticipants::hasSeveral(const Clause &clause, int word) const
{
    static const QSet<QString> ties = wordSet(u"relation relationship friendship action relacion vinculo amistad lazo accion gestion");
    const auto areSeveral = [&](int noun) {
        return noun >= 0 && m_tree.words[size_t(noun)].pos == PartOfSpeech::Noun
            && (m_tree.words[size_t(noun)].morphology.number == GrammaticalNumber::Plural || ties.contains(folded(m_tree.words[size_t(noun)].lemma)));
    };
    const Dependency relation = m_tree.words[size_t(word)].relation;
    const bool isPartOfNoun = relation == Dependency::Compound || relation == Dependency::Acl || relation == Dependency::Amod; // "trade agreements", "the agreements signed with A and B"
    if (areSeveral(word) || areSeveral(firstChildOf(m_tree, word, {Dependency::Obj, Dependency::NsubjPass})) || (isPartOfNoun && areSeveral(m_tree.words[size_t(word)].head)))
        return true;
    return std::any_of(clause.fillers.begin(), clause.fillers.end(), [&](const Filler &filler) {
        return filler.slot == Slot::Companion && areSeveral(m_tree.words[size_t(firstConjunct(m_tree, filler.word))].head);
    });
}

/// "The agreements with A", "an agreement was signed with A" in a text that speaks for a state: its own, where the sentence names no other.
void TreeParticipants::addSpeaker(const Clause &clause)
{
    const auto is = [&](const std::vector<int> &list, int mention) {
        return std::any_of(list.begin(), list.end(), [&](int m) { return m_sentence.mention(m).actor == m_sentence.mention(mention).actor; });
    };
    const int side = m_last.side;
    const bool isParty = m_frameWord.of == NounOf::Party || bindsAll(m_frameWord);
    if (side < 0 || (clause.isPassive && !speaksForState(m_sentence, m_last.side)) || !isParty || m_result.parties.empty() || is(m_result.parties, side))
        return;
    if (namesAnother(m_sentence, m_result.parties, m_last))
        return;
    put(m_result.agents, side);
    m_result.isGuessed = true;
}

void TreeParticipants::setSpan(int word)
{
    const WordRange range = subtreeRange(m_tree, word);
    m_result.clauseBegin = range.isEmpty() ? 0 : tokenOf(range.first);
    m_result.clausePast = range.isEmpty() ? m_sentence.size() : tokenOf(range.past - 1) + 1;
}

bool TreeParticipants::isModifier(int word) const
{
    const Dependency relation = m_tree.words[size_t(word)].relation;
    return relation == Dependency::Amod || relation == Dependency::Compound || relation == Dependency::Flat;
}

} // namespace apacheta
