// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/event_candidate.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/date_reach.h"
#include "extraction/names/name_words.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Whether the date stands in brackets; those date what stands before the bracket.
bool isBracketed(const SentenceView &sentence, int date)
{
    return sentence.word(sentence.firstOfDate(date) - 1) == "("_L1;
}

/// Whether brackets that do not hold the word hold the date: "the extradition of X (who fled in 2003)". What stands in them right behind is for isBracketed().
bool isInAnotherBracket(const SentenceView &sentence, qsizetype at, int date)
{
    if (isBracketed(sentence, date))
        return false;
    int depth = 0;
    for (qsizetype i = at + 1; i < sentence.firstOfDate(date); ++i)
        depth = sentence.word(i) == "("_L1 ? depth + 1 : sentence.word(i) == ")"_L1 ? std::max(depth - 1, 0) : depth;
    return depth > 0;
}

/// The number of tokens between the word and the date, more where the text leads less from one to the other.
qsizetype distanceOf(const SentenceView &sentence, qsizetype at, const Participants &participants, int date)
{
    const qsizetype first = sentence.firstOfDate(date);
    const qsizetype past = sentence.pastOfDate(date);
    qsizetype distance = first > at ? first - at : at - past + 1;
    const bool inside = first >= participants.clauseBegin && first < participants.clausePast;
    if (!inside)
        distance += 30;
    if (past <= at && first > participants.clauseBegin + 3)
        distance += 4;
    for (qsizetype i = std::min(at, past) + 1; i < std::max(at, first); ++i)
        if (looksFinite(sentence, i) && sentence.mentionAt(i) < 0)
            distance += 6;
    return distance;
}

EdtfDate pointOf(const EdtfDate &date, bool isPunctual)
{
    const QString &text = date.toString();
    if (isPunctual && text.endsWith("/.."_L1))
        if (const auto start = EdtfDate::parse(QStringView(text).chopped(3)))
            return *start;
    return date;
}

/// "1979, 1980", "2008 and 2016", "in 1920, in 1950"; not "in 1990, and in 1991 it signed".
bool isListedWith(const SentenceView &sentence, int date, int next)
{
    static const QSet<QString> ofNumber = wordSet(u"of de del no nos ( )");
    bool isJoined = false;
    bool isLedIn = false;
    const bool isNumbered = std::any_of(sentence.tokens().begin() + sentence.pastOfDate(date), sentence.tokens().begin() + sentence.firstOfDate(next),
                                        [](const Token &token) { return token.shape == TokenShape::Number; }); // "resolutions 426 of 1979, [481 of] 1980"
    for (qsizetype i = sentence.pastOfDate(date); i < sentence.firstOfDate(next); ++i) {
        const QString &word = sentence.word(i);
        if (isCoordinator(word) || word == ","_L1)
            isJoined = true;
        else if (word == "in"_L1 || word == "en"_L1 || word == "again"_L1)
            isLedIn = true;
        else if (!isNumbered || (sentence.token(i).shape != TokenShape::Number && !ofNumber.contains(word)))
            return false;
    }
    const qsizetype past = sentence.pastOfDate(next);
    const QString &after = sentence.word(past);
    return isJoined && (!isLedIn || !sentence.has(past) || sentence.isStop(past) || sentence.isComma(past) || isCoordinator(after) || after == ")"_L1);
}

/// The dates of one enumeration, in text order.
std::vector<int> enumeratedWith(const SentenceView &sentence, int date)
{
    const std::vector<int> &all = sentence.dates();
    const auto chosen = std::find(all.begin(), all.end(), date);
    if (chosen == all.end())
        return {date};
    auto first = chosen;
    while (first != all.begin() && isListedWith(sentence, *(first - 1), *first))
        --first;
    auto last = chosen;
    while (last + 1 != all.end() && isListedWith(sentence, *last, *(last + 1)))
        ++last;
    return {first, last + 1};
}

/// "the boundary treaties of [1952] and [1954]": the years of treaties without a name.
bool isOfTreaties(const SentenceView &sentence, int date)
{
    const auto isInstrument = [](const QString &word) {
        const QString singular = word.endsWith("es"_L1) ? word.chopped(2) : word.endsWith(u's') ? word.chopped(1) : word;
        return std::ranges::any_of(std::initializer_list<QString>{word, word.chopped(word.endsWith(u's')), singular}, [](const QString &noun) {
            const auto head = headNoun(noun);
            return head && head->kind == ActorKind::Instrument;
        });
    };
    bool isLed = false;
    for (qsizetype at = sentence.firstOfDate(date) - 1; at >= 0 && at > sentence.firstOfDate(date) - 8; --at) {
        const QString &word = sentence.word(at);
        if (isLed && isInstrument(word))
            return true;
        if (word == "of"_L1 || word == "de"_L1)
            isLed = true;
        else if (isLed ? !sentence.isLower(at) : sentence.dateAt(at) < 0 && !isCoordinator(word) && word != ","_L1)
            return false;
    }
    return false;
}

/// "the [1904] Treaty", "the Protocol of [1929]": part of an instrument's name; when it was made, not when it was broken.
bool isOfInstrument(const SentenceView &sentence, int date)
{
    if (isOfTreaties(sentence, date))
        return true;
    return std::ranges::any_of(sentence.mentions(), [&](int m) {
        const bool overlaps = sentence.firstOf(m) < sentence.pastOfDate(date) && sentence.firstOfDate(date) < sentence.pastOf(m);
        return sentence.actorOf(m).kind == ActorKind::Instrument && (overlaps || sentence.pastOfDate(date) == sentence.firstOf(m));
    });
}

struct ChosenDate {
    int date = -1;                      ///< index into findings.dates, -1 for none
    double trust = 0;
    bool isNear = false;
};

/// Below this a date is not worth the risk, above the second it is of the word's own clause.
constexpr double leastReach = 0.3;
constexpr double nearReach = 0.65;

/// The date that reaches the word most surely by the tree; of equals the nearest.
ChosenDate chosenByTree(const SentenceView &sentence, qsizetype at, DatesOf datesOf)
{
    const SyntaxTree &tree = sentence.tree();
    const int word = wordOfToken(sentence, at);
    ChosenDate best;
    qsizetype bestDistance = 0;
    for (const int date : sentence.dates()) {
        const qsizetype first = sentence.firstOfDate(date);
        const qsizetype past = sentence.pastOfDate(date);
        const qsizetype distance = first > at ? first - at : at - past + 1;
        const bool bracketed = isBracketed(sentence, date);
        if ((bracketed && distance > 4) || (datesOf == DatesOf::Deeds && isOfInstrument(sentence, date)) || isInAnotherBracket(sentence, at, date))
            continue;
        const double reach = bracketed ? 0.7 : dateReach(tree, headOfRange(tree, wordsOfTokens(tree, int(first), int(past))), word);
        if (reach < leastReach || (best.date >= 0 && (reach < best.trust || (reach == best.trust && distance >= bestDistance))))
            continue;
        best = {date, reach, reach >= nearReach};
        bestDistance = distance;
    }
    return best;
}

/// Whether the sentence's tree lets a date that is near be the word's; always true without a tree.
bool isOpenTo(const SentenceView &sentence, int date, qsizetype at)
{
    const SyntaxTree &tree = sentence.tree();
    return tree.isEmpty()
        || areUnparted(tree, headOfRange(tree, wordsOfTokens(tree, int(sentence.firstOfDate(date)), int(sentence.pastOfDate(date)))), wordOfToken(sentence, at));
}

ChosenDate chosenByPosition(const SentenceView &sentence, qsizetype at, const Participants &participants, DatesOf datesOf)
{
    int best = -1;
    qsizetype bestDistance = 0;
    for (const int date : sentence.dates()) {
        if (datesOf == DatesOf::Deeds && isOfInstrument(sentence, date))
            continue;
        if ((isBracketed(sentence, date) && std::abs(sentence.firstOfDate(date) - at) > 4) || isInAnotherBracket(sentence, at, date) || !isOpenTo(sentence, date, at))
            continue;
        const qsizetype distance = distanceOf(sentence, at, participants, date);
        if (best < 0 || distance < bestDistance) {
            best = date;
            bestDistance = distance;
        }
    }
    if (best < 0 || bestDistance > 60)
        return {};
    const bool near = bestDistance < 30;
    return {best, near ? 1 : 0.7, near};
}

} // namespace

std::vector<EventDate> datesFor(const SentenceView &sentence, qsizetype at, const Participants &participants, bool isPunctual, DatesOf datesOf)
{
    ChosenDate chosen = sentence.tree().isEmpty() ? ChosenDate() : chosenByTree(sentence, at, datesOf);
    if (chosen.date < 0)
        chosen = chosenByPosition(sentence, at, participants, datesOf);
    if (chosen.date < 0)
        return {};
    std::vector<EventDate> result;
    for (const int date : enumeratedWith(sentence, chosen.date)) {
        const FoundDate &found = sentence.annotation().findings.dates[date];
        result.push_back({pointOf(found.date, isPunctual), found.confidence * chosen.trust, chosen.isNear});
    }
    return result;
}

std::optional<EdtfDate> dateBeside(const SentenceView &sentence, qsizetype first, qsizetype past)
{
    for (qsizetype i = past; i < past + 3 && sentence.has(i); ++i) {
        if (const int date = sentence.dateAt(i); date >= 0)
            return sentence.annotation().findings.dates[date].date;
        const QString &word = sentence.word(i);
        if (word != "("_L1 && word != "of"_L1 && word != "de"_L1 && word != "del"_L1 && word != "in"_L1 && word != "en"_L1 && word != ","_L1
            && word != "from"_L1)
            break;
    }
    if (const int date = sentence.dateAt(first - 1); date >= 0)
        return sentence.annotation().findings.dates[date].date;
    return std::nullopt;
}

/// The date in brackets right behind a mention, or behind "in X" after it; -1 for none.
int bracketedDate(const SentenceView &sentence, int mention)
{
    qsizetype at = sentence.pastOf(mention);
    if (sentence.word(at) == "in"_L1 || sentence.word(at) == "en"_L1)
        if (const int place = sentence.mentionAt(at + 1); place >= 0)
            at = sentence.pastOf(place);
    if (sentence.word(at) != "("_L1)
        return -1;
    const int date = sentence.dateAt(at + 1);
    return date >= 0 && sentence.word(sentence.pastOfDate(date)) == ")"_L1 ? date : -1;
}

} // namespace apacheta
