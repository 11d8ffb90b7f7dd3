// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/speakers.h"
#include "extraction/extraction.h"
#include "extraction/relations/relation_sink.h"

#include <algorithm>
#include <utility>

namespace apacheta {

void RelationSink::add(FoundRelation relation)
{
    if (relation.subject < 0 || relation.object < 0 || relation.subject == relation.object || relation.evidence.isEmpty())
        return;
    if (!isPlover(relation.predicate) && !isStandingTie(relation.predicate))
        return;
    if (isSymmetric(relation.predicate) && m_actors[relation.subject].key > m_actors[relation.object].key)
        std::swap(relation.subject, relation.object);
    const QString date = relation.date && !isStandingTie(relation.predicate) ? relation.date->toString() : QString();
    const QString key = QString::number(relation.subject) + u'|' + word(relation.predicate) + u'|' + QString::number(relation.object) + u'|'
        + word(relation.polarity) + u'|' + date;
    const auto known = m_index.constFind(key);
    if (known == m_index.cend()) {
        m_index.insert(key, m_relations.size());
        m_relations.append(std::move(relation));
        return;
    }
    FoundRelation &into = m_relations[*known];
    if (!into.date)
        into.date = relation.date;
    for (const FoundEvidence &evidence : std::as_const(relation.evidence)) {
        const auto same = std::find_if(into.evidence.begin(), into.evidence.end(), [&](const FoundEvidence &e) { return e.span == evidence.span; });
        if (same == into.evidence.end())
            into.evidence.append(evidence);
        else
            same->confidence = std::max(same->confidence, evidence.confidence);
    }
}

void RelationSink::addTie(const SentenceView &sentence, int subject, Category predicate, int object, double confidence, Polarity polarity,
                          const std::optional<EdtfDate> &date)
{
    FoundRelation relation;
    relation.subject = sentence.mention(subject).actor;
    relation.predicate = predicate;
    relation.object = sentence.mention(object).actor;
    relation.polarity = polarity;
    relation.date = date;
    relation.evidence = {{sentence.sentence().span, confidence}};
    add(std::move(relation));
}

bool RelationSink::hasOffice(int person, int body) const
{
    return std::any_of(m_relations.begin(), m_relations.end(), [&](const FoundRelation &relation) {
        return relation.subject == person && relation.object == body && relation.polarity == Polarity::Asserted
            && (relation.predicate == Category::Leads || relation.predicate == Category::Represents);
    });
}

bool RelationSink::isMember(int one, int other, const QList<FoundEvidence> &passages) const
{
    const auto sharesPassage = [&](const FoundRelation &relation) {
        return std::any_of(passages.begin(), passages.end(), [&](const FoundEvidence &passage) {
            return std::any_of(relation.evidence.begin(), relation.evidence.end(), [&](const FoundEvidence &e) { return e.span == passage.span; });
        });
    };
    return std::any_of(m_relations.begin(), m_relations.end(), [&](const FoundRelation &relation) {
        return relation.predicate == Category::MemberOf && relation.subject == one && relation.object == other && sharesPassage(relation);
    });
}

void findRelations(Annotation &annotation, const KnownNames &known)
{
    RelationSink sink(annotation.findings.actors);
    const Speakers speakers(annotation);
    QHash<QString, int> bodies;
    for (int actor = 0; actor < int(annotation.findings.actors.size()); ++actor)
        if (const FoundActor &found = annotation.findings.actors[actor]; found.kind == ActorKind::Organization && found.level == Level::International)
            bodies.insert(found.key, actor);
    for (qsizetype index = 0; index < qsizetype(annotation.sentences.size()); ++index) {
        const SentenceView sentence(annotation, annotation.sentences[size_t(index)]);
        if (sentence.mentions().empty()) {
            if (annotation.speaker >= 0) // "no border issues between our States"
                findPairTies(sentence, known, speakers.sideAt(index), sink);
            continue;
        }
        findPlaceTies(sentence, known, sink);
        findOfficeTies(sentence, known, sink);
        findPersonTies(sentence, known, sink);
        findPhraseTies(sentence, known, sink);
        findClauseTies(sentence, known, sink);
        findMemberships(sentence, speakers.sideAt(index), sink);
        findOrganTies(sentence, known, bodies, sink);
        findPairTies(sentence, known, speakers.sideAt(index), sink);
    }
    findInteractions(annotation, known, sink);
    annotation.findings.relations = sink.take();
}

} // namespace apacheta
