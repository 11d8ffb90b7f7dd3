// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "command.h"
#include "terminal.h"

#include <QCommandLineOption>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

QJsonObject jsonOf(const SearchHit &hit)
{
    QJsonArray matches;
    for (const Span &match : hit.matches)
        matches.append(QJsonArray{qint64(match.begin), qint64(match.end)});
    return {{u"document"_s, hit.document.value},
            {u"title"_s,
             hit.documentTitle.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(hit.documentTitle)},
            {u"passage"_s, hit.passage.value},
            {u"begin"_s, qint64(hit.span.begin)},
            {u"end"_s, qint64(hit.span.end)},
            {u"text"_s, hit.text},
            {u"matches"_s, matches},
            {u"page"_s, hit.page.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(hit.page)},
            {u"paragraph"_s, hit.paragraph > 0 ? QJsonValue(hit.paragraph) : QJsonValue(QJsonValue::Null)}};
}

/// Some 300 characters of the passage round its first match.
QString excerptOf(const SearchHit &hit)
{
    constexpr qsizetype reach = 300;
    const QList<uint> points = hit.text.toUcs4();
    const qsizetype match = hit.matches.isEmpty() ? 0 : hit.matches.constFirst().begin;
    qsizetype begin = points.size() <= reach + 60 ? 0 : std::max<qsizetype>(0, match - reach / 3);
    const qsizetype end =
        points.size() <= reach + 60 ? points.size() : std::min(points.size(), begin + reach);
    while (begin > 0 && begin < match && !QChar::isSpace(points.at(begin - 1)))
        ++begin;
    const QList<char32_t> piece(points.begin() + begin, points.begin() + end);
    return (begin > 0 ? u"… "_s : QString()) +
           QString::fromUcs4(piece.constData(), piece.size()).simplified() +
           (end < points.size() ? u" …"_s : QString());
}

void printHits(const Call &call, const SearchAnswer &answer)
{
    const int width = widthOf(1);
    int number = 0;
    for (const SearchHit &hit : answer.hits) {
        EvidenceRow place;
        place.documentTitle = hit.documentTitle;
        place.page = hit.page;
        place.paragraph = hit.paragraph;
        call.out() << ++number << ". " << sourceOf(place)
                   << u"  [passage %1, document %2]\n"_s.arg(hit.passage.value).arg(hit.document.value);
        call.out() << wrapped(excerptOf(hit), 3, width) << '\n';
    }
}

Status searchOnce(const Call &call, const Reader &reader, int limit)
{
    const Result<SearchAnswer> answer = reader.search(call.words().join(u' '), limit);
    if (!answer)
        return call.failed(answer.error());
    if (call.isJson()) {
        for (const SearchHit &hit : answer->hits)
            call.print(jsonOf(hit));
    } else {
        printHits(call, *answer);
    }
    call.out().flush();
    call.say(answer->understood);
    if (answer->hits.isEmpty())
        call.say(answer->advice);
    else
        call.say(u"%1 of %2%3 passages, %4 ms"_s.arg(answer->hits.size())
                     .arg(answer->bounded ? u"at least "_s : QString())
                     .arg(answer->total)
                     .arg(answer->milliseconds, 0, 'f', 1));
    return Done;
}

Status searchBatch(const Call &call, const Reader &reader, int limit)
{
    const QString path = call.value(u"batch"_s);
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(0, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return call.failed(
            {Error::NotFound,
             u"The file of queries %1 cannot be read. Check its name and permissions."_s.arg(path)});
    QTextStream queries(&file);
    for (QString query; queries.readLineInto(&query);) {
        if (query.trimmed().isEmpty())
            continue;
        const Result<SearchAnswer> answer = reader.search(query, limit);
        if (!answer)
            return call.failed(answer.error());
        QJsonArray hits;
        for (const SearchHit &hit : answer->hits)
            hits.append(jsonOf(hit));
        call.print({{u"query"_s, query},
                    {u"understood"_s, answer->understood},
                    {u"advice"_s,
                     answer->advice.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(answer->advice)},
                    {u"total"_s, answer->total},
                    {u"bounded"_s, answer->bounded},
                    {u"ms"_s, answer->milliseconds},
                    {u"hits"_s, hits}});
    }
    return Done;
}

Status search(const Call &call)
{
    if (call.has(u"batch"_s) != call.words().isEmpty())
        return call.wordsOff(u"Give a query, or a file of queries with --batch FILE."_s);
    const Result<int> limit = numberOf(call, u"limit"_s, 20);
    if (!limit)
        return call.failed(limit.error());
    const Result<std::unique_ptr<Reader>> reader = call.openReader();
    if (!reader)
        return call.failed(reader.error());
    return call.has(u"batch"_s) ? searchBatch(call, **reader, *limit) : searchOnce(call, **reader, *limit);
}

} // namespace

QList<Command> searchCommands()
{
    return {
        {u"search"_s,
         u"QUERY [--limit N] [--json] | --batch FILE"_s,
         u"Passages by full text"_s,
         u"All words must stand in the passage, with any accents and endings. Also: \"a phrase\", one OR "
         u"other, -without,\n"
         "begin*, this NEAR that, actor:chile, year:1904. Put a query that begins with a minus after two: search -- -word."_s,
         {{u"limit"_s, u"At most so many passages. Without it: 20."_s, u"N"_s},
          {u"batch"_s, u"A file with a query a line (- for standard input); one JSON object a query."_s,
           u"FILE"_s}},
         0,
         -1,
         &search}};
}

} // namespace apacheta::cli
