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

bool isOne(Dependency relation, std::initializer_list<Dependency> relations) { return std::find(relations.begin(), relations.end(), relation) != relations.end(); }

} // namespace

QString measureWordOf(const SyntacticWord &word)
{
    return folded(word.lemma);
}

FigureHolder holderOf(const SentenceView &sentence, int counted)
{
    const SyntaxTree &tree = sentence.tree();
    const Measures &measures = Measures::standard();
    FigureHolder holder;
    int at = counted;
    for (int steps = 0; steps < 6 && wordAt(tree, at); ++steps) {
        const SyntacticWord &word = tree.words[size_t(at)];
        holder.path.push_back(at);
        if (measures.quantities.contains(measureWordOf(word))) {
            holder.quantity = at;
            holder.isSaid = true;
        }
        if (holder.quantity == at) // "three regions of Peru" are some of them, "the population of Peru" is all
            if (const int owner = ownerOf(sentence, at); owner >= 0) {
                holder.mention = owner;
                return holder;
            }
        const int subject = firstChildOf(tree, at, {Dependency::Cop}) >= 0 ? firstChildOf(tree, at, {Dependency::Nsubj}) : -1;
        if (subject >= 0) { // "Putre is a town of 2,000", "the population is 2,000"
            holder.isSaid = true;
            const int mention = mentionHeadedBy(sentence, subject);
            if (mention >= 0) {
                // "Peru is 25 regions": a name is so many of a thing through a noun alone.
                holder.mention = at != counted ? mention : -1;
                return holder;
            }
            at = subject;
            continue;
        }
        const int head = word.head;
        if (head < 0)
            return holder;
        const SyntacticWord &above = tree.words[size_t(head)];
        if (isOne(word.relation, {Dependency::Obj, Dependency::Obl, Dependency::Xcomp, Dependency::Nsubj, Dependency::NsubjPass, Dependency::Ccomp}) && isVerbal(tree, head)) {
            const QString verb = measureWordOf(above);
            const bool holds = measures.holders.contains(verb);
            const bool amounts = measures.amounts.contains(verb);
            if (!holds && !amounts)
                return holder;
            if (isOne(word.relation, {Dependency::Nsubj, Dependency::NsubjPass}))
                return holder; // "140,000 people have ..."
            holder.isBeyond = measures.beyond.contains(verb);
            const int of = subjectOf(tree, head);
            if (of < 0 || of == at || isPassiveVerb(tree, head)) {
                holder.isSaid = holder.isSaid || (holds && of < 0);
                return holder;
            }
            const int mention = mentionHeadedBy(sentence, of);
            const bool isQuantity = measures.quantities.contains(measureWordOf(tree.words[size_t(of)]));
            if (mention >= 0 && holds) {
                holder.mention = mention;
                holder.isSaid = true;
                return holder;
            }
            if (!isQuantity) {
                holder.isSaid = holder.isSaid || holds;
                return holder;
            }
            at = of;
            continue;
        }
        if (isOne(word.relation, {Dependency::Nmod, Dependency::Appos, Dependency::Nummod, Dependency::Parataxis, Dependency::Dep, Dependency::Compound, Dependency::Amod, Dependency::Obl})) {
            const Lead lead = leadOf(tree, at);
            const bool joins = lead == Lead::Of || lead == Lead::Companion || lead == Lead::None;
            const int mention = mentionHeadedBy(sentence, head);
            if (mention >= 0) {
                // "Oruro, with 264,000 inhabitants"; not "25 people from Oruro", "three Peru".
                if (word.relation == Dependency::Appos || lead == Lead::Companion || (lead == Lead::Of && holder.quantity < 0))
                    holder.mention = mention;
                holder.isSaid = holder.mention >= 0;
                return holder;
            }
            if (!joins || isVerbal(tree, head))
                return holder;
            at = head;
            continue;
        }
        return holder;
    }
    return holder;
}

} // namespace apacheta
