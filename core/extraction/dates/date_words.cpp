// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/date_words.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// "a b|c" -> a: first, b: first, c: first + 1 ...
QHash<QString, int> numbered(QStringView groups, int first, int step = 1)
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

std::optional<int> lookup(const QHash<QString, int> &numbers, const QString &word)
{
    const auto found = numbers.constFind(word);
    return found == numbers.cend() ? std::nullopt : std::optional(*found);
}

bool isDigits(QStringView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<MonthWord> monthOf(const Token &token)
{
    static const QHash<QString, int> full = numbered(
        u"january enero|february febrero|march marzo|april abril|may mayo|june junio|july julio|august agosto|"
        "september septiembre setiembre|october octubre|november noviembre|december diciembre", 1);
    static const QHash<QString, int> abbreviated =
        numbered(u"jan ene|feb|mar|apr abr||jun|jul|aug ago|sep sept set|oct|nov|dec dic", 1);
    if (!token.isWord())
        return std::nullopt;
    if (const auto month = lookup(full, token.folded)) {
        const bool english = token.folded == "may"_L1 || token.folded == "march"_L1;
        return MonthWord{*month, english && (!token.isCapital() || token.folded == "may"_L1)};
    }
    if (const auto month = lookup(abbreviated, token.folded))
        return MonthWord{*month, true};
    return std::nullopt;
}

std::optional<int> seasonOf(const QString &word)
{
    static const QHash<QString, int> seasons =
        numbered(u"spring primavera|summer verano|autumn otono|winter invierno", 21);
    return lookup(seasons, word);
}

std::optional<int> weekdayOf(const QString &word)
{
    static const QHash<QString, int> weekdays = numbered(
        u"monday lunes|tuesday martes|wednesday miercoles|thursday jueves|friday viernes|saturday sabado|sunday domingo", 1);
    return lookup(weekdays, word);
}

std::optional<int> centuryNumberOf(const QString &word)
{
    static const QHash<QString, int> ordinals = numbered(
        u"fifth v 5th|sixth vi 6th|seventh vii 7th|eighth viii 8th|ninth ix 9th|tenth x 10th|eleventh xi 11th|twelfth xii 12th|"
        "thirteenth xiii 13th|fourteenth xiv 14th|fifteenth xv 15th|sixteenth xvi 16th|seventeenth xvii 17th|eighteenth xviii 18th|"
        "nineteenth xix 19th|twentieth xx 20th|xxi 21st", 5);
    return lookup(ordinals, word);
}

std::optional<int> decadeOf(const QString &word)
{
    static const QHash<QString, int> decades = numbered(
        u"twenties veinte 20 20s|thirties treinta 30 30s|forties cuarenta 40 40s|fifties cincuenta 50 50s|sixties sesenta 60 60s|"
        "seventies setenta 70 70s|eighties ochenta 80 80s|nineties noventa 90 90s", 20, 10);
    return lookup(decades, word);
}

std::optional<int> dayOf(const QString &word)
{
    if (word == "primero"_L1 || word == "first"_L1)
        return 1;
    QStringView digits = word;
    for (const QLatin1StringView ending : {"st"_L1, "nd"_L1, "rd"_L1, "th"_L1, "o"_L1, "ero"_L1, ".o"_L1}) {
        if (digits.endsWith(ending) && digits.size() > ending.size()) {
            digits.chop(ending.size());
            break;
        }
    }
    if (!isDigits(digits) || digits.size() > 2)
        return std::nullopt;
    const int day = digits.toInt();
    return day >= 1 && day <= 31 ? std::optional(day) : std::nullopt;
}

std::optional<int> yearOf(const QString &word)
{
    if (word.size() != 4 || !isDigits(word))
        return std::nullopt;
    const int year = word.toInt();
    return year >= 1400 && year <= 2100 ? std::optional(year) : std::nullopt;
}

std::optional<TimeUnit> unitOf(const QString &word)
{
    static const QHash<QString, int> units = numbered(
        u"day days dia dias|week weeks semana semanas|month months mes meses|year years ano anos|decade decades decada decadas|"
        "century centuries siglo siglos", 0);
    const auto unit = lookup(units, word);
    return unit ? std::optional(TimeUnit(*unit)) : std::nullopt;
}

bool isDateWord(const Token &token)
{
    static const QSet<QString> words = [] {
        const QString list = u"january enero february febrero march marzo april abril may mayo june junio july julio august agosto september septiembre setiembre "
                             "october octubre november noviembre december diciembre jan ene feb mar apr abr jun jul aug ago sep sept set oct nov dec dic "
                             "spring primavera summer verano autumn otono winter invierno monday lunes tuesday martes wednesday miercoles thursday jueves "
                             "friday viernes saturday sabado sunday domingo day days dia dias week weeks semana semanas month months mes meses year years ano "
                             "anos decade decades decada decadas century centuries siglo siglos twenties thirties forties fifties sixties seventies eighties "
                             "nineties yesterday ayer anoche anteayer antier antenoche today tonight tomorrow hoy manana night morning afternoon evening tarde "
                             "noche madrugada weekend corrientes xv xvi xvii xviii xix xx xxi quarter half trimestre semestre cuatrimestre bimestre mitad"_s;
        const QStringList split = list.split(u' ');
        return QSet<QString>(split.begin(), split.end());
    }();
    if (token.shape == TokenShape::Number) // "3", "20th", "1904", "1960s", "1.904", "22.01.2006"
        return token.folded.size() <= 5 || (token.folded.size() <= 10 && token.folded.count(u'.') == 2);
    return token.isWord() && token.folded.size() >= 2 && token.folded.size() <= 11 && words.contains(token.folded);
}

} // namespace apacheta
