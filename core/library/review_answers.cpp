// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/review_answers.h"

#include "library/reader.h"

namespace apacheta {
namespace {

constexpr int mentionsAtATime = 500;

Result<QList<Decision>> one(const Decision &decision) { return QList<Decision>{decision}; }

/// Takes each of its mentions away.
Result<QList<Decision>> noActor(const Reader &reader, ActorId actor, const ActorRef &ref)
{
    QList<Decision> decisions;
    Cursor cursor;
    while (true) {
        const auto mentions = reader.mentionsOf(actor, cursor, mentionsAtATime);
        if (!mentions)
            return mentions.error();
        for (const EvidenceRow &mention : mentions->rows) {
            const auto place = reader.placeOf(mention.document, mention.span);
            if (!place)
                return place.error();
            decisions.append(RejectMention{*place, ref});
        }
        if (!mentions->next)
            return decisions;
        cursor = *mentions->next;
    }
}

Result<QList<Decision>> kindDecisions(const Reader &reader, const ReviewQuestion &question, ReviewAnswer answer)
{
    const ActorRow &actor = question.actors.first();
    const auto ref = reader.refOf(actor.id);
    if (!ref)
        return ref.error();
    if (answer.said == ReviewAnswer::No)
        return noActor(reader, actor.id, *ref);
    return one(SetActorKind{*ref, answer.said == ReviewAnswer::Yes ? actor.kind : allActorKinds().value(answer.choice, actor.kind)});
}

Result<QList<Decision>> sameDecisions(const Reader &reader, const ReviewQuestion &question, ReviewAnswer answer)
{
    const auto first = reader.refOf(question.actors[0].id);
    if (!first)
        return first.error();
    const auto second = reader.refOf(question.actors[1].id);
    if (!second)
        return second.error();
    if (answer.said == ReviewAnswer::No)
        return one(KeepApart{*first, *second});
    const bool intoSecond = answer.said == ReviewAnswer::Choice ? answer.choice == 1 : question.actors[1].origin == Origin::Authority;
    return one(intoSecond ? MergeActors{{*first}, *second} : MergeActors{{*second}, *first});
}

Result<QList<Decision>> dateDecisions(const Reader &reader, const ReviewQuestion &question, ReviewAnswer answer)
{
    const auto event = reader.refOf(question.events[0].id);
    if (!event)
        return event.error();
    const EventRow &dated = question.events[1];
    if (answer.said == ReviewAnswer::No)
        return one(KeepEventApart{*event, dated.key, dated.label});
    return one(SetEventDate{*event, dated.date});
}

Result<QList<Decision>> eventDecisions(const Reader &reader, const ReviewQuestion &question, ReviewAnswer answer)
{
    const auto event = reader.refOf(question.events[0].id);
    if (!event)
        return event.error();
    return answer.said == ReviewAnswer::No ? one(RejectEvent{*event}) : one(ConfirmEvent{*event});
}

Result<QList<Decision>> relationDecisions(const Reader &reader, const ReviewQuestion &question, ReviewAnswer answer)
{
    const auto relation = reader.refOf(question.relation->id);
    if (!relation)
        return relation.error();
    return answer.said == ReviewAnswer::No ? one(RejectRelation{*relation}) : one(ConfirmRelation{*relation});
}

Result<QList<Decision>> mentionDecisions(const Reader &reader, const ReviewQuestion &question, ReviewAnswer answer)
{
    const auto mention = reader.refOf(MentionId{question.entry.thing});
    if (!mention)
        return mention.error();
    if (answer.said == ReviewAnswer::No)
        return one(RejectMention{mention->place, mention->actor});
    const qsizetype choice = answer.said == ReviewAnswer::Yes ? 0 : std::clamp<qsizetype>(answer.choice, 0, question.actors.size() - 1);
    const auto actor = reader.refOf(question.actors[choice].id);
    if (!actor)
        return actor.error();
    if (*actor == mention->actor)
        return one(ConfirmMention{mention->place, *actor});
    return one(AssignMention{mention->place, mention->actor, *actor});
}

} // namespace

Result<QList<Decision>> decisionsOf(const Reader &reader, const ReviewQuestion &question, ReviewAnswer answer)
{
    switch (question.entry.kind) {
    case QuestionKind::KindOfActor: return kindDecisions(reader, question, answer);
    case QuestionKind::SameActor: return sameDecisions(reader, question, answer);
    case QuestionKind::EventDate: return dateDecisions(reader, question, answer);
    case QuestionKind::RightEvent: return eventDecisions(reader, question, answer);
    case QuestionKind::RightRelation: return relationDecisions(reader, question, answer);
    case QuestionKind::WhoseMention: break;
    }
    return mentionDecisions(reader, question, answer);
}

} // namespace apacheta
