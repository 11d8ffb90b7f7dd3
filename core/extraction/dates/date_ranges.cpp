// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/date_ranges.h"

#include "extraction/dates/date_tokens.h"
#include "extraction/dates/date_words.h"
#include "extraction/dates/relative_date.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using namespace datetext;

bool isToWord(const QString &word) { return isOne(word, {"to"_L1, "a"_L1, "al"_L1, "hasta"_L1, "until"_L1, "till"_L1, "through"_L1}); }
bool isAndWord(const QString &word) { return isOne(word, {"and"_L1, "y"_L1, "e"_L1}); }

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

/// A decade or century: "the first half of the 1990s", "segunda mitad del siglo XIX".
bool isPeriodAt(Tokens tokens, qsizetype at)
{
    const auto point = pointAt(tokens, at);
    return point && point->kind > CalendarPoint::Year;
}

/// A phrase without a year with the one named behind it ("entre enero y junio del año pasado").
Phrase inNamedYear(Tokens tokens, const Phrase &phrase, const DateContext &context)
{
    const auto year = phrase.point.year || phrase.point.kind > CalendarPoint::Part ? std::nullopt : namedYearAt(tokens, phrase.past, context);
    Phrase dated = phrase;
    if (year) {
        dated.point.year = year->value;
        dated.past += year->tokens;
    }
    return dated;
}

} // namespace

std::optional<SpelledNumber> namedYearAt(std::span<const Token> tokens, qsizetype at, const DateContext &context)
{
    const bool joint = isOne(wordAt(tokens, at), {"of"_L1, "de"_L1, "del"_L1, ","_L1});
    for (const qsizetype yearAt : {at, at + 1}) {
        if (yearAt > at && !joint)
            break;
        for (const auto read : {relativeDateAt, deicticDateAt}) {
            const auto year = read(tokens, yearAt, context);
            const bool isYear = year && year->date.toString().size() == 4
                && isOne(wordAt(tokens, yearAt + year->tokens - 1), {"year"_L1, "ano"_L1, "pasado"_L1, "proximo"_L1, "siguiente"_L1, "anterior"_L1, "curso"_L1, "actual"_L1,
                                                                    "presente"_L1, "viene"_L1, "corre"_L1, "entrante"_L1});
            if (isYear)
                return SpelledNumber{year->date.firstYear(), yearAt + year->tokens - at};
        }
    }
    return std::nullopt;
}

qsizetype pastModifiers(std::span<const Token> tokens, qsizetype at)
{
    static const QSet<QString> modifiers = {
        u"early"_s, u"mid"_s, u"late"_s, u"beginning"_s, u"end"_s, u"start"_s, u"middle"_s, u"half"_s, u"first"_s, u"second"_s, u"third"_s, u"last"_s, u"turn"_s, u"year"_s, u"later"_s, u"earlier"_s,
        u"week"_s, u"days"_s, u"months"_s, u"month"_s, u"years"_s, u"decades"_s, u"decade"_s, u"few"_s, u"final"_s, u"dawn"_s, u"close"_s, u"very"_s, u"sometime"_s, u"quarter"_s,
        u"principios"_s, u"comienzos"_s, u"inicios"_s, u"inicio"_s, u"comienzo"_s, u"fines"_s, u"finales"_s, u"final"_s, u"mediados"_s, u"primera"_s, u"segunda"_s, u"tercera"_s,
        u"ultima"_s, u"mitad"_s, u"ano"_s, u"semana"_s, u"quincena"_s, u"mes"_s, u"primeros"_s, u"ultimos"_s, u"meses"_s, u"dias"_s, u"dia"_s, u"primeras"_s, u"ultimas"_s, u"semanas"_s,
        u"the"_s, u"of"_s, u"el"_s, u"la"_s, u"los"_s, u"las"_s, u"del"_s, u"de"_s, u"-"_s, u"to"_s};
    static const QSet<QString> inner = {u"of"_s, u"del"_s, u"de"_s, u"-"_s, u"to"_s};
    if (inner.contains(wordAt(tokens, at)) || !modifiers.contains(wordAt(tokens, at)))
        return at;
    static const QSet<QString> nouns = {u"beginning"_s, u"end"_s, u"start"_s, u"middle"_s, u"turn"_s, u"dawn"_s, u"close"_s, u"inicio"_s, u"comienzo"_s,
                                        u"final"_s, u"fines"_s, u"finales"_s, u"principios"_s, u"comienzos"_s, u"inicios"_s, u"mediados"_s, u"mitad"_s};
    qsizetype i = at;
    while (i < at + 8 && modifiers.contains(wordAt(tokens, i))) {
        if (nouns.contains(wordAt(tokens, i)) && !inner.contains(wordAt(tokens, i + 1))) // "inició el miércoles", "will close in 2008"
            return at;
        ++i;
    }
    // The day of a month and the part of a year are no modifiers: "first of May", "second quarter of 2010".
    for (qsizetype j = at; j < i; ++j)
        if (isOne(wordAt(tokens, j), {"first"_L1, "second"_L1, "third"_L1, "last"_L1, "final"_L1, "primera"_L1, "segunda"_L1})
            && (pointAt(tokens, j) || (partAt(tokens, j) && !isPeriodAt(tokens, i))))
            return j;
    return i;
}

std::optional<Phrase> modifiedPointAt(std::span<const Token> tokens, qsizetype at)
{
    if (const auto point = pointAt(tokens, at))
        return Phrase{*point, at + point->tokens};
    const qsizetype i = pastModifiers(tokens, at);
    for (qsizetype from = i; from > at && from >= i - 2; --from) // the last ones may belong to the point: "los años 60"
        if (const auto point = pointAt(tokens, from))
            return Phrase{*point, from + point->tokens};
    return std::nullopt;
}

std::optional<CalendarPoint> yearlessAt(std::span<const Token> tokens, qsizetype at)
{
    if (const auto part = partAt(tokens, at)) {
        return part;
    }
    if (const auto point = pointAt(tokens, at))
        return point->year || point->month == 0 ? std::nullopt : point;
    CalendarPoint point;
    point.tokens = 1;
    const auto month = has(tokens, at) ? monthOf(tokens[size_t(at)]) : std::nullopt;
    if (month && (!month->isShort || wordAt(tokens, at) == "march"_L1 || wordAt(tokens, at) == "may"_L1)) {
        point.kind = CalendarPoint::Month;
        point.month = month->month;
        return point;
    }
    if (const auto season = seasonOf(wordAt(tokens, at))) {
        point.kind = CalendarPoint::Season;
        point.month = *season;
        return point;
    }
    return std::nullopt;
}

std::optional<DateMatch> shortRangeAt(std::span<const Token> tokens, qsizetype at, const DateContext &context, RangeWords words)
{
    const QString &joint = wordAt(tokens, at + 1);
    const bool isAnd = isAndWord(joint) || joint == "/"_L1;
    if (!has(tokens, at + 2) || !(joint == "-"_L1 || isOne(joint, {"to"_L1, "a"_L1, "al"_L1}) || (isAnd && (words == RangeWords::And || words == RangeWords::List))))
        return std::nullopt;
    const auto day = dayOf(wordAt(tokens, at));
    const auto month = monthOf(tokens[size_t(at)]);
    qsizetype secondAt = at + 2;
    while (isOne(wordAt(tokens, secondAt), {"el"_L1, "the"_L1, "de"_L1}) && secondAt < at + 4)
        ++secondAt;
    const auto second = day || month ? pointAt(tokens, secondAt) : std::nullopt;
    if (!second || (isGlued(tokens, at) && wordAt(tokens, at - 1) == "-"_L1))
        return std::nullopt;
    const bool neighbours = !isAnd || words != RangeWords::List;
    CalendarPoint first = *second;
    first.weekday = 0;
    if (day && second->kind == CalendarPoint::Day && *day < second->day && (neighbours || *day + 1 == second->day))
        first.day = *day;
    else if (month && second->kind == CalendarPoint::Month && second->year && month->month < second->month && (neighbours || month->month + 1 == second->month))
        first.month = month->month;
    else
        return std::nullopt;
    const Phrase end = inNamedYear(tokens, {*second, secondAt + second->tokens}, context);
    first.year = end.point.year;
    return intervalOf(at, {first, secondAt}, end, context);
}

std::optional<DateMatch> dayRangeAfterMonthAt(std::span<const Token> tokens, qsizetype at, const DateContext &context)
{
    const auto month = has(tokens, at) ? monthOf(tokens[size_t(at)]) : std::nullopt;
    const auto first = month && isCapital(tokens, at) ? dayOf(wordAt(tokens, at + 1)) : std::nullopt;
    const bool joint = first && (isOne(wordAt(tokens, at + 2), {"-"_L1, "to"_L1}) || (wordAt(tokens, at + 2) == "and"_L1 && dayOf(wordAt(tokens, at + 3)) == *first + 1));
    const auto second = joint ? dayOf(wordAt(tokens, at + 3)) : std::nullopt;
    if (!second || *second <= *first)
        return std::nullopt;
    const qsizetype yearAt = wordAt(tokens, at + 4) == ","_L1 ? at + 5 : at + 4;
    const auto year = yearOf(wordAt(tokens, yearAt));
    CalendarPoint from;
    from.kind = CalendarPoint::Day;
    from.year = year;
    from.month = month->month;
    from.day = *first;
    from.confidence = year ? 0.95 : 0.7;
    CalendarPoint to = from;
    to.day = *second;
    return intervalOf(at, {from, at}, {to, year ? yearAt + 1 : at + 4}, context);
}

std::optional<DateMatch> dayOfListAt(std::span<const Token> tokens, qsizetype at, const DateContext &context)
{
    const auto first = has(tokens, at) && tokens[size_t(at)].shape == TokenShape::Number ? dayOf(wordAt(tokens, at)) : std::nullopt;
    if (!first || isGlued(tokens, at))
        return std::nullopt;
    bool isRun = true;
    int last = *first;
    for (qsizetype i = at + 1; i < at + 16 && has(tokens, i); ) {
        const bool comma = wordAt(tokens, i) == ","_L1;
        const bool both = isAndWord(wordAt(tokens, i)) || isAndWord(wordAt(tokens, i + 1));
        if (!comma && !both)
            return std::nullopt;
        i += comma && both ? 2 : 1;
        const auto point = both ? pointAt(tokens, i) : std::nullopt;
        if (point && point->kind == CalendarPoint::Day && point->month > 0 && point->day > last) {
            CalendarPoint begin = *point;
            begin.day = *first;
            begin.weekday = 0;
            if (isRun && point->day == last + 1)
                return intervalOf(at, {begin, at}, {*point, i + point->tokens}, context);
            bool relative = false;
            const auto date = dateOf(begin, context, relative);
            return date ? std::optional(DateMatch{1, *date, begin.confidence, relative}) : std::nullopt;
        }
        const auto next = dayOf(wordAt(tokens, i));
        if (!next || *next <= last || tokens[size_t(i)].shape != TokenShape::Number)
            return std::nullopt;
        isRun &= *next == last + 1;
        last = *next;
        ++i;
    }
    return std::nullopt;
}

std::optional<DateMatch> monthOfListAt(std::span<const Token> tokens, qsizetype at, const DateContext &)
{
    const auto first = has(tokens, at) ? monthOf(tokens[size_t(at)]) : std::nullopt;
    if (!first || first->isShort)
        return std::nullopt;
    int last = first->month;
    for (qsizetype i = at + 1; i < at + 20 && has(tokens, i);) {
        const bool both = isAndWord(wordAt(tokens, i));
        if (wordAt(tokens, i) != ","_L1 && !both)
            return std::nullopt;
        const auto point = both ? pointAt(tokens, i + 1) : std::nullopt;
        const auto month = has(tokens, i + 1) ? monthOf(tokens[size_t(i + 1)]) : std::nullopt;
        if (!month || month->month <= last)
            return std::nullopt;
        if (point && point->kind == CalendarPoint::Month && point->year) {
            CalendarPoint begin = *point;
            begin.month = first->month;
            const auto date = dateInYear(begin, *begin.year);
            return date ? std::optional(DateMatch{1, *date, begin.confidence, false}) : std::nullopt;
        }
        last = month->month;
        i += 2;
    }
    return std::nullopt;
}

std::optional<DateMatch> centuriesAt(std::span<const Token> tokens, qsizetype at, const DateContext &)
{
    const auto isSoft = [&](qsizetype i) { return isOne(wordAt(tokens, i), {"early"_L1, "late"_L1, "mid"_L1, "the"_L1, "-"_L1, "el"_L1}); };
    qsizetype i = at;
    const bool spanish = isOne(wordAt(tokens, i), {"siglos"_L1, "siglo"_L1});
    if (spanish)
        ++i;
    else
        while (isSoft(i) && i < at + 4)
            ++i;
    const auto first = centuryNumberOf(wordAt(tokens, i));
    if (!first)
        return std::nullopt;
    ++i;
    if (!spanish && wordAt(tokens, i) == "century"_L1)
        ++i;
    if (!isAndWord(wordAt(tokens, i)) && !isToWord(wordAt(tokens, i)) && wordAt(tokens, i) != "-"_L1)
        return std::nullopt;
    ++i;
    while (isSoft(i) && i < at + 9)
        ++i;
    const auto second = centuryNumberOf(wordAt(tokens, i));
    const bool closed = spanish ? isCapital(tokens, i) : isOne(wordAt(tokens, i + 1), {"century"_L1, "centuries"_L1});
    if (!second || !closed || *second <= *first)
        return std::nullopt;
    const auto span = EdtfDate::interval(EdtfDate::century((*first - 1) * 100), EdtfDate::century((*second - 1) * 100));
    return span ? std::optional(DateMatch{i + (spanish ? 1 : 2) - at, *span, 0.85, false}) : std::nullopt;
}

std::optional<DateMatch> continuedAt(std::span<const Token> tokens, qsizetype at, const Phrase &from, RangeWords words, const DateContext &context)
{
    const qsizetype joint = from.past;
    const QString &mark = wordAt(tokens, joint);
    const bool slash = mark == "/"_L1 && isGlued(tokens, joint) && from.point.kind == CalendarPoint::Year;
    const bool dash = mark == "-"_L1 || slash;
    const bool to = words != RangeWords::Dash && isToWord(mark);
    const bool both = from.point.kind == CalendarPoint::Decade && isAndWord(mark);
    if (!dash && !to && !both && !(words == RangeWords::And && isAndWord(mark)))
        return std::nullopt;
    if (dash && from.point.kind == CalendarPoint::Year && from.point.tokens == 1) {
        const QString &end = wordAt(tokens, joint + 1);
        bool number = false;
        const int tail = end.toInt(&number);
        const bool glued = isGlued(tokens, joint) && isGlued(tokens, joint + 1);
        const int begin = *from.point.year % 100;
        if (number && end.size() == 2 && glued && (slash ? tail == begin + 1 : tail > begin)) {
            CalendarPoint second = from.point;
            second.year = *from.point.year / 100 * 100 + tail;
            return intervalOf(at, from, {second, joint + 2}, context);
        }
        if (number && end.size() == 2 && glued && !slash && tail >= 1 && tail <= 12) { // "2010-09", but not "2010-09-"
            const auto month = EdtfDate::month(*from.point.year, tail);
            return month && wordAt(tokens, joint + 2) != "-"_L1 ? std::optional(DateMatch{joint + 2 - at, *month, 0.7, false}) : std::nullopt;
        }
    }
    const qsizetype nowAt = isOne(wordAt(tokens, joint + 1), {"the"_L1, "el"_L1, "la"_L1}) ? joint + 2 : joint + 1;
    if ((dash || to) && isOne(wordAt(tokens, nowAt), {"present"_L1, "today"_L1, "presente"_L1, "hoy"_L1, "fecha"_L1, "actualidad"_L1})) {
        bool relative = false;
        const auto date = dateOf(from.point, context, relative);
        const auto open = date ? EdtfDate::interval(date, std::nullopt) : std::nullopt;
        return open ? std::optional(DateMatch{nowAt + 1 - at, *open, 0.85, relative}) : std::nullopt;
    }
    auto second = modifiedPointAt(tokens, joint + 1);
    if (both && second && second->point.kind == CalendarPoint::Year && *second->point.year % 10 == 0) // "décadas de 1970 y 1980"
        second->point.kind = CalendarPoint::Decade;
    if (!second && !dash && from.point.kind == CalendarPoint::Month) // "between April and June"
        if (const auto month = yearlessAt(tokens, joint + 1); month && month->kind == CalendarPoint::Month && month->month > from.point.month)
            second = Phrase{*month, joint + 1 + month->tokens};
    if (!second || (both && words != RangeWords::And && second->point.kind != CalendarPoint::Decade))
        return std::nullopt;
    if (dash && (second->point.kind != from.point.kind || second->past - joint > 6))
        return std::nullopt;
    return intervalOf(at, from, inNamedYear(tokens, *second, context), context);
}

} // namespace apacheta
