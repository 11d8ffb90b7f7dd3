// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_text.h"
#include "library/reader_private.h"
#include "library/words_of_library.h"
#include "text/fold.h"

using namespace Qt::StringLiterals;

namespace apacheta {

Result<QList<ActorRow>> Reader::actorsNamed(const QString &text, int limit, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const QString query = namePrefixQuery(text);
    if (query.isEmpty())
        return QList<ActorRow>();
    const Question question(connection, stop);
    const QString key = nameKey(text);
    if (key.size() == 1) { // half of all names have a word that begins so: the most mentioned will do
        const auto common = connection.numbers(R"sql(
            select id from actor indexed by actor_by_mentions
             where substr(name_key, 1, 1) = :key and confidence >= 0 order by mentions desc, id desc limit :limit)sql",
            {{":key", key}, {":limit", limit}});
        if (!common)
            return common.error();
        return actorRows(connection, *common);
    }
    // Best: what bears just this name, then whose own name begins so, then the most mentioned.
    const auto ids = connection.numbers(R"sql(
        with named (actor, whole) as materialized (
            select actor_name.actor, max(actor_name.key = :key)
              from actor_fts
              cross join actor_name on actor_name.id = actor_fts.rowid
             where actor_fts match :query
             group by actor_name.actor)
        select actor.id
          from named
          cross join actor on actor.id = named.actor and actor.confidence >= 0
         order by named.whole desc, substr(actor.name_key, 1, length(:key)) = :key desc, actor.mentions desc, actor.id
         limit :limit)sql",
        {{":query", query}, {":key", key}, {":limit", limit}});
    if (!ids)
        return ids.error();
    return actorRows(connection, *ids);
}

Result<QList<EventRow>> Reader::eventsNamed(const QString &text, int limit, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const QString query = namePrefixQuery(text);
    if (query.isEmpty())
        return QList<EventRow>();
    const Question question(connection, stop);
    const auto ids = connection.numbers(R"sql(
        with named (event) as materialized (select rowid from event_fts where event_fts match :query)
        select event.id
          from named
          cross join event on event.id = named.event and event.confidence >= 0
         order by event.label_key = :key desc, event.evidence desc, event.id
         limit :limit)sql",
        {{":query", query}, {":key", nameKey(text)}, {":limit", limit}});
    if (!ids)
        return ids.error();
    return eventRows(connection, *ids);
}

Result<ActorId> Reader::actorOf(const QString &keyOrName) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, {});
    const Result<qint64> exact = connection.number("select coalesce(merged_into, id) from actor where key = :key and retired = 0", {{":key", keyOrName.trimmed()}});
    if (!exact)
        return exact.error();
    if (*exact != 0)
        return ActorId{*exact};
    const QString key = nameKey(keyOrName);
    auto ids = connection.numbers("select id from actor where name_key = :key and confidence >= 0", {{":key", key}});
    if (ids && ids->isEmpty())
        ids = connection.numbers("select distinct actor from actor_name where key = :key and actor in (select id from actor where confidence >= 0)", {{":key", key}});
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return Error{Error::NotFound, LibraryText::tr("No actor is called \"%1\". Look at the list of actors for its name.").arg(keyOrName)};
    if (ids->size() == 1)
        return ActorId{ids->first()};
    const auto rows = actorRows(connection, *ids);
    if (!rows)
        return rows.error();
    QStringList candidates;
    for (const ActorRow &row : *rows)
        candidates.append(u"%1 (%2, %3)"_s.arg(row.key, row.name, word(row.kind)));
    return Error{Error::Ambiguous, LibraryText::tr("Several actors are called \"%1\". Give one of these ids: %2.").arg(keyOrName, candidates.join(u"; "_s))};
}

} // namespace apacheta
