// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_text.h"
#include "library/reader_private.h"
#include "library/scope_candidates.h"
#include "library/words_of_library.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qint64 latestDay = std::numeric_limits<qint64>::max();

/// The filter as the statements take it.
struct EventBounds {
    explicit EventBounds(const EventFilter &filter)
        : types(wordList(filter.types)), polarities(wordList(filter.polarities)),
          from(filter.from ? filter.from->earliest() : EdtfDate::openBegin), to(filter.to ? filter.to->latest() : EdtfDate::openEnd),
          confidence(filter.minimumConfidence)
    {
    }
    std::optional<QString> types;
    std::optional<QString> polarities;
    int from;
    int to;
    double confidence;
};

/// What she rejected has no confidence.
EventFilter withRejected(EventFilter filter)
{
    filter.minimumConfidence = -1;
    return filter;
}

/// Whether events without date belong into the list: where a span is asked for only when the filter says so.
bool showsUndated(const EventFilter &filter) { return filter.undated; }

Result<Candidates> candidatesOf(const Connection &connection, const EventFilter &filter)
{
    Candidates candidates;
    if (const QString query = namePrefixQuery(filter.text); !query.isEmpty()) {
        auto named = connection.numbers("select rowid from event_fts where event_fts match :query", {{":query", query}});
        if (!named)
            return named.error();
        narrow(candidates, std::move(*named));
    }
    for (const std::optional<ActorId> &actor : {filter.actor, filter.with}) {
        if (!actor)
            continue;
        auto events = eventsOfActor(connection, *actor);
        if (!events)
            return events.error();
        narrow(candidates, std::move(*events));
    }
    if (filter.document) {
        auto told = connection.numbers("select event from event_telling where document = :document", {{":document", *filter.document}});
        if (!told)
            return told.error();
        narrow(candidates, std::move(*told));
    }
    if (filter.rejected) {
        auto rejected = connection.numbers("select id from event indexed by event_by_evidence where evidence > 0 and confidence < 0");
        if (!rejected)
            return rejected.error();
        narrow(candidates, std::move(*rejected));
    }
    // Which confidence is enough the list itself says, unless the window wants more.
    ViewFilter scope = filter.scope;
    if (scope.minimumConfidence <= ViewFilter().minimumConfidence)
        scope.minimumConfidence = filter.minimumConfidence;
    if (filter.scope.narrows()) {
        if (const Outcome outcome = narrowTo(candidates, eventsUnder(connection, scope)); !outcome)
            return outcome.error();
    }
    return candidates;
}

SortedId undatedId(const Row &row) { return {row.number(0), 1, 0, {}}; }
Result<QList<SortedId>> nextDated(const Connection &connection, const EventFilter &filter, const SortedId &last, int count)
{
    const EventBounds bounds(filter);
    if (filter.descending)
        return connection.rows(R"sql(
            select id, earliest from event
             where (earliest, id) < (:number, :id) and earliest <= :to and latest >= :from and confidence >= :confidence
               and (:types is null or type in (select value from json_each(:types)))
               and (:polarities is null or polarity in (select value from json_each(:polarities)))
             order by earliest desc, id desc limit :count)sql",
            {{":number", last.number}, {":id", last.id}, {":from", bounds.from}, {":to", bounds.to}, {":confidence", bounds.confidence},
             {":types", bounds.types}, {":polarities", bounds.polarities}, {":count", count}}, numberAndId);
    return connection.rows(R"sql(
        select id, earliest from event
         where (earliest, id) > (:number, :id) and earliest <= :to and latest >= :from and confidence >= :confidence
           and (:types is null or type in (select value from json_each(:types)))
           and (:polarities is null or polarity in (select value from json_each(:polarities)))
         order by earliest, id limit :count)sql",
        {{":number", last.number}, {":id", last.id}, {":from", bounds.from}, {":to", bounds.to}, {":confidence", bounds.confidence},
         {":types", bounds.types}, {":polarities", bounds.polarities}, {":count", count}}, numberAndId);
}

Result<QList<SortedId>> nextUndated(const Connection &connection, const EventFilter &filter, const SortedId &last, int count)
{
    const EventBounds bounds(filter);
    if (filter.descending)
        return connection.rows(R"sql(
            select id from event
             where earliest is null and id < :id and confidence >= :confidence
               and (:types is null or type in (select value from json_each(:types)))
               and (:polarities is null or polarity in (select value from json_each(:polarities)))
             order by id desc limit :count)sql",
            {{":id", last.id}, {":confidence", bounds.confidence}, {":types", bounds.types}, {":polarities", bounds.polarities},
             {":count", count}}, undatedId);
    return connection.rows(R"sql(
        select id from event
         where earliest is null and id > :id and confidence >= :confidence
           and (:types is null or type in (select value from json_each(:types)))
           and (:polarities is null or polarity in (select value from json_each(:polarities)))
         order by id limit :count)sql",
        {{":id", last.id}, {":confidence", bounds.confidence}, {":types", bounds.types}, {":polarities", bounds.polarities},
         {":count", count}}, undatedId);
}

/// The dated ones first, in either direction, then those without date.
Result<QList<SortedId>> nextByDate(const Connection &connection, const EventFilter &filter, const Cursor &after, int count)
{
    const SortedId begin = filter.descending ? SortedId{latestDay, 0, latestDay, {}} : SortedId{0, 0, -1, {}};
    const SortedId last = after.isStart() ? begin : sortedIdOf(after);
    QList<SortedId> found;
    if (last.group == 0) {
        auto dated = nextDated(connection, filter, last, count + 1);
        if (!dated)
            return dated.error();
        found = std::move(*dated);
    }
    if (found.size() <= count && showsUndated(filter)) {
        const auto undated = nextUndated(connection, filter, last.group == 1 ? last : begin, count + 1 - int(found.size()));
        if (!undated)
            return undated.error();
        found += *undated;
    }
    return found;
}

Result<QList<SortedId>> nextByEvidence(const Connection &connection, const EventFilter &filter, const Cursor &after, int count)
{
    const EventBounds bounds(filter);
    const SortedId last = after.isStart() ? SortedId{latestDay, 0, latestDay, {}} : sortedIdOf(after);
    return connection.rows(R"sql(
        select id, evidence from event
         where (evidence, id) < (:number, :id)
           and ((earliest <= :to and latest >= :from) or (earliest is null and :undated)) and confidence >= :confidence
           and (:types is null or type in (select value from json_each(:types)))
           and (:polarities is null or polarity in (select value from json_each(:polarities)))
         order by evidence desc, id desc limit :count)sql",
        {{":number", last.number}, {":id", last.id}, {":from", bounds.from}, {":to", bounds.to}, {":undated", int(showsUndated(filter))},
         {":confidence", bounds.confidence}, {":types", bounds.types}, {":polarities", bounds.polarities}, {":count", count + 1}}, numberAndId);
}

Result<QList<SortedId>> nextByLabel(const Connection &connection, const EventFilter &filter, const Cursor &after, int count)
{
    const EventBounds bounds(filter);
    const SortedId last = after.isStart() ? SortedId{} : sortedIdOf(after);
    if (filter.descending)
        return connection.rows(R"sql(
            select id, label_key from event
             where (:start or (label_key, id) < (:text, :id))
               and ((earliest <= :to and latest >= :from) or (earliest is null and :undated)) and confidence >= :confidence
               and (:types is null or type in (select value from json_each(:types)))
               and (:polarities is null or polarity in (select value from json_each(:polarities)))
             order by label_key desc, id desc limit :count)sql",
            {{":start", int(after.isStart())}, {":text", last.text}, {":id", last.id}, {":from", bounds.from}, {":to", bounds.to},
             {":undated", int(showsUndated(filter))}, {":confidence", bounds.confidence}, {":types", bounds.types},
             {":polarities", bounds.polarities}, {":count", count + 1}}, textAndId);
    return connection.rows(R"sql(
        select id, label_key from event
         where (label_key, id) > (:text, :id)
           and ((earliest <= :to and latest >= :from) or (earliest is null and :undated)) and confidence >= :confidence
           and (:types is null or type in (select value from json_each(:types)))
           and (:polarities is null or polarity in (select value from json_each(:polarities)))
         order by label_key, id limit :count)sql",
        {{":text", last.text}, {":id", last.id}, {":from", bounds.from}, {":to", bounds.to}, {":undated", int(showsUndated(filter))},
         {":confidence", bounds.confidence}, {":types", bounds.types}, {":polarities", bounds.polarities}, {":count", count + 1}}, textAndId);
}

SortedId sortedBy(EventFilter::Sort sort, const Row &row)
{
    switch (sort) {
    case EventFilter::ByDate:
        return {row.number(0), row.isNull(1) ? 1 : 0, row.number(1), {}};
    case EventFilter::ByEvidence:
        return {row.number(0), 0, row.number(2), {}};
    case EventFilter::ByLabel:
        break;
    }
    return {row.number(0), 0, 0, row.text(3)};
}

Result<QList<SortedId>> amongCandidates(const Connection &connection, const EventFilter &filter, const QString &candidates)
{
    const EventBounds bounds(filter);
    return connection.rows(R"sql(
        select event.id, event.earliest, event.evidence, event.label_key
          from json_each(:candidates) as candidate
          cross join event on event.id = candidate.value
         where ((event.earliest <= :to and event.latest >= :from) or (event.earliest is null and :undated))
           and event.confidence >= :confidence
           and (:types is null or event.type in (select value from json_each(:types)))
           and (:polarities is null or event.polarity in (select value from json_each(:polarities))))sql",
        {{":candidates", candidates}, {":from", bounds.from}, {":to", bounds.to}, {":undated", int(showsUndated(filter))},
         {":confidence", bounds.confidence}, {":types", bounds.types}, {":polarities", bounds.polarities}},
        [&](const Row &row) { return sortedBy(filter.sort, row); });
}

Result<QList<SortedId>> nextOfAll(const Connection &connection, const EventFilter &filter, const Cursor &after, int count)
{
    switch (filter.sort) {
    case EventFilter::ByDate:
        return nextByDate(connection, filter, after, count);
    case EventFilter::ByEvidence:
        return nextByEvidence(connection, filter, after, count);
    case EventFilter::ByLabel:
        break;
    }
    return nextByLabel(connection, filter, after, count);
}

Outcome readParticipants(const Connection &connection, const QList<qint64> &ids, QList<EventRow> &events)
{
    QHash<qint64, EventRow *> byId;
    for (EventRow &event : events)
        byId.insert(event.id.value, &event);
    return connection.forEach(R"sql(
        select distinct event_participant.event, actor.id, actor.name, actor.kind, event_participant.role
          from json_each(:ids) as wanted
          cross join event_participant on event_participant.event = wanted.value
          cross join actor on actor.id = event_participant.actor
         order by event_participant.event, event_participant.role, actor.name_key, actor.id)sql",
        {{":ids", jsonOf(ids)}}, [&](const Row &row) {
            if (EventRow *event = byId.value(row.number(0)))
                event->participants.append({row.id<ActorId>(1), row.text(2), kindIn(row.text(3)), roleOf(row.text(4)).value_or(Role::Party)});
            return true;
        });
}

} // namespace

Result<QList<EventRow>> eventRows(const Connection &connection, const QList<qint64> &ids)
{
    const QString json = jsonOf(ids);
    auto events = connection.rows(R"sql(
        select event.id, event.key, event.label, event.type, event.polarity, event.date, event.evidence, event.documents, event.confidence,
               actor.id, actor.name, actor.kind
          from json_each(:ids) as wanted
          cross join event on event.id = wanted.value
          left join actor on actor.id = event.place
         order by wanted.key)sql",
        {{":ids", json}}, [](const Row &row) {
            EventRow event{row.id<EventId>(0), row.text(1), row.text(2), categoryIn(row.text(3)), polarityIn(row.text(4)), dateIn(row.text(5)),
                           {}, std::nullopt, row.integer(6), row.integer(7), row.real(8)};
            if (!row.isNull(9))
                event.place = ActorLink{row.id<ActorId>(9), row.text(10), kindIn(row.text(11)), Role::Place};
            return event;
        });
    if (!events)
        return events.error();
    if (const Outcome outcome = readParticipants(connection, ids, *events); !outcome)
        return outcome.error();
    return events;
}

Result<Rows<EventRow>> Reader::events(const EventFilter &filter, const Cursor &after, int count, std::stop_token stop) const
{
    if (filter.rejected && filter.minimumConfidence >= 0)
        return events(withRejected(filter), after, count, stop);
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const Result<Candidates> candidates = candidatesOf(connection, filter);
    if (!candidates)
        return candidates.error();
    auto found = *candidates ? amongCandidates(connection, filter, *jsonOf(*candidates)) : nextOfAll(connection, filter, after, count);
    if (!found)
        return found.error();
    const bool descending = filter.sort == EventFilter::ByEvidence || filter.descending;
    const IdPage page = *candidates ? pageOf(std::move(*found), descending, after, count) : pageOfSorted(std::move(*found), count);
    auto rows = eventRows(connection, page.ids);
    if (!rows)
        return rows.error();
    return Rows<EventRow>{std::move(*rows), page.next};
}

Result<Facets> Reader::eventFacets(const EventFilter &filter, std::stop_token stop) const
{
    if (filter.rejected && filter.minimumConfidence >= 0)
        return eventFacets(withRejected(filter), stop);
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const Result<Candidates> candidates = candidatesOf(connection, filter);
    if (!candidates)
        return candidates.error();
    Facets facets;
    FacetSums types, polarities;
    const EventBounds bounds(filter);
    const auto count = [&](const Row &row) {
        const bool typeWanted = filter.types.isEmpty() || filter.types.contains(categoryIn(row.text(0)));
        const bool polarityWanted = filter.polarities.isEmpty() || filter.polarities.contains(polarityIn(row.text(1)));
        if (polarityWanted)
            types.add(row.text(0), row.integer(2));
        if (typeWanted)
            polarities.add(row.text(1), row.integer(2));
        if (typeWanted && polarityWanted)
            facets.total += row.integer(2);
        return true;
    };
    const Outcome outcome = *candidates
        ? connection.forEach(R"sql(
              select event.type, event.polarity, count(*)
                from json_each(:candidates) as candidate
                cross join event on event.id = candidate.value
               where ((event.earliest <= :to and event.latest >= :from) or (event.earliest is null and :undated))
                 and event.confidence >= :confidence
               group by event.type, event.polarity)sql",
              {{":candidates", *jsonOf(*candidates)}, {":from", bounds.from}, {":to", bounds.to}, {":undated", int(showsUndated(filter))},
               {":confidence", bounds.confidence}}, count)
        : connection.forEach(R"sql(
              select type, polarity, count(*) from event indexed by event_by_date
               where ((earliest <= :to and latest >= :from) or (earliest is null and :undated)) and confidence >= :confidence
               group by type, polarity)sql",
              {{":from", bounds.from}, {":to", bounds.to}, {":undated", int(showsUndated(filter))}, {":confidence", bounds.confidence}}, count);
    if (!outcome)
        return outcome.error();
    facets.counts = {{u"type"_s, types.sorted()}, {u"polarity"_s, polarities.sorted()}};
    return facets;
}

Result<EventRow> Reader::event(EventId id, std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    const auto rows = eventRows(*m_d->connection, {id.value});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{Error::NotFound, LibraryText::tr("This event is no longer in the library."), u"event %1"_s.arg(id.value)};
    return rows->first();
}

Result<QList<TimelineMark>> Reader::timelineOf(ActorId actor, std::optional<ActorId> with, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    EventFilter filter;
    filter.actor = actor;
    filter.with = with;
    const Result<Candidates> candidates = candidatesOf(connection, filter);
    if (!candidates)
        return candidates.error();
    return connection.rows(R"sql(
        select event.id, event.type, event.polarity, event.earliest, event.latest, event.label, event.date
          from json_each(:candidates) as candidate
          cross join event on event.id = candidate.value
         where event.earliest is not null and event.confidence >= :confidence
         order by event.earliest, event.latest, event.id)sql",
        {{":candidates", jsonOf(*candidates)}, {":confidence", filter.minimumConfidence}}, [](const Row &row) {
            return TimelineMark{row.id<EventId>(0), categoryIn(row.text(1)), polarityIn(row.text(2)), row.integer(3), row.integer(4),
                                row.text(5), row.text(6)};
        });
}

} // namespace apacheta
