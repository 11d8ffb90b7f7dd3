// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/figures/quantities.h"

#include "extraction/dates/date_tokens.h"
#include "extraction/dates/spelled_numbers.h"

#include <QStringList>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using namespace datetext;

struct Number {
    double value = 0;
    double step = 1;                    ///< what one more of its last digit that counts would add
    qsizetype past = 0;
};

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The places of a whole number that its zeros leave open: 10000 for 140000; small ones are counted, not rounded.
double roundedTo(double value)
{
    if (value < 1000)
        return 1;
    double step = 1;
    while (std::fmod(value, step * 10) == 0)
        step *= 10;
    return step;
}

/// "179,550", "179.550", "3,5" in one token.
std::optional<Number> writtenIn(const QString &word, Language language)
{
    const QChar thousands = language == Language::Spanish ? u'.' : u',';
    const QChar decimal = language == Language::Spanish ? u',' : u'.';
    QString whole = word;
    QString fraction;
    if (const qsizetype point = word.lastIndexOf(decimal); point > 0 && word.count(decimal) == 1) {
        whole = word.first(point);
        fraction = word.sliced(point + 1);
        if (!isDigits(fraction))
            return std::nullopt;
    }
    const QStringList groups = whole.split(thousands);
    for (qsizetype i = 0; i < groups.size(); ++i)
        if (!isDigits(groups[i]) || (groups.size() > 1 && (i == 0 ? groups[i].size() > 3 || groups[i].startsWith(u'0') : groups[i].size() != 3)))
            return std::nullopt;
    // "179.550" in English, "1,500" in Spanish: written the other language's way, or to three places; nobody can tell.
    if (fraction.size() == 3 && groups.size() == 1 && whole.size() <= 3 && whole != "0"_L1)
        return std::nullopt;
    if (groups.join(QString()).size() > 12 || fraction.size() > 6)
        return std::nullopt;
    const double value = (groups.join(QString()) + (fraction.isEmpty() ? QString() : u'.' + fraction)).toDouble();
    return Number{value, fraction.isEmpty() ? roundedTo(value) : std::pow(10, -double(fraction.size())), 0};
}

/// Groups of three that follow behind spaces: "180 000", "1 590 000".
void joinGroups(Tokens tokens, Number &number)
{
    const QString &first = tokens[size_t(number.past) - 1].folded;
    if (!isDigits(first) || first.size() > 3 || first.startsWith(u'0'))
        return;
    bool joined = false;
    while (has(tokens, number.past)) {
        const Token &next = tokens[size_t(number.past)];
        const bool isNear = next.spaceBefore && next.span.begin - tokens[size_t(number.past) - 1].span.end == 1;
        if (!isNear || next.folded.size() != 3 || !isDigits(next.folded) || number.value > 1e9)
            break;
        number.value = number.value * 1000 + next.folded.toInt();
        ++number.past;
        joined = true;
    }
    if (joined)
        number.step = roundedTo(number.value);
}

double multiplierAt(Tokens tokens, qsizetype at, Language language, qsizetype &taken)
{
    const QString &word = wordAt(tokens, at);
    taken = 1;
    if (isOne(word, {"thousand"_L1, "mil"_L1})) {
        const bool milMillones = word == "mil"_L1 && wordAt(tokens, at + 1) == "millones"_L1;
        taken += milMillones;
        return milMillones ? 1e9 : 1e3;
    }
    if (isOne(word, {"million"_L1, "millions"_L1, "millon"_L1, "millones"_L1}))
        return 1e6;
    if (word == "billion"_L1 && language == Language::English)
        return 1e9;
    taken = 0;
    return 1;
}

/// A number without what qualifies it.
std::optional<Number> numberAt(Tokens tokens, qsizetype at, Language language)
{
    if (!has(tokens, at))
        return std::nullopt;
    Number number;
    if (tokens[size_t(at)].shape == TokenShape::Number) {
        const auto written = writtenIn(tokens[size_t(at)].folded, language);
        if (!written)
            return std::nullopt;
        number = {written->value, written->step, at + 1};
        joinGroups(tokens, number);
    } else if (isOne(wordAt(tokens, at), {"half"_L1, "medio"_L1})) {
        const qsizetype next = at + 1 + (wordAt(tokens, at + 1) == "a"_L1);
        number = {0.5, 0.1, next};
        qsizetype taken = 0;
        if (multiplierAt(tokens, next, language, taken) < 1e6)
            return std::nullopt;
    } else if (isOne(wordAt(tokens, at), {"un"_L1, "one"_L1, "a"_L1}) && isOne(wordAt(tokens, at + 1), {"million"_L1, "millon"_L1, "billion"_L1})) {
        number = {1, 1, at + 1};
    } else if (wordAt(tokens, at) == "mil"_L1) {
        number = {1, 1, at};
    } else if (const auto spelled = countAt(tokens, at)) {
        number = {double(spelled->value), 1, at + spelled->tokens};
        qsizetype taken = 0;
        if (spelled->value == 1 && multiplierAt(tokens, number.past, language, taken) < 1000)
            return std::nullopt;
    } else {
        return std::nullopt;
    }
    for (qsizetype taken = 0;;) {
        const double multiplier = multiplierAt(tokens, number.past, language, taken);
        if (taken == 0)
            break;
        number.value *= multiplier;
        number.step *= multiplier;
        number.past += taken;
    }
    // "2 millones 300 mil", "4 mil 500"
    if (number.step >= 1000 && isOne(wordAt(tokens, number.past - 1), {"mil"_L1, "thousand"_L1, "millon"_L1, "millones"_L1, "million"_L1}))
        if (const auto rest = numberAt(tokens, number.past, language); rest && rest->value < number.step)
            return Number{number.value + rest->value, rest->step, rest->past};
    return number;
}

enum class Bound { Exact, About, AtLeast, AtMost };

/// What stands before a number, the longest first; words as folded().
struct Qualifier {
    QStringList words;
    Bound bound;
};

const QList<Qualifier> &qualifiers()
{
    static const QList<Qualifier> all = [] {
        QList<Qualifier> list;
        const auto add = [&list](QStringView phrases, Bound bound) {
            for (const QStringView phrase : phrases.split(u'|'))
                list.append({phrase.toString().split(u' '), bound});
        };
        add(u"no less than|no fewer than|no menos de|por encima de|more than|at least|upwards of|mas de|al menos|por lo menos|superior a|over|above|exceeding", Bound::AtLeast);
        add(u"as many as|less than|fewer than|at most|up to|menos de|hasta|under|below", Bound::AtMost);
        add(u"in the region of|close to|alrededor de|cerca de|en torno a|about|around|approximately|roughly|some|circa|ca|nearly|almost|an estimated|estimated|unos|unas|aproximadamente|casi|"
            "poco mas de|just over", Bound::About);
        return list;
    }();
    return all;
}

/// What stands before a number; `first` goes to where it begins.
Bound boundBefore(Tokens tokens, qsizetype &first)
{
    for (const Qualifier &qualifier : qualifiers()) {
        const qsizetype begin = first - qualifier.words.size();
        bool same = begin >= 0;
        for (qsizetype i = 0; same && i < qualifier.words.size(); ++i)
            same = wordAt(tokens, begin + i) == qualifier.words[i];
        if (same) {
            first = begin;
            return qualifier.bound;
        }
    }
    return Bound::Exact;
}

bool isPercent(Tokens tokens, qsizetype at)
{
    const QString &word = wordAt(tokens, at);
    return word == "%"_L1 || word == "percent"_L1 || (word == "per"_L1 && wordAt(tokens, at + 1) == "cent"_L1) || (word == "por"_L1 && isOne(wordAt(tokens, at + 1), {"ciento"_L1, "cien"_L1}))
        || isOne(word, {"st"_L1, "nd"_L1, "rd"_L1, "th"_L1});
}

bool isMoney(Tokens tokens, qsizetype first, qsizetype past)
{
    const QString &before = wordAt(tokens, first - 1);
    return before.endsWith(u'$') || before == "€"_L1 || before == u"£"_s || before == u"€"_s
        || isOne(wordAt(tokens, past), {"dollars"_L1, "euros"_L1, "pesos"_L1, "dolares"_L1, "soles"_L1, "$"_L1});
}

} // namespace

std::optional<Quantity> quantityAt(std::span<const Token> tokens, qsizetype at, Language language)
{
    const auto number = numberAt(tokens, at, language);
    // A number that goes on from the token before: "3-5", "n.º 5", "1.5.2".
    if (!number || isPercent(tokens, number->past) || isMoney(tokens, at, number->past) || (isGlued(tokens, at) && !isOne(wordAt(tokens, at - 1), {"("_L1, "\""_L1, "~"_L1})))
        return std::nullopt;
    Quantity quantity{at, number->past, number->value, number->value, number->step / 2};
    const QString &joint = wordAt(tokens, quantity.past);
    const QString &before = wordAt(tokens, at - 1);
    const bool isIntroduced = isOne(before, {"between"_L1, "entre"_L1, "from"_L1, "de"_L1, "desde"_L1});
    if (isOne(joint, {"-"_L1, "to"_L1, "or"_L1, "o"_L1}) || (isIntroduced && isOne(joint, {"and"_L1, "y"_L1, "a"_L1})))
        if (const auto other = numberAt(tokens, quantity.past + 1, language); other && !isPercent(tokens, other->past)) {
            // "2 to 3 million": the unit is said once.
            const double unit = other->value > quantity.high * 100 && other->step >= 1000 ? other->step : 1;
            if (other->value > quantity.high * unit) {
                quantity.low *= unit;
                quantity.high = other->value;
                quantity.slack = std::max(quantity.slack * unit, other->step / 2);
                quantity.past = other->past;
            }
        }
    if (isPercent(tokens, quantity.past))
        return std::nullopt;
    switch (boundBefore(tokens, quantity.first)) {
    case Bound::About: quantity.slack = std::max(quantity.slack, quantity.high * 0.1); break;
    case Bound::AtLeast: quantity.high = std::numeric_limits<double>::infinity(); break;
    case Bound::AtMost: quantity.low = 0; break;
    case Bound::Exact: break;
    }
    if (isOne(wordAt(tokens, quantity.past), {"or"_L1, "o"_L1}) && isOne(wordAt(tokens, quantity.past + 1), {"more"_L1, "mas"_L1})) {
        quantity.high = std::numeric_limits<double>::infinity();
        quantity.past += 2;
    }
    return quantity;
}

bool canBothBeRight(double low, double high, double slack, double otherLow, double otherHigh, double otherSlack)
{
    return low - slack <= otherHigh + otherSlack && otherLow - otherSlack <= high + slack;
}

} // namespace apacheta
