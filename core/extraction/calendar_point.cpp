// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/calendar_point.h"

#include "extraction/date_words.h"

#include <QDate>
#include <QSet>
#include <cstdlib>

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

/// Whether the token stands right behind the one before it, as in "22/01".
bool isGlued(Tokens tokens, qsizetype at)
{
    return at > 0 && at < qsizetype(tokens.size()) && !tokens[at].spaceBefore;
}

/// Past "of", "de", "del", "," and a full stop of an abbreviation.
qsizetype pastJoint(Tokens tokens, qsizetype at, bool dot)
{
    if (dot && wordAt(tokens, at) == "."_L1 && isGlued(tokens, at))
        ++at;
    if (isOne(wordAt(tokens, at), {"of"_L1, "de"_L1, "del"_L1, ","_L1}))
        ++at;
    if (isOne(wordAt(tokens, at), {"ano"_L1, "year"_L1}) || (wordAt(tokens, at) == "the"_L1 && wordAt(tokens, at + 1) == "year"_L1))
        at += wordAt(tokens, at) == "the"_L1 ? 2 : 1;
    return at;
}

std::optional<int> numberAt(Tokens tokens, qsizetype at, int digits)
{
    const QString &word = wordAt(tokens, at);
    if (word.isEmpty() || word.size() > digits || tokens[at].shape != TokenShape::Number)
        return std::nullopt;
    bool ok = false;
    const int number = word.toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<CalendarPoint> dayPoint(int year, int month, int day, qsizetype tokens, double confidence)
{
    if (!QDate::isValid(year, month, day) || year < 1400 || year > 2100)
        return std::nullopt;
    return CalendarPoint{CalendarPoint::Day, year, month, day, confidence, tokens};
}

/// "22/01/2006", "22-1-2006", "2006-01-22", "22.01.2006".
std::optional<CalendarPoint> numericAt(Tokens tokens, qsizetype at)
{
    if (tokens[at].shape != TokenShape::Number)
        return std::nullopt;
    const QStringList dotted = tokens[at].folded.split(u'.');
    if (dotted.size() == 3 && dotted[2].size() == 4)
        return dayPoint(dotted[2].toInt(), dotted[1].toInt(), dotted[0].toInt(), 1, 0.9);
    const QString &mark = wordAt(tokens, at + 1);
    if ((mark != "/"_L1 && mark != "-"_L1) || wordAt(tokens, at + 3) != mark || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)
        || !isGlued(tokens, at + 3) || !isGlued(tokens, at + 4))
        return std::nullopt;
    const auto first = numberAt(tokens, at, 4);
    const auto second = numberAt(tokens, at + 2, 2);
    const auto third = numberAt(tokens, at + 4, 4);
    if (!first || !second || !third)
        return std::nullopt;
    if (tokens[at].folded.size() == 4)
        return dayPoint(*first, *second, *third, 5, 0.95);
    if (wordAt(tokens, at + 4).size() != 4)
        return std::nullopt;
    if (*second > 12) // month first
        return dayPoint(*third, *first, *second, 5, 0.85);
    return dayPoint(*third, *second, *first, 5, 0.85);
}

/// A month's name with a full stop if it is cut short; the tokens that it takes, 0 for none.
qsizetype monthTokens(Tokens tokens, qsizetype at, MonthWord &month)
{
    if (at >= qsizetype(tokens.size()))
        return 0;
    const auto found = monthOf(tokens[at]);
    if (!found)
        return 0;
    month = *found;
    const bool dot = found->isShort && wordAt(tokens, at + 1) == "."_L1 && isGlued(tokens, at + 1) && at + 2 < qsizetype(tokens.size());
    return dot ? 2 : 1;
}

/// "20 de octubre de 1904", "20 October", "20th of October, 1904"; without a year the point has none.
std::optional<CalendarPoint> dayMonthAt(Tokens tokens, qsizetype at)
{
    const auto day = dayOf(tokens[at].folded);
    if (!day)
        return std::nullopt;
    qsizetype i = at + 1;
    if (isOne(wordAt(tokens, i), {"of"_L1, "de"_L1, "-"_L1}))
        ++i;
    MonthWord month;
    const qsizetype taken = monthTokens(tokens, i, month);
    if (taken == 0 || (!tokens[at].spaceBefore && at > 0 && tokens[at - 1].isWord()))
        return std::nullopt;
    i += taken;
    const qsizetype joint = pastJoint(tokens, i, false);
    if (const auto year = yearOf(wordAt(tokens, joint)))
        return dayPoint(*year, month.month, *day, joint + 1 - at, 0.95);
    if (*day > QDate(2000, month.month, 1).daysInMonth())
        return std::nullopt;
    return CalendarPoint{CalendarPoint::Day, std::nullopt, month.month, *day, 0.7, i - at};
}

/// "October 20, 1904", "Oct. 20", "October 2006", "octubre de 2006", "November, 2017", "October".
std::optional<CalendarPoint> monthAt(Tokens tokens, qsizetype at)
{
    MonthWord month;
    qsizetype i = at + monthTokens(tokens, at, month);
    if (i == at)
        return std::nullopt;
    const auto day = dayOf(wordAt(tokens, i));
    if (day && !yearOf(wordAt(tokens, i)) && tokens[i].spaceBefore) {
        const qsizetype joint = pastJoint(tokens, i + 1, false);
        if (const auto year = yearOf(wordAt(tokens, joint)))
            return dayPoint(*year, month.month, *day, joint + 1 - at, 0.95);
        if (tokens[at].isCapital() && *day <= QDate(2000, month.month, 1).daysInMonth()
            && !monthOf(tokens[std::min<qsizetype>(i + 1, tokens.size() - 1)]))
            return CalendarPoint{CalendarPoint::Day, std::nullopt, month.month, *day, 0.7, i + 1 - at};
    }
    const qsizetype joint = pastJoint(tokens, i, true);
    if (const auto year = yearOf(wordAt(tokens, joint)))
        return CalendarPoint{CalendarPoint::Month, *year, month.month, 0, 0.95, joint + 1 - at};
    const bool deictic = isOne(wordAt(tokens, i), {"last"_L1, "next"_L1, "this"_L1, "pasado"_L1, "proximo"_L1})
        || (isOne(wordAt(tokens, i), {"of"_L1, "de"_L1, "del"_L1}) && isOne(wordAt(tokens, i + 1), {"this"_L1, "last"_L1, "next"_L1, "este"_L1, "ano"_L1, "proximo"_L1, "presente"_L1}));
    if (month.isShort || deictic)
        return std::nullopt;
    const bool led = isOne(wordAt(tokens, at - 1), {"in"_L1, "en"_L1, "last"_L1, "next"_L1, "since"_L1, "desde"_L1, "until"_L1, "hasta"_L1,
                                                   "during"_L1, "durante"_L1, "pasado"_L1, "proximo"_L1, "de"_L1, "early"_L1, "late"_L1});
    return led ? std::optional(CalendarPoint{CalendarPoint::Month, std::nullopt, month.month, 0, 0.6, i - at}) : std::nullopt;
}

std::optional<CalendarPoint> seasonAt(Tokens tokens, qsizetype at)
{
    const auto season = seasonOf(tokens[at].folded);
    if (!season)
        return std::nullopt;
    const qsizetype joint = pastJoint(tokens, at + 1, false);
    const auto year = yearOf(wordAt(tokens, joint));
    return year ? std::optional(CalendarPoint{CalendarPoint::Season, *year, *season, 0, 0.9, joint + 1 - at}) : std::nullopt;
}

/// "19th century", "siglo XIX", "s. XIX".
std::optional<CalendarPoint> centuryAt(Tokens tokens, qsizetype at)
{
    const auto century = [](int number, qsizetype taken) {
        return CalendarPoint{CalendarPoint::Century, (number - 1) * 100, 0, 0, 0.9, taken};
    };
    if (const auto number = centuryNumberOf(tokens[at].folded)) {
        const qsizetype i = wordAt(tokens, at + 1) == "-"_L1 ? at + 2 : at + 1;
        if (isOne(wordAt(tokens, i), {"century"_L1, "centuries"_L1}))
            return century(*number, i + 1 - at);
    }
    if (isOne(tokens[at].folded, {"siglo"_L1, "siglos"_L1}))
        if (const auto number = centuryNumberOf(wordAt(tokens, at + 1)))
            return century(*number, 2);
    if (isOne(tokens[at].folded, {"s"_L1, "s."_L1})) {
        const qsizetype i = wordAt(tokens, at + 1) == "."_L1 ? at + 2 : at + 1;
        if (const auto number = centuryNumberOf(wordAt(tokens, i)); number && tokens[i].shape == TokenShape::Upper)
            return century(*number, i + 1 - at);
    }
    return std::nullopt;
}

/// "1960s", "1960's", "década de 1960", "los años 60", "the sixties", "década del 60".
std::optional<CalendarPoint> decadeAt(Tokens tokens, qsizetype at)
{
    const auto decade = [](int year, qsizetype taken) {
        return CalendarPoint{CalendarPoint::Decade, year / 10 * 10, 0, 0, 0.9, taken};
    };
    const QString &word = tokens[at].folded;
    if (word.size() == 5 && word.endsWith(u's'))
        if (const auto year = yearOf(word.first(4)))
            return decade(*year, 1);
    if (const auto year = yearOf(word); year && isOne(wordAt(tokens, at + 1), {"'s"_L1}) && *year % 10 == 0)
        return decade(*year, 2);
    const bool named = isOne(word, {"decada"_L1, "decade"_L1, "anos"_L1});
    if (named) {
        qsizetype i = at + 1;
        while (isOne(wordAt(tokens, i), {"de"_L1, "del"_L1, "los"_L1, "of"_L1, "the"_L1}))
            ++i;
        if (const auto year = yearOf(wordAt(tokens, i)); year && *year % 10 == 0)
            return decade(*year, i + 1 - at);
        if (const auto tens = decadeOf(wordAt(tokens, i)))
            return decade(1900 + *tens, i + 1 - at);
        if (word != "anos"_L1)
            if (const auto inner = i < qsizetype(tokens.size()) && i > at + 1 ? decadeAt(tokens, i) : std::nullopt)
                return decade(*inner->year, i + inner->tokens - at);
    }
    const bool ordinalWord = word.endsWith("ties"_L1) || (word.endsWith(u's') && word.size() == 3);
    if (ordinalWord && isOne(wordAt(tokens, at - 1), {"the"_L1, "early"_L1, "late"_L1, "'"_L1}))
        if (const auto tens = decadeOf(word))
            return decade(1900 + *tens, 1);
    return std::nullopt;
}

/// Words before a four-digit number that make it none of the calendar's.
bool isNumberOfThing(Tokens tokens, qsizetype at)
{
    static const QSet<QString> things = {
        u"resolution"_s, u"resolucion"_s, u"law"_s, u"ley"_s, u"decree"_s, u"decreto"_s, u"no"_s, u"nos"_s, u"nro"_s, u"num"_s, u"number"_s, u"numero"_s,
        u"n"_s, u"no."_s, u"nro."_s, u"article"_s, u"articulo"_s, u"art"_s, u"p"_s, u"pp"_s, u"pag"_s, u"page"_s, u"pages"_s, u"pagina"_s, u"paginas"_s,
        u"section"_s, u"seccion"_s, u"bill"_s, u"flight"_s, u"vuelo"_s, u"$"_s, u"£"_s, u"€"_s, u"us$"_s, u"usd"_s, u"bs"_s, u"tel"_s, u"room"_s, u"folio"_s, u"#"_s, u"+"_s,
        u"o"_s, u"supremo"_s, u"supreme"_s, u"doc"_s, u"oficio"_s, u"dl"_s, u"ds"_s, u"rm"_s, u"no"_s};
    qsizetype before = at - 1;
    if (wordAt(tokens, before) == "."_L1 && isGlued(tokens, before))
        --before;
    return before >= 0 && things.contains(wordAt(tokens, before));
}

/// Whether what follows a number makes it a count: "2000 km", "1500 soldiers".
bool isCount(Tokens tokens, qsizetype at)
{
    static const QSet<QString> units = {
        u"km"_s, u"kilometers"_s, u"kilometres"_s, u"kilometros"_s, u"m"_s, u"meters"_s, u"metres"_s, u"metros"_s, u"miles"_s, u"millas"_s, u"hectares"_s, u"hectareas"_s,
        u"people"_s, u"personas"_s, u"persons"_s, u"men"_s, u"hombres"_s, u"women"_s, u"mujeres"_s, u"soldiers"_s, u"soldados"_s, u"troops"_s, u"million"_s, u"millions"_s,
        u"millones"_s, u"billion"_s, u"mil"_s, u"thousand"_s, u"dollars"_s, u"dolares"_s, u"pesos"_s, u"bolivianos"_s, u"soles"_s, u"euros"_s, u"tons"_s, u"tonnes"_s, u"toneladas"_s,
        u"inhabitants"_s, u"habitantes"_s, u"families"_s, u"familias"_s, u"votes"_s, u"votos"_s, u"msnm"_s, u"masl"_s, u"feet"_s, u"pies"_s, u"barrels"_s, u"barriles"_s, u"mw"_s,
        u"%"_s, u"percent"_s, u"o"_s, u"members"_s, u"miembros"_s, u"copies"_s, u"ejemplares"_s, u"horas"_s, u"hours"_s, u"hrs"_s, u"workers"_s, u"trabajadores"_s, u"houses"_s,
        u"viviendas"_s, u"casas"_s, u"metric"_s, u"square"_s, u"cubic"_s, u"words"_s, u"palabras"_s, u"students"_s, u"estudiantes"_s, u"dead"_s, u"muertos"_s, u"cubits"_s};
    const QString &next = wordAt(tokens, at + 1);
    if (units.contains(next) || (next == "de"_L1 && wordAt(tokens, at + 2) == "los"_L1))
        return true;
    // "1500 soldiers", "2000 casas": round numbers before a plural are counts.
    const bool round = tokens[at].folded.endsWith("00"_L1);
    const bool plural = at + 1 < qsizetype(tokens.size()) && tokens[at + 1].shape == TokenShape::Lower && next.endsWith(u's') && next.size() > 3;
    return round && plural && !isOne(next, {"was"_L1, "has"_L1, "this"_L1, "elections"_L1, "elecciones"_L1, "census"_L1, "tras"_L1, "presidential"_L1, "los"_L1, "las"_L1});
}

std::optional<CalendarPoint> yearAt(Tokens tokens, qsizetype at)
{
    const auto year = yearOf(tokens[at].folded);
    if (!year || isNumberOfThing(tokens, at) || isCount(tokens, at))
        return std::nullopt;
    const auto isWordOrMark = [&](qsizetype i) { return tokens[i].isWord() || isOne(tokens[i].folded, {"/"_L1, "."_L1, "="_L1, "_"_L1, ":"_L1, "@"_L1}); };
    if (isGlued(tokens, at) && isWordOrMark(at - 1))
        return std::nullopt;
    const bool inNumber = isGlued(tokens, at) && at >= 2 && tokens[at - 1].folded == "-"_L1 && tokens[at - 2].shape == TokenShape::Number
        && !yearOf(tokens[at - 2].folded);
    const bool grouped = at + 1 < qsizetype(tokens.size()) && tokens[at + 1].shape == TokenShape::Number && tokens[at + 1].folded.size() == 3;
    const bool groupedBefore = at > 0 && tokens[at - 1].shape == TokenShape::Number && tokens[at - 1].folded.size() > 4;
    if (inNumber || grouped || groupedBefore)
        return std::nullopt;
    static const QSet<QString> leads = {
        u"in"_s, u"en"_s, u"since"_s, u"desde"_s, u"until"_s, u"till"_s, u"hasta"_s, u"by"_s, u"para"_s, u"from"_s, u"to"_s, u"of"_s, u"de"_s, u"del"_s, u"during"_s, u"durante"_s, u"before"_s,
        u"after"_s, u"antes"_s, u"despues"_s, u"year"_s, u"ano"_s, u"anos"_s, u"between"_s, u"entre"_s, u"early"_s, u"late"_s, u"mid"_s, u"("_s, u"the"_s, u"el"_s, u"circa"_s, u"around"_s, u"hacia"_s, u"tras"_s,
        u"through"_s, u"and"_s, u"y"_s, u"e"_s, u"a"_s, u"al"_s, u"partir"_s, u"principios"_s, u"finales"_s, u"fines"_s, u"mediados"_s, u"-"_s};
    const double confidence = leads.contains(wordAt(tokens, at - 1)) ? 0.9 : 0.75;
    return CalendarPoint{CalendarPoint::Year, *year, 0, 0, confidence, 1};
}

/// The year of a day or month without one that lies nearest to an anchor.
int nearestYear(const CalendarPoint &point, const EdtfDate &anchor)
{
    const int anchorYear = anchor.firstYear();
    if (anchor.earliest() / 100 % 100 != anchor.latest() / 100 % 100)
        return anchorYear; // only the year is known
    const QDate from(anchorYear, anchor.earliest() / 100 % 100, std::max(anchor.earliest() % 100, 1));
    int best = anchorYear;
    qint64 bestDistance = -1;
    for (int year = anchorYear - 1; year <= anchorYear + 1; ++year) {
        const QDate candidate(year, point.month, std::max(point.day, 1));
        const qint64 distance = std::abs(from.daysTo(candidate));
        if (candidate.isValid() && (bestDistance < 0 || distance < bestDistance)) {
            best = year;
            bestDistance = distance;
        }
    }
    return best;
}

std::optional<EdtfDate> dateInYear(const CalendarPoint &point, int year)
{
    switch (point.kind) {
    case CalendarPoint::Day:
        return EdtfDate::day(year, point.month, point.day);
    case CalendarPoint::Month:
        return EdtfDate::month(year, point.month);
    case CalendarPoint::Season:
        return EdtfDate::parse(QString::number(year) + u'-' + QString::number(point.month));
    case CalendarPoint::Decade:
        return EdtfDate::decade(year);
    case CalendarPoint::Century:
        return EdtfDate::century(year);
    case CalendarPoint::Year:
        break;
    }
    return EdtfDate::year(year);
}

} // namespace

std::optional<CalendarPoint> pointAt(std::span<const Token> tokens, qsizetype at)
{
    if (at < 0 || at >= qsizetype(tokens.size()))
        return std::nullopt;
    for (const auto read : {numericAt, dayMonthAt, monthAt, seasonAt, centuryAt, decadeAt, yearAt})
        if (const auto point = read(tokens, at))
            return point;
    return std::nullopt;
}

std::optional<EdtfDate> dateOf(const CalendarPoint &point, const DateContext &context, bool &isRelative)
{
    if (point.year)
        return dateInYear(point, *point.year);
    isRelative = true;
    if (context.last)
        return dateInYear(point, context.last->firstYear());
    if (context.written)
        return dateInYear(point, nearestYear(point, *context.written));
    if (context.latest) {
        const auto date = dateInYear(point, nearestYear(point, *context.latest));
        return date ? std::optional(date->uncertain()) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace apacheta
