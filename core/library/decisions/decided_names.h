// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authority/name_index.h"
#include "extraction/known_names.h"
#include "model/result.h"

namespace apacheta {

class Connection;

/// The knowledge pack and what she knows better: the names that she added or confirmed and the actors that she made are known names to
/// extraction, so that later imports find them by themselves.
class DecidedNames final : public KnownNames {
public:
    /// Reads the decisions in force. `pack` outlives it.
    static Result<std::unique_ptr<DecidedNames>> over(const KnownNames &pack, const Connection &connection);

    std::optional<KnownMatch> longestAt(std::span<const Token> tokens) const override;
    const KnownActor *actor(const QString &key) const override;
    std::optional<KnownMatch> eventAt(std::span<const Token> tokens) const override { return m_pack.eventAt(tokens); }
    const KnownEvent *event(const QString &key) const override { return m_pack.event(key); }
    WordTraits traitsOf(const QString &word) const override { return m_pack.traitsOf(word); }

private:
    explicit DecidedNames(const KnownNames &pack) : m_pack(pack) {}
    void add(const QString &name, const QString &key);

    const KnownNames &m_pack;
    NameIndex m_names;
    QHash<QString, KnownActor> m_actors; ///< those that the pack does not know
    bool m_isEmpty = true;
};

} // namespace apacheta
