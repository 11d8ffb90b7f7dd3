// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/export_reader.h"

#include "library/connection.h"
#include "library/document_works.h"
#include "library/library_file.h"
#include "library/library_text.h"
#include "library/reader.h"
#include "text/source_text.h"

#include <QCache>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace apacheta {
namespace {

constexpr qsizetype keptText = 24'000'000; // code points of texts kept between two claims

QStringList listOf(const QString &json)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        list << value.toString();
    return list;
}

QString jsonOf(const QList<DocumentId> &documents)
{
    QJsonArray array;
    for (const DocumentId document : documents)
        array.append(document.value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

ExportedEvidence evidenceFrom(const Row &row)
{
    return {
        row.id<DocumentId>(0), {row.number(1), row.number(2)}, {}, row.text(3), row.integer(4), row.real(5)};
}

} // namespace

struct ExportReader::Private {
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Question> question; // after the connection: it ends first
    std::stop_token ticket;
    int everything = 1;
    QString documents; ///< ids, a JSON array
    QList<DocumentId> chosen;
    mutable QCache<qint64, SourceText> texts{keptText};

    Outcome forEach(Statement statement, const Bindings &bindings,
                    const std::function<Outcome(const Row &)> &each) const;
    Result<QString> quote(DocumentId document, Span span) const;
    Result<QList<ExportedMention>> mentionsOf(qint64 actor) const;
    Result<QList<ExportedParticipant>> participantsOf(EventId event) const;
    Result<QList<ExportedEvidence>> evidenceOf(EventId event) const;
    Result<QList<ExportedEvidence>> evidenceOf(RelationId relation) const;
    Result<QList<ExportedEvidence>> quoted(Result<QList<ExportedEvidence>> evidence) const;
};

/// Every row until one fails or the ticket is revoked: a small library is read before SQLite itself looks at the ticket.
Outcome ExportReader::Private::forEach(Statement statement, const Bindings &bindings,
                                       const std::function<Outcome(const Row &)> &each) const
{
    Outcome inner = Done{};
    const Outcome outer = connection->forEach(statement, bindings, [&](const Row &row) {
        inner = ticket.stop_requested() ? Outcome(Error{Error::Cancelled, LibraryText::tr("Cancelled.")})
                                        : each(row);
        return bool(inner);
    });
    return inner ? outer : inner;
}

Result<QString> ExportReader::Private::quote(DocumentId document, Span span) const
{
    if (const SourceText *text = texts.object(document.value))
        return text->quote(span);
    const auto text = connection->row(R"(
        select text from document_text where document = :document)",
                                      {{":document", document}}, [](const Row &row) { return row.text(0); });
    if (!text)
        return text.error();
    auto source = std::make_unique<SourceText>(text->value_or(QString()));
    const QString quote = source->quote(span);
    const qsizetype cost = source->length();
    texts.insert(document.value, source.release(), cost);
    return quote;
}

Result<QList<ExportedEvidence>> ExportReader::Private::quoted(Result<QList<ExportedEvidence>> evidence) const
{
    if (!evidence)
        return evidence;
    for (ExportedEvidence &one : *evidence) {
        Result<QString> text = quote(one.document, one.span);
        if (!text)
            return text.error();
        one.quote = std::move(text).value();
    }
    return evidence;
}

Result<QList<ExportedEvidence>> ExportReader::Private::evidenceOf(EventId event) const
{
    return quoted(connection->rows(
        R"(
        select event_evidence.document, event_evidence.first, event_evidence.past, page.label, passage.paragraph, event_evidence.confidence
          from event_evidence
               left join passage on passage.id = event_evidence.passage
               left join page on page.document = passage.document and page.number = passage.page
         where event_evidence.event = :event
           and (:everything = 1 or event_evidence.document in (select value from json_each(:documents)))
         order by event_evidence.document, event_evidence.first)",
        {{":event", event}, {":everything", everything}, {":documents", documents}}, evidenceFrom));
}

Result<QList<ExportedEvidence>> ExportReader::Private::evidenceOf(RelationId relation) const
{
    return quoted(connection->rows(
        R"(
        select relation_evidence.document, relation_evidence.first, relation_evidence.past, page.label, passage.paragraph, relation_evidence.confidence
          from relation_evidence
               left join passage on passage.id = relation_evidence.passage
               left join page on page.document = passage.document and page.number = passage.page
         where relation_evidence.relation = :relation and relation_evidence.hidden = 0
           and (:everything = 1 or relation_evidence.document in (select value from json_each(:documents)))
         order by relation_evidence.document, relation_evidence.first)",
        {{":relation", relation}, {":everything", everything}, {":documents", documents}}, evidenceFrom));
}

Result<QList<ExportedMention>> ExportReader::Private::mentionsOf(qint64 actor) const
{
    return connection->rows(
        R"(
        select mention.id, mention.document, mention.first, mention.past, mention.surface, mention.form, mention.confidence
          from actor as member
          cross join mention on mention.actor = member.id
         where coalesce(member.merged_into, member.id) = :actor
           and (:everything = 1 or mention.document in (select value from json_each(:documents)))
         order by mention.document, mention.first)",
        {{":actor", actor}, {":everything", everything}, {":documents", documents}}, [](const Row &row) {
            return ExportedMention{
                row.id<MentionId>(0), row.id<DocumentId>(1), {row.number(2), row.number(3)}, row.text(4), row.text(5), row.real(6)};
        });
}

Result<QList<ExportedParticipant>> ExportReader::Private::participantsOf(EventId event) const
{
    return connection->rows(R"(
        select distinct actor.key, event_participant.role
          from event_participant join actor on actor.id = event_participant.actor
         where event_participant.event = :event
           and (:everything = 1 or event_participant.document in (select value from json_each(:documents)))
         order by actor.id, event_participant.role)",
                            {{":event", event}, {":everything", everything}, {":documents", documents}},
                            [](const Row &row) {
                                return ExportedParticipant{row.text(0), row.text(1)};
                            });
}

ExportReader::ExportReader(std::unique_ptr<Private> d) : m_d(std::move(d)) {}
ExportReader::~ExportReader() = default;

Result<std::unique_ptr<ExportReader>>
ExportReader::open(const QString &path, const QList<DocumentId> &documents, std::stop_token stop)
{
    Result<std::unique_ptr<Connection>> connection = openForReading(path);
    if (!connection)
        return connection.error();
    auto d = std::make_unique<Private>();
    d->connection = std::move(connection).value();
    d->question = std::make_unique<Question>(*d->connection, stop);
    d->ticket = std::move(stop);
    d->everything = documents.isEmpty() ? 1 : 0;
    d->documents = jsonOf(documents);
    d->chosen = documents;
    return std::unique_ptr<ExportReader>(new ExportReader(std::move(d)));
}

Outcome ExportReader::forEachDocument(const std::function<void(const ExportedDocument &)> &each) const
{
    const auto merged = mergedDocuments(*m_d->connection);
    if (!merged)
        return merged.error();
    return m_d->forEach(R"(
        select document.id, document.title, document.sha256, document.language, document_text.csl,
               (select path from source_file where source_file.document = document.id order by path limit 1)
          from document join document_text on document_text.document = document.id
         where (:everything = 1 or document.id in (select value from json_each(:documents)))
         order by document.id)",
                        {{":everything", m_d->everything}, {":documents", m_d->documents}},
                        [&](const Row &row) -> Outcome {
                            const QJsonObject csl = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
                            const DocumentId shown = merged->value(row.id<DocumentId>(0));
                            const bool isMerged = shown.isValid() && (m_d->everything == 1 || m_d->chosen.contains(shown));
                            each({row.id<DocumentId>(0), row.text(1), row.text(5), row.text(2),
                                  languageOf(row.text(3)), csl, isMerged});
                            return Done{};
                        });
}

Outcome ExportReader::forEachActor(const std::function<void(const ExportedActor &)> &each) const
{
    return m_d->forEach(
        R"(
        select actor.id, actor.key, actor.name, actor.kind, actor.level, actor.countries, actor.origin,
               (select json_group_array(name) from (select distinct actor_name.name from actor_name
                                                     where actor_name.actor = actor.id and actor_name.name <> actor.name
                                                     order by actor_name.name))
          from actor
         where actor.confidence >= 0 and (:everything = 1
            or exists (select 1
                         from actor as member
                         cross join document_actor on document_actor.actor = member.id and document_actor.mentions >= 0
                        where coalesce(member.merged_into, member.id) = +actor.id
                          and document_actor.document in (select value from json_each(:documents)))
            or exists (select 1 from event_participant
                        where event_participant.actor = actor.id and event_participant.document in (select value from json_each(:documents)))
            or exists (select 1 from event_telling
                        where event_telling.place = actor.id and event_telling.document in (select value from json_each(:documents)))
            or exists (select 1 from relation join relation_evidence on relation_evidence.relation = relation.id
                        where (relation.subject = actor.id or relation.object = actor.id)
                          and relation_evidence.hidden = 0 and relation_evidence.document in (select value from json_each(:documents))))
         order by actor.id)",
        {{":everything", m_d->everything}, {":documents", m_d->documents}}, [&](const Row &row) -> Outcome {
            Result<QList<ExportedMention>> mentions = m_d->mentionsOf(row.number(0));
            if (!mentions)
                return mentions.error();
            each({row.text(1), row.text(2), actorKindOf(row.text(3)).value_or(ActorKind::Place),
                  levelOf(row.text(4)).value_or(Level::None),
                  originOf(row.text(6)).value_or(Origin::Discovered), listOf(row.text(5)),
                  listOf(row.text(7)), std::move(mentions).value()});
            return Done{};
        });
}

Outcome ExportReader::forEachEvent(const std::function<void(const ExportedEvent &)> &each) const
{
    return m_d->forEach(
        R"(
        select event.id, event.key, event.label, event.type, event.polarity, event.date, place.key
          from event left join actor as place on place.id = event.place
         where event.confidence >= 0
         order by event.id)",
        {}, [&](const Row &row) -> Outcome {
            const EventId id = row.id<EventId>(0);
            Result<QList<ExportedEvidence>> evidence = m_d->evidenceOf(id);
            Result<QList<ExportedParticipant>> participants = m_d->participantsOf(id);
            if (!evidence || !participants)
                return evidence ? participants.error() : evidence.error();
            if (!evidence->isEmpty()) {
                each({id, row.text(1), row.text(2), categoryOf(row.text(3)).value_or(Category::Other),
                      polarityOf(row.text(4)).value_or(Polarity::Asserted), row.text(5), row.text(6),
                      std::move(participants).value(), std::move(evidence).value()});
            }
            return Done{};
        });
}

Outcome ExportReader::forEachRelation(const std::function<void(const ExportedRelation &)> &each) const
{
    return m_d->forEach(R"(
        select relation.id, subject.key, relation.predicate, object.key, relation.polarity, relation.date, relation.event
          from relation
               join actor as subject on subject.id = relation.subject
               join actor as object on object.id = relation.object
         order by relation.id)",
                        {}, [&](const Row &row) -> Outcome {
                            Result<QList<ExportedEvidence>> evidence = m_d->evidenceOf(row.id<RelationId>(0));
                            if (!evidence)
                                return evidence.error();
                            if (!evidence->isEmpty()) {
                                each({row.id<RelationId>(0), row.text(1), categoryOf(row.text(2)).value_or(Category::Other),
                                      row.text(3), polarityOf(row.text(4)).value_or(Polarity::Asserted),
                                      row.text(5), row.id<EventId>(6), std::move(evidence).value()});
                            }
                            return Done{};
                        });
}

Outcome ExportReader::forEachDisagreement(const std::function<void(const Disagreement &)> &each) const
{
    const auto reader = Reader::open(m_d->connection->path());
    if (!reader)
        return reader.error();
    auto found = (*reader)->disagreements({}, m_d->ticket);
    if (!found)
        return found.error();
    for (Disagreement &one : *found) {
        if (m_d->everything == 0)
            for (DisagreementPosition &side : one.positions)
                side.evidence.removeIf([this](const EvidenceRow &row) { return !m_d->chosen.contains(row.document); });
        one.positions.removeIf([](const DisagreementPosition &side) { return side.evidence.isEmpty(); });
        if (one.positions.size() > 1)
            each(one);
    }
    return Done{};
}

Outcome ExportReader::forEachQuotation(const std::function<void(const NotebookEntry &)> &each) const
{
    const auto reader = Reader::open(m_d->connection->path());
    if (!reader)
        return reader.error();
    const auto entries = (*reader)->notebook(m_d->ticket);
    if (!entries)
        return entries.error();
    for (const NotebookEntry &entry : *entries) {
        if (entry.document.isValid() && (m_d->everything == 1 || m_d->chosen.contains(entry.document)))
            each(entry);
    }
    return Done{};
}

Result<Surroundings> ExportReader::around(DocumentId document, Span span, int codePoints) const
{
    const auto before = m_d->quote(document, {std::max<qsizetype>(0, span.begin - codePoints), span.begin});
    if (!before)
        return before.error();
    const auto length = m_d->connection->number("select length from document where id = :id", {{":id", document}});
    if (!length)
        return length.error();
    const auto after = m_d->quote(document, {span.end, std::min<qsizetype>(*length, span.end + codePoints)});
    if (!after)
        return after.error();
    return Surroundings{*before, *after};
}

Result<QString> ExportReader::keyOf(ActorId actor) const
{
    const auto key = m_d->connection->row(R"(
        select key from actor where id = :actor)",
                                          {{":actor", actor}}, [](const Row &row) { return row.text(0); });
    if (!key)
        return key.error();
    return key->value_or(QString());
}

} // namespace apacheta
