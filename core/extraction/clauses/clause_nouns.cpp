// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/clause.h"

#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isSubject(Dependency relation) { return relation == Dependency::Nsubj || relation == Dependency::NsubjPass; }

/// What is the subject of a happening verb happened: "the war began", "talks were held", "se celebró la reunión" (tagged as an object at times).
bool tellsOf(const SyntaxTree &tree, int verb, int noun)
{
    const SyntacticWord &n = tree.words[size_t(noun)];
    return isHappeningVerb(tree.words[size_t(verb)].lemma)
        && (isSubject(n.relation) || ((n.relation == Dependency::Obj || n.relation == Dependency::Iobj) && isReflexive(tree, verb)));
}

/// "A was engaged in talks": the passive's subject does it.
bool isEngaging(const QString &lemma) { return lemma == "engage"_L1 || lemma == "involve"_L1 || lemma == "involucrar"_L1 || lemma == "empeñar"_L1; }

/// "que tuve el honor de [realizar]", "which I had the honour to [make]": what one is honoured to do; any other verb itself.
int deedOfHonour(const SyntaxTree &tree, int verb)
{
    static const QSet<QString> honours = wordSet(u"honor honour privilege pleasure opportunity occasion privilegio agrado gusto oportunidad ocasión placer satisfacción");
    const QString &lemma = tree.words[size_t(verb)].lemma;
    if (lemma != "tener"_L1 && lemma != "have"_L1)
        return verb;
    for (const int object : childrenOf(tree, verb, {Dependency::Obj}))
        if (honours.contains(tree.words[size_t(object)].form))
            for (const int deed : childrenOf(tree, object, {Dependency::Acl}))
                if (isVerbal(tree, deed))
                    return deed;
    return verb;
}

/// "north [of X]", "al sur [de X]"
bool saysDirection(const SyntaxTree &tree, int noun)
{
    static const QSet<QString> directions = wordSet(u"north south east west norte sur este oeste northeast northwest southeast southwest");
    const std::vector<int> children = childrenOf(tree, noun, {Dependency::Advmod, Dependency::Case, Dependency::Nmod});
    return std::any_of(children.begin(), children.end(), [&](int child) { return child < noun && directions.contains(tree.words[size_t(child)].form); });
}

class NounClause final {
public:
    NounClause(const SyntaxTree &tree, int noun) : m_tree(tree), m_noun(noun) {}

    Clause read()
    {
        addOwn(m_noun, true);
        addDescriptions();
        addCarrier();
        return std::move(m_clause);
    }

private:
    void add(int word, Slot slot, bool isGuessed = false);
    void addOwn(int noun, bool isEvent);
    void addModifiers(int noun);
    void addDescriptions();
    void addReceived(int verb);
    void addCarrier();
    void addFrom(const Clause &verb, bool asSubject);

    const SyntaxTree &m_tree;
    const int m_noun;
    Clause m_clause;
};

void NounClause::add(int word, Slot slot, bool isGuessed)
{
    for (const int meant : slot == Slot::Companion ? companionsMeantBy(m_tree, word) : std::vector<int>{antecedentOf(m_tree, word)})
        for (const int conjunct : conjunctsOf(m_tree, meant)) {
            if (conjunct == m_noun || (conjunct != meant && !isNominal(m_tree, conjunct) && m_tree.words[size_t(conjunct)].pos != PartOfSpeech::Adj))
                continue;
            const bool known = std::any_of(m_clause.fillers.begin(), m_clause.fillers.end(), [&](const Filler &f) { return f.word == conjunct; });
            if (!known)
                m_clause.fillers.push_back({conjunct, slot, isGuessed});
        }
}

/// "Chilean invasion", "Chile-Bolivia talks", "la invasión chilena", "A's visit".
void NounClause::addModifiers(int noun)
{
    for (const int child : childrenOf(m_tree, noun, {Dependency::NmodPoss, Dependency::Amod, Dependency::Compound, Dependency::Det})) {
        const SyntacticWord &word = m_tree.words[size_t(child)];
        static const QSet<QString> owners = wordSet(u"su sus mi mis nuestro nuestra nuestros nuestras");
        if (word.relation == Dependency::Det && word.pos != PartOfSpeech::Pron && !owners.contains(word.form))
            continue;
        add(child, Slot::Of);
        for (const int inner : childrenOf(m_tree, child, {Dependency::Compound, Dependency::Amod, Dependency::Flat}))
            add(inner, Slot::Of);
    }
}

void NounClause::addOwn(int noun, bool isEvent)
{
    if (isEvent)
        addModifiers(noun);
    for (const int child : childrenOf(m_tree, noun, {Dependency::Nmod, Dependency::NmodPoss, Dependency::Obl, Dependency::OblAgent, Dependency::Obj, Dependency::Dep, Dependency::Appos, Dependency::Nsubj})) {
        const Dependency relation = m_tree.words[size_t(child)].relation;
        if (relation == Dependency::NmodPoss || (relation == Dependency::Nsubj && leadOf(m_tree, child) != Lead::Companion)) // "con A hemos iniciado negociaciones", a predicate to the parser
            continue;
        switch (leadOf(m_tree, child)) {
        case Lead::Of:
            if (saysDirection(m_tree, child)) { // "a corridor north of X"
                add(child, Slot::Place);
                break;
            }
            if (isEvent)
                add(child, Slot::Of);
            // "the signing of the treaty between A and B": it is between them that the treaty was signed.
            for (const int inner : childrenOf(m_tree, child, {Dependency::Nmod})) {
                const Lead lead = leadOf(m_tree, inner);
                if (lead == Lead::Between || lead == Lead::Companion)
                    add(inner, lead == Lead::Between ? Slot::Between : Slot::Companion);
                else if (lead == Lead::By)
                    add(inner, Slot::Doer);
            }
            break;
        case Lead::Companion:
            add(child, Slot::Companion);
            break;
        case Lead::Between:
            add(child, Slot::Between);
            break;
        case Lead::Goal:
        case Lead::Against:
            add(child, Slot::Goal);
            break;
        case Lead::By:
            add(child, Slot::Doer);
            break;
        case Lead::Place:
            add(child, Slot::Place);
            break;
        case Lead::None:
        case Lead::Other:
            break;
        }
    }
}

void NounClause::addFrom(const Clause &verb, bool asSubject)
{
    const bool isEngaged = verb.isPassive && verb.verb >= 0 && isEngaging(m_tree.words[size_t(verb.verb)].lemma); // "was engaged in talks"
    for (const Filler &filler : verb.fillers) {
        if (filler.word == m_noun)
            continue;
        const bool subject = filler.slot == Slot::Doer || (isEngaged && filler.slot == Slot::Undergoer);
        if (filler.slot == Slot::Undergoer && !subject && leadOf(m_tree, filler.word) == Lead::Goal) { // "comunicó su rechazo a las palabras de X"
            add(filler.word, Slot::Goal, filler.isGuessed);
            continue;
        }
        if (subject ? asSubject : filler.slot == Slot::Companion || filler.slot == Slot::Between || filler.slot == Slot::Place || filler.slot == Slot::Goal)
            add(filler.word, subject ? Slot::Doer : filler.slot, filler.isGuessed);
    }
}

/// "the visits that A received from B", "la visita que recibimos de B": B does it, to A.
void NounClause::addReceived(int verb)
{
    const Clause received = clauseOfVerb(m_tree, verb);
    for (const int child : childrenOf(m_tree, verb, {Dependency::Obl, Dependency::Nmod, Dependency::OblAgent}))
        if (const QString preposition = prepositionOf(m_tree, child); preposition == "from"_L1 || preposition == "de"_L1 || preposition == "by"_L1 || preposition == "por"_L1)
            add(child, Slot::Doer);
    for (const Filler &filler : received.fillers)
        if (filler.slot == Slot::Doer && filler.word != m_noun)
            add(filler.word, Slot::Goal, filler.isGuessed);
    m_clause.isReceived = received.lacksSubject && received.person == Person::First;
}

/// "the meeting held in X with Y", "the war that A fought with B".
void NounClause::addDescriptions()
{
    for (const int clause : childrenOf(m_tree, m_noun, {Dependency::Acl, Dependency::AclRelcl})) {
        const int verb = deedOfHonour(m_tree, clause);
        const QString &lemma = m_tree.words[size_t(verb)].lemma;
        if (lemma == "receive"_L1 || lemma == "recibir"_L1) {
            addReceived(verb);
            continue;
        }
        if (!isLightVerb(lemma) && !isHappeningVerb(lemma))
            continue;
        Clause described = clauseOfVerb(m_tree, verb);
        addFrom(described, true);
        if (verb != clause) // "que tuve el honor de realizar": who had it
            described = clauseOfVerb(m_tree, clause);
        if (m_clause.verb < 0 && described.lacksSubject && described.person == Person::First) { // "la visita que hice"
            m_clause.verb = verb;
            m_clause.lacksSubject = true;
            m_clause.person = described.person;
            m_clause.number = described.number;
        }
    }
}

void NounClause::addCarrier()
{
    const int verb = carrierOf(m_tree, m_noun);
    if (verb < 0)
        return;
    m_clause.verb = verb;
    const Clause carrier = clauseOfVerb(m_tree, verb);
    m_clause.isPassive = carrier.isPassive;
    m_clause.lacksSubject = carrier.lacksSubject && !tellsOf(m_tree, verb, m_noun);
    m_clause.person = carrier.person;
    m_clause.number = carrier.number;
    addFrom(carrier, true);
}

} // namespace

int carrierOf(const SyntaxTree &tree, int noun)
{
    const SyntacticWord *word = wordAt(tree, noun);
    if (!word)
        return -1;
    int at = firstConjunct(tree, noun);
    // "la realización de la reunión", "the holding of talks": up one step where only a preposition parts it from the carried noun
    const SyntacticWord &first = tree.words[size_t(at)];
    const int head = first.head;
    if (head < 0 || tree.words[size_t(head)].pos != PartOfSpeech::Verb)
        return -1;
    const QString &lemma = tree.words[size_t(head)].lemma;
    if (tellsOf(tree, head, at))
        return head;
    const bool passive = isPassiveVerb(tree, head) && !isEngaging(lemma);
    const bool object = first.relation == Dependency::Obj || (passive && isSubject(first.relation)) || (isReflexive(tree, head) && isSubject(first.relation))
        || first.relation == Dependency::Xcomp;
    const Lead lead = leadOf(tree, at);
    if (object && isLightVerb(lemma) && lead == Lead::None)
        return head;
    const bool joined = lead == Lead::Place || lead == Lead::Goal || (lead == Lead::None && first.relation == Dependency::Obj);
    if (joined && isJoiningVerb(lemma) && !passive)
        return head;
    // "llevar a cabo una reunión", "carry out", "take part in"
    static const QSet<QString> entering = wordSet(u"enter get go come entrar ingresar");
    if (entering.contains(lemma) && (prepositionOf(tree, at) == "into"_L1 || prepositionOf(tree, at) == "en"_L1) && !passive) // "enter into negotiations"
        return head;
    if ((lead == Lead::Place || lead == Lead::Goal) && (first.relation == Dependency::Obl || first.relation == Dependency::Obj) && isLightVerb(lemma) && lemma != "have"_L1 && lemma != "hacer"_L1)
        return lead == Lead::Place && (lemma == "take"_L1 || lemma == "tomar"_L1) ? head : -1;
    return -1;
}

Clause clauseOfNoun(const SyntaxTree &tree, int noun)
{
    return wordAt(tree, noun) ? NounClause(tree, noun).read() : Clause();
}

} // namespace apacheta
