// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_text.h"
#include "library/reader_private.h"
#include "library/scope_candidates.h"
#include "library/words_of_library.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qint64 highestId = std::numeric_limits<qint64>::max();

Result<QList<qint64>> relationsOf(const Connection &connection, const QList<qint64> &actors)
{
    return connection.numbers(R"sql(
        select relation.id from json_each(:actors) as wanted cross join relation on relation.subject = wanted.value and relation.evidence > 0
        union
        select relation.id from json_each(:actors) as wanted cross join relation on relation.object = wanted.value and relation.evidence > 0)sql",
        {{":actors", jsonOf(actors)}});
}

Result<QList<qint64>> relationsBetween(const Connection &connection, ActorId first, ActorId second)
{
    return connection.numbers(R"sql(
        select id from relation where subject = :first and object = :second and evidence > 0
        union
        select id from relation where subject = :second and object = :first and evidence > 0)sql",
        {{":first", first}, {":second", second}});
}

/// What she rejected has no confidence.
RelationFilter withRejected(RelationFilter filter)
{
    filter.minimumConfidence = -1;
    return filter;
}

/// Those that she rejected, of the actors that are asked for. The window's narrowing does not hide what she may want back.
Result<Candidates> rejectedRelations(const Connection &connection, const RelationFilter &filter)
{
    std::optional<QString> actors;
    if (const QString query = namePrefixQuery(filter.text); !query.isEmpty()) {
        const auto named = actorsMatching(connection, query);
        if (!named)
            return named.error();
        actors = jsonOf(*named);
    }
    auto ids = connection.numbers(R"sql(
        select id from relation
         where evidence = 0 and confidence < 0 and subject <> object
           and exists (select 1 from relation_evidence where relation_evidence.relation = relation.id and relation_evidence.hidden = 1)
           and (:actors is null or subject in (select value from json_each(:actors)) or object in (select value from json_each(:actors))))sql",
        {{":actors", actors}});
    return ids ? Result<Candidates>(std::move(*ids)) : ids.error();
}

Result<Candidates> candidatesOf(const Connection &connection, const RelationFilter &filter)
{
    if (filter.rejected)
        return rejectedRelations(connection, filter);
    Candidates candidates;
    const auto narrowed = [&](Result<QList<qint64>> ids) -> Outcome {
        if (!ids)
            return ids.error();
        narrow(candidates, std::move(*ids));
        return Done{};
    };
    if (const QString query = namePrefixQuery(filter.text); !query.isEmpty()) {
        const auto actors = actorsMatching(connection, query);
        if (!actors)
            return actors.error();
        if (const Outcome outcome = narrowed(relationsOf(connection, *actors)); !outcome)
            return outcome.error();
    }
    const std::optional<ActorId> one = filter.actor ? filter.actor : filter.with;
    if (filter.actor && filter.with) {
        if (const Outcome outcome = narrowed(relationsBetween(connection, *filter.actor, *filter.with)); !outcome)
            return outcome.error();
    } else if (one) {
        if (const Outcome outcome = narrowed(relationsOf(connection, {one->value})); !outcome)
            return outcome.error();
    }
    if (filter.document) {
        auto told = connection.numbers("select relation from relation_evidence where document = :document and hidden = 0", {{":document", *filter.document}});
        if (const Outcome outcome = narrowed(std::move(told)); !outcome)
            return outcome.error();
    }
    if (filter.scope.narrows()) {
        ViewFilter scope = filter.scope;
        if (scope.minimumConfidence <= ViewFilter().minimumConfidence)
            scope.minimumConfidence = filter.minimumConfidence;
        if (const Outcome outcome = narrowTo(candidates, relationsUnder(connection, scope)); !outcome)
            return outcome.error();
    }
    return candidates;
}

Result<QList<SortedId>> nextByEvidence(const Connection &connection, const RelationFilter &filter, const Cursor &after, int count)
{
    const SortedId last = after.isStart() ? SortedId{highestId, 0, highestId, {}} : sortedIdOf(after);
    return connection.rows(R"sql(
        select id, evidence from relation
         where (evidence, id) < (:number, :id) and confidence >= :confidence
           and (:predicates is null or predicate in (select value from json_each(:predicates)))
           and (:polarities is null or polarity in (select value from json_each(:polarities)))
         order by evidence desc, id desc limit :count)sql",
        {{":number", last.number}, {":id", last.id}, {":confidence", filter.minimumConfidence}, {":predicates", wordList(filter.predicates)},
         {":polarities", wordList(filter.polarities)}, {":count", count + 1}},
        [](const Row &row) { return SortedId{row.number(0), 0, row.number(1), {}}; });
}

Result<QList<SortedId>> nextByDate(const Connection &connection, const RelationFilter &filter, const Cursor &after, int count)
{
    const SortedId last = after.isStart() ? SortedId{0, 0, -1, {}} : sortedIdOf(after);
    QList<SortedId> found;
    if (last.group == 0) {
        auto dated = connection.rows(R"sql(
            select id, earliest from relation
             where (earliest, id) > (:number, :id) and confidence >= :confidence
               and (:predicates is null or predicate in (select value from json_each(:predicates)))
               and (:polarities is null or polarity in (select value from json_each(:polarities)))
             order by earliest, id limit :count)sql",
            {{":number", last.number}, {":id", last.id}, {":confidence", filter.minimumConfidence},
             {":predicates", wordList(filter.predicates)}, {":polarities", wordList(filter.polarities)}, {":count", count + 1}},
            [](const Row &row) { return SortedId{row.number(0), 0, row.number(1), {}}; });
        if (!dated)
            return dated.error();
        found = std::move(*dated);
    }
    if (found.size() > count)
        return found;
    const auto undated = connection.rows(R"sql(
        select id from relation
         where earliest is null and id > :id and confidence >= :confidence
           and (:predicates is null or predicate in (select value from json_each(:predicates)))
           and (:polarities is null or polarity in (select value from json_each(:polarities)))
         order by id limit :count)sql",
        {{":id", last.group == 1 ? last.id : qint64(0)}, {":confidence", filter.minimumConfidence},
         {":predicates", wordList(filter.predicates)}, {":polarities", wordList(filter.polarities)}, {":count", count + 1 - int(found.size())}},
        [](const Row &row) { return SortedId{row.number(0), 1, 0, {}}; });
    if (!undated)
        return undated.error();
    return found + *undated;
}

Result<QList<SortedId>> nextBySubject(const Connection &connection, const RelationFilter &filter, const Cursor &after, int count)
{
    const SortedId last = after.isStart() ? SortedId{} : sortedIdOf(after);
    return connection.rows(R"sql(
        select relation.id, actor.name_key
          from actor indexed by actor_by_name
          cross join relation indexed by relation_by_subject on relation.subject = actor.id
         where actor.name_key >= :text and (actor.name_key, relation.id) > (:text, :id) and relation.confidence >= :confidence
           and (:predicates is null or relation.predicate in (select value from json_each(:predicates)))
           and (:polarities is null or relation.polarity in (select value from json_each(:polarities)))
         order by actor.name_key, relation.id limit :count)sql",
        {{":text", last.text}, {":id", last.id}, {":confidence", filter.minimumConfidence}, {":predicates", wordList(filter.predicates)},
         {":polarities", wordList(filter.polarities)}, {":count", count + 1}},
        [](const Row &row) { return SortedId{row.number(0), 0, 0, row.text(1)}; });
}

SortedId sortedBy(RelationFilter::Sort sort, const Row &row)
{
    switch (sort) {
    case RelationFilter::ByEvidence:
        return {row.number(0), 0, row.number(1), {}};
    case RelationFilter::ByDate:
        return {row.number(0), row.isNull(2) ? 1 : 0, row.number(2), {}};
    case RelationFilter::BySubject:
        break;
    }
    return {row.number(0), 0, 0, row.text(3)};
}

Result<QList<SortedId>> amongCandidates(const Connection &connection, const RelationFilter &filter, const QString &candidates)
{
    return connection.rows(R"sql(
        select relation.id, relation.evidence, relation.earliest, actor.name_key
          from json_each(:candidates) as candidate
          cross join relation on relation.id = candidate.value
          cross join actor on actor.id = relation.subject
         where relation.confidence >= :confidence
           and (:predicates is null or relation.predicate in (select value from json_each(:predicates)))
           and (:polarities is null or relation.polarity in (select value from json_each(:polarities))))sql",
        {{":candidates", candidates}, {":confidence", filter.minimumConfidence}, {":predicates", wordList(filter.predicates)},
         {":polarities", wordList(filter.polarities)}},
        [&](const Row &row) { return sortedBy(filter.sort, row); });
}

Result<QList<SortedId>> nextOfAll(const Connection &connection, const RelationFilter &filter, const Cursor &after, int count)
{
    switch (filter.sort) {
    case RelationFilter::ByEvidence:
        return nextByEvidence(connection, filter, after, count);
    case RelationFilter::ByDate:
        return nextByDate(connection, filter, after, count);
    case RelationFilter::BySubject:
        break;
    }
    return nextBySubject(connection, filter, after, count);
}

/// As it is shown: the one into whom it may be merged.
Result<ActorRow> oneActor(const Connection &connection, ActorId id)
{
    const Result<qint64> shown = connection.number("select coalesce(merged_into, id) from actor where id = :id", {{":id", id}});
    if (!shown)
        return shown.error();
    const auto rows = actorRows(connection, {*shown});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{Error::NotFound, LibraryText::tr("This actor is no longer in the library."), u"actor %1"_s.arg(id.value)};
    return rows->first();
}

/// By date, undated last.
template <class Claim> void sortByDate(QList<Claim> &claims)
{
    std::stable_sort(claims.begin(), claims.end(), [](const Claim &a, const Claim &b) {
        if (a.date.has_value() != b.date.has_value())
            return a.date.has_value();
        return a.date && std::pair(a.date->earliest(), a.date->latest()) < std::pair(b.date->earliest(), b.date->latest());
    });
}

} // namespace

Result<QList<RelationRow>> relationRows(const Connection &connection, const QList<qint64> &ids)
{
    return connection.rows(R"sql(
        select relation.id, subject.id, subject.name, subject.kind, relation.predicate, object.id, object.name, object.kind,
               relation.polarity, relation.date, relation.event, relation.evidence, relation.confidence
          from json_each(:ids) as wanted
          cross join relation on relation.id = wanted.value
          cross join actor as subject on subject.id = relation.subject
          cross join actor as object on object.id = relation.object
         order by wanted.key)sql",
        {{":ids", jsonOf(ids)}}, [](const Row &row) {
            const Category predicate = categoryIn(row.text(4));
            const bool bothAct = isSymmetric(predicate);
            return RelationRow{row.id<RelationId>(0),
                               {row.id<ActorId>(1), row.text(2), kindIn(row.text(3)), bothAct ? Role::Party : Role::Agent},
                               predicate,
                               {row.id<ActorId>(5), row.text(6), kindIn(row.text(7)), bothAct ? Role::Party : Role::Patient},
                               polarityIn(row.text(8)), dateIn(row.text(9)), row.id<EventId>(10), row.integer(11), row.real(12)};
        });
}

Result<Rows<RelationRow>> Reader::relations(const RelationFilter &filter, const Cursor &after, int count, std::stop_token stop) const
{
    if (filter.rejected && filter.minimumConfidence >= 0)
        return relations(withRejected(filter), after, count, stop);
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const Result<Candidates> candidates = candidatesOf(connection, filter);
    if (!candidates)
        return candidates.error();
    auto found = *candidates ? amongCandidates(connection, filter, *jsonOf(*candidates)) : nextOfAll(connection, filter, after, count);
    if (!found)
        return found.error();
    const bool descending = filter.sort == RelationFilter::ByEvidence;
    const IdPage page = *candidates ? pageOf(std::move(*found), descending, after, count) : pageOfSorted(std::move(*found), count);
    auto rows = relationRows(connection, page.ids);
    if (!rows)
        return rows.error();
    return Rows<RelationRow>{std::move(*rows), page.next};
}

Result<Facets> Reader::relationFacets(const RelationFilter &filter, std::stop_token stop) const
{
    if (filter.rejected && filter.minimumConfidence >= 0)
        return relationFacets(withRejected(filter), stop);
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const Result<Candidates> candidates = candidatesOf(connection, filter);
    if (!candidates)
        return candidates.error();
    Facets facets;
    FacetSums predicates, polarities;
    const auto count = [&](const Row &row) {
        const bool predicateWanted = filter.predicates.isEmpty() || filter.predicates.contains(categoryIn(row.text(0)));
        const bool polarityWanted = filter.polarities.isEmpty() || filter.polarities.contains(polarityIn(row.text(1)));
        if (polarityWanted)
            predicates.add(row.text(0), row.integer(2));
        if (predicateWanted)
            polarities.add(row.text(1), row.integer(2));
        if (predicateWanted && polarityWanted)
            facets.total += row.integer(2);
        return true;
    };
    const Outcome outcome = *candidates
        ? connection.forEach(R"sql(
              select relation.predicate, relation.polarity, count(*)
                from json_each(:candidates) as candidate
                cross join relation on relation.id = candidate.value
               where relation.confidence >= :confidence
               group by relation.predicate, relation.polarity)sql",
              {{":candidates", *jsonOf(*candidates)}, {":confidence", filter.minimumConfidence}}, count)
        : connection.forEach(R"sql(
              select predicate, polarity, count(*) from relation indexed by relation_by_evidence
               where confidence >= :confidence group by predicate, polarity)sql",
              {{":confidence", filter.minimumConfidence}}, count);
    if (!outcome)
        return outcome.error();
    facets.counts = {{u"predicate"_s, predicates.sorted()}, {u"polarity"_s, polarities.sorted()}};
    return facets;
}

Result<RelationRow> Reader::relation(RelationId id, std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    const auto rows = relationRows(*m_d->connection, {id.value});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{Error::NotFound, LibraryText::tr("This relation is no longer in the library."), u"relation %1"_s.arg(id.value)};
    return rows->first();
}

Result<PairDetail> Reader::pair(ActorId first, ActorId second, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    PairDetail pair;
    const auto firstRow = oneActor(connection, first);
    if (!firstRow)
        return firstRow.error();
    const auto secondRow = oneActor(connection, second);
    if (!secondRow)
        return secondRow.error();
    pair.first = *firstRow;
    pair.second = *secondRow;
    const auto relationIds = relationsBetween(connection, pair.first.id, pair.second.id); // of those into whom they are merged
    if (!relationIds)
        return relationIds.error();
    auto relations = relationRows(connection, *relationIds);
    if (!relations)
        return relations.error();
    for (const RelationRow &relation : std::as_const(*relations))
        (isStandingTie(relation.predicate) ? pair.ties : pair.interactions).append(relation);
    Candidates eventIds;
    for (const ActorId actor : {pair.first.id, pair.second.id}) {
        auto events = eventsOfActor(connection, actor);
        if (!events)
            return events.error();
        narrow(eventIds, std::move(*events));
    }
    auto events = eventRows(connection, *eventIds);
    if (!events)
        return events.error();
    pair.events = std::move(*events);
    sortByDate(pair.ties);
    sortByDate(pair.interactions);
    sortByDate(pair.events);
    return pair;
}

} // namespace apacheta
