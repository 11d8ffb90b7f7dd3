// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/passage_search.h"

#include "library/reader_private.h"
#include "library/search_match.h"
#include "library/words_of_library.h"
#include "text/fold.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int mostFieldActors = 20;
constexpr int mostNamed = 3;
constexpr qsizetype longestAcronym = 8;
/// A date that leaves more open than this (year * 10000) says nothing of a year.
constexpr int vaguestDate = 10'0000;

struct Scored {
    qint64 passage = 0;
    double score = 0;                   ///< bm25: the smaller the better
};

QList<qint64> intersected(const QList<qint64> &a, const QList<qint64> &b)
{
    QList<qint64> both;
    std::set_intersection(a.cbegin(), a.cend(), b.cbegin(), b.cend(), std::back_inserter(both));
    return both;
}

QList<qint64> subtracted(const QList<qint64> &a, const QList<qint64> &b)
{
    QList<qint64> rest;
    std::set_difference(a.cbegin(), a.cend(), b.cbegin(), b.cend(), std::back_inserter(rest));
    return rest;
}

QList<qint64> united(const QList<qint64> &a, const QList<qint64> &b)
{
    QList<qint64> all;
    std::set_union(a.cbegin(), a.cend(), b.cbegin(), b.cend(), std::back_inserter(all));
    return all;
}

FoundPassages newestOf(const QList<qint64> &ids, int limit)
{
    FoundPassages found;
    found.total = ids.size();
    for (auto id = ids.crbegin(); id != ids.crend() && found.passages.size() < limit; ++id)
        found.passages.append(*id);
    return found;
}

QString languageWord(const QStringList &words)
{
    static const QHash<QString, QString> names{{u"spanish"_s, u"es"_s}, {u"espanol"_s, u"es"_s}, {u"castellano"_s, u"es"_s},
                                               {u"english"_s, u"en"_s}, {u"ingles"_s, u"en"_s}};
    const QString typed = words.value(0);
    return names.value(typed, word(languageOf(typed)));
}

QString kindWord(const QString &typed)
{
    static const QHash<QString, QString> spanish{
        {u"estado"_s, u"state"_s},   {u"pais"_s, u"state"_s},      {u"region"_s, u"region"_s}, {u"municipio"_s, u"municipality"_s},
        {u"pueblo"_s, u"people"_s},  {u"persona"_s, u"person"_s},  {u"lugar"_s, u"place"_s},   {u"organizacion"_s, u"organization"_s},
        {u"tratado"_s, u"instrument"_s}, {u"treaty"_s, u"instrument"_s}, {u"country"_s, u"state"_s}};
    const QString plain = folded(typed);
    return spanish.value(plain, plain);
}

} // namespace

Result<FoundPassages> PassageSearch::find(const SearchNode &root, int limit) const
{
    if (isWordsOnly(root))
        return ranked(root, limit);
    if (root.type != SearchNode::All) {
        const auto ids = idsOf(root);
        if (!ids)
            return ids.error();
        return newestOf(*ids, limit);
    }
    // Words rank; the rest of what must be true narrows.
    SearchNode words, rest;
    words.type = rest.type = SearchNode::All;
    for (const SearchNode &child : root.children)
        (isWordsOnly(child) ? words : rest).children.append(child);
    const auto within = idsOfAll(rest.children.isEmpty() ? root : rest);
    if (!within)
        return within.error();
    if (words.children.isEmpty())
        return newestOf(*within, limit);
    return rankedWithin(words, *within, limit);
}

Result<qint64> PassageSearch::count(const SearchNode &node, qint64 most) const
{
    if (isWordsOnly(node))
        return m_connection.number(R"sql(
            select count(*) from (select 1 from passage_fts where passage_fts match :query limit :most))sql",
            {{":query", matchExpression(node, m_stemmer)}, {":most", most}});
    const auto ids = idsOf(node);
    if (!ids)
        return ids.error();
    return std::min<qint64>(ids->size(), most);
}

Result<FoundPassages> PassageSearch::ranked(const SearchNode &words, int limit) const
{
    const Result<qint64> matching = count(words, mostRanked + 1);
    if (!matching)
        return matching.error();
    FoundPassages found;
    found.total = *matching;
    found.bounded = *matching > mostRanked;
    auto ids = m_connection.numbers(R"sql(
        with ranked (passage, score) as materialized (
            select rowid, bm25(passage_fts, 3.0, 1.0) from passage_fts where passage_fts match :query order by rowid desc limit :most)
        select passage from ranked order by score, passage limit :limit)sql",
        {{":query", matchExpression(words, m_stemmer)}, {":limit", limit}, {":most", mostRanked}});
    if (!ids)
        return ids.error();
    found.passages = std::move(*ids);
    return found;
}

Result<FoundPassages> PassageSearch::rankedWithin(const SearchNode &words, const QList<qint64> &within, int limit) const
{
    const Result<qint64> matching = count(words, mostRanked + 1);
    if (!matching)
        return matching.error();
    if (*matching > mostRanked) { // too many to rank before they are cut: the newest come first
        const auto ids = wordIds(words);
        if (!ids)
            return ids.error();
        FoundPassages found = newestOf(intersected(*ids, within), limit);
        found.bounded = found.total > limit;
        return found;
    }
    auto scored = m_connection.rows("select rowid, bm25(passage_fts, 3.0, 1.0) from passage_fts where passage_fts match :query",
                                    {{":query", matchExpression(words, m_stemmer)}},
                                    [](const Row &row) { return Scored{row.number(0), row.real(1)}; });
    if (!scored)
        return scored.error();
    scored->removeIf([&](const Scored &hit) { return !std::binary_search(within.cbegin(), within.cend(), hit.passage); });
    std::sort(scored->begin(), scored->end(), [](const Scored &a, const Scored &b) {
        return a.score != b.score ? a.score < b.score : a.passage < b.passage;
    });
    FoundPassages found;
    found.total = scored->size();
    for (const Scored &hit : std::as_const(*scored))
        if (found.passages.size() < limit)
            found.passages.append(hit.passage);
    return found;
}

Result<QList<qint64>> PassageSearch::wordIds(const SearchNode &node) const
{
    return m_connection.numbers("select rowid from passage_fts where passage_fts match :query order by rowid",
                                {{":query", matchExpression(node, m_stemmer)}});
}

Result<QList<qint64>> PassageSearch::idsOf(const SearchNode &node) const
{
    if (isWordsOnly(node))
        return wordIds(node);
    switch (node.type) {
    case SearchNode::Field:
        return idsOfField(node);
    case SearchNode::Any: {
        QList<qint64> all;
        for (const SearchNode &child : node.children) {
            const auto ids = idsOf(child);
            if (!ids)
                return ids.error();
            all = united(all, *ids);
        }
        return all;
    }
    case SearchNode::Without: {
        const auto everything = m_connection.numbers("select id from passage order by id");
        const auto ids = idsOf(node.children.first());
        if (!everything || !ids)
            return everything ? ids.error() : everything.error();
        return subtracted(*everything, *ids);
    }
    default:
        return idsOfAll(node);
    }
}

Result<QList<qint64>> PassageSearch::idsOfAll(const SearchNode &node) const
{
    std::optional<QList<qint64>> wanted;
    for (const SearchNode &child : node.children) {
        if (child.type == SearchNode::Without)
            continue;
        const auto ids = idsOf(child);
        if (!ids)
            return ids.error();
        wanted = wanted ? intersected(*wanted, *ids) : *ids;
    }
    for (const SearchNode &child : node.children) {
        if (child.type != SearchNode::Without)
            continue;
        const auto ids = wanted ? idsOf(child.children.first()) : idsOf(child);
        if (!ids)
            return ids.error();
        wanted = wanted ? subtracted(*wanted, *ids) : *ids;
    }
    return wanted.value_or(QList<qint64>());
}

Result<QList<qint64>> PassageSearch::idsOfField(const SearchNode &node) const
{
    switch (node.field) {
    case SearchField::Actor: {
        const auto actors = actorsOf(node);
        if (!actors)
            return actors.error();
        return m_connection.numbers(R"sql(
            select distinct mention.passage
              from json_each(:actors) as wanted
              cross join actor as member on coalesce(member.merged_into, member.id) = wanted.value
              cross join mention on mention.actor = member.id
             order by mention.passage)sql",
            {{":actors", jsonOf(*actors)}});
    }
    case SearchField::Kind:
        return m_connection.numbers(R"sql(
            select distinct mention.passage
              from actor
              cross join actor as member on coalesce(member.merged_into, member.id) = +actor.id
              cross join mention on mention.actor = member.id
             where actor.kind = :kind and actor.confidence >= 0
             order by mention.passage)sql",
            {{":kind", kindWord(node.typed)}});
    case SearchField::Year:
        return idsOfYear(node);
    case SearchField::Author:
    case SearchField::Title:
    case SearchField::Language:
        break;
    }
    const bool byAuthor = node.field == SearchField::Author;
    const bool byTitle = node.field == SearchField::Title;
    const auto documents = m_connection.numbers(R"sql(
        select id from document
         where (:author is null or instr(' ' || authors_key, ' ' || :author) > 0)
           and (:title is null or instr(' ' || title_key, ' ' || :title) > 0)
           and (:language is null or language = :language))sql",
        {{":author", byAuthor ? std::optional(folded(node.typed)) : std::nullopt},
         {":title", byTitle ? std::optional(folded(node.typed)) : std::nullopt},
         {":language", byAuthor || byTitle ? std::nullopt : std::optional(languageWord(node.words))}});
    if (!documents)
        return documents.error();
    return idsOfDocuments(*documents);
}

Result<QList<qint64>> PassageSearch::idsOfYear(const SearchNode &node) const
{
    const std::optional<YearSpan> years = yearSpanOf(node.typed);
    if (!years)
        return QList<qint64>();
    const auto dated = m_connection.numbers(R"sql(
        select passage from found_date
         where earliest between :from - :vaguest and :to and latest >= :from and latest - earliest <= :vaguest
        union
        select event_evidence.passage
          from event
          cross join event_evidence on event_evidence.event = event.id
         where event.earliest between :from - :vaguest and :to and event.latest >= :from and event.latest - event.earliest <= :vaguest
        order by 1)sql",
        {{":from", years->from}, {":to", years->to}, {":vaguest", vaguestDate}});
    if (!dated)
        return dated.error();
    const auto documents = m_connection.numbers("select id from document where earliest <= :to and latest >= :from and latest - earliest <= :vaguest",
                                                {{":from", years->from}, {":to", years->to}, {":vaguest", vaguestDate}});
    if (!documents)
        return documents.error();
    const auto written = idsOfDocuments(*documents);
    if (!written)
        return written.error();
    return united(*dated, *written);
}

Result<QList<qint64>> PassageSearch::idsOfDocuments(const QList<qint64> &documents) const
{
    auto ids = m_connection.numbers(R"sql(
        select passage.id from json_each(:documents) as wanted cross join passage on passage.document = wanted.value)sql",
        {{":documents", jsonOf(documents)}});
    if (ids)
        std::sort(ids->begin(), ids->end());
    return ids;
}

Result<QList<qint64>> PassageSearch::actorsOf(const SearchNode &field) const
{
    const auto named = m_connection.numbers(R"sql(
        select coalesce(merged_into, id) from actor where key = :typed
        union
        select actor from actor_name where key = :key)sql",
        {{":typed", field.typed}, {":key", nameKey(field.typed)}});
    if (!named || !named->isEmpty())
        return named;
    const auto begun = actorsMatching(m_connection, namePrefixQuery(field.typed));
    if (!begun)
        return begun.error();
    return m_connection.numbers(R"sql(
        select actor.id
          from json_each(:actors) as wanted
          cross join actor on actor.id = wanted.value
         order by actor.mentions desc, actor.id limit :most)sql",
        {{":actors", jsonOf(*begun)}, {":most", mostFieldActors}});
}

Result<QStringList> PassageSearch::otherNamesOf(const QString &typed) const
{
    // A surname alone ("morales") must not bring in all who bear it, nor a word ("mar") what it is an acronym of.
    const bool mayBeAcronym = typed.size() >= 2 && typed.size() <= longestAcronym && typed == typed.toUpper() && typed != typed.toLower();
    const auto names = m_connection.rows(R"sql(
        with bearer (actor) as materialized (
            select actor.id
              from actor_name
              cross join actor on actor.id = actor_name.actor and actor.confidence >= 0
             where actor_name.key = :key
               and (actor_name.document <= 0 or actor.name_key = :key or (:acronym and actor_name.name = upper(actor_name.name)))
             group by actor.id
             order by max(actor.mentions) desc, actor.id limit :most)
        select distinct actor_name.name
          from bearer
          cross join actor_name on actor_name.actor = bearer.actor
         where actor_name.key <> :key
         order by actor_name.document, actor_name.id limit 24)sql",
        {{":key", nameKey(typed)}, {":acronym", int(mayBeAcronym)}, {":most", mostNamed}}, [](const Row &row) { return row.text(0); });
    if (!names)
        return names.error();
    return QStringList(*names);
}

} // namespace apacheta
