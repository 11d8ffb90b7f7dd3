// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/phrase_names.h"

#include "extraction/clauses/people_words.h"
#include "extraction/events/attachment.h"
#include "extraction/events/verb_reading.h"
#include "extraction/resolution/both_sides.h"
#include "text/word_set.h"

using namespace Qt::StringLiterals;

namespace apacheta {

constexpr qsizetype reachOfExamples = 8; ///< tokens between "countries" and its "such as"

/// "his counterpart from Peru, [X]", "el canciller de Chile, [X],": the person in commas right behind the phrase of an office; -1 for none.
int PhraseNames::holderBehind(qsizetype office) const
{
    static const QSet<QString> within = wordSet(u"of de del the la el los las from for affairs foreign relaciones exteriores asuntos");
    qsizetype at = office + 1;
    for (int steps = 0; steps < 8 && m_sentence.has(at) && !m_sentence.isComma(at); ++steps) {
        const int mention = m_sentence.mentionAt(at);
        if (mention >= 0 && kindOf(mention) == ActorKind::Person)
            return -1;
        const bool title = m_sentence.token(at).isCapital() || isOfficeNoun(m_sentence.word(at));
        if (mention < 0 && !title && !within.contains(m_sentence.word(at)))
            return -1;
        at = mention >= 0 ? m_sentence.pastOf(mention) : at + 1;
    }
    const qsizetype first = pastCourtesy(m_sentence, at + 1);
    const int holder = m_sentence.isComma(at) ? m_sentence.mentionAt(first) : -1;
    if (holder < 0 || m_sentence.firstOf(holder) != first || kindOf(holder) != ActorKind::Person)
        return -1;
    const qsizetype past = m_sentence.pastOf(holder);
    return !m_sentence.has(past) || !m_sentence.token(past).isWord() || isPreposition(m_sentence.word(past)) ? holder : -1;
}

int PhraseNames::nextOfStates(int person) const
{
    qsizetype at = m_sentence.pastOf(person);
    at += m_sentence.isComma(at) && isOf(m_sentence.word(at + 1));
    const int state = isOf(m_sentence.word(at)) ? m_sentence.mentionAt(at + 1) : -1;
    if (state < 0 || kindOf(state) == ActorKind::Person)
        return -1;
    const qsizetype past = m_sentence.pastOf(state);
    at = past + m_sentence.isComma(past);
    at += isCoordinator(m_sentence.word(at));
    const int next = at > past ? m_sentence.mentionAt(at) : -1;
    const qsizetype behind = next < 0 ? 0 : m_sentence.pastOf(next) + m_sentence.isComma(m_sentence.pastOf(next));
    const bool fits = next >= 0 && m_sentence.firstOf(next) == at && kindOf(next) == ActorKind::Person && isOf(m_sentence.word(behind)) && m_sentence.mentionAt(behind + 1) >= 0;
    return fits ? next : -1;
}

/// "the presidents of A, [X], and of B, [Y],": those behind the first.
void PhraseNames::addHoldersAfter(int holder, std::vector<int> &names) const
{
    for (int last = holder; last >= 0;) {
        qsizetype at = m_sentence.pastOf(last);
        if (const int next = nextOfStates(last); next >= 0) {
            names.push_back(last = next);
            continue;
        }
        if (m_sentence.isComma(at) || m_sentence.word(at) == ";"_L1)
            ++at;
        if (isCoordinator(m_sentence.word(at)))
            ++at;
        const bool goesOn = at > m_sentence.pastOf(last) && isOf(m_sentence.word(at));
        last = goesOn ? holderBehind(at) : -1;
        if (last >= 0)
            names.push_back(last);
    }
}

/// The names that a phrase stands for, its conjuncts left to themselves.
void PhraseNames::collect(int word, Depth depth, std::vector<int> &names, int steps) const
{
    if (steps > 3)
        return;
    const int own = mentionOf(word);
    const QString &folded = m_sentence.word(tokenOf(word));
    const bool isPeer = folded == "par"_L1 && m_sentence.word(tokenOf(word) - 1) == "su"_L1; // "su par boliviano, X"
    static const QSet<QString> members = wordSet(u"countries nations states republics members paises naciones estados republicas miembros"); // "the countries of the Rio Group"
    const bool office = isPeer || members.contains(folded) || isOfficeNoun(folded) || isOfPeople(folded) || isArm(folded) || (m_isProtest && areCitizens(folded));
    const auto personAt = [&](int head) {
        for (const int child : childrenOf(m_tree, head, {Dependency::Flat, Dependency::Appos, Dependency::Compound, Dependency::Nmod}))
            if (const int mention = mentionOf(child); mention >= 0 && mention != own && kindOf(mention) == ActorKind::Person && prepositionOf(m_tree, child).isEmpty()
                && tokenOf(child) > tokenOf(head))
                return mention;
        return -1;
    };
    // "the mayor of Putre, [X]": the name behind the body is the holder's, however it hangs
    const auto personUnder = [&](int head) {
        int holder = personAt(head);
        const std::vector<int> bodies = holder < 0 ? childrenOf(m_tree, head, {Dependency::Nmod}) : std::vector<int>();
        for (const int body : bodies)
            if (holder < 0 && leadOf(m_tree, body) == Lead::Of && tokenOf(body) > tokenOf(head))
                for (const int child : childrenOf(m_tree, body, {Dependency::Appos}))
                    if (const int mention = mentionOf(child); holder < 0 && mention >= 0 && kindOf(mention) == ActorKind::Person && m_sentence.isComma(m_sentence.firstOf(mention) - 1))
                        holder = mention;
        const bool courteous = isCourtesy(folded) && isOfficeNoun(m_sentence.word(tokenOf(head) + 1)); // "el señor Presidente de X, don Y"
        return holder >= 0 || !(office || courteous) ? holder : holderBehind(tokenOf(head) + courteous);
    };
    if (own >= 0 && m_sentence.mention(own).form != MentionForm::Title) {
        const int holder = office || m_sentence.isDemonym(own) ? personUnder(word) : -1; // only an office gives way to its holder
        names.push_back(holder >= 0 ? holder : own);
        return;
    }
    if (const int holder = office || own >= 0 || isCourtesy(folded) ? personUnder(word) : -1; holder >= 0) {
        names.push_back(holder);
        if (office && m_tree.words[size_t(word)].morphology.number == GrammaticalNumber::Plural)
            addHoldersAfter(holder, names);
        if (office && names.size() == 1 && folded.endsWith(u's')) // "Presidents X and Y"
            for (const int other : coordinatedWith(m_sentence, holder))
                if (other > holder && kindOf(other) == ActorKind::Person)
                    names.push_back(other);
        return;
    }
    if (own >= 0) {
        names.push_back(own);
        return;
    }
    if (const std::vector<int> sides = bothSides(m_sentence, tokenOf(word)); !sides.empty()) {
        names.insert(names.end(), sides.begin(), sides.end());
        return;
    }
    static const QSet<QString> countries = wordSet(u"countries nations states neighbours neighbors partners paises naciones estados vecinos socios");
    if (countries.contains(folded)) // "con países como [A, B y C]"
        for (qsizetype at = tokenOf(word) + 1; at < tokenOf(word) + reachOfExamples && m_sentence.has(at) && !m_sentence.isStop(at) && !looksFinite(m_sentence, at); ++at) {
            const QString &link = m_sentence.word(at);
            static const QSet<QString> namely = wordSet(u"namely especially particularly notably especialmente particularmente principalmente como like including");
            const bool isSuch = namely.contains(link) || (link == "as"_L1 && m_sentence.word(at - 1) == "such"_L1);
            const int first = isSuch ? m_sentence.mentionAt(at + 1 + m_sentence.isComma(at + 1)) : -1;
            if (first >= 0 && kindOf(first) == ActorKind::State) {
                for (const int one : coordinatedWith(m_sentence, first))
                    if (m_sentence.firstOf(one) > at && kindOf(one) == ActorKind::State)
                        names.push_back(one);
                return;
            }
        }
    if (depth == Depth::Heads || (depth == Depth::Offices && !office) || isKin(folded))
        return;
    static const QSet<QString> grounds = wordSet(u"municipality municipalities town towns city cities commune communes province provinces department departments region regions port ports village villages "
                                                 u"municipio municipios comuna comunas ciudad ciudades pueblo pueblos provincia provincias departamento departamentos puerto puertos localidad localidades alcaldia alcaldias");
    if (grounds.contains(folded)) // "el municipio boliviano de [X]"
        for (const int child : childrenOf(m_tree, word, {Dependency::Nmod, Dependency::Flat}))
            if (const int named = mentionOf(child); named >= 0 && !m_sentence.isDemonym(named) && kindOf(named) != ActorKind::Person && !isLocative(prepositionOf(m_tree, child))) {
                for (const int one : coordinatedWith(m_sentence, named))
                    if (one == named || (m_sentence.firstOf(one) > m_sentence.firstOf(named) && kindOf(one) == kindOf(named) && folded.endsWith(u's')))
                        names.push_back(one);
                return;
            }
    for (const int child : childrenOf(m_tree, word, {Dependency::Appos})) // "the Ukrainian writer, [X]"
        if (const int named = mentionOf(child); named >= 0 && tokenOf(child) > tokenOf(word) && kindOf(named) == ActorKind::Person && prepositionOf(m_tree, child).isEmpty()) {
            names.push_back(named);
            return;
        }
    for (const int child : childrenOf(m_tree, word, {Dependency::Appos, Dependency::Flat})) // "the Chinese company [X]"
        if (const int named = mentionOf(child); named >= 0 && !office && tokenOf(child) > tokenOf(word) && kindOf(named) == ActorKind::Organization && prepositionOf(m_tree, child).isEmpty()) {
            names.push_back(named);
            return;
        }
    for (const int child : childrenOf(m_tree, word, {Dependency::Nmod, Dependency::NmodPoss, Dependency::Amod, Dependency::Compound, Dependency::Flat, Dependency::Appos, Dependency::Obl})) {
        const Dependency relation = m_tree.words[size_t(child)].relation;
        const Lead lead = leadOf(m_tree, child);
        const bool isTheirs = office && prepositionOf(m_tree, child) == "from"_L1; // "delegations from A and B"
        const bool descends = isTheirs || relation == Dependency::NmodPoss || relation == Dependency::Amod || lead == Lead::Of || (lead == Lead::None && relation != Dependency::Obl)
            || (depth == Depth::All && lead == Lead::Between);
        if (relation == Dependency::NmodPoss && standsApart(folded) && m_tree.words[size_t(child)].pos == PartOfSpeech::Pron) // "his congress rejected": not he
            continue;
        if (!descends || isEndOfWay(child) || (depth == Depth::Offices && (lead == Lead::Between || relation == Dependency::Appos)))
            continue;
        for (const int conjunct : conjunctsOf(m_tree, child)) {
            if (m_tree.words[size_t(conjunct)].pos == PartOfSpeech::Pron || isVerbal(m_tree, conjunct))
                continue;
            collect(conjunct, depth, names, steps + 1);
        }
    }
}

std::vector<int> PhraseNames::of(int word, Depth depth) const
{
    std::vector<int> names;
    collect(word, depth, names);
    return names;
}

bool PhraseNames::isEndOfWay(int word) const
{
    const int first = firstConjunct(m_tree, word);
    const std::vector<int> prepositions = childrenOf(m_tree, first, {Dependency::Case});
    const qsizetype before = prepositions.empty() ? -1 : tokenOf(prepositions.front()) - 1;
    return before >= 0 && leadsAway(m_sentence.word(before), leadOf(m_tree, first) == Lead::Of || leadOf(m_tree, first) == Lead::By);
}

bool PhraseNames::arePeople(int word) const
{
    const SyntacticWord &noun = m_tree.words[size_t(word)];
    const Token &token = m_sentence.token(tokenOf(word));
    if (noun.pos == PartOfSpeech::Noun && (isOfPeople(token.folded) || isArm(token.folded) || areCitizens(token.folded) || actAsOne(token.folded)))
        return true;
    // A people that is nobody's whom we know: a capitalised plural that something counts or describes.
    const bool isNoun = noun.pos == PartOfSpeech::Propn || noun.pos == PartOfSpeech::Noun;
    return isNoun && !m_sentence.isSpanish() && mentionOf(word) < 0 && token.shape == TokenShape::Capitalised && token.folded.size() > 3 && token.folded.endsWith(u's')
        && noun.morphology.number != GrammaticalNumber::Singular && !childrenOf(m_tree, word, {Dependency::Nummod, Dependency::Amod}).empty();
}

} // namespace apacheta
