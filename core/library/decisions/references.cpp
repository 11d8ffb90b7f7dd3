// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/references.h"

#include "library/plain_words.h"

using namespace Qt::StringLiterals;

namespace apacheta {

QString RelationRef::key() const
{
    return QStringList{subject.key, word(predicate), object.key, word(polarity), date ? date->toString() : QString()}.join(u'|');
}

namespace {

DecisionTarget target(const ActorRef &actor) { return {u"actor"_s, actor.key}; }
DecisionTarget target(const EventRef &event) { return {u"event"_s, event.key}; }
DecisionTarget target(const RelationRef &relation) { return {u"relation"_s, relation.key()}; }
DecisionTarget target(const DocumentRef &document) { return {u"document"_s, document.sha256}; }
DecisionTarget target(const TextPlace &place) { return {u"document"_s, place.sha256}; }

QString name(const ActorRef &actor) { return nameOf(actor); }
QString name(const EventRef &event) { return nameOf(event); }
QString name(const RelationRef &relation) { return nameOf(relation); }
QString name(const DocumentRef &document) { return document.title; }
QString name(const TextPlace &place) { return u'"' + beginningOf(place) + u'"'; }

} // namespace

QString beginningOf(const TextPlace &place)
{
    constexpr qsizetype longest = 60;
    const QString words = place.surface.simplified();
    return words.size() > longest ? words.left(longest).trimmed() + u'…' : words;
}

DecisionTarget targetOf(const Subject &subject)
{
    return std::visit([](const auto &one) { return target(one); }, subject);
}

DecisionTarget targetOf(const QuotationRef &) { return {u"notebook"_s, u"notebook"_s}; }

QString nameOf(const Subject &subject)
{
    return std::visit([](const auto &one) { return name(one); }, subject);
}

QString nameOf(const ActorRef &actor) { return actor.name.isEmpty() ? actor.key : actor.name; }
QString nameOf(const EventRef &event) { return event.label.isEmpty() ? event.key : event.label; }

QString nameOf(const RelationRef &relation)
{
    const QString text = relationSentence(nameOf(relation.subject), relation.predicate, relation.polarity, nameOf(relation.object));
    return relation.date ? text + u", "_s + dateText(relation.date) : text;
}

} // namespace apacheta
