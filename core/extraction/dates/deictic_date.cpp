// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/calendar_point.h"
#include "extraction/dates/counted_from_now.h"
#include "extraction/dates/date_shift.h"
#include "extraction/dates/date_tokens.h"
#include "extraction/dates/date_words.h"
#include "extraction/dates/relative_date.h"
#include "extraction/dates/speech_time.h"
#include "extraction/dates/spelled_numbers.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using namespace datetext;

DateMatch deicticMatch(const EdtfDate &date, qsizetype tokens, double confidence) { return {tokens, date, date.isUncertain() ? 0.45 : confidence, true}; }

enum class Deixis { None, Last, This, Next };

Deixis deixisOf(const QString &word)
{
    if (isOne(word, {"last"_L1, "past"_L1, "pasado"_L1, "pasada"_L1}))
        return Deixis::Last;
    if (isOne(word, {"this"_L1, "este"_L1, "esta"_L1, "presente"_L1, "current"_L1, "actual"_L1}))
        return Deixis::This;
    if (isOne(word, {"next"_L1, "coming"_L1, "proximo"_L1, "proxima"_L1, "entrante"_L1}))
        return Deixis::Next;
    return Deixis::None;
}

/// Deixis in front of what it points at ("this past", "el próximo") and the tokens that it takes.
struct Lead {
    Deixis deixis = Deixis::None;
    qsizetype tokens = 0;
};

Lead leadAt(Tokens tokens, qsizetype at)
{
    const Deixis deixis = deixisOf(wordAt(tokens, at));
    if (deixis == Deixis::This)
        if (const Deixis second = deixisOf(wordAt(tokens, at + 1)); second == Deixis::Last || second == Deixis::Next)
            return {second, 2};
    return {deixis, 1};
}

/// Deixis behind it: "pasado", "último", "próximo", "en curso", "que viene", "que corre".
Lead trailAt(Tokens tokens, qsizetype at)
{
    const QString &word = wordAt(tokens, at);
    const QString &next = wordAt(tokens, at + 1);
    if (word == "en"_L1 && next == "curso"_L1)
        return {Deixis::This, 2};
    if (word == "que"_L1 && isOne(next, {"viene"_L1, "entra"_L1}))
        return {Deixis::Next, 2};
    if (word == "que"_L1 && next == "corre"_L1)
        return {Deixis::This, 2};
    if (word == "proximo"_L1 && next == "pasado"_L1)
        return {Deixis::Last, 2};
    if (word == "ultimo"_L1) // "diciembre último"
        return {Deixis::Last, 1};
    const Deixis deixis = deixisOf(word);
    const bool isSpanish = isOne(word, {"pasado"_L1, "pasada"_L1, "presente"_L1, "actual"_L1, "proximo"_L1, "proxima"_L1, "entrante"_L1});
    return isSpanish ? Lead{deixis, 1} : Lead{};
}

int stepOf(Deixis deixis) { return deixis == Deixis::Last ? -1 : deixis == Deixis::Next ? 1 : 0; }

/// A day given by month and number, or month 0 for the number alone, as seen from a day in a direction.
std::optional<EdtfDate> dayToward(const EdtfDate &written, Deixis deixis, const CalendarPoint &point)
{
    if (!isMonthSure(written))
        return point.month == 0 ? std::nullopt : dateInYear(point, written.firstYear());
    const QDate from = *firstDayOf(written);
    if (point.month == 0) {
        for (int step = 0; written.isDay() && step < 3; ++step) {
            const QDate month = QDate(from.year(), from.month(), 1).addMonths(deixis == Deixis::Next ? step : -step);
            const QDate day(month.year(), month.month(), point.day);
            const bool agrees = day.isValid() && (point.weekday == 0 || day.dayOfWeek() == point.weekday);
            if (agrees && (deixis == Deixis::Next ? day >= from : day <= from))
                return dateOfDay(day);
        }
        return std::nullopt;
    }
    if (deixis == Deixis::This) {
        bool relative = false;
        DateContext context;
        context.written = written;
        return dateOf(point, context, relative);
    }
    for (int step = 0; step < 5; ++step) { // a leap day lies up to four years off
        const QDate day(from.year() + (deixis == Deixis::Next ? step : -step), point.month, point.day);
        if (day.isValid() && (deixis == Deixis::Next ? day >= from : day <= from))
            return dateOfDay(day);
    }
    return std::nullopt;
}

std::optional<EdtfDate> unitToward(const EdtfDate &written, Deixis deixis, TimeUnit unit)
{
    const auto day = firstDayOf(written);
    if (!day || !isYearSure(written))
        return std::nullopt;
    const int step = stepOf(deixis);
    if (unit == TimeUnit::Year)
        return EdtfDate::year(day->year() + step);
    if (unit == TimeUnit::Month && isMonthSure(written))
        return EdtfDate::month(day->addMonths(step).year(), day->addMonths(step).month());
    if (unit == TimeUnit::Week && written.isDay())
        return weekOf(day->addDays(7 * step));
    if (unit == TimeUnit::Century)
        return EdtfDate::century((day->year() / 100 + step) * 100);
    return std::nullopt;
}

/// The last, nearest or next such month as seen from a month.
std::optional<EdtfDate> monthToward(const EdtfDate &written, Deixis deixis, int month)
{
    const auto day = firstDayOf(written);
    if (!day || !isMonthSure(written))
        return std::nullopt;
    int year = day->year();
    if (deixis == Deixis::Next && month <= day->month())
        ++year;
    if (deixis == Deixis::Last && month >= day->month())
        --year;
    return EdtfDate::month(year, month);
}

std::optional<EdtfDate> seasonToward(const EdtfDate &written, Deixis deixis, int season)
{
    if (!isYearSure(written))
        return std::nullopt;
    // A season's months lie in another part of the year in the south: only the year is told by "this" and "next".
    const int year = written.firstYear() + (deixis == Deixis::Next && season == 21 ? 1 : 0) - (deixis == Deixis::Last ? 1 : 0);
    if (deixis == Deixis::Next && season != 21)
        return std::nullopt;
    return EdtfDate::parse(QString::number(year) + u'-' + QString::number(season));
}

std::optional<EdtfDate> weekdayToward(const EdtfDate &written, Deixis deixis, int weekday, bool isFuture)
{
    if (!written.isDay())
        return std::nullopt;
    const QDate day = *firstDayOf(written);
    int step = weekday - day.dayOfWeek();
    const bool forward = deixis == Deixis::Next || (isFuture && deixis != Deixis::Last);
    if (forward && (step < 0 || (step == 0 && deixis == Deixis::Next)))
        step += 7;
    if (deixis == Deixis::Last && step >= 0)
        step -= 7;
    if (deixis == Deixis::None && !forward && step > 0)
        step -= 7; // news tells of the days before
    if (deixis == Deixis::This && !forward && step > 3)
        step -= 7;
    return dateOfDay(day.addDays(step));
}

std::optional<EdtfDate> weekendToward(const EdtfDate &written, Deixis deixis, bool isFuture)
{
    if (!written.isDay())
        return std::nullopt;
    const QDate day = *firstDayOf(written);
    QDate saturday = day.addDays(6 - day.dayOfWeek());
    const bool back = deixis == Deixis::Last || (deixis != Deixis::Next && !isFuture && day.dayOfWeek() <= 3);
    if (back)
        saturday = saturday.addDays(-7);
    if (deixis == Deixis::Next && day.dayOfWeek() >= 6)
        saturday = saturday.addDays(7);
    return EdtfDate::interval(dateOfDay(saturday), dateOfDay(saturday.addDays(1)));
}

/// "weekend", "fin de semana": the tokens that it takes.
qsizetype weekendTokens(Tokens tokens, qsizetype at)
{
    if (wordAt(tokens, at) == "weekend"_L1)
        return 1;
    return wordAt(tokens, at) == "fin"_L1 && wordAt(tokens, at + 1) == "de"_L1 && wordAt(tokens, at + 2) == "semana"_L1 ? 3 : 0;
}

/// What "last", "this", "next" stand by, and its date.
struct Pointed {
    EdtfDate date;
    qsizetype tokens = 1;
};

std::optional<Pointed> pointed(const std::optional<EdtfDate> &date, qsizetype tokens)
{
    return date ? std::optional(Pointed{*date, tokens}) : std::nullopt;
}

std::optional<Pointed> monthPointed(Tokens tokens, qsizetype at, Deixis deixis, const DateContext &context)
{
    const bool named = wordAt(tokens, at) == "mes"_L1 && wordAt(tokens, at + 1) == "de"_L1; // "el pasado mes de marzo"
    const qsizetype i = named ? at + 2 : at;
    const auto month = has(tokens, i) ? monthOf(tokens[size_t(i)]) : std::nullopt;
    if (!month || (wordAt(tokens, i) == "may"_L1 && !isCapital(tokens, i)) || (month->isShort && wordAt(tokens, i) != "may"_L1 && wordAt(tokens, i) != "march"_L1) || dayNumberAt(tokens, i + 1))
        return std::nullopt;
    if (context.written)
        return pointed(monthToward(*context.written, deixis, month->month), i + 1 - at);
    const auto guess = context.latest ? monthToward(*context.latest, deixis == Deixis::Next ? Deixis::This : deixis, month->month) : std::nullopt;
    return guess ? pointed(guess->uncertain(), i + 1 - at) : std::nullopt;
}

std::optional<Pointed> pointedAt(Tokens tokens, qsizetype at, Deixis deixis, const DateContext &context)
{
    if (auto month = monthPointed(tokens, at, deixis, context))
        return month;
    if (!context.written)
        return std::nullopt;
    const EdtfDate &written = *context.written;
    const QString &word = wordAt(tokens, at);
    if (const auto unit = unitOf(word); unit && !(word.endsWith(u's') && word != "mes"_L1))
        return pointed(unitToward(written, deixis, *unit), 1);
    if (const auto point = pointAt(tokens, at); point && point->kind == CalendarPoint::Day && !point->year)
        return pointed(dayToward(written, deixis, *point), point->tokens);
    if (const auto weekday = weekdayOf(word))
        return pointed(weekdayToward(written, deixis, *weekday, speaksOfFuture(tokens, at)), 1);
    if (const qsizetype weekend = weekendTokens(tokens, at))
        return pointed(weekendToward(written, deixis, speaksOfFuture(tokens, at)), weekend);
    if (const auto season = seasonOf(word))
        return pointed(seasonToward(written, deixis, *season), 1);
    return std::nullopt;
}

/// "last week", "la semana pasada", "el próximo 15 de junio", "el 5 de marzo pasado", "this Friday", "el mes en curso".
std::optional<DateMatch> deicticAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    const QString &article = wordAt(tokens, at);
    const bool hasArticle = isOne(article, {"the"_L1, "el"_L1, "la"_L1, "on"_L1, "del"_L1, "al"_L1});
    const qsizetype i = hasArticle ? at + 1 : at;
    if (const Lead lead = leadAt(tokens, i); lead.deixis != Deixis::None) {
        const qsizetype from = i + lead.tokens;
        const auto found = pointedAt(tokens, from, lead.deixis, context);
        const qsizetype past = found ? from + found->tokens : from;
        // "the last week of March", "the past year" as a span of time: not the one before this.
        const bool isSpan = wordAt(tokens, i - 1) == "the"_L1 && lead.deixis == Deixis::Last && (unitOf(wordAt(tokens, from)) || wordAt(tokens, past) == "of"_L1);
        const bool isName = isCapital(tokens, i) && isCapital(tokens, from) && isCapital(tokens, past) && at > 0; // "Next Year Project"
        if (found && !isSpan && !isName)
            return deicticMatch(found->date, past - at, 0.75);
    }
    if (wordAt(tokens, i) == "pasado"_L1 || wordAt(tokens, i) == "proximo"_L1) { // "el pasado 15"
        const auto day = has(tokens, i + 1) && tokens[size_t(i + 1)].shape == TokenShape::Number ? dayNumberAt(tokens, i + 1) : std::nullopt;
        const bool counts = isOne(wordAt(tokens, i + 2), {"de"_L1, "del"_L1, "por"_L1, "mil"_L1, "%"_L1, "y"_L1, ":"_L1}) || looksCounted(tokens, i + 2);
        if (day && !counts && context.written && hasArticle) {
            CalendarPoint point;
            point.day = day->value;
            if (const auto date = dayToward(*context.written, deixisOf(wordAt(tokens, i)), point))
                return deicticMatch(*date, i + 2 - at, 0.6);
        }
    }
    const qsizetype weekend = weekendTokens(tokens, i);
    if (weekend > 0 && hasArticle && context.written && trailAt(tokens, i + weekend).deixis == Deixis::None
        && isOne(wordAt(tokens, at - 1), {"over"_L1, "during"_L1, "durante"_L1}))
        if (const auto date = weekendToward(*context.written, Deixis::This, speaksOfFuture(tokens, at)))
            return deicticMatch(*date, i + weekend - at, 0.6);
    const auto point = pointAt(tokens, i);
    const qsizetype length = point && point->kind == CalendarPoint::Day && !point->year ? point->tokens
        : weekend > 0                                                                   ? weekend
                                                                                        : 1;
    const bool isOpen = !context.written && wordAt(tokens, i + length) == "ultimo"_L1; // "en diciembre último", of a text whose day is not known
    if (const Lead trail = trailAt(tokens, i + length); trail.deixis != Deixis::None && !isOpen)
        if (const auto found = pointedAt(tokens, i, trail.deixis, context))
            return deicticMatch(found->date, i + found->tokens + trail.tokens - at, 0.75);
    return std::nullopt;
}

/// "principios del año", "fines de mes", "the end of the year": of the year or month of writing.
std::optional<DateMatch> partOfNowAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    if (!context.written || !isOne(wordAt(tokens, at), {"principios"_L1, "comienzos"_L1, "inicios"_L1, "fines"_L1, "finales"_L1, "mediados"_L1}))
        return std::nullopt;
    const QString &of = wordAt(tokens, at + 1);
    const auto unit = unitOf(wordAt(tokens, at + 2));
    const QString &next = wordAt(tokens, at + 3);
    const bool isNow = isOne(of, {"de"_L1, "del"_L1}) && unit && (*unit == TimeUnit::Year || *unit == TimeUnit::Month) && !wordAt(tokens, at + 2).endsWith("os"_L1)
        && !isOne(next, {"de"_L1, "del"_L1, "que"_L1, "escolar"_L1, "fiscal"_L1, "en"_L1}) && !next.startsWith(u'1') && !next.startsWith(u'2') && stepOf(deixisOf(next)) == 0;
    const auto date = isNow ? unitToward(*context.written, Deixis::This, *unit) : std::nullopt;
    return date ? std::optional(deicticMatch(*date, 3, 0.55)) : std::nullopt;
}

/// "Friday", "el viernes", "on Monday": by itself, in no name ("Black Friday") and no habit ("every Friday", "de lunes a viernes").
std::optional<DateMatch> weekdayAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    if (!context.written || !context.written->isDay())
        return std::nullopt;
    const bool led = isOne(wordAt(tokens, at), {"on"_L1, "el"_L1, "al"_L1, "del"_L1});
    const qsizetype i = led ? at + 1 : at;
    const auto weekday = weekdayOf(wordAt(tokens, i));
    if (!weekday)
        return std::nullopt;
    const bool english = wordAt(tokens, i).endsWith("day"_L1);
    if (english ? !isCapital(tokens, i) : !isLower(tokens, i) || !led || wordAt(tokens, at) == "on"_L1)
        return std::nullopt;
    const QString &before = wordAt(tokens, at - 1);
    if (const auto point = pointAt(tokens, i); point && point->kind == CalendarPoint::Day && point->tokens > 1)
        return std::nullopt; // "el martes 30"
    const bool isHabit = isOne(before, {"every"_L1, "each"_L1, "cada"_L1, "todo"_L1, "most"_L1, "a"_L1, "one"_L1, "alternate"_L1})
        || (isOne(wordAt(tokens, i + 1), {"a"_L1, "to"_L1, "-"_L1}) && weekdayOf(wordAt(tokens, i + 2)))
        || isOne(wordAt(tokens, i + 1), {"de"_L1, "of"_L1, "siguiente"_L1, "anterior"_L1, "santo"_L1, "previo"_L1, "posterior"_L1});
    const bool behindName = !led && i > 1 && isCapital(tokens, i - 1) && !isGlued(tokens, i) && isOne(wordAt(tokens, i - 1), {"black"_L1, "good"_L1, "bloody"_L1, "cyber"_L1, "palm"_L1, "super"_L1, "ash"_L1, "holy"_L1});
    const bool isName = english && ((isCapital(tokens, i + 1) && led) || behindName
                                    || isOne(wordAt(tokens, i - 1), {"the"_L1, "good"_L1, "black"_L1, "bloody"_L1, "easter"_L1}));
    if (isHabit || isName)
        return std::nullopt;
    const auto date = weekdayToward(*context.written, Deixis::None, *weekday, speaksOfFuture(tokens, at));
    return date ? std::optional(deicticMatch(*date, i + 1 - at, 0.7)) : std::nullopt;
}

/// "15 del presente", "5 de este mes", "3 del mes pasado", "20 de los corrientes".
std::optional<DateMatch> dayOfDeicticMonthAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    if (!context.written || !isMonthSure(*context.written) || !has(tokens, at) || tokens[size_t(at)].shape != TokenShape::Number)
        return std::nullopt;
    const auto day = dayNumberAt(tokens, at);
    const QString &of = wordAt(tokens, at + 1);
    if (!day || !isOne(of, {"de"_L1, "del"_L1, "of"_L1}))
        return std::nullopt;
    qsizetype i = at + 2;
    Deixis deixis = Deixis::None;
    if (wordAt(tokens, i) == "los"_L1 && wordAt(tokens, i + 1) == "corrientes"_L1) {
        deixis = Deixis::This;
        i += 2;
    } else if (wordAt(tokens, i) == "mes"_L1) {
        const Lead trail = trailAt(tokens, i + 1);
        deixis = trail.deixis;
        i += 1 + trail.tokens;
    } else {
        deixis = deixisOf(wordAt(tokens, i));
        const bool alone = of == "del"_L1 && wordAt(tokens, i) == "presente"_L1 && wordAt(tokens, i + 1) != "ano"_L1;
        if (!isOne(wordAt(tokens, i + 1), {"mes"_L1, "month"_L1}) && !alone)
            return std::nullopt;
        i += alone && wordAt(tokens, i + 1) != "mes"_L1 ? 1 : 2;
    }
    if (deixis == Deixis::None)
        return std::nullopt;
    const QDate month = firstDayOf(*context.written)->addMonths(stepOf(deixis));
    const auto date = EdtfDate::day(month.year(), month.month(), day->value);
    return date ? std::optional(deicticMatch(*date, i - at, 0.75)) : std::nullopt;
}

/// "today", "ayer", "mañana", "last night", "esta mañana", "the day before yesterday".
std::optional<DateMatch> dayWordAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    if (!context.written || !context.written->isDay())
        return std::nullopt;
    const auto word = dayWordStepAt(tokens, at);
    const auto date = word ? dateOfDay(firstDayOf(*context.written)->addDays(word->step)) : std::nullopt;
    return date ? std::optional(deicticMatch(*date, word->tokens, word->confidence)) : std::nullopt;
}

} // namespace

std::optional<DateMatch> deicticDateAt(std::span<const Token> tokens, qsizetype at, const DateContext &context)
{
    for (const auto read : {spanToNowAt, deicticAt, dayOfDeicticMonthAt, partOfNowAt, weekdayAt, dayWordAt, agoAt})
        if (const auto match = read(tokens, at, context))
            return match;
    return std::nullopt;
}

} // namespace apacheta
