// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_text.h"
#include "library/reader_private.h"
#include "library/stated_ties.h"
#include "library/words_of_library.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// The actors of some ties, those with most passages first (then by id).
QList<ActorId> byPassages(const QList<StatedTie> &ties)
{
    std::map<ActorId, int> passages;
    for (const StatedTie &tie : ties) {
        passages[tie.subject] += tie.evidence;
        passages[tie.object] += tie.evidence;
    }
    QList<ActorId> actors;
    for (const auto &[actor, count] : passages)
        actors.append(actor);
    std::ranges::stable_sort(actors, std::greater(), [&](ActorId actor) { return passages[actor]; });
    return actors;
}

Result<Net> netOfSome(const Connection &connection, const QList<StatedTie> &ties, QList<ActorId> actors, const ViewFilter &filter, int mostActors)
{
    const int leftOut = std::max(0, int(actors.size()) - mostActors);
    actors.resize(actors.size() - leftOut);
    const auto known = netActors(connection, actors, filter);
    if (!known)
        return known.error();
    Net net = netOf(ties, *known, actors);
    net.actorsLeftOut = leftOut;
    return net;
}

/// Who is reached from the centres in so many steps, nearest first, among equally near ones those with most passages.
QList<ActorId> reachedFrom(const QList<ActorId> &centres, int steps, const QList<StatedTie> &ties)
{
    std::map<ActorId, std::set<ActorId>> neighbours;
    for (const StatedTie &tie : ties) {
        neighbours[tie.subject].insert(tie.object);
        neighbours[tie.object].insert(tie.subject);
    }
    const QList<ActorId> important = byPassages(ties);
    QList<ActorId> reached = centres;
    QSet<ActorId> seen(centres.cbegin(), centres.cend());
    QSet<ActorId> last = seen;
    for (int step = 0; step < steps && !last.isEmpty(); ++step) {
        QSet<ActorId> next;
        for (const ActorId actor : std::as_const(last)) {
            for (const ActorId other : neighbours[actor]) {
                if (!seen.contains(other))
                    next.insert(other);
            }
        }
        for (const ActorId actor : important) {
            if (next.contains(actor))
                reached.append(actor);
        }
        seen += next;
        last = std::move(next);
    }
    return reached;
}

/// The ties of the shortest way, those with most passages where several are as short; by asserted ties in either direction.
QList<qsizetype> shortestWay(ActorId from, ActorId to, const QList<StatedTie> &ties)
{
    std::map<ActorId, QList<qsizetype>> tiesOf;
    for (qsizetype i = 0; i < ties.size(); ++i) {
        if (ties[i].polarity != Polarity::Asserted)
            continue;
        tiesOf[ties[i].subject].append(i);
        tiesOf[ties[i].object].append(i);
    }
    struct Arrival {
        qsizetype tie = -1;
        ActorId before;
        int passages = 0;
    };
    std::map<ActorId, Arrival> arrivals = {{from, {}}};
    QList<ActorId> layer = {from};
    while (!layer.isEmpty() && !arrivals.contains(to)) {
        std::map<ActorId, Arrival> next;
        for (const ActorId actor : std::as_const(layer)) {
            for (const qsizetype i : tiesOf[actor]) {
                const ActorId other = ties[i].subject == actor ? ties[i].object : ties[i].subject;
                if (arrivals.contains(other))
                    continue;
                const int passages = arrivals[actor].passages + ties[i].evidence;
                Arrival &best = next[other];
                if (best.tie < 0 || passages > best.passages)
                    best = {i, actor, passages};
            }
        }
        layer.clear();
        for (const auto &[actor, arrival] : next) {
            arrivals.emplace(actor, arrival);
            layer.append(actor);
        }
    }
    QList<qsizetype> way;
    if (!arrivals.contains(to))
        return way;
    for (ActorId at = to; at != from; at = arrivals[at].before)
        way.prepend(arrivals[at].tie);
    return way;
}

} // namespace

Result<Net> Reader::net(const ViewFilter &filter, int mostActors, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const auto ties = tiesUnder(connection, filter);
    if (!ties)
        return ties.error();
    QList<ActorId> actors = byPassages(*ties);
    std::ranges::stable_partition(actors, [&](ActorId actor) { return filter.actors.contains(actor); });
    return netOfSome(connection, *ties, std::move(actors), filter, mostActors);
}

Result<Net> Reader::netAround(const QList<ActorId> &centres, int steps, const ViewFilter &filter, int mostActors, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const auto ties = tiesUnder(connection, filter);
    if (!ties)
        return ties.error();
    return netOfSome(connection, *ties, reachedFrom(centres, steps, *ties), filter, mostActors);
}

Result<QList<NetStep>> Reader::wayBetween(ActorId from, ActorId to, const ViewFilter &filter, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    QList<NetStep> way;
    ActorId at = from;
    QList<StatedTie> steps;
    {
        const Question question(connection, stop);
        const auto ties = tiesUnder(connection, filter);
        if (!ties)
            return ties.error();
        for (const qsizetype i : shortestWay(from, to, *ties))
            steps.append((*ties)[i]);
    }
    for (const StatedTie &tie : std::as_const(steps)) {
        const auto row = relation(tie.id, stop);
        if (!row)
            return row.error();
        const auto evidence = evidenceOf(tie.id, stop);
        if (!evidence)
            return evidence.error();
        if (evidence->isEmpty())
            return Error{Error::NotFound, LibraryText::tr("This relation is no longer in the library."), u"relation %1 has no passage"_s.arg(tie.id.value)};
        const auto best = std::ranges::max_element(*evidence, std::less(), &EvidenceRow::confidence);
        way.append({*row, tie.subject == at, *best});
        at = tie.subject == at ? tie.object : tie.subject;
    }
    return way;
}

Result<QList<NetActor>> Reader::actorsOfKeys(const QStringList &keys, const ViewFilter &filter, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const auto ids = connection.rows(R"sql(
        select actor.id
          from json_each(:keys) as wanted
          cross join actor on actor.key = wanted.value
         order by actor.id)sql",
        {{":keys", wordList(keys).value_or(u"[]"_s)}}, [](const Row &row) { return row.id<ActorId>(0); });
    if (!ids)
        return ids.error();
    const auto known = netActors(connection, *ids, filter);
    if (!known)
        return known.error();
    QList<NetActor> actors;
    for (const ActorId id : *ids) {
        const NetActor actor = known->value(id);
        if (actor.mentions > 0 && fits(actor, filter))
            actors.append(actor);
    }
    return actors;
}

Result<QList<ViewEvent>> Reader::viewEvents(const ViewFilter &filter, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const bool isDated = filter.from || filter.to;
    const auto idsOf = [](const auto &ids) {
        QList<qint64> numbers;
        for (const auto id : ids)
            numbers.append(id.value);
        return numbers.isEmpty() ? std::nullopt : std::optional(jsonOf(numbers));
    };
    auto events = connection.rows(R"sql(
        select event.id, event.label, event.type, event.polarity, event.date, event.place, event.evidence, event.confidence
          from event
         where event.evidence > 0 and event.confidence >= :confidence
           and (:categories is null or event.type in (select value from json_each(:categories)))
           and (:polarities is null or event.polarity in (select value from json_each(:polarities)))
           and ((event.earliest <= :to and event.latest >= :from) or (event.earliest is null and :undated))
           and (:documents is null or exists (select 1 from event_telling where event_telling.event = event.id
                                                 and event_telling.document in (select value from json_each(:documents))))
           and (:actors is null or event.place in (select value from json_each(:actors))
                or exists (select 1 from event_participant where event_participant.event = event.id
                              and event_participant.actor in (select value from json_each(:actors))))
         order by event.earliest is null, event.earliest, event.latest, event.id)sql",
        {{":confidence", filter.minimumConfidence}, {":categories", wordList(filter.categories)}, {":polarities", wordList(filter.polarities)},
         {":from", filter.from ? filter.from->earliest() : EdtfDate::openBegin}, {":to", filter.to ? filter.to->latest() : EdtfDate::openEnd},
         {":undated", int(filter.undated && !isDated)}, {":documents", idsOf(filter.documents)}, {":actors", idsOf(filter.actors)}},
        [](const Row &row) {
            return ViewEvent{row.id<EventId>(0), row.text(1), categoryIn(row.text(2)), polarityIn(row.text(3)), dateIn(row.text(4)), {},
                             row.id<ActorId>(5), row.integer(6), row.real(7), {}};
        });
    if (!events)
        return events;
    QHash<EventId, qsizetype> places;
    QList<qint64> ids;
    for (qsizetype i = 0; i < events->size(); ++i) {
        places.insert((*events)[i].id, i);
        ids.append((*events)[i].id.value);
    }
    QHash<ActorId, NetActor> actors;
    const Outcome outcome = connection.forEach(R"sql(
        select distinct event_participant.event, actor.id, actor.name, actor.kind, event_participant.role, actor.level, actor.countries
          from json_each(:events) as wanted
          cross join event_participant on event_participant.event = wanted.value
          cross join actor on actor.id = event_participant.actor
         order by event_participant.event, actor.mentions desc, actor.id)sql",
        {{":events", jsonOf(ids)}}, [&](const Row &row) {
            const auto id = row.id<ActorId>(1);
            ViewEvent &event = (*events)[places.value(row.id<EventId>(0))];
            event.participants.append({id, row.text(2), kindIn(row.text(3)), roleOf(row.text(4)).value_or(Role::Party)});
            event.levels.append(levelOf(row.text(5)).value_or(Level::None));
            actors.insert(id, {id, {}, row.text(2), kindIn(row.text(3)), levelOf(row.text(5)).value_or(Level::None), textsOf(row.text(6)), 0});
            return true;
        });
    if (!outcome)
        return outcome.error();
    if (!filter.kinds.isEmpty() || !filter.levels.isEmpty() || !filter.countries.isEmpty()) {
        events->removeIf([&](const ViewEvent &event) {
            return std::ranges::none_of(event.participants, [&](const ActorLink &actor) { return fits(actors.value(actor.id), filter); });
        });
    }
    return events;
}

} // namespace apacheta
