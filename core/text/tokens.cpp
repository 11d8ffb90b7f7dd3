// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens.h"

#include "text/fold.h"

#include <algorithm>

namespace apacheta {
namespace {

bool isWordApostrophe(QChar c)
{
    return c == u'\'' || c.unicode() == 0x2019 || c.unicode() == 0x02BC || c.unicode() == 0x2018;
}

bool isWordUnit(QChar c)
{
    return c.isLetter() || c.isMark() || c.unicode() == 0x00AD ||
           (c.unicode() >= 0x200B && c.unicode() <= 0x200D);
}

/// Past the end of a dotted acronym or initial that begins at `at` ("EE.UU.", "U.S.", "J.", "EE." of "EE. UU."), or `at` when there is none.
qsizetype pastDotted(QStringView text, qsizetype at)
{
    qsizetype i = at;
    while (i < text.size() && text[i].isUpper()) {
        qsizetype letters = i;
        while (letters < text.size() && text[letters].isUpper() && letters - i < 2)
            ++letters;
        if (letters >= text.size() || text[letters] != u'.')
            break;
        i = letters + 1;
    }
    // "with the US.": the stop is the sentence's.
    const bool twoLetters = i - at == 3 && text[at + 1] != u'.' && text[at] != text[at + 1];
    return twoLetters ? at : i;
}

qsizetype pastWord(QStringView text, qsizetype at)
{
    qsizetype i = at;
    while (i < text.size()) {
        if (isWordUnit(text[i]) || (i > at && text[i].isDigit())) {
            ++i;
            continue;
        }
        const bool inner = isWordApostrophe(text[i]) && i > at && i + 1 < text.size() && text[i + 1].isLetter();
        if (!inner)
            break;
        // "Bolivia's": the possessive is a token of its own.
        const bool possessive = text[i + 1] == u's' && (i + 2 == text.size() || !isWordUnit(text[i + 2]));
        if (possessive)
            break;
        ++i;
    }
    return i;
}

qsizetype pastNumber(QStringView text, qsizetype at)
{
    qsizetype i = at;
    while (i < text.size()) {
        if (text[i].isDigit()) {
            ++i;
            continue;
        }
        const bool separator =
            (text[i] == u'.' || text[i] == u',') && i + 1 < text.size() && text[i + 1].isDigit();
        if (!separator)
            break;
        ++i;
    }
    if (text.sliced(i).startsWith(u".º") || text.sliced(i).startsWith(u".ª"))
        return i + 2;
    while (i < text.size() && (text[i].isLetter() || text[i] == QChar(0x00BA)))
        ++i;
    return i;
}

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

/// Past an address in the web ("https://...", "www...."), or `at` when there is none.
qsizetype pastAddress(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at, std::min<qsizetype>(text.size() - at, 8));
    const bool begins = rest.startsWith(QStringView(u"http://"), Qt::CaseInsensitive) ||
                        rest.startsWith(QStringView(u"https://"), Qt::CaseInsensitive) ||
                        rest.startsWith(QStringView(u"www."), Qt::CaseInsensitive);
    if (!begins)
        return at;
    qsizetype past = at;
    while (past < text.size() && !text[past].isSpace() && !QStringView(u"<>\"”»)]}").contains(text[past]))
        ++past;
    while (past > at && QStringView(u".,;:!?'’").contains(text[past - 1]))
        --past;
    return past;
}

/// Past a tag of HTML ("<em>", "</a>", "<img src='...'>"), or `at` when there is none.
qsizetype pastTag(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 1000;
    const qsizetype name = at + 1 < text.size() && text[at + 1] == u'/' ? at + 2 : at + 1;
    if (text[at] != u'<' || name >= text.size() || !isAsciiLetter(text[name]))
        return at;
    for (qsizetype i = name; i < std::min(text.size(), at + longest) && text[i] != u'<'; ++i)
        if (text[i] == u'>')
            return i + 1;
    return at;
}

/// Past the target of a Markdown link, "](...)", from its bracket on, or `at` when there is none.
qsizetype pastLinkTarget(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 2000;
    if (text[at] != u'(' || at == 0 || text[at - 1] != u']')
        return at;
    int open = 0;
    for (qsizetype i = at; i < std::min(text.size(), at + longest) && text[i] != u'\n'; ++i) {
        open += text[i] == u'(' ? 1 : text[i] == u')' ? -1 : 0;
        if (open == 0)
            return i + 1;
    }
    return at;
}

/// Past what is no language: addresses, tags, targets of links.
qsizetype pastMarkup(QStringView text, qsizetype at)
{
    return std::max({pastAddress(text, at), pastTag(text, at), pastLinkTarget(text, at)});
}

TokenShape shapeOf(QStringView word)
{
    qsizetype upper = 0;
    qsizetype letters = 0;
    for (const QChar c : word) {
        letters += c.isLetter();
        upper += c.isUpper() || c.isTitleCase();
    }
    if (upper == 0 || !(word[0].isUpper() || word[0].isTitleCase()))
        return upper >= 2 && upper == letters ? TokenShape::Upper : TokenShape::Lower;
    return upper == letters ? TokenShape::Upper : TokenShape::Capitalised;
}

} // namespace

std::vector<Token> tokensOf(QStringView units, qsizetype base)
{
    std::vector<Token> tokens;
    bool space = true;
    qsizetype at = 0;
    while (at < units.size()) {
        const QChar c = units[at];
        if (c.isSpace()) {
            space = true;
            ++at;
            continue;
        }
        qsizetype past = at + 1;
        TokenShape shape = TokenShape::Symbol;
        if (const qsizetype markup = pastMarkup(units, at); markup > at) {
            past = markup;
        } else if (c.isLetter()) {
            past = pastDotted(units, at);
            const bool glued = past > at && past < units.size() && isWordUnit(units[past]);
            if (past == at || glued)
                past = pastWord(units, at);
            shape = shapeOf(units.sliced(at, past - at));
        } else if (c.isDigit()) {
            past = pastNumber(units, at);
            shape = TokenShape::Number;
        } else if (isWordApostrophe(c) && !space && at + 1 < units.size() && units[at + 1] == u's' &&
                   (at + 2 == units.size() || !isWordUnit(units[at + 2]))) {
            past = at + 2;
            shape = TokenShape::Lower;
        } else if (c.isPunct()) {
            shape = TokenShape::Punctuation;
        }
        tokens.push_back({{base + at, base + past}, shape, folded(units.sliced(at, past - at)), space});
        space = false;
        at = past;
    }
    return tokens;
}

Span wholeWords(QStringView units, Span span)
{
    while (span.begin < span.end && units[span.begin].isSpace())
        ++span.begin;
    while (span.end > span.begin && units[span.end - 1].isSpace())
        --span.end;
    const auto isInside = [units](qsizetype place) { // of a word
        return place > 0 && place < units.size() && units[place - 1].isLetterOrNumber() && units[place].isLetterOrNumber();
    };
    while (!span.isEmpty() && isInside(span.begin))
        --span.begin;
    while (!span.isEmpty() && isInside(span.end))
        ++span.end;
    return span;
}

} // namespace apacheta
