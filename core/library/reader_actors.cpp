// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_text.h"
#include "library/reader_private.h"
#include "library/scope_candidates.h"
#include "library/words_of_library.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qint64 highest = std::numeric_limits<qint64>::max();
constexpr int companionCount = 20;
constexpr int formCount = 50;

Result<Candidates> candidatesOf(const Connection &connection, const ActorFilter &filter)
{
    Candidates candidates;
    if (const QString query = namePrefixQuery(filter.text); !query.isEmpty()) {
        auto named = actorsMatching(connection, query);
        if (!named)
            return named.error();
        narrow(candidates, std::move(*named));
    }
    if (filter.document) {
        auto told = connection.numbers(R"sql(
            select coalesce(member.merged_into, member.id)
              from document_actor
              cross join actor as member on member.id = document_actor.actor
             where document_actor.document = :document and document_actor.mentions > 0)sql",
            {{":document", *filter.document}});
        if (!told)
            return told.error();
        narrow(candidates, std::move(*told));
    }
    if (const Outcome outcome = narrowTo(candidates, actorsUnder(connection, filter.scope)); !outcome)
        return outcome.error();
    return candidates;
}

/// The filter with the window's kinds, levels and countries in it; nothing when that leaves no actor.
std::optional<ActorFilter> narrowedByScope(ActorFilter filter)
{
    const auto kinds = common(filter.kinds, filter.scope.kinds);
    const auto levels = common(filter.levels, filter.scope.levels);
    const auto countries = common<QString>(filter.countries, filter.scope.countries);
    if (!kinds || !levels || !countries)
        return std::nullopt;
    filter.kinds = *kinds;
    filter.levels = *levels;
    filter.countries = *countries;
    if (filter.scope.minimumConfidence > ViewFilter().minimumConfidence)
        filter.minimumConfidence = std::max(filter.minimumConfidence, filter.scope.minimumConfidence);
    return filter;
}

/// From the indices in their order: all actors, a page.
Result<QList<SortedId>> nextOfAll(const Connection &connection, const ActorFilter &filter, const Cursor &after, int count)
{
    const SortedId last = after.isStart() ? SortedId{highest, 0, highest, {}} : sortedIdOf(after);
    const auto kinds = wordList(filter.kinds);
    const auto levels = wordList(filter.levels);
    const auto countries = wordList(filter.countries);
    switch (filter.sort) {
    case ActorFilter::ByMentions:
        return connection.rows(R"sql(
            select id, mentions from actor
             where (mentions, id) < (:number, :id) and confidence >= :confidence
               and (:kinds is null or kind in (select value from json_each(:kinds)))
               and (:levels is null or level in (select value from json_each(:levels)))
               and (:countries is null or exists (select 1 from json_each(:countries) as country where instr(countries, country.value) > 0))
             order by mentions desc, id desc limit :count)sql",
            {{":number", last.number}, {":id", last.id}, {":confidence", filter.minimumConfidence}, {":kinds", kinds},
             {":levels", levels}, {":countries", countries}, {":count", count + 1}}, numberAndId);
    case ActorFilter::ByDocuments:
        return connection.rows(R"sql(
            select id, documents from actor
             where (documents, id) < (:number, :id) and confidence >= :confidence
               and (:kinds is null or kind in (select value from json_each(:kinds)))
               and (:levels is null or level in (select value from json_each(:levels)))
               and (:countries is null or exists (select 1 from json_each(:countries) as country where instr(countries, country.value) > 0))
             order by documents desc, id desc limit :count)sql",
            {{":number", last.number}, {":id", last.id}, {":confidence", filter.minimumConfidence}, {":kinds", kinds},
             {":levels", levels}, {":countries", countries}, {":count", count + 1}}, numberAndId);
    case ActorFilter::ByEvents:
        return connection.rows(R"sql(
            select id, events from actor
             where (events, id) < (:number, :id) and confidence >= :confidence
               and (:kinds is null or kind in (select value from json_each(:kinds)))
               and (:levels is null or level in (select value from json_each(:levels)))
               and (:countries is null or exists (select 1 from json_each(:countries) as country where instr(countries, country.value) > 0))
             order by events desc, id desc limit :count)sql",
            {{":number", last.number}, {":id", last.id}, {":confidence", filter.minimumConfidence}, {":kinds", kinds},
             {":levels", levels}, {":countries", countries}, {":count", count + 1}}, numberAndId);
    case ActorFilter::ByName:
        break;
    }
    return connection.rows(R"sql(
        select id, name_key from actor
         where (name_key, id) > (:text, :id) and confidence >= :confidence
           and (:kinds is null or kind in (select value from json_each(:kinds)))
           and (:levels is null or level in (select value from json_each(:levels)))
           and (:countries is null or exists (select 1 from json_each(:countries) as country where instr(countries, country.value) > 0))
         order by name_key, id limit :count)sql",
        {{":text", last.text}, {":id", after.isStart() ? qint64(0) : last.id}, {":confidence", filter.minimumConfidence}, {":kinds", kinds},
         {":levels", levels}, {":countries", countries}, {":count", count + 1}}, textAndId);
}

SortedId sortedBy(ActorFilter::Sort sort, const Row &row)
{
    switch (sort) {
    case ActorFilter::ByMentions:
        return {row.number(0), 0, row.number(1), {}};
    case ActorFilter::ByDocuments:
        return {row.number(0), 0, row.number(2), {}};
    case ActorFilter::ByEvents:
        return {row.number(0), 0, row.number(3), {}};
    case ActorFilter::ByName:
        break;
    }
    return {row.number(0), 0, 0, row.text(4)};
}

Result<QList<SortedId>> amongCandidates(const Connection &connection, const ActorFilter &filter, const QString &candidates)
{
    return connection.rows(R"sql(
        select actor.id, actor.mentions, actor.documents, actor.events, actor.name_key
          from json_each(:candidates) as candidate
          cross join actor on actor.id = candidate.value
         where actor.confidence >= :confidence
           and (:kinds is null or actor.kind in (select value from json_each(:kinds)))
           and (:levels is null or actor.level in (select value from json_each(:levels)))
           and (:countries is null
                or exists (select 1 from json_each(:countries) as country where instr(actor.countries, country.value) > 0)))sql",
        {{":candidates", candidates}, {":confidence", filter.minimumConfidence}, {":kinds", wordList(filter.kinds)},
         {":levels", wordList(filter.levels)}, {":countries", wordList(filter.countries)}},
        [&](const Row &row) { return sortedBy(filter.sort, row); });
}

ActorRow actorFromRow(const Row &row)
{
    return {row.id<ActorId>(0), row.text(1), row.text(2), kindIn(row.text(3)), levelOf(row.text(4)).value_or(Level::None), textsOf(row.text(5)),
            originOf(row.text(6)).value_or(Origin::Discovered), row.integer(7), row.integer(8), row.integer(9), row.integer(10), row.real(11)};
}

Outcome readNames(const Connection &connection, ActorDetail &detail)
{
    auto aliases = connection.rows(R"sql(
        select name, (select first.reason from actor_name as first
                       where first.actor = actor_name.actor and first.name = actor_name.name
                       order by first.document, first.id limit 1)
          from actor_name where actor = :actor and name <> :name group by name order by min(document), min(id))sql",
        {{":actor", detail.row.id}, {":name", detail.row.name}},
        [](const Row &row) { return qMakePair(row.text(0), aliasReasonOf(row.text(1))); });
    if (!aliases)
        return aliases.error();
    for (const auto &[name, reason] : std::as_const(*aliases)) {
        detail.aliases.append(name);
        detail.aliasReasons.append(reason);
    }
    auto forms = connection.rows(R"sql(
        select mention.surface, count(*) as times
          from actor as member
          cross join mention on mention.actor = member.id and mention.form not in ('pronoun', 'title') -- "he" and "the president" are no names
         where coalesce(member.merged_into, member.id) = :actor
         group by mention.surface order by times desc, mention.surface limit :count)sql",
        {{":actor", detail.row.id}, {":count", formCount}}, [](const Row &row) { return qMakePair(row.text(0), row.integer(1)); });
    if (!forms)
        return forms.error();
    detail.forms = std::move(*forms);
    const auto facts = connection.row("select facts from actor where id = :actor", {{":actor", detail.row.id}},
                                      [](const Row &row) { return textsOf(row.text(0)); });
    if (!facts)
        return facts.error();
    detail.facts = facts->value_or(QStringList());
    return Done{};
}

Outcome readCompanions(const Connection &connection, ActorDetail &detail)
{
    auto companions = connection.rows(R"sql(
        with claim (other, times) as (
            select object, count(*) from relation where subject = :actor and object <> :actor and evidence > 0 group by object
            union all
            select subject, count(*) from relation where object = :actor and subject <> :actor and evidence > 0 group by subject
            union all
            select other.actor, count(distinct other.event)
              from event_participant as mine
              cross join event_participant as other on other.event = mine.event
             where mine.actor = :actor and other.actor <> :actor
             group by other.actor),
        most (other, times) as (select other, sum(times) as total from claim group by other order by total desc, other limit :count)
        select actor.id, actor.name, actor.kind, most.times
          from most
          join actor on actor.id = most.other
         order by most.times desc, actor.name_key)sql",
        {{":actor", detail.row.id}, {":count", companionCount}}, [](const Row &row) {
            return qMakePair(ActorLink{row.id<ActorId>(0), row.text(1), kindIn(row.text(2)), Role::Party}, row.integer(3));
        });
    if (!companions)
        return companions.error();
    detail.companions = std::move(*companions);
    return Done{};
}

bool hasAnyCountry(const QString &json, const QStringList &wanted)
{
    return wanted.isEmpty() || std::any_of(wanted.cbegin(), wanted.cend(), [&](const QString &country) { return json.contains(country); });
}

} // namespace

Result<QList<ActorRow>> actorRows(const Connection &connection, const QList<qint64> &ids)
{
    return connection.rows(R"sql(
        select actor.id, actor.key, actor.name, actor.kind, actor.level, actor.countries, actor.origin, actor.mentions, actor.documents,
               actor.events, actor.relations, actor.confidence
          from json_each(:ids) as wanted
          cross join actor on actor.id = wanted.value
         order by wanted.key)sql",
        {{":ids", jsonOf(ids)}}, actorFromRow);
}

Result<Rows<ActorRow>> Reader::actors(const ActorFilter &asked, const Cursor &after, int count, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const std::optional<ActorFilter> narrowed = narrowedByScope(asked);
    if (!narrowed)
        return Rows<ActorRow>{};
    const ActorFilter &filter = *narrowed;
    const Result<Candidates> candidates = candidatesOf(connection, filter);
    if (!candidates)
        return candidates.error();
    auto found = *candidates ? amongCandidates(connection, filter, *jsonOf(*candidates)) : nextOfAll(connection, filter, after, count);
    if (!found)
        return found.error();
    const bool descending = filter.sort != ActorFilter::ByName;
    const IdPage page = *candidates ? pageOf(std::move(*found), descending, after, count) : pageOfSorted(std::move(*found), count);
    auto rows = actorRows(connection, page.ids);
    if (!rows)
        return rows.error();
    return Rows<ActorRow>{std::move(*rows), page.next};
}

Result<Facets> Reader::actorFacets(const ActorFilter &filter, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const Result<Candidates> candidates = candidatesOf(connection, filter);
    if (!candidates)
        return candidates.error();
    Facets facets;
    FacetSums kinds, levels, countries;
    const ViewFilter &scope = filter.scope;
    const auto count = [&](const Row &row) {
        const QStringList codes = textsOf(row.text(2));
        if (!(scope.kinds.isEmpty() || scope.kinds.contains(kindIn(row.text(0)))) || !hasAnyCountry(row.text(2), scope.countries)
            || !(scope.levels.isEmpty() || scope.levels.contains(levelOf(row.text(1)).value_or(Level::None))))
            return true;
        const bool kindWanted = filter.kinds.isEmpty() || filter.kinds.contains(kindIn(row.text(0)));
        const bool levelWanted = filter.levels.isEmpty() || filter.levels.contains(levelOf(row.text(1)).value_or(Level::None));
        const bool countryWanted = hasAnyCountry(row.text(2), filter.countries);
        if (levelWanted && countryWanted)
            kinds.add(row.text(0), row.integer(3));
        if (kindWanted && countryWanted)
            levels.add(row.text(1), row.integer(3));
        if (kindWanted && levelWanted)
            for (const QString &code : codes)
                countries.add(code, row.integer(3));
        if (kindWanted && levelWanted && countryWanted)
            facets.total += row.integer(3);
        return true;
    };
    const Outcome outcome = *candidates
        ? connection.forEach(R"sql(
              select actor.kind, actor.level, actor.countries, count(*)
                from json_each(:candidates) as candidate
                cross join actor on actor.id = candidate.value
               where actor.confidence >= :confidence
               group by actor.kind, actor.level, actor.countries)sql",
              {{":candidates", *jsonOf(*candidates)}, {":confidence", filter.minimumConfidence}}, count)
        : connection.forEach(R"sql(
              select kind, level, countries, count(*) from actor indexed by actor_by_kind
               where confidence >= :confidence group by kind, level, countries)sql",
              {{":confidence", filter.minimumConfidence}}, count);
    if (!outcome)
        return outcome.error();
    facets.counts = {{u"kind"_s, kinds.sorted()}, {u"level"_s, levels.sorted()}, {u"country"_s, countries.sorted()}};
    return facets;
}

Result<ActorDetail> Reader::actor(ActorId id, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const Result<qint64> shown = connection.number("select coalesce(merged_into, id) from actor where id = :id", {{":id", id}});
    if (!shown)
        return shown.error();
    const auto rows = actorRows(connection, {*shown});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{Error::NotFound, LibraryText::tr("This actor is no longer in the library."), u"actor %1"_s.arg(id.value)};
    ActorDetail detail;
    detail.row = rows->first();
    for (const auto read : {readNames, readCompanions})
        if (const Outcome outcome = read(connection, detail); !outcome)
            return outcome.error();
    return detail;
}

} // namespace apacheta
