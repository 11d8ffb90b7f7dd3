// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/line_ends.h"

namespace apacheta {
namespace {

bool isHyphen(QChar c) { return c == u'-' || c == u'\u2010' || c == u'\u00AD'; }

/// The letters at the end of a line, before its hyphen.
QStringView lastPart(const QString &line)
{
    qsizetype begin = line.size() - 1;
    while (begin > 0 && line[begin - 1].isLetter())
        --begin;
    return QStringView(line).sliced(begin, line.size() - 1 - begin);
}

QStringView firstPart(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end].isLetter())
        ++end;
    return QStringView(line).first(end);
}

} // namespace

void WholeWords::add(const QString &line)
{
    for (qsizetype at = 0; at < line.size();) {
        if (!line[at].isLetter()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < line.size() && (line[end].isLetter() || (isHyphen(line[end]) && end + 1 < line.size() &&
                                                              line[end + 1].isLetter())))
            ++end;
        m_words.insert(line.sliced(at, end - at).toLower());
        at = end;
    }
}

void joinSplitWords(std::vector<QString> &lines, const WholeWords &words)
{
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].size() < 3 || !isHyphen(lines[i].back()))
            continue;
        const QStringView before = lastPart(lines[i]);
        const QStringView after = firstPart(lines[i + 1]);
        if (before.size() < 2 || after.size() < 2 || !after.front().isLower())
            continue;
        const QString first = before.toString().toLower();
        const QString second = after.toString().toLower();
        if (!words.contains(first + second) || words.contains(first + u'-' + second))
            continue;
        const qsizetype space = lines[i + 1].indexOf(u' ');
        lines[i].chop(1);
        lines[i] += space < 0 ? lines[i + 1] : lines[i + 1].first(space);
        lines[i + 1] = space < 0 ? QString() : lines[i + 1].sliced(space + 1);
        if (lines[i + 1].isEmpty())
            lines.erase(lines.begin() + ptrdiff_t(i) + 1);
    }
}

} // namespace apacheta
