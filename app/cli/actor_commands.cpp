// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "command.h"
#include "terminal.h"

#include "library/words_of_library.h"

#include <QCommandLineOption>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

Result<ActorFilter> filterOf(const Call &call)
{
    ActorFilter filter;
    for (const QString &value : call.values(u"kind"_s)) {
        const std::optional<ActorKind> kind = actorKindOf(value);
        if (!kind) {
            QStringList known;
            for (const ActorKind one : allActorKinds())
                known << word(one);
            return Error{Error::BadInput,
                         u"There is no kind “%1”. Kinds are: %2."_s.arg(value, known.join(", "_L1))};
        }
        filter.kinds << *kind;
    }
    for (const QString &country : call.values(u"country"_s))
        filter.countries << country.toUpper();
    filter.text = call.words().join(u' ');
    return filter;
}

Status actors(const Call &call)
{
    const Result<ActorFilter> filter = filterOf(call);
    const Result<int> limit = numberOf(call, u"limit"_s, 0);
    if (!filter || !limit)
        return call.failed(filter ? limit.error() : filter.error());
    const Result<std::unique_ptr<Answers>> answers = Answers::open(call);
    if (!answers)
        return call.failed(answers.error());
    QList<QStringList> table{{u"MENTIONS"_s, u"DOCUMENTS"_s, u"KIND"_s, u"COUNTRY"_s, u"NAME"_s, u"ID"_s}};
    const Outcome outcome = (*answers)->forEach<ActorRow, ActorFilter>(
        &Reader::actors, *filter, *limit, [&](const ActorRow &actor) -> Outcome {
            if (call.isJson())
                call.print((*answers)->jsonOf(actor));
            else
                table << QStringList{
                    QString::number(actor.mentions), QString::number(actor.documents), word(actor.kind),
                    actor.countries.join(u' '),      shortened(actor.name, 48),        actor.key};
            return apacheta::Done{};
        });
    if (!outcome)
        return call.failed(outcome.error());
    if (!call.isJson() && table.size() > 1)
        call.out() << tableOf(table);
    else if (!call.isJson())
        call.say(u"No such actors."_s);
    return Done;
}

/// All that the page of an actor holds.
struct ActorPage {
    ActorDetail detail;
    QList<EventRow> events;
    QList<RelationRow> relations;
    QList<EvidenceRow> passages;
};

Result<ActorPage> pageOf(const Answers &answers, ActorId id, int passages)
{
    ActorPage page;
    Result<ActorDetail> detail = answers.reader().actor(id);
    if (!detail)
        return detail.error();
    page.detail = *detail;
    EventFilter events;
    events.actor = id;
    Outcome outcome = answers.forEach<EventRow, EventFilter>(&Reader::events, events, 0,
                                                             [&page](const EventRow &event) -> Outcome {
                                                                 page.events << event;
                                                                 return apacheta::Done{};
                                                             });
    if (!outcome)
        return outcome.error();
    RelationFilter relations;
    relations.actor = id;
    outcome = answers.forEach<RelationRow, RelationFilter>(&Reader::relations, relations, 0,
                                                           [&page](const RelationRow &relation) -> Outcome {
                                                               page.relations << relation;
                                                               return apacheta::Done{};
                                                           });
    if (!outcome)
        return outcome.error();
    if (passages > 0) {
        const Result<Rows<EvidenceRow>> rows = answers.reader().mentionsOf(id, {}, passages);
        if (!rows)
            return rows.error();
        page.passages = rows->rows;
    }
    return page;
}

QJsonObject jsonOf(const Answers &answers, const ActorPage &page)
{
    QJsonObject json = answers.jsonOf(page.detail.row);
    json.insert(u"aliases"_s, QJsonArray::fromStringList(page.detail.aliases));
    QJsonObject reasons;
    for (qsizetype i = 0; i < page.detail.aliases.size(); ++i)
        reasons.insert(page.detail.aliases[i], word(page.detail.aliasReasons[i]));
    json.insert(u"alias_reasons"_s, reasons);
    json.insert(u"facts"_s, QJsonArray::fromStringList(page.detail.facts));
    QJsonArray forms;
    for (const auto &[form, count] : page.detail.forms)
        forms.append(QJsonObject{{u"surface"_s, form}, {u"count"_s, count}});
    json.insert(u"forms"_s, forms);
    QJsonArray events;
    for (const EventRow &event : page.events)
        events.append(answers.jsonOf(event));
    json.insert(u"events"_s, events);
    QJsonArray relations;
    for (const RelationRow &relation : page.relations)
        relations.append(answers.jsonOf(relation));
    json.insert(u"relations"_s, relations);
    json.insert(u"passages"_s, answers.jsonOf(page.passages));
    return json;
}

/// "OAS (acronym)"; the knowledge pack's names stand alone.
QStringList aliasesWithReasons(const ActorDetail &detail)
{
    QStringList names;
    for (qsizetype i = 0; i < detail.aliases.size(); ++i) {
        const AliasReason reason = detail.aliasReasons[i];
        names << (reason == AliasReason::KnownName ? detail.aliases[i] : u"%1 (%2)"_s.arg(detail.aliases[i], word(reason).replace(u'_', u' ')));
    }
    return names;
}

void printHead(const Call &call, const ActorDetail &detail)
{
    const ActorRow &row = detail.row;
    QString line = word(row.kind);
    if (row.level != Level::None)
        line += u", level "_s + word(row.level);
    if (!row.countries.isEmpty())
        line += u", "_s + row.countries.join(u' ');
    call.out() << row.name << "  [" << row.key << "]\n" << line << '\n';
    for (const QString &fact : detail.facts)
        call.out() << fact << '\n';
    if (!detail.aliases.isEmpty())
        call.out() << wrapped(u"Also: "_s + aliasesWithReasons(detail).join(", "_L1), 0, widthOf(1));
    QStringList forms;
    for (const auto &[form, count] : detail.forms.mid(0, 12))
        forms << u"%1 (%2)"_s.arg(form.simplified()).arg(count);
    if (!forms.isEmpty())
        call.out() << wrapped(u"In the texts: "_s + forms.join(", "_L1), 0, widthOf(1));
    call.out() << u"%1 mentions in %2 documents\n"_s.arg(row.mentions).arg(row.documents);
}

void printPage(const Call &call, const ActorPage &page)
{
    printHead(call, page.detail);
    QList<QStringList> rows;
    for (const EventRow &event : page.events) {
        rows << QStringList{u"  "_s + (event.date ? event.date->toString() : u"undated"_s), word(event.type),
                            shortened(event.label, 60) + polarityNote(event.polarity),
                            u'[' + eventName(event.id) + u']'};
    }
    if (!rows.isEmpty())
        call.out() << "\nEvents\n" << tableOf(rows);
    rows.clear();
    for (const RelationRow &relation : page.relations) {
        rows << QStringList{u"  "_s + relation.subject.name,
                            word(relation.predicate) + polarityNote(relation.polarity), relation.object.name,
                            relation.date ? relation.date->toString() : QString()};
    }
    if (!rows.isEmpty())
        call.out() << "\nRelations\n" << tableOf(rows);
    if (!page.passages.isEmpty())
        call.out() << "\nPassages\n";
    for (const EvidenceRow &mention : page.passages) {
        EvidenceRow passage = mention;
        passage.quote = shortened(mention.context, 300);
        call.out() << quoteLines(passage, 2, widthOf(1));
    }
}

Status actor(const Call &call)
{
    const Result<int> limit = numberOf(call, u"limit"_s, 10);
    if (!limit)
        return call.failed(limit.error());
    const Result<std::unique_ptr<Answers>> answers = Answers::open(call);
    if (!answers)
        return call.failed(answers.error());
    const Result<ActorId> id = (*answers)->actorNamed(call.words().join(u' '));
    if (!id)
        return call.failed({Error::NotFound, id.error().message, id.error().detail});
    const Result<ActorPage> page = pageOf(**answers, *id, *limit);
    if (!page)
        return call.failed(page.error());
    if (call.isJson())
        call.print(jsonOf(**answers, *page));
    else
        printPage(call, *page);
    return Done;
}

} // namespace

QList<Command> actorCommands()
{
    return {
        {u"actors"_s,
         u"[NAME] [--kind K] [--country C] [--limit N] [--json]"_s,
         u"Who acts: states, regions, municipalities, peoples, organizations, persons ..."_s,
         u"Those that the texts name most come first. With NAME: only those of which a name begins so."_s,
         {{u"kind"_s,
           u"state, region, municipality, people, organization, person, place or instrument; may be given again."_s,
           u"K"_s},
          {u"country"_s, u"Two letters: BO, CL, PE ...; may be given again."_s, u"C"_s},
          {u"limit"_s, u"At most so many. Without it: all."_s, u"N"_s}},
         0,
         -1,
         &actors},
        {u"actor"_s,
         u"ID [--limit N] [--json]"_s,
         u"One actor with its names, counts, events, relations and passages"_s,
         u"ID is what `actors` shows last, or a name that only one actor has."_s,
         {{u"limit"_s, u"At most so many passages. Without it: 10."_s, u"N"_s}},
         1,
         -1,
         &actor}};
}

} // namespace apacheta::cli
