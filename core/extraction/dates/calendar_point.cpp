// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/calendar_point.h"

#include "extraction/dates/bare_year.h"
#include "extraction/dates/date_tokens.h"
#include "extraction/dates/date_words.h"
#include "extraction/dates/long_period.h"
#include "extraction/dates/speech_time.h"
#include "extraction/dates/spelled_numbers.h"

#include <QDate>
#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using namespace datetext;

/// Past "of", "de", "del", "," , "the year", "año", "in the year of our Lord" and a full stop of an abbreviation.
qsizetype pastJoint(Tokens tokens, qsizetype at, bool dot)
{
    if (dot && wordAt(tokens, at) == "."_L1 && isGlued(tokens, at))
        ++at;
    if (isOne(wordAt(tokens, at), {"of"_L1, "de"_L1, "del"_L1, ","_L1, "in"_L1}))
        ++at;
    const qsizetype noun = isOne(wordAt(tokens, at), {"the"_L1, "this"_L1}) ? at + 1 : at;
    if (!isOne(wordAt(tokens, noun), {"ano"_L1, "year"_L1}))
        return at;
    if (wordAt(tokens, noun + 1) == "of"_L1 && isOne(wordAt(tokens, noun + 2), {"our"_L1, "the"_L1}))
        return noun + 4;
    return wordAt(tokens, noun + 1) == "de"_L1 ? noun + 2 : noun + 1;
}

std::optional<int> numberAt(Tokens tokens, qsizetype at, int digits)
{
    const QString &word = wordAt(tokens, at);
    if (word.isEmpty() || word.size() > digits || tokens[size_t(at)].shape != TokenShape::Number)
        return std::nullopt;
    bool ok = false;
    const int number = word.toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<CalendarPoint> dayPoint(int year, int month, int day, qsizetype tokens, double confidence)
{
    if (!QDate::isValid(year, month, day) || year < 1400 || year > 2100)
        return std::nullopt;
    CalendarPoint point;
    point.kind = CalendarPoint::Day;
    point.year = year;
    point.month = month;
    point.day = day;
    point.confidence = confidence;
    point.tokens = tokens;
    return point;
}

CalendarPoint yearlessDay(int month, int day, qsizetype tokens)
{
    CalendarPoint point;
    point.kind = CalendarPoint::Day;
    point.month = month;
    point.day = day;
    point.confidence = 0.7;
    point.tokens = tokens;
    return point;
}

CalendarPoint pointOf(CalendarPoint::Kind kind, std::optional<int> year, int month, qsizetype tokens, double confidence = 0.9)
{
    CalendarPoint point;
    point.kind = kind;
    point.year = year;
    point.month = month;
    point.confidence = confidence;
    point.tokens = tokens;
    return point;
}

int romanMonth(Tokens tokens, qsizetype at)
{
    static const QStringList romans = {u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s, u"v"_s, u"vi"_s, u"vii"_s, u"viii"_s, u"ix"_s, u"x"_s, u"xi"_s, u"xii"_s};
    return isWord(tokens, at) && isCapital(tokens, at) ? int(romans.indexOf(wordAt(tokens, at))) + 1 : 0;
}

/// "22/01/2006", "22-1-2006", "2006-01-22", "2006/1/22", "22.01.2006", "20-X-1904", "7/8/07".
std::optional<CalendarPoint> numericAt(Tokens tokens, qsizetype at)
{
    if (tokens[size_t(at)].shape != TokenShape::Number || (isGlued(tokens, at) && isOne(wordAt(tokens, at - 1), {"/"_L1, "-"_L1, "."_L1})))
        return std::nullopt;
    const QStringList dotted = tokens[size_t(at)].folded.split(u'.');
    if (dotted.size() == 3 && dotted[2].size() == 4)
        return dayPoint(dotted[2].toInt(), dotted[1].toInt(), dotted[0].toInt(), 1, 0.9);
    const QString &mark = wordAt(tokens, at + 1);
    if ((mark != "/"_L1 && mark != "-"_L1) || wordAt(tokens, at + 3) != mark || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)
        || !isGlued(tokens, at + 3) || !isGlued(tokens, at + 4) || (isGlued(tokens, at + 5) && wordAt(tokens, at + 5) == mark))
        return std::nullopt;
    const auto first = numberAt(tokens, at, 4);
    const auto third = numberAt(tokens, at + 4, 4);
    if (!first || !third)
        return std::nullopt;
    if (const int roman = romanMonth(tokens, at + 2))
        return wordAt(tokens, at + 4).size() == 4 ? dayPoint(*third, roman, *first, 5, 0.9) : std::nullopt;
    const auto second = numberAt(tokens, at + 2, 2);
    if (!second)
        return std::nullopt;
    if (tokens[size_t(at)].folded.size() == 4)
        return dayPoint(*first, *second, *third, 5, 0.95);
    const bool isShort = wordAt(tokens, at + 4).size() == 2 && mark == "/"_L1;
    if (wordAt(tokens, at + 4).size() != 4 && !isShort)
        return std::nullopt;
    const int year = !isShort ? *third : *third <= 35 ? 2000 + *third : 1900 + *third;
    if (*second > 12) // month first
        return dayPoint(year, *first, *second, 5, isShort ? 0.6 : 0.85);
    auto point = dayPoint(year, *second, *first, 5, isShort ? 0.6 : 0.85);
    if (point)
        point->isOrderOpen = *first <= 12 && *first != *second;
    return point;
}

/// A month's name with a full stop if it is cut short; the tokens that it takes, 0 for none.
qsizetype monthTokens(Tokens tokens, qsizetype at, MonthWord &month)
{
    if (!has(tokens, at))
        return 0;
    const auto found = monthOf(tokens[size_t(at)]);
    if (!found)
        return 0;
    month = *found;
    const bool dot = found->isShort && wordAt(tokens, at + 1) == "."_L1 && isGlued(tokens, at + 1) && has(tokens, at + 2);
    return dot ? 2 : 1;
}

/// "avenida 6 de Agosto", "Plaza 14 de Septiembre", "Movimiento 26 de Julio": days that are names.
bool isNameOfThing(Tokens tokens, qsizetype at)
{
    static const QSet<QString> things = {
        u"avenida"_s, u"av"_s, u"av."_s, u"calle"_s, u"plaza"_s, u"plazuela"_s, u"colonia"_s, u"barrio"_s, u"escuela"_s, u"primaria"_s, u"secundaria"_s, u"estadio"_s,
        u"puente"_s, u"parque"_s, u"provincia"_s, u"municipio"_s, u"mercado"_s, u"jardin"_s, u"movimiento"_s, u"batallon"_s, u"regimiento"_s, u"hospital"_s, u"zona"_s,
        u"villa"_s, u"puerto"_s, u"urbanizacion"_s, u"unidad"_s, u"club"_s, u"cooperativa"_s, u"sindicato"_s, u"auditorio"_s, u"fraccionamiento"_s, u"ejido"_s, u"teatro"_s,
        u"deportivo"_s, u"biblioteca"_s, u"liceo"_s, u"colegio"_s, u"instituto"_s, u"federacion"_s, u"sociedad"_s, u"aeropuerto"_s, u"comunidad"_s, u"boulevard"_s,
        u"bulevar"_s, u"diario"_s, u"brigada"_s, u"comando"_s, u"liga"_s, u"ciudadela"_s, u"pasaje"_s, u"distrito"_s, u"poblacion"_s, u"campamento"_s, u"cine"_s, u"tropas"_s,
        u"street"_s, u"avenue"_s, u"square"_s, u"movement"_s, u"rue"_s, u"via"_s, u"asentamiento"_s, u"frente"_s, u"grupo"_s, u"rancheria"_s, u"predio"_s, u"presa"_s};
    qsizetype before = at - 1;
    if (wordAt(tokens, before) == "."_L1 && isGlued(tokens, before))
        --before;
    return things.contains(wordAt(tokens, before));
}

/// The year behind a month: "de 1904", ", 2006", "-1904", "del año de mil novecientos cuatro".
std::optional<SpelledNumber> yearBehind(Tokens tokens, qsizetype at, bool dot)
{
    const qsizetype joint = pastJoint(tokens, at, dot);
    if (const auto year = yearNumberAt(tokens, joint)) {
        const qsizetype past = joint + year->tokens;
        const bool piece = isGlued(tokens, past) && (wordAt(tokens, past) == "%"_L1 || (wordAt(tokens, past) == ":"_L1 && isGlued(tokens, past + 1)));
        return piece ? std::nullopt : std::optional(SpelledNumber{year->value, joint + year->tokens - at});
    }
    const QString &mark = wordAt(tokens, at);
    if (isGlued(tokens, at) && isGlued(tokens, at + 1) && (mark == "-"_L1 || mark == "/"_L1))
        if (const auto year = yearOf(wordAt(tokens, at + 1)))
            return SpelledNumber{*year, 2};
    return std::nullopt;
}

/// "20 de octubre de 1904", "20 October", "20th of October, 1904", "4 días del mes de julio de 2010", "veinte de octubre de mil novecientos
/// cuatro", "the twentieth day of October"; without a year the point has none.
std::optional<CalendarPoint> dayMonthAt(Tokens tokens, qsizetype at)
{
    const auto day = dayNumberAt(tokens, at);
    if (!day || (isGlued(tokens, at) && (isWord(tokens, at - 1) || isOne(wordAt(tokens, at - 1), {"."_L1, "/"_L1, ":"_L1, "$"_L1}))))
        return std::nullopt;
    qsizetype i = at + day->tokens;
    const bool counted = isOne(wordAt(tokens, i), {"dias"_L1, "day"_L1});
    if (counted)
        ++i;
    if (isOne(wordAt(tokens, i), {"of"_L1, "de"_L1, "del"_L1, "-"_L1, "/"_L1}))
        ++i;
    if (isOne(wordAt(tokens, i), {"mes"_L1, "the"_L1}) && isOne(wordAt(tokens, i + 1), {"de"_L1, "month"_L1}))
        i += wordAt(tokens, i) == "mes"_L1 ? 2 : 3;
    MonthWord month;
    const qsizetype taken = monthTokens(tokens, i, month);
    if (taken == 0 || isNameOfThing(tokens, at))
        return std::nullopt;
    const bool spelledName = isWord(tokens, at) && isCapital(tokens, i) && wordAt(tokens, at + day->tokens) == "de"_L1; // "Dos de Mayo"
    i += taken;
    if (const auto year = yearBehind(tokens, i, false))
        return dayPoint(year->value, month.month, day->value, i + year->tokens - at, 0.95);
    const bool isName = spelledName || (isWord(tokens, at) && month.isShort);
    // "los atentados del 11 de septiembre", "the September 11 attacks": a day that everybody knows, of whatever year.
    static const QSet<QString> known = {u"atentado"_s, u"atentados"_s, u"ataque"_s, u"ataques"_s, u"golpe"_s, u"masacre"_s, u"matanza"_s, u"revolucion"_s, u"gesta"_s, u"crisis"_s, u"batalla"_s};
    if (isOne(wordAt(tokens, at - 1), {"del"_L1, "de"_L1}) && known.contains(wordAt(tokens, at - 2)))
        return std::nullopt;
    // "Liga Comunista 23 de Septiembre": Spanish writes months small.
    if (wordAt(tokens, at + day->tokens) == "de"_L1 && isCapital(tokens, i - taken) && isCapital(tokens, at - 1) && at > 1 && isWord(tokens, at - 1))
        return std::nullopt;
    if (isOne(wordAt(tokens, at - 1), {"cada"_L1, "every"_L1, "each"_L1, "aquel"_L1, "ese"_L1}) || (wordAt(tokens, at - 1) == "los"_L1 && isOne(wordAt(tokens, at - 2), {"todos"_L1})))
        return std::nullopt;
    if (isName || day->value > QDate(2000, month.month, 1).daysInMonth())
        return std::nullopt;
    return yearlessDay(month.month, day->value, i - at);
}

bool isEnglishMonth(const QString &word)
{
    return isOne(word, {"january"_L1, "february"_L1, "march"_L1, "april"_L1, "may"_L1, "june"_L1, "july"_L1, "august"_L1, "september"_L1, "october"_L1,
                        "november"_L1, "december"_L1});
}

/// Whether a month alone may be one: behind a word that leads to times, written as its language writes months.
bool isLedMonth(Tokens tokens, qsizetype at, const MonthWord &month)
{
    static const QSet<QString> leads = {
        u"in"_s, u"en"_s, u"since"_s, u"desde"_s, u"until"_s, u"hasta"_s, u"during"_s, u"durante"_s, u"by"_s, u"before"_s, u"after"_s, u"between"_s, u"entre"_s,
        u"from"_s, u"through"_s, u"to"_s, u"pasado"_s, u"proximo"_s, u"de"_s, u"of"_s, u"early"_s, u"late"_s, u"mid"_s, u"-"_s, u"until"_s, u"para"_s, u"a"_s, u"this"_s, u"este"_s};
    const QString &word = wordAt(tokens, at);
    const QString &before = wordAt(tokens, at - 1);
    if (before == "de"_L1 && wordAt(tokens, at - 2) == "mes"_L1 && isOne(wordAt(tokens, at - 3), {"ese"_L1, "aquel"_L1, "dicho"_L1}))
        return false;
    if (before == "de"_L1 && (dayNumberAt(tokens, at - 2) || wordAt(tokens, at - 2) == "dia"_L1)) // a day that was no date
        return false;
    if (!leads.contains(before) || isEnglishMonth(word) != isCapital(tokens, at) || wordAt(tokens, at + 1) == "'s"_L1)
        return false;
    if (!isEnglishMonth(word))
        return !month.isShort && !isOne(before, {"a"_L1, "para"_L1, "to"_L1, "-"_L1});
    if (word == "may"_L1 || word == "april"_L1 || word == "june"_L1 || word == "august"_L1) // persons and verbs too
        return isOne(before, {"in"_L1, "since"_L1, "until"_L1, "during"_L1, "by"_L1, "of"_L1, "early"_L1, "late"_L1, "between"_L1, "before"_L1, "this"_L1, "from"_L1})
            && !isCapital(tokens, at + 1) && wordAt(tokens, at + 1) != "'s"_L1;
    return !month.isShort && (before != "-"_L1 || isOne(wordAt(tokens, at - 2), {"mid"_L1}));
}

/// "October 20, 1904", "Oct. 20", "October 2006", "octubre de 2006", "November, 2017", "October".
std::optional<CalendarPoint> monthAt(Tokens tokens, qsizetype at)
{
    MonthWord month;
    qsizetype i = at + monthTokens(tokens, at, month);
    if (i == at)
        return std::nullopt;
    const QString &word = wordAt(tokens, at);
    const bool cut = month.isShort && !isEnglishMonth(word);
    const bool doubtful = cut && isOne(word, {"mar"_L1, "ago"_L1, "set"_L1, "dic"_L1, "sep"_L1}) && i == at + 1 && !isCapital(tokens, at); // words of their own
    const qsizetype dayAt = wordAt(tokens, i) == "the"_L1 ? i + 1 : i;
    const auto day = dayNumberAt(tokens, dayAt);
    if (day && !yearOf(wordAt(tokens, i)) && tokens[size_t(dayAt)].spaceBefore && !doubtful && (!isWord(tokens, dayAt) || isCapital(tokens, at))) {
        const qsizetype past = dayAt + day->tokens;
        if (const auto year = yearBehind(tokens, past, false); year && wordAt(tokens, past) != "-"_L1 && wordAt(tokens, past) != "/"_L1)
            return dayPoint(year->value, month.month, day->value, past + year->tokens - at, 0.95);
        const bool piece = isGlued(tokens, past) && isOne(wordAt(tokens, past), {":"_L1, "%"_L1});
        const bool figures = tokens[size_t(dayAt)].shape == TokenShape::Number;
        const bool known = wordAt(tokens, past).startsWith("attack"_L1) || wordAt(tokens, past + 1).startsWith("attack"_L1);
        if (figures && !piece && !known && isCapital(tokens, at) && day->value <= QDate(2000, month.month, 1).daysInMonth()
            && !monthOf(tokens[size_t(std::min<qsizetype>(past, qsizetype(tokens.size()) - 1))]) && (word != "may"_L1 || !looksCounted(tokens, past)))
            return yearlessDay(month.month, day->value, past - at);
    }
    const bool apart = isOne(wordAt(tokens, i), {"de"_L1, "in"_L1, "of"_L1}) && (cut || word == "may"_L1);
    if (const auto year = yearBehind(tokens, i, true); year && !doubtful && !apart)
        return pointOf(CalendarPoint::Month, year->value, month.month, i + year->tokens - at, 0.95);
    const bool deictic = isOne(wordAt(tokens, i), {"last"_L1, "next"_L1, "this"_L1, "pasado"_L1, "ultimo"_L1, "proximo"_L1})
        || (isOne(wordAt(tokens, i), {"of"_L1, "de"_L1, "del"_L1}) && isOne(wordAt(tokens, i + 1), {"this"_L1, "last"_L1, "next"_L1, "este"_L1, "ano"_L1, "proximo"_L1, "presente"_L1}));
    if (deictic || !isLedMonth(tokens, at, month))
        return std::nullopt;
    return pointOf(CalendarPoint::Month, std::nullopt, month.month, i - at, 0.6);
}

std::optional<CalendarPoint> seasonAt(Tokens tokens, qsizetype at)
{
    const auto season = seasonOf(tokens[size_t(at)].folded);
    if (!season)
        return std::nullopt;
    const auto year = yearBehind(tokens, at + 1, false);
    return year && wordAt(tokens, at + 1) != "-"_L1 ? std::optional(pointOf(CalendarPoint::Season, year->value, *season, 1 + year->tokens)) : std::nullopt;
}

/// "third quarter of 2009", "primer semestre de 2010", "second half of 2010", "Q3 2010".
std::optional<CalendarPoint> partOfYearAt(Tokens tokens, qsizetype at)
{
    auto part = partAt(tokens, at);
    if (!part)
        return std::nullopt;
    const auto year = yearNumberAt(tokens, pastJoint(tokens, at + part->tokens, false));
    if (!year)
        return std::nullopt;
    part->year = year->value;
    part->tokens = pastJoint(tokens, at + part->tokens, false) + year->tokens;
    part->tokens -= at;
    return part;
}

/// "el martes 15 de junio", "Tuesday, June 15, 2010", "el martes 15".
std::optional<CalendarPoint> weekdayPointAt(Tokens tokens, qsizetype at)
{
    const auto weekday = weekdayOf(tokens[size_t(at)].folded);
    if (!weekday)
        return std::nullopt;
    qsizetype i = at + 1;
    if (wordAt(tokens, i) == ","_L1)
        ++i;
    if (isOne(wordAt(tokens, i), {"the"_L1, "el"_L1, "dia"_L1}))
        ++i;
    if (!has(tokens, i))
        return std::nullopt;
    auto point = numericAt(tokens, i);
    if (!point)
        point = dayMonthAt(tokens, i);
    if (!point && monthOf(tokens[size_t(i)]))
        point = monthAt(tokens, i);
    if (!point && i == at + 1 && isLower(tokens, at)) {
        const auto day = numberAt(tokens, i, 2);
        const QString &next = wordAt(tokens, i + 1);
        const bool isCounted = looksCounted(tokens, i + 1) || isOne(next, {":"_L1, "%"_L1, "mil"_L1, "-"_L1, "/"_L1, "a"_L1, "y"_L1, "por"_L1, "h"_L1});
        if (day && *day >= 1 && *day <= 31 && !isCounted)
            point = yearlessDay(0, *day, 1);
    }
    if (!point || point->kind != CalendarPoint::Day)
        return std::nullopt;
    point->weekday = *weekday;
    point->tokens += i - at;
    return point;
}

/// "'82": behind a word that leads to years.
std::optional<CalendarPoint> cutYearAt(Tokens tokens, qsizetype at)
{
    const bool mark = isOne(tokens[size_t(at)].folded, {"'"_L1});
    const auto number = mark && isGlued(tokens, at + 1) ? numberAt(tokens, at + 1, 2) : std::nullopt;
    if (!number || wordAt(tokens, at + 1).size() != 2 || *number < 36 || (isGlued(tokens, at + 2) && isWord(tokens, at + 2))
        || !isOne(wordAt(tokens, at - 1), {"in"_L1, "since"_L1, "of"_L1, "until"_L1, "del"_L1, "en"_L1, "de"_L1, "by"_L1, "after"_L1, "before"_L1}))
        return std::nullopt;
    return pointOf(CalendarPoint::Year, 1900 + *number, 0, 2, 0.75);
}

std::optional<CalendarPoint> yearAt(Tokens tokens, qsizetype at)
{
    if (const auto bare = bareYearAt(tokens, at))
        return pointOf(CalendarPoint::Year, bare->year, 0, 1, bare->confidence);
    if (isOne(wordAt(tokens, at - 1), {"en"_L1, "ano"_L1, "year"_L1, "de"_L1, "desde"_L1}))
        if (const auto year = spelledYearAt(tokens, at); year && (year->tokens >= 3 || isOne(wordAt(tokens, at - 1), {"ano"_L1, "year"_L1})) && !looksCounted(tokens, at + year->tokens))
            return pointOf(CalendarPoint::Year, year->value, 0, year->tokens, 0.8);
    return cutYearAt(tokens, at);
}

} // namespace

std::optional<CalendarPoint> partAt(std::span<const Token> tokens, qsizetype at)
{
    const QString &word = wordAt(tokens, at);
    int ordinal = 0;
    if (word.size() == 2 && word[0] == u'q' && word[1] >= u'1' && word[1] <= u'4' && isCapital(tokens, at)) {
        CalendarPoint point = pointOf(CalendarPoint::Part, std::nullopt, (word[1].unicode() - u'1') * 3 + 1, 1, 0.9);
        point.lastMonth = point.month + 2;
        return point;
    }
    if (isOne(word, {"first"_L1, "primer"_L1, "primera"_L1, "1st"_L1, "1er"_L1}))
        ordinal = 1;
    else if (isOne(word, {"second"_L1, "segundo"_L1, "segunda"_L1, "2nd"_L1, "2do"_L1}))
        ordinal = 2;
    else if (isOne(word, {"third"_L1, "tercer"_L1, "3rd"_L1, "3er"_L1}))
        ordinal = 3;
    else if (isOne(word, {"fourth"_L1, "cuarto"_L1, "4th"_L1, "4to"_L1}))
        ordinal = 4;
    const bool last = isOne(word, {"last"_L1, "final"_L1, "ultimo"_L1});
    const qsizetype unitAt = wordAt(tokens, at + 1) == "-"_L1 ? at + 2 : at + 1;
    const QString &unit = wordAt(tokens, unitAt);
    const int months = isOne(unit, {"quarter"_L1, "trimestre"_L1}) ? 3 : isOne(unit, {"half"_L1, "semestre"_L1, "mitad"_L1}) ? 6 : unit == "cuatrimestre"_L1 ? 4 : unit == "bimestre"_L1 ? 2 : 0;
    if (months == 0 || (ordinal == 0 && !last) || ordinal * months > 12)
        return std::nullopt;
    if (last)
        ordinal = 12 / months;
    CalendarPoint point = pointOf(CalendarPoint::Part, std::nullopt, (ordinal - 1) * months + 1, unitAt + 1 - at, 0.9);
    point.lastMonth = ordinal * months;
    return point;
}

std::optional<CalendarPoint> pointAt(std::span<const Token> tokens, qsizetype at)
{
    if (!has(tokens, at))
        return std::nullopt;
    for (const auto read : {numericAt, weekdayPointAt, dayMonthAt, monthAt, seasonAt, partOfYearAt, centuryAt, decadeAt, yearAt})
        if (auto point = read(tokens, at)) {
            const bool isUntil = isOne(wordAt(tokens, at - 1), {"until"_L1, "till"_L1, "hasta"_L1}); // of the past as well
            point->isAhead = !point->year && speaksOfFuture(tokens, isUntil ? at - 1 : at);
            return point;
        }
    return std::nullopt;
}

} // namespace apacheta
