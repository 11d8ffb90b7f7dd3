// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_text.h"
#include "library/passage_search.h"
#include "library/reader_private.h"
#include "library/search_advice.h"
#include "library/search_match.h"
#include "library/words_of_library.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int mostNamesTold = 6;

bool asksForSomething(const SearchNode &node)
{
    const auto asks = [](const SearchNode &child) { return asksForSomething(child); };
    if (node.type == SearchNode::Without)
        return false;
    return node.children.isEmpty() || std::any_of(node.children.cbegin(), node.children.cend(), asks);
}

void collectActorFields(const SearchNode &node, QList<SearchNode> &fields)
{
    if (node.type == SearchNode::Field && node.field == SearchField::Actor)
        fields.append(node);
    if (node.type != SearchNode::Without)
        for (const SearchNode &child : node.children)
            collectActorFields(child, fields);
}

/// How the query was read, in sentences.
QString understoodAs(const SearchQuery &query, const SearchNode &expanded, bool bounded)
{
    QStringList sentences{LibraryText::tr("Looked for %1.").arg(described(*query.root))};
    QStringList names = otherNamesIn(expanded);
    if (!names.isEmpty()) {
        const bool more = names.size() > mostNamesTold;
        names = names.first(std::min<qsizetype>(names.size(), mostNamesTold));
        sentences.append((more ? LibraryText::tr("Also under the names %1 and others.") : LibraryText::tr("Also under the names %1."))
                             .arg(u'"' + names.join(u"\", \""_s) + u'"'));
    }
    sentences += query.notes;
    if (bounded)
        sentences.append(LibraryText::tr("Very common: only the newest %1 passages were ranked. Add a word to narrow it down.").arg(PassageSearch::mostRanked));
    return sentences.join(u' ');
}

class HitReader {
public:
    HitReader(const Connection &connection, const Highlighter &highlighter, QList<qint64> actors)
        : m_connection(connection), m_highlighter(highlighter), m_actors(std::move(actors))
    {
    }

    Result<QList<SearchHit>> hits(const QList<qint64> &passages) const
    {
        auto hits = m_connection.rows(R"sql(
            select passage.id, document.id, document.title, passage.first, passage.past,
                   substr(document_text.text, passage.first + 1, passage.past - passage.first), passage.paragraph, page.label
              from json_each(:passages) as wanted
              cross join passage on passage.id = wanted.value
              cross join document on document.id = passage.document
              cross join document_text on document_text.document = document.id
              left join page on page.document = document.id and page.number = passage.page
             order by wanted.key)sql",
            {{":passages", jsonOf(passages)}}, [](const Row &row) {
                return SearchHit{row.id<PassageId>(0), row.id<DocumentId>(1), row.text(2), {row.number(3), row.number(4)}, row.text(5), {},
                                 row.integer(6), row.text(7)};
            });
        if (!hits)
            return hits;
        for (SearchHit &hit : *hits) {
            const auto named = namesIn(hit);
            if (!named)
                return named.error();
            hit.matches = m_highlighter.matchesIn(hit.text, *named);
        }
        return hits;
    }

private:
    /// Where the actors that the query asks for are named in a passage.
    Result<QList<Span>> namesIn(const SearchHit &hit) const
    {
        if (m_actors.isEmpty())
            return QList<Span>();
        return m_connection.rows(R"sql(
            select mention.first, mention.past
              from json_each(:actors) as wanted
              cross join actor as member on coalesce(member.merged_into, member.id) = wanted.value
              cross join mention on mention.actor = member.id and mention.passage = :passage
             where mention.past <= :past)sql",
            {{":actors", jsonOf(m_actors)}, {":passage", hit.passage}, {":past", qint64(hit.span.end)}},
            [&](const Row &row) { return Span{row.number(0) - hit.span.begin, row.number(1) - hit.span.begin}; });
    }

    const Connection &m_connection;
    const Highlighter &m_highlighter;
    const QList<qint64> m_actors;
};

/// The tree with the other names of what it names; the first failure in `failure`.
SearchNode expandedBy(const PassageSearch &search, const SearchNode &root, std::optional<Error> &failure)
{
    return withOtherNames(root, [&](const QString &key) {
        const auto names = search.otherNamesOf(key);
        if (!names)
            failure = names.error();
        return names ? *names : QStringList();
    });
}

Result<QList<qint64>> actorsAskedFor(const PassageSearch &search, const SearchNode &root)
{
    QList<SearchNode> fields;
    collectActorFields(root, fields);
    QList<qint64> actors;
    for (const SearchNode &field : std::as_const(fields)) {
        const auto found = search.actorsOf(field);
        if (!found)
            return found.error();
        actors += *found;
    }
    return actors;
}

Result<SearchAnswer> answer(const Connection &connection, const SearchQuery &query, int limit)
{
    const Stemmer stemmer;
    const PassageSearch search(connection, stemmer);
    std::optional<Error> failure;
    const SearchNode root = expandedBy(search, *query.root, failure);
    if (failure)
        return *failure;
    const auto found = search.find(root, limit);
    if (!found)
        return found.error();
    const auto actors = actorsAskedFor(search, root);
    if (!actors)
        return actors.error();
    const Highlighter highlighter(root, stemmer);
    auto hits = HitReader(connection, highlighter, *actors).hits(found->passages);
    if (!hits)
        return hits.error();
    SearchAnswer answer;
    answer.hits = std::move(*hits);
    answer.total = found->total;
    answer.bounded = found->bounded;
    answer.understood = understoodAs(query, root, found->bounded);
    if (answer.total == 0) {
        const Result<QString> advice = adviceFor(connection, search, root);
        if (!advice)
            return advice.error();
        answer.advice = *advice;
    }
    return answer;
}

} // namespace

Result<SearchAnswer> Reader::search(const QString &query, int limit, std::stop_token stop) const
{
    QElapsedTimer clock;
    clock.start();
    const SearchQuery read = readQuery(query);
    SearchAnswer nothing;
    nothing.understood = read.notes.join(u' ');
    if (!read.root) {
        nothing.advice = LibraryText::tr("Type a word, a name or a \"phrase\" to look for.");
        return nothing;
    }
    if (!asksForSomething(*read.root)) {
        nothing.understood = QStringList(QStringList{LibraryText::tr("Looked for %1.").arg(described(*read.root))} + read.notes).join(u' ');
        nothing.advice = LibraryText::tr("This only says what to leave out. Add a word to look for.");
        return nothing;
    }
    const Question question(*m_d->connection, stop);
    auto found = answer(*m_d->connection, read, limit);
    if (found)
        found->milliseconds = double(clock.nsecsElapsed()) / 1e6;
    return found;
}

} // namespace apacheta
