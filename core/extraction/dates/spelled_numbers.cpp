// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/spelled_numbers.h"

#include "extraction/dates/date_tokens.h"
#include "extraction/dates/date_words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using namespace datetext;

/// "a b|c" -> a: first, b: first, c: first + step ...
QHash<QString, int> numbered(QStringView groups, int first, int step)
{
    QHash<QString, int> numbers;
    int number = first;
    for (const QStringView group : groups.split(u'|')) {
        for (const QStringView word : group.split(u' ', Qt::SkipEmptyParts))
            numbers.insert(word.toString(), number);
        number += step;
    }
    return numbers;
}

int valueIn(const QHash<QString, int> &numbers, const QString &word) { return numbers.value(word, 0); }

int teenOf(const QString &word)
{
    static const QHash<QString, int> teens = numbered(
        u"one un una uno|two dos|three tres|four cuatro|five cinco|six seis|seven siete|eight ocho|nine nueve|ten diez|eleven once|twelve doce|"
        "thirteen trece|fourteen catorce|fifteen quince|sixteen dieciseis|seventeen diecisiete|eighteen dieciocho|nineteen diecinueve|"
        "veinte|veintiuno veintiun|veintidos|veintitres|veinticuatro|veinticinco|veintiseis|veintisiete|veintiocho|veintinueve", 1, 1);
    return valueIn(teens, word);
}

int tensOf(const QString &word)
{
    static const QHash<QString, int> tens = numbered(
        u"twenty|thirty treinta|forty cuarenta|fifty cincuenta|sixty sesenta|seventy setenta|eighty ochenta|ninety noventa", 20, 10);
    return valueIn(tens, word);
}

int ordinalOf(const QString &word)
{
    static const QHash<QString, int> ordinals = numbered(
        u"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|"
        "seventeenth|eighteenth|nineteenth|twentieth", 1, 1);
    return word == "primero"_L1 ? 1 : word == "thirtieth"_L1 ? 30 : valueIn(ordinals, word);
}

int hundredsOf(const QString &word)
{
    static const QHash<QString, int> hundreds = numbered(
        u"cien ciento|doscientos|trescientos|cuatrocientos|quinientos|seiscientos|setecientos|ochocientos|novecientos", 100, 100);
    return valueIn(hundreds, word);
}

/// 1..99 in words, 0 where there is none.
SpelledNumber below100At(Tokens tokens, qsizetype at)
{
    if (const int value = teenOf(wordAt(tokens, at)))
        return {value, 1};
    const int tens = tensOf(wordAt(tokens, at));
    if (tens == 0)
        return {};
    const QString &joint = wordAt(tokens, at + 1);
    const int direct = teenOf(joint);
    if (direct > 0 && direct < 10 && joint != "un"_L1 && joint != "una"_L1)
        return {tens + direct, 2};
    const int jointed = joint == "-"_L1 || joint == "y"_L1 ? teenOf(wordAt(tokens, at + 2)) : 0;
    return jointed > 0 && jointed < 10 ? SpelledNumber{tens + jointed, 3} : SpelledNumber{tens, 1};
}

bool isYear(int value) { return value >= 1400 && value <= 2100; }

/// "mil novecientos cuatro", "dos mil diez"
std::optional<SpelledNumber> spanishYearAt(Tokens tokens, qsizetype at)
{
    qsizetype i = at;
    const bool two = wordAt(tokens, i) == "dos"_L1;
    i += two;
    if (wordAt(tokens, i++) != "mil"_L1)
        return std::nullopt;
    int value = two ? 2000 : 1000;
    if (const int hundreds = hundredsOf(wordAt(tokens, i))) {
        value += hundreds;
        ++i;
    }
    const SpelledNumber rest = below100At(tokens, i);
    value += rest.value;
    return isYear(value) ? std::optional(SpelledNumber{value, i + rest.tokens - at}) : std::nullopt;
}

/// "one thousand eight hundred and seventy-nine", "two thousand and ten", "nineteen hundred and four", "nineteen seventy-nine"
std::optional<SpelledNumber> englishYearAt(Tokens tokens, qsizetype at)
{
    const SpelledNumber lead = below100At(tokens, at);
    if (lead.value == 0 || lead.value > 20)
        return std::nullopt;
    qsizetype i = at + lead.tokens;
    int value = 0;
    if (wordAt(tokens, i) == "thousand"_L1 && lead.value <= 2) {
        value = lead.value * 1000;
        ++i;
        const SpelledNumber hundreds = below100At(tokens, i);
        if (hundreds.value > 0 && hundreds.value < 10 && wordAt(tokens, i + hundreds.tokens) == "hundred"_L1) {
            value += hundreds.value * 100;
            i += hundreds.tokens + 1;
        }
    } else if (wordAt(tokens, i) == "hundred"_L1 && lead.value >= 14) {
        value = lead.value * 100;
        ++i;
    } else if (lead.value >= 14 && tensOf(wordAt(tokens, i)) > 0) {
        value = lead.value * 100;
    } else {
        return std::nullopt;
    }
    const qsizetype restAt = wordAt(tokens, i) == "and"_L1 ? i + 1 : i;
    const SpelledNumber rest = below100At(tokens, restAt);
    if (rest.value > 0)
        return isYear(value + rest.value) ? std::optional(SpelledNumber{value + rest.value, restAt + rest.tokens - at}) : std::nullopt;
    return isYear(value) ? std::optional(SpelledNumber{value, i - at}) : std::nullopt;
}

} // namespace

std::optional<SpelledNumber> countAt(std::span<const Token> tokens, qsizetype at)
{
    const QString &word = wordAt(tokens, at);
    const QString &next = wordAt(tokens, at + 1);
    if (word == "cien"_L1)
        return SpelledNumber{100, 1};
    if (isOne(word, {"a"_L1, "one"_L1}) && next == "hundred"_L1)
        return SpelledNumber{100, 2};
    const bool couple = (word == "a"_L1 && next == "couple"_L1) || (word == "un"_L1 && next == "par"_L1);
    if (couple && isOne(wordAt(tokens, at + 2), {"of"_L1, "de"_L1}))
        return SpelledNumber{2, 3};
    if (isOne(word, {"a"_L1, "an"_L1}))
        return SpelledNumber{1, 1};
    if (has(tokens, at) && tokens[size_t(at)].shape == TokenShape::Number) {
        bool number = false;
        const int value = word.toInt(&number);
        return number && value >= 1 && value <= 999 ? std::optional(SpelledNumber{value, 1}) : std::nullopt;
    }
    const SpelledNumber number = below100At(tokens, at);
    return number.value > 0 ? std::optional(number) : std::nullopt;
}

std::optional<SpelledNumber> dayNumberAt(std::span<const Token> tokens, qsizetype at)
{
    if (!has(tokens, at))
        return std::nullopt;
    const QString &word = wordAt(tokens, at);
    if (const auto day = dayOf(word))
        return SpelledNumber{*day, 1};
    if (const int ordinal = ordinalOf(word))
        return SpelledNumber{ordinal, 1};
    if (isOne(word, {"twenty"_L1, "thirty"_L1}) && wordAt(tokens, at + 1) == "-"_L1)
        if (const int unit = ordinalOf(wordAt(tokens, at + 2)); unit > 0 && unit < 10 && (word == "twenty"_L1 || unit == 1))
            return SpelledNumber{tensOf(word) + unit, 3};
    const SpelledNumber number = below100At(tokens, at);
    const bool counted = isOne(word, {"un"_L1, "una"_L1}) || number.value > 31;
    return number.value > 0 && !counted ? std::optional(number) : std::nullopt;
}

std::optional<SpelledNumber> spelledYearAt(std::span<const Token> tokens, qsizetype at)
{
    if (!isWord(tokens, at))
        return std::nullopt;
    if (const auto year = spanishYearAt(tokens, at))
        return year;
    return englishYearAt(tokens, at);
}

std::optional<SpelledNumber> yearNumberAt(std::span<const Token> tokens, qsizetype at)
{
    const QString &word = wordAt(tokens, at);
    if (const auto year = yearOf(word))
        return SpelledNumber{*year, 1};
    if (word.size() == 5 && word[1] == u'.') // "de 1.904"
        if (const auto year = yearOf(word.first(1) + word.sliced(2)))
            return SpelledNumber{*year, 1};
    return spelledYearAt(tokens, at);
}

} // namespace apacheta
