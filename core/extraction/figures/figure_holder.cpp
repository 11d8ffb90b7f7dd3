// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/figures/figure_holder.h"

#include "extraction/clauses/clause.h"
#include "extraction/figures/measures.h"
#include "text/fold.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// The mention whose name a word heads; -1 for none. A person counts nobody.
int mentionHeadedBy(const SentenceView &sentence, int word)
{
    const SyntaxTree &tree = sentence.tree();
    if (!wordAt(tree, word))
        return -1;
    const int mention = sentence.mentionAt(tree.words[size_t(word)].token);
    if (mention < 0)
        return -1;
    const WordRange range = wordsOfTokens(tree, int(sentence.firstOf(mention)), int(sentence.pastOf(mention)));
    const ActorKind kind = sentence.actorOf(mention).kind;
    return kind != ActorKind::Person && kind != ActorKind::Instrument && headOfRange(tree, range) == word ? mention : -1;
}

/// The name that hangs on a noun as what it is of: "the population of Oruro", "Peru's border", "the Aymara population".
int ownerOf(const SentenceView &sentence, int noun)
{
    const SyntaxTree &tree = sentence.tree();
    int inPlace = -1;
    for (const int child : childrenOf(tree, noun, {Dependency::Nmod, Dependency::NmodPoss, Dependency::Amod, Dependency::Compound, Dependency::Flat})) {
        const int mention = mentionHeadedBy(sentence, child);
        if (mention < 0)
            continue;
        const Dependency relation = tree.words[size_t(child)].relation;
        const Lead lead = leadOf(tree, child);
        if (relation == Dependency::NmodPoss || lead == Lead::Of || (lead == Lead::None && child < noun) || (lead == Lead::None && sentence.isSpanish()))
            return mention;
        if (lead == Lead::Place)
            inPlace = mention;
    }
    return inPlace;
}

/// What the verb says it of: its own subject, or that of the clause it hangs on.
int subjectOf(const SyntaxTree &tree, int verb)
{
    const int own = firstChildOf(tree, verb, {Dependency::Nsubj, Dependency::NsubjPass});
    if (own >= 0)
        return antecedentOf(tree, own);
    const std::vector<int> doers = clauseOfVerb(tree, verb).of(Slot::Doer);
    return doers.empty() ? -1 : doers.front();
}

bool isOneOf(Dependency relation, std::initializer_list<Dependency> relations) { return std::find(relations.begin(), relations.end(), relation) != relations.end(); }

bool isPlace(ActorKind kind) { return kind == ActorKind::State || kind == ActorKind::Region || kind == ActorKind::Municipality || kind == ActorKind::Place; }

/// From the word that is counted up the tree, until somebody's name is met or nothing goes on.
class Climb final {
public:
    Climb(const SentenceView &sentence, int counted) : m_sentence(sentence), m_tree(sentence.tree()), m_counted(counted), m_at(counted) {}

    FigureHolder holder()
    {
        for (int steps = 0; steps < 6 && wordAt(m_tree, m_at) && step(); ++steps) {}
        return std::move(m_holder);
    }

private:
    bool step();
    void notice();
    bool acrossCopula(int subject);
    bool acrossVerb(int verb);
    bool acrossNoun(int noun);
    bool goOn(int word)
    {
        m_at = word;
        return true;
    }
    bool isQuantity(int word) const { return m_measures.quantities.contains(measureWordOf(m_tree.words[size_t(word)])); }
    /// A noun that can stand between the number and the verb: "has a population of", "has a total of".
    bool isTransparent(int word) const { return word == m_counted || isQuantity(word) || m_measures.sums.contains(measureWordOf(m_tree.words[size_t(word)])); }

    const SentenceView &m_sentence;
    const SyntaxTree &m_tree;
    const Measures &m_measures = Measures::standard();
    const int m_counted;
    int m_at;
    FigureHolder m_holder;
};

/// What stands at the word itself.
void Climb::notice()
{
    if (m_at == m_counted || isQuantity(m_at)) // what a town of 2,000 is called says nothing of the 2,000
        m_holder.path.push_back(m_at);
    if (isQuantity(m_at)) {
        m_holder.quantity = m_at;
    } else if (m_at == m_counted && m_measures.units.contains(measureWordOf(m_tree.words[size_t(m_at)]))) { // "900 km of border"
        for (const int child : childrenOf(m_tree, m_at, {Dependency::Nmod}))
            if (leadOf(m_tree, child) == Lead::Of && isQuantity(child)) {
                m_holder.quantity = child;
                m_holder.path.push_back(child);
            }
    }
}

bool Climb::step()
{
    notice();
    if (m_holder.quantity == m_at) // "three regions of Peru" are some of them, "the population of Peru" is all
        if (m_holder.mention = ownerOf(m_sentence, m_at); m_holder.mention >= 0)
            return false;
    const SyntacticWord &word = m_tree.words[size_t(m_at)];
    if (firstChildOf(m_tree, m_at, {Dependency::Cop}) >= 0)
        if (const int subject = firstChildOf(m_tree, m_at, {Dependency::Nsubj}); subject >= 0)
            return acrossCopula(subject);
    if (word.head < 0)
        return false;
    const PartOfSpeech above = m_tree.words[size_t(word.head)].pos; // a noun with a copula is no verb
    if (above == PartOfSpeech::Verb || above == PartOfSpeech::Aux)
        return isOneOf(word.relation, {Dependency::Obj, Dependency::Obl, Dependency::Xcomp, Dependency::Ccomp}) && acrossVerb(word.head);
    return isOneOf(word.relation, {Dependency::Nmod, Dependency::Appos, Dependency::Nummod, Dependency::Parataxis, Dependency::Dep, Dependency::Compound, Dependency::Amod, Dependency::Obl})
        && acrossNoun(word.head);
}

/// "Putre is a town of 2,000", "the population is 2,000"
bool Climb::acrossCopula(int subject)
{
    const int mention = mentionHeadedBy(m_sentence, subject);
    if (mention < 0) {
        m_holder.isSaid = isQuantity(subject);
        return goOn(subject);
    }
    m_holder.mention = m_at != m_counted ? mention : -1; // through a noun alone: nobody is 25 regions
    return false;
}

/// "has 25 regions", "the population reaches 2,000"
bool Climb::acrossVerb(int verb)
{
    const QString lemma = measureWordOf(m_tree.words[size_t(verb)]);
    const bool holds = m_measures.holders.contains(lemma);
    if (!isTransparent(m_at) || (!holds && !m_measures.amounts.contains(lemma)))
        return false;
    m_holder.isBeyond = m_measures.beyond.contains(lemma);
    const int of = subjectOf(m_tree, verb);
    if (of < 0 || of == m_at || isPassiveVerb(m_tree, verb)) {
        m_holder.isSaid = holds && of < 0;
        return false;
    }
    if (isQuantity(of)) {
        m_holder.isSaid = true;
        return goOn(of);
    }
    m_holder.mention = holds ? mentionHeadedBy(m_sentence, of) : -1;
    m_holder.isSaid = holds && m_tree.words[size_t(of)].pos != PartOfSpeech::Propn; // a name that is nobody's known is not the text's subject
    return false;
}

/// "a town of 2,000", "Oruro, with 264,000 inhabitants"; not "25 people from Oruro"
bool Climb::acrossNoun(int noun)
{
    const Lead lead = leadOf(m_tree, m_at);
    const int mention = mentionHeadedBy(m_sentence, noun);
    if (mention < 0)
        return (lead == Lead::Of || lead == Lead::Companion || lead == Lead::None) && goOn(noun);
    const bool isPlaces = isPlace(m_sentence.actorOf(mention).kind);
    if (isPlaces ? m_tree.words[size_t(m_at)].relation == Dependency::Appos || lead == Lead::Companion || lead == Lead::Of : lead == Lead::Companion)
        m_holder.mention = mention;
    return false;
}

} // namespace

QString measureWordOf(const SyntacticWord &word)
{
    return folded(word.lemma);
}

FigureHolder holderOf(const SentenceView &sentence, int counted) { return Climb(sentence, counted).holder(); }

} // namespace apacheta
