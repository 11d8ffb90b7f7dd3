// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/pronoun_reader.h"

#include "extraction/clauses/clause.h"
#include "extraction/clauses/own_side.h"
#include "extraction/clauses/people_words.h"
#include "text/word_set.h"

using namespace Qt::StringLiterals;

namespace apacheta {

int PronounReader::tellerOf(int pronoun) const
{
    const int verb = m_tree.words[size_t(pronoun)].head;
    const int teller = verb >= 0 && m_tree.words[size_t(verb)].relation == Dependency::Ccomp ? m_tree.words[size_t(verb)].head : -1;
    return teller >= 0 && isSayingVerb(m_tree.words[size_t(teller)].lemma) ? firstChildOf(m_tree, teller, {Dependency::Nsubj}) : -1;
}

/// The subject, a noun, of the clause that a possessive stands in; -1 for none, or where the possessive is the subject's own.
int PronounReader::ownerOf(int possessive) const
{
    int verb = m_tree.words[size_t(possessive)].head;
    while (verb >= 0 && m_tree.words[size_t(verb)].pos != PartOfSpeech::Verb)
        verb = m_tree.words[size_t(verb)].head;
    if (verb >= 0 && m_tree.words[size_t(verb)].morphology.person == Person::First) // "agradezco a [X] su apoyo"
        for (const int whom : childrenOf(m_tree, verb, {Dependency::Obj, Dependency::Iobj, Dependency::Obl}))
            if (const QString preposition = prepositionOf(m_tree, whom); whom < possessive && (preposition == "a"_L1 || preposition == "al"_L1) && !isAncestor(m_tree, whom, possessive))
                return whom;
    const int subject = verb < 0 ? -1 : firstChildOf(m_tree, verb, {Dependency::Nsubj});
    const bool isAhead = possessive == 1 && !prepositionOf(m_tree, m_tree.words[size_t(possessive)].head).isEmpty(); // "In [his] address, X asked"
    return subject >= 0 && (subject < possessive || isAhead) && m_tree.words[size_t(subject)].pos != PartOfSpeech::Pron && !isAncestor(m_tree, subject, possessive) ? subject : -1;
}

/// "The League adopted a resolution in which [it] calls on A": the subject of the clause above; -1 for none.
int PronounReader::subjectAbove(int pronoun) const
{
    const int verb = m_tree.words[size_t(pronoun)].head;
    if (m_tree.words[size_t(pronoun)].relation != Dependency::Nsubj || verb < 0 || m_tree.words[size_t(verb)].relation != Dependency::AclRelcl)
        return -1;
    int above = m_tree.words[size_t(verb)].head;
    while (above >= 0 && m_tree.words[size_t(above)].pos != PartOfSpeech::Verb)
        above = m_tree.words[size_t(above)].head;
    const int subject = above < 0 ? -1 : firstChildOf(m_tree, above, {Dependency::Nsubj});
    return subject >= 0 && subject < pronoun && m_tree.words[size_t(subject)].pos != PartOfSpeech::Pron ? subject : -1;
}

/// Whom a pronoun without a mention of its own means.
int PronounReader::at(int word) const
{
    static const QSet<QString> persons = wordSet(u"he she him her his él ella le");
    static const QSet<QString> things = wordSet(u"it its su sus");
    const QString &form = m_tree.words[size_t(word)].form;
    if (isWe(form))
        return m_last.side;
    static const QSet<QString> myself = wordSet(u"i me my mine myself yo mi mí");
    if (myself.contains(form)) // who holds a state's speech speaks for it
        return speaksForState(m_sentence, m_last.side) ? m_last.side : -1;
    const int speaker = tellerOf(word);
    if (speaker >= 0 && (persons.contains(form) || things.contains(form))) {
        const std::vector<int> names = m_names.of(speaker, PhraseNames::Depth::Offices);
        if (names.size() == 1 && (kindOf(names.front()) == ActorKind::Person) == persons.contains(form))
            return names.front();
    }
    static const QSet<QString> owners = wordSet(u"its their his her su sus");
    if (const int subject = owners.contains(form) ? ownerOf(word) : -1; subject >= 0) { // "the government stated its rejection"
        const std::vector<int> names = m_names.of(subject, PhraseNames::Depth::Offices);
        const bool isOfPerson = form == "his"_L1 || form == "her"_L1;
        return names.size() == 1 && (subject < word || !isOfPerson || kindOf(names.front()) == ActorKind::Person) ? names.front() : -1;
    }
    if (const int subject = form == "it"_L1 ? subjectAbove(word) : -1; subject >= 0) {
        const std::vector<int> names = m_names.of(subject, PhraseNames::Depth::Offices);
        return names.size() == 1 && kindOf(names.front()) != ActorKind::Person ? names.front() : -1;
    }
    const bool isPersonsIts = (form == "its"_L1 || form == "it"_L1) && m_last.subject >= 0 && kindOf(m_last.subject) == ActorKind::Person;
    return persons.contains(form) ? m_last.person : things.contains(form) && !isPersonsIts ? m_last.subject : -1;
}

} // namespace apacheta
