// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/tree_repair.h"

#include "extraction/syntax/list_repair.h"
#include "extraction/syntax/tree_walk.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Things that are signed, presented, issued: of a person before them they are no apposition.
bool isMadeThing(const QString &lemma)
{
    static const QSet<QString> words = wordSet(
        u"agreement treaty accord pact convention protocol memorandum declaration statement communiqué proposal plan project note letter document resolution request complaint lawsuit petition loan "
        "ultimatum offer acuerdo tratado convenio convención pacto protocolo memorando memorándum declaración comunicado propuesta proyecto nota carta documento resolución solicitud queja demanda "
        "petición préstamo crédito ultimátum oferta acta");
    return words.contains(lemma);
}

bool isTime(const SyntacticWord &word)
{
    static const QSet<QString> words = wordSet(
        u"january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday year month week day enero febrero marzo abril mayo "
        "junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo año mes semana día");
    return words.contains(word.form) || (word.pos == PartOfSpeech::Num && word.form.size() == 4);
}

/// Ground that an apposition often explains: "Lima, the capital", "en La Paz, sede del gobierno".
bool explainsGround(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"capital city town village port seat home province region country ciudad pueblo puerto sede provincia región país localidad municipio");
    return words.contains(lemma);
}

class Repair final {
public:
    Repair(SyntaxTree &tree, Language language) : m_tree(tree), m_language(language) {}

    void run()
    {
        if (m_language == Language::English)
            mendRoot();
        mendMain();
        for (int word = 0; word < int(m_tree.words.size()); ++word) {
            const SyntacticWord &w = at(word);
            if (w.head > word && w.relation == Dependency::Obl)
                mendYear(word);
            if (w.head > word && w.relation == Dependency::Nsubj)
                mendPossessor(word);
            if (w.head >= 0 && w.head < word && w.relation == Dependency::Nsubj)
                mendSecondSubject(word);
            if (w.head > word && w.relation == Dependency::Nsubj && w.form == "que"_L1 && isFirstPerson(w.head) && at(w.head).relation == Dependency::AclRelcl && firstChildOf(m_tree, w.head, {Dependency::Obj}) < 0)
                m_tree.words[size_t(word)].relation = Dependency::Obj; // "la visita [que] hice"
            if (w.head > word && w.relation == Dependency::Obj && w.form == "que"_L1)
                mendRelative(word);
            if (m_language == Language::English && w.pos == PartOfSpeech::Propn)
                mendSecondClause(word);
            if (w.head < 0 || w.head >= word || (w.pos != PartOfSpeech::Noun && w.pos != PartOfSpeech::Propn))
                continue;
            if (w.relation == Dependency::Nsubj && isFirstPerson(w.head) && !hasArticleOfUs(word))
                m_tree.words[size_t(word)].relation = Dependency::Obj;
            mendOffices(word);
            if (w.relation == Dependency::Appos || w.relation == Dependency::Flat || w.relation == Dependency::Conj || w.relation == Dependency::Nmod)
                mend(word);
        }
    }

private:
    /// "visité", "hemos creado": whose subject is "I" or "we", in Spanish.
    bool isFirstPerson(int verb) const
    {
        if (m_language != Language::Spanish || at(verb).pos != PartOfSpeech::Verb)
            return false;
        const int auxiliary = firstChildOf(m_tree, verb, {Dependency::Aux});
        return at(auxiliary >= 0 ? auxiliary : verb).morphology.person == Person::First;
    }
    /// "esperamos [los chilenos]"
    bool hasArticleOfUs(int word) const
    {
        const int determiner = firstChildOf(m_tree, word, {Dependency::Det});
        return determiner >= 0 && (at(determiner).form == "los"_L1 || at(determiner).form == "las"_L1 || at(determiner).form == "todos"_L1);
    }
    const SyntacticWord &at(int word) const { return m_tree.words[size_t(word)]; }
    bool hasDeterminer(int word) const { return firstChildOf(m_tree, word, {Dependency::Det}) >= 0; }
    bool isIndefinite(int word) const
    {
        static const QSet<QString> articles = wordSet(u"a an un una unos unas");
        const int determiner = firstChildOf(m_tree, word, {Dependency::Det});
        return determiner >= 0 && articles.contains(at(determiner).form);
    }
    bool isFinite(int verb) const
    {
        if (at(verb).pos != PartOfSpeech::Verb)
            return false;
        const std::vector<int> auxiliaries = childrenOf(m_tree, verb, {Dependency::Aux, Dependency::AuxPass});
        const bool isMain = at(verb).relation == Dependency::Root && auxiliaries.empty() && (at(verb).form.endsWith("ed"_L1) || at(verb).morphology.tense == Tense::Past);
        return at(verb).morphology.verbForm == VerbForm::Finite || isMain
            || std::any_of(auxiliaries.begin(), auxiliaries.end(), [&](int aux) { return at(aux).morphology.verbForm == VerbForm::Finite; });
    }

    /// The verb above a phrase, by way of oblique phrases alone; -1 for none.
    int verbAbove(int word) const
    {
        int head = at(word).head;
        for (int steps = 0; head >= 0 && steps < 4; ++steps, head = at(head).head) {
            if (at(head).pos == PartOfSpeech::Verb)
                return steps > 0 ? head : -1;
            const Dependency relation = at(head).relation;
            if (relation != Dependency::Obl && relation != Dependency::Nmod && relation != Dependency::Flat && relation != Dependency::Appos)
                return -1;
        }
        return -1;
    }

    /// Whether a comma parts the phrase from what stands before it, and it has no preposition.
    bool opensAfterComma(int word) const
    {
        const WordRange range = subtreeRange(m_tree, word);
        const bool comma = range.first > 0 && (at(range.first - 1).form == ","_L1 || at(range.first).form == ","_L1);
        return comma && firstChildOf(m_tree, word, {Dependency::Case, Dependency::Mark, Dependency::Cc}) < 0;
    }

    /// Whether nothing of the phrase that it hangs in comes after it: it can leave without a crossing arc.
    bool standsLast(int word, int verb) const
    {
        int top = word;
        while (at(top).head >= 0 && at(top).head != verb)
            top = at(top).head;
        return subtreeRange(m_tree, top).past - subtreeRange(m_tree, word).past <= 1;
    }

    void attach(int word, int verb, Dependency relation)
    {
        m_tree.words[size_t(word)].head = verb;
        m_tree.words[size_t(word)].relation = relation;
    }

    int subjectOf(int verb) const
    {
        for (const int child : childrenOf(m_tree, verb, {Dependency::Nsubj, Dependency::NsubjPass, Dependency::Csubj, Dependency::Expl}))
            if (at(child).form != "que"_L1 && at(child).form != "se"_L1)
                return child;
        return -1;
    }

    /// "The bank and the agency financed its plan": no phrase described by a participle, but a sentence with its verb.
    void mendRoot()
    {
        const int root = rootOf(m_tree);
        if (root < 0 || (at(root).pos != PartOfSpeech::Noun && at(root).pos != PartOfSpeech::Propn) || firstChildOf(m_tree, root, {Dependency::Cop, Dependency::Nsubj}) >= 0
            || m_tree.words.back().form != "."_L1)
            return;
        int verb = -1;
        for (int word = root + 1; word < int(m_tree.words.size()); ++word)
            if (at(word).pos == PartOfSpeech::Verb) {
                verb = word;
                break;
            }
        if (verb < 0 || at(verb).relation != Dependency::Acl || !at(verb).form.endsWith("ed"_L1) || firstChildOf(m_tree, verb, {Dependency::Obj}) != firstNominalAfter(verb)
            || subtreeRange(m_tree, verb).past + 1 < int(m_tree.words.size()))
            return;
        for (const int child : childrenOf(m_tree, root))
            if (child > verb)
                m_tree.words[size_t(child)].head = verb;
        attach(verb, -1, Dependency::Root);
        attach(root, verb, Dependency::Nsubj);
    }

    /// "Ambassador A B and minister C D spoke": the second office stands beside the first, not beside a part of its holder's name; its holder behind it.
    void mendOffices(int word)
    {
        int head = at(word).head;
        if (at(word).relation == Dependency::Conj && at(word).pos == PartOfSpeech::Noun && at(head).relation == Dependency::Flat) {
            while (at(head).relation == Dependency::Flat && at(head).head >= 0)
                head = at(head).head;
            if (at(head).relation == Dependency::Appos && at(head).head >= 0 && at(at(head).head).pos == PartOfSpeech::Noun)
                head = at(head).head;
            attach(word, head, Dependency::Conj);
        } else if (at(word).relation == Dependency::Appos && at(word).pos == PartOfSpeech::Propn && at(word - 1).pos == PartOfSpeech::Noun && at(word - 1).relation == Dependency::Conj && at(word - 1).head == head && head < word - 1) {
            attach(word, word - 1, Dependency::Appos);
        }
    }

    /// "They met in Lima, and A and B restored relations": no third and fourth of the phrase before the comma, but a sentence of their own.
    void mendSecondClause(int first)
    {
        if (first < 3 || at(first - 1).form != "and"_L1 || at(first - 2).form != ","_L1 || (at(first).relation != Dependency::Conj && at(first).relation != Dependency::Obj))
            return;
        int last = first;
        while (last + 2 < int(m_tree.words.size()) && (at(last + 1).form == "and"_L1 || at(last + 1).form == ","_L1) && at(last + 2).pos == PartOfSpeech::Propn)
            last += 2;
        const int verb = last + 1;
        if (last == first || verb + 1 >= int(m_tree.words.size()) || at(verb).pos != PartOfSpeech::Verb || !at(verb).form.endsWith("ed"_L1))
            return;
        int main = at(first).head;
        for (int steps = 0; main >= 0 && steps < 4 && (at(main).pos != PartOfSpeech::Verb || main > first); ++steps)
            main = at(main).head;
        if (main < 0 || main > first || at(main).pos != PartOfSpeech::Verb)
            return;
        const int thing = at(verb).relation == Dependency::Amod ? at(verb).head : -1; // "restored relations"
        const bool isThing = thing > verb && at(thing).head == main && at(thing).relation == Dependency::Obj;
        const bool isDescribing = at(verb).relation == Dependency::Acl && at(verb).head >= first && at(verb).head <= last && firstChildOf(m_tree, verb, {Dependency::Obj}) > verb;
        if (!isThing && !isDescribing)
            return;
        attach(verb, main, Dependency::Conj);
        m_tree.words[size_t(verb)].morphology.verbForm = VerbForm::Finite;
        m_tree.words[size_t(verb)].morphology.tense = Tense::Past;
        if (isThing)
            attach(thing, verb, Dependency::Obj);
        attach(first, verb, Dependency::Nsubj);
        m_tree.words[size_t(first - 1)].head = m_tree.words[size_t(first - 2)].head = verb;
    }

    /// "una resolución que exhortó a Chile": of two objects the relative pronoun is the subject.
    void mendRelative(int pronoun)
    {
        const int verb = at(pronoun).head;
        if (pronoun < 1 || at(verb).relation != Dependency::AclRelcl || at(verb).pos != PartOfSpeech::Verb || subjectOf(verb) >= 0 || firstChildOf(m_tree, verb, {Dependency::NsubjPass, Dependency::ExplPass}) >= 0
            || isFirstPerson(verb) || at(verb).morphology.person == Person::Second)
            return;
        if (firstChildOf(m_tree, verb, {Dependency::Iobj}) > verb && firstChildOf(m_tree, verb, {Dependency::Xcomp, Dependency::Ccomp}) > verb) { // what it urged is the infinitive
            attach(pronoun, verb, Dependency::Nsubj);
            return;
        }
        static const QSet<QString> utterances = wordSet(u"interponer presentar formular enviar plantear proponer firmar suscribir hacer dar entregar declarar pronunciar emitir ofrecer solicitar dirigir iniciar");
        static const QSet<QString> rulers = wordSet(u"gobierno presidente presidenta ministro ministra canciller congreso parlamento senado país estado república");
        for (const int object : childrenOf(m_tree, verb, {Dependency::Obj}))
            if (object > verb && (at(object).pos == PartOfSpeech::Propn || at(object).pos == PartOfSpeech::Noun)) {
                const bool isDoer = utterances.contains(at(verb).lemma) && at(pronoun - 1).form != ","_L1 && firstChildOf(m_tree, object, {Dependency::Case}) < 0 && (at(object).pos == PartOfSpeech::Propn || rulers.contains(at(object).lemma)); // "la demanda que presentó el Gobierno"
                attach(isDoer ? object : pronoun, verb, Dependency::Nsubj);
                return;
            }
    }

    /// "The OAS adopted a resolution, which urged Chile": the verb before the relative clause is the main one.
    void mendMain()
    {
        static const QSet<QString> relatives = wordSet(u"which who");
        const int root = rootOf(m_tree);
        const int pronoun = root < 0 ? -1 : firstChildOf(m_tree, root, {Dependency::Nsubj, Dependency::NsubjPass});
        if (pronoun < 2 || pronoun > root || !relatives.contains(at(pronoun).form) || at(pronoun - 1).form != ","_L1)
            return;
        const int noun = pronoun - 2;
        const int main = firstChildOf(m_tree, root, {Dependency::Advcl, Dependency::Ccomp, Dependency::Parataxis});
        if (main < 0 || main > noun || at(main).pos != PartOfSpeech::Verb || firstChildOf(m_tree, main, {Dependency::Mark}) >= 0 || firstChildOf(m_tree, main, {Dependency::Nsubj, Dependency::NsubjPass}) < 0
            || !isAncestor(m_tree, main, noun))
            return;
        int described = noun; // the phrase that ends before the comma, below the verb
        while (at(described).head >= 0 && at(described).pos != PartOfSpeech::Noun && at(described).pos != PartOfSpeech::Propn && at(described).head != main)
            described = at(described).head;
        if (at(described).pos == PartOfSpeech::Num && at(described).head >= 0)
            described = at(described).head;
        for (const int child : childrenOf(m_tree, root))
            if (child < pronoun && child != main)
                m_tree.words[size_t(child)].head = main;
        const int last = int(m_tree.words.size()) - 1;
        if (at(last).head == root && at(last).pos == PartOfSpeech::Punct)
            m_tree.words[size_t(last)].head = main;
        attach(main, -1, Dependency::Root);
        attach(root, described, Dependency::AclRelcl);
    }

    /// The first noun or name behind a word that is no modifier of another.
    int firstNominalAfter(int word) const
    {
        for (int i = word + 1; i < int(m_tree.words.size()); ++i)
            if ((at(i).pos == PartOfSpeech::Noun || at(i).pos == PartOfSpeech::Propn) && at(i).relation != Dependency::Compound && at(i).relation != Dependency::NmodPoss)
                return i;
        return -2;
    }

    /// "Peru's ministry said": the possessor is no second subject.
    void mendPossessor(int word)
    {
        const int mark = firstChildOf(m_tree, word, {Dependency::Case});
        if (mark < 0 || (at(mark).form != "'s"_L1 && at(mark).form != u"’s" && at(mark).form != "'"_L1 && at(mark).form != u"’"))
            return;
        for (const int other : childrenOf(m_tree, at(word).head, {Dependency::Nsubj, Dependency::NsubjPass}))
            if (other > word && subtreeRange(m_tree, other).first == subtreeRange(m_tree, word).past) {
                attach(word, other, Dependency::NmodPoss);
                return;
            }
    }

    /// "Peru visitó Bolivia": of two subjects around a verb the one behind it is its object.
    void mendSecondSubject(int word)
    {
        const int verb = at(word).head;
        const std::vector<int> auxiliaries = childrenOf(m_tree, verb, {Dependency::Aux});
        const bool isFirst = at(verb).morphology.person == Person::First || std::ranges::any_of(auxiliaries, [&](int aux) { return at(aux).morphology.person == Person::First; });
        if (at(verb).pos == PartOfSpeech::Verb && isFirst && at(word).pos != PartOfSpeech::Pron // "visité Ecuador", "he visitado Ecuador"
            && firstChildOf(m_tree, word, {Dependency::Conj}) < 0 && firstChildOf(m_tree, verb, {Dependency::Obj}) < 0) {
            attach(word, verb, Dependency::Obj);
            return;
        }
        const int first = firstChildOf(m_tree, verb, {Dependency::Nsubj});
        const bool isFirstOne = first >= 0 && first < verb && at(first).pos != PartOfSpeech::Pron;
        if (isFirstOne && at(verb).pos == PartOfSpeech::Verb && firstChildOf(m_tree, verb, {Dependency::Obj, Dependency::Iobj, Dependency::AuxPass, Dependency::Expl, Dependency::ExplPass}) < 0)
            attach(word, verb, Dependency::Obj);
    }

    /// "In 1950 Chile agreed": the year is when, the name behind it who.
    void mendYear(int word)
    {
        const int verb = at(word).head;
        const int year = word - 1;
        const int preposition = word - 2;
        if (preposition < 0 || (at(word).pos != PartOfSpeech::Propn && at(word).pos != PartOfSpeech::Noun) || at(year).head != word || at(year).pos != PartOfSpeech::Num || !isTime(at(year))
            || at(preposition).head != word || at(preposition).relation != Dependency::Case || !isFinite(verb) || subjectOf(verb) >= 0
            || subtreeRange(m_tree, word).first != preposition)
            return;
        attach(word, verb, firstChildOf(m_tree, verb, {Dependency::AuxPass}) >= 0 ? Dependency::NsubjPass : Dependency::Nsubj);
        attach(year, verb, Dependency::Obl);
        attach(preposition, year, Dependency::Case);
    }

    /// "devolvió Tacna al Perú": what a preposition leads in is no part of the name before it.
    bool mendLed(int word)
    {
        const SyntacticWord &w = at(word);
        const int preposition = firstChildOf(m_tree, word, {Dependency::Case});
        if (w.relation != Dependency::Flat || preposition < 0 || (at(preposition).form != "a"_L1 && at(preposition).form != "to"_L1) || at(w.head).pos != PartOfSpeech::Propn)
            return false;
        const int verb = at(w.head).head;
        if (verb < 0 || at(verb).pos != PartOfSpeech::Verb || subtreeRange(m_tree, w.head).past - subtreeRange(m_tree, word).past > 1)
            return false;
        attach(word, verb, Dependency::Obl);
        return true;
    }

    /// "cedió a perpetuidad Tarapacá": a name right behind a phrase without an article is no apposition.
    bool mendBare(int word)
    {
        const SyntacticWord &w = at(word);
        const int verb = at(w.head).head;
        if (w.relation != Dependency::Appos || w.pos != PartOfSpeech::Propn || w.head != word - 1 || at(w.head).pos != PartOfSpeech::Noun || at(w.head).relation != Dependency::Obl
            || hasDeterminer(w.head) || verb < 0 || at(verb).pos != PartOfSpeech::Verb || firstChildOf(m_tree, verb, {Dependency::Obj, Dependency::Ccomp, Dependency::Xcomp}) >= 0
            || !standsLast(word, verb))
            return false;
        attach(word, verb, Dependency::Obj);
        return true;
    }

    void mend(int word)
    {
        if (mendBare(word) || mendLed(word))
            return;
        const SyntacticWord w = at(word);
        const int verb = verbAbove(word);
        if (verb < 0 || isAncestor(m_tree, word, verb) || !standsLast(word, verb))
            return;
        const SyntacticWord &head = at(w.head);
        const bool wasTime = isTime(head) && !isTime(w) && (w.relation == Dependency::Appos || w.relation == Dependency::Flat) && hasDeterminer(word)
            && firstChildOf(m_tree, word, {Dependency::Case}) < 0;
        if (wasTime && isFinite(verb) && subjectOf(verb) < 0) { // "en noviembre pasado el Presidente"
            if (const int relative = firstChildOf(m_tree, verb, {Dependency::Nsubj}); relative >= 0)
                m_tree.words[size_t(relative)].relation = Dependency::Obj;
            attach(word, verb, Dependency::Nsubj);
            return;
        }
        if (w.relation != Dependency::Appos || !opensAfterComma(word))
            return;
        if (word < verb && isFinite(verb) && subjectOf(verb) < 0 && canBeSubject(word, verb)) {
            attach(word, verb, firstChildOf(m_tree, verb, {Dependency::AuxPass}) >= 0 ? Dependency::NsubjPass : Dependency::Nsubj);
            return;
        }
        const bool wantsObject = firstChildOf(m_tree, verb, {Dependency::Obj, Dependency::Ccomp, Dependency::Xcomp, Dependency::AuxPass, Dependency::ExplPass}) < 0;
        if (word > verb && wantsObject && isIndefinite(word) && isMadeThing(w.lemma) && !isMadeThing(head.lemma))
            attach(word, verb, Dependency::Obj);
    }

    /// "In Lima, the minister presented": nothing but commas and words of the verb's own stand between.
    bool canBeSubject(int word, int verb) const
    {
        if (!hasDeterminer(word) && at(word).pos != PartOfSpeech::Propn)
            return false;
        if (explainsGround(at(word).lemma))
            return false;
        for (int between = subtreeRange(m_tree, word).past; between < verb; ++between)
            if (at(between).pos != PartOfSpeech::Punct && at(between).pos != PartOfSpeech::Aux && at(between).pos != PartOfSpeech::Adv && at(between).pos != PartOfSpeech::Part
                && at(between).head != verb)
                return false;
        if (m_language != Language::Spanish)
            return true;
        const Morphology &form = at(verb).morphology;
        const bool several = firstChildOf(m_tree, word, {Dependency::Conj}) >= 0;
        const GrammaticalNumber number = several ? GrammaticalNumber::Plural : at(word).morphology.number;
        return form.person != Person::First && form.person != Person::Second && (form.number == GrammaticalNumber::None || number == GrammaticalNumber::None || form.number == number);
    }

    SyntaxTree &m_tree;
    const Language m_language;
};

} // namespace

void repairTree(SyntaxTree &tree, Language language)
{
    mendNameLists(tree);
    Repair(tree, language).run();
}

} // namespace apacheta
