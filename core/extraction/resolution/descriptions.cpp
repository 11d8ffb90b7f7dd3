// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/descriptions.h"

#include "extraction/names/name_words.h"
#include "extraction/resolution/kind_nouns.h"
#include "extraction/resolution/subjects.h"
#include "text/word_set.h"

#include <QHash>
#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

constexpr int officeBack = 5;           ///< sentences
constexpr int nounBack = 3;
constexpr int kindBack = 2;             ///< for nouns that say the kind alone: "the country"

bool isDefinite(const QString &word, Language language)
{
    static const QSet<QString> english = wordSet(u"the this that said");
    static const QSet<QString> spanish = wordSet(u"el la del al este esta ese esa dicho dicha aquel aquella");
    return language == Language::Spanish ? spanish.contains(word) : english.contains(word);
}

/// "[that] country": another than the one in whose name the text speaks.
bool pointsAway(const QString &word)
{
    static const QSet<QString> words = wordSet(u"that said ese esa dicho dicha aquel aquella");
    return words.contains(word);
}

bool saysKindAlone(const QString &noun)
{
    static const QSet<QString> nouns = wordSet(u"country region department province city town municipality commune district organization");
    return nouns.contains(noun);
}

} // namespace

DescriptionReading::DescriptionReading(const Annotation &annotation, const KnownNames &known, const Discourse &discourse,
                                       const std::vector<Gender> &genders, const CoveredTokens &covered)
    : m_annotation(annotation), m_discourse(discourse), m_genders(genders), m_covered(covered), m_offices(officesOf(annotation, known))
{
    for (const FoundActor &actor : annotation.findings.actors)
        m_nouns.push_back(kindNounsOf(actor, known.actor(actor.key)));
}

/// "the president of ...", "the country that ...", "the president X", "la alcaldesa Fulana", "the Union Pacific".
bool DescriptionReading::isFollowedUp(qsizetype index, qsizetype past) const
{
    static const QSet<QString> words = wordSet(u"of for that which who whose where in and or ' de del que donde y e o para en cuyo cuya - elect");
    static const QSet<QString> links = wordSet(u"by with from to por con a");
    const AnnotatedSentence &sentence = m_annotation.sentences[size_t(index)];
    if (past >= sentence.past)
        return false;
    const Token &next = m_annotation.tokens[size_t(past)];
    const bool isWhen = (next.folded == u"in" || next.folded == u"en") && past + 1 < sentence.past && m_annotation.tokens[size_t(past) + 1].shape == TokenShape::Number; // "of the alliance in 2003"
    if ((words.contains(next.folded) && !isWhen) || next.isCapital() || next.shape == TokenShape::Number || m_covered.actorAt(past) >= 0
        || isTitle(next.folded) || isTitleModifier(next.folded))
        return true;
    if (links.contains(next.folded)) // "el partido por el que"
        for (qsizetype i = past + 1; i < sentence.past && i <= past + 2; ++i)
            if (const QString &word = m_annotation.tokens[size_t(i)].folded; word == u"que" || word == u"cual" || word == u"which" || word == u"whom")
                return true;
    return next.shape == TokenShape::Lower && !isFunctionWord(next.folded) && isCompletedBy(index, past);
}

/// "el mandatario estatal", "the city council": an adjective or a further noun makes it another thing.
bool DescriptionReading::isCompletedBy(qsizetype sentence, qsizetype token) const
{
    const bool spanish = m_annotation.sentences[size_t(sentence)].language == Language::Spanish;
    if (const std::optional<PartOfSpeech> pos = partOfSpeechAt(m_annotation, sentence, token))
        return *pos == PartOfSpeech::Adj || (!spanish && (*pos == PartOfSpeech::Noun || *pos == PartOfSpeech::Propn))
            || (spanish && *pos == PartOfSpeech::Noun);
    const Token &word = m_annotation.tokens[size_t(token)];
    if (!spanish)
        return headNoun(word.folded) || isTitle(word.folded);
    // No tagger: what does not end as a verb of the past or the future may be an adjective.
    static const QStringList verbs = u"ó|ía|aba|ían|aban|aron|ieron|rá|rán|jo|uvo|izo|uso|ene|ece|ice"_s.split(u'|');
    const QString written = m_annotation.source.units(word.span).toString();
    return std::none_of(verbs.cbegin(), verbs.cend(), [&](const QString &ending) { return written.endsWith(ending); });
}

std::optional<DescriptionReading::Answer> DescriptionReading::answer(qsizetype index, qsizetype token) const
{
    const AnnotatedSentence &sentence = m_annotation.sentences[size_t(index)];
    if (!isDefinite(m_annotation.tokens[size_t(token)].folded, sentence.language) || token + 1 >= sentence.past || m_covered.actorAt(token + 1) >= 0)
        return std::nullopt;
    if (const std::optional<SpokenOffice> office = officeAt(m_annotation, sentence, token + 1))
        return isFollowedUp(index, office->past) ? std::nullopt : holder(*office, index);
    if (isFollowedUp(index, token + 2))
        return std::nullopt;
    return thing(index, token + 1);
}

/// The person whom the text has given the office; of several the one clearly nearer.
std::optional<DescriptionReading::Answer> DescriptionReading::holder(const SpokenOffice &office, qsizetype sentence) const
{
    std::vector<Foreground> candidates;
    for (qsizetype s = sentence; s >= 0 && sentence - s <= officeBack; --s)
        for (const Referent &referent : m_discourse.in(s)) {
            const std::optional<int> distance = m_discourse.distance(s, sentence);
            const Gender gender = m_genders[size_t(referent.actor)];
            const bool agrees = office.gender == Gender::None || gender == Gender::None || office.gender == gender
                || m_annotation.sentences[size_t(sentence)].language == Language::English;
            if (distance && referent.first < office.first && agrees && m_offices[size_t(referent.actor)].contains(office.office))
                rank(candidates, referent.actor, *distance, false);
        }
    const std::optional<Foreground> first = clearlyFirst(candidates, 1.0);
    if (!first)
        return std::nullopt;
    return Answer{first->actor, office.first, office.past, first->score >= 9 ? 0.75 : 0.6};
}

/// "an agreement", "the party that ..." between the name and the description: what it means is another one.
bool DescriptionReading::isOtherBetween(qsizetype from, qsizetype noun) const
{
    const QString &word = m_annotation.tokens[size_t(noun)].folded;
    for (qsizetype i = from; i < noun; ++i)
        if (m_annotation.tokens[size_t(i)].folded == word && m_covered.actorAt(i) < 0)
            return true;
    return false;
}

std::optional<DescriptionReading::Answer> DescriptionReading::thing(qsizetype sentence, qsizetype at) const
{
    const Token &token = m_annotation.tokens[size_t(at)];
    const QString noun = token.isWord() && token.shape != TokenShape::Upper ? kindNoun(token.folded) : QString();
    if (noun.isEmpty())
        return std::nullopt;
    const bool kindAlone = saysKindAlone(noun);
    const bool isOther = noun == u"country" && m_annotation.speaker >= 0 && pointsAway(m_annotation.tokens[size_t(at) - 1].folded);
    std::vector<Foreground> candidates;
    QSet<int> prominent;                // named as a subject, or twice
    QSet<int> seen;
    QHash<int, qsizetype> lastPast;     // where the actor's last mention ends
    for (qsizetype s = sentence; s >= 0 && sentence - s <= (kindAlone ? kindBack : nounBack); --s)
        for (const Referent &referent : m_discourse.in(s)) {
            const std::optional<int> distance = m_discourse.distance(s, sentence);
            if (!distance || referent.first >= at || !m_nouns[size_t(referent.actor)].contains(noun) || (isOther && referent.actor == m_annotation.speaker))
                continue;
            // "US citizens entering the country": another one.
            if (kindAlone && !isOther && *distance == 0 && referent.form == MentionForm::Demonym)
                return std::nullopt;
            rank(candidates, referent.actor, *distance, kindAlone && referent.isSubject);
            if (referent.isSubject || seen.contains(referent.actor))
                prominent.insert(referent.actor);
            seen.insert(referent.actor);
            lastPast[referent.actor] = std::max(lastPast.value(referent.actor), referent.past);
        }
    const std::optional<Foreground> first = clearlyFirst(candidates, kindAlone ? 1.5 : 1.0);
    if (!first || (kindAlone && !isOther && !prominent.contains(first->actor)) || isOtherBetween(lastPast.value(first->actor), at))
        return std::nullopt;
    return Answer{first->actor, at, at + 1, first->score >= 9 ? 0.7 : 0.55};
}

} // namespace apacheta
