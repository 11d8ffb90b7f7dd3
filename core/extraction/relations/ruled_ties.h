// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/relations/pair_features.h"

#include <QHash>

namespace apacheta {

/// What the rules state (findings.relations), by sentence and by pair. Reads the annotation once, when it is made.
class RuledTies final {
public:
    explicit RuledTies(const Annotation &annotation);
    /// What they state in a sentence, and elsewhere of the pairs.
    std::vector<RuledTie> of(qsizetype sentence, const std::vector<ActorPair> &pairs) const;

private:
    using Pair = std::pair<int, int>;
    const Annotation &m_annotation;
    std::vector<std::vector<RuledTie>> m_here;  ///< by sentence
    QHash<Pair, std::vector<int>> m_relations;  ///< of a pair, the lower actor first: indexes into findings.relations
};

} // namespace apacheta
