// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names/guessed_names.h"

#include "extraction/names/name_words.h"
#include "text/fold.h"

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastConfidence = 0.5;      ///< of a name of several words
constexpr double leastOfSingle = 0.55;       ///< of one word, which says less of itself
constexpr double leastAgreement = 0.45;      ///< the share of a name's places in which it is of one kind
constexpr double leastToOverrule = 0.75;     ///< to take the words of a known name or of the grammar's

/// What is made or happens and is no body, as the first word of a Spanish name or the last of an English one.
bool isThingNoun(const QString &word)
{
    static const QSet<QString> nouns = {
        u"revolucion"_s, u"dia"_s, u"jornada"_s, u"jornadas"_s, u"concurso"_s, u"consulta"_s, u"feria"_s, u"operacion"_s, u"padron"_s, u"diagnostico"_s,
        u"reunion"_s, u"informe"_s, u"cruzada"_s, u"premio"_s, u"arancel"_s, u"guerra"_s, u"batalla"_s, u"festival"_s, u"copa"_s, u"torneo"_s,
        u"censo"_s, u"campana"_s, u"proceso"_s, u"sistema"_s, u"registro"_s, u"ano"_s, u"semana"_s, u"poder"_s, u"gobierno"_s, u"estado"_s,
        u"rendicion"_s, u"mensaje"_s, u"discurso"_s, u"message"_s, u"address"_s, u"tercer"_s, u"curso"_s, u"prize"_s, u"award"_s, u"awards"_s, u"cup"_s, u"register"_s, u"day"_s, u"week"_s, u"year"_s,
        u"war"_s, u"revolution"_s, u"report"_s, u"system"_s, u"government"_s, u"state"_s, u"festival"_s, u"tournament"_s, u"census"_s, u"battleground"_s,
        u"forest"_s, u"county"_s, u"creek"_s, u"rights"_s, u"companion"_s, u"testament"_s};
    return nouns.contains(word);
}

/// A head noun of a body, or its plural ("Comités de ...").
bool isBodyWord(const QString &word)
{
    static const QSet<QString> others = {u"procuraduria"_s, u"coordinacion"_s, u"autoridad"_s, u"administradora"_s, u"auditoria"_s, u"comandancia"_s,
                                         u"unidad"_s, u"sala"_s, u"laboratorio"_s, u"financiera"_s, u"hermandad"_s, u"fuerza"_s, u"organizaciones"_s,
                                         u"universidades"_s, u"laboratory"_s, u"authority"_s, u"brotherhood"_s, u"unit"_s, u"institution"_s};
    const auto isHead = [](const QString &noun) {
        const std::optional<HeadNoun> head = headNoun(noun);
        return head && head->kind == ActorKind::Organization;
    };
    return others.contains(word) || isHead(word) || (word.endsWith(u's') && isHead(word.chopped(1)));
}

/// "Governor", "Mayors", "Miss", "Duchess"
bool isPersonTitle(const QString &word)
{
    static const QSet<QString> titles = {u"miss"_s, u"lady"_s, u"duke"_s, u"duchess"_s, u"count"_s, u"countess"_s, u"dame"_s, u"duque"_s, u"duquesa"_s,
                                         u"conde"_s, u"condesa"_s};
    return titles.contains(word) || isTitle(word) || (word.endsWith(u's') && (isTitle(word.chopped(1)) || isTitle(word.chopped(2))));
}

bool isPlaceKind(ActorKind kind) { return kind == ActorKind::Place || kind == ActorKind::Municipality || kind == ActorKind::Region; }

} // namespace

GuessedNames::GuessedNames(const Annotation &annotation, const KnownNames &known, const WordStatistics &statistics)
    : m_annotation(annotation), m_known(known), m_statistics(statistics)
{
    for (qsizetype i = 0; i < qsizetype(std::min(annotation.guesses.size(), annotation.sentences.size())); ++i)
        if (!statistics.isTitleCase(i))
            count(i);
}

QString GuessedNames::nameOf(qsizetype first, qsizetype past) const
{
    return nameKey(m_annotation.source.quote({token(first).span.begin, token(past - 1).span.end}));
}

void GuessedNames::count(qsizetype at)
{
    const AnnotatedSentence &sentence = m_annotation.sentences[size_t(at)];
    for (const EntityGuess &guess : m_annotation.guesses[size_t(at)]) {
        const qsizetype first = sentence.first + guess.first;
        const qsizetype past = sentence.first + guess.past;
        const QString name = nameOf(first, past);
        Votes &votes = m_votes[name];
        ++votes.count;
        votes.person += guess.kind == EntityKind::Person ? guess.confidence : 0;
        votes.place += guess.kind == EntityKind::Place ? guess.confidence : 0;
        votes.organization += guess.kind == EntityKind::Organization ? guess.confidence : 0;
        if (guess.kind == EntityKind::Place)
            m_evidence[name] += evidenceOf(m_annotation, sentence, first, past, false, m_known, m_statistics);
        if (guess.kind == EntityKind::Person && past - first > 1 && guess.confidence > 0.6)
            for (qsizetype i = first + 1; i < past; ++i)
                m_personWords.insert(token(i).folded);
    }
}

bool GuessedNames::isOrdinary(qsizetype at) const
{
    const QString &word = token(at).folded;
    return m_statistics.isOrdinary(word) || isFunctionWord(word) || isOfficeWord(word) || isCompassWord(word);
}

/// Whether the run is made as a name of that kind may be: the model alone is not believed against what the words are.
bool GuessedNames::isUsable(const NameCandidate &name, EntityKind kind) const
{
    const AnnotatedSentence &sentence = m_annotation.sentences[size_t(name.sentence)];
    const qsizetype words = name.past - name.first;
    if (words > 8 || !token(name.first).isCapital() || !(token(name.past - 1).isCapital() || token(name.past - 1).shape == TokenShape::Number))
        return false;
    qsizetype ordinary = 0;
    bool hasLetters = false;
    for (qsizetype i = name.first; i < name.past; ++i) {
        const Token &word = token(i);
        if (isTimeWord(word.folded) || word.shape == TokenShape::Symbol || (word.shape == TokenShape::Punctuation && word.folded != u"-" && word.folded != u"'")
            || (word.folded == u"-" && word.spaceBefore))
            return false;
        ordinary += isOrdinary(i) || !word.isWord();
        hasLetters = hasLetters || word.folded.size() > 2;
    }
    const bool isInitial = name.first == sentence.first;
    if (!hasLetters || isPersonTitle(token(name.first).folded) || isFunctionWord(token(name.past - 1).folded))
        return false;
    if (words == 1) {
        const QString &word = token(name.first).folded;
        const WordTraits traits = m_known.traitsOf(word);
        const Token *begin = m_annotation.tokens.data() + name.first;
        const std::optional<KnownMatch> known = m_known.longestAt(std::span<const Token>(begin, 1));
        // "el Senado", "la Fiscalía": what a body is, not its name.
        const bool hasArticle = !isInitial && (isArticle(token(name.first - 1).folded) || token(name.first - 1).folded == u"del" || token(name.first - 1).folded == u"al");
        return kind != EntityKind::Person && !(hasArticle && kind == EntityKind::Organization) && ordinary == 0 && !traits.isCommonWord && !traits.isGivenName && !headNoun(word) && !isTitle(word) && !known
            && !m_personWords.contains(word) && token(name.first).shape != TokenShape::Upper && (!isInitial || m_statistics.capitalised(word) > 0);
    }
    if (kind == EntityKind::Organization)
        return isBody(name);
    // "La Serena", "South Ossetia": a place's name may begin with an article or a quarter of the sky.
    const QString &first = token(name.first).folded;
    const bool opens = kind == EntityKind::Place && !isInitial && words < 4 && !isOrdinary(name.past - 1) && (isArticle(first) || isCompassWord(first));
    return ordinary * 2 < words + (kind == EntityKind::Place && !opens ? 0 : 1) && (opens || !isOrdinary(name.first));
}

/// Whether a name of several words may be a body's: one of common words alone needs a noun for bodies.
bool GuessedNames::isBody(const NameCandidate &name) const
{
    const QString &first = token(name.first).folded;
    const QString &last = token(name.past - 1).folded;
    if (isFunctionWord(first) || isPersonTitle(first) || isThingNoun(first) || isThingNoun(last))
        return false;
    bool hasName = false;
    bool hasBody = false;
    qsizetype acronyms = 0;
    for (qsizetype i = name.first; i < name.past; ++i) {
        const Token &word = token(i);
        hasBody = hasBody || isBodyWord(word.folded);
        hasName = hasName || (word.isCapital() && !isOrdinary(i) && !m_known.traitsOf(word.folded).isCommonWord);
        acronyms += word.shape == TokenShape::Upper || word.folded == u"-";
    }
    return (hasName || hasBody) && acronyms < name.past - name.first;
}

std::optional<EntityKind> GuessedNames::kindOf(const Votes &votes) const
{
    const double best = votes.best();
    if (best < leastAgreement * votes.count)
        return std::nullopt;
    return best == votes.person ? EntityKind::Person : best == votes.organization ? EntityKind::Organization : EntityKind::Place;
}

/// "municipios de A, B y C", "the departments of A and B": the noun before the list says what all of them are.
std::optional<ActorKind> GuessedNames::levelOfList(const NameCandidate &name) const
{
    const AnnotatedSentence &sentence = m_annotation.sentences[size_t(name.sentence)];
    bool linked = false;
    for (qsizetype i = name.first - 1; i >= sentence.first && name.first - i < 16; --i) {
        const Token &here = token(i);
        if (const std::optional<ActorKind> level = levelWord(here.folded); level && linked && here.shape == TokenShape::Lower)
            return *level == ActorKind::People ? std::nullopt : level;
        if (here.folded == u"of" || here.folded == u"de" || here.folded == u"del" || here.folded == u"the" || isArticle(here.folded)) {
            linked = linked || here.folded == u"of" || here.folded == u"de" || here.folded == u"del";
            continue;
        }
        if (linked || !(here.folded == u"," || isAnd(here.folded) || here.isCapital()))
            return std::nullopt;
    }
    return std::nullopt;
}

ActorKind GuessedNames::placeKind(const NameCandidate &name) const
{
    if (const std::optional<ActorKind> level = levelOfList(name))
        return *level;
    const NameEvidence evidence = m_evidence.value(nameOf(name.first, name.past));
    if (evidence.region > evidence.municipality)
        return ActorKind::Region;
    // "in Brno", "desde Oporto": most places that nobody need explain are towns; rivers and ranges have an article or a noun of their own.
    const bool hasNoun = headNoun(token(name.past - 1).folded) || headNoun(token(name.first).folded) || levelWord(token(name.first).folded);
    const QString before = name.first > 0 ? token(name.first - 1).folded : QString();
    const bool isBare = name.past - name.first == 1 && !hasNoun && !isArticle(before) && before != u"the";
    return evidence.municipality > 0 || (evidence.place > 0 && !hasNoun) || isBare ? ActorKind::Municipality : ActorKind::Place;
}

/// The name [first, past) as the guesses of the whole document have it; nothing where they are weak or no actor.
std::optional<NameCandidate> GuessedNames::accepted(qsizetype first, qsizetype past, qsizetype sentence) const
{
    const Votes votes = m_votes.value(nameOf(first, past));
    const std::optional<EntityKind> kind = kindOf(votes);
    NameCandidate name;
    name.first = first;
    name.past = past;
    name.sentence = sentence;
    name.isInitial = first == m_annotation.sentences[size_t(sentence)].first;
    if (!kind || votes.mean() < (past - first == 1 ? leastOfSingle : leastConfidence) || !isUsable(name, *kind))
        return std::nullopt;
    name.guessed = votes.mean();
    name.shape = *kind == EntityKind::Person ? NameCandidate::Person : NameCandidate::Run;
    name.kind = *kind == EntityKind::Person         ? ActorKind::Person
              : *kind == EntityKind::Organization ? ActorKind::Organization
                                                    : placeKind(name);
    return name;
}

/// Whether the grammar's candidate is to give way to the guess, which it overlaps.
bool GuessedNames::givesWay(const NameCandidate &rule, const NameCandidate &guess) const
{
    const bool isInside = guess.first <= rule.first && rule.past <= guess.past;
    if (rule.shape != NameCandidate::Run && guess.guessed < leastToOverrule)
        return false;
    const bool isLonger = isInside && guess.past - guess.first > rule.past - rule.first;
    switch (rule.shape) {
    case NameCandidate::Run:
        return true;
    case NameCandidate::Acronym:
        return isLonger;
    case NameCandidate::Headed:
        return false;
    case NameCandidate::Person:
        if (guess.kind == ActorKind::Person)
            return isLonger;
        return isInside && guess.guessed > 0.9 && !m_known.traitsOf(token(rule.past - 1).folded).isFamilyName;
    case NameCandidate::Known:
        break;
    }
    if (!isLonger || rule.known->isDemonym || !rule.kind)
        return false;
    // "Santiago Rivera" is no city, "Radio Sajama" no mountain; what stands first in a body's name may well be its owner.
    if (guess.kind == ActorKind::Person)
        return isPlaceKind(*rule.kind);
    return guess.kind == ActorKind::Organization && isPlaceKind(*rule.kind) && guess.first < rule.first;
}

/// A known place that the document's sentences speak of as of a man ("Santiago said"), and nowhere as of a place.
bool GuessedNames::isMansName(const NameCandidate &candidate) const
{
    if (candidate.shape != NameCandidate::Known || candidate.past - candidate.first != 1 || candidate.known->isDemonym || !isPlaceKind(*candidate.kind))
        return false;
    const QString &word = token(candidate.first).folded;
    const Votes votes = m_votes.value(nameOf(candidate.first, candidate.past));
    const WordTraits traits = m_known.traitsOf(word);
    return votes.count > 0 && votes.person > 0.85 * votes.count && m_personWords.contains(word) && (traits.isFamilyName || traits.isGivenName);
}

std::vector<NameCandidate> GuessedNames::united(std::vector<NameCandidate> found, qsizetype at) const
{
    const bool isTitleCase = m_statistics.isTitleCase(at);
    if (!isTitleCase)
        std::erase_if(found, [&](const NameCandidate &candidate) { return isMansName(candidate); });
    for (NameCandidate &candidate : found) {
        if (candidate.shape != NameCandidate::Run || isTitleCase)
            continue;
        if (const std::optional<NameCandidate> name = accepted(candidate.first, candidate.past, at)) {
            candidate.kind = name->kind;
            candidate.guessed = name->guessed;
            candidate.shape = name->shape;
        } else if (const std::optional<ActorKind> level = levelOfList(candidate); level && candidate.past - candidate.first <= 3
                   && !isOrdinary(candidate.first) && !m_known.traitsOf(token(candidate.first).folded).isGivenName) {
            candidate.kind = level;
            candidate.guessed = leastConfidence;
        }
    }
    if (isTitleCase || size_t(at) >= m_annotation.guesses.size())
        return found;
    const AnnotatedSentence &sentence = m_annotation.sentences[size_t(at)];
    for (const EntityGuess &guess : m_annotation.guesses[size_t(at)]) {
        std::optional<NameCandidate> name = accepted(sentence.first + guess.first, sentence.first + guess.past, at);
        if (!name)
            continue;
        const auto overlaps = [&](const NameCandidate &other) { return other.first < name->past && name->first < other.past; };
        if (!std::all_of(found.begin(), found.end(), [&](const NameCandidate &other) {
                return !overlaps(other) || (givesWay(other, *name) && !(other.first == name->first && other.past == name->past && other.guessed > 0));
            }))
            continue;
        for (const NameCandidate &other : found)
            if (overlaps(other)) {
                name->afterTitle = name->afterTitle || (other.afterTitle && other.first == name->first);
                name->office = std::max(name->office, other.office);
            }
        std::erase_if(found, overlaps);
        found.insert(std::find_if(found.begin(), found.end(), [&](const NameCandidate &other) { return other.first > name->first; }), *std::move(name));
    }
    return found;
}

} // namespace apacheta
