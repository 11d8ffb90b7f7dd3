// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates.h"

#include "extraction/calendar_point.h"
#include "extraction/date_words.h"
#include "extraction/relative_date.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using Tokens = std::span<const Token>;

const QString &wordAt(Tokens tokens, qsizetype at)
{
    static const QString none;
    return at >= 0 && at < qsizetype(tokens.size()) ? tokens[at].folded : none;
}

bool isOne(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    for (const QLatin1StringView candidate : words)
        if (word == candidate)
            return true;
    return false;
}

/// "early", "mid-", "the end of the", "a mediados de los": they stay in the phrase, EDTF level 1 has no word for them.
qsizetype pastModifiers(Tokens tokens, qsizetype at)
{
    static const QSet<QString> modifiers = {
        u"early"_s, u"mid"_s, u"late"_s, u"beginning"_s, u"end"_s, u"start"_s, u"middle"_s, u"half"_s, u"first"_s, u"second"_s, u"turn"_s, u"year"_s,
        u"principios"_s, u"comienzos"_s, u"inicios"_s, u"fines"_s, u"finales"_s, u"mediados"_s, u"primera"_s, u"segunda"_s, u"mitad"_s, u"ano"_s,
        u"the"_s, u"of"_s, u"el"_s, u"la"_s, u"los"_s, u"del"_s, u"de"_s, u"-"_s, u"to"_s};
    static const QSet<QString> inner = {u"of"_s, u"del"_s, u"de"_s, u"-"_s, u"to"_s};
    if (inner.contains(wordAt(tokens, at)))
        return at;
    qsizetype i = at;
    while (i < at + 7 && modifiers.contains(wordAt(tokens, i)) && !dayOf(wordAt(tokens, i)))
        ++i;
    // "first of May" is a day, "first half" is not.
    while (i < at + 7 && isOne(wordAt(tokens, i), {"first"_L1}) && wordAt(tokens, i + 1) == "half"_L1) {
        i += 2;
        while (i < at + 9 && modifiers.contains(wordAt(tokens, i)))
            ++i;
    }
    return i;
}

struct Phrase {
    CalendarPoint point;
    qsizetype past = 0;
};

std::optional<Phrase> modifiedPointAt(Tokens tokens, qsizetype at)
{
    const qsizetype i = pastModifiers(tokens, at);
    if (const auto point = pointAt(tokens, i))
        return Phrase{*point, i + point->tokens};
    if (i > at)
        if (const auto point = pointAt(tokens, at))
            return Phrase{*point, at + point->tokens};
    return std::nullopt;
}

std::optional<DateMatch> openAt(Tokens tokens, qsizetype at, qsizetype pointBegin, bool fromOn, const DateContext &context)
{
    const auto phrase = modifiedPointAt(tokens, pointBegin);
    bool relative = false;
    const auto date = phrase ? dateOf(phrase->point, context, relative) : std::nullopt;
    // "after the 1952 revolution": the year is the revolution's.
    const QString &next = phrase ? wordAt(tokens, phrase->past) : wordAt(tokens, -1);
    const bool modifies = date && phrase->point.kind == CalendarPoint::Year && wordAt(tokens, pointBegin) == "the"_L1 && phrase->past < qsizetype(tokens.size())
        && tokens[phrase->past].isWord() && next.size() > 3;
    if (modifies)
        return DateMatch{phrase->past - at, *date, phrase->point.confidence, relative};
    const auto open = date ? (fromOn ? EdtfDate::interval(date, std::nullopt) : EdtfDate::interval(std::nullopt, date)) : std::nullopt;
    if (!open)
        return std::nullopt;
    return DateMatch{phrase->past - at, *open, phrase->point.confidence, relative};
}

std::optional<DateMatch> intervalOf(qsizetype at, const Phrase &from, const Phrase &to, const DateContext &context)
{
    CalendarPoint first = from.point;
    CalendarPoint second = to.point;
    if (!first.year && second.year && second.kind <= CalendarPoint::Month)
        first.year = first.month > second.month ? *second.year - 1 : *second.year;
    bool relative = false;
    const auto begin = dateOf(first, context, relative);
    const auto end = dateOf(second, context, relative);
    const auto interval = begin && end ? EdtfDate::interval(begin, end) : std::nullopt;
    if (!interval)
        return std::nullopt;
    return DateMatch{to.past - at, *interval, std::min(first.confidence, second.confidence), relative};
}

/// "3-5 May 2010", "3 al 5 de mayo de 2010", "August and September 2008", "March 3-5, 2010": the first has only what differs.
std::optional<DateMatch> shortRangeAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    if (at + 2 >= qsizetype(tokens.size()) || !isOne(wordAt(tokens, at + 1), {"-"_L1, "to"_L1, "al"_L1, "a"_L1, "y"_L1, "and"_L1}))
        return std::nullopt;
    const auto day = dayOf(wordAt(tokens, at));
    const auto month = monthOf(tokens[at]);
    const qsizetype secondAt = wordAt(tokens, at + 2) == "el"_L1 ? at + 3 : at + 2;
    const auto second = day || month ? pointAt(tokens, secondAt) : std::nullopt;
    if (!second)
        return std::nullopt;
    CalendarPoint first = *second;
    if (day && second->kind == CalendarPoint::Day && *day < second->day)
        first.day = *day;
    else if (month && second->kind == CalendarPoint::Month && second->year && month->month < second->month)
        first.month = month->month;
    else
        return std::nullopt;
    return intervalOf(at, {first, secondAt}, {*second, secondAt + second->tokens}, context);
}

/// "October 20-22, 1904"
std::optional<DateMatch> dayRangeAfterMonthAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    const auto month = monthOf(tokens[at]);
    const auto first = month ? dayOf(wordAt(tokens, at + 1)) : std::nullopt;
    const auto second = first && wordAt(tokens, at + 2) == "-"_L1 ? dayOf(wordAt(tokens, at + 3)) : std::nullopt;
    if (!second || *second <= *first)
        return std::nullopt;
    const qsizetype yearAt = wordAt(tokens, at + 4) == ","_L1 ? at + 5 : at + 4;
    const auto year = yearOf(wordAt(tokens, yearAt));
    CalendarPoint from{CalendarPoint::Day, year, month->month, *first, year ? 0.95 : 0.7, 0};
    CalendarPoint to = from;
    to.day = *second;
    return intervalOf(at, {from, at}, {to, year ? yearAt + 1 : at + 4}, context);
}

/// After a point: "-83", "– 1884", "to 1883", "a la fecha".
std::optional<DateMatch> continuedAt(Tokens tokens, qsizetype at, const Phrase &from, bool withTo, bool withAnd, const DateContext &context)
{
    const qsizetype joint = from.past;
    const QString &mark = wordAt(tokens, joint);
    const bool dash = mark == "-"_L1;
    const bool to = withTo && isOne(mark, {"to"_L1, "a"_L1, "al"_L1, "hasta"_L1, "until"_L1, "till"_L1, "through"_L1});
    const bool both = from.point.kind == CalendarPoint::Decade && isOne(mark, {"and"_L1, "y"_L1});
    if (!dash && !to && !both && !(withAnd && isOne(mark, {"and"_L1, "y"_L1, "e"_L1})))
        return std::nullopt;
    if (dash && from.point.kind == CalendarPoint::Year && from.point.tokens == 1) {
        const QString &end = wordAt(tokens, joint + 1);
        bool number = false;
        const int tail = end.toInt(&number);
        const bool glued = joint + 1 < qsizetype(tokens.size()) && !tokens[joint].spaceBefore && !tokens[joint + 1].spaceBefore;
        if (number && end.size() == 2 && glued && tail > *from.point.year % 100) {
            CalendarPoint second = from.point;
            second.year = *from.point.year / 100 * 100 + tail;
            return intervalOf(at, from, {second, joint + 2}, context);
        }
    }
    if ((dash || to) && isOne(wordAt(tokens, joint + 1), {"present"_L1, "today"_L1, "presente"_L1, "hoy"_L1})) {
        bool relative = false;
        const auto date = dateOf(from.point, context, relative);
        const auto open = date ? EdtfDate::interval(date, std::nullopt) : std::nullopt;
        return open ? std::optional(DateMatch{joint + 2 - at, *open, 0.85, relative}) : std::nullopt;
    }
    const auto second = modifiedPointAt(tokens, joint + 1);
    if (!second || (both && second->point.kind != CalendarPoint::Decade))
        return std::nullopt;
    if (dash && (second->point.kind != from.point.kind || second->past - joint > 6))
        return std::nullopt;
    return intervalOf(at, from, *second, context);
}

std::optional<DateMatch> literalAt(Tokens tokens, qsizetype at)
{
    const auto year = yearOf(wordAt(tokens, at));
    const bool open = year && wordAt(tokens, at + 1) == "/"_L1 && wordAt(tokens, at + 2) == "."_L1 && wordAt(tokens, at + 3) == "."_L1;
    const auto date = open ? EdtfDate::interval(EdtfDate::year(*year), std::nullopt) : std::nullopt;
    return date ? std::optional(DateMatch{4, *date, 0.9, false}) : std::nullopt;
}

/// "since", "until", "before", "hacia": words that change the date behind them.
std::optional<DateMatch> ledAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    const QString &word = wordAt(tokens, at);
    const QString &next = wordAt(tokens, at + 1);
    const bool ofNext = isOne(next, {"de"_L1, "del"_L1, "to"_L1});
    if (isOne(word, {"from"_L1, "desde"_L1, "de"_L1, "del"_L1, "between"_L1, "entre"_L1, "since"_L1})) {
        const bool between = isOne(word, {"between"_L1, "entre"_L1});
        const qsizetype inner = isOne(next, {"el"_L1, "los"_L1}) ? at + 2 : at + 1;
        if (auto range = shortRangeAt(tokens, inner, context)) {
            range->tokens += inner - at;
            return range;
        }
        if (const auto phrase = modifiedPointAt(tokens, inner))
            if (auto range = continuedAt(tokens, at, *phrase, true, between, context))
                return range;
        if (isOne(word, {"since"_L1, "desde"_L1}))
            return openAt(tokens, at, at + 1, true, context);
        return std::nullopt;
    }
    if (word == "a"_L1 && next == "partir"_L1)
        return openAt(tokens, at, at + 3, true, context);
    if (word == "after"_L1 || (word == "despues"_L1 && ofNext))
        return openAt(tokens, at, word == "after"_L1 ? at + 1 : at + 2, true, context);
    if (isOne(word, {"until"_L1, "till"_L1, "hasta"_L1, "before"_L1}))
        return openAt(tokens, at, at + 1, false, context);
    if (isOne(word, {"antes"_L1, "prior"_L1}) && ofNext)
        return openAt(tokens, at, at + 2, false, context);
    qsizetype about = 0;
    if (isOne(word, {"hacia"_L1, "circa"_L1, "around"_L1, "about"_L1, "approximately"_L1, "c."_L1}))
        about = at + 1;
    else if (isOne(word, {"c"_L1, "ca"_L1}) && next == "."_L1)
        about = at + 2;
    else if (word == "alrededor"_L1 && ofNext)
        about = at + 2;
    if (about > 0)
        if (const auto phrase = modifiedPointAt(tokens, about)) {
            bool relative = false;
            if (const auto date = dateOf(phrase->point, context, relative); date && phrase->point.year)
                return DateMatch{phrase->past - at, date->approximate(), phrase->point.confidence, relative};
        }
    return std::nullopt;
}

} // namespace

std::optional<DateMatch> dateAt(std::span<const Token> tokens, qsizetype at, const DateContext &context)
{
    if (const auto match = literalAt(tokens, at))
        return match;
    for (const auto read : {ledAt, shortRangeAt, dayRangeAfterMonthAt, relativeDateAt})
        if (const auto match = read(tokens, at, context))
            return match;
    const auto phrase = modifiedPointAt(tokens, at);
    if (!phrase)
        return std::nullopt;
    if (const auto range = continuedAt(tokens, at, *phrase, phrase->point.kind == CalendarPoint::Year, false, context))
        return range;
    bool relative = false;
    const auto date = dateOf(phrase->point, context, relative);
    if (!date)
        return std::nullopt;
    return DateMatch{phrase->past - at, *date, date->isUncertain() ? 0.45 : phrase->point.confidence, relative};
}

std::optional<EdtfDate> readDate(QStringView phrase, const DateContext &context)
{
    const std::vector<Token> tokens = tokensOf(phrase);
    for (qsizetype at = 0; at < qsizetype(tokens.size()); ++at)
        if (const auto match = dateAt(tokens, at, context))
            return match->date;
    return std::nullopt;
}

} // namespace apacheta
