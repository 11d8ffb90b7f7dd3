// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scope_candidates.h"

#include "library/stated_ties.h"
#include "library/words_of_library.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isDated(const ViewFilter &scope) { return scope.from || scope.to; }
bool choosesActors(const ViewFilter &scope) { return !scope.kinds.isEmpty() || !scope.levels.isEmpty() || !scope.countries.isEmpty(); }
bool choosesClaims(const ViewFilter &scope)
{
    return isDated(scope) || !scope.undated || !scope.categories.isEmpty() || !scope.polarities.isEmpty() || !scope.actors.isEmpty();
}

template <class AnyId> QList<qint64> numbersOf(const QList<AnyId> &ids)
{
    QList<qint64> numbers;
    for (const AnyId id : ids)
        numbers.append(id.value);
    return numbers;
}

Outcome narrowTo(Candidates &candidates, Result<QList<qint64>> ids)
{
    if (!ids)
        return ids.error();
    narrow(candidates, std::move(*ids));
    return Done{};
}

Result<QList<qint64>> eventsByThemselves(const Connection &connection, const ViewFilter &scope)
{
    return connection.numbers(R"sql(
        select id from event indexed by event_by_date
         where ((earliest <= :to and latest >= :from) or (earliest is null and :undated)) and confidence >= :confidence
           and (:categories is null or type in (select value from json_each(:categories)))
           and (:polarities is null or polarity in (select value from json_each(:polarities))))sql",
        {{":from", scope.from ? scope.from->earliest() : EdtfDate::openBegin}, {":to", scope.to ? scope.to->latest() : EdtfDate::openEnd},
         {":undated", int(scope.undated && !isDated(scope))}, {":confidence", scope.minimumConfidence},
         {":categories", wordList(scope.categories)}, {":polarities", wordList(scope.polarities)}});
}

/// Events in which an actor of the scope's kinds, levels and countries takes part.
Result<QList<qint64>> eventsOfFitting(const Connection &connection, const ViewFilter &scope)
{
    return connection.numbers(R"sql(
        select event_participant.event
          from actor indexed by actor_by_kind
          cross join event_participant on event_participant.actor = actor.id
         where (:kinds is null or actor.kind in (select value from json_each(:kinds)))
           and (:levels is null or actor.level in (select value from json_each(:levels)))
           and (:countries is null
                or exists (select 1 from json_each(:countries) as country where instr(actor.countries, country.value) > 0)))sql",
        {{":kinds", wordList(scope.kinds)}, {":levels", wordList(scope.levels)}, {":countries", wordList(scope.countries)}});
}

Result<QList<qint64>> participantsOf(const Connection &connection, const QList<qint64> &events)
{
    return connection.numbers(R"sql(
        select distinct event_participant.actor
          from json_each(:events) as wanted cross join event_participant on event_participant.event = wanted.value)sql",
        {{":events", jsonOf(events)}});
}

/// The ties under the scope; where dates are asked for without the standing ones that have none.
Result<QList<StatedTie>> claimedTies(const Connection &connection, const ViewFilter &scope)
{
    auto ties = tiesUnder(connection, scope);
    if (ties && isDated(scope))
        ties->removeIf([](const StatedTie &tie) { return tie.latest == 0; });
    return ties;
}

} // namespace

Outcome narrowTo(Candidates &candidates, Result<Candidates> under)
{
    if (!under)
        return under.error();
    if (*under)
        narrow(candidates, std::move(**under));
    return Done{};
}

Result<Candidates> eventsUnder(const Connection &connection, const ViewFilter &scope)
{
    Candidates events;
    if (choosesClaims(scope) || scope.minimumConfidence > ViewFilter().minimumConfidence) {
        if (const Outcome outcome = narrowTo(events, eventsByThemselves(connection, scope)); !outcome)
            return outcome.error();
    }
    if (!scope.documents.isEmpty()) {
        auto told = connection.numbers(R"sql(
            select event_telling.event from json_each(:documents) as wanted
             cross join event_telling on event_telling.document = wanted.value)sql", {{":documents", jsonOf(numbersOf(scope.documents))}});
        if (const Outcome outcome = narrowTo(events, std::move(told)); !outcome)
            return outcome.error();
    }
    if (!scope.actors.isEmpty()) {
        QList<qint64> ofActors;
        for (const ActorId actor : scope.actors) {
            const auto own = eventsOfActor(connection, actor);
            if (!own)
                return own.error();
            ofActors += *own;
        }
        narrow(events, std::move(ofActors));
    }
    if (choosesActors(scope)) {
        if (const Outcome outcome = narrowTo(events, eventsOfFitting(connection, scope)); !outcome)
            return outcome.error();
    }
    return events;
}

Result<Candidates> relationsUnder(const Connection &connection, const ViewFilter &scope)
{
    if (!scope.narrows())
        return Candidates();
    const auto ties = tiesUnder(connection, scope);
    if (!ties)
        return ties.error();
    QList<qint64> ids;
    for (const StatedTie &tie : *ties)
        ids.append(tie.id.value);
    return Candidates(std::move(ids));
}

Result<Candidates> actorsUnder(const Connection &connection, const ViewFilter &scope)
{
    Candidates actors;
    if (!scope.documents.isEmpty()) {
        auto named = connection.numbers(R"sql(
            select coalesce(member.merged_into, member.id)
              from json_each(:documents) as wanted
              cross join document_actor on document_actor.document = wanted.value and document_actor.mentions > 0
              cross join actor as member on member.id = document_actor.actor)sql",
            {{":documents", jsonOf(numbersOf(scope.documents))}});
        if (const Outcome outcome = narrowTo(actors, std::move(named)); !outcome)
            return outcome.error();
    }
    if (!choosesClaims(scope))
        return actors;
    // With a claim of that time, that sort: whoever else has a part in it. Their own kind is the list's to choose.
    ViewFilter claims = scope;
    claims.kinds.clear();
    claims.levels.clear();
    claims.countries.clear();
    const auto events = eventsUnder(connection, claims);
    if (!events)
        return events.error();
    auto claiming = participantsOf(connection, events->value_or(QList<qint64>()));
    if (!claiming)
        return claiming.error();
    const auto ties = claimedTies(connection, claims);
    if (!ties)
        return ties.error();
    for (const StatedTie &tie : *ties)
        *claiming << tie.subject.value << tie.object.value;
    narrow(actors, std::move(*claiming));
    return actors;
}

Result<Candidates> documentsUnder(const Connection &connection, const ViewFilter &scope)
{
    Candidates documents;
    if (!scope.documents.isEmpty())
        narrow(documents, numbersOf(scope.documents));
    if (!choosesClaims(scope) && !choosesActors(scope))
        return documents;
    const auto events = eventsUnder(connection, scope);
    if (!events)
        return events.error();
    auto telling = connection.numbers(R"sql(
        select distinct event_telling.document
          from json_each(:events) as wanted cross join event_telling on event_telling.event = wanted.value)sql",
        {{":events", jsonOf(events->value_or(QList<qint64>()))}});
    if (!telling)
        return telling.error();
    const auto ties = claimedTies(connection, scope);
    if (!ties)
        return ties.error();
    QList<qint64> relations;
    for (const StatedTie &tie : *ties)
        relations.append(tie.id.value);
    const auto stating = connection.numbers(R"sql(
        select distinct relation_evidence.document
          from json_each(:relations) as wanted
          cross join relation_evidence on relation_evidence.relation = wanted.value and relation_evidence.hidden = 0)sql",
        {{":relations", jsonOf(relations)}});
    if (!stating)
        return stating.error();
    narrow(documents, *telling + *stating);
    return documents;
}

} // namespace apacheta
