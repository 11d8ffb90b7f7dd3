// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names/name_evidence.h"

#include "extraction/names/name_words.h"

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

NameEvidence &NameEvidence::operator+=(const NameEvidence &other)
{
    person += other.person;
    organization += other.organization;
    place += other.place;
    municipality += other.municipality;
    region += other.region;
    count += other.count;
    isOrdinary = isOrdinary || other.isOrdinary;
    return *this;
}

std::optional<ActorKind> NameEvidence::kind() const
{
    const double best = std::max({person, organization, place});
    const double second = person + organization + place - best - std::min({person, organization, place});
    if (best < 2 || best < second + 1)
        return std::nullopt;
    if (best == person)
        return ActorKind::Person;
    if (best == organization)
        return ActorKind::Organization;
    if (region > municipality)
        return ActorKind::Region;
    return municipality > 0 ? ActorKind::Municipality : ActorKind::Place;
}

double NameEvidence::confidence() const
{
    const double best = std::max({person, organization, place});
    return std::clamp(0.4 + 0.08 * best, 0.4, 0.85);
}

NameEvidence evidenceOf(const Annotation &annotation, const AnnotatedSentence &sentence, qsizetype first, qsizetype past, bool afterTitle,
                        const KnownNames &known, const WordStatistics &statistics)
{
    const auto folded = [&](qsizetype at) -> const QString & {
        static const QString none;
        return at >= sentence.first && at < sentence.past ? annotation.tokens[size_t(at)].folded : none;
    };
    const auto isLower = [&](qsizetype at) {
        return at >= sentence.first && at < sentence.past && annotation.tokens[size_t(at)].shape == TokenShape::Lower;
    };
    NameEvidence evidence;
    evidence.count = 1;
    const qsizetype words = past - first;
    const QString &before = folded(first - 1);
    const QString &after = folded(past);

    int common = 0;
    for (qsizetype i = first + isArticle(folded(first)); i < past; ++i)
        common += statistics.isOrdinary(folded(i)) || isFunctionWord(folded(i));
    evidence.isOrdinary = common == words - isArticle(folded(first));

    if (afterTitle)
        evidence.person += 3;
    const WordTraits firstTraits = known.traitsOf(folded(first));
    const WordTraits lastTraits = known.traitsOf(folded(past - 1));
    if (words > 1 && firstTraits.isGivenName)
        evidence.person += 2;
    if (words > 1 && lastTraits.isFamilyName)
        evidence.person += 1.5;
    if (words >= 2 && words <= 3 && common == 0)
        evidence.person += words == 3 ? 1.0 : 0.5;
    if (isSpeechVerb(after) || (isSpeechVerb(before) && isLower(first - 1)))
        evidence.person += 1.5;
    if (after == u"," && isLower(past + 1) && (isTitle(folded(past + 1)) || isTitle(folded(past + 2))))
        evidence.person += 2;
    if (isBodyNoun(before) && isLower(first - 1))
        evidence.organization += 3;
    if (isCompanyEnding(folded(past - 1)) && words > 1)
        evidence.organization += 3;

    // "the ABC", "del ABC": a body; a dateline or a code stands alone.
    if (words == 1 && annotation.tokens[size_t(first)].shape == TokenShape::Upper && isLower(first - 1) && isFunctionWord(before)
        && !isPlacePreposition(before))
        evidence.organization += 1;

    // "in X", "en X"; "de X" says little.
    if (isPlacePreposition(before) && isLower(first - 1))
        evidence.place += before == u"in" || before == u"en" || before == u"at" ? 2 : 1;
    const qsizetype linked = before == u"of" || before == u"de" ? first - 2 : first - 1;
    if (const std::optional<ActorKind> level = levelWord(folded(linked)); level && isLower(linked)) {
        evidence.place += 3;
        evidence.municipality += *level == ActorKind::Municipality ? 3 : 0;
        evidence.region += *level == ActorKind::Region ? 3 : 0;
    }
    if ((before == u"of" || before == u"de" || before == u"del") && isPlaceNoun(folded(first - 2)))
        evidence.place += 2;
    if (after == u"(" || after == u",") {
        const qsizetype inside = past + 1;
        if (inside < sentence.past) {
            const Token *begin = annotation.tokens.data() + inside;
            const std::optional<KnownMatch> match = known.longestAt(std::span<const Token>(begin, size_t(sentence.past - inside)));
            if (match && !match->isDemonym && known.actor(match->keys.constFirst())->actor.kind == ActorKind::State
                && (after == u"(" || isPlacePreposition(before))) {
                evidence.place += 2;
                evidence.municipality += 1;
            }
        }
    }
    return evidence;
}

} // namespace apacheta
