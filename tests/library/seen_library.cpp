// SPDX-License-Identifier: GPL-3.0-or-later
#include "seen_library.h"

#include "library/export_reader.h"
#include "text/source_text.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString number(qint64 value) { return QString::number(value); }
QString real(double value) { return QString::number(value, 'f', 4); }

QString evidenceText(const ExportedEvidence &one, const QString &document)
{
    return QStringList{document, number(one.span.begin), number(one.span.end), one.quote, one.page, number(one.paragraph), real(one.confidence)}.join(u' ');
}

/// Every row that an export reads, as lines.
class Lines final {
public:
    explicit Lines(bool withIds) : m_withIds(withIds) {}

    void add(const ExportedDocument &document)
    {
        m_documents.insert(document.id, document.sha256.left(8));
        m_lines.append(u"document %1 %2 %3"_s.arg(idOf(document.id), document.title, QString::fromUtf8(QJsonDocument(document.csl).toJson(QJsonDocument::Compact))));
    }
    void add(const ExportedActor &actor)
    {
        m_lines.append(QStringList{u"actor"_s, actor.key, actor.name, word(actor.kind), word(actor.level), word(actor.origin),
                                   actor.countries.join(u','), u'[' + actor.aliases.join(u", "_s) + u']'}.join(u' '));
        for (const ExportedMention &mention : actor.mentions)
            m_lines.append(u"mention %1 %2-%3 %4 is %5, %6"_s.arg(m_documents.value(mention.document), number(mention.span.begin), number(mention.span.end),
                                                              mention.surface, actor.key, real(mention.confidence)));
    }
    void add(const ExportedEvent &event)
    {
        QStringList parts;
        for (const ExportedParticipant &part : event.participants)
            parts.append(part.actor + u'=' + part.role);
        QStringList evidence;
        for (const ExportedEvidence &one : event.evidence)
            evidence.append(evidenceText(one, m_documents.value(one.document)));
        if (!m_withIds) {
            parts.sort();
            evidence.sort();
        }
        const QString id = m_withIds ? number(event.id.value) : QString();
        m_lines.append(QStringList{u"event"_s + id, event.key, event.label, word(event.type), word(event.polarity), event.date, event.place,
                                   parts.join(u' '), evidence.join(u" / "_s)}.join(u'|'));
    }
    void add(const ExportedRelation &relation)
    {
        QStringList evidence;
        for (const ExportedEvidence &one : relation.evidence)
            evidence.append(evidenceText(one, m_documents.value(one.document)));
        if (!m_withIds)
            evidence.sort();
        m_lines.append(QStringList{u"relation"_s, relation.subject, word(relation.predicate), relation.object, word(relation.polarity), relation.date,
                                   m_withIds ? number(relation.event.value) : QString(), evidence.join(u" / "_s)}.join(u'|'));
    }
    QStringList lines() const { return m_lines; }

private:
    QString idOf(DocumentId id) const { return m_withIds ? number(id.value) : m_documents.value(id); }

    bool m_withIds;
    QHash<DocumentId, QString> m_documents;
    QStringList m_lines;
};

Result<QStringList> linesOf(const QString &library, bool withIds)
{
    const auto reader = ExportReader::open(library, {});
    if (!reader)
        return reader.error();
    Lines lines(withIds);
    const auto add = [&](const auto &one) { lines.add(one); };
    for (const Outcome &outcome : {(*reader)->forEachDocument(add), (*reader)->forEachActor(add), (*reader)->forEachEvent(add),
                                   (*reader)->forEachRelation(add)})
        if (!outcome)
            return outcome.error();
    return lines.lines();
}

} // namespace

QString exported(const QString &library)
{
    const auto lines = linesOf(library, true);
    return lines ? lines->join(u'\n') : lines.error().detail;
}

QString seen(const QString &library)
{
    auto lines = linesOf(library, false);
    const auto connection = openForReading(library);
    if (!lines || !connection)
        return lines ? connection.error().detail : lines.error().detail;
    static constexpr Statement counts[] = {
        "select 'document counts ' || json_array(sha256, title_key, authors_key, earliest, passages, mentions, actors, events) from document",
        "select 'actor counts ' || json_array(key, name_key, mentions, documents, events, relations, confidence) from actor where confidence >= 0",
        "select 'event counts ' || json_array(key, label_key, earliest, latest, evidence, documents, confidence) from event where confidence >= 0",
        R"sql(select 'relation counts ' || json_array(subject.key, relation.predicate, object.key, relation.polarity, relation.date, relation.evidence,
                                                      relation.confidence)
                from relation join actor as subject on subject.id = relation.subject join actor as object on object.id = relation.object
               where relation.confidence >= 0)sql",
        R"sql(select 'named in ' || json_array(document.sha256, actor.key, sum(document_actor.mentions), max(document_actor.confidence))
                from document_actor join document on document.id = document_actor.document
                join actor as member on member.id = document_actor.actor
                join actor on actor.id = coalesce(member.merged_into, member.id)
               where document_actor.mentions >= 0
               group by document.sha256, actor.key)sql",
    };
    for (const Statement statement : counts) {
        const auto rows = (*connection)->rows(statement, {}, [](const Row &row) { return row.text(0); });
        if (!rows)
            return rows.error().detail;
        *lines += QStringList(*rows);
    }
    lines->sort();
    return lines->join(u'\n');
}

Outcome extractedAnew(const QString &library, const QList<PreparedDocument> &documents)
{
    const auto connection = openForWriting(library);
    if (!connection)
        return connection.error();
    auto transaction = Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    Writer writer(**connection, nullptr, {1, u"test pack"_s});
    for (const PreparedDocument &document : documents) {
        const auto id = (*connection)->number("select id from document where sha256 = :sha256", {{":sha256", document.sha256}});
        if (!id)
            return id.error();
        if (*id != 0)
            if (const Outcome outcome = writer.replace(DocumentId{*id}, document); !outcome)
                return outcome;
    }
    if (const Outcome outcome = writer.settle(); !outcome)
        return outcome;
    return (*transaction)->commit();
}

TextPlace placeIn(const PreparedDocument &document, const QString &words, int occurrence)
{
    const SourceText source(document.document.text);
    qsizetype at = document.document.text.indexOf(words);
    for (; occurrence > 0 && at >= 0; --occurrence)
        at = document.document.text.indexOf(words, at + 1);
    if (at < 0)
        qFatal("the test's document does not say \"%s\" so often", qPrintable(words));
    return {document.sha256, {source.codePointFromUtf16(at), source.codePointFromUtf16(at + words.size())}, words};
}

} // namespace apacheta
