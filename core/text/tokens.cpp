// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens.h"

#include "text/fold.h"

namespace apacheta {
namespace {

bool isApostrophe(QChar c) { return c == u'\'' || c.unicode() == 0x2019 || c.unicode() == 0x02BC || c.unicode() == 0x2018; }

bool isWordUnit(QChar c)
{
    return c.isLetter() || c.isMark() || c.unicode() == 0x00AD || (c.unicode() >= 0x200B && c.unicode() <= 0x200D);
}

/// Past the end of a dotted acronym or initial that begins at `at` ("EE.UU.", "U.S.", "J."), or `at` when there is none.
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
    return i;
}

qsizetype pastWord(QStringView text, qsizetype at)
{
    qsizetype i = at;
    while (i < text.size()) {
        if (isWordUnit(text[i]) || (i > at && text[i].isDigit())) {
            ++i;
            continue;
        }
        const bool inner = isApostrophe(text[i]) && i > at && i + 1 < text.size() && text[i + 1].isLetter();
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
        const bool separator = (text[i] == u'.' || text[i] == u',') && i + 1 < text.size() && text[i + 1].isDigit();
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
        if (c.isLetter()) {
            past = pastDotted(units, at);
            const bool glued = past > at && past < units.size() && isWordUnit(units[past]);
            if (past == at || glued)
                past = pastWord(units, at);
            shape = shapeOf(units.sliced(at, past - at));
        } else if (c.isDigit()) {
            past = pastNumber(units, at);
            shape = TokenShape::Number;
        } else if (isApostrophe(c) && !space && at + 1 < units.size() && units[at + 1] == u's'
                   && (at + 2 == units.size() || !isWordUnit(units[at + 2]))) {
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

} // namespace apacheta
