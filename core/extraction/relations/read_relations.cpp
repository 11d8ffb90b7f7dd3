// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/calibration.h"
#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/outlook.h"
#include "extraction/events/event_candidate.h"
#include "extraction/extraction.h"
#include "extraction/relations/relation_sink.h"
#include "extraction/relations/relation_reading.h"
#include "extraction/syntax/tree_walk.h"

#include <algorithm>

namespace apacheta {
namespace {

/// The verb that what is said of a pair hangs on; -1 for none.
int verbOf(const SyntaxTree &tree, const ActorPair &pair)
{
    int word = pathBetween(tree, pair.subject.word, pair.object.word).top;
    if (word < 0)
        word = pair.subject.word >= 0 ? pair.subject.word : pair.object.word;
    return verbAtOrAbove(tree, word);
}

/// As its clause puts it, dated by the clause.
FoundRelation relationOf(const SentenceView &sentence, const SaidRelation &said)
{
    FoundRelation relation;
    relation.subject = said.pair.subject.actor;
    relation.predicate = said.predicate;
    relation.object = said.pair.object.actor;
    relation.evidence = {{sentence.sentence().span, Calibration::standard().said(said.together)}};
    const int verb = verbOf(sentence.tree(), said.pair);
    if (verb < 0 || isStandingTie(said.predicate))
        return relation;
    if (const auto outlook = outlookOfVerb(sentence.tree(), verb)) // "let me express our support for": what only asks or supposes says it too, mostly
        relation.polarity = outlook->polarity;
    const qsizetype at = sentence.tree().words[size_t(verb)].token;
    const std::vector<EventDate> dates = datesFor(sentence, at, participantsOfClause(sentence, at), false, DatesOf::Deeds);
    if (dates.size() == 1)
        relation.date = dates.front().date;
    return relation;
}

} // namespace

RelationReading readRelations(const Annotation &annotation, const LanguageModels &models)
{
    RelationReading reading;
    std::vector<SaidRelation> said;
    std::vector<const AnnotatedSentence *> sentences; // of each
    eachPairedSentence(annotation, [&](const PairedSentence &paired) {
        if (const RelationModel *model = models.relations(paired.sentence.sentence().language)) {
            std::ranges::copy(saidRelations(*model, paired), std::back_inserter(said));
            std::ranges::copy(judgedTies(*model, paired), std::back_inserter(reading.ties));
        }
        sentences.resize(said.size(), &paired.sentence.sentence());
    });
    addUp(said);
    for (size_t i = 0; i < said.size(); ++i)
        if (said[i].together >= leastSaid)
            reading.said.append(relationOf(SentenceView(annotation, *sentences[i]), said[i]));
    return reading;
}

void addReading(Annotation &annotation, RelationReading reading)
{
    RelationSink sink(annotation.findings.actors);
    for (FoundRelation &relation : judged(std::move(annotation.findings.relations), reading.ties))
        sink.add(std::move(relation));
    for (FoundRelation &relation : reading.said)
        sink.add(std::move(relation));
    annotation.findings.relations = sink.take();
}

} // namespace apacheta
