// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/markup_text.h"

#include "reading/lines.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QStringView in(QStringView units, Span span) { return units.sliced(span.begin, span.length()); }

/// A tag as it stands in a text: "<p class='a'>", "</p>", "<!-- ... -->".
struct Tag {
    Span span;
    QString name; ///< lower case, "!--" for a comment
    bool isEnd = false;
};

/// The tag at `at`, empty where what stands there is none.
Tag tagAt(QStringView units, qsizetype at, qsizetype end)
{
    if (units.sliced(at, end - at).startsWith(QStringView(u"<!--"))) {
        const qsizetype past = units.indexOf(QStringView(u"-->"), at + 4);
        return {{at, past < 0 || past + 3 > end ? end : past + 3}, u"!--"_s};
    }
    qsizetype i = at + 1;
    const bool isEnd = i < end && units[i] == u'/';
    i += isEnd;
    qsizetype nameEnd = i;
    while (nameEnd < end && units[nameEnd].isLetterOrNumber())
        ++nameEnd;
    if (nameEnd == i || !units[i].isLetter())
        return {};
    QChar quote;
    for (qsizetype past = nameEnd; past < end; ++past) {
        const QChar c = units[past];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'>') {
            return {{at, past + 1}, units.sliced(i, nameEnd - i).toString().toLower(), isEnd};
        }
    }
    return {};
}

bool isInline(const QString &name)
{
    static const QStringList names =
        u"a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike "
        u"strong sub sup time tt u var wbr br"_s.split(u' ');
    return names.contains(name);
}

bool holdsNoText(const QString &name) { return name == "script"_L1 || name == "style"_L1; }

/// The length of an image at the begin of `text`, linked or not; 0 for none.
qsizetype imageLength(QStringView text)
{
    static const QRegularExpression form(u"^(?:\\[?!\\[[^\\]]{0,500}\\](?:\\([^)\\s]{0,2000}(?:\\s+[^)]{0,"
                                         u"500})?\\)|\\[[^\\]]{0,200}\\])(?:\\]\\([^)]{0,2000}\\))?"
                                         "|<img\\b[^>]{0,4000}>)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).capturedLength();
}

} // namespace

Span withoutHeadingMarks(QStringView units, Span heading)
{
    const std::vector<Line> lines = linesOf(in(units, heading));
    Span span = heading;
    if (units[span.begin] == u'#') {
        while (span.begin < span.end && units[span.begin] == u'#')
            ++span.begin;
        Span bare = span;
        while (bare.end > bare.begin && units[bare.end - 1] == u'#')
            --bare.end;
        if (bare.end == bare.begin || units[bare.end - 1].isSpace())
            span = bare;
    } else {
        // The parser counts a line too many to some of these.
        const auto isUnderline = [&](const Line &line) {
            const QStringView text = in(in(units, heading), line.span);
            return !text.isEmpty() &&
                   std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'=' || c == u'-'; });
        };
        const auto under = std::find_if(lines.begin() + 1, lines.end(), isUnderline);
        if (under != lines.end())
            span.end = heading.begin + under->begin - 1;
    }
    return trimmed(units, span);
}

Span withoutFences(QStringView units, Span code)
{
    const QStringView text = in(units, code);
    if (!text.startsWith(QStringView(u"```")) && !text.startsWith(QStringView(u"~~~")))
        return code;
    const std::vector<Line> lines = linesOf(text);
    if (lines.size() < 2)
        return {code.begin, code.begin};
    const bool closed = in(text, lines.back().span).startsWith(text.first(3));
    return trimmed(units, {code.begin + lines[1].begin, closed ? code.begin + lines.back().begin : code.end});
}

QList<Span> paragraphsIn(QStringView units, Span span)
{
    QList<Span> paragraphs;
    bool open = false;
    for (const Line &line : linesOf(in(units, span))) {
        const Span here{span.begin + line.span.begin, span.begin + line.span.end};
        if (line.isBlank())
            open = false;
        else if (open)
            paragraphs.back().end = here.end;
        else
            paragraphs.append(here);
        open = !line.isBlank();
    }
    return paragraphs;
}

QList<Span> textsInHtml(QStringView units, Span html)
{
    QList<Span> texts;
    qsizetype begin = html.begin;
    const auto close = [&](qsizetype end) { texts.append(paragraphsIn(units, {begin, end})); };
    qsizetype at = html.begin;
    while (at < html.end) {
        const Tag tag = units[at] == u'<' ? tagAt(units, at, html.end) : Tag{};
        if (tag.span.isEmpty()) {
            ++at;
            continue;
        }
        at = tag.span.end;
        if (isInline(tag.name))
            continue;
        close(tag.span.begin);
        if (holdsNoText(tag.name) && !tag.isEnd) {
            const qsizetype past = units.indexOf(QString(u"</"_s + tag.name), at, Qt::CaseInsensitive);
            at = past < 0 || past > html.end ? html.end : past;
        }
        begin = at;
    }
    close(html.end);
    return texts;
}

Span imagesAtBegin(QStringView units, Span span)
{
    qsizetype end = span.begin;
    qsizetype at = span.begin;
    while (at < span.end) {
        const qsizetype length = imageLength(units.sliced(at, span.end - at));
        if (length == 0)
            break;
        end = at + length;
        at = trimmed(units, {end, span.end}).begin;
    }
    return {span.begin, end};
}

Span withoutOuterTags(QStringView units, Span span)
{
    span = trimmed(units, span);
    while (!span.isEmpty() && units[span.begin] == u'<') {
        const Tag tag = tagAt(units, span.begin, span.end);
        if (tag.span.isEmpty())
            break;
        span = trimmed(units, {tag.span.end, span.end});
    }
    while (!span.isEmpty() && units[span.end - 1] == u'>') {
        const qsizetype open = units.first(span.end).lastIndexOf(u'<');
        const Tag tag = open >= span.begin ? tagAt(units, open, span.end) : Tag{};
        if (tag.span.end != span.end)
            break;
        span = trimmed(units, {span.begin, open});
    }
    return span;
}

bool isOnlyLinks(QStringView text)
{
    static const QRegularExpression link(u"!?\\[[^\\]]*\\]\\([^)]*\\)"_s);
    QString rest = text.toString();
    const qsizetype links = rest.count(link);
    rest.remove(link);
    return links >= 2 && std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace apacheta
