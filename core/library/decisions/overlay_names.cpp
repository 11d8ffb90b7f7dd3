// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/overlay.h"

#include "library/connection.h"
#include "library/words_of_library.h"
#include "text/fold.h"

using namespace Qt::StringLiterals;

namespace apacheta {

Outcome Overlay::layNames()
{
    m_keys.clear(); // some actors may be gone by now
    const QSet<ActorId> actors = m_names;
    QList<QPair<ActorId, QString>> present;
    for (const ActorId actor : actors) {
        const auto key = keyOf(actor);
        if (!key)
            return key.error();
        if (!key->isEmpty())
            present.append({actor, *key});
    }
    for (const auto &[actor, key] : std::as_const(present))
        if (const Outcome outcome = layAttributes(actor, key); !outcome)
            return outcome;
    // First what each took away or was given, then what those merged hand on.
    for (const bool merged : {true, false})
        for (const auto &[actor, key] : std::as_const(present)) {
            const auto root = rootOf(actor);
            if (!root)
                return root.error();
            if ((*root != actor) != merged)
                continue;
            if (const Outcome outcome = layNamesOf(actor, key); !outcome)
                return outcome;
        }
    return Done{};
}

Outcome Overlay::layAttributes(ActorId actor, const QString &key)
{
    struct Attributes {
        QString name;
        QString kind;
        QString level;
        QString countries;
    };
    const auto machine = m_connection.row("select machine_name, machine_kind, machine_level, machine_countries from actor where id = :id",
        {{":id", actor}}, [](const Row &row) { return Attributes{row.text(0), row.text(1), row.text(2), row.text(3)}; });
    if (!machine)
        return machine.error();
    const auto decisions = m_log.inForce({u"actor"_s, key}, {u"rename"_s, u"kind"_s, u"level"_s, u"countries"_s});
    if (!decisions)
        return decisions.error();
    Attributes seen = machine->value_or(Attributes{});
    for (const LoggedDecision &decision : *decisions) {
        if (const auto *renamed = std::get_if<RenameActor>(&decision.said))
            seen.name = renamed->name;
        else if (const auto *kind = std::get_if<SetActorKind>(&decision.said))
            seen.kind = word(kind->kind);
        else if (const auto *level = std::get_if<SetActorLevel>(&decision.said))
            seen.level = word(level->level);
        else if (const auto *countries = std::get_if<SetActorCountries>(&decision.said))
            seen.countries = jsonOf(countries->countries);
    }
    return m_connection.run(R"sql(
        update actor set name = :name, name_key = :name_key, kind = :kind, level = :level, countries = :countries where id = :id)sql",
        {{":id", actor}, {":name", seen.name}, {":name_key", nameKey(seen.name)}, {":kind", seen.kind}, {":level", seen.level},
         {":countries", seen.countries}});
}

Outcome Overlay::layNamesOf(ActorId actor, const QString &key)
{
    static constexpr Statement restore[] = {
        "delete from actor_name where actor = :actor and document < 0",
        R"sql(insert or ignore into actor_name (id, actor, document, name, key, reason)
              select id, actor, document, name, key, reason from hidden_name where actor = :actor)sql",
        "delete from hidden_name where actor = :actor",
    };
    for (const Statement statement : restore)
        if (const Outcome outcome = m_connection.run(statement, {{":actor", actor}}); !outcome)
            return outcome;
    const auto add = [&](const QString &name) {
        return m_connection.run(R"sql(
            insert or ignore into actor_name (actor, document, name, key, reason) values (:actor, -1, :name, :key, :reason))sql",
            {{":actor", actor}, {":name", name}, {":key", nameKey(name)}, {":reason", word(AliasReason::Decided)}});
    };
    const auto decisions = m_log.inForce({u"actor"_s, key}, {u"rename"_s, u"add-alias"_s, u"drop-alias"_s, u"confirm-alias"_s, u"add-actor"_s, u"split"_s});
    if (!decisions)
        return decisions.error();
    QStringList given;
    QStringList dropped;
    for (const LoggedDecision &decision : *decisions) {
        const auto give = [&](const QString &name) {
            dropped.removeAll(nameKey(name));
            given.append(name);
        };
        if (const auto *renamed = std::get_if<RenameActor>(&decision.said)) {
            give(renamed->name);
        } else if (const auto *added = std::get_if<AddAlias>(&decision.said)) {
            give(added->alias);
        } else if (const auto *confirmed = std::get_if<ConfirmAlias>(&decision.said)) {
            dropped.removeAll(nameKey(confirmed->alias));
        } else if (const auto *made = std::get_if<AddActor>(&decision.said)) {
            give(made->actor.name);
        } else if (const auto *split = std::get_if<SplitActor>(&decision.said)) {
            if (split->into.key == key)
                give(split->into.name);
        } else if (const auto *gone = std::get_if<DropAlias>(&decision.said)) {
            dropped.append(nameKey(gone->alias));
            given.removeIf([&](const QString &name) { return nameKey(name) == dropped.last(); });
        }
    }
    for (const QString &name : std::as_const(given))
        if (const Outcome outcome = add(name); !outcome)
            return outcome;
    for (const QString &name : std::as_const(dropped)) {
        static constexpr Statement hide[] = {
            R"sql(insert or ignore into hidden_name (id, actor, document, name, key, reason)
                  select id, actor, document, name, key, reason from actor_name where actor = :actor and document >= 0 and key = :key)sql",
            "delete from actor_name where actor = :actor and key = :key",
        };
        for (const Statement statement : hide)
            if (const Outcome outcome = m_connection.run(statement, {{":actor", actor}, {":key", name}}); !outcome)
                return outcome;
    }
    return m_connection.run(R"sql(
        insert or ignore into actor_name (actor, document, name, key, reason)
        select :actor, -2, member_name.name, member_name.key, :reason
          from actor as member
          cross join actor_name as member_name on member_name.actor = member.id and member_name.document > -2
         where member.merged_into = :actor
           and member_name.key not in (select value from json_each(:dropped))
         group by member_name.name)sql",
        {{":actor", actor}, {":dropped", jsonOf(dropped)}, {":reason", word(AliasReason::Merged)}});
}

} // namespace apacheta
