// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names/name_candidates.h"

#include "extraction/names/name_words.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

bool isEventNoun(const QString &word)
{
    static const QSet<QString> nouns = {u"war"_s, u"wars"_s, u"guerra"_s, u"guerras"_s, u"battle"_s, u"batalla"_s, u"combate"_s,
                                        u"revolution"_s, u"revolucion"_s, u"rebellion"_s, u"rebelion"_s, u"campaign"_s, u"campana"_s};
    return nouns.contains(word);
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
    // "Doctors Without Borders", "Reporteros sin Fronteras"
    if (at > m_first && at + 1 < m_past && (token(at).folded == u"without" || token(at).folded == u"sin")
        && (token(at + 1).folded == u"borders" || token(at + 1).folded == u"fronteras") && token(at + 1).isCapital())
        return true;
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

/// Whether the known actor is still there, or the sentence names a year in which it was.
bool NameGrammar::isInLifetime(const QString &key) const
{
    const KnownActor *actor = m_known.actor(key);
    if (!actor->exists || actor->exists->latest() == EdtfDate::openEnd)
        return true;
    return std::any_of(m_annotation.tokens.begin() + m_first, m_annotation.tokens.begin() + m_past, [&](const Token &word) {
        const int year = word.shape == TokenShape::Number && word.folded.size() == 4 ? word.folded.toInt() : 0;
        return year >= actor->exists->firstYear() && year <= actor->exists->lastYear();
    });
}

/// "Tarija department", "department of Oruro": in lower case the level is no part of the name.
void NameGrammar::trimLevel(NameCandidate &candidate)
{
    const auto isLevel = [&](Position i) { return token(i).shape == TokenShape::Lower && levelWord(token(i).folded); };
    const auto namesTheSame = [&](Position first, Position past) {
        const Token *begin = m_annotation.tokens.data() + first;
        const std::optional<KnownMatch> inner = m_known.longestAt(std::span<const Token>(begin, size_t(past - first)));
        return inner && !inner->isDemonym && first + inner->tokens == past && inner->keys.contains(candidate.known->keys.constFirst());
    };
    if (candidate.past - candidate.first > 1 && isLevel(candidate.past - 1) && namesTheSame(candidate.first, candidate.past - 1))
        --candidate.past;
    if (candidate.past - candidate.first < 3 || !isLevel(candidate.first))
        return;
    Position inner = candidate.first;
    while (inner + 1 < candidate.past && token(inner).shape == TokenShape::Lower)
        ++inner;
    if (namesTheSame(inner, candidate.past))
        candidate.first = inner;
}

std::optional<NameCandidate> NameGrammar::knownCandidate(Position at)
{
    std::optional<KnownMatch> match = knownAt(at);
    // "Tacna and Arica" was one province once; in other texts it is two towns.
    const Token *tokens = m_annotation.tokens.data() + at;
    if (match && !isInLifetime(match->keys.constFirst()))
        for (Position i = at + 1; i < at + match->tokens; ++i)
            if (isAnd(token(i).folded)) {
                match = m_known.longestAt(std::span<const Token>(tokens, size_t(i - at)));
                break;
            }
    if (!match || match->keys.isEmpty() || match->hint == u"surname")
        return std::nullopt;
    NameCandidate candidate;
    candidate.shape = NameCandidate::Known;
    candidate.first = at;
    candidate.past = at + match->tokens;
    candidate.known = match;
    trimLevel(candidate);
    candidate.kind = m_known.actor(match->keys.constFirst())->actor.kind;
    // A capital at the beginning of a sentence says nothing of a word that is common.
    const bool single = match->tokens == 1;
    const QString &word = token(at).folded;
    if (match->isDemonym) {
        // "en inglés", "idioma español": the language.
        const QString &before = at > m_first ? token(at - 1).folded : word;
        const bool language = single && (before == u"en" || before == u"in" || before == u"idioma" || before == u"lengua" || before == u"al");
        const QString &prefix = at > m_first + 1 && before == u"-" ? token(at - 2).folded : word;
        if (prefix == u"inter" || prefix == u"pan") // "the inter-American system": of them all
            return std::nullopt;
        if (language && (token(at).shape == TokenShape::Lower || before == u"in"))
            return std::nullopt;
        return candidate;
    }
    const bool certain = *candidate.kind == ActorKind::State || (match->isAcronym && token(at).shape == TokenShape::Upper);
    if (single && !certain && at == m_first && m_statistics.isOrdinary(word))
        return std::nullopt;
    if (single && at == m_first && match->hint == u"common word" && m_statistics.capitalised(word) == 0)
        return std::nullopt;
    if (single && !certain && !match->hint.isEmpty() && match->hint != u"generic" && m_statistics.lower(word) > m_statistics.capitalised(word))
        return std::nullopt;
    // "La República de ...": the article's capital may come from the sentence.
    if (!single && at == m_first && isFunctionWord(word) && match->tokens == 2 && m_statistics.isOrdinary(token(at + 1).folded))
        return std::nullopt;
    if (m_titleCase && single && !certain && m_statistics.isOrdinary(word))
        return std::nullopt;
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
            && isKnownPlace(j, {ActorKind::State, ActorKind::Region, ActorKind::Municipality, ActorKind::Place})
            && m_known.actor(knownAt(j)->keys.constFirst())->subtype != u"ocean")
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
    bool several = false;               // after the title of more than one
    Level office = Level::None;
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
            if (isPluralTitle(token(i).folded) && (!best || (best->shape != NameCandidate::Known && best->first == i))) { // "Presidents A and B"
                title = several = true;
                ++i;
                continue;
            }
            if (isTitle(token(i).folded) && (!best || best->shape == NameCandidate::Person)) {
                title = !isTitleModifier(token(i).folded);
                office = std::max(office, levelOfTitle(token(i).folded));
                ++i;
                continue;
            }
            if (!best)
                best = runCandidate(i);
        }
        if (!best) {
            const bool keeps = isPunctuation(i, u".") || (title && token(i).shape == TokenShape::Lower && isFunctionWord(token(i).folded));
            const bool goesOn = several && (isAnd(token(i).folded) || isPunctuation(i, u","));
            several = isPluralTitle(token(i).folded) || goesOn;
            title = several || (isTitle(token(i).folded) && !isTitleModifier(token(i).folded)) || (title && keeps && isPunctuation(i, u"."));
            // "the mayor of Putre, Francisco H.": the office reaches over its place to the name.
            if (const Level level = levelOfTitle(token(i).folded); level != Level::None)
                office = level;
            else if (token(i).shape == TokenShape::Lower && !isComplementLinker(token(i).folded))
                office = Level::None;
            ++i;
            continue;
        }
        best->sentence = sentence;
        best->isInitial = best->first == m_first;
        best->afterTitle = title;
        if (best->shape == NameCandidate::Person)
            best->office = std::exchange(office, Level::None);
        *best = withNationality(*best);
        title = false;
        several = several && best->shape == NameCandidate::Person;
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
