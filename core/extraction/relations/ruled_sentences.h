// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/relations/pair_features.h"

#include <QHash>

namespace apacheta {

/// What the rules state (findings.relations) and see told, by sentence and by pair. Reads the annotation once, when it is made; must not outlive it.
class RuledSentences final {
public:
    explicit RuledSentences(const Annotation &annotation);
    /// What they see in a sentence, and state elsewhere of the pairs.
    RuledSentence of(qsizetype sentence, const std::vector<ActorPair> &pairs) const;

private:
    using Pair = std::pair<int, int>;
    const Annotation &m_annotation;
    std::vector<RuledSentence> m_here;          ///< by sentence, without what is elsewhere
    QHash<Pair, std::vector<int>> m_relations;  ///< of a pair, the lower actor first: indexes into findings.relations
};

} // namespace apacheta
