// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/relative_date.h"

#include "extraction/dates/calendar_point.h"
#include "extraction/dates/date_shift.h"
#include "extraction/dates/date_tokens.h"
#include "extraction/dates/date_words.h"
#include "extraction/dates/spelled_numbers.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using namespace datetext;

DateMatch matchOf(const EdtfDate &date, qsizetype tokens, double confidence) { return {tokens, date, confidence, true}; }

/// "two years", "a few weeks", "unos pocos meses", "Days".
struct Amount {
    int count = 1;
    TimeUnit unit = TimeUnit::Day;
    bool isVague = false;
    qsizetype past = 0;
};

std::optional<Amount> amountAt(Tokens tokens, qsizetype at)
{
    Amount amount;
    qsizetype i = at;
    while (isOne(wordAt(tokens, i), {"only"_L1, "just"_L1, "apenas"_L1, "solo"_L1, "exactly"_L1, "barely"_L1, "casi"_L1, "nearly"_L1, "almost"_L1})) {
        amount.isVague |= isOne(wordAt(tokens, i), {"casi"_L1, "nearly"_L1, "almost"_L1});
        ++i;
    }
    if (wordAt(tokens, i) == "a"_L1 && wordAt(tokens, i + 1) == "few"_L1)
        ++i;
    if (isOne(wordAt(tokens, i), {"few"_L1, "several"_L1, "some"_L1, "unos"_L1, "unas"_L1, "pocos"_L1, "pocas"_L1, "varios"_L1, "varias"_L1, "algunos"_L1,
                                  "algunas"_L1, "many"_L1, "muchos"_L1, "muchas"_L1})) {
        amount.isVague = true;
        i += isOne(wordAt(tokens, i + 1), {"pocos"_L1, "pocas"_L1, "cuantos"_L1, "cuantas"_L1}) ? 2 : 1;
        if (const auto count = countAt(tokens, i)) // "some ten years later"
            i += count->tokens;
    } else if (const auto count = countAt(tokens, i)) {
        amount.count = count->value;
        i += count->tokens;
    } else if (unitOf(wordAt(tokens, i)) && wordAt(tokens, i).endsWith(u's') && wordAt(tokens, i) != "mes"_L1) {
        amount.isVague = true; // "Days later"
    } else {
        return std::nullopt;
    }
    if (wordAt(tokens, i) == "more"_L1 || wordAt(tokens, i) == "full"_L1)
        return std::nullopt;
    const auto unit = unitOf(wordAt(tokens, i));
    if (!unit)
        return std::nullopt;
    amount.unit = *unit;
    amount.past = i + 1;
    return amount;
}

/// "later", "después", "más tarde": +1; "earlier", "antes": -1; the tokens that it takes. `ofNext`: it may lead to a date behind it.
struct Direction {
    int sign = 0;
    qsizetype tokens = 1;
    bool isBare = true;                 ///< stands by itself, the last date before is meant
    qsizetype joint = 0;                ///< tokens of "of", "del" between it and a date behind
};

Direction directionAt(Tokens tokens, qsizetype at)
{
    const QString &word = wordAt(tokens, at);
    const QString &next = wordAt(tokens, at + 1);
    const bool ends = !has(tokens, at + 1) || isOne(next, {","_L1, "."_L1, ";"_L1, ")"_L1, ":"_L1});
    Direction direction;
    if (word == "mas"_L1 && next == "tarde"_L1)
        return {1, 2, true, 0};
    if (isOne(word, {"later"_L1, "afterwards"_L1, "afterward"_L1, "despues"_L1}))
        direction.sign = 1;
    else if (isOne(word, {"earlier"_L1, "antes"_L1, "previously"_L1}))
        direction.sign = -1;
    else if (word == "after"_L1)
        return {1, 1, ends, ends ? 0 : 1};
    else if (word == "before"_L1)
        return {-1, 1, ends, ends ? 0 : 1};
    if (direction.sign != 0 && isOne(next, {"de"_L1, "del"_L1, "than"_L1, "of"_L1, "que"_L1})) {
        direction.isBare = false;
        direction.joint = 2;
        if (isOne(wordAt(tokens, at + 2), {"el"_L1, "the"_L1}))
            ++direction.joint;
    }
    return direction;
}

/// "two years later", "a few weeks later", "dos años después", "un mes más tarde", "three years earlier", "ten years after 1904".
std::optional<DateMatch> laterAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    const auto amount = amountAt(tokens, at);
    const Direction direction = amount ? directionAt(tokens, amount->past) : Direction{};
    if (direction.sign == 0)
        return std::nullopt;
    const int count = direction.sign * amount->count;
    if (!direction.isBare) {
        const qsizetype from = amount->past + direction.joint;
        const auto point = pointAt(tokens, from);
        const auto base = point && point->year ? dateInYear(*point, *point->year) : std::nullopt;
        const auto date = base && !base->isInterval() ? shifted(*base, count, amount->unit, amount->isVague) : std::nullopt;
        return date ? std::optional(matchOf(*date, from + point->tokens - at, 0.75)) : std::nullopt;
    }
    const auto date = context.last ? shifted(*context.last, count, amount->unit, amount->isVague) : std::nullopt;
    return date ? std::optional(matchOf(*date, amount->past + direction.tokens - at, amount->isVague ? 0.6 : 0.7)) : std::nullopt;
}

int stepOf(const QString &word)
{
    if (isOne(word, {"following"_L1, "next"_L1, "siguiente"_L1, "subsequent"_L1, "posterior"_L1}))
        return 1;
    return isOne(word, {"previous"_L1, "preceding"_L1, "anterior"_L1, "previo"_L1, "previa"_L1, "prior"_L1}) ? -1 : 0;
}

/// "the same year", "that year", "ese mismo año", "el mismo mes", "the following year", "al año siguiente", "the previous year", "al otro día".
std::optional<DateMatch> namedUnitAt(Tokens tokens, qsizetype at, const DateContext &context)
{
    if (!context.last)
        return std::nullopt;
    qsizetype i = at;
    bool same = false;
    if (isOne(wordAt(tokens, i), {"that"_L1, "ese"_L1, "esa"_L1, "aquel"_L1, "aquella"_L1, "dicho"_L1, "dicha"_L1}))
        same = true;
    else if (!isOne(wordAt(tokens, i), {"the"_L1, "el"_L1, "al"_L1, "la"_L1, "del"_L1}))
        return std::nullopt;
    ++i;
    int step = stepOf(wordAt(tokens, i));
    const bool sameWord = isOne(wordAt(tokens, i), {"same"_L1, "mismo"_L1, "misma"_L1, "very"_L1});
    const bool other = wordAt(tokens, at) == "al"_L1 && wordAt(tokens, i) == "otro"_L1; // "al otro día"
    if (other)
        step = 1;
    same |= sameWord;
    if (step != 0 || sameWord)
        ++i;
    const QString &word = wordAt(tokens, i);
    const auto unit = unitOf(word);
    if (!unit || *unit == TimeUnit::Century || *unit == TimeUnit::Decade || (word.endsWith(u's') && word != "mes"_L1))
        return std::nullopt;
    ++i;
    const int stepBehind = stepOf(wordAt(tokens, i));
    const bool unitAfter = wordAt(tokens, at) == "the"_L1 && i == at + 2 && isOne(wordAt(tokens, i), {"after"_L1, "before"_L1})
        && (!has(tokens, i + 1) || isOne(wordAt(tokens, i + 1), {","_L1, "."_L1, ";"_L1}));
    if (stepBehind != 0 || unitAfter) {
        step = unitAfter ? (wordAt(tokens, i) == "after"_L1 ? 1 : -1) : stepBehind;
        ++i;
    }
    if (same == (step != 0))
        return std::nullopt;
    const auto around = unitAround(*context.last, *unit);
    const auto date = same ? around : shifted(*unit == TimeUnit::Year && around ? *around : *context.last, step, *unit, false);
    return date ? std::optional(matchOf(*date, i - at, 0.7)) : std::nullopt;
}

} // namespace

std::optional<DateMatch> relativeDateAt(std::span<const Token> tokens, qsizetype at, const DateContext &context)
{
    for (const auto read : {laterAt, namedUnitAt})
        if (const auto match = read(tokens, at, context))
            return match;
    return std::nullopt;
}

} // namespace apacheta
