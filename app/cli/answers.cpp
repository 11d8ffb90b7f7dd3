// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "terminal.h"

#include "citation/citation.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dateOrNull(const std::optional<EdtfDate> &date)
{
    return date ? QJsonValue(date->toString()) : QJsonValue(QJsonValue::Null);
}

double rounded(double confidence) { return std::round(confidence * 1000) / 1000; }

} // namespace

Result<std::unique_ptr<Answers>> Answers::open(const Call &call)
{
    Result<std::unique_ptr<Reader>> reader = call.openReader();
    if (!reader)
        return reader.error();
    Result<std::unique_ptr<ExportReader>> keys = ExportReader::open(call.library(), {});
    if (!keys)
        return keys.error();
    std::unique_ptr<Answers> answers(new Answers);
    answers->m_reader = std::move(reader).value();
    answers->m_keys = std::move(keys).value();
    return answers;
}

Result<ActorId> Answers::actorNamed(const QString &idOrName) const { return m_reader->actorOf(idOrName); }

QString Answers::keyOf(ActorId actor) const
{
    auto known = m_known.constFind(actor);
    if (known == m_known.constEnd()) {
        const Result<QString> key = m_keys->keyOf(actor);
        known = m_known.insert(actor, key ? *key : QString());
    }
    return *known;
}

QJsonObject Answers::jsonOf(const ActorRow &actor) const
{
    return {{u"id"_s, actor.key},
            {u"name"_s, actor.name},
            {u"kind"_s, word(actor.kind)},
            {u"level"_s,
             actor.level == Level::None ? QJsonValue(QJsonValue::Null) : QJsonValue(word(actor.level))},
            {u"country"_s, QJsonArray::fromStringList(actor.countries)},
            {u"origin"_s, word(actor.origin)},
            {u"mentions"_s, actor.mentions},
            {u"documents"_s, actor.documents},
            {u"events"_s, actor.events},
            {u"relations"_s, actor.relations},
            {u"confidence"_s, rounded(actor.confidence)}};
}

QJsonObject Answers::jsonOf(const EventRow &event) const
{
    QJsonArray participants;
    for (const ActorLink &actor : event.participants)
        participants.append(QJsonObject{
            {u"actor"_s, keyOf(actor.id)}, {u"name"_s, actor.name}, {u"role"_s, word(actor.role)}});
    return {{u"id"_s, eventName(event.id)},
            {u"label"_s, orNull(event.label)},
            {u"type"_s, word(event.type)},
            {u"polarity"_s, word(event.polarity)},
            {u"date"_s, dateOrNull(event.date)},
            {u"participants"_s, participants},
            {u"place"_s, event.place ? orNull(keyOf(event.place->id)) : QJsonValue(QJsonValue::Null)},
            {u"documents"_s, event.documents},
            {u"confidence"_s, rounded(event.confidence)}};
}

QJsonObject Answers::jsonOf(const RelationRow &relation) const
{
    return {{u"id"_s, u'r' + QString::number(relation.id.value)},
            {u"subject"_s, keyOf(relation.subject.id)},
            {u"subject_name"_s, relation.subject.name},
            {u"predicate"_s, word(relation.predicate)},
            {u"object"_s, keyOf(relation.object.id)},
            {u"object_name"_s, relation.object.name},
            {u"polarity"_s, word(relation.polarity)},
            {u"date"_s, dateOrNull(relation.date)},
            {u"event"_s,
             relation.event.isValid() ? QJsonValue(eventName(relation.event)) : QJsonValue(QJsonValue::Null)},
            {u"confidence"_s, rounded(relation.confidence)}};
}

QJsonObject Answers::jsonOf(const EvidenceRow &evidence) const
{
    return {{u"document"_s, evidence.document.value},
            {u"title"_s, orNull(evidence.documentTitle)},
            {u"passage"_s, evidence.passage.value},
            {u"begin"_s, qint64(evidence.span.begin)},
            {u"end"_s, qint64(evidence.span.end)},
            {u"quote"_s, evidence.quote},
            {u"page"_s, orNull(evidence.page)},
            {u"paragraph"_s,
             evidence.paragraph > 0 ? QJsonValue(evidence.paragraph) : QJsonValue(QJsonValue::Null)},
            {u"confidence"_s, rounded(evidence.confidence)}};
}

QJsonArray Answers::jsonOf(const QList<EvidenceRow> &evidence) const
{
    QJsonArray array;
    for (const EvidenceRow &one : evidence)
        array.append(jsonOf(one));
    return array;
}

QString eventName(EventId id) { return u'e' + QString::number(id.value); }

QString sourceOf(const EvidenceRow &evidence)
{
    QString source = shortened(evidence.documentTitle, 70);
    const std::optional<EdtfDate> date = EdtfDate::parse(evidence.documentDate);
    if (date && !date->isInterval() && date->earliest() > EdtfDate::openBegin)
        source += u" (%1)"_s.arg(date->firstYear());
    if (!evidence.page.isEmpty())
        source += u", p. "_s + evidence.page;
    else if (evidence.paragraph > 0)
        source += u", ¶ "_s + QString::number(evidence.paragraph);
    return source;
}

QString quoteLines(const EvidenceRow &evidence, int indent, int width)
{
    return wrapped(quotation(evidence.quote, {}, {}).plain, indent, width) + QString(indent, u' ') + u"— "_s +
           sourceOf(evidence) + u'\n';
}

QString polarityNote(Polarity polarity)
{
    return polarity == Polarity::Asserted ? QString() : u" ("_s + word(polarity) + u')';
}

QString namesOf(const QList<ActorLink> &actors)
{
    QStringList names;
    for (const ActorLink &actor : actors) {
        if (!names.contains(actor.name))
            names << actor.name;
    }
    return names.join(", "_L1);
}

} // namespace apacheta::cli
