// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/dates.h"

#include "extraction/dates/calendar_point.h"
#include "extraction/dates/date_ranges.h"
#include "extraction/dates/date_tokens.h"
#include "extraction/dates/date_words.h"
#include "extraction/dates/relative_date.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using namespace datetext;

/// A date told by the day of writing or the last date, with the modifiers before it ("the end of last year").
std::optional<DateMatch> modifiedRelativeAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    for (const qsizetype from : {at, pastModifiers(tokens, at)}) {
        for (const auto read : {relativeDateAt, deicticDateAt})
            if (auto match = read(tokens, from, context)) {
                match->tokens += from - at;
                return match;
            }
    }
    return std::nullopt;
}

/// "15 de abril del mismo año", "November last year", "the first quarter of this year", "marzo del año pasado".
std::optional<DateMatch> pointOfNamedYearAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    const qsizetype from = pastModifiers(tokens, at);
    const auto point = yearlessAt(tokens, from);
    if (!point)
        return std::nullopt;
    const qsizetype past = from + point->tokens;
    const auto year = namedYearAt(tokens, past, context);
    const auto date = year ? dateInYear(*point, year->value) : std::nullopt;
    return date ? std::optional(DateMatch{past + year->tokens - at, *date, 0.75, true}) : std::nullopt;
}

struct Term {
    EdtfDate date;
    qsizetype past = 0;
    double confidence = 0;
    bool isRelative = false;
    bool isYear = false;
};

std::optional<Term> termAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    if (const auto named = pointOfNamedYearAt(tokens, at, context))
        return Term{named->date, at + named->tokens, named->confidence, true, false};
    if (const auto phrase = modifiedPointAt(tokens, at)) {
        bool relative = false;
        const auto date = dateOf(phrase->point, context, relative);
        return date ? std::optional(Term{*date, phrase->past, phrase->point.confidence, relative, phrase->point.kind == CalendarPoint::Year})
                    : std::nullopt;
    }
    if (const auto match = modifiedRelativeAt(tokens, at, context))
        return Term{match->date, at + match->tokens, match->confidence, true, false};
    return std::nullopt;
}

std::optional<DateMatch> openAt(Tokens tokens, qsizetype at, qsizetype begin, bool fromOn, const DateContext &context)
{
    const auto term = termAt(tokens, begin, context);
    if (!term)
        return std::nullopt;
    const DateMatch closed{term->past - at, term->date, term->confidence, term->isRelative};
    // "after the 1952 revolution": the year is the revolution's.
    const bool modifies = term->isYear && wordAt(tokens, begin) == "the"_L1 && isWord(tokens, term->past) && wordAt(tokens, term->past).size() > 3;
    if (modifies)
        return closed;
    const auto open = term->date.isInterval() ? std::nullopt
        : fromOn                              ? EdtfDate::interval(term->date, std::nullopt)
                                              : EdtfDate::interval(std::nullopt, term->date);
    if (open)
        return DateMatch{closed.tokens, *open, term->confidence, term->isRelative};
    return term->date.isInterval() ? std::optional(closed) : std::nullopt;
}

/// "2001/.."
std::optional<DateMatch> literalAt(Tokens tokens, qsizetype at, const DateContext &)
{
    const auto year = yearOf(wordAt(tokens, at));
    const bool open = year && wordAt(tokens, at + 1) == "/"_L1 && wordAt(tokens, at + 2) == "."_L1 && wordAt(tokens, at + 3) == "."_L1;
    const auto date = open ? EdtfDate::interval(EdtfDate::year(*year), std::nullopt) : std::nullopt;
    return date ? std::optional(DateMatch{4, *date, 0.9, false}) : std::nullopt;
}

/// "from", "between", "since", "de": a span behind it, or from then on.
std::optional<DateMatch> spanAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    const QString &word = wordAt(tokens, at);
    if (!isOne(word, {"from"_L1, "desde"_L1, "de"_L1, "del"_L1, "between"_L1, "entre"_L1, "since"_L1}))
        return std::nullopt;
    const bool between = isOne(word, {"between"_L1, "entre"_L1});
    qsizetype inner = at + 1;
    while (isOne(wordAt(tokens, inner), {"el"_L1, "los"_L1, "dias"_L1, "the"_L1, "years"_L1, "anos"_L1}) && inner < at + 3)
        ++inner;
    for (const qsizetype begin : {inner, at + 1}) {
        if (auto range = shortRangeAt(tokens, begin, context, between ? RangeWords::And : RangeWords::To)) {
            range->tokens += begin - at;
            return range;
        }
        if (const auto phrase = modifiedPointAt(tokens, begin))
            if (auto range = continuedAt(tokens, at, *phrase, between ? RangeWords::And : RangeWords::To, context))
                return range;
    }
    if (isOne(word, {"since"_L1, "desde"_L1}))
        return openAt(tokens, at, at + 1, true, context);
    return std::nullopt;
}

/// Past "about", "circa", "hacia", "en torno a"; `at` where there is none.
qsizetype pastAbout(Tokens tokens, qsizetype at)
{
    const QString &word = wordAt(tokens, at);
    const QString &next = wordAt(tokens, at + 1);
    if (isOne(word, {"hacia"_L1, "circa"_L1, "around"_L1, "about"_L1, "approximately"_L1, "c."_L1, "~"_L1, "aproximadamente"_L1}))
        return isOne(next, {"en"_L1, "in"_L1, "the"_L1, "year"_L1}) && word != "about"_L1 ? at + 2 : at + 1;
    if (isOne(word, {"c"_L1, "ca"_L1}) && next == "."_L1)
        return at + 2;
    if (isOne(word, {"alrededor"_L1, "cerca"_L1}) && isOne(next, {"de"_L1, "del"_L1}))
        return at + 2;
    if (word == "en"_L1 && next == "torno"_L1 && isOne(wordAt(tokens, at + 2), {"a"_L1, "al"_L1}))
        return at + 3;
    if (word == "alla"_L1 && next == "por"_L1)
        return at + 2;
    if (word == "por"_L1 && next == "el"_L1 && wordAt(tokens, at + 2) == "ano"_L1)
        return at + 2;
    return at;
}

/// "since", "until", "before", "hacia": words that change the date behind them.
std::optional<DateMatch> ledAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    const QString &word = wordAt(tokens, at);
    const QString &next = wordAt(tokens, at + 1);
    const bool ofNext = isOne(next, {"de"_L1, "del"_L1, "to"_L1});
    const bool isDayWord = isOne(next, {"yesterday"_L1, "tomorrow"_L1}) && wordAt(tokens, at - 1) == "day"_L1;
    if (isDayWord || (word == "antes"_L1 && wordAt(tokens, at + 2) == "ayer"_L1)) // "the day before yesterday"
        return std::nullopt;
    if (const auto span = spanAt(tokens, at, context))
        return span;
    if (word == "a"_L1 && next == "partir"_L1)
        return openAt(tokens, at, at + 3, true, context);
    if (word == "after"_L1 || (isOne(word, {"despues"_L1, "luego"_L1}) && ofNext))
        return openAt(tokens, at, word == "after"_L1 ? at + 1 : at + 2, true, context);
    if (isOne(word, {"until"_L1, "till"_L1, "hasta"_L1, "before"_L1}))
        return openAt(tokens, at, at + 1, false, context);
    if (isOne(word, {"antes"_L1, "prior"_L1}) && ofNext)
        return openAt(tokens, at, at + 2, false, context);
    const qsizetype about = pastAbout(tokens, at);
    const auto phrase = about > at ? modifiedPointAt(tokens, about) : std::nullopt;
    if (!phrase || !phrase->point.year)
        return std::nullopt;
    bool relative = false;
    const auto date = dateOf(phrase->point, context, relative);
    // "cerca de 1900 personas", "about 1500 of them"
    const bool isCount = phrase->point.kind == CalendarPoint::Year && (looksCounted(tokens, phrase->past) || wordAt(tokens, phrase->past) == "of"_L1);
    return date && !isCount ? std::optional(DateMatch{phrase->past - at, date->approximate(), phrase->point.confidence, relative}) : std::nullopt;
}

std::optional<DateMatch> freeRangeAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    return shortRangeAt(tokens, at, context, RangeWords::List);
}

/// A point with its modifiers, or the span that it begins.
std::optional<DateMatch> plainAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    const auto phrase = modifiedPointAt(tokens, at);
    if (!phrase)
        return std::nullopt;
    const RangeWords words = phrase->point.kind == CalendarPoint::Year ? RangeWords::To : RangeWords::Dash;
    if (const auto range = continuedAt(tokens, at, *phrase, words, context))
        return range;
    bool relative = false;
    const auto date = dateOf(phrase->point, context, relative);
    if (!date)
        return std::nullopt;
    return DateMatch{phrase->past - at, *date, date->isUncertain() ? 0.45 : phrase->point.confidence, relative};
}

/// Whether a date may begin with a word; cheap, since most words begin none.
bool mayBegin(const Token &token)
{
    static const QSet<QString> words = [] {
        const QString list = u"from desde de del between entre since a after despues luego until till hasta before antes prior hacia circa around about approximately "
                             "aproximadamente c c. ca ~ alrededor cerca en alla por early mid late beginning end start middle first second third last turn later earlier few "
                             "final dawn close very sometime principios comienzos inicios inicio comienzo fines finales mediados primera segunda tercera ultima "
                             "primeros ultimos primeras ultimas the el la los las on al this este esta past pasado pasada presente current actual next coming proximo proxima "
                             "entrante that ese esa aquel aquella dicho dicha only just apenas solo exactly barely casi nearly almost several some unos unas pocos pocas varios varias "
                             "algunos algunas many muchos muchas one un una uno an two dos three tres four cuatro five cinco six seis seven siete eight ocho nine nueve ten diez "
                             "eleven once twelve doce thirteen trece fourteen catorce fifteen quince sixteen dieciseis seventeen diecisiete eighteen dieciocho nineteen "
                             "diecinueve twenty veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve thirty treinta forty "
                             "cuarenta fifty cincuenta sixty sesenta seventy setenta eighty ochenta ninety noventa cien primero fourth fifth sixth seventh eighth ninth tenth "
                             "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth hace primer segundo tercer cuarto "
                             "ultimo mil s s. q1 q2 q3 q4 fin pasados ' anos"_s;
        const QStringList split = list.split(u' ');
        return QSet<QString>(split.begin(), split.end());
    }();
    return isDateWord(token) || words.contains(token.folded);
}

} // namespace

std::optional<DateMatch> dateAt(std::span<const Token> tokens, qsizetype at, const DateContext &context)
{
    if (!has(tokens, at) || !mayBegin(tokens[size_t(at)]))
        return std::nullopt;
    for (const auto read : {literalAt, ledAt, centuriesAt, freeRangeAt, dayRangeAfterMonthAt, dayOfListAt, monthOfListAt, pointOfNamedYearAt, modifiedRelativeAt, plainAt})
        if (const auto match = read(tokens, at, context))
            return match;
    return std::nullopt;
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
