// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/long_period.h"

#include "extraction/dates/date_tokens.h"
#include "extraction/dates/date_words.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using namespace datetext;

CalendarPoint periodOf(CalendarPoint::Kind kind, int year, qsizetype tokens)
{
    CalendarPoint point;
    point.kind = kind;
    point.year = year;
    point.tokens = tokens;
    return point;
}

/// Past "del siglo XX", "del siglo pasado" behind a decade; the century's first year, 1900 where none is named.
qsizetype pastCenturyOfDecade(Tokens tokens, qsizetype at, int &firstYear)
{
    if (!isOne(wordAt(tokens, at), {"del"_L1, "of"_L1}))
        return at;
    const qsizetype i = wordAt(tokens, at + 1) == "the"_L1 ? at + 2 : at + 1;
    if (wordAt(tokens, i) == "siglo"_L1 && wordAt(tokens, i + 1) == "pasado"_L1)
        return i + 2;
    if (wordAt(tokens, i) == "pasado"_L1 && wordAt(tokens, i + 1) == "siglo"_L1)
        return i + 2;
    const auto century = has(tokens, i) ? centuryAt(tokens, i) : std::nullopt;
    if (!century)
        return at;
    firstYear = *century->year;
    return i + century->tokens;
}

/// Whether "los 80", "the 80s", "'60" stand where no count can: "fines de los 80", "en los 90,".
bool isBareDecade(Tokens tokens, qsizetype at)
{
    if (wordAt(tokens, at - 1) != "los"_L1 || !isOne(wordAt(tokens, at - 2), {"de"_L1, "en"_L1, "desde"_L1, "durante"_L1}))
        return false;
    const bool fuzzy = isOne(wordAt(tokens, at - 3), {"fines"_L1, "finales"_L1, "principios"_L1, "comienzos"_L1, "inicios"_L1, "mediados"_L1});
    const QString &next = wordAt(tokens, at + 1);
    const bool ends = !has(tokens, at + 1) || isOne(next, {"."_L1, ","_L1, ";"_L1, ")"_L1, "y"_L1}) || (fuzzy && !looksCounted(tokens, at + 1));
    return ends && next != "%"_L1 && (fuzzy || (wordAt(tokens, at - 2) != "de"_L1 && wordAt(tokens, at).endsWith(u'0')));
}

} // namespace

std::optional<CalendarPoint> centuryAt(std::span<const Token> tokens, qsizetype at)
{
    const auto century = [](int number, qsizetype taken) { return periodOf(CalendarPoint::Century, (number - 1) * 100, taken); };
    const auto isOld = [&](qsizetype i) { // "siglo V a.C.", "5th century BC"
        const QString &word = wordAt(tokens, i);
        return isOne(word, {"a.c."_L1, "bc"_L1, "b.c."_L1, "bce"_L1, "b.c.e."_L1}) || (word == "a"_L1 && wordAt(tokens, i + 1) == "."_L1) || word == "antes"_L1 || word == "a."_L1;
    };
    const QString &word = tokens[size_t(at)].folded;
    if (const auto number = centuryNumberOf(word)) {
        const qsizetype i = wordAt(tokens, at + 1) == "-"_L1 ? at + 2 : at + 1;
        if (isOne(wordAt(tokens, i), {"century"_L1, "centuries"_L1}) && !isOld(i + 1))
            return century(*number, i + 1 - at);
    }
    const bool siglo = isOne(word, {"siglo"_L1, "siglos"_L1});
    if (siglo || isOne(word, {"s"_L1, "s."_L1})) {
        const qsizetype i = !siglo && wordAt(tokens, at + 1) == "."_L1 ? at + 2 : at + 1;
        const auto number = centuryNumberOf(wordAt(tokens, i));
        if (number && (siglo || (*number >= 15 && tokens[size_t(i)].shape == TokenShape::Upper)) && !isOld(i + 1))
            return century(*number, i + 1 - at);
    }
    const bool headless = wordAt(tokens, at - 1) == "del"_L1
        && isOne(wordAt(tokens, at - 2), {"principios"_L1, "fines"_L1, "finales"_L1, "comienzos"_L1, "mediados"_L1, "inicios"_L1, "mitad"_L1});
    if (const auto number = headless ? centuryNumberOf(word) : std::nullopt; number && *number >= 15 && tokens[size_t(at)].shape == TokenShape::Upper)
        return century(*number, 1);
    return std::nullopt;
}

std::optional<CalendarPoint> decadeAt(std::span<const Token> tokens, qsizetype at)
{
    const auto decade = [](int year, qsizetype taken) { return periodOf(CalendarPoint::Decade, year / 10 * 10, taken); };
    const auto tensDecade = [&](int tens, qsizetype past) {
        int century = 1900;
        const qsizetype end = pastCenturyOfDecade(tokens, past, century);
        return decade(century + tens, end - at);
    };
    const QString &word = tokens[size_t(at)].folded;
    if (word.size() == 5 && word.endsWith(u's'))
        if (const auto year = yearOf(word.first(4)))
            return decade(*year, 1);
    if (const auto year = yearOf(word); year && isOne(wordAt(tokens, at + 1), {"'s"_L1}) && *year % 10 == 0 && isGlued(tokens, at + 1))
        return decade(*year, 2);
    const bool years = word == "anos"_L1 && isOne(wordAt(tokens, at - 1), {"los"_L1, "de"_L1, "en"_L1});
    if (years || isOne(word, {"decada"_L1, "decade"_L1, "decadas"_L1})) {
        qsizetype i = at + 1;
        while (!years && isOne(wordAt(tokens, i), {"de"_L1, "del"_L1, "los"_L1, "of"_L1, "the"_L1, "anos"_L1, "la"_L1}))
            ++i;
        if (const auto year = yearOf(wordAt(tokens, i)); year && *year % 10 == 0 && !(years && isOne(wordAt(tokens, i + 1), {"y"_L1, "a"_L1, "-"_L1, ","_L1})))
            return decade(*year, i + 1 - at);
        if (const auto tens = decadeOf(wordAt(tokens, i)); tens && !looksCounted(tokens, i + 1))
            return tensDecade(*tens, i + 1);
        if (!years)
            if (const auto inner = has(tokens, i) && i > at + 1 ? decadeAt(tokens, i) : std::nullopt)
                return decade(*inner->year, i + inner->tokens - at);
    }
    const bool isPlural = word.endsWith("ties"_L1) || (word.endsWith(u's') && word.size() == 3);
    if (isPlural && isOne(wordAt(tokens, at - 1), {"the"_L1, "early"_L1, "late"_L1, "'"_L1, "mid"_L1, "and"_L1, "-"_L1, "and"_L1}) && wordAt(tokens, at - 1) != wordAt(tokens, at + 1))
        if (const auto tens = decadeOf(word); tens && (*tens > 20 || word.endsWith("ties"_L1)))
            return tensDecade(*tens, at + 1);
    if (const auto tens = word.size() == 2 ? decadeOf(word) : std::nullopt; tens && isBareDecade(tokens, at))
        return tensDecade(*tens, at + 1);
    return std::nullopt;
}

} // namespace apacheta
