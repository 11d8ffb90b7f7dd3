// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/snippet.h"

#include "text/source_text.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// The stretch of the passage that is shown: what comes before the first match is a third of it.
Span windowAround(const SourceText &text, const QList<Span> &matches, qsizetype length)
{
    if (text.length() <= length)
        return {0, text.length()};
    const qsizetype first = matches.isEmpty() ? 0 : std::min(matches.first().begin, text.length());
    qsizetype begin = std::clamp<qsizetype>(first - length / 3, 0, text.length() - length);
    qsizetype end = begin + length;
    while (begin > 0 && begin < first && !text.units()[begin - 1].isSpace())
        ++begin;
    while (end < text.length() && end > begin && !text.units()[end].isSpace())
        --end;
    return {begin, end > begin ? end : std::min(begin + length, text.length())};
}

} // namespace

Snippet snippetOf(const SearchHit &hit, qsizetype length)
{
    const SourceText source(hit.text);
    const Span window = windowAround(source, hit.matches, length);
    Snippet snippet;
    snippet.text = source.quote(window);
    for (QChar &character : snippet.text) {
        if (character.isSpace())
            character = u' ';
    }
    const QString lead = window.begin > 0 ? u"… "_s : QString();
    snippet.text = lead + snippet.text + (window.end < source.length() ? u" …"_s : QString());
    const qsizetype shift = lead.size() - source.utf16FromCodePoint(window.begin);
    for (const Span &match : hit.matches) {
        if (window.contains(match))
            snippet.matches.append({source.utf16FromCodePoint(match.begin) + shift, source.utf16FromCodePoint(match.end) + shift});
    }
    return snippet;
}

PassageTarget passageTarget(const SearchHit &hit)
{
    if (hit.matches.isEmpty())
        return {hit.document, hit.span};
    const Span match = hit.matches.first();
    return {hit.document, {hit.span.begin + match.begin, hit.span.begin + match.end}};
}

} // namespace apacheta
