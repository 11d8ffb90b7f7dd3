// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/dateline.h"

#include "extraction/dates/calendar_point.h"
#include "extraction/dates/date_shift.h"
#include "extraction/dates/date_tokens.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using namespace datetext;

struct DayAt {
    CalendarPoint point;
    qsizetype past = 0;
};

std::optional<DayAt> dayAt(Tokens tokens, qsizetype at)
{
    const qsizetype from = isOne(wordAt(tokens, at), {"el"_L1, "on"_L1, "the"_L1}) ? at + 1 : at;
    const auto point = pointAt(tokens, from);
    if (!point || point->kind != CalendarPoint::Day || point->month == 0)
        return std::nullopt;
    return DayAt{*point, from + point->tokens};
}

/// Past "Fecha:", "Published on", "Publicado el", "Actualizado:"; 0 where the line does not begin so.
qsizetype pastLabel(Tokens tokens)
{
    if (!isOne(wordAt(tokens, 0), {"fecha"_L1, "date"_L1, "published"_L1, "publicado"_L1, "publicada"_L1, "posted"_L1, "actualizado"_L1, "updated"_L1}))
        return 0;
    qsizetype at = 1;
    while (isOne(wordAt(tokens, at), {":"_L1, "on"_L1, "el"_L1, "de"_L1, "publicacion"_L1, "at"_L1, "date"_L1}))
        ++at;
    return at;
}

/// Nothing but the date, a time and signs.
bool isAlone(Tokens tokens, qsizetype past)
{
    if (qsizetype(tokens.size()) - past > 10)
        return false;
    for (qsizetype i = past; has(tokens, i); ++i)
        if (isWord(tokens, i) && !isOne(wordAt(tokens, i), {"utc"_L1, "gmt"_L1, "a"_L1, "las"_L1, "at"_L1, "am"_L1, "pm"_L1, "h"_L1, "hrs"_L1, "horas"_L1, "a.m."_L1, "p.m."_L1}))
            return false;
    return true;
}

/// Past a place that a dateline begins with ("La Paz, ", "CIUDAD DE MÉXICO, ", "Santiago de Chile (ANSA), "); 0 where there is none.
qsizetype pastPlace(Tokens tokens)
{
    qsizetype at = 0;
    while (at < 7 && ((isCapital(tokens, at) && isWord(tokens, at)) || (at > 0 && isOne(wordAt(tokens, at), {"de"_L1, "del"_L1, "la"_L1, "y"_L1, "."_L1, "/"_L1, "("_L1, ")"_L1}))))
        ++at;
    return at > 0 && (wordAt(tokens, at) == ","_L1 || wordAt(tokens, at) == "-"_L1) ? at + 1 : 0;
}

bool endsDateline(Tokens tokens, qsizetype at)
{
    return !has(tokens, at) || isOne(wordAt(tokens, at), {"("_L1, "-"_L1, "."_L1, ":"_L1, "/"_L1, "|"_L1}) || (wordAt(tokens, at) == ","_L1 && wordAt(tokens, at + 1) == "("_L1);
}

std::optional<CalendarPoint> datelineIn(Tokens tokens)
{
    if (const auto day = dayAt(tokens, pastLabel(tokens)); day && isAlone(tokens, day->past))
        return day->point;
    const qsizetype place = pastPlace(tokens);
    if (const auto day = place > 0 ? dayAt(tokens, place) : std::nullopt; day && endsDateline(tokens, day->past))
        return day->point;
    return std::nullopt;
}

} // namespace

std::optional<EdtfDate> datelineOf(const Annotation &annotation)
{
    constexpr size_t firstSentences = 8;
    const auto &written = annotation.written;
    if (written && (written->isDay() || written->isInterval()))
        return std::nullopt;
    for (size_t i = 0; i < std::min(annotation.sentences.size(), firstSentences); ++i) {
        const AnnotatedSentence &sentence = annotation.sentences[i];
        const auto point = datelineIn(Tokens(annotation.tokens.data() + sentence.first, size_t(sentence.past - sentence.first)));
        if (!point || (!point->year && !written))
            continue;
        const auto date = point->year ? dateInYear(*point, *point->year) : dateInYear(*point, written->firstYear());
        if (date && (!written || date->overlaps(*written)))
            return date;
    }
    return std::nullopt;
}

} // namespace apacheta
