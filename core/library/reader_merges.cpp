// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_text.h"
#include "library/reader_private.h"
#include "library/words_of_library.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// How many of some things there are of several actors together, and how many of them are of more than one.
struct Together {
    int all = 0;
    int shared = 0;
};

Result<Together> counted(const Connection &connection, Statement statement, const QString &actors)
{
    const auto row = connection.row(statement, {{":actors", actors}}, [](const Row &found) { return Together{found.integer(0), found.integer(1)}; });
    if (!row)
        return row.error();
    return row->value_or(Together{});
}

Outcome countDocuments(const Connection &connection, const QString &actors, MergePreview &preview)
{
    const auto documents = counted(connection, R"sql(
        select count(*), ifnull(sum(times > 1), 0)
          from (select count(distinct wanted.value) as times
                  from json_each(:actors) as wanted
                  cross join actor as member on coalesce(member.merged_into, member.id) = wanted.value
                  cross join document_actor on document_actor.actor = member.id and document_actor.mentions >= 0
                 group by document_actor.document))sql", actors);
    if (!documents)
        return documents.error();
    preview.after.row.documents = documents->all;
    preview.sharedDocuments = documents->shared;
    return Done{};
}

Outcome countEvents(const Connection &connection, const QString &actors, MergePreview &preview)
{
    const auto events = counted(connection, R"sql(
        select count(*), ifnull(sum(times > 1), 0)
          from (select count(distinct actor) as times
                  from (select event_participant.event as event, event_participant.actor as actor
                          from json_each(:actors) as wanted
                          cross join event_participant on event_participant.actor = wanted.value
                         union all
                        select event.id, event.place from json_each(:actors) as wanted cross join event on event.place = wanted.value)
                 group by event))sql", actors);
    if (!events)
        return events.error();
    preview.after.row.events = events->all;
    preview.sharedEvents = events->shared;
    return Done{};
}

Outcome countRelations(const Connection &connection, const QString &actors, MergePreview &preview)
{
    // What a relation says of whom else, from which side; either side is the same where the word is symmetric.
    std::set<std::tuple<qint64, bool, QString, QString, QString>> said;
    int all = 0;
    const Outcome outcome = connection.forEach(R"sql(
        select relation.id, relation.subject in (select value from json_each(:actors)), relation.object in (select value from json_each(:actors)),
               relation.subject, relation.object, relation.predicate, relation.polarity, ifnull(relation.date, '')
          from json_each(:actors) as wanted
          cross join relation on relation.subject = wanted.value
         where relation.evidence > 0
         union
        select relation.id, relation.subject in (select value from json_each(:actors)), 1,
               relation.subject, relation.object, relation.predicate, relation.polarity, ifnull(relation.date, '')
          from json_each(:actors) as wanted
          cross join relation on relation.object = wanted.value
         where relation.evidence > 0)sql",
        {{":actors", actors}}, [&](const Row &row) {
            const bool isSubject = row.number(1) != 0;
            if (isSubject && row.number(2) != 0) {
                ++preview.relationsBetween;
                return true;
            }
            const QString predicate = row.text(5);
            const bool eitherSide = isSymmetric(categoryOf(predicate).value_or(Category::Other));
            said.emplace(row.number(isSubject ? 4 : 3), isSubject && !eitherSide, predicate, row.text(6), row.text(7));
            ++all;
            return true;
        });
    if (!outcome)
        return outcome;
    preview.after.row.relations = int(said.size());
    preview.relationsJoined = all - int(said.size());
    return Done{};
}

/// Names of actors, in the order of their documents as an actor's page lists them.
Result<QStringList> namesOf(const Connection &connection, qint64 actor, const QString &shown)
{
    const auto names = connection.rows("select name from actor_name where actor = :actor and name <> :name group by name order by min(document), min(id)",
        {{":actor", actor}, {":name", shown}}, [](const Row &row) { return row.text(0); });
    if (!names)
        return names.error();
    return QStringList(*names);
}

} // namespace

Result<MergePreview> Reader::mergePreview(const QList<ActorId> &merged, ActorId into, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    QList<qint64> ids;
    for (const ActorId actor : QList<ActorId>{into} + merged) {
        const Result<qint64> shown = connection.number("select coalesce(merged_into, id) from actor where id = :id", {{":id", actor}});
        if (!shown)
            return shown.error();
        if (*shown == 0)
            return Error{Error::NotFound, LibraryText::tr("This actor is no longer in the library."), u"actor %1"_s.arg(actor.value)};
        if (!ids.contains(*shown))
            ids.append(*shown);
    }
    if (ids.size() < 2)
        return Error{Error::BadInput, LibraryText::tr("An actor cannot be merged into itself.")};
    const auto rows = actorRows(connection, ids);
    if (!rows)
        return rows.error();
    MergePreview preview;
    for (const ActorRow &row : *rows) {
        auto names = namesOf(connection, row.id.value, row.name);
        if (!names)
            return names.error();
        preview.parts.append({row, std::move(*names)});
    }
    std::stable_sort(preview.parts.begin() + 1, preview.parts.end(),
                     [](const MergePreview::Part &a, const MergePreview::Part &b) { return a.row.mentions > b.row.mentions; });
    preview.after = preview.parts.first();
    for (const MergePreview::Part &part : std::as_const(preview.parts).mid(1)) {
        preview.after.row.mentions += part.row.mentions;
        preview.after.row.confidence = std::max(preview.after.row.confidence, part.row.confidence);
        for (const QString &name : QStringList{part.row.name} + part.aliases)
            if (name != preview.after.row.name && !preview.after.aliases.contains(name))
                preview.after.aliases.append(name);
    }
    const QString actors = jsonOf(ids);
    if (const Outcome outcome = countDocuments(connection, actors, preview); !outcome)
        return outcome.error();
    if (const Outcome outcome = countEvents(connection, actors, preview); !outcome)
        return outcome.error();
    if (const Outcome outcome = countRelations(connection, actors, preview); !outcome)
        return outcome.error();
    return preview;
}

} // namespace apacheta
