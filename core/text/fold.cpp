// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <algorithm>

namespace apacheta {
namespace {

bool isApostrophe(QChar c)
{
    switch (c.unicode()) {
    case u'\'':
    case u'`':
    case 0x00B4:
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x02BC:
    case 0x02B9:
    case 0x02BB:
    case 0x2032:
        return true;
    default:
        return false;
    }
}

bool isDropped(QChar c)
{
    return c.unicode() == 0x00AD || (c.unicode() >= 0x200B && c.unicode() <= 0x200D) ||
           c.unicode() == 0xFEFF || c.unicode() == 0x2060 || c.category() == QChar::Mark_NonSpacing;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// folded() where no letter needs taking apart, which is most of them.
QString foldedAscii(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c == u'`' ? QChar(u'\'') : c.toLower();
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

} // namespace

QString folded(QStringView text)
{
    if (isAscii(text))
        return foldedAscii(text);
    // Apostrophes first: NFKD would turn U+00B4 into a space and a mark.
    QString plain = text.toString();
    for (QChar &c : plain)
        if (isApostrophe(c))
            c = u'\'';
    QString result;
    result.reserve(plain.size());
    const QString decomposed = plain.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (isDropped(c))
            continue;
        if (c.isSpace()) {
            if (!result.isEmpty() && result.back() != u' ')
                result += u' ';
        } else if (c.category() == QChar::Punctuation_Dash || c.unicode() == 0x2212) {
            result += u'-';
        } else {
            result += c.toCaseFolded();
        }
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString nameKey(QStringView text)
{
    QString key = folded(text);
    key.remove(u'\'');
    key.replace(u'-', u' ');
    return key.simplified();
}

QString slug(QStringView text)
{
    QString result;
    const QString key = nameKey(text);
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            result += c;
        else if (!result.isEmpty() && result.back() != u'-')
            result += u'-';
    }
    if (result.endsWith(u'-'))
        result.chop(1);
    return result;
}

} // namespace apacheta
