// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/pronouns.h"

#include "extraction/names/name_words.h"
#include "extraction/resolution/person_gender.h"
#include "extraction/resolution/subjects.h"
#include "text/word_set.h"

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

constexpr int sentencesBack = 2;
constexpr int longestChain = 8;         ///< sentences since the text gave the name

/// A noun for a person that may be meant as well as one who is named.
bool isPersonNoun(const QString &word)
{
    static const QSet<QString> nouns = wordSet(
        u"author artist officer judge student child baby person official journalist soldier leader friend parent colleague king queen teacher lawyer neighbor "
        u"partner cousin victim suspect driver worker owner pilot patient customer guest player composer poet painter scientist researcher professor "
        u"autor autora artista oficial juez estudiante persona funcionario funcionaria periodista soldado lider amigo amiga colega maestro maestra vecino vecina "
        u"pareja primo prima victima conductor trabajador trabajadora dueno duena piloto paciente cliente jugador compositor poeta pintor cientifico investigador "
        u"joven dirigente gobernante mandatario mandataria funcionarios ciudadano ciudadana hombre");
    return nouns.contains(word) || genderOfTitle(word) != Gender::None || isTitle(word);
}

/// "was a merchant", "as a boy", "como ministro": says what somebody is, brings in nobody.
bool isPredicate(const Annotation &annotation, const AnnotatedSentence &sentence, qsizetype token)
{
    static const QSet<QString> links = wordSet(
        u"is was were are be been become became as named called elected appointed , ( es era fue ser sido como son fueron nombrado nombrada elegido elegida");
    static const QSet<QString> articles = wordSet(u"a an the un una el la");
    qsizetype before = token - 1;
    for (int steps = 0; before >= sentence.first && steps < 3; --before, ++steps)
        if (articles.contains(annotation.tokens[size_t(before)].folded)) {
            --before;
            break;
        } else if (annotation.tokens[size_t(before)].shape != TokenShape::Lower || isFunctionWord(annotation.tokens[size_t(before)].folded)) {
            break;
        }
    return before >= sentence.first && links.contains(annotation.tokens[size_t(before)].folded);
}

double confidenceOf(double lead) { return lead >= 9 ? 0.8 : lead >= 2 ? 0.72 : 0.6; }

} // namespace

std::optional<Pronoun> pronounAt(const Annotation &annotation, const AnnotatedSentence &sentence, qsizetype at)
{
    const Token &token = annotation.tokens[size_t(at)];
    const QString &word = token.folded;
    if (!token.isWord() || word.size() > 7)
        return std::nullopt;
    const Token *next = at + 1 < sentence.past ? &annotation.tokens[size_t(at) + 1] : nullptr;
    if (sentence.language == Language::Spanish) {
        const QString written = annotation.source.units(token.span).toString().toLower();
        if (written == u"él"_s)
            return Pronoun{true, false, Gender::Masculine, Pronoun::Subject};
        if (word == u"ella")
            return Pronoun{true, false, Gender::Feminine, Pronoun::Subject};
        const bool owned = next && next->shape == TokenShape::Lower;
        if (owned && (word == u"su" || word == u"sus"))
            return Pronoun{true, true, Gender::None, Pronoun::Possessive};
        return std::nullopt;
    }
    if (sentence.language != Language::English)
        return std::nullopt;
    const bool noun = next && next->shape == TokenShape::Lower && !isFunctionWord(next->folded);
    if (word == u"he")
        return Pronoun{true, false, Gender::Masculine, Pronoun::Subject};
    if (word == u"she")
        return Pronoun{true, false, Gender::Feminine, Pronoun::Subject};
    if (word == u"him")
        return Pronoun{true, false, Gender::Masculine, Pronoun::Object};
    if (word == u"his" && next && next->shape != TokenShape::Upper && !(next->shape == TokenShape::Capitalised && isTitle(next->folded)))
        return Pronoun{true, false, Gender::Masculine, Pronoun::Possessive};
    if (word == u"her")
        return Pronoun{true, false, Gender::Feminine, noun ? Pronoun::Possessive : Pronoun::Object};
    if (word == u"himself" || word == u"herself")
        return Pronoun{true, false, word == u"himself" ? Gender::Masculine : Gender::Feminine, Pronoun::Reflexive};
    if (word == u"its")
        return Pronoun{false, true, Gender::None, Pronoun::Possessive};
    if (word == u"it")
        return Pronoun{false, true, Gender::None, Pronoun::Subject};
    return std::nullopt;
}

bool PronounReading::agrees(int actor, const Pronoun &pronoun) const
{
    const Gender gender = m_genders[size_t(actor)];
    return gender == Gender::None || pronoun.gender == Gender::None || gender == pronoun.gender;
}

/// Whether the models see the name of something else than a person.
bool PronounReading::isGuessedThing(const AnnotatedSentence &sentence, qsizetype token) const
{
    const size_t index = size_t(&sentence - m_annotation.sentences.data());
    if (index >= m_annotation.guesses.size())
        return false;
    const std::vector<EntityGuess> &guesses = m_annotation.guesses[index];
    const int at = int(token - sentence.first);
    return std::any_of(guesses.begin(), guesses.end(), [at](const EntityGuess &guess) {
        return guess.kind != EntityKind::Person && guess.first <= at && at < guess.past;
    });
}

/// Whether the word may stand for a person without a mention: "a woman", "the officer", a name that nobody knows.
bool PronounReading::isOther(const AnnotatedSentence &sentence, qsizetype token, const Pronoun &pronoun) const
{
    const Token &word = m_annotation.tokens[size_t(token)];
    if (m_covered.actorAt(token) != CoveredTokens::ofNobody)
        return false;
    if (word.shape == TokenShape::Capitalised) {
        const bool place = token > sentence.first && isPlacePreposition(m_annotation.tokens[size_t(token) - 1].folded);
        const bool continues = token > sentence.first && m_annotation.tokens[size_t(token) - 1].isCapital();
        const bool common = m_known.traitsOf(word.folded).isCommonWord || isFunctionWord(word.folded) || isTimeWord(word.folded) || headNoun(word.folded);
        return !place && !continues && !common && !isGuessedThing(sentence, token) && word.folded.size() > 2;
    }
    if (word.shape != TokenShape::Lower || !isPersonNoun(word.folded))
        return false;
    const Gender gender = genderOfTitle(word.folded);
    const bool title = token + 1 < sentence.past && m_covered.actorAt(token + 1) >= 0; // "president X"
    return !title && (gender == Gender::None || gender == pronoun.gender) && !isPredicate(m_annotation, sentence, token);
}

void PronounReading::rankUnnamed(std::vector<Foreground> &candidates, const Pronoun &pronoun, qsizetype sentence, qsizetype token) const
{
    int unnamed = -2;
    for (qsizetype s = sentence; s >= 0 && sentence - s <= sentencesBack; --s) {
        const std::optional<int> distance = m_discourse.distance(s, sentence);
        if (!distance)
            return;
        const AnnotatedSentence &bounds = m_annotation.sentences[size_t(s)];
        for (qsizetype i = bounds.first; i < bounds.past && i < token; ++i)
            if (isOther(bounds, i, pronoun))
                rank(candidates, --unnamed, *distance, isSubjectAt(m_annotation, s, i, i + 1));
    }
}

/// "Vera (who left after his ouster)": inside what is said of somebody, he is meant.
std::optional<int> PronounReading::ofRelativeClause(const Pronoun &pronoun, qsizetype sentence, qsizetype token) const
{
    const AnnotatedSentence &bounds = m_annotation.sentences[size_t(sentence)];
    const auto word = [&](qsizetype at) { return at < bounds.past ? m_annotation.tokens[size_t(at)].folded : QString(); };
    for (const Referent &referent : m_discourse.in(sentence)) {
        const QString opening = word(referent.past);
        const QString close = opening == u"(" ? u")"_s : u","_s;
        const QString who = word(referent.past + 1);
        if ((opening != u"(" && opening != u",") || (who != u"who" && who != u"quien") || referent.past + 2 > token || !agrees(referent.actor, pronoun)
            || m_annotation.findings.actors[referent.actor].kind != ActorKind::Person)
            continue;
        qsizetype end = referent.past + 2;
        while (end < token && word(end) != close)
            ++end;
        if (end == token)
            return referent.actor;
    }
    return std::nullopt;
}

std::optional<PronounReading::Answer> PronounReading::person(const Pronoun &pronoun, qsizetype sentence, qsizetype token) const
{
    if (const std::optional<int> told = ofRelativeClause(pronoun, sentence, token))
        return Answer{*told, 0.8};
    std::vector<Foreground> candidates;
    for (qsizetype s = sentence; s >= 0 && sentence - s <= sentencesBack; --s) {
        const std::optional<int> distance = m_discourse.distance(s, sentence);
        if (!distance)
            break;
        for (const Referent &referent : m_discourse.in(s)) {
            if (referent.first >= token || m_annotation.findings.actors[referent.actor].kind != ActorKind::Person || !agrees(referent.actor, pronoun))
                continue;
            // "Morales met him": not himself.
            if (pronoun.use == Pronoun::Object && referent.isSubject && s == sentence && !isClauseBetween(m_annotation, referent.past, token))
                continue;
            rank(candidates, referent.actor, *distance, referent.isSubject);
        }
    }
    rankUnnamed(candidates, pronoun, sentence, token);
    const std::optional<Foreground> first = clearlyFirst(candidates, 1.0);
    if (!first)
        return std::nullopt;
    const qsizetype since = sentence - m_discourse.lastNamed(first->actor, sentence);
    if (since > longestChain)
        return std::nullopt;
    const bool sure = m_genders[size_t(first->actor)] != Gender::None;
    if (!sure && m_annotation.sentences[size_t(sentence)].language == Language::Spanish)
        return std::nullopt; // "ella" may be a thing
    return Answer{first->actor, confidenceOf(first->score) - (sure ? 0 : 0.1) - 0.01 * double(since)};
}

std::optional<PronounReading::Answer> PronounReading::thing(const Pronoun &pronoun, qsizetype sentence, qsizetype token) const
{
    if (pronoun.use != Pronoun::Possessive)
        return std::nullopt;
    return owner(sentence, token);
}

/// "pidió a los vecinos que limpien su calle", "lo acusó de su fracaso": somebody else than the subject may be the owner.
bool PronounReading::isOwnerOpen(qsizetype from, qsizetype token) const
{
    static const QSet<QString> others = wordSet(u"que lo le les quien quienes cual cuyo cuya who which whom them him");
    static const QSet<QString> plurals = wordSet(u"los las");
    for (qsizetype i = from; i + 1 < token; ++i) { // "dijo que su": the word before may be "que"
        const QString &word = m_annotation.tokens[size_t(i)].folded;
        if (others.contains(word) || (word == u"a" && plurals.contains(m_annotation.tokens[size_t(i) + 1].folded)))
            return true;
    }
    return false;
}

/// "its", "su": the subject of its clause; without a tree that of the sentence, if it is all that the sentence has named so far.
std::optional<PronounReading::Answer> PronounReading::owner(qsizetype sentence, qsizetype token) const
{
    if (hasTree(m_annotation, sentence)) {
        const qsizetype head = subjectOver(m_annotation, sentence, token);
        if (head < 0)
            return std::nullopt;
        const bool isTitled = isTitle(m_annotation.tokens[size_t(head)].folded); // "President X, during his visit"
        for (const Referent &referent : m_discourse.in(sentence)) {
            const bool isHolder = isTitled && referent.first == head + 1 && m_annotation.findings.actors[referent.actor].kind == ActorKind::Person;
            if (((referent.first <= head && head < referent.past) || isHolder) && referent.form != MentionForm::Demonym && !isOwnerOpen(referent.past, token))
                return Answer{referent.actor, 0.7};
        }
        return std::nullopt;
    }
    const Referent *subject = nullptr;
    for (const Referent &referent : m_discourse.in(sentence)) {
        if (referent.first >= token)
            break;
        if (!subject && !referent.isSubject)
            return std::nullopt;
        if (subject && referent.actor != subject->actor)
            return std::nullopt;
        if (!subject)
            subject = &referent;
    }
    if (!subject || token - subject->past > 15 || isOwnerOpen(subject->past, token))
        return std::nullopt;
    return Answer{subject->actor, 0.65};
}

std::optional<PronounReading::Answer> PronounReading::answer(const Pronoun &pronoun, qsizetype sentence, qsizetype token) const
{
    if (m_quoted[size_t(token)])
        return std::nullopt; // a speaker's "he" is seldom one whom the text has named
    if (pronoun.ofPerson && pronoun.ofThing)
        return owner(sentence, token);
    if (pronoun.ofPerson)
        return person(pronoun, sentence, token);
    std::optional<Answer> found = thing(pronoun, sentence, token);
    if (found && m_annotation.findings.actors[found->actor].kind == ActorKind::Person)
        return std::nullopt;
    return found;
}

} // namespace apacheta
