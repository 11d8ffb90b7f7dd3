// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/relations/ruled_ties.h"

#include <algorithm>

namespace apacheta {

RuledTies::RuledTies(const Annotation &annotation) : m_annotation(annotation), m_here(annotation.sentences.size())
{
    const QList<FoundRelation> &relations = annotation.findings.relations;
    for (int i = 0; i < int(relations.size()); ++i) {
        const FoundRelation &relation = relations[i];
        m_relations[std::minmax(relation.subject, relation.object)].push_back(i);
        for (const FoundEvidence &evidence : relation.evidence) {
            const auto first = std::ranges::lower_bound(annotation.sentences, evidence.span.begin, std::ranges::less_equal(), [](const AnnotatedSentence &s) { return s.span.end; });
            for (auto sentence = first; sentence != annotation.sentences.end() && sentence->span.begin < evidence.span.end; ++sentence)
                m_here[size_t(sentence - annotation.sentences.begin())].push_back({relation.subject, relation.object, relation.predicate, evidence.confidence, true});
        }
    }
}

std::vector<RuledTie> RuledTies::of(qsizetype sentence, const std::vector<ActorPair> &pairs) const
{
    const std::vector<RuledTie> &here = m_here[size_t(sentence)];
    std::vector<RuledTie> ties = here;
    for (const ActorPair &pair : pairs) {
        if (pair.subject.actor > pair.object.actor) // both orders are there
            continue;
        for (const int index : m_relations.value({pair.subject.actor, pair.object.actor})) {
            const FoundRelation &relation = m_annotation.findings.relations[index];
            const auto isIt = [&](const RuledTie &tie) { return tie.subject == relation.subject && tie.object == relation.object && tie.predicate == relation.predicate; };
            if (std::ranges::none_of(here, isIt))
                ties.push_back({relation.subject, relation.object, relation.predicate, 0, false});
        }
    }
    return ties;
}

} // namespace apacheta
