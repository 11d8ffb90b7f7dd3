// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/counted_from_now.h"

#include "extraction/dates/date_shift.h"
#include "extraction/dates/date_tokens.h"
#include "extraction/dates/date_words.h"
#include "extraction/dates/spelled_numbers.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using namespace datetext;

DateMatch countedMatch(const EdtfDate &date, qsizetype tokens, double confidence) { return {tokens, date, confidence, true}; }

} // namespace

std::optional<DateMatch> agoAt(std::span<const Token> tokens, qsizetype at, const DateContext &context)
{
    if (!context.written)
        return std::nullopt;
    const bool spanish = wordAt(tokens, at) == "hace"_L1;
    if (spanish && isOne(wordAt(tokens, at - 1), {"desde"_L1, "de"_L1, "se"_L1, "lo"_L1, "que"_L1}))
        return std::nullopt;
    qsizetype i = spanish ? at + 1 : at;
    bool about = !spanish && isOne(wordAt(tokens, i - 1), {"about"_L1, "around"_L1, "nearly"_L1, "almost"_L1, "some"_L1, "unos"_L1, "casi"_L1});
    if (isOne(wordAt(tokens, i), {"escasas"_L1, "escasos"_L1, "apenas"_L1, "solo"_L1, "just"_L1, "only"_L1}))
        ++i;
    if (isOne(wordAt(tokens, i), {"unos"_L1, "unas"_L1, "casi"_L1, "about"_L1, "around"_L1, "nearly"_L1, "almost"_L1, "some"_L1})) {
        about = true;
        ++i;
    } else if (!spanish && isOne(wordAt(tokens, i - 1), {"than"_L1, "over"_L1, "de"_L1})) {
        return std::nullopt;
    }
    const auto count = countAt(tokens, i);
    const auto unit = count ? unitOf(wordAt(tokens, i + count->tokens)) : std::nullopt;
    if (!unit)
        return std::nullopt;
    const qsizetype past = i + count->tokens + 1;
    const QString &behind = wordAt(tokens, past);
    if (spanish ? isOne(behind, {"que"_L1, "y"_L1, "o"_L1}) : !isOne(behind, {"ago"_L1, "atras"_L1}))
        return std::nullopt;
    const auto date = shifted(*context.written, -count->value, *unit, false);
    if (!date)
        return std::nullopt;
    return countedMatch(about ? date->approximate() : *date, past + (spanish ? 0 : 1) - at, 0.65);
}

std::optional<DateMatch> spanToNowAt(std::span<const Token> tokens, qsizetype at, const DateContext &context)
{
    if (!context.written || !isOne(wordAt(tokens, at), {"the"_L1, "los"_L1, "las"_L1})
        || !isOne(wordAt(tokens, at - 1), {"in"_L1, "over"_L1, "during"_L1, "for"_L1, "within"_L1, "en"_L1, "durante"_L1, "de"_L1}))
        return std::nullopt;
    qsizetype i = at + 1;
    int sign = 0;
    std::optional<SpelledNumber> count;
    for (int part = 0; part < 2; ++part) { // in either order: "las últimas dos", "las dos últimas"
        const QString &word = wordAt(tokens, i);
        if (isOne(word, {"last"_L1, "past"_L1, "ultimos"_L1, "ultimas"_L1, "pasados"_L1, "pasadas"_L1}))
            sign = -1;
        else if (isOne(word, {"next"_L1, "coming"_L1, "proximos"_L1, "proximas"_L1}))
            sign = 1;
        else if (count = countAt(tokens, i); count)
            i += count->tokens - 1;
        else
            return std::nullopt;
        ++i;
    }
    const auto unit = unitOf(wordAt(tokens, i));
    if (sign == 0 || !count || !unit || *unit == TimeUnit::Week || *unit == TimeUnit::Century)
        return std::nullopt;
    const bool decades = *unit == TimeUnit::Decade;
    const auto now = unitAround(*context.written, decades ? TimeUnit::Year : *unit);
    const auto other = now ? shifted(*now, sign * count->value * (decades ? 10 : 1), decades ? TimeUnit::Year : *unit, false) : std::nullopt;
    const auto span = !other ? std::nullopt : sign < 0 ? EdtfDate::interval(other, now) : EdtfDate::interval(now, other);
    return span ? std::optional(countedMatch(*span, i + 1 - at, 0.55)) : std::nullopt;
}

} // namespace apacheta
