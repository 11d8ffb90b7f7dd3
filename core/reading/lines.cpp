// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/lines.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isClosing(QChar c)
{
    return c == u'"' || c == u'\'' || c == u')' || c == u']' ||
           c.category() == QChar::Punctuation_FinalQuote || c == u'*' || c == u'_';
}

bool isOpening(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'(' || c == u'[' || c == u'¿' || c == u'¡' || c == u'*' ||
           c == u'_' || c.category() == QChar::Punctuation_InitialQuote;
}

QStringView withoutClosing(QStringView line)
{
    while (!line.isEmpty() && isClosing(line.back()))
        line.chop(1);
    return line;
}

QStringView withoutOpening(QStringView line)
{
    while (!line.isEmpty() && isOpening(line.front()))
        line = line.sliced(1);
    return line;
}

/// "... 3,000.[23]", "... 3,000.²": marks of notes come after the stop.
QStringView withoutNoteMarks(QStringView line)
{
    while (line.endsWith(u']') && line.lastIndexOf(u'[') >= std::max<qsizetype>(line.size() - 5, 0))
        line = line.first(line.lastIndexOf(u'['));
    while (!line.isEmpty() && line.back().category() == QChar::Number_Other)
        line.chop(1);
    return line;
}

} // namespace

std::vector<Line> linesOf(QStringView units)
{
    std::vector<Line> lines;
    qsizetype begin = 0;
    while (begin <= units.size()) {
        qsizetype end = units.indexOf(u'\n', begin);
        if (end < 0)
            end = units.size();
        Line line{{begin, end}, begin, end};
        line.span = trimmed(units, line.span);
        if (line.span.isEmpty())
            line.span = {begin, begin};
        lines.push_back(line);
        begin = end + 1;
    }
    return lines;
}

Span trimmed(QStringView units, Span span)
{
    while (span.begin < span.end && units[span.begin].isSpace())
        ++span.begin;
    while (span.end > span.begin && units[span.end - 1].isSpace())
        --span.end;
    return span;
}

qsizetype wordCount(QStringView line)
{
    qsizetype words = 0;
    bool inWord = false;
    for (const QChar c : line) {
        const bool letter = !c.isSpace();
        words += letter && !inWord;
        inWord = letter;
    }
    return words;
}

bool endsSentence(QStringView line)
{
    const QStringView bare = withoutClosing(withoutNoteMarks(line));
    return !bare.isEmpty() &&
           (bare.back() == u'.' || bare.back() == u'!' || bare.back() == u'?' || bare.back() == u'…');
}

bool beginsLower(QStringView line)
{
    const QStringView bare = withoutOpening(line);
    return !bare.isEmpty() && bare.front().isLower();
}

bool looksLikeHeading(QStringView line)
{
    constexpr qsizetype longest = 150;
    constexpr qsizetype mostWords = 22;
    if (line.size() < 3 || line.size() > longest || wordCount(line) > mostWords || line.startsWith(u'('))
        return false;
    const QStringView begin = withoutOpening(line);
    if (begin.isEmpty() || !(begin.front().isUpper() || begin.front().isDigit()))
        return false;
    const QStringView end = withoutClosing(withoutNoteMarks(line));
    if (end.isEmpty() || u".,;:!…-–—"_s.contains(end.back()))
        return false;
    const qsizetype letters = std::count_if(line.begin(), line.end(), [](QChar c) { return c.isLetter(); });
    return letters * 2 > line.size();
}

bool breaksOff(QStringView line)
{
    static const QStringList words =
        u"the a an of and or to in on at by for from with that which who whose as than between its his "
        u"her their el la los las un una de del y o e a al en por para con que cuyo cuya sobre entre "
        u"sin su sus se como"_s.split(u' ');
    const qsizetype space = line.lastIndexOf(u' ');
    return space > 0 && words.contains(line.sliced(space + 1).toString());
}

bool isPageNumber(QStringView line)
{
    static const QRegularExpression form(
        u"^(?:[-–—]\\s*)?(page|p[áa]gina|p[áa]g\\.?|p\\.)?\\s*(\\d{1,4}|[ivxl]{1,7})(?:\\s*(?:of|de|/)\\s*\\d{1,4})?(?:\\s*[-–—])?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 24;
    if (line.isEmpty() || line.size() > longest)
        return false;
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return false;
    // A year alone heads what follows.
    const int number = match.captured(2).toInt();
    return match.capturedLength(1) > 0 || number < 1400 || number > 2100;
}

bool isRule(QStringView line)
{
    return line.size() >= 2 && std::all_of(line.begin(), line.end(), [](QChar c) {
               return c.isSpace() || u"*-_=~·•#–—"_s.contains(c);
           });
}

bool isUpperCase(QStringView line)
{
    bool letters = false;
    for (const QChar c : line) {
        if (c.isLower())
            return false;
        letters = letters || c.isUpper();
    }
    return letters;
}

qsizetype listMarkLength(QStringView line)
{
    constexpr qsizetype longestMark = 7;
    if (line.isEmpty() ||
        (line[0].isLetter() && !line.first(std::min(longestMark, line.size())).contains(u')')))
        return 0;
    static const QRegularExpression form(
        u"^(?:[•‣◦▪●·■□∙*–—-]\\s+|[•▪●■]|\\(?\\d{1,3}[.)](?:\\s?[-–])?\\s+|\\(?[a-zA-Z]\\)\\s+|\\(?[ivxlIVXL]{1,5}\\)\\s+)(?=\\S)"_s);
    return form.match(line).capturedLength();
}

} // namespace apacheta
