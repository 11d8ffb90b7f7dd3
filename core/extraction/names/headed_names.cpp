// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names/name_candidates.h"

#include "extraction/names/name_words.h"
#include "text/word_set.h"

#include <QSet>

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

bool isStreet(const QString &word)
{
    static const QSet<QString> streets = {u"calle"_s, u"avenida"_s, u"street"_s, u"avenue"_s, u"av"_s, u"pasaje"_s};
    return streets.contains(word);
}

bool isOrdinal(const QString &word)
{
    static const QSet<QString> ordinals = {u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s, u"sixth"_s, u"seventh"_s, u"eighth"_s,
                                           u"ninth"_s, u"tenth"_s, u"primer"_s, u"primera"_s, u"segunda"_s, u"tercera"_s, u"tercer"_s, u"cuarta"_s,
                                           u"cuarto"_s, u"quinta"_s, u"quinto"_s, u"sexta"_s, u"sexto"_s, u"septima"_s, u"octava"_s, u"novena"_s,
                                           u"decima"_s};
    return ordinals.contains(word);
}

} // namespace

/// Past a run of lower-case linkers ("de la", "of the") that begins here.
NameGrammar::Position NameGrammar::pastLinkers(Position at) const
{
    Position j = at;
    while (j < m_past && j - at < 3 && isComplementLinker(token(j).folded) && token(j).shape == TokenShape::Lower)
        ++j;
    return j;
}

/// "N° 19.888", "No. 22", "1904" after a treaty, law or decree; `at` where there is none.
NameGrammar::Position NameGrammar::pastNumber(Position at) const
{
    if (token(at).shape == TokenShape::Number)
        return at + 1;
    static const QSet<QString> marks = {u"n"_s, u"no"_s, u"nº"_s, u"n°"_s, u"num"_s, u"number"_s, u"numero"_s};
    if (!marks.contains(token(at).folded))
        return at;
    for (Position j = at + 1; j < m_past && j - at < 3; ++j)
        if (token(j).shape == TokenShape::Number)
            return j + 1;
    return at;
}

/// To the name that "of", "de la" ... links to a head noun, or past a year ("de 1904"); `at` where nothing is linked.
NameGrammar::Position NameGrammar::pastLink(Position at, ActorKind kind)
{
    const QString &word = token(at).folded;
    static const QSet<QString> unlinking = {u"the"_s, u"la"_s, u"las"_s, u"el"_s, u"los"_s, u"en"_s};
    if (unlinking.contains(word))
        return at;
    const Position k = pastLinkers(at + 1);
    if (k < m_past && kind == ActorKind::Instrument && token(k).shape == TokenShape::Number && token(k).folded.size() == 4)
        return k + 1;
    return isNameStart(k) ? k : at;
}

/// Over "and Worship", "y de la Familia", where what follows goes on with the name rather than begins another.
NameGrammar::Position NameGrammar::pastAnd(Position at, ActorKind kind, const NameCandidate &candidate)
{
    const Position k = pastLinkers(at + 1);
    if (!isNameStart(k) || headNoun(token(k).folded)
        || isKnownPlace(k, {ActorKind::State, ActorKind::Region, ActorKind::Municipality, ActorKind::Person, ActorKind::Organization,
                            ActorKind::Place}))
        return at;
    const WordTraits traits = m_known.traitsOf(token(k).folded);
    if (traits.isGivenName || traits.isFamilyName || (!traits.isCommonWord && knownAt(k)))
        return at;
    const bool common = traits.isCommonWord && m_known.traitsOf(token(at - 1).folded).isCommonWord;
    return common || (kind == ActorKind::Organization && !knownAt(at - 1) && candidate.place.isEmpty()) ? k : at;
}

/// Over ", Development and Tourism" after "Ministry of Economy": a list of common words that an "and" closes.
NameGrammar::Position NameGrammar::pastList(Position at) const
{
    const auto isCommon = [&](Position i) { return m_known.traitsOf(token(i).folded).isCommonWord; };
    if (!isPunctuation(at, u",") || !isCommon(at - 1) || !isNameStart(at + 1) || !isCommon(at + 1))
        return at;
    Position k = at + 1;
    while (k < m_past && (isNameStart(k) || isPunctuation(k, u",")) && k - at < 8)
        ++k;
    return k < m_past && isAnd(token(k).folded) && isNameStart(k + 1) && isCommon(k + 1) ? k + 2 : at;
}

/// Past the words that complete a head noun: "of Foreign Affairs and Worship", "de la Cuenca del Pacífico", "de 1904".
NameGrammar::Position NameGrammar::pastComplement(Position at, ActorKind kind, NameCandidate &candidate)
{
    Position j = at;
    while (j < m_past) {
        const Token &here = token(j);
        if (kind == ActorKind::Instrument && j > candidate.first)
            if (const Position past = pastNumber(j); past > j)
                return past;
        Position past = 0;
        if (isNameStart(j)) {
            const std::optional<HeadNoun> head = headNoun(here.folded);
            if (j > at && head && !head->last && isAnd(token(j - 1).folded))
                break;
            if (j > candidate.first
                && isKnownPlace(j, {ActorKind::State, ActorKind::Region, ActorKind::Municipality, ActorKind::Place}, &past)) {
                candidate.place = knownAt(j)->keys.constFirst();
                j = past;
                // "Ferrocarril de Arica a La Paz"; "Comité de Frontera Chile-Bolivia"
                if (kind == ActorKind::Place && j < m_past && token(j).folded == u"a"
                    && isKnownPlace(j + 1, {ActorKind::Municipality, ActorKind::Place}, &past))
                    j = past;
                if (!isHyphen(j))
                    break;
                continue;
            }
            ++j;
            continue;
        }
        const bool tempore = here.folded == u"tempore"; // "Secretaría Pro Tempore", often with a small t
        const bool hyphen = isHyphen(j) && j + 1 < m_past && token(j + 1).isCapital() && !(here.spaceBefore && token(j + 1).spaceBefore);
        if (tempore || hyphen)
            past = j + 1;
        else if (isComplementLinker(here.folded) && here.shape == TokenShape::Lower)
            past = pastLink(j, kind);
        else if (isAnd(here.folded) && j > at)
            past = pastAnd(j, kind, candidate);
        else
            past = j > at ? pastList(j) : j;
        if (past == j)
            break;
        j = past;
        if (token(j - 1).shape == TokenShape::Number)
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
            const bool withoutBorders = j > at + 1 && (token(j - 1).folded == u"without" || token(j - 1).folded == u"sin");
            if ((j > at && head && head->last && !isHyphen(j - 1)) || withoutBorders) {
                best = j + 1;
                kind = withoutBorders ? ActorKind::Organization : head->kind;
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
        // "Peru's Ministry of Foreign Affairs", "People's Conference"
        const bool owned = here.folded == u"'s" && best == at && isNameStart(j + 1) && headNoun(token(j + 1).folded)
            && (isKnownPlace(at, {ActorKind::State}) || m_known.traitsOf(token(j - 1).folded).isCommonWord);
        if (!hyphen && !possessive && !joined && !owned)
            break;
        ++j;
    }
    return best;
}

/// "la empresa Andes Logística S.A.", "la empresa china Sinovac", "the newspaper El Faro": the noun before says what the capitals name.
std::optional<NameCandidate> NameGrammar::namedBody(Position at)
{
    static const QSet<QString> modifiers = wordSet(u"estatal privada privado publica publico multinacional transnacional minera petrolera electrica naviera local");
    Position noun = at - 1;
    for (int steps = 0; steps < 2 && noun > m_first && token(noun).shape == TokenShape::Lower; ++steps) { // "la empresa estatal china Sinovac"
        const std::optional<KnownMatch> &owner = knownAt(noun);
        const bool isDemonym = owner && owner->isDemonym && m_known.actor(owner->keys.constFirst())->actor.kind == ActorKind::State;
        if (!isDemonym && !(modifiers.contains(token(noun).folded) && isBodyNoun(token(noun - 1).folded)))
            break;
        --noun;
    }
    if (at == m_first || !isBodyNoun(token(noun).folded) || token(noun).shape != TokenShape::Lower || !token(at).isCapital())
        return std::nullopt;
    const bool article = isArticle(token(at).folded);
    Position j = at + article;
    while (isNameStart(j) || (j > at + article && isHyphen(j) && isNameStart(j + 1)))
        ++j;
    if (j == at + article || (j == at + 1 && m_statistics.isOrdinary(token(at).folded)))
        return std::nullopt;
    NameCandidate candidate;
    candidate.shape = NameCandidate::Headed;
    candidate.kind = ActorKind::Organization;
    candidate.first = at;
    candidate.past = j;
    return candidate;
}

std::optional<NameCandidate> NameGrammar::headedCandidate(Position at)
{
    if (std::optional<NameCandidate> body = namedBody(at))
        return body;
    if (!isNameStart(at) || isStreet(token(at).folded) || isOrdinal(token(at).folded))
        return std::nullopt;
    NameCandidate candidate;
    candidate.shape = NameCandidate::Headed;
    candidate.first = at;
    const std::optional<HeadNoun> head = headNoun(token(at).folded);
    if (head && head->first) {
        Position past = pastComplement(at + 1, head->kind, candidate);
        if (m_titleCase && (head->kind != ActorKind::Organization || candidate.place.isEmpty()))
            past = at;
        // "el Senado boliviano": the nationality alone makes it a name, which withNationality() takes in.
        if (past == at + 1 && past < m_past && at != m_first && !m_titleCase && head->kind == ActorKind::Organization && token(past).shape == TokenShape::Lower)
            if (const std::optional<KnownMatch> &owner = knownAt(past); owner && owner->isDemonym && m_known.actor(owner->keys.constFirst())->actor.kind == ActorKind::State) {
                candidate.kind = head->kind;
                candidate.past = past;
                return candidate;
            }
        // "Supreme Decree 1234" begins with its modifier, "Corte Internacional de Justicia" with the noun.
        if (past > at + 1) {
            candidate.kind = head->kind;
            candidate.past = past;
            const bool placeHead = head->kind == ActorKind::Region || head->kind == ActorKind::Municipality;
            if (!(placeHead && candidate.place.isEmpty() && past - at > 5))
                return candidate;
        }
    }
    if (m_titleCase)
        return std::nullopt;
    if (isTitle(token(at).folded) && !isTitleModifier(token(at).folded) && token(at).folded != u"general" && !head)
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
    if (past + 1 < m_past && token(past).folded == u"to" && isKnownPlace(past + 1, {ActorKind::State}, &past)
        && (token(past - 1).isCapital()))
        candidate.place.clear();
    if (past < m_past && (token(past).folded == u"of" || token(past).folded == u"for" || token(past).folded == u"on"
                          || (candidate.kind == ActorKind::Instrument && token(past).shape == TokenShape::Number)))
        past = pastComplement(past, *candidate.kind, candidate);
    candidate.past = past;
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

} // namespace apacheta
