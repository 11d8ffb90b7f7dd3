// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_words.h"

#include "library/plain_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Review {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString kindQuestion(ActorKind kind)
{
    switch (kind) {
    case ActorKind::State: return Review::tr("Is %1 a state?");
    case ActorKind::Region: return Review::tr("Is %1 a region?");
    case ActorKind::Municipality: return Review::tr("Is %1 a municipality?");
    case ActorKind::People: return Review::tr("Is %1 a people?");
    case ActorKind::Organization: return Review::tr("Is %1 an organization?");
    case ActorKind::Person: return Review::tr("Is %1 a person?");
    case ActorKind::Place: return Review::tr("Is %1 a place?");
    case ActorKind::Instrument: break;
    }
    return Review::tr("Is %1 a treaty or another instrument?");
}

QList<ReviewChoice> kindChoices(const ReviewQuestion &question)
{
    QList<ReviewChoice> choices{{{ReviewAnswer::Yes}, u'y', Review::tr("Yes")}, {{ReviewAnswer::No}, u'n', Review::tr("No, this is no actor at all")}};
    int number = 0;
    const QList<ActorKind> kinds = allActorKinds();
    for (int kind = 0; kind < kinds.size(); ++kind)
        if (kinds[kind] != question.actors.first().kind)
            choices.append({{ReviewAnswer::Choice, kind}, QChar(u'1' + number++), kindName(kinds[kind])});
    return choices;
}

QList<ReviewChoice> sameChoices(const ReviewQuestion &question)
{
    QList<ReviewChoice> choices{{{ReviewAnswer::Yes}, u'y', Review::tr("Yes, one and the same")}, {{ReviewAnswer::No}, u'n', Review::tr("No, two")}};
    if (question.actors[0].name == question.actors[1].name) {
        for (int i = 0; i < 2; ++i) //: Answer to whether two of one name are the same; %1 is a kind such as "Person"
            choices.append({{ReviewAnswer::Choice, i}, QChar(u'1' + i), Review::tr("Yes, as: %1").arg(kindName(question.actors[i].kind))});
        return choices;
    }
    for (int i = 0; i < 2; ++i) //: Answer to whether two are the same; %1 is the name that both get
        choices.append({{ReviewAnswer::Choice, i}, QChar(u'1' + i), Review::tr("Yes, named %1").arg(question.actors[i].name)});
    return choices;
}

QList<ReviewChoice> mentionChoices(const ReviewQuestion &question)
{
    QList<ReviewChoice> choices;
    for (int i = 0; i < question.actors.size() && i < 9; ++i) {
        const ActorRow &actor = question.actors[i];
        choices.append({{ReviewAnswer::Choice, i}, QChar(u'1' + i), u"%1 (%2)"_s.arg(actor.name, kindName(actor.kind))});
    }
    choices.append({{ReviewAnswer::No}, u'n', Review::tr("None of them")});
    return choices;
}

} // namespace

QString questionText(const ReviewQuestion &question)
{
    switch (question.entry.kind) {
    case QuestionKind::KindOfActor:
        return kindQuestion(question.actors.first().kind).arg(question.actors.first().name);
    case QuestionKind::SameActor:
        return question.actors[0].name == question.actors[1].name
            ? Review::tr("Are the two called %1 the same?").arg(question.actors[0].name)
            : Review::tr("Are %1 and %2 the same?").arg(question.actors[0].name, question.actors[1].name);
    case QuestionKind::EventDate: //: %1 and %3 are events, %2 a date
        return Review::tr("Is the date of “%1” %2, as of “%3”?")
            .arg(question.events[0].label, dateText(question.events[1].date), question.events[1].label);
    case QuestionKind::RightEvent:
        if (question.events[0].polarity == Polarity::Negated)
            return Review::tr("Does the source deny this: “%1”?").arg(question.events[0].label);
        if (question.events[0].polarity == Polarity::Planned)
            return Review::tr("Does the source speak of this as planned: “%1”?").arg(question.events[0].label);
        return Review::tr("Does the source tell of this event: “%1”?").arg(question.events[0].label);
    case QuestionKind::RightRelation:
        return Review::tr("Does the source say: “%1”?").arg(relationSentence(*question.relation));
    case QuestionKind::WhoseMention: break;
    }
    return Review::tr("Who is meant by “%1” here?").arg(question.entry.first);
}

QString questionKindName(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::KindOfActor: return Review::tr("Kind of actor");
    case QuestionKind::SameActor: return Review::tr("Alike names");
    case QuestionKind::EventDate: return Review::tr("Date of an event");
    case QuestionKind::RightEvent: return Review::tr("Doubtful event");
    case QuestionKind::RightRelation: return Review::tr("Doubtful relation");
    case QuestionKind::WhoseMention: break;
    }
    return Review::tr("Ambiguous name");
}

QList<ReviewChoice> choicesOf(const ReviewQuestion &question)
{
    switch (question.entry.kind) {
    case QuestionKind::KindOfActor: return kindChoices(question);
    case QuestionKind::SameActor: return sameChoices(question);
    case QuestionKind::WhoseMention: return mentionChoices(question);
    case QuestionKind::EventDate:
        return {{{ReviewAnswer::Yes}, u'y', Review::tr("Yes")}, {{ReviewAnswer::No}, u'n', Review::tr("No, another date")}};
    case QuestionKind::RightEvent:
    case QuestionKind::RightRelation: break;
    }
    return {{{ReviewAnswer::Yes}, u'y', Review::tr("Yes, keep it")}, {{ReviewAnswer::No}, u'n', Review::tr("No, take it away")}};
}

} // namespace apacheta
