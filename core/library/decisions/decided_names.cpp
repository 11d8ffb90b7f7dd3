// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decided_names.h"

#include "library/connection.h"
#include "library/decisions/decision.h"
#include "library/words_of_library.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Named {
    QString key;
    QString name;
};

/// The name that a decision makes known; nothing for other decisions.
std::optional<Named> nameIn(const Decision &decision)
{
    if (const auto *added = std::get_if<AddAlias>(&decision))
        return Named{added->actor.key, added->alias};
    if (const auto *confirmed = std::get_if<ConfirmAlias>(&decision))
        return Named{confirmed->actor.key, confirmed->alias};
    if (const auto *renamed = std::get_if<RenameActor>(&decision))
        return Named{renamed->actor.key, renamed->name};
    if (const auto *made = std::get_if<AddActor>(&decision))
        return Named{made->actor.key, made->actor.name};
    return std::nullopt;
}

} // namespace

Result<std::unique_ptr<DecidedNames>> DecidedNames::over(const KnownNames &pack, const Connection &connection)
{
    std::unique_ptr<DecidedNames> names(new DecidedNames(pack));
    QList<Named> found;
    const Outcome outcome = connection.forEach(R"sql(
        select decision.type, decision.payload
          from decision
          join decision_state on decision_state.decision = decision.id and decision_state.active = 1
         where decision.type in ('add-alias', 'confirm-alias', 'rename', 'add-actor')
         order by decision.id)sql",
        {}, [&](const Row &row) {
            const auto decision = decisionOf(row.text(0), QJsonDocument::fromJson(row.text(1).toUtf8()).object());
            if (const auto named = decision ? nameIn(*decision) : std::nullopt)
                found.append(*named);
            return true;
        });
    if (!outcome)
        return outcome.error();
    for (const Named &named : std::as_const(found)) {
        if (!pack.actor(named.key) && !names->m_actors.contains(named.key)) {
            const auto row = connection.row(R"sql(
                select name, kind, level, countries, origin from actor where key = :key and retired = 0)sql",
                {{":key", named.key}}, [&](const Row &stored) {
                    KnownActor known;
                    known.actor.key = named.key;
                    known.actor.name = stored.text(0);
                    known.actor.kind = actorKindOf(stored.text(1)).value_or(ActorKind::Place);
                    known.actor.level = levelOf(stored.text(2)).value_or(Level::None);
                    known.actor.countries = textsOf(stored.text(3));
                    known.actor.origin = originOf(stored.text(4)).value_or(Origin::Discovered);
                    if (known.actor.kind == ActorKind::Person)
                        known.family = known.actor.name.section(u' ', -1);
                    return known;
                });
            if (!row)
                return row.error();
            if (!*row)
                continue;
            names->m_actors.insert(named.key, **row);
        }
        names->add(named.name, named.key);
    }
    return names;
}

void DecidedNames::add(const QString &name, const QString &key)
{
    const bool isAcronym = name.size() <= 8 && !name.contains(u' ') && name == name.toUpper() && name != name.toLower();
    m_names.add(name, key, isAcronym ? NameForm::Acronym : NameForm::Name);
    m_isEmpty = false;
}

std::optional<KnownMatch> DecidedNames::longestAt(std::span<const Token> tokens) const
{
    std::optional<KnownMatch> known = m_pack.longestAt(tokens);
    if (m_isEmpty)
        return known;
    const NameIndex::Found hers = m_names.longestAt(tokens);
    if (hers.tokens == 0 || (known && known->tokens > hers.tokens))
        return known;
    // What she says of a name holds, whatever else it might mean.
    KnownMatch match;
    match.tokens = hers.tokens;
    match.keys = hers.keys;
    match.isAcronym = hers.form == NameForm::Acronym;
    return match;
}

const KnownActor *DecidedNames::actor(const QString &key) const
{
    if (const auto known = m_actors.constFind(key); known != m_actors.cend())
        return &*known;
    return m_pack.actor(key);
}

} // namespace apacheta
