// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/inline_markup.h"

#include <algorithm>

namespace apacheta {

namespace {

bool isMark(QChar c)
{
    return c == u'*' || c == u'_';
}

struct Open {
    QChar mark;
    int at = 0;
    int length = 0;                     ///< 1 italic, 2 bold
};

/// A run of marks: opens before a letter, closes after one; within words "_" does neither.
struct Run {
    int begin = 0;
    int length = 0;
    bool canOpen = false;
    bool canClose = false;
};

Run runAt(const QString &text, int begin)
{
    Run run{begin, 0, false, false};
    const QChar mark = text[begin];
    while (begin + run.length < text.size() && text[begin + run.length] == mark)
        ++run.length;
    const QChar before = begin > 0 ? text[begin - 1] : QChar(u' ');
    const int past = begin + run.length;
    const QChar after = past < text.size() ? text[past] : QChar(u' ');
    run.canOpen = !after.isSpace() && (mark == u'*' || !before.isLetterOrNumber());
    run.canClose = !before.isSpace() && (mark == u'*' || !after.isLetterOrNumber());
    return run;
}

void addLinkMarks(InlineMarkup &markup, const QString &text, int bracket)
{
    const qsizetype close = text.indexOf(u']', bracket + 1);
    if (close < 0 || close + 1 >= text.size() || text[close + 1] != u'(')
        return;
    const qsizetype end = text.indexOf(u')', close + 2);
    const qsizetype inner = text.indexOf(u'[', bracket + 1);
    if (end < 0 || (inner >= 0 && inner < close))
        return;
    markup.marks.append({bracket, bracket + 1});
    markup.marks.append({int(close), int(end) + 1});
}

} // namespace

InlineMarkup inlineMarkup(const QString &text)
{
    InlineMarkup markup;
    QList<Open> open;
    for (int i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
            continue;
        }
        if (text[i] == u'[') {
            addLinkMarks(markup, text, i);
            continue;
        }
        if (!isMark(text[i]))
            continue;
        Run run = runAt(text, i);
        i = run.begin + run.length - 1;
        if (run.length > 3)
            continue;
        while (run.canClose && run.length > 0) {
            const auto partner = std::find_if(open.rbegin(), open.rend(), [&](const Open &one) {
                return one.mark == text[run.begin] && one.length <= run.length;
            });
            if (partner == open.rend())
                break;
            const Open start = *partner;
            open.erase(std::next(partner).base(), open.end());
            markup.marks.append({start.at, start.at + start.length});
            markup.marks.append({run.begin, run.begin + start.length});
            markup.spans.append({start.at + start.length, run.begin, {}, start.length == 2, start.length == 1, false});
            run.begin += start.length;
            run.length -= start.length;
        }
        if (!run.canOpen)
            continue;
        for (int at = run.begin; run.length > 0;) {
            const int length = std::min(run.length, 2);
            open.append({text[at], at, length});
            at += length;
            run.length -= length;
        }
    }
    std::sort(markup.marks.begin(), markup.marks.end());
    return markup;
}

} // namespace apacheta
