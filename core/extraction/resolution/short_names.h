// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/resolution/reference_state.h"

#include <QHash>

namespace apacheta {

/// What an open run is short for: a person named in full, an author, the holder of an office, a body. Each step says whether it
/// found the run's actor and noted the mention.
class ShortNames final {
public:
    explicit ShortNames(ReferenceState &state) : m_state(state) { gatherBodies(); }

    /// "Paz" after "Rodrigo Paz Pereira"; of several persons of that name the one named last before.
    bool resolvePerson(const OpenRun &run);
    /// An author of a citation: "(Medrano, 2009)".
    bool resolveCitation(const OpenRun &run);
    /// "President Banzer", "Kirchner" in a text on Argentina: a known holder of an office, else a person without a given name.
    bool resolveByTitle(const OpenRun &run);
    /// "the Confederation", "la Corte": the one body of the document whose name has that head noun.
    bool resolveBody(const OpenRun &run);

    /// "Salinas" is the author named in full above rather than the town, unless the document says "in Salinas" as often.
    static void preferPersons(ReferenceState &state);

private:
    const Token &token(qsizetype at) const { return m_state.token(at); }
    void gatherBodies();
    std::optional<int> lastNamed(const QList<int> &persons, const OpenRun &run) const;
    bool resolveKnownSurname(const OpenRun &run);

    ReferenceState &m_state;
    QHash<QString, QList<int>> m_bodiesByNoun; ///< first and last words of their names
};

} // namespace apacheta
