// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/name_candidates.h"

#include "extraction/name_words.h"

#include <QSet>

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

bool isEventNoun(const QString &word)
{
    static const QSet<QString> nouns = {u"war"_s, u"wars"_s, u"guerra"_s, u"guerras"_s, u"battle"_s, u"batalla"_s, u"combate"_s,
                                        u"revolution"_s, u"revolucion"_s, u"rebellion"_s, u"rebelion"_s, u"campaign"_s, u"campana"_s};
    return nouns.contains(word);
}

bool isStreet(const QString &word)
{
    static const QSet<QString> streets = {u"calle"_s, u"avenida"_s, u"street"_s, u"avenue"_s, u"av"_s, u"pasaje"_s};
    return streets.contains(word);
}

bool isQuote(const Token &token)
{
    return token.shape == TokenShape::Punctuation && token.folded.size() == 1
        && u"\"«»“”'"_s.contains(token.folded.front());
}

} // namespace

NameGrammar::NameGrammar(const Annotation &annotation, const KnownNames &known, const WordStatistics &statistics)
    : m_annotation(annotation), m_known(known), m_statistics(statistics)
{
}

const std::optional<KnownMatch> &NameGrammar::knownAt(Position at)
{
    std::optional<std::optional<KnownMatch>> &match = m_matches[size_t(at - m_first)];
    if (!match) {
        const Token *begin = m_annotation.tokens.data() + at;
        match.emplace(m_known.longestAt(std::span<const Token>(begin, size_t(m_past - at))));
    }
    return *match;
}

bool NameGrammar::isHyphen(Position at) const { return isPunctuation(at, u"-"); }

bool NameGrammar::isPunctuation(Position at, QStringView mark) const
{
    return at < m_past && token(at).shape == TokenShape::Punctuation && token(at).folded == mark;
}

/// A capitalised word that can begin or continue a name.
bool NameGrammar::isNameStart(Position at) const
{
    return at < m_past && token(at).isCapital() && !isFunctionWord(token(at).folded) && !isTimeWord(token(at).folded);
}

/// Whether a known actor of one of the kinds begins here; `past` becomes the token after it.
bool NameGrammar::isKnownPlace(Position at, std::initializer_list<ActorKind> kinds, Position *past)
{
    if (at >= m_past)
        return false;
    const std::optional<KnownMatch> &match = knownAt(at);
    if (!match || match->isDemonym || match->isAcronym || match->hint == u"surname")
        return false;
    for (const QString &key : match->keys) {
        const KnownActor *actor = m_known.actor(key);
        if (actor && std::find(kinds.begin(), kinds.end(), actor->actor.kind) != kinds.end()) {
            if (past)
                *past = at + match->tokens;
            return true;
        }
    }
    return false;
}

std::optional<NameCandidate> NameGrammar::knownCandidate(Position at)
{
    const std::optional<KnownMatch> &match = knownAt(at);
    if (!match || match->keys.isEmpty() || match->hint == u"surname")
        return std::nullopt;
    NameCandidate candidate;
    candidate.shape = NameCandidate::Known;
    candidate.first = at;
    candidate.past = at + match->tokens;
    candidate.known = match;
    candidate.kind = m_known.actor(match->keys.constFirst())->actor.kind;
    // A capital at the beginning of a sentence says nothing of a word that is common.
    const bool single = match->tokens == 1;
    const QString &word = token(at).folded;
    if (match->isDemonym)
        return candidate;
    const bool certain = *candidate.kind == ActorKind::State || match->isAcronym;
    if (single && !certain && at == m_first && m_statistics.isOrdinary(word))
        return std::nullopt;
    if (single && !certain && !match->hint.isEmpty() && m_statistics.lower(word) > m_statistics.capitalised(word))
        return std::nullopt;
    // "La República de ...": the article's capital may come from the sentence.
    if (!single && at == m_first && isFunctionWord(word) && match->tokens == 2 && m_statistics.isOrdinary(token(at + 1).folded))
        return std::nullopt;
    if (m_titleCase && single && !certain && m_statistics.isOrdinary(word))
        return std::nullopt;
    return candidate;
}

/// Past the words that complete a head noun: "of Foreign Affairs and Worship", "de la Cuenca del Pacífico", "de 1904".
NameGrammar::Position NameGrammar::pastComplement(Position at, ActorKind kind, NameCandidate &candidate, bool english)
{
    Position j = at;
    bool complete = false; // a place has completed the name: "of Bolivia"
    while (j < m_past && !complete) {
        const Token &here = token(j);
        Position past = 0;
        if (isNameStart(j) && !(j > at && isTitle(here.folded) && m_known.traitsOf(here.folded).isGivenName)) {
            if (j > at && headNoun(here.folded) && !headNoun(here.folded)->last && isAnd(token(j - 1).folded))
                break;
            if (isKnownPlace(j, {ActorKind::State, ActorKind::Region, ActorKind::Municipality}, &past) && j > candidate.first) {
                candidate.place = knownAt(j)->keys.constFirst();
                j = past;
                complete = !isHyphen(j);
                continue;
            }
            ++j;
            continue;
        }
        if (isHyphen(j) && j + 1 < m_past && token(j + 1).isCapital()) {
            ++j;
            continue;
        }
        if (kind == ActorKind::Instrument && here.shape == TokenShape::Number && j > candidate.first) {
            ++j;
            break;
        }
        const bool numberMark = here.folded == u"n" || here.folded == u"no" || here.folded == u"nº" || here.folded == u"n°"
            || here.folded == u"num" || here.folded == u"number" || here.folded == u"numero";
        if (kind == ActorKind::Instrument && numberMark) {
            Position k = j + 1;
            while (k < m_past && k - j < 3 && token(k).shape != TokenShape::Number)
                ++k;
            if (k < m_past && token(k).shape == TokenShape::Number)
                j = k + 1;
            break;
        }
        if (isComplementLinker(here.folded) && here.shape == TokenShape::Lower) {
            const bool bareArticle = here.folded == u"the" || here.folded == u"la" || here.folded == u"las" || here.folded == u"el"
                || here.folded == u"los";
            if (bareArticle || here.folded == u"en" || (here.folded == u"on" && kind != ActorKind::Instrument && j == at))
                break;
            if (english && j > at + 1 && here.folded == u"for" && candidate.place.isEmpty() == false)
                break;
            Position k = j + 1;
            while (k < m_past && k - j < 3 && isComplementLinker(token(k).folded) && token(k).shape == TokenShape::Lower)
                ++k;
            if (k < m_past && kind == ActorKind::Instrument && token(k).shape == TokenShape::Number
                && (token(k).folded.size() == 4)) {
                j = k + 1;
                break;
            }
            if (!isNameStart(k))
                break;
            j = k;
            continue;
        }
        if (isAnd(here.folded) && j > at) {
            Position k = j + 1;
            while (k < m_past && k - j < 3 && isComplementLinker(token(k).folded) && token(k).shape == TokenShape::Lower)
                ++k;
            const bool names = isKnownPlace(k, {ActorKind::State, ActorKind::Region, ActorKind::Municipality, ActorKind::Person,
                                               ActorKind::Organization, ActorKind::Place});
            const bool plain = isNameStart(k) && !names && !headNoun(token(k).folded)
                && m_known.traitsOf(token(k).folded).isCommonWord && m_known.traitsOf(token(j - 1).folded).isCommonWord;
            if (!plain)
                break;
            j = k;
            continue;
        }
        if (isPunctuation(j, u",") && j > at && m_known.traitsOf(token(j - 1).folded).isCommonWord && isNameStart(j + 1)
            && m_known.traitsOf(token(j + 1).folded).isCommonWord) {
            // "Ministry of Economy, Development and Tourism": only where an "and" closes the list.
            Position k = j + 1;
            while (k < m_past && (isNameStart(k) || isPunctuation(k, u",")) && k - j < 8)
                ++k;
            if (k >= m_past || !isAnd(token(k).folded) || !isNameStart(k + 1)
                || !m_known.traitsOf(token(k + 1).folded).isCommonWord)
                break;
            j = k + 2;
            continue;
        }
        break;
    }
    while (j > at && isHyphen(j - 1))
        --j;
    return j;
}

/// Past the last head noun of a run of capitalised words ("Drug Enforcement Administration", "Belt and Road Forum"), or `at`.
NameGrammar::Position NameGrammar::pastLastHead(Position at, std::optional<ActorKind> &kind)
{
    Position best = at;
    Position j = at;
    while (j < m_past && j - at < 10) {
        const Token &here = token(j);
        if (isNameStart(j)) {
            const std::optional<HeadNoun> head = headNoun(here.folded);
            if (j > at && head && head->last && !isHyphen(j - 1)) {
                best = j + 1;
                kind = head->kind;
            }
            ++j;
            continue;
        }
        const bool hyphen = isHyphen(j) && j > at && j + 1 < m_past && token(j + 1).isCapital();
        const bool possessive = here.folded == u"'" && here.shape == TokenShape::Punctuation && !here.spaceBefore && isNameStart(j + 1);
        const bool joined = isAnd(here.folded) && j == at + 1 && best == at && isNameStart(j + 1) && isNameStart(j - 1)
            && m_known.traitsOf(token(j - 1).folded).isCommonWord && m_known.traitsOf(token(j + 1).folded).isCommonWord
            && !isKnownPlace(j - 1, {ActorKind::State, ActorKind::Region, ActorKind::Municipality, ActorKind::Organization})
            && !isKnownPlace(j + 1, {ActorKind::State, ActorKind::Region, ActorKind::Municipality, ActorKind::Organization});
        // "Peru's Ministry of Foreign Affairs"
        const bool owned = here.folded == u"'s" && best == at && isNameStart(j + 1) && headNoun(token(j + 1).folded)
            && isKnownPlace(at, {ActorKind::State});
        if (!hyphen && !possessive && !joined && !owned)
            break;
        ++j;
    }
    return best;
}

std::optional<NameCandidate> NameGrammar::headedCandidate(Position at)
{
    if (!isNameStart(at) || m_titleCase || isStreet(token(at).folded))
        return std::nullopt;
    NameCandidate candidate;
    candidate.shape = NameCandidate::Headed;
    candidate.first = at;
    const std::optional<HeadNoun> head = headNoun(token(at).folded);
    if (head && head->first) {
        Position past = pastComplement(at + 1, head->kind, candidate, head->last);
        // "Supreme Decree 5503" begins with its modifier, "Corte Internacional de Justicia" with the noun.
        if (past > at + 1) {
            candidate.kind = head->kind;
            candidate.past = past;
            const bool placeHead = head->kind == ActorKind::Region || head->kind == ActorKind::Municipality;
            if (!(placeHead && candidate.place.isEmpty() && past - at > 5))
                return candidate;
        }
    }
    if (isTitle(token(at).folded) && !head)
        return std::nullopt;
    if (at == m_first && m_statistics.isOrdinary(token(at).folded) && !headNoun(token(at + 1 < m_past ? at + 1 : at).folded))
        if (at + 1 >= m_past || !token(at + 1).isCapital())
            return std::nullopt;
    Position past = pastLastHead(at, candidate.kind);
    if (past == at)
        return std::nullopt;
    // "Bolivian Congress", "Peru's Ministry": whose it is.
    if (const std::optional<KnownMatch> &owner = knownAt(at); owner && owner->hint != u"surname")
        if (m_known.actor(owner->keys.constFirst())->actor.kind == ActorKind::State) {
            candidate.place = owner->keys.constFirst();
            Position named = at + owner->tokens;
            named += named < m_past && token(named).folded == u"'s";
            if (named < past && knownAt(named) && knownAt(named)->hint == u"generic")
                candidate.known = knownAt(named);
        }
    if (past < m_past && (token(past).folded == u"of" || token(past).folded == u"for" || token(past).folded == u"on"
                          || (candidate.kind == ActorKind::Instrument && token(past).shape == TokenShape::Number)))
        past = pastComplement(past, *candidate.kind, candidate, true);
    candidate.past = past;
    return candidate;
}

std::optional<NameCandidate> NameGrammar::personCandidate(Position at)
{
    if (!isNameStart(at) || !m_known.traitsOf(token(at).folded).isGivenName)
        return std::nullopt;
    Position j = at + 1;
    int capitals = 1;
    int families = 0;
    while (j < m_past && capitals < 6) {
        const Token &here = token(j);
        const bool initial = here.shape == TokenShape::Upper && here.folded.endsWith(u'.') && here.folded.size() == 2;
        if (initial || (isNameStart(j) && here.shape == TokenShape::Capitalised && !headNoun(here.folded))) {
            if (isKnownPlace(j, {ActorKind::State}) && capitals > 1)
                break;
            ++j;
            ++capitals;
            families += m_known.traitsOf(here.folded).isFamilyName;
            continue;
        }
        if (m_titleCase || here.shape == TokenShape::Upper) {
            if (isNameStart(j) && token(at).shape == TokenShape::Upper) {
                ++j;
                ++capitals;
                continue;
            }
        }
        if (isHyphen(j) && !here.spaceBefore && isNameStart(j + 1) && !token(j + 1).spaceBefore) {
            ++j;
            continue;
        }
        // "Jorge «Tuto» Quiroga"
        if (isQuote(here) && j + 3 < m_past && token(j + 1).isCapital() && isQuote(token(j + 2)) && isNameStart(j + 3)
            && here.spaceBefore) {
            j += 3;
            continue;
        }
        if (isNameParticle(here.folded) && here.shape == TokenShape::Lower && here.folded != u"y") {
            Position k = j + 1;
            while (k < m_past && k - j < 3 && isNameParticle(token(k).folded) && token(k).shape == TokenShape::Lower)
                ++k;
            const bool place = isKnownPlace(k, {ActorKind::State, ActorKind::Organization, ActorKind::Place})
                || (capitals > 1 && isKnownPlace(k, {ActorKind::Municipality, ActorKind::Region}) && families > 0);
            if (!isNameStart(k) || token(k).shape != TokenShape::Capitalised || place || headNoun(token(k).folded))
                break;
            j = k;
            continue;
        }
        break;
    }
    if (capitals < 2)
        return std::nullopt;
    // "Santa Cruz", "San Antonio": places named after saints are left to the known names.
    NameCandidate candidate;
    candidate.shape = NameCandidate::Person;
    candidate.first = at;
    candidate.past = j;
    candidate.kind = ActorKind::Person;
    if (capitals == 2 && m_statistics.isOrdinary(token(j - 1).folded) && !m_known.traitsOf(token(j - 1).folded).isFamilyName)
        return std::nullopt;
    return candidate;
}

std::optional<NameCandidate> NameGrammar::acronymCandidate(Position at)
{
    const Token &here = token(at);
    const bool letters = std::all_of(here.folded.cbegin(), here.folded.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    if (here.shape != TokenShape::Upper || !letters || here.folded.size() < 2 || here.folded.size() > 9 || isNoAcronym(here.folded)
        || m_titleCase)
        return std::nullopt;
    // Words in capitals for emphasis come in runs.
    const auto shouted = [&](Position i) {
        return i >= m_first && i < m_past && token(i).shape == TokenShape::Upper && token(i).folded.size() > 1;
    };
    if (shouted(at - 1) || shouted(at + 1) || isFunctionWord(here.folded) || m_known.traitsOf(here.folded).isGivenName
        || (m_known.traitsOf(here.folded).isCommonWord && here.folded.size() > 3))
        return std::nullopt;
    NameCandidate candidate;
    candidate.shape = NameCandidate::Acronym;
    candidate.first = at;
    candidate.past = at + 1;
    candidate.kind = ActorKind::Organization;
    return candidate;
}

std::optional<NameCandidate> NameGrammar::runCandidate(Position at)
{
    if (!isNameStart(at) || m_titleCase)
        return std::nullopt;
    Position j = at;
    while (j < m_past && j - at < 7) {
        if (isNameStart(j) || (isHyphen(j) && j > at && !token(j).spaceBefore && isNameStart(j + 1))) {
            if (j > at && knownAt(j) && !knownAt(j)->isDemonym && knownAt(j)->hint != u"surname"
                && !isHyphen(j - 1) && m_known.actor(knownAt(j)->keys.constFirst())->actor.kind != ActorKind::Person)
                break;
            ++j;
            continue;
        }
        const bool particle = j > at && isNameParticle(token(j).folded) && token(j).shape == TokenShape::Lower && isNameStart(j + 1)
            && token(j).folded != u"y" && token(j).folded != u"el" && token(j).folded != u"al";
        const bool article = j > at && j + 2 < m_past && (token(j).folded == u"de") && token(j + 1).shape == TokenShape::Lower
            && (token(j + 1).folded == u"la" || token(j + 1).folded == u"los" || token(j + 1).folded == u"las") && isNameStart(j + 2);
        if (!particle && !article)
            break;
        j += article ? 2 : 1;
    }
    while (j > at && !token(j - 1).isCapital())
        --j;
    if (j == at)
        return std::nullopt;
    NameCandidate candidate;
    candidate.shape = NameCandidate::Run;
    candidate.first = at;
    candidate.past = j;
    return candidate;
}

/// "Chilean Congress", "Peru's Ministry", "Cancillería argentina": the nationality belongs to the name of a body.
NameCandidate NameGrammar::withNationality(NameCandidate candidate)
{
    const bool body = candidate.kind == ActorKind::Organization || candidate.kind == ActorKind::Instrument;
    const bool generic = candidate.known && candidate.known->hint == u"generic";
    if (!body || (candidate.shape == NameCandidate::Known && !generic))
        return candidate;
    if (candidate.past < m_past && candidate.place.isEmpty()) {
        const std::optional<KnownMatch> &after = knownAt(candidate.past);
        if (after && after->isDemonym && token(candidate.past).shape == TokenShape::Lower && after->tokens == 1
            && m_known.actor(after->keys.constFirst())->actor.kind == ActorKind::State) {
            candidate.place = after->keys.constFirst();
            candidate.past += 1;
            return candidate;
        }
    }
    return candidate;
}

NameGrammar::Position NameGrammar::pastEvent(Position at)
{
    if (!token(at).isCapital() && token(at).shape != TokenShape::Number)
        return at;
    const Token *begin = m_annotation.tokens.data() + at;
    const std::optional<KnownMatch> event = m_known.eventAt(std::span<const Token>(begin, size_t(m_past - at)));
    if (!event)
        return at;
    // "Battle of Arica" leaves Arica a mention, "War of the Pacific" no ocean.
    for (Position j = at + 1; j < at + event->tokens; ++j)
        if (token(j).isCapital() && (token(j - 1).folded == u"of" || token(j - 1).folded == u"de" || token(j - 1).folded == u"at")
            && isKnownPlace(j, {ActorKind::State, ActorKind::Region, ActorKind::Municipality}))
            return j;
    return at + event->tokens;
}

std::vector<NameCandidate> NameGrammar::candidatesOf(qsizetype sentence)
{
    const AnnotatedSentence &here = m_annotation.sentences[size_t(sentence)];
    m_sentence = sentence;
    m_first = here.first;
    m_past = here.past;
    m_titleCase = m_statistics.isTitleCase(sentence);
    m_matches.assign(size_t(m_past - m_first), std::nullopt);

    std::vector<NameCandidate> found;
    bool title = false;
    for (Position i = m_first; i < m_past;) {
        if (const Position past = pastEvent(i); past > i) {
            i = past;
            continue;
        }
        std::optional<NameCandidate> best = knownCandidate(i);
        const auto consider = [&](std::optional<NameCandidate> other) {
            if (other && (!best || other->past > best->past)) {
                if (best && best->known && best->known->hint == u"generic" && !other->known)
                    other->known = best->known;
                best = std::move(other);
            }
        };
        if (token(i).isCapital()) {
            consider(headedCandidate(i));
            consider(personCandidate(i));
            if (!best)
                best = acronymCandidate(i);
            if (isTitle(token(i).folded) && (!best || best->shape == NameCandidate::Person)) {
                title = true;
                ++i;
                continue;
            }
            if (!best)
                best = runCandidate(i);
        }
        if (!best) {
            const bool keeps = isPunctuation(i, u".") || (title && token(i).shape == TokenShape::Lower && isFunctionWord(token(i).folded));
            title = isTitle(token(i).folded) || (title && keeps && isPunctuation(i, u"."));
            ++i;
            continue;
        }
        best->sentence = sentence;
        best->isInitial = best->first == m_first;
        best->afterTitle = title;
        *best = withNationality(*best);
        title = false;
        i = std::max(best->past, i + 1);
        const bool event = best->shape != NameCandidate::Known
            && std::any_of(m_annotation.tokens.begin() + best->first, m_annotation.tokens.begin() + best->past,
                           [](const Token &word) { return isEventNoun(word.folded); });
        if (!event)
            found.push_back(*std::move(best));
    }
    return found;
}

} // namespace apacheta
