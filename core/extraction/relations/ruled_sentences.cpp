// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/relations/ruled_sentences.h"

#include <algorithm>

namespace apacheta {

RuledSentences::RuledSentences(const Annotation &annotation) : m_annotation(annotation), m_here(annotation.sentences.size())
{
    const auto eachSentenceOf = [&](const QList<FoundEvidence> &passages, auto use) {
        for (const FoundEvidence &evidence : passages) {
            auto sentence = std::ranges::lower_bound(annotation.sentences, evidence.span.begin, std::ranges::less_equal(), [](const AnnotatedSentence &s) { return s.span.end; });
            for (; sentence != annotation.sentences.end() && sentence->span.begin < evidence.span.end; ++sentence)
                use(m_here[size_t(sentence - annotation.sentences.begin())], evidence);
        }
    };
    const QList<FoundRelation> &relations = annotation.findings.relations;
    for (int i = 0; i < int(relations.size()); ++i) {
        const FoundRelation &relation = relations[i];
        m_relations[std::minmax(relation.subject, relation.object)].push_back(i);
        eachSentenceOf(relation.evidence, [&](RuledSentence &sentence, const FoundEvidence &evidence) { sentence.ties.push_back({relation.subject, relation.object, relation.predicate, evidence.confidence, true}); });
    }
    for (const FoundEvent &event : annotation.told)
        eachSentenceOf(event.evidence, [&](RuledSentence &sentence, const FoundEvidence &) {
            if (sentence.told.empty() || sentence.told.back() != &event)
                sentence.told.push_back(&event);
        });
}

RuledSentence RuledSentences::of(qsizetype sentence, const std::vector<ActorPair> &pairs) const
{
    const RuledSentence &here = m_here[size_t(sentence)];
    RuledSentence all = here;
    for (const ActorPair &pair : pairs) {
        if (pair.subject.actor > pair.object.actor) // both orders are there
            continue;
        for (const int index : m_relations.value({pair.subject.actor, pair.object.actor})) {
            const FoundRelation &relation = m_annotation.findings.relations[index];
            const auto isIt = [&](const RuledTie &tie) { return tie.subject == relation.subject && tie.object == relation.object && tie.predicate == relation.predicate; };
            if (std::ranges::none_of(here.ties, isIt))
                all.ties.push_back({relation.subject, relation.object, relation.predicate, 0, false});
        }
    }
    return all;
}

} // namespace apacheta
