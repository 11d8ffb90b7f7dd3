// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"

#include <QHash>

namespace apacheta {

/// The actors of one document by their stable keys, each entered once.
class ActorRegistry final {
public:
    ActorRegistry(Findings &findings, const KnownNames &known);

    int known(const QString &key);
    /// The actor of that kind and name; made with the level and countries where it is new.
    int discovered(ActorKind kind, const QString &name, Level level = Level::None, const QStringList &countries = {});
    void addAlias(int actor, const QString &alias, AliasReason reason = AliasReason::Written);
    void raiseLevel(int actor, Level level); ///< of an actor that has none yet
    const FoundActor &actor(int index) const { return m_findings.actors[index]; }
    static QString keyOf(ActorKind kind, const QString &name);

private:
    static QString displayed(const QString &name);

    Findings &m_findings;
    const KnownNames &m_known;
    QHash<QString, int> m_byKey;
};

/// At which level a body or office of that name stands ("Gobierno Regional de ..." -> Regional); Civil for a body that
/// says nothing of itself.
Level levelOfBody(const QString &name);

} // namespace apacheta
