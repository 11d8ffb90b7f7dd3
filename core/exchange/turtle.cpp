// SPDX-License-Identifier: GPL-3.0-or-later
// RDF 1.1 Turtle with the provenance of every claim in PROV-O. A claim is an entity that is derived from passages, not a fact of the graph: it may be negated,
// planned or wrong.
#include "exchange/formats.h"
#include "exchange/iris.h"
#include "exchange/works.h"
#include "library/export_reader.h"

#include <QHash>
#include <QIODevice>
#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString literal(const QString &text)
{
    QString quoted = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\' + QString(c);
        else if (c == u'\n')
            quoted += "\\n"_L1;
        else if (c == u'\r')
            quoted += "\\r"_L1;
        else if (c.unicode() < 0x20)
            quoted += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}

QString iri(const QString &address) { return u'<' + address + u'>'; }

/// One thing with what is said of it.
class Description final {
public:
    Description(const QString &thing, const QString &types) : m_text(iri(thing) + " a "_L1 + types) {}
    Description &add(const char *property, const QString &object)
    {
        m_text += " ;\n    "_L1 + QLatin1StringView(property) + u' ' + object;
        return *this;
    }
    Description &addText(const char *property, const QString &text, const QString &language = {})
    {
        return text.isEmpty() ? *this : add(property, literal(text) + (language.isEmpty() ? QString() : u'@' + language));
    }
    QByteArray text() const { return (m_text + " .\n\n"_L1).toUtf8(); }

private:
    QString m_text;
};

class Graph final {
public:
    Graph(QIODevice &device, const ExportReader &reader) : m_device(device), m_reader(reader) {}

    Outcome write()
    {
        m_device.write("@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"
                       "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
                       "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
                       "@prefix prov: <http://www.w3.org/ns/prov#> .\n"
                       "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
                       "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                       "@prefix apacheta: <urn:apacheta:term:> .\n\n");
        for (const Outcome &outcome : {writeDocuments(), writeActors(), writeEvents(), writeRelations()}) {
            if (!outcome)
                return outcome;
        }
        return Done{};
    }

private:
    Outcome writeDocuments()
    {
        return m_reader.forEachDocument([this](const ExportedDocument &document) {
            m_texts.insert(document.id, document.sha256);
            const QString language = document.language == Language::English || document.language == Language::Spanish ? word(document.language) : QString();
            const QJsonObject work = m_works.itemOf(document);
            Description described(textIri(document.sha256), u"prov:Entity, apacheta:Document"_s);
            described.addText("dcterms:title", document.title, language).addText("dcterms:identifier", work.value("id"_L1).toString());
            described.addText("dcterms:language", language);
            m_device.write(described.text());
        });
    }

    Outcome writeActors()
    {
        return m_reader.forEachActor([this](const ExportedActor &actor) {
            Description described(actorIri(actor.key), u"prov:Agent, apacheta:Actor"_s);
            described.addText("skos:prefLabel", actor.name).addText("apacheta:kind", word(actor.kind)).addText("apacheta:level", word(actor.level));
            for (const QString &alias : actor.aliases)
                described.addText("skos:altLabel", alias);
            for (const QString &country : actor.countries)
                described.addText("apacheta:country", country);
            m_device.write(described.text());
        });
    }

    /// Passages once each; then the claim rests on them.
    void writeClaim(Description claim, const QList<ExportedEvidence> &evidence)
    {
        for (const ExportedEvidence &one : evidence) {
            const QString passage = passageIri(m_texts.value(one.document), one.span);
            claim.add("prov:wasDerivedFrom", iri(passage));
            if (m_passages.contains(passage))
                continue;
            m_passages.insert(passage);
            Description described(passage, u"prov:Entity, apacheta:Passage"_s);
            described.add("prov:wasQuotedFrom", iri(textIri(m_texts.value(one.document)))).addText("prov:value", one.quote).addText("apacheta:page", one.page);
            if (one.paragraph > 0)
                described.add("apacheta:paragraph", QString::number(one.paragraph));
            m_device.write(described.text());
        }
        m_device.write(claim.text());
    }

    Outcome writeEvents()
    {
        return m_reader.forEachEvent([this](const ExportedEvent &event) {
            Description claim(claimIri(u"event"_s, event.key), u"prov:Entity, apacheta:Event"_s);
            claim.addText("rdfs:label", event.label).addText("apacheta:category", word(event.type)).addText("apacheta:polarity", word(event.polarity));
            claim.addText("apacheta:date", event.date);
            if (!event.place.isEmpty())
                claim.add("apacheta:place", iri(actorIri(event.place)));
            for (const ExportedParticipant &participant : event.participants)
                claim.add("apacheta:participant", u"[ apacheta:actor %1 ; apacheta:role %2 ]"_s.arg(iri(actorIri(participant.actor)), literal(participant.role)));
            writeClaim(std::move(claim), event.evidence);
        });
    }

    Outcome writeRelations()
    {
        return m_reader.forEachRelation([this](const ExportedRelation &relation) {
            const QString key = QStringList{relation.subject, word(relation.predicate), relation.object, word(relation.polarity), relation.date}.join(u'|');
            Description claim(claimIri(u"relation"_s, key), u"prov:Entity, rdf:Statement, apacheta:Relation"_s);
            claim.add("rdf:subject", iri(actorIri(relation.subject))).add("rdf:predicate", "apacheta:"_L1 + word(relation.predicate));
            claim.add("rdf:object", iri(actorIri(relation.object))).addText("apacheta:polarity", word(relation.polarity)).addText("apacheta:date", relation.date);
            writeClaim(std::move(claim), relation.evidence);
        });
    }

    QIODevice &m_device;
    const ExportReader &m_reader;
    Works m_works;
    QHash<DocumentId, QString> m_texts;
    QSet<QString> m_passages;
};

} // namespace

Outcome writeTurtle(QIODevice &device, const ExportReader &reader) { return Graph(device, reader).write(); }

} // namespace apacheta
