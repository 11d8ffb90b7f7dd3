// SPDX-License-Identifier: GPL-3.0-or-later
// W3C Web Annotations (JSON-LD): an annotation a mention, a passage of a claim, a quotation of the notebook. https://www.w3.org/TR/annotation-model/
#include "exchange/formats.h"
#include "exchange/iris.h"
#include "library/export_reader.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int wordsAround = 32; // code points before and after a quotation, by which it is found again in another text

class AnnotationPage final {
public:
    AnnotationPage(QIODevice &device, const ExportReader &reader) : m_device(device), m_reader(reader) {}

    Outcome write()
    {
        m_device.write("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:apacheta:annotations\",\"type\":\"AnnotationPage\",\"items\":[");
        if (const Outcome outcome = m_reader.forEachDocument([this](const ExportedDocument &document) { m_documents.insert(document.id, document); }); !outcome)
            return outcome;
        for (const Outcome &outcome : {writeMentions(), writeEvents(), writeRelations(), writeQuotations()}) {
            if (!outcome)
                return outcome;
        }
        m_device.write("\n]}\n");
        return m_failure ? Outcome(*m_failure) : Outcome(Done{});
    }

private:
    static QJsonObject text(const QString &words, const QString &purpose)
    {
        return {{u"type"_s, u"TextualBody"_s}, {u"value"_s, words}, {u"format"_s, u"text/plain"_s}, {u"purpose"_s, purpose}};
    }
    static QJsonObject thing(const QString &iri, const QString &purpose)
    {
        return {{u"type"_s, u"SpecificResource"_s}, {u"source"_s, iri}, {u"purpose"_s, purpose}};
    }

    QJsonObject target(DocumentId id, Span span, const QString &quote)
    {
        const ExportedDocument &document = m_documents[id];
        QJsonObject words{{u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, quote}};
        const auto around = m_reader.around(id, span, wordsAround);
        if (!around)
            m_failure = around.error();
        else {
            words.insert(u"prefix"_s, around->before);
            words.insert(u"suffix"_s, around->after);
        }
        QJsonObject target{{u"type"_s, u"SpecificResource"_s},
                           {u"source"_s, textIri(document.sha256)},
                           {u"selector"_s, QJsonArray{QJsonObject{{u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, qint64(span.begin)}, {u"end"_s, qint64(span.end)}},
                                                      words}}};
        const QUrl address(document.csl.value("URL"_L1).toString(), QUrl::StrictMode);
        if (address.isValid() && !address.isRelative())
            target.insert(u"scope"_s, QString::fromLatin1(address.toEncoded()));
        return target;
    }

    void add(const QString &iri, const QString &motivation, const QJsonArray &body, const QJsonObject &on)
    {
        QJsonObject annotation{{u"id"_s, iri}, {u"type"_s, u"Annotation"_s}, {u"motivation"_s, motivation}, {u"target"_s, on}};
        if (!body.isEmpty())
            annotation.insert(u"body"_s, body);
        m_device.write(m_isFirst ? "\n" : ",\n");
        m_device.write(QJsonDocument(annotation).toJson(QJsonDocument::Compact));
        m_isFirst = false;
    }

    Outcome writeMentions()
    {
        return m_reader.forEachActor([this](const ExportedActor &actor) {
            m_names.insert(actor.key, actor.name);
            for (const ExportedMention &mention : actor.mentions)
                add(u"urn:apacheta:mention:%1:%2:%3"_s.arg(m_documents[mention.document].sha256).arg(mention.span.begin).arg(mention.span.end), u"identifying"_s,
                    {thing(actorIri(actor.key), u"identifying"_s), text(actor.name, u"tagging"_s)}, target(mention.document, mention.span, mention.surface));
        });
    }

    void addEvidence(const QString &iri, const QJsonArray &body, const QList<ExportedEvidence> &evidence)
    {
        for (const ExportedEvidence &one : evidence)
            add(u"%1:%2:%3:%4"_s.arg(iri, m_documents[one.document].sha256).arg(one.span.begin).arg(one.span.end), u"describing"_s, body,
                target(one.document, one.span, one.quote));
    }

    Outcome writeEvents()
    {
        return m_reader.forEachEvent([this](const ExportedEvent &event) {
            const QString iri = claimIri(u"event"_s, event.key);
            addEvidence(iri, {thing(iri, u"identifying"_s), text(event.label, u"describing"_s), text(word(event.type), u"classifying"_s)}, event.evidence);
        });
    }

    Outcome writeRelations()
    {
        return m_reader.forEachRelation([this](const ExportedRelation &relation) {
            const QString iri = claimIri(
                u"relation"_s, QStringList{relation.subject, word(relation.predicate), relation.object, word(relation.polarity), relation.date}.join(u'|'));
            const QString says = QStringList{m_names.value(relation.subject), word(relation.predicate), m_names.value(relation.object)}.join(u' ');
            addEvidence(iri, {thing(iri, u"identifying"_s), text(says, u"describing"_s), text(word(relation.polarity), u"classifying"_s)}, relation.evidence);
        });
    }

    Outcome writeQuotations()
    {
        return m_reader.forEachQuotation([this](const NotebookEntry &entry) {
            QJsonArray body;
            for (const QString &note : entry.notes)
                body.append(text(note, u"commenting"_s));
            for (const QString &tag : entry.tags)
                body.append(text(tag, u"tagging"_s));
            if (!entry.heading.isEmpty())
                body.append(text(entry.heading, u"classifying"_s));
            add(claimIri(u"quotation"_s, entry.quotation.key), u"highlighting"_s, body, target(entry.document, entry.quoted.span, entry.quoted.surface));
        });
    }

    QIODevice &m_device;
    const ExportReader &m_reader;
    QHash<DocumentId, ExportedDocument> m_documents;
    QHash<QString, QString> m_names;
    std::optional<Error> m_failure;
    bool m_isFirst = true;
};

} // namespace

Outcome writeWebAnnotations(QIODevice &device, const ExportReader &reader) { return AnnotationPage(device, reader).write(); }

} // namespace apacheta
