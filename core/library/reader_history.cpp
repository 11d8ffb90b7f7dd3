// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decision_history.h"
#include "library/decisions/decision.h"
#include "library/library_text.h"
#include "library/reader_private.h"
#include "library/words_of_library.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int mostOthers = 50;

struct GroupWord {
    DecisionGroup group;
    QLatin1StringView word;
};
constexpr GroupWord groupWords[] = {
    {DecisionGroup::Actors, QLatin1StringView("actors")},       {DecisionGroup::Mentions, QLatin1StringView("mentions")},
    {DecisionGroup::Events, QLatin1StringView("events")},       {DecisionGroup::Relations, QLatin1StringView("relations")},
    {DecisionGroup::Documents, QLatin1StringView("documents")}, {DecisionGroup::Disagreements, QLatin1StringView("disagreements")},
    {DecisionGroup::Notes, QLatin1StringView("notes")},         {DecisionGroup::Notebook, QLatin1StringView("notebook")},
    {DecisionGroup::Other, QLatin1StringView("other")},
};

/// The types of the log that the filter lets through; nothing for all.
std::optional<QString> typesOf(const Connection &connection, const DecisionFilter &filter, Outcome &outcome)
{
    if (filter.groups.isEmpty())
        return std::nullopt;
    QStringList types;
    outcome = connection.forEach("select distinct type from decision where undoes is null", {}, [&](const Row &row) {
        if (filter.groups.contains(groupOf(row.text(0))))
            types.append(row.text(0));
        return true;
    });
    return jsonOf(types);
}

Result<QList<qint64>> dormantIds(const Reader &reader, std::stop_token stop)
{
    const auto dormant = reader.dormantDecisions(stop);
    if (!dormant)
        return dormant.error();
    QList<qint64> ids;
    for (const DecisionEntry &entry : *dormant)
        ids.append(entry.id.value);
    return ids;
}

/// For `like :pattern escape '\'`; nothing for no text.
std::optional<QString> patternOf(QString text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

Result<QList<DecidedThing>> thingsOf(const Connection &connection, const DecisionEntry &entry)
{
    QList<DecidedThing> things;
    for (const DecisionTarget &target : entry.decision ? targetsOf(*entry.decision) : QList<DecisionTarget>()) {
        if (target.kind == "notebook"_L1)
            continue;                   // there is always one; the text of the quotation is a thing of its own
        DecidedThing thing;
        Result<std::optional<DecidedThing>> found = std::optional<DecidedThing>();
        if (target.kind == "actor"_L1) {
            thing.kind = DecidedThing::Actor;
            found = connection.row("select coalesce(merged_into, id), name from actor where key = :key and retired = 0", {{":key", target.key}},
                                   [](const Row &row) { return DecidedThing{DecidedThing::Actor, row.number(0), row.text(1)}; });
        } else if (target.kind == "event"_L1) {
            thing.kind = DecidedThing::Event;
            found = connection.row(R"sql(
                select event.id, event.label from decision_event cross join event on event.id = decision_event.event
                 where decision_event.decision = :decision)sql",
                {{":decision", entry.id}}, [](const Row &row) { return DecidedThing{DecidedThing::Event, row.number(0), row.text(1)}; });
        } else if (target.kind == "document"_L1) {
            thing.kind = DecidedThing::Document;
            found = connection.row("select id, title from document where sha256 = :key", {{":key", target.key}},
                                   [](const Row &row) { return DecidedThing{DecidedThing::Document, row.number(0), row.text(1)}; });
        } else {
            thing.kind = DecidedThing::Relation;
            found = connection.row(R"sql(
                select relation.id, subject.name || ' – ' || object.name
                  from actor as subject
                  cross join relation on relation.subject = subject.id
                  cross join actor as object on object.id = relation.object
                 where subject.key || '|' || relation.predicate || '|' || object.key || '|' || relation.polarity || '|'
                       || ifnull(relation.date, '') = :key
                   and subject.key = substr(:key, 1, instr(:key, '|') - 1))sql",
                {{":key", target.key}}, [](const Row &row) { return DecidedThing{DecidedThing::Relation, row.number(0), row.text(1)}; });
        }
        if (!found)
            return found.error();
        things.append(found->value_or(thing));
    }
    return things;
}

/// What undid or redid a decision: entries that point to it, and those that point to these.
Result<QList<DecisionEntry>> laterOf(const Connection &connection, DecisionId id)
{
    const auto ids = connection.numbers(R"sql(
        with recursive chain (id) as (
            select decision.id from decision where decision.undoes = :id
             union
            select decision.id from chain cross join decision on decision.undoes = chain.id)
        select id from chain order by id)sql",
        {{":id", id}});
    if (!ids)
        return ids.error();
    const DecisionLog log(connection);
    QList<DecisionEntry> entries;
    for (const qint64 later : *ids) {
        const auto entry = log.entry(DecisionId{later});
        if (!entry)
            return entry.error();
        if (*entry)
            entries.append(**entry);
    }
    return entries;
}

} // namespace

DecisionGroup groupOf(const QString &type)
{
    static const QHash<QString, DecisionGroup> groups = [] {
        const std::pair<DecisionGroup, QString> lists[] = {
            {DecisionGroup::Actors, u"rename add-alias drop-alias confirm-alias kind level countries add-actor merge split keep-apart"_s},
            {DecisionGroup::Mentions, u"assign-mention reject-mention confirm-mention add-mention"_s},
            {DecisionGroup::Events, u"add-event event-date event-type event-label event-place add-participant drop-participant event-evidence "
                                    u"reject-event confirm-event keep-event-apart"_s},
            {DecisionGroup::Relations, u"add-relation relation-evidence reject-relation confirm-relation"_s},
            {DecisionGroup::Documents, u"correct-document merge-documents keep-documents-apart"_s},
            {DecisionGroup::Notes, u"note tag untag"_s},
            {DecisionGroup::Notebook, u"keep-quotation arrange-quotation drop-quotation"_s},
        };
        QHash<QString, DecisionGroup> known;
        for (const auto &[group, types] : lists)
            for (const QString &one : types.split(u' '))
                known.insert(one, group);
        return known;
    }();
    if (type.contains("disagreement"_L1))
        return DecisionGroup::Disagreements;
    return groups.value(type, DecisionGroup::Other);
}

QString word(DecisionGroup group)
{
    return std::ranges::find(groupWords, group, &GroupWord::group)->word;
}

std::optional<DecisionGroup> decisionGroupOf(QStringView text)
{
    const auto *found = std::ranges::find_if(groupWords, [&](const GroupWord &one) { return text == one.word; });
    return found == std::end(groupWords) ? std::nullopt : std::optional(found->group);
}

QString word(DecisionState state)
{
    switch (state) {
    case DecisionState::InForce: return u"in-force"_s;
    case DecisionState::TakenBack: return u"taken-back"_s;
    case DecisionState::Waiting: break;
    }
    return u"waiting"_s;
}

Result<Rows<DecisionEntry>> Reader::decisions(const DecisionFilter &filter, const Cursor &after, int count, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    Outcome outcome = Done{};
    const std::optional<QString> types = typesOf(connection, filter, outcome);
    if (!outcome)
        return outcome.error();
    std::optional<QString> among;
    if (filter.state == DecisionState::Waiting) {
        const auto ids = dormantIds(*this, stop);
        if (!ids)
            return ids.error();
        among = jsonOf(*ids);
    }
    std::optional<int> active;
    if (filter.state)
        active = int(filter.state != DecisionState::TakenBack);
    auto entries = connection.rows(R"sql(
        select decision.id, decision.time, decision.type, decision.payload, decision.undoes, decision_state.active
          from decision
          cross join decision_state on decision_state.decision = decision.id and (:active is null or decision_state.active = :active)
         where decision.id < :before
           -- What was saved of a note while she wrote on is no entry of its own.
           and not (decision.type = 'note' and decision_state.active = 0 and decision_state.stack = 'gone'
                    and not exists (select 1 from decision as taken_back where taken_back.undoes = decision.id))
           and (:types is null or decision.type in (select value from json_each(:types)))
           and (:among is null or decision.id in (select value from json_each(:among)))
           and (:pattern is null or decision.payload like :pattern escape '\')
         order by decision.id desc
         limit :count)sql",
        {{":before", after.isStart() ? std::numeric_limits<qint64>::max() : after.id}, {":active", active}, {":types", types}, {":among", among},
         {":pattern", patternOf(filter.text)}, {":count", count + 1}}, decisionEntryOf);
    if (!entries)
        return entries.error();
    Rows<DecisionEntry> page;
    if (entries->size() > count) {
        entries->resize(count);
        page.next = Cursor{{}, entries->last().id.value};
    }
    page.rows = std::move(*entries);
    return page;
}

Result<Facets> Reader::decisionFacets(const DecisionFilter &filter, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const auto waiting = dormantIds(*this, stop);
    if (!waiting)
        return waiting.error();
    FacetSums groups, states;
    Facets facets;
    const Outcome outcome = connection.forEach(R"sql(
        select decision.type,
               case when decision_state.active = 0 then 'taken-back'
                    when decision.id in (select value from json_each(:waiting)) then 'waiting' else 'in-force' end as state, count(*)
          from decision
          cross join decision_state on decision_state.decision = decision.id
         where (:pattern is null or decision.payload like :pattern escape '\')
           and not (decision.type = 'note' and decision_state.active = 0 and decision_state.stack = 'gone'
                    and not exists (select 1 from decision as taken_back where taken_back.undoes = decision.id))
         group by decision.type, state)sql",
        {{":waiting", jsonOf(*waiting)}, {":pattern", patternOf(filter.text)}}, [&](const Row &row) {
            const DecisionGroup group = groupOf(row.text(0));
            const QString state = row.text(1);
            // What waits is in force as well.
            const bool stateWanted = !filter.state || state == word(*filter.state)
                                  || (filter.state == DecisionState::InForce && state == word(DecisionState::Waiting));
            const bool groupWanted = filter.groups.isEmpty() || filter.groups.contains(group);
            if (stateWanted)
                groups.add(word(group), row.integer(2));
            if (groupWanted) {
                states.add(state, row.integer(2));
                if (state == word(DecisionState::Waiting))
                    states.add(word(DecisionState::InForce), row.integer(2));
            }
            if (stateWanted && groupWanted)
                facets.total += row.integer(2);
            return true;
        });
    if (!outcome)
        return outcome.error();
    facets.counts = {{u"group"_s, groups.sorted()}, {u"state"_s, states.sorted()}};
    return facets;
}

Result<DecisionDetail> Reader::decision(DecisionId id, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const auto entry = DecisionLog(connection).entry(id);
    if (!entry)
        return entry.error();
    if (!*entry)
        return Error{Error::NotFound, LibraryText::tr("This decision is not in the library.")};
    DecisionDetail detail{**entry, false, {}, {}, {}};
    auto things = thingsOf(connection, detail.entry);
    if (!things)
        return things.error();
    detail.things = std::move(*things);
    auto later = laterOf(connection, id);
    if (!later)
        return later.error();
    detail.later = std::move(*later);
    const auto waiting = dormantIds(*this, stop);
    if (!waiting)
        return waiting.error();
    detail.isWaiting = waiting->contains(id.value);
    auto others = connection.rows(R"sql(
        select distinct decision.id, decision.time, decision.type, decision.payload, decision.undoes, decision_state.active
          from decision_target as mine
          cross join decision_target as theirs on theirs.kind = mine.kind and theirs.key = mine.key and theirs.decision <> mine.decision
          cross join decision on decision.id = theirs.decision
          cross join decision_state on decision_state.decision = decision.id
         where mine.decision = :id and mine.kind <> 'document'
         order by decision.id desc
         limit :count)sql",
        {{":id", id}, {":count", mostOthers}}, decisionEntryOf);
    if (!others)
        return others.error();
    detail.others = std::move(*others);
    return detail;
}

} // namespace apacheta
