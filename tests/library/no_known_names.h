// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/known_names.h"

namespace apacheta {

/// A knowledge pack with one state in it: what the import needs of one, without the files.
class NoKnownNames : public KnownNames {
public:
    NoKnownNames()
    {
        m_state.actor.key = QStringLiteral("freedonia");
        m_state.actor.name = QStringLiteral("Freedonia");
        m_state.actor.kind = ActorKind::State;
        m_state.actor.level = Level::National;
        m_state.actor.origin = Origin::Authority;
        m_state.actor.aliases = {QStringLiteral("Republic of Freedonia")};
        m_state.weight = 1;
    }
    std::optional<KnownMatch> longestAt(std::span<const Token> tokens) const override
    {
        if (tokens.empty() || tokens.front().folded != QLatin1String("freedonia"))
            return std::nullopt;
        KnownMatch match;
        match.tokens = 1;
        match.keys = {m_state.actor.key};
        return match;
    }
    const KnownActor *actor(const QString &key) const override { return key == m_state.actor.key ? &m_state : nullptr; }

private:
    KnownActor m_state;
};

} // namespace apacheta
