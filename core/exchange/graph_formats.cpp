// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands to whom for programs that draw networks: GraphML (graphml.graphdrawing.org, 1.0) and GEXF (gexf.net, 1.3).
#include "exchange/formats.h"
#include "library/export_reader.h"

#include <QHash>
#include <QIODevice>
#include <QXmlStreamWriter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Characters that XML 1.0 cannot hold become spaces.
QString xmlText(QString text)
{
    for (QChar &character : text) {
        const ushort code = character.unicode();
        if ((code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0xfffe || code == 0xffff)
            character = u' ';
    }
    return text;
}

/// What an edge says beside its ends, in the order of edgeFields.
struct Field {
    QLatin1StringView name;
    QLatin1StringView graphMlType;
    QLatin1StringView gexfType;
};
constexpr Field nodeFields[] = {{"kind"_L1, "string"_L1, "string"_L1},
                                {"level"_L1, "string"_L1, "string"_L1},
                                {"country"_L1, "string"_L1, "string"_L1},
                                {"origin"_L1, "string"_L1, "string"_L1},
                                {"mentions"_L1, "int"_L1, "integer"_L1}};
constexpr Field edgeFields[] = {{"predicate"_L1, "string"_L1, "string"_L1},
                                {"polarity"_L1, "string"_L1, "string"_L1},
                                {"date"_L1, "string"_L1, "string"_L1},
                                {"passages"_L1, "int"_L1, "integer"_L1},
                                {"confidence"_L1, "double"_L1, "double"_L1},
                                {"quote"_L1, "string"_L1, "string"_L1},
                                {"source"_L1, "string"_L1, "string"_L1},
                                {"locator"_L1, "string"_L1, "string"_L1}};

QStringList valuesOf(const ExportedActor &actor)
{
    return {word(actor.kind), actor.level == Level::None ? QString() : word(actor.level), actor.countries.join(u' '), word(actor.origin),
            QString::number(actor.mentions.size())};
}

QStringList valuesOf(const ExportedRelation &relation, const QHash<DocumentId, QString> &titles)
{
    const auto best = std::ranges::max_element(relation.evidence, std::less(), &ExportedEvidence::confidence);
    if (best == relation.evidence.end())
        return {};
    const QString locator = !best->page.isEmpty() ? u"p. "_s + best->page : best->paragraph > 0 ? u"¶ "_s + QString::number(best->paragraph) : QString();
    return {word(relation.predicate), word(relation.polarity), relation.date, QString::number(relation.evidence.size()),
            QString::number(best->confidence, 'f', 3), best->quote.simplified(), titles.value(best->document), locator};
}

Result<QHash<DocumentId, QString>> titlesOf(const ExportReader &reader)
{
    QHash<DocumentId, QString> titles;
    const Outcome outcome = reader.forEachDocument([&titles](const ExportedDocument &document) { titles.insert(document.id, document.title); });
    if (!outcome)
        return outcome.error();
    return titles;
}

QString edgeId(const ExportedRelation &relation) { return u'r' + QString::number(relation.id.value); }

} // namespace

Outcome writeGraphMl(QIODevice &device, const ExportReader &reader)
{
    const auto titles = titlesOf(reader);
    if (!titles)
        return titles.error();
    QXmlStreamWriter xml(&device);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"graphml"_s);
    xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
    const auto declare = [&xml](QLatin1StringView id, QLatin1StringView target, QLatin1StringView name, QLatin1StringView type) {
        xml.writeEmptyElement(u"key"_s);
        xml.writeAttribute(u"id"_s, id);
        xml.writeAttribute(u"for"_s, target);
        xml.writeAttribute(u"attr.name"_s, name);
        xml.writeAttribute(u"attr.type"_s, type);
    };
    const auto value = [&xml](const QString &key, const QString &text) {
        if (text.isEmpty())
            return;
        xml.writeStartElement(u"data"_s);
        xml.writeAttribute(u"key"_s, key);
        xml.writeCharacters(xmlText(text));
        xml.writeEndElement();
    };
    declare("label"_L1, "node"_L1, "label"_L1, "string"_L1);
    for (const Field &field : nodeFields)
        declare(field.name, "node"_L1, field.name, field.graphMlType);
    for (const Field &field : edgeFields)
        declare(field.name, "edge"_L1, field.name, field.graphMlType);
    declare("weight"_L1, "edge"_L1, "weight"_L1, "double"_L1);
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"id"_s, u"apacheta"_s);
    xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
    const Outcome actors = reader.forEachActor([&](const ExportedActor &actor) {
        xml.writeStartElement(u"node"_s);
        xml.writeAttribute(u"id"_s, xmlText(actor.key));
        value(u"label"_s, actor.name);
        const QStringList values = valuesOf(actor);
        for (qsizetype i = 0; i < values.size(); ++i)
            value(nodeFields[i].name, values[i]);
        xml.writeEndElement();
    });
    if (!actors)
        return actors;
    const Outcome relations = reader.forEachRelation([&](const ExportedRelation &relation) {
        const QStringList values = valuesOf(relation, *titles);
        if (values.isEmpty())
            return;
        xml.writeStartElement(u"edge"_s);
        xml.writeAttribute(u"id"_s, edgeId(relation));
        xml.writeAttribute(u"source"_s, xmlText(relation.subject));
        xml.writeAttribute(u"target"_s, xmlText(relation.object));
        if (isSymmetric(relation.predicate))
            xml.writeAttribute(u"directed"_s, u"false"_s);
        for (qsizetype i = 0; i < values.size(); ++i)
            value(edgeFields[i].name, values[i]);
        value(u"weight"_s, QString::number(relation.evidence.size()));
        xml.writeEndElement();
    });
    if (!relations)
        return relations;
    xml.writeEndDocument();
    return Done{};
}

Outcome writeGexf(QIODevice &device, const ExportReader &reader)
{
    const auto titles = titlesOf(reader);
    if (!titles)
        return titles.error();
    QXmlStreamWriter xml(&device);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"gexf"_s);
    xml.writeDefaultNamespace(u"http://gexf.net/1.3"_s);
    xml.writeAttribute(u"version"_s, u"1.3"_s);
    xml.writeStartElement(u"meta"_s);
    xml.writeTextElement(u"creator"_s, u"Apacheta"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"defaultedgetype"_s, u"directed"_s);
    xml.writeAttribute(u"mode"_s, u"static"_s);
    const auto declare = [&xml](QLatin1StringView target, const auto &fields) {
        xml.writeStartElement(u"attributes"_s);
        xml.writeAttribute(u"class"_s, target);
        for (const Field &field : fields) {
            xml.writeEmptyElement(u"attribute"_s);
            xml.writeAttribute(u"id"_s, field.name);
            xml.writeAttribute(u"title"_s, field.name);
            xml.writeAttribute(u"type"_s, field.gexfType);
        }
        xml.writeEndElement();
    };
    const auto writeValues = [&xml](const QStringList &values, const auto &fields) {
        xml.writeStartElement(u"attvalues"_s);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (values[i].isEmpty())
                continue;
            xml.writeEmptyElement(u"attvalue"_s);
            xml.writeAttribute(u"for"_s, fields[i].name);
            xml.writeAttribute(u"value"_s, xmlText(values[i]));
        }
        xml.writeEndElement();
    };
    declare("node"_L1, nodeFields);
    declare("edge"_L1, edgeFields);
    xml.writeStartElement(u"nodes"_s);
    const Outcome actors = reader.forEachActor([&](const ExportedActor &actor) {
        xml.writeStartElement(u"node"_s);
        xml.writeAttribute(u"id"_s, xmlText(actor.key));
        xml.writeAttribute(u"label"_s, xmlText(actor.name));
        writeValues(valuesOf(actor), nodeFields);
        xml.writeEndElement();
    });
    if (!actors)
        return actors;
    xml.writeEndElement();
    xml.writeStartElement(u"edges"_s);
    const Outcome relations = reader.forEachRelation([&](const ExportedRelation &relation) {
        const QStringList values = valuesOf(relation, *titles);
        if (values.isEmpty())
            return;
        xml.writeStartElement(u"edge"_s);
        xml.writeAttribute(u"id"_s, edgeId(relation));
        xml.writeAttribute(u"source"_s, xmlText(relation.subject));
        xml.writeAttribute(u"target"_s, xmlText(relation.object));
        xml.writeAttribute(u"kind"_s, word(relation.predicate)); // parallel edges of several kinds
        xml.writeAttribute(u"label"_s, word(relation.predicate));
        if (isSymmetric(relation.predicate))
            xml.writeAttribute(u"type"_s, u"undirected"_s);
        xml.writeAttribute(u"weight"_s, QString::number(relation.evidence.size()));
        writeValues(values, edgeFields);
        xml.writeEndElement();
    });
    if (!relations)
        return relations;
    xml.writeEndDocument();
    return Done{};
}

} // namespace apacheta
