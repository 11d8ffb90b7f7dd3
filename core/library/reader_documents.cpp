// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/document_works.h"
#include "library/library_text.h"
#include "library/reader_private.h"
#include "library/scope_candidates.h"
#include "library/words_of_library.h"
#include "text/fold.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// From id and sort key (see the statement in Reader::documents()).
SortedId sortedBy(DocumentFilter::Sort sort, const Row &row)
{
    switch (sort) {
    case DocumentFilter::ByTitle: {
        const QString title = row.text(1);
        return {row.number(0), title.isEmpty() ? 1 : 0, 0, title};
    }
    case DocumentFilter::ByDate:
        return {row.number(0), row.isNull(1) ? 1 : 0, row.number(1), {}};
    case DocumentFilter::ByMentions:
    case DocumentFilter::ByAdded:
        break;
    }
    return {row.number(0), 0, row.number(1), {}};
}

QHash<QString, QString> sourcesIn(const QString &json)
{
    QHash<QString, QString> sources;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        sources.insert(it.key(), it.value().toString());
    return sources;
}

/// Text, metadata and warnings.
Outcome readText(const Connection &connection, DocumentContent &content)
{
    return connection.forEach("select text, csl, csl_sources, warnings from document_text where document = :document",
                              {{":document", content.row.id}}, [&](const Row &row) {
                                  content.text = row.text(0);
                                  content.metadata.csl = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
                                  content.metadata.sources = sourcesIn(row.text(2));
                                  content.warnings = textsOf(row.text(3));
                                  return false;
                              });
}

Outcome readParts(const Connection &connection, DocumentContent &content)
{
    auto blocks = connection.rows(R"sql(
        select kind, first, past, heading_level, paragraph, language from block where document = :document order by number)sql",
        {{":document", content.row.id}}, [](const Row &row) {
            return Block{blockKindOf(row.text(0)), {row.number(1), row.number(2)}, row.integer(3), row.integer(4), languageOf(row.text(5))};
        });
    if (!blocks)
        return blocks.error();
    auto pages = connection.rows("select first, past, number, label from page where document = :document order by number",
                                 {{":document", content.row.id}}, [](const Row &row) {
                                     return Page{{row.number(0), row.number(1)}, row.integer(2), row.text(3)};
                                 });
    if (!pages)
        return pages.error();
    auto passages = connection.rows(R"sql(
        select first, past, block, paragraph, page from passage where document = :document order by first)sql",
        {{":document", content.row.id}}, [](const Row &row) {
            return Passage{{row.number(0), row.number(1)}, row.integer(2), row.integer(3), row.isNull(4) ? -1 : row.integer(4)};
        });
    if (!passages)
        return passages.error();
    content.blocks = std::move(*blocks);
    content.pages = std::move(*pages);
    content.passages = std::move(*passages);
    return Done{};
}

Outcome readMentions(const Connection &connection, DocumentContent &content)
{
    auto mentions = connection.rows(R"sql(
        select mention.id, mention.first, mention.past, actor.id, actor.name, actor.kind, mention.confidence
          from mention
          join actor as member on member.id = mention.actor
          join actor on actor.id = coalesce(member.merged_into, member.id)
         where mention.document = :document
         order by mention.first, mention.id)sql",
        {{":document", content.row.id}}, [](const Row &row) {
            return MentionRow{row.id<MentionId>(0), {row.number(1), row.number(2)}, row.id<ActorId>(3), row.text(4), kindIn(row.text(5)),
                              row.real(6)};
        });
    if (!mentions)
        return mentions.error();
    content.mentions = std::move(*mentions);
    return Done{};
}

Outcome readSources(const Connection &connection, DocumentContent &content)
{
    auto sources = connection.rows("select path, sha256, gone from source_file where document = :document order by gone, path",
                                   {{":document", content.row.id}}, [](const Row &row) {
                                       return DocumentSource{row.text(0), row.text(1), row.number(2) != 0};
                                   });
    if (!sources)
        return sources.error();
    content.sources = std::move(*sources);
    return Done{};
}

Outcome readEvents(const Connection &connection, DocumentContent &content)
{
    const auto ids = connection.numbers(R"sql(
        select event.id
          from event_telling
          join event on event.id = event_telling.event
         where event_telling.document = :document and event.confidence >= 0
         order by event.earliest is null, event.earliest, event.latest, event.id)sql",
        {{":document", content.row.id}});
    if (!ids)
        return ids.error();
    auto events = eventRows(connection, *ids);
    if (!events)
        return events.error();
    content.events = std::move(*events);
    return Done{};
}

} // namespace

Result<DocumentMetadata> Reader::metadataAsRead(DocumentId document) const
{
    const auto metadata = m_d->connection->row(R"sql(
        select coalesce(machine_csl, csl), coalesce(machine_csl_sources, csl_sources) from document_text where document = :document)sql",
        {{":document", document}}, [](const Row &row) {
            return DocumentMetadata{QJsonDocument::fromJson(row.text(0).toUtf8()).object(), sourcesIn(row.text(1))};
        });
    if (!metadata)
        return metadata.error();
    return metadata->value_or(DocumentMetadata{});
}

Result<QList<DocumentRow>> documentRows(const Connection &connection, const QList<qint64> &ids)
{
    return connection.rows(R"sql(
        select document.id, document.title, document.authors, document.date, document.language, document.format,
               (select path from source_file where source_file.document = document.id order by gone, path limit 1),
               document.sha256, document.passages, document.mentions, document.actors, document.events,
               not exists (select 1 from source_file where source_file.document = document.id and gone = 0)
          from json_each(:ids) as wanted
          cross join document on document.id = wanted.value
         order by wanted.key)sql",
        {{":ids", jsonOf(ids)}}, [](const Row &row) {
            return DocumentRow{row.id<DocumentId>(0), row.text(1), row.text(2), row.text(3), languageOf(row.text(4)), row.text(5),
                               row.text(6), row.text(7), row.integer(8), row.integer(9), row.integer(10), row.integer(11),
                               row.number(12) != 0};
        });
}

namespace {

/// Those that are not listed: another one is shown for them.
Result<QString> mergedAway(const Connection &connection)
{
    const auto merged = mergedDocuments(connection);
    if (!merged)
        return merged.error();
    QList<qint64> ids;
    for (auto one = merged->cbegin(); one != merged->cend(); ++one)
        ids.append(one.key().value);
    return jsonOf(ids);
}

} // namespace

Result<QList<OtherForm>> Reader::otherForms(DocumentId document, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const auto found = otherFormsOf(connection, document);
    if (!found)
        return found.error();
    QList<OtherForm> forms;
    const auto add = [&](OtherForm::Standing standing, DocumentId other, DecisionId decision) -> Outcome {
        const auto rows = documentRows(connection, {other.value});
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return Done{};
        OtherForm form{standing, rows->first(), decision, {}, {}};
        const Subject subject(DocumentRef{form.row.sha256, form.row.title});
        const auto notes = notesOn(subject, stop);
        const auto tags = tagsOf(subject, stop);
        if (!notes || !tags)
            return notes ? tags.error() : notes.error();
        form.notes = *notes;
        form.tags = *tags;
        forms.append(form);
        return Done{};
    };
    if (found->shownAs)
        if (const Outcome outcome = add(OtherForm::ShownFor, found->shownAs->document, found->shownAs->decision); !outcome)
            return outcome.error();
    for (const OtherForms::Form &form : std::as_const(found->merged))
        if (const Outcome outcome = add(OtherForm::Merged, form.document, form.decision); !outcome)
            return outcome.error();
    for (const DocumentId other : std::as_const(found->alike))
        if (const Outcome outcome = add(OtherForm::Alike, other, {}); !outcome)
            return outcome.error();
    return forms;
}

Result<Rows<DocumentRow>> Reader::documents(const DocumentFilter &filter, const Cursor &after, int count, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const Result<Candidates> candidates = documentsUnder(connection, filter.scope);
    if (!candidates)
        return candidates.error();
    const Result<QString> merged = mergedAway(connection);
    if (!merged)
        return merged.error();
    auto found = connection.rows(R"sql(
        select id, case :sort when 0 then title_key when 1 then earliest when 2 then mentions else 0 end
          from document
         where (:text = '' or instr(find_key, :text) > 0)
           and (:language is null or language = :language)
           and (:actor is null or id in (select document_actor.document
                                           from actor as member
                                           cross join document_actor on document_actor.actor = member.id and document_actor.mentions > 0
                                          where coalesce(member.merged_into, member.id) = :actor))
           and (:gone = 0 or not exists (select 1 from source_file where source_file.document = document.id and gone = 0))
           and id not in (select value from json_each(:merged))
           and (:candidates is null or id in (select value from json_each(:candidates))))sql",
        {{":candidates", jsonOf(*candidates)}, {":merged", *merged}, {":gone", int(filter.fileGone)}, {":sort", int(filter.sort)}, {":text", folded(filter.text)},
         {":language", filter.language ? std::optional(word(*filter.language)) : std::nullopt}, {":actor", filter.actor}},
        [&](const Row &row) { return sortedBy(filter.sort, row); });
    if (!found)
        return found.error();
    const IdPage page = pageOf(std::move(*found), filter.descending, after, count);
    auto rows = documentRows(connection, page.ids);
    if (!rows)
        return rows.error();
    return Rows<DocumentRow>{std::move(*rows), page.next};
}

Result<Facets> Reader::documentFacets(const DocumentFilter &filter, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    Facets facets;
    FacetSums languages;
    int gone = 0;
    const QString wanted = filter.language ? word(*filter.language) : QString();
    const Result<Candidates> candidates = documentsUnder(connection, filter.scope);
    if (!candidates)
        return candidates.error();
    const Result<QString> merged = mergedAway(connection);
    if (!merged)
        return merged.error();
    const Outcome outcome = connection.forEach(R"sql(
        select language, not exists (select 1 from source_file where source_file.document = document.id and gone = 0) as is_gone, count(*)
          from document
         where (:text = '' or instr(find_key, :text) > 0)
           and (:actor is null or id in (select document_actor.document
                                           from actor as member
                                           cross join document_actor on document_actor.actor = member.id and document_actor.mentions > 0
                                          where coalesce(member.merged_into, member.id) = :actor))
           and id not in (select value from json_each(:merged))
           and (:candidates is null or id in (select value from json_each(:candidates)))
         group by language, is_gone)sql",
        {{":candidates", jsonOf(*candidates)}, {":merged", *merged}, {":text", folded(filter.text)}, {":actor", filter.actor}}, [&](const Row &row) {
            const bool isGone = row.number(1) != 0;
            const bool isOfLanguage = !filter.language || row.text(0) == wanted;
            if (isGone || !filter.fileGone)
                languages.add(row.text(0), row.integer(2));
            if (isGone && isOfLanguage)
                gone += row.integer(2);
            if (isOfLanguage && (isGone || !filter.fileGone))
                facets.total += row.integer(2);
            return true;
        });
    if (!outcome)
        return outcome.error();
    facets.counts.insert(u"language"_s, languages.sorted());
    if (gone > 0)
        facets.counts.insert(u"file"_s, {{u"gone"_s, gone}});
    return facets;
}

Result<QList<FollowedFolder>> Reader::followedFolders() const { return apacheta::followedFolders(*m_d->connection); }

Result<FolderNews> Reader::folderNews(std::stop_token stop) const
{
    const Question question(*m_d->connection, stop);
    return apacheta::folderNews(*m_d->connection, stop);
}

Result<DocumentContent> Reader::document(DocumentId id, std::stop_token stop) const
{
    const Connection &connection = *m_d->connection;
    const Question question(connection, stop);
    const auto rows = documentRows(connection, {id.value});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{Error::NotFound, LibraryText::tr("This document is no longer in the library."), u"document %1"_s.arg(id.value)};
    DocumentContent content;
    content.row = rows->first();
    for (const auto read : {readText, readParts, readMentions, readEvents, readSources})
        if (const Outcome outcome = read(connection, content); !outcome)
            return outcome.error();
    return content;
}

} // namespace apacheta
