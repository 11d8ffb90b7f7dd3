// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"

#include <vector>

namespace apacheta {

/// Which words of a document belong to a mention, by token.
class CoveredTokens final {
public:
    static constexpr int ofNobody = -1;
    static constexpr int ofEvent = -2;  ///< a word of an event's name ("War of the Pacific") that no mention has

    /// From the mentions and the names of known events as they stand now.
    CoveredTokens(const Annotation &annotation, const KnownNames &known);

    /// The actor whose mention covers the token, else one of the constants.
    int actorAt(qsizetype token) const { return m_actorAt[size_t(token)]; }
    bool isFree(qsizetype token) const { return actorAt(token) == ofNobody; }
    void cover(qsizetype first, qsizetype past, int actor);

private:
    std::vector<int> m_actorAt;
};

} // namespace apacheta
