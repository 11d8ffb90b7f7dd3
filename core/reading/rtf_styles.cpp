// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/rtf_styles.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace apacheta {

QChar rtfCharacter(const QByteArray &word)
{
    static const QHash<QByteArray, QChar> characters = {{"tab", u'\t'},
                                                        {"line", u'\n'},
                                                        {"emdash", u'\u2014'},
                                                        {"endash", u'\u2013'},
                                                        {"lquote", u'\u2018'},
                                                        {"rquote", u'\u2019'},
                                                        {"ldblquote", u'\u201C'},
                                                        {"rdblquote", u'\u201D'},
                                                        {"bullet", u'\u2022'},
                                                        {"~", u'\u00A0'},
                                                        {"-", u'\u00AD'},
                                                        {"_", u'\u2011'},
                                                        {"emspace", u'\u2003'},
                                                        {"enspace", u'\u2002'},
                                                        {"\\", u'\\'},
                                                        {"{", u'{'},
                                                        {"}", u'}'},
                                                        {"page", u' '},
                                                        {"softline", u' '}};
    return characters.value(word);
}

bool isRtfAside(const QByteArray &word)
{
    static const QSet<QByteArray> words = {
        "pict",    "colortbl",  "filetbl",    "listtable", "listoverridetable", "listtext",
        "pntext",  "pntxta",    "pntxtb",     "header",    "headerl",           "headerr",
        "headerf", "footer",    "footerl",    "footerr",   "footerf",           "xe",
        "tc",      "rxe",       "nonshppict", "revtbl",    "private",           "annotation",
        "atnid",   "atnauthor", "template",   "ftnsep",    "ftnsepc",           "ftncn",
        "aftnsep", "objdata"};
    return words.contains(word);
}

QByteArray rtfCodePage(int characterSet)
{
    static const QHash<int, QByteArray> pages = {
        {77, "macintosh"},     {128, "Shift_JIS"},    {129, "windows-949"},  {134, "GBK"},
        {136, "Big5"},         {161, "windows-1253"}, {162, "windows-1254"}, {163, "windows-1258"},
        {177, "windows-1255"}, {178, "windows-1256"}, {186, "windows-1257"}, {204, "windows-1251"},
        {222, "windows-874"},  {238, "windows-1250"}};
    return pages.value(characterSet);
}

} // namespace apacheta
