// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names/name_candidates.h"

#include "extraction/names/name_words.h"

#include <QSet>

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

bool isQuote(const Token &token)
{
    return token.shape == TokenShape::Punctuation && token.folded.size() == 1
        && u"\"«»“”'"_s.contains(token.folded.front());
}

/// "San Luis", "Santa Rosa": places (and churches, schools) more than persons.
bool isSaint(const QString &word)
{
    static const QSet<QString> saints = {u"san"_s, u"santa"_s, u"santo"_s, u"sao"_s, u"saint"_s, u"st"_s};
    return saints.contains(word);
}

} // namespace

std::optional<NameCandidate> NameGrammar::personCandidate(Position at)
{
    if (!isNameStart(at) || !m_known.traitsOf(token(at).folded).isGivenName || (at > m_first && isSaint(token(at - 1).folded)))
        return std::nullopt;
    // "German exporters", "Roman law": given names only in Spanish, or before a family name.
    const bool nationality = (knownAt(at) && knownAt(at)->isDemonym && token(at).shape == TokenShape::Capitalised)
        || token(at).folded == u"roman";
    if (nationality && m_annotation.sentences[size_t(m_sentence)].language != Language::Spanish
        && !(at + 1 < m_past && m_known.traitsOf(token(at + 1).folded).isFamilyName))
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
        // "Ana «Nita» Quispe"
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
    // "in Santiago de Cali": a town that is called after another
    static const QSet<QString> locatives = {u"in"_s, u"en"_s};
    if (at > m_first && locatives.contains(token(at - 1).folded) && isNameParticle(token(at + 1).folded) && isKnownPlace(at, {ActorKind::Municipality})) {
        candidate.shape = NameCandidate::Run;
        candidate.kind = ActorKind::Municipality;
    }
    const WordTraits last = m_known.traitsOf(token(j - 1).folded);
    const bool ordinary = capitals == 2 ? m_statistics.isOrdinary(token(j - 1).folded) : last.isCommonWord && m_statistics.isOrdinary(token(j - 1).folded);
    if (ordinary && !last.isFamilyName && !last.isGivenName)
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
            if (j > at && !isSaint(token(j - 1).folded) && m_known.traitsOf(token(j).folded).isGivenName && personCandidate(j))
                return std::nullopt; // "National Prosecutor Luis Vera": an office before a name
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

} // namespace apacheta
