// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/date_reach.h"

#include "extraction/clauses/clause.h"
#include "text/word_set.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Verbs that bring about what their object names: the year of the thing is the year of the deed ("signed the 1904 treaty").
bool makesItsObject(const QString &lemma)
{
    static const QSet<QString> words = wordSet(
        u"sign adopt approve publish establish hold celebrate ratify conclude create issue pass enact promulgate draft organize organise host negotiate launch fight wage win lose found attend join "
        "firmar suscribir adoptar aprobar publicar establecer celebrar ratificar concluir crear emitir promulgar organizar negociar lanzar librar ganar perder fundar realizar participar asistir");
    return words.contains(lemma);
}

bool isClausal(Dependency relation)
{
    return relation == Dependency::Xcomp || relation == Dependency::Advcl || relation == Dependency::Ccomp || relation == Dependency::Acl || relation == Dependency::AclRelcl
        || relation == Dependency::Csubj || relation == Dependency::Parataxis;
}

/// Whether a noun hangs on another by "of" and the like alone.
bool isNounUnder(const SyntaxTree &tree, int noun, int above)
{
    for (int steps = 0; noun >= 0 && noun != above && steps < 6; ++steps) {
        const SyntacticWord &w = tree.words[size_t(noun)];
        if (w.relation != Dependency::Nmod && w.relation != Dependency::Appos && w.relation != Dependency::Flat && w.relation != Dependency::Compound)
            return false;
        noun = w.head;
    }
    return noun == above;
}

/// From a dated verb to another word of its sentence.
double fromVerb(const SyntaxTree &tree, int dateHead, int verb, int word)
{
    if (verb == word)
        return 1;
    if (!isVerbal(tree, word)) {
        if (carrierOf(tree, word) == verb)
            return 1;
        const SyntacticWord &described = tree.words[size_t(verb)]; // "the agreement signed in 2010"
        if (described.head == word && (described.relation == Dependency::Acl || described.relation == Dependency::AclRelcl))
            return isHappeningVerb(described.lemma) || isLightVerb(described.lemma) ? 1 : described.relation == Dependency::Acl ? 0.8 : 0.6;
        if (isHappeningVerb(described.lemma) && (described.relation == Dependency::Acl || described.relation == Dependency::AclRelcl) && isNounUnder(tree, described.head, word))
            return 0.75; // "the conference of the league on trade, which took place in 2010"
    }
    // Up from the word to the dated verb; every step costs.
    double reach = 1;
    int at = word;
    for (int steps = 0; at != verb && steps < 7; ++steps) {
        const SyntacticWord &w = tree.words[size_t(at)];
        if (w.head < 0)
            return 0;
        const bool verbal = isVerbal(tree, at);
        if (w.relation == Dependency::Conj) {
            reach *= dateHead < w.head ? 0.9 : verbal ? 0 : 0.8;
        } else if (verbal && isClausal(w.relation)) {
            if (w.relation == Dependency::Acl || w.relation == Dependency::AclRelcl || w.relation == Dependency::Csubj)
                return 0;
            if (hasTense(tree, at))
                return 0;
            if (isSayingVerb(tree.words[size_t(w.head)].lemma))
                return 0;
            const int mark = w.relation == Dependency::Advcl ? firstChildOf(tree, at, {Dependency::Mark, Dependency::Case}) : -1;
            const bool earlier = mark >= 0 && (tree.words[size_t(mark)].form == "after"_L1 || tree.words[size_t(mark)].form == "tras"_L1 || tree.words[size_t(mark)].form == "después"_L1);
            reach *= earlier ? 0.4 : 0.85;
        } else if (!verbal) {
            const SyntacticWord &head = tree.words[size_t(w.head)];
            const bool ofVerb = isVerbal(tree, w.head);
            const bool core = w.relation == Dependency::Nsubj || w.relation == Dependency::NsubjPass || w.relation == Dependency::Obj;
            if (ofVerb && isSayingVerb(head.lemma))
                return 0;
            reach *= ofVerb ? (core ? (makesItsObject(head.lemma) ? 0.9 : 0.7) : 0.6) : (w.relation == Dependency::Nmod || w.relation == Dependency::Compound || w.relation == Dependency::Appos) ? 0.8 : 0.5;
        } else {
            reach *= 0.5;
        }
        at = w.head;
    }
    return at == verb ? reach : 0;
}

/// From a dated noun ("the 1904 treaty") to another word.
double fromNoun(const SyntaxTree &tree, int noun, int word)
{
    const SyntacticWord &n = tree.words[size_t(noun)];
    if (n.head == word) {
        if (!isVerbal(tree, word))
            return n.relation == Dependency::Conj ? 0 : 0.85; // "the signing of the 1904 treaty"
        const Lead lead = leadOf(tree, noun);
        const bool frames = lead == Lead::Place || prepositionOf(tree, noun) == "during"_L1 || prepositionOf(tree, noun) == "durante"_L1;
        if (frames) // "met at the 2010 summit"
            return 0.8;
        const bool core = n.relation == Dependency::Obj || n.relation == Dependency::NsubjPass || n.relation == Dependency::Nsubj;
        return core && makesItsObject(tree.words[size_t(word)].lemma) ? 0.85 : 0;
    }
    const SyntacticWord &w = tree.words[size_t(word)];
    if (w.head == noun && (w.relation == Dependency::Acl || w.relation == Dependency::AclRelcl)) // "the 1904 treaty, signed by"
        return makesItsObject(w.lemma) ? 0.85 : 0;
    if (w.head == noun && (w.relation == Dependency::Compound || w.relation == Dependency::Appos || w.relation == Dependency::Nmod))
        return w.relation == Dependency::Nmod ? 0.5 : 0.8;
    return 0;
}

} // namespace

/// "after becoming aware of", "antes de firmar": a clause of another time than the one that it hangs on.
static bool isOfOtherTime(const SyntaxTree &tree, int verb)
{
    static const QSet<QString> marks = wordSet(u"after before since following tras antes después luego");
    const std::vector<int> children = childrenOf(tree, verb, {Dependency::Mark, Dependency::Case, Dependency::Advmod});
    return std::any_of(children.begin(), children.end(), [&](int child) { return marks.contains(tree.words[size_t(child)].form); });
}

bool areUnparted(const SyntaxTree &tree, int other, int word)
{
    const int meeting = commonAncestor(tree, other, word);
    if (meeting < 0)
        return false;
    for (int at = other, steps = 0; at != meeting && at >= 0 && steps < 30; at = tree.words[size_t(at)].head, ++steps) {
        const Dependency relation = tree.words[size_t(at)].relation;
        if (at != other && relation == Dependency::Obl && !isVerbal(tree, at) && isOfOtherTime(tree, at)) // "following the occupation in 1881, it ceded"
            return false;
        if (isVerbal(tree, at) && (isClausal(relation) || relation == Dependency::Conj || (relation == Dependency::Amod && isReducedClause(tree, at)))) // "the treaty signed in 1883"
            return false;
    }
    for (int at = word, steps = 0; at != meeting && at >= 0 && steps < 30; at = tree.words[size_t(at)].head, ++steps) {
        const SyntacticWord &w = tree.words[size_t(at)];
        if (w.relation == Dependency::AclRelcl || (w.relation == Dependency::Ccomp && hasTense(tree, at)) || (w.relation == Dependency::Advcl && at != word && isVerbal(tree, at) && isOfOtherTime(tree, at)))
            return false;
    }
    return true;
}

double dateReach(const SyntaxTree &tree, int dateHead, int word)
{
    if (!wordAt(tree, dateHead) || !wordAt(tree, word) || dateHead == word)
        return 0;
    // Up from the date over its own phrase ("the summer of 1904", "May 2010") to the noun or verb that it hangs on.
    const int holder = tree.words[size_t(dateHead)].head;
    if (holder < 0)
        return isAncestor(tree, dateHead, word) ? 0.6 : 0;
    if (holder == word)
        return 1;
    if (isVerbal(tree, holder))
        return fromVerb(tree, dateHead, holder, word);
    double best = fromNoun(tree, holder, word);
    // A date that hangs on a plain noun or adverb by the verb may be the verb's: "visited the lake in 1904" parsed as the lake's.
    const SyntacticWord &h = tree.words[size_t(holder)];
    if (h.head >= 0 && isVerbal(tree, h.head) && leadOf(tree, dateHead) != Lead::Of && !prepositionOf(tree, dateHead).isEmpty() && best == 0 && !isOfOtherTime(tree, holder))
        best = 0.8 * fromVerb(tree, dateHead, h.head, word);
    return best;
}

} // namespace apacheta
