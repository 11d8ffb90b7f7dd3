// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "command.h"
#include "terminal.h"

#include <QCommandLineOption>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

/// The actor that an option names; nothing without the option.
Result<std::optional<ActorId>> actorOption(const Call &call, const Answers &answers, const QString &option)
{
    if (!call.has(option))
        return std::optional<ActorId>();
    const Result<ActorId> id = answers.actorNamed(call.value(option));
    if (!id)
        return Error{Error::NotFound, id.error().message, id.error().detail};
    return std::optional<ActorId>(*id);
}

Result<std::optional<EdtfDate>> dateOption(const Call &call, const QString &option)
{
    if (!call.has(option))
        return std::optional<EdtfDate>();
    const std::optional<EdtfDate> date = EdtfDate::parse(call.value(option));
    if (!date)
        return Error{Error::BadInput, u"--%1 wants a date such as 1904, 2006-01 or 188X, not “%2”."_s.arg(
                                          option, call.value(option))};
    return date;
}

Result<EventFilter> eventFilterOf(const Call &call, const Answers &answers)
{
    EventFilter filter;
    const auto from = dateOption(call, u"from"_s);
    const auto to = dateOption(call, u"to"_s);
    if (!from || !to)
        return from ? to.error() : from.error();
    const auto actor = actorOption(call, answers, u"actor"_s);
    if (!actor)
        return actor.error();
    filter.from = *from;
    filter.to = *to;
    filter.undated = !*from && !*to;
    filter.actor = *actor;
    return filter;
}

Status events(const Call &call)
{
    const Result<std::unique_ptr<Answers>> answers = Answers::open(call);
    if (!answers)
        return call.failed(answers.error());
    const Result<EventFilter> filter = eventFilterOf(call, **answers);
    if (!filter)
        return call.failed(filter.error());
    QList<QStringList> table;
    const Outcome outcome = (*answers)->forEach<EventRow, EventFilter>(
        &Reader::events, *filter, 0, [&](const EventRow &event) -> Outcome {
            if (!call.isJson()) {
                table << QStringList{event.date ? event.date->toString() : u"undated"_s, word(event.type),
                                     shortened(event.label, 56) + polarityNote(event.polarity),
                                     shortened(namesOf(event.participants), 40),
                                     u'[' + eventName(event.id) + u']'};
                return apacheta::Done{};
            }
            const Result<QList<EvidenceRow>> evidence = (*answers)->reader().evidenceOf(event.id);
            if (!evidence)
                return evidence.error();
            QJsonObject json = (*answers)->jsonOf(event);
            json.insert(u"evidence"_s, (*answers)->jsonOf(*evidence));
            call.print(json);
            return apacheta::Done{};
        });
    if (!outcome)
        return call.failed(outcome.error());
    call.out() << tableOf(table);
    if (!call.isJson() && table.isEmpty())
        call.say(u"No such events."_s);
    return Done;
}

Result<RelationFilter> relationFilterOf(const Call &call, const Answers &answers)
{
    RelationFilter filter;
    for (const QString &value : call.values(u"predicate"_s)) {
        const std::optional<Category> predicate = categoryOf(value);
        if (!predicate || !allPredicates().contains(*predicate)) {
            QStringList known;
            for (const Category one : allPredicates())
                known << word(one);
            return Error{Error::BadInput, u"There is no predicate “%1”. Predicates are: %2."_s.arg(
                                              value, known.join(", "_L1))};
        }
        filter.predicates << *predicate;
    }
    const auto actor = actorOption(call, answers, u"actor"_s);
    const auto with = actorOption(call, answers, u"with"_s);
    if (!actor || !with)
        return actor ? with.error() : actor.error();
    filter.actor = *actor ? *actor : *with;
    filter.with = *actor ? *with : std::nullopt;
    return filter;
}

Status relations(const Call &call)
{
    const Result<std::unique_ptr<Answers>> answers = Answers::open(call);
    if (!answers)
        return call.failed(answers.error());
    const Result<RelationFilter> filter = relationFilterOf(call, **answers);
    if (!filter)
        return call.failed(filter.error());
    bool any = false;
    const Outcome outcome = (*answers)->forEach<RelationRow, RelationFilter>(
        &Reader::relations, *filter, 0, [&](const RelationRow &relation) -> Outcome {
            const Result<QList<EvidenceRow>> evidence = (*answers)->reader().evidenceOf(relation.id);
            if (!evidence)
                return evidence.error();
            any = true;
            if (call.isJson()) {
                QJsonObject json = (*answers)->jsonOf(relation);
                json.insert(u"evidence"_s, (*answers)->jsonOf(*evidence));
                call.print(json);
                return apacheta::Done{};
            }
            call.out() << relation.subject.name << "  " << word(relation.predicate) << "  "
                       << relation.object.name << polarityNote(relation.polarity)
                       << (relation.date ? u", "_s + relation.date->toString() : QString()) << u"  [r%1]"_s.arg(relation.id.value) << '\n';
            for (const EvidenceRow &one : *evidence)
                call.out() << quoteLines(one, 4, widthOf(1));
            return apacheta::Done{};
        });
    if (!outcome)
        return call.failed(outcome.error());
    if (!call.isJson() && !any)
        call.say(u"No such relations."_s);
    return Done;
}

Status disagreements(const Call &call)
{
    const Result<std::unique_ptr<Answers>> answers = Answers::open(call);
    if (!answers)
        return call.failed(answers.error());
    DisagreementFilter filter;
    const auto actor = actorOption(call, **answers, u"actor"_s);
    if (!actor)
        return call.failed(actor.error());
    filter.actor = *actor;
    const auto found = (*answers)->reader().disagreements(filter);
    if (!found)
        return call.failed(found.error());
    for (const Disagreement &one : *found) {
        const QString settled = one.settledAs.isEmpty() ? QString() : u": "_s + one.settledAs;
        if (!call.isJson())
            call.out() << one.title << u"  (%1, %2%3)\n"_s.arg(word(one.kind), word(one.state), settled);
        QJsonArray positions;
        for (const DisagreementPosition &side : one.positions) {
            positions.append(QJsonObject{{u"claim"_s, side.claim},
                                         {u"date"_s, side.date ? QJsonValue(side.date->toString()) : QJsonValue(QJsonValue::Null)},
                                         {u"polarity"_s, word(side.polarity)}, {u"evidence"_s, (*answers)->jsonOf(side.evidence)}});
            if (call.isJson())
                continue;
            call.out() << "  " << side.claim << '\n';
            for (const EvidenceRow &evidence : side.evidence)
                call.out() << quoteLines(evidence, 4, widthOf(1));
        }
        QJsonArray actors, events, ties;
        for (const ActorLink &link : one.actors)
            actors.append(QJsonObject{{u"id"_s, (*answers)->keyOf(link.id)}, {u"name"_s, link.name}});
        if (one.event.isValid() && one.events.isEmpty())
            events.append(u"e%1"_s.arg(one.event.value));
        for (const EventId event : one.events)
            events.append(u"e%1"_s.arg(event.value));
        for (const RelationId relation : one.relations)
            ties.append(u"r%1"_s.arg(relation.value));
        if (call.isJson())
            call.print({{u"key"_s, one.key}, {u"kind"_s, word(one.kind)}, {u"title"_s, one.title}, {u"state"_s, word(one.state)},
                        {u"actors"_s, actors}, {u"events"_s, events}, {u"relations"_s, ties},
                        {u"settledAs"_s, one.settledAs.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(one.settledAs)}, {u"positions"_s, positions}});
    }
    if (!call.isJson() && found->isEmpty())
        call.say(u"No disagreements."_s);
    return Done;
}

} // namespace

QList<Command> claimCommands()
{
    const QCommandLineOption actor{
        u"actor"_s,
        u"Only those in which this actor takes part: its id, or a name that only one actor has."_s, u"ID"_s};
    return {{u"events"_s,
             u"[--from EDTF] [--to EDTF] [--actor ID] [--json]"_s,
             u"What happened, and when: the timeline as rows"_s,
             u"Dates are EDTF: 1904, 2006-01, 2006-01-22, 1879/1883, 188X, 1904~. With --from or --to, "
             u"events that can lie\n"
             "between the two; those without date are left out."_s,
             {{u"from"_s, u"Not before this date."_s, u"EDTF"_s},
              {u"to"_s, u"Not after this date."_s, u"EDTF"_s},
              actor},
             0,
             0,
             &events},
            {u"relations"_s,
             u"[--actor ID] [--with ID] [--predicate P] [--json]"_s,
             u"Ties and interactions between actors, each with its evidence"_s,
             {},
             {actor,
              {u"with"_s, u"And this actor on the other side."_s, u"ID"_s},
              {u"predicate"_s, u"part_of, leads, borders, agree, accuse ...; may be given again."_s, u"P"_s}},
             0,
             0,
             &relations},
            {u"disagreements"_s,
             u"[--actor ID] [--json]"_s,
             u"Where sources differ about the same thing, side by side"_s,
             u"One event dated differently, foundings and ruptures told with several dates, ties that are stated and denied."_s,
             {actor},
             0,
             0,
             &disagreements}};
}

} // namespace apacheta::cli
