// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/relative_date.h"

#include "extraction/date_words.h"

#include <QDate>

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

std::optional<QDate> firstDay(const EdtfDate &date)
{
    if (date.earliest() == EdtfDate::openBegin)
        return std::nullopt;
    const QDate day(date.earliest() / 10000, date.earliest() / 100 % 100, date.earliest() % 100);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool hasMonth(const EdtfDate &date) { return date.earliest() / 100 == date.latest() / 100; }
bool hasYear(const EdtfDate &date) { return date.firstYear() == date.lastYear(); }

std::optional<EdtfDate> weekOf(const QDate &day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const QDate sunday = monday.addDays(6);
    return EdtfDate::interval(EdtfDate::day(monday.year(), monday.month(), monday.day()),
                              EdtfDate::day(sunday.year(), sunday.month(), sunday.day()));
}

/// A date moved by so many units, as exactly as both allow; `vague` for "a few".
std::optional<EdtfDate> shifted(const EdtfDate &from, int count, TimeUnit unit, bool vague)
{
    const auto day = firstDay(from);
    if (!day || !hasYear(from))
        return std::nullopt;
    switch (unit) {
    case TimeUnit::Day:
        if (from.isDay() && !vague)
            return EdtfDate::day(day->addDays(count).year(), day->addDays(count).month(), day->addDays(count).day());
        break;
    case TimeUnit::Week:
        break;
    case TimeUnit::Month:
        if (hasMonth(from) && !vague)
            return EdtfDate::month(day->addMonths(count).year(), day->addMonths(count).month());
        break;
    case TimeUnit::Year:
        if (vague)
            return std::nullopt;
        return hasMonth(from) && !from.isDay() ? EdtfDate::month(day->year() + count, day->month()) : EdtfDate::year(day->year() + count);
    case TimeUnit::Decade:
    case TimeUnit::Century: {
        if (vague)
            return std::nullopt;
        const auto year = EdtfDate::year(day->year() + count * (unit == TimeUnit::Decade ? 10 : 100));
        return year ? std::optional(year->approximate()) : std::nullopt;
    }
    }
    // Days, weeks and months that are not counted exactly: the year, if they cannot lead out of it.
    const int reach = unit == TimeUnit::Month ? 120 : unit == TimeUnit::Week ? 35 : 10;
    const QDate end = day->addDays(count < 0 ? -reach : reach);
    if (!hasMonth(from))
        return unit == TimeUnit::Month ? std::nullopt : EdtfDate::year(from.firstYear());
    return end.year() == day->year() ? EdtfDate::year(day->year()) : std::nullopt;
}

/// Day, month or year of a date as a whole ("that year", "el mismo mes").
std::optional<EdtfDate> unitOfDate(const EdtfDate &date, TimeUnit unit)
{
    const auto day = firstDay(date);
    if (!day || !hasYear(date))
        return std::nullopt;
    if (unit == TimeUnit::Year)
        return EdtfDate::year(day->year());
    if (unit == TimeUnit::Month && hasMonth(date))
        return EdtfDate::month(day->year(), day->month());
    if (unit == TimeUnit::Day && date.isDay())
        return date;
    return std::nullopt;
}

DateMatch matchOf(const EdtfDate &date, qsizetype tokens, double confidence) { return {tokens, date, confidence, true}; }

/// "two years later", "a few weeks later", "dos años después", "un mes más tarde", "three years earlier".
std::optional<DateMatch> laterAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    qsizetype i = at;
    bool vague = false;
    std::optional<int> count;
    if (isOne(wordAt(tokens, i), {"a"_L1, "some"_L1, "only"_L1, "just"_L1, "apenas"_L1, "solo"_L1}) && !unitOf(wordAt(tokens, i + 1)))
        ++i;
    if (isOne(wordAt(tokens, i), {"few"_L1, "several"_L1, "some"_L1, "unos"_L1, "unas"_L1, "pocos"_L1, "pocas"_L1, "varios"_L1, "varias"_L1,
                                  "algunos"_L1, "algunas"_L1})) {
        vague = true;
        count = 1;
        if (isOne(wordAt(tokens, i + 1), {"pocos"_L1, "pocas"_L1, "cuantos"_L1}))
            ++i;
        ++i;
    } else {
        count = countOf(wordAt(tokens, i));
        if (count) {
            ++i;
        } else if (unitOf(wordAt(tokens, i)) && wordAt(tokens, i).endsWith(u's') && wordAt(tokens, i) != "mes"_L1) {
            count = 1; // "Days later"
            vague = true;
        }
    }
    const auto unit = unitOf(wordAt(tokens, i));
    if (!count || !unit)
        return std::nullopt;
    const QString &direction = wordAt(tokens, ++i);
    const bool mas = direction == "mas"_L1 && wordAt(tokens, i + 1) == "tarde"_L1;
    const bool after = mas || isOne(direction, {"later"_L1, "afterwards"_L1, "afterward"_L1, "despues"_L1});
    const bool before = isOne(direction, {"earlier"_L1, "antes"_L1, "previously"_L1});
    const qsizetype past = i + (mas ? 2 : 1);
    if ((!after && !before) || isOne(wordAt(tokens, past), {"de"_L1, "del"_L1, "than"_L1, "of"_L1, "que"_L1}) || !context.last)
        return std::nullopt;
    const auto date = shifted(*context.last, before ? -*count : *count, *unit, vague);
    return date ? std::optional(matchOf(*date, past - at, vague ? 0.6 : 0.7)) : std::nullopt;
}

/// "the same year", "that year", "ese mismo año", "el mismo mes", "the following year", "al año siguiente", "the previous year".
std::optional<DateMatch> namedUnitAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    if (!context.last)
        return std::nullopt;
    qsizetype i = at;
    bool same = false;
    int step = 0;
    if (isOne(wordAt(tokens, i), {"the"_L1, "el"_L1, "al"_L1, "la"_L1})) {
        ++i;
    } else if (isOne(wordAt(tokens, i), {"that"_L1, "ese"_L1, "aquel"_L1, "dicho"_L1})) {
        same = true;
        ++i;
    } else {
        return std::nullopt;
    }
    if (isOne(wordAt(tokens, i), {"same"_L1, "mismo"_L1, "misma"_L1, "very"_L1})) {
        same = true;
        ++i;
    } else if (isOne(wordAt(tokens, i), {"following"_L1, "next"_L1, "siguiente"_L1, "subsequent"_L1})) {
        step = 1;
        ++i;
    } else if (isOne(wordAt(tokens, i), {"previous"_L1, "preceding"_L1, "anterior"_L1})) {
        step = -1;
        ++i;
    }
    const auto unit = unitOf(wordAt(tokens, i));
    if (!unit || *unit == TimeUnit::Century || *unit == TimeUnit::Decade || wordAt(tokens, i).endsWith("rs"_L1))
        return std::nullopt;
    ++i;
    if (isOne(wordAt(tokens, i), {"siguiente"_L1, "posterior"_L1})) {
        step = 1;
        ++i;
    } else if (wordAt(tokens, i) == "anterior"_L1) {
        step = -1;
        ++i;
    }
    if (same == (step != 0))
        return std::nullopt;
    const auto date = same ? unitOfDate(*context.last, *unit) : shifted(*context.last, step, *unit, false);
    return date ? std::optional(matchOf(*date, i - at, 0.7)) : std::nullopt;
}

enum class Deixis { None, Last, This, Next };

Deixis deixisOf(const QString &word)
{
    if (isOne(word, {"last"_L1, "past"_L1, "pasado"_L1, "pasada"_L1, "ultimo"_L1}))
        return Deixis::Last;
    if (isOne(word, {"this"_L1, "este"_L1, "esta"_L1, "presente"_L1, "current"_L1}))
        return Deixis::This;
    if (isOne(word, {"next"_L1, "coming"_L1, "proximo"_L1, "proxima"_L1}))
        return Deixis::Next;
    return Deixis::None;
}

int stepOf(Deixis deixis) { return deixis == Deixis::Last ? -1 : deixis == Deixis::Next ? 1 : 0; }

std::optional<EdtfDate> deicticUnit(const EdtfDate &written, Deixis deixis, TimeUnit unit)
{
    const auto day = firstDay(written);
    if (!day || !hasYear(written))
        return std::nullopt;
    const int step = stepOf(deixis);
    if (unit == TimeUnit::Year)
        return EdtfDate::year(day->year() + step);
    if (unit == TimeUnit::Month && hasMonth(written))
        return EdtfDate::month(day->addMonths(step).year(), day->addMonths(step).month());
    if (unit == TimeUnit::Week && written.isDay())
        return weekOf(day->addDays(7 * step));
    return std::nullopt;
}

/// The last, nearest or next such month as seen from a month.
std::optional<EdtfDate> deicticMonth(const EdtfDate &written, Deixis deixis, int month)
{
    const auto day = firstDay(written);
    if (!day || !hasMonth(written))
        return std::nullopt;
    int year = day->year();
    if (deixis == Deixis::Next && month <= day->month())
        ++year;
    if (deixis == Deixis::Last && month >= day->month())
        --year;
    return EdtfDate::month(year, month);
}

std::optional<EdtfDate> deicticWeekday(const EdtfDate &written, Deixis deixis, int weekday)
{
    if (!written.isDay())
        return std::nullopt;
    const QDate day = *firstDay(written);
    int step = weekday - day.dayOfWeek();
    if (deixis == Deixis::Next && step <= 0)
        step += 7;
    if (deixis == Deixis::Last && step >= 0)
        step -= 7;
    if (deixis == Deixis::None && step > 0)
        step -= 7; // news tells of the days before
    const QDate date = day.addDays(step);
    return EdtfDate::day(date.year(), date.month(), date.day());
}

/// The date of "last", "this", "next" and what they stand by, in either order ("la semana pasada", "la próxima semana").
std::optional<EdtfDate> deicticDate(Tokens tokens, qsizetype unitAt, Deixis deixis, const DateContext &context)
{
    const QString &word = wordAt(tokens, unitAt);
    if (const auto unit = unitOf(word); unit && !(word.endsWith(u's') && word != "mes"_L1))
        return context.written ? deicticUnit(*context.written, deixis, *unit) : std::nullopt;
    if (const auto weekday = weekdayOf(word))
        return context.written ? deicticWeekday(*context.written, deixis, *weekday) : std::nullopt;
    if (unitAt >= qsizetype(tokens.size()))
        return std::nullopt;
    const auto month = monthOf(tokens[unitAt]);
    if (!month || (month->isShort && word.size() <= 4 && word != "may"_L1))
        return std::nullopt;
    if (context.written)
        return deicticMonth(*context.written, deixis, month->month);
    const auto guess = context.latest ? deicticMonth(*context.latest, deixis == Deixis::Next ? Deixis::This : deixis, month->month)
                                      : std::nullopt;
    return guess ? std::optional(guess->uncertain()) : std::nullopt;
}

std::optional<DateMatch> deicticAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    qsizetype i = at;
    if (isOne(wordAt(tokens, i), {"the"_L1, "el"_L1, "la"_L1, "on"_L1}))
        ++i;
    if (const Deixis deixis = deixisOf(wordAt(tokens, i)); deixis != Deixis::None) {
        if (const auto date = deicticDate(tokens, i + 1, deixis, context))
            return matchOf(*date, i + 2 - at, date->isUncertain() ? 0.45 : 0.75);
        return std::nullopt;
    }
    if (const Deixis deixis = deixisOf(wordAt(tokens, i + 1)); deixis == Deixis::Last || deixis == Deixis::Next)
        if (const auto date = deicticDate(tokens, i, deixis, context))
            return matchOf(*date, i + 2 - at, date->isUncertain() ? 0.45 : 0.75);
    const bool named = i > at && i < qsizetype(tokens.size()) && (wordAt(tokens, at) != "on"_L1 || tokens[i].isCapital());
    if (named && weekdayOf(wordAt(tokens, i)) && context.written)
        if (const auto date = deicticWeekday(*context.written, Deixis::None, *weekdayOf(wordAt(tokens, i))))
            return matchOf(*date, i + 1 - at, 0.7);
    return std::nullopt;
}

/// "November last year", "en abril de este año", "noviembre del año pasado".
std::optional<DateMatch> monthOfDeicticYearAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    const auto month = at < qsizetype(tokens.size()) ? monthOf(tokens[at]) : std::nullopt;
    if (!month || !context.written)
        return std::nullopt;
    qsizetype i = at + 1;
    while (isOne(wordAt(tokens, i), {"of"_L1, "de"_L1, "del"_L1, ","_L1}))
        ++i;
    Deixis deixis = deixisOf(wordAt(tokens, i));
    const bool after = deixis == Deixis::None && wordAt(tokens, i) == "ano"_L1;
    if (after)
        deixis = deixisOf(wordAt(tokens, i + 1));
    const QString &unit = wordAt(tokens, after ? i : i + 1);
    if (deixis == Deixis::None || !isOne(unit, {"year"_L1, "ano"_L1}))
        return std::nullopt;
    const auto date = EdtfDate::month(context.written->firstYear() + stepOf(deixis), month->month);
    return date ? std::optional(matchOf(*date, i + 2 - at, 0.75)) : std::nullopt;
}

/// "today", "ayer", "tomorrow".
std::optional<DateMatch> dayWordAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    if (!context.written || !context.written->isDay())
        return std::nullopt;
    const QString &word = wordAt(tokens, at);
    int step = 0;
    if (isOne(word, {"yesterday"_L1, "ayer"_L1, "anoche"_L1}))
        step = -1;
    else if (word == "anteayer"_L1)
        step = -2;
    else if (word == "tomorrow"_L1)
        step = 1;
    else if (!isOne(word, {"today"_L1, "tonight"_L1}))
        return std::nullopt;
    const QDate day = firstDay(*context.written)->addDays(step);
    const auto date = EdtfDate::day(day.year(), day.month(), day.day());
    return date ? std::optional(matchOf(*date, 1, 0.7)) : std::nullopt;
}

/// "two years ago", "hace tres meses".
std::optional<DateMatch> agoAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    if (!context.written)
        return std::nullopt;
    const bool spanish = wordAt(tokens, at) == "hace"_L1;
    const qsizetype i = spanish ? at + 1 : at;
    const auto count = countOf(wordAt(tokens, i));
    const auto unit = unitOf(wordAt(tokens, i + 1));
    if (!count || !unit || (!spanish && wordAt(tokens, i + 2) != "ago"_L1))
        return std::nullopt;
    const auto date = shifted(*context.written, -*count, *unit, false);
    return date ? std::optional(matchOf(*date, 3, 0.65)) : std::nullopt;
}

} // namespace

std::optional<DateMatch> relativeDateAt(std::span<const Token> tokens, qsizetype at, const DateContext &context)
{
    for (const auto read : {laterAt, namedUnitAt, monthOfDeicticYearAt, deicticAt, dayWordAt, agoAt})
        if (const auto match = read(tokens, at, context))
            return match;
    return std::nullopt;
}

} // namespace apacheta
