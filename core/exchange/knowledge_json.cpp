// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"
#include "exchange/works.h"
#include "library/export_reader.h"

#include <QFileInfo>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Unknown values are null in the contract, never an empty string.
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

double rounded(double confidence) { return std::round(confidence * 1000) / 1000; }

QString eventName(EventId id) { return u'e' + QString::number(id.value); }

QJsonArray evidenceOf(const QList<ExportedEvidence> &evidence)
{
    QJsonArray array;
    for (const ExportedEvidence &one : evidence) {
        array.append(QJsonObject{
            {u"document"_s, one.document.value},
            {u"begin"_s, qint64(one.span.begin)},
            {u"end"_s, qint64(one.span.end)},
            {u"quote"_s, one.quote},
            {u"page"_s, orNull(one.page)},
            {u"paragraph"_s, one.paragraph > 0 ? QJsonValue(one.paragraph) : QJsonValue(QJsonValue::Null)},
            {u"confidence"_s, rounded(one.confidence)}});
    }
    return array;
}

QJsonObject jsonOf(const ExportedDocument &document, const QJsonObject &csl)
{
    return {{u"id"_s, document.id.value},
            {u"source"_s, orNull(QFileInfo(document.path).fileName())},
            {u"path"_s, orNull(document.path)},
            {u"sha256"_s, document.sha256},
            {u"language"_s, document.language == Language::Unknown ? QJsonValue(QJsonValue::Null)
                                                                   : QJsonValue(word(document.language))},
            {u"csl"_s, csl}};
}

QJsonObject jsonOf(const ExportedActor &actor)
{
    QJsonArray mentions;
    for (const ExportedMention &mention : actor.mentions) {
        mentions.append(QJsonObject{{u"id"_s, u'm' + QString::number(mention.id.value)},
                                    {u"document"_s, mention.document.value},
                                    {u"begin"_s, qint64(mention.span.begin)},
                                    {u"end"_s, qint64(mention.span.end)},
                                    {u"surface"_s, mention.surface},
                                    {u"form"_s, orNull(mention.form)},
                                    {u"confidence"_s, rounded(mention.confidence)}});
    }
    const QString level = word(actor.level);
    return {{u"id"_s, actor.key},
            {u"name"_s, actor.name},
            {u"kind"_s, word(actor.kind)},
            {u"level"_s, actor.level == Level::None ? QJsonValue(QJsonValue::Null) : QJsonValue(level)},
            {u"country"_s, QJsonArray::fromStringList(actor.countries)},
            {u"aliases"_s, QJsonArray::fromStringList(actor.aliases)},
            {u"origin"_s, word(actor.origin)},
            {u"mentions"_s, mentions}};
}

QJsonObject jsonOf(const ExportedEvent &event)
{
    QJsonArray participants;
    for (const ExportedParticipant &participant : event.participants)
        participants.append(
            QJsonObject{{u"actor"_s, participant.actor}, {u"role"_s, orNull(participant.role)}});
    return {{u"id"_s, eventName(event.id)},
            {u"key"_s, event.key},
            {u"label"_s, orNull(event.label)},
            {u"type"_s, word(event.type)},
            {u"polarity"_s, word(event.polarity)},
            {u"date"_s, orNull(event.date)},
            {u"participants"_s, participants},
            {u"place"_s, orNull(event.place)},
            {u"evidence"_s, evidenceOf(event.evidence)}};
}

QJsonObject jsonOf(const ExportedRelation &relation)
{
    return {{u"id"_s, u'r' + QString::number(relation.id.value)},
            {u"subject"_s, relation.subject},
            {u"predicate"_s, word(relation.predicate)},
            {u"object"_s, relation.object},
            {u"polarity"_s, word(relation.polarity)},
            {u"date"_s, orNull(relation.date)},
            {u"event"_s,
             relation.event.isValid() ? QJsonValue(eventName(relation.event)) : QJsonValue(QJsonValue::Null)},
            {u"evidence"_s, evidenceOf(relation.evidence)}};
}

QJsonObject jsonOf(const Disagreement &one, const QStringList &actors)
{
    QJsonArray positions;
    for (const DisagreementPosition &side : one.positions) {
        QList<ExportedEvidence> evidence;
        for (const EvidenceRow &row : side.evidence)
            evidence.append({row.document, row.span, row.quote, row.page, row.paragraph, row.confidence});
        positions.append(QJsonObject{{u"claim"_s, side.claim}, {u"evidence"_s, evidenceOf(evidence)}});
    }
    return {{u"key"_s, one.key},
            {u"kind"_s, word(one.kind)},
            {u"title"_s, orNull(one.title)},
            {u"event"_s, one.event.isValid() ? QJsonValue(eventName(one.event)) : QJsonValue(QJsonValue::Null)},
            {u"actors"_s, QJsonArray::fromStringList(actors)},
            {u"state"_s, word(one.state)},
            {u"settledAs"_s, orNull(one.settledAs)},
            {u"positions"_s, positions}};
}

/// A member of the whole that holds a list, its entries a line each.
class Member final {
public:
    Member(QIODevice &device, const char *name) : m_device(device)
    {
        m_device.write(",\n\"");
        m_device.write(name);
        m_device.write("\": [");
    }
    ~Member() { m_device.write("\n]"); }
    Q_DISABLE_COPY_MOVE(Member)

    void append(const QJsonObject &entry)
    {
        m_device.write(m_isFirst ? "\n" : ",\n");
        m_device.write(QJsonDocument(entry).toJson(QJsonDocument::Compact));
        m_isFirst = false;
    }

private:
    QIODevice &m_device;
    bool m_isFirst = true;
};

Outcome writeDocuments(QIODevice &device, const ExportReader &reader)
{
    Member documents(device, "documents");
    Works works;
    return reader.forEachDocument([&](const ExportedDocument &document) {
        documents.append(jsonOf(document, works.itemOf(document)));
    });
}

Outcome writeActors(QIODevice &device, const ExportReader &reader)
{
    Member actors(device, "actors");
    return reader.forEachActor([&actors](const ExportedActor &actor) { actors.append(jsonOf(actor)); });
}

Outcome writeEvents(QIODevice &device, const ExportReader &reader)
{
    Member events(device, "events");
    return reader.forEachEvent([&events](const ExportedEvent &event) { events.append(jsonOf(event)); });
}

Outcome writeRelations(QIODevice &device, const ExportReader &reader)
{
    Member relations(device, "relations");
    return reader.forEachRelation(
        [&relations](const ExportedRelation &relation) { relations.append(jsonOf(relation)); });
}

Outcome writeDisagreements(QIODevice &device, const ExportReader &reader)
{
    Member disagreements(device, "disagreements");
    Outcome keys = Done{};
    const Outcome outcome = reader.forEachDisagreement([&](const Disagreement &one) {
        QStringList actors;
        for (const ActorLink &actor : one.actors) {
            const Result<QString> key = reader.keyOf(actor.id);
            if (!key)
                keys = key.error();
            else
                actors.append(*key);
        }
        disagreements.append(jsonOf(one, actors));
    });
    return outcome ? keys : outcome;
}

} // namespace

Outcome writeKnowledgeJson(QIODevice &device, const ExportReader &reader)
{
    device.write("{\n\"format\": \"apacheta-knowledge/1\"");
    for (const auto write : {&writeDocuments, &writeActors, &writeEvents, &writeRelations, &writeDisagreements}) {
        if (const Outcome outcome = write(device, reader); !outcome)
            return outcome;
    }
    device.write("\n}\n");
    return Done{};
}

} // namespace apacheta
