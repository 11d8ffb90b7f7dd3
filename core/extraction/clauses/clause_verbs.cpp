// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/clause.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int mostClauses = 8;            ///< of a subject's way through other clauses

/// The verb's own form, or that of the auxiliary that is finite.
Morphology finiteForm(const SyntaxTree &tree, int verb)
{
    for (const int child : childrenOf(tree, verb, {Dependency::Aux, Dependency::AuxPass, Dependency::Cop}))
        if (tree.words[size_t(child)].morphology.verbForm == VerbForm::Finite)
            return tree.words[size_t(child)].morphology;
    return tree.words[size_t(verb)].morphology;
}

/// The grammatical subject that stands in the clause itself; of several the nearest before the verb, as another mostly is an error ("As well
/// as Peru, he visited Chile"). -1 for none.
int ownSubject(const SyntaxTree &tree, int verb)
{
    int subject = -1;
    const bool isFirst = finiteForm(tree, verb).person == Person::First;
    for (const int child : childrenOf(tree, verb, {Dependency::Nsubj, Dependency::NsubjPass, Dependency::Csubj})) {
        if (isFirst && tree.words[size_t(child)].form == "que"_L1) // "la visita que hice"
            continue;
        if (child > verb && subject >= 0 && tree.words[size_t(subject)].form == "que"_L1 && tree.words[size_t(child)].pos != PartOfSpeech::Pron) // "la demanda que interpuso Bolivia"
            subject = -1;
        if (!isNominal(tree, child) || !prepositionOf(tree, child).isEmpty() || tree.words[size_t(child)].form == "se"_L1 || (child > verb && subject >= 0))
            continue;
        // "travelled [to the capital] to meet X": what a preposition leads to is no subject, whatever it hangs on
        static const QSet<QString> leads = wordSet(u"to in from at into near a en desde hacia");
        const int first = child > 0 && tree.words[size_t(child) - 1].pos == PartOfSpeech::Det ? child - 1 : child;
        if (first > 0 && tree.words[size_t(first) - 1].pos == PartOfSpeech::Adp && leads.contains(tree.words[size_t(first) - 1].form))
            continue;
        subject = child;
    }
    return subject;
}

/// What a subject is inherited from, with the way there.
struct Inherited {
    int word = -1;
    bool isUndergoer = false;           ///< a passive participle's noun
    bool isGuessed = false;
};

bool agrees(const SyntaxTree &tree, int verb, int subject)
{
    const GrammaticalNumber wanted = finiteForm(tree, verb).number;
    const Person person = finiteForm(tree, verb).person;
    if (person == Person::First || person == Person::Second)
        return false;
    if (wanted == GrammaticalNumber::Plural && conjunctsOf(tree, subject).size() < 2)
        return tree.words[size_t(subject)].morphology.number != GrammaticalNumber::Singular;
    return wanted != GrammaticalNumber::Singular || tree.words[size_t(subject)].morphology.number != GrammaticalNumber::Plural;
}

/// The object of a verb, as the one who is made to do something: no preposition but Spanish "a".
int objectOf(const SyntaxTree &tree, int verb)
{
    for (const int child : childrenOf(tree, verb, {Dependency::Obj, Dependency::Iobj, Dependency::Obl}))
        if (const QString preposition = prepositionOf(tree, child); isNominal(tree, child) && tree.words[size_t(child)].form != "se"_L1
            && (preposition.isEmpty() || preposition == "a"_L1 || preposition == "al"_L1) && tree.words[size_t(child)].relation != Dependency::Obl)
            return child;
    static const QSet<QString> callers = wordSet(u"call appeal"); // "called on [X] to"
    if (callers.contains(tree.words[size_t(verb)].lemma))
        for (const int child : childrenOf(tree, verb, {Dependency::Obl}))
            if (const QString preposition = prepositionOf(tree, child); isNominal(tree, child) && (preposition == "on"_L1 || preposition == "upon"_L1 || preposition == "to"_L1))
                return child;
    return -1;
}

/// "pidió a [X] que firme": whom a verb asks, its "a" before what is asked.
int askedOf(const SyntaxTree &tree, int verb)
{
    for (const int child : childrenOf(tree, verb, {Dependency::Obj, Dependency::Iobj, Dependency::Obl}))
        if (const QString preposition = prepositionOf(tree, child); child > verb && isNominal(tree, child) && (preposition == "a"_L1 || preposition == "al"_L1))
            return child;
    return -1;
}

Inherited subjectFor(const SyntaxTree &tree, int verb, int steps);

/// Of whom a noun is said ("A and B were the first countries to ..."); -1 where it is no predicate.
int saidOf(const SyntaxTree &tree, int noun)
{
    return firstChildOf(tree, noun, {Dependency::Cop}) < 0 ? -1 : firstChildOf(tree, noun, {Dependency::Nsubj});
}

/// The noun that a participle, infinitive or relative clause describes, as the subject.
Inherited fromNoun(const SyntaxTree &tree, int verb, int noun, int steps)
{
    const SyntacticWord &word = tree.words[size_t(verb)];
    if (const int subject = saidOf(tree, noun); subject >= 0 && !isPassiveVerb(tree, verb))
        return {antecedentOf(tree, subject), false, false};
    const VerbForm form = word.morphology.verbForm;
    const int governor = tree.words[size_t(noun)].head;
    if (word.form.endsWith("ndo"_L1) && governor >= 0 && isVerbal(tree, governor) && steps < mostClauses) // a Spanish gerund goes with the verb, not with the noun before it
        return subjectFor(tree, governor, steps + 1);
    if (form == VerbForm::Infinitive) { // "the decision of X to sign", "X announced a plan to sign"
        for (const int child : childrenOf(tree, noun, {Dependency::NmodPoss, Dependency::Nmod}))
            if (child < verb && leadOf(tree, child) == Lead::Of)
                return {child, false, false};
        const int carrier = tree.words[size_t(noun)].head;
        if (carrier >= 0 && isVerbal(tree, carrier) && carrier != noun && steps < mostClauses) {
            Inherited inherited = subjectFor(tree, carrier, steps + 1);
            inherited.isGuessed = true;
            return inherited;
        }
        return {};
    }
    const bool relative = hasTense(tree, verb);
    if (relative) { // a relative pronoun that is no subject would be found by its own arc; a clause with none describes its object
        for (const int child : childrenOf(tree, verb))
            if (isRelativePronoun(tree, child) && (leadOf(tree, child) != Lead::None || tree.words[size_t(child)].relation == Dependency::Obj))
                return {};
        return {noun, false, tree.words[size_t(verb)].relation != Dependency::AclRelcl};
    }
    return {noun, isPassiveVerb(tree, verb), false};
}

Inherited subjectFor(const SyntaxTree &tree, int verb, int steps)
{
    if (const int own = ownSubject(tree, verb); own >= 0)
        return {antecedentOf(tree, own), isPassiveVerb(tree, verb), false};
    const SyntacticWord &word = tree.words[size_t(verb)];
    if (word.head < 0 || steps >= mostClauses)
        return {};
    const int head = word.head;
    const bool finite = hasTense(tree, verb);
    const auto surface = [&](bool guessed) -> Inherited { // the grammatical subject goes on, whatever it was to the other verb
        for (int between = std::min(head, verb) + 1; finite && between < std::max(head, verb); ++between)
            if (tree.words[size_t(between)].form == ";"_L1)
                return {};
        const Inherited above = subjectFor(tree, head, steps + 1);
        if (above.word < 0 || (finite && !agrees(tree, verb, above.word)))
            return {};
        return {above.word, isPassiveVerb(tree, verb), guessed || above.isGuessed};
    };
    switch (word.relation) {
    case Dependency::Conj:
        if (!isVerbal(tree, head))
            return {};
        if (firstChildOf(tree, verb, {Dependency::ExplPass}) >= 0)
            return {};
        return surface(false);
    case Dependency::Xcomp:
    case Dependency::Ccomp: {
        if (const int asked = finite && word.morphology.mood == Mood::Subjunctive && isObjectControl(tree.words[size_t(head)].lemma) ? askedOf(tree, head) : -1; asked >= 0)
            return {antecedentOf(tree, asked), isPassiveVerb(tree, verb), false};
        if (finite && word.relation == Dependency::Ccomp)
            return isVerbal(tree, head) && firstChildOf(tree, verb, {Dependency::ExplPass}) < 0 ? surface(true) : Inherited();
        const int object = isObjectControl(tree.words[size_t(head)].lemma) ? objectOf(tree, head) : -1;
        if (object >= 0)
            return {antecedentOf(tree, object), isPassiveVerb(tree, verb), false};
        return isVerbal(tree, head) ? surface(false) : Inherited();
    }
    case Dependency::Advcl: {
        if (!isVerbal(tree, head))
            return {};
        const int mark = firstChildOf(tree, verb, {Dependency::Mark, Dependency::Case});
        const QString marker = mark < 0 ? QString() : tree.words[size_t(mark)].form;
        const int object = objectOf(tree, head);
        // "accused X of invading", "criticised X for entering": who is blamed did it.
        if (!finite && object >= 0 && object < verb && (marker == "of"_L1 || marker == "for"_L1 || marker == "from"_L1 || (marker == "por"_L1 && word.morphology.verbForm == VerbForm::Infinitive)
                                                        || (marker == "de"_L1 && word.morphology.verbForm == VerbForm::Infinitive)))
            return {antecedentOf(tree, object), isPassiveVerb(tree, verb), false};
        if (!finite && object >= 0 && isObjectControl(tree.words[size_t(head)].lemma) && word.morphology.verbForm == VerbForm::Infinitive)
            return {antecedentOf(tree, object), isPassiveVerb(tree, verb), false};
        return surface(finite);
    }
    case Dependency::Parataxis:
        return finite ? surface(true) : Inherited();
    case Dependency::Acl:
    case Dependency::AclRelcl:
    case Dependency::Amod:
        if (finite && finiteForm(tree, verb).person == Person::First) // "la visita que hice"
            return {};
        return fromNoun(tree, verb, head, steps);
    default:
        return {};
    }
}

/// The verb with a tense whose subject does what an infinitive or gerund says: "[quiero] agradecer", "[seguimos] negociando"; itself where it has a tense.
int rulerOf(const SyntaxTree &tree, int verb)
{
    for (int steps = 0; steps < mostClauses && !hasTense(tree, verb); ++steps) {
        const SyntacticWord &word = tree.words[size_t(verb)];
        const bool goesOn = word.relation == Dependency::Xcomp || word.relation == Dependency::Advcl || word.relation == Dependency::Conj;
        if (!goesOn || word.head < 0 || !isVerbal(tree, word.head) || isObjectControl(tree.words[size_t(word.head)].lemma))
            break;
        verb = word.head;
    }
    return verb;
}

class VerbClause final {
public:
    VerbClause(const SyntaxTree &tree, int verb) : m_tree(tree), m_verb(verb) {}

    Clause read()
    {
        m_clause.verb = m_verb;
        m_clause.isPassive = isPassiveVerb(m_tree, m_verb);
        addSubject();
        for (const int child : nounsUnder(m_tree, m_verb))
            addDependent(child);
        addAntecedent();
        addFromGoverning();
        addSharedDoer();
        addSharedObject();
        return std::move(m_clause);
    }

private:
    void add(int word, Slot slot, bool isGuessed = false);
    void addSubject();
    void addDependent(int child);
    void addBehind(int noun);
    void addAntecedent();
    void addFromGoverning();
    void addSharedDoer();
    void addSharedObject();

    const SyntaxTree &m_tree;
    const int m_verb;
    Clause m_clause;
};

void VerbClause::add(int word, Slot slot, bool isGuessed)
{
    for (const int meant : slot == Slot::Companion ? companionsMeantBy(m_tree, word) : std::vector<int>{antecedentOf(m_tree, word)})
        for (const int conjunct : conjunctsOf(m_tree, meant)) {
            if (conjunct != meant && (!isNominal(m_tree, conjunct) || conjunct == m_verb || isAncestor(m_tree, conjunct, m_verb)))
                continue;
            const bool known = std::any_of(m_clause.fillers.begin(), m_clause.fillers.end(), [&](const Filler &f) { return f.word == conjunct; });
            if (!known)
                m_clause.fillers.push_back({conjunct, slot, isGuessed});
        }
}

void VerbClause::addSubject()
{
    const Inherited subject = subjectFor(m_tree, m_verb, 0);
    if (subject.word >= 0) {
        add(subject.word, m_clause.isPassive || subject.isUndergoer ? Slot::Undergoer : Slot::Doer, subject.isGuessed);
        return;
    }
    const Morphology form = finiteForm(m_tree, rulerOf(m_tree, m_verb));
    m_clause.lacksSubject = (hasTense(m_tree, m_verb) || form.person == Person::First) && !m_clause.isPassive;
    m_clause.person = form.person;
    m_clause.number = form.number;
}

/// "signed a treaty with B", "crossed the border of B": what a common object has behind it belongs to the verb too, unless it is an agent.
void VerbClause::addBehind(int noun)
{
    for (const int child : childrenOf(m_tree, noun, {Dependency::Nmod, Dependency::Obl})) {
        const Lead lead = leadOf(m_tree, child);
        if (lead == Lead::Companion)
            add(child, Slot::Companion);
        else if (lead == Lead::Between)
            add(child, Slot::Between);
        else if (lead == Lead::Against || lead == Lead::Goal)
            add(child, Slot::Goal);
        else if (lead == Lead::Place)
            add(child, Slot::Place);
    }
}

void VerbClause::addDependent(int child)
{
    const SyntacticWord &word = m_tree.words[size_t(child)];
    if (word.form == "se"_L1 || word.relation == Dependency::NmodPoss)
        return;
    const bool subject = word.relation == Dependency::Nsubj || word.relation == Dependency::NsubjPass;
    switch (leadOf(m_tree, child)) {
    case Lead::None:
        if (subject) {
            addBehind(child);
        } else if (word.relation == Dependency::Obj || word.relation == Dependency::Iobj) {
            add(child, Slot::Undergoer);
            addBehind(child);
        } else {
            add(child, word.relation == Dependency::OblAgent ? Slot::Doer : Slot::Other);
        }
        break;
    case Lead::By:
        add(child, m_clause.isPassive ? Slot::Doer : Slot::Other);
        break;
    case Lead::Companion:
        add(child, Slot::Companion);
        break;
    case Lead::Between:
        add(child, Slot::Between);
        break;
    case Lead::Of:
        add(child, Slot::Undergoer);
        break;
    case Lead::Goal:
    case Lead::Against: // Spanish "a" leads persons as objects
        add(child, word.relation == Dependency::Obj ? Slot::Undergoer : Slot::Goal);
        addBehind(child);
        break;
    case Lead::Place:
        add(child, Slot::Place);
        break;
    case Lead::Other:
        add(child, Slot::Other);
        break;
    }
}

/// The noun that a relative clause describes, where it is not its subject: "the treaty that Chile signed", "the city where they met".
void VerbClause::addAntecedent()
{
    const SyntacticWord &word = m_tree.words[size_t(m_verb)];
    const bool isOurs = word.relation == Dependency::AclRelcl && hasTense(m_tree, m_verb) && finiteForm(m_tree, m_verb).person == Person::First; // "la comisión que creamos"
    if ((word.relation != Dependency::AclRelcl && word.relation != Dependency::Acl) || word.head < 0 || (m_clause.fillers.empty() && !isOurs))
        return;
    const auto holds = [&](int noun) { return std::any_of(m_clause.fillers.begin(), m_clause.fillers.end(), [&](const Filler &f) { return f.word == noun; }); };
    if (holds(word.head) || !hasTense(m_tree, m_verb))
        return;
    for (const int child : childrenOf(m_tree, m_verb))
        if (m_tree.words[size_t(child)].form == "where"_L1 || m_tree.words[size_t(child)].form == "donde"_L1) {
            add(word.head, Slot::Place);
            return;
        }
    const bool hasObject = firstChildOf(m_tree, m_verb, {Dependency::Obj}) >= 0;
    if (!hasObject && !m_clause.isPassive && (isOurs || ownSubject(m_tree, m_verb) >= 0))
        add(word.head, Slot::Undergoer);
}

/// "strengthened and expanded its relations with B": the object behind two verbs is the first one's too.
void VerbClause::addSharedObject()
{
    if (m_clause.isPassive || firstChildOf(m_tree, m_verb, {Dependency::Obj, Dependency::Iobj, Dependency::Ccomp, Dependency::Xcomp}) >= 0)
        return;
    const int next = firstChildOf(m_tree, m_verb, {Dependency::Conj});
    const bool follows = next == m_verb + 2 && m_tree.words[size_t(m_verb) + 1].pos == PartOfSpeech::Cconj && m_tree.words[size_t(next)].pos == PartOfSpeech::Verb;
    const int object = follows ? firstChildOf(m_tree, next, {Dependency::Obj}) : -1;
    if (object < next || leadOf(m_tree, object) != Lead::None)
        return;
    add(object, Slot::Undergoer);
    addBehind(object);
}

/// Where an infinitive or gerund has no place or companion of its own, those of a verb of going or helping serve: "came to X to sign".
void VerbClause::addFromGoverning()
{
    const SyntacticWord &word = m_tree.words[size_t(m_verb)];
    if (word.head < 0 || hasTense(m_tree, m_verb) || (word.relation != Dependency::Xcomp && word.relation != Dependency::Advcl) || !m_clause.of(Slot::Companion).empty())
        return;
    for (const int child : childrenOf(m_tree, word.head, {Dependency::Obl, Dependency::Nmod})) {
        const Lead lead = leadOf(m_tree, child);
        if (lead == Lead::Companion)
            add(child, Slot::Companion, true);
        else if (lead == Lead::Place && m_clause.of(Slot::Place).empty())
            add(child, Slot::Place, true);
    }
}

/// "was captured and executed by X": the last of coordinated passives names who did all of it.
void VerbClause::addSharedDoer()
{
    if (!m_clause.isPassive || std::any_of(m_clause.fillers.begin(), m_clause.fillers.end(), [](const Filler &f) { return f.slot == Slot::Doer; }))
        return;
    for (const int other : childrenOf(m_tree, m_verb, {Dependency::Conj}))
        if (isPassiveVerb(m_tree, other) && ownSubject(m_tree, other) < 0)
            for (const int child : nounsUnder(m_tree, other))
                if (leadOf(m_tree, child) == Lead::By)
                    add(child, Slot::Doer);
}

} // namespace

std::vector<int> Clause::of(Slot slot) const
{
    std::vector<int> words;
    for (const Filler &filler : fillers)
        if (filler.slot == slot)
            words.push_back(filler.word);
    return words;
}

Clause clauseOfVerb(const SyntaxTree &tree, int verb)
{
    return wordAt(tree, verb) ? VerbClause(tree, verb).read() : Clause();
}

} // namespace apacheta
