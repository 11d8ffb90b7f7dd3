// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/phrases.h"

#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {

const SyntacticWord *wordAt(const SyntaxTree &tree, int word)
{
    return word >= 0 && word < int(tree.words.size()) ? &tree.words[size_t(word)] : nullptr;
}

bool isReducedClause(const SyntaxTree &tree, int word)
{
    const SyntacticWord *w = wordAt(tree, word);
    if (!w || (w->pos != PartOfSpeech::Adj && w->pos != PartOfSpeech::Verb) || w->morphology.verbForm != VerbForm::Participle || w->head < 0 || w->head > word
        || (w->relation != Dependency::Amod && w->relation != Dependency::Acl))
        return false;
    return firstChildOf(tree, word, {Dependency::Obl, Dependency::OblAgent, Dependency::Obj, Dependency::Nmod}) >= 0;
}

bool isVerbal(const SyntaxTree &tree, int word)
{
    const SyntacticWord *w = wordAt(tree, word);
    // An auxiliary makes a verb of what the tagger took for a noun: "must hand over".
    return w && (w->pos == PartOfSpeech::Verb || w->pos == PartOfSpeech::Aux || firstChildOf(tree, word, {Dependency::Cop, Dependency::Aux}) >= 0 || isReducedClause(tree, word));
}

bool isNominal(const SyntaxTree &tree, int word)
{
    const SyntacticWord *w = wordAt(tree, word);
    return w && (w->pos == PartOfSpeech::Noun || w->pos == PartOfSpeech::Propn || w->pos == PartOfSpeech::Pron || w->pos == PartOfSpeech::Num || w->pos == PartOfSpeech::Det
                 || w->pos == PartOfSpeech::X || w->pos == PartOfSpeech::Sym);
}

bool isRelativePronoun(const SyntaxTree &tree, int word)
{
    static const QSet<QString> words = wordSet(u"who which that whom whose que quien quienes cual cuales cuyo cuya cuyos cuyas where donde");
    const SyntacticWord *w = wordAt(tree, word);
    return w && words.contains(w->form) && w->pos != PartOfSpeech::Det && w->pos != PartOfSpeech::Noun;
}

QString prepositionOf(const SyntaxTree &tree, int head)
{
    QString preposition;
    for (const int child : childrenOf(tree, head, {Dependency::Case, Dependency::Mark})) {
        const SyntacticWord &word = tree.words[size_t(child)];
        if (word.pos != PartOfSpeech::Adp && word.relation != Dependency::Case)
            continue;
        preposition += (preposition.isEmpty() ? QString() : u" "_s) + word.form;
        for (const int part : childrenOf(tree, child, {Dependency::Fixed}))
            preposition += u' ' + tree.words[size_t(part)].form;
    }
    return preposition;
}

Lead leadOf(const SyntaxTree &tree, int head)
{
    const QString preposition = prepositionOf(tree, head);
    if (preposition.startsWith("according"_L1) || preposition.startsWith("de acuerdo"_L1)) // who says it
        return Lead::Other;
    const Lead lead = leadOf(preposition);
    if (lead != Lead::Other || !preposition.contains(u' '))
        return lead;
    // "out of Chile", "desde hace tiempo con X": the last part that says something.
    const QStringList parts = preposition.split(u' ');
    for (qsizetype i = parts.size() - 1; i >= 0; --i)
        if (const Lead part = leadOf(parts[i]); part != Lead::Other && (part != Lead::Of || i == 0))
            return part;
    return Lead::Other;
}

/// ", con quien ...", ", with whom ...": where the tree does not say whom it means, the phrase right before; itself where there is none.
static int nounBeforeRelative(const SyntaxTree &tree, int pronoun)
{
    static const QSet<QString> relatives = wordSet(u"quien quienes cual cuales whom which");
    if (!relatives.contains(tree.words[size_t(pronoun)].form) || leadOf(tree, pronoun) == Lead::None)
        return pronoun;
    int before = pronoun - 1;
    while (before > 0 && (tree.words[size_t(before)].pos == PartOfSpeech::Det || tree.words[size_t(before)].pos == PartOfSpeech::Adp))
        --before;
    if (before <= 0 || tree.words[size_t(before)].form != ","_L1)
        return pronoun;
    int noun = before - 1;
    for (int head = tree.words[size_t(noun)].head; head >= 0 && head < noun; head = tree.words[size_t(noun)].head) {
        const Dependency relation = tree.words[size_t(noun)].relation;
        const bool isOfPerson = relation == Dependency::Nmod && (tree.words[size_t(pronoun)].form.startsWith("quien"_L1) || tree.words[size_t(pronoun)].form == "whom"_L1);
        if (relation != Dependency::Flat && relation != Dependency::Appos && relation != Dependency::Compound && relation != Dependency::Amod && !isOfPerson)
            break;
        noun = head;
    }
    return isNominal(tree, noun) && !isRelativePronoun(tree, noun) ? noun : pronoun;
}

/// "A and B, which unites": a verb in the singular speaks of the nearest.
static int lastConjunctBefore(const SyntaxTree &tree, int noun, int word)
{
    int last = noun;
    for (const int conjunct : conjunctsOf(tree, noun))
        if (conjunct < word && tree.words[size_t(conjunct)].pos == tree.words[size_t(noun)].pos)
            last = std::max(last, conjunct);
    return last;
}

int antecedentOf(const SyntaxTree &tree, int word)
{
    if (!isRelativePronoun(tree, word))
        return word;
    for (int at = word, steps = 0; at >= 0 && steps < 8; at = tree.words[size_t(at)].head, ++steps) {
        const SyntacticWord &w = tree.words[size_t(at)];
        if ((w.relation == Dependency::AclRelcl || w.relation == Dependency::Acl) && w.head >= 0 && w.head < word)
            return w.morphology.number == GrammaticalNumber::Singular ? lastConjunctBefore(tree, w.head, word) : w.head;
        if (w.relation == Dependency::Ccomp || w.relation == Dependency::Advcl)
            break;
    }
    return nounBeforeRelative(tree, word);
}

bool hasTense(const SyntaxTree &tree, int verb)
{
    const auto finite = [&](int word) { return tree.words[size_t(word)].morphology.verbForm == VerbForm::Finite; };
    const std::vector<int> auxiliaries = childrenOf(tree, verb, {Dependency::Aux, Dependency::AuxPass, Dependency::Cop});
    return finite(verb) || std::any_of(auxiliaries.begin(), auxiliaries.end(), finite);
}

bool hasAuxiliary(const SyntaxTree &tree, int verb, std::initializer_list<QLatin1StringView> lemmas)
{
    for (const int child : childrenOf(tree, verb, {Dependency::Aux, Dependency::AuxPass, Dependency::Cop}))
        for (const QLatin1StringView lemma : lemmas)
            if (tree.words[size_t(child)].lemma == lemma || tree.words[size_t(child)].form == lemma)
                return true;
    return false;
}

/// "nos reunimos con", "me entrevisté con": the verb's own person.
static bool isOurselves(const SyntaxTree &tree, int verb)
{
    const auto isFirst = [&](int word) { return tree.words[size_t(word)].morphology.person == Person::First && tree.words[size_t(word)].pos != PartOfSpeech::Pron; };
    const std::vector<int> children = childrenOf(tree, verb);
    const bool pronoun = std::any_of(children.begin(), children.end(), [&](int child) {
        const QString &form = tree.words[size_t(child)].form;
        return tree.words[size_t(child)].pos == PartOfSpeech::Pron && child < verb && (form == "nos"_L1 || form == "me"_L1);
    });
    return pronoun && (isFirst(verb) || std::any_of(children.begin(), children.end(), isFirst));
}

bool isReflexive(const SyntaxTree &tree, int verb)
{
    for (const int child : childrenOf(tree, verb))
        if (tree.words[size_t(child)].form == "se"_L1 && tree.words[size_t(child)].pos == PartOfSpeech::Pron)
            return true;
    return isOurselves(tree, verb);
}

bool isPassiveVerb(const SyntaxTree &tree, int verb)
{
    const SyntacticWord *word = wordAt(tree, verb);
    if (!word)
        return false;
    const bool perfect = hasAuxiliary(tree, verb, {"have"_L1, "haber"_L1}); // "has signed"; "has been signed" has "be" too
    if (perfect && !isReflexive(tree, verb))
        return hasAuxiliary(tree, verb, {"be"_L1, "ser"_L1});
    if (firstChildOf(tree, verb, {Dependency::AuxPass, Dependency::NsubjPass, Dependency::OblAgent, Dependency::ExplPass}) >= 0)
        return true;
    const bool participle = word->morphology.verbForm == VerbForm::Participle || word->form.endsWith("ed"_L1);
    if (!participle)
        return false;
    const bool gerund = word->form.endsWith("ing"_L1) || word->form.endsWith("ndo"_L1);
    if (gerund)
        return false;
    if (hasAuxiliary(tree, verb, {"be"_L1, "ser"_L1, "estar"_L1, "quedar"_L1}))
        return true;
    const bool reduced = word->relation == Dependency::Acl || word->relation == Dependency::Advcl || word->relation == Dependency::Amod;
    return reduced && firstChildOf(tree, verb, {Dependency::Aux, Dependency::Nsubj}) < 0 && word->morphology.verbForm == VerbForm::Participle;
}

std::vector<int> nounsUnder(const SyntaxTree &tree, int word)
{
    std::vector<int> nouns = childrenOf(tree, word, {Dependency::Nsubj, Dependency::NsubjPass, Dependency::Obj, Dependency::Iobj, Dependency::Obl, Dependency::OblAgent,
                                                     Dependency::Nmod, Dependency::NmodPoss, Dependency::Dep, Dependency::Dislocated});
    std::erase_if(nouns, [&](int child) { return !isNominal(tree, child) && tree.words[size_t(child)].pos != PartOfSpeech::Adj; });
    return nouns;
}

namespace {

/// "with [X] as its president": he is said to be something, he takes no part.
bool isInRole(const SyntaxTree &tree, int word)
{
    const WordRange range = subtreeRange(tree, word);
    const auto isAs = [&](int at) {
        const SyntacticWord *as = wordAt(tree, at);
        return as && (as->form == "as"_L1 || as->form == "como"_L1);
    };
    for (int at = word + 1; at < range.past; ++at)
        if (isAs(at) && tree.words[size_t(at)].pos != PartOfSpeech::Verb && tree.words[size_t(at) - 1].pos == PartOfSpeech::Propn)
            return true;
    return isAs(range.past) && tree.words[size_t(range.past) - 1].pos == PartOfSpeech::Propn;
}

/// "with the [participation] of A and B", "con la [presencia] de A": those who are there; empty for any other noun.
std::vector<int> presentWith(const SyntaxTree &tree, int noun)
{
    static const QSet<QString> nouns = wordSet(u"participation presence attendance participación presencia asistencia concurso participacion");
    std::vector<int> present;
    if (const SyntacticWord *word = wordAt(tree, noun); word && (nouns.contains(word->lemma) || nouns.contains(word->form)))
        for (const int child : childrenOf(tree, noun, {Dependency::Nmod, Dependency::Flat}))
            if (leadOf(tree, child) == Lead::Of)
                present.push_back(child);
    return present;
}

} // namespace

std::vector<int> companionsMeantBy(const SyntaxTree &tree, int word)
{
    const int meant = antecedentOf(tree, word);
    if (isInRole(tree, meant))
        return {};
    const std::vector<int> present = presentWith(tree, meant);
    if (present.empty())
        return {meant};
    std::vector<int> all;
    for (const int one : present) {
        const std::vector<int> inner = companionsMeantBy(tree, one);
        all.insert(all.end(), inner.begin(), inner.end());
    }
    return all;
}

int groupBegin(const SyntaxTree &tree, int verb)
{
    int begin = verb;
    while (begin > 0) {
        const SyntacticWord &before = tree.words[size_t(begin) - 1];
        const bool part = before.head == verb
            && (before.relation == Dependency::Aux || before.relation == Dependency::AuxPass || before.relation == Dependency::Cop || before.relation == Dependency::Expl
                || before.relation == Dependency::ExplPass || (before.relation == Dependency::Advmod && before.pos != PartOfSpeech::Noun)
                || (before.pos == PartOfSpeech::Pron && before.form == "se"_L1));
        if (!part)
            break;
        --begin;
    }
    return begin;
}

} // namespace apacheta
