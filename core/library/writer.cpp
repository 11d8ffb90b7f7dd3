// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/writer.h"

#include "library/document_description.h"
#include "library/settling.h"
#include "library/words_of_library.h"
#include "text/source_text.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString sourcesText(const QHash<QString, QString> &sources)
{
    QJsonObject object;
    for (auto it = sources.cbegin(); it != sources.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Whether a file is as it was read; one with another text in its place is not.
bool isStillThere(const SourceFile &file)
{
    const QFileInfo info(file.path);
    return info.exists() && info.size() == file.size && info.lastModified().toMSecsSinceEpoch() == file.modified;
}

} // namespace

Writer::Writer(const Connection &connection, const KnownNames *known, MachineVersion version)
    : m_connection(connection), m_known(known), m_version(std::move(version))
{
}

Result<StoredDocument> Writer::store(const PreparedDocument &document, const SourceFile &file)
{
    const Result<qint64> same = m_connection.number("select id from document where sha256 = :sha256", {{":sha256", document.sha256}});
    if (!same)
        return same.error();
    const Result<qint64> before = m_connection.number("select document from source_file where path = :path", {{":path", file.path}});
    if (!before)
        return before.error();
    if (*same == 0)
        return storeAnew(document, file, DocumentId{*before});
    const Result<qint64> current = m_connection.number(R"sql(
        select count(*) from document where id = :id and extraction_version = :extraction and pack_version = :pack)sql",
        {{":id", *same}, {":extraction", m_version.extraction}, {":pack", m_version.pack}});
    if (!current)
        return current.error();
    const auto stored = storeKnown(DocumentId{*same}, file);
    if (stored && *current == 0)
        if (const Outcome outcome = replace(DocumentId{*same}, document); !outcome)
            return outcome.error();
    return stored;
}

Result<StoredDocument> Writer::storeAnew(const PreparedDocument &document, const SourceFile &file, DocumentId before)
{
    if (before.isValid()) {
        const Result<qint64> sources = m_connection.number("select count(*) from source_file where document = :document", {{":document", before}});
        if (!sources)
            return sources.error();
        if (*sources == 1) { // the file changed and nobody else has the old text
            if (const Outcome outcome = updateDocument(before, document, file.path); !outcome)
                return outcome.error();
            if (const Outcome outcome = noteSource(file, before); !outcome)
                return outcome.error();
            return StoredDocument{before, StoreOutcome::Updated, {}};
        }
    }
    const Result<DocumentId> id = insertDocument(document, file.path);
    if (!id)
        return id.error();
    if (const Outcome outcome = noteSource(file, *id); !outcome)
        return outcome.error();
    if (const Outcome outcome = fill(*id, document); !outcome)
        return outcome.error();
    return StoredDocument{*id, before.isValid() ? StoreOutcome::Updated : StoreOutcome::Added, {}};
}

Result<StoredDocument> Writer::storeKnown(DocumentId document, const SourceFile &file)
{
    const auto sources = m_connection.rows("select path, size, modified, sha256 from source_file where document = :document order by path",
                                           {{":document", document}},
                                           [](const Row &row) { return SourceFile{row.text(0), row.number(1), row.number(2), row.text(3)}; });
    if (!sources)
        return sources.error();
    const Result<qint64> before = m_connection.number("select document from source_file where path = :path", {{":path", file.path}});
    if (!before)
        return before.error();
    StoredDocument stored{document, StoreOutcome::Unchanged, {}};
    QStringList gone;
    for (const SourceFile &source : *sources) {
        if (source.path == file.path)
            continue;
        if (isStillThere(source))
            stored.other = source.path;
        else
            gone.append(source.path);
    }
    if (*before != document.value) {
        // What is gone from one place and has come to another is the same file, also where a further copy has stayed.
        const QString left = m_left.value(document);
        stored.outcome = gone.isEmpty() && left.isEmpty() ? StoreOutcome::Duplicate : StoreOutcome::Moved;
        if (!gone.isEmpty()) {
            const QString name = QFileInfo(file.path).fileName();
            const auto alike = std::ranges::find_if(gone, [&](const QString &path) { return QFileInfo(path).fileName() == name; });
            stored.other = alike == gone.end() ? gone.first() : *alike;
            if (const Outcome outcome = m_connection.run("delete from source_file where path = :path", {{":path", stored.other}}); !outcome)
                return outcome.error();
        } else if (!left.isEmpty()) {
            stored.other = left;
            m_left.remove(document);
        }
    }
    if (const Outcome outcome = noteSource(file, document); !outcome)
        return outcome.error();
    if (*before != 0 && *before != document.value)
        m_left.insert(DocumentId{*before}, file.path);
    if (stored.outcome == StoreOutcome::Moved)
        if (const Outcome outcome = describeAnew(document); !outcome)
            return outcome.error();
    return stored;
}

Outcome Writer::noteSource(const SourceFile &file, DocumentId id)
{
    const Outcome outcome = m_connection.run(R"sql(
        insert into source_file (path, size, modified, sha256, document)
             values (:path, :size, :modified, :sha256, :document)
        on conflict (path) do update set size = excluded.size, modified = excluded.modified, sha256 = excluded.sha256,
                                         document = excluded.document, gone = 0)sql",
        {{":path", file.path}, {":size", file.size}, {":modified", file.modified}, {":sha256", file.sha256}, {":document", id}});
    if (!outcome)
        return outcome;
    return m_connection.run("delete from unread_file where path = :path", {{":path", file.path}});
}

/// Title (where it is the file's name) and search key, after its file got another name.
Outcome Writer::describeAnew(DocumentId id)
{
    const auto stored = m_connection.row(R"sql(
        select document_text.csl, (select path from source_file where source_file.document = document_text.document order by path limit 1)
          from document_text
         where document = :document)sql",
        {{":document", id}}, [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!stored)
        return stored.error();
    if (!*stored)
        return Done{};
    const DocumentDescription described = descriptionOf(QJsonDocument::fromJson((*stored)->first.toUtf8()).object(), (*stored)->second);
    return m_connection.run("update document set title = :title, title_key = :title_key, find_key = :find_key where id = :id",
                            {{":title", described.title}, {":title_key", described.titleKey}, {":find_key", described.findKey}, {":id", id}});
}

Outcome Writer::removeUnsourced()
{
    for (auto left = m_left.cbegin(); left != m_left.cend(); ++left) {
        const Result<qint64> sources = m_connection.number("select count(*) from source_file where document = :document", {{":document", left.key()}});
        if (!sources)
            return sources.error();
        if (*sources == 0)
            if (const Outcome outcome = remove(left.key()); !outcome)
                return outcome;
    }
    m_left.clear();
    return Done{};
}

Result<DocumentId> Writer::insertDocument(const PreparedDocument &document, const QString &path)
{
    const DocumentDescription described = descriptionOf(document.document.metadata.csl, path);
    const std::optional<EdtfDate> &date = described.date;
    const Result<qint64> id = m_connection.insert(R"sql(
        insert into document (sha256, title, title_key, find_key, authors, authors_key, date, earliest, latest, language, format, length,
                              extraction_version, pack_version)
             values (:sha256, :title, :title_key, :find_key, :authors, :authors_key, :date, :earliest, :latest, :language, :format, :length,
                     :extraction, :pack))sql",
        {{":sha256", document.sha256}, {":title", described.title}, {":title_key", described.titleKey}, {":find_key", described.findKey},
         {":authors", described.authors}, {":authors_key", described.authorsKey}, {":date", textOf(date)}, {":earliest", date ? std::optional(date->earliest()) : std::nullopt},
         {":latest", date ? std::optional(date->latest()) : std::nullopt}, {":language", word(document.document.language)},
         {":format", document.document.format}, {":length", qint64(document.length)}, {":extraction", m_version.extraction},
         {":pack", m_version.pack}});
    if (!id)
        return id.error();
    return DocumentId{*id};
}

Outcome Writer::updateDocument(DocumentId id, const PreparedDocument &document, const QString &path)
{
    if (const Outcome outcome = empty(id); !outcome)
        return outcome;
    const DocumentDescription described = descriptionOf(document.document.metadata.csl, path);
    const std::optional<EdtfDate> &date = described.date;
    const Outcome outcome = m_connection.run(R"sql(
        update document set sha256 = :sha256, title = :title, title_key = :title_key, find_key = :find_key, authors = :authors, authors_key = :authors_key,
               date = :date,
               earliest = :earliest, latest = :latest, language = :language, format = :format, length = :length,
               extraction_version = :extraction, pack_version = :pack
         where id = :id)sql",
        {{":id", id}, {":sha256", document.sha256}, {":title", described.title}, {":title_key", described.titleKey},
         {":find_key", described.findKey}, {":authors", described.authors}, {":authors_key", described.authorsKey}, {":date", textOf(date)},
         {":earliest", date ? std::optional(date->earliest()) : std::nullopt},
         {":latest", date ? std::optional(date->latest()) : std::nullopt}, {":language", word(document.document.language)},
         {":format", document.document.format}, {":length", qint64(document.length)}, {":extraction", m_version.extraction},
         {":pack", m_version.pack}});
    if (!outcome)
        return outcome;
    return fill(id, document);
}

Outcome Writer::replace(DocumentId document, const PreparedDocument &anew)
{
    const auto path = m_connection.row("select path from source_file where document = :document order by path limit 1", {{":document", document}},
                                       [](const Row &row) { return row.text(0); });
    if (!path)
        return path.error();
    return updateDocument(document, anew, path->value_or(QString()));
}

Outcome Writer::fill(DocumentId id, const PreparedDocument &document)
{
    m_touched.documents.insert(id);
    m_passageIds.clear();
    m_actorIds.clear();
    m_eventIds.clear();
    if (const Outcome outcome = fillText(id, document); !outcome)
        return outcome;
    if (const Outcome outcome = fillPassages(id, document); !outcome)
        return outcome;
    return fillClaims(id, document);
}

Outcome Writer::fillText(DocumentId id, const PreparedDocument &document)
{
    const DocumentText &text = document.document;
    const Outcome outcome = m_connection.run(R"sql(
        insert into document_text (document, csl, csl_sources, warnings, text)
             values (:document, :csl, :csl_sources, :warnings, :text))sql",
        {{":document", id}, {":csl", QString::fromUtf8(QJsonDocument(text.metadata.csl).toJson(QJsonDocument::Compact))},
         {":csl_sources", sourcesText(text.metadata.sources)}, {":warnings", jsonOf(text.warnings)}, {":text", text.text}});
    if (!outcome)
        return outcome;
    for (int number = 0; number < text.blocks.size(); ++number) {
        const Block &block = text.blocks[number];
        const Outcome inserted = m_connection.run(R"sql(
            insert into block (document, number, kind, first, past, heading_level, paragraph, language)
                 values (:document, :number, :kind, :first, :past, :heading_level, :paragraph, :language))sql",
            {{":document", id}, {":number", number}, {":kind", word(block.kind)}, {":first", qint64(block.span.begin)},
             {":past", qint64(block.span.end)}, {":heading_level", block.headingLevel}, {":paragraph", block.paragraph},
             {":language", word(block.language)}});
        if (!inserted)
            return inserted;
    }
    for (int number = 0; number < text.pages.size(); ++number) { // by place in the list, as passages know them
        const Page &page = text.pages[number];
        const Outcome inserted = m_connection.run(R"sql(
            insert into page (document, number, label, first, past) values (:document, :number, :label, :first, :past))sql",
            {{":document", id}, {":number", number}, {":label", page.label}, {":first", qint64(page.span.begin)},
             {":past", qint64(page.span.end)}});
        if (!inserted)
            return inserted;
    }
    return Done{};
}

Outcome Writer::fillPassages(DocumentId id, const PreparedDocument &document)
{
    const QList<Passage> &passages = document.document.passages;
    for (int i = 0; i < passages.size(); ++i) {
        const Passage &passage = passages[i];
        const Result<qint64> row = m_connection.insert(R"sql(
            insert into passage (document, block, first, past, paragraph, page)
                 values (:document, :block, :first, :past, :paragraph, :page))sql",
            {{":document", id}, {":block", passage.block}, {":first", qint64(passage.span.begin)}, {":past", qint64(passage.span.end)},
             {":paragraph", passage.paragraph}, {":page", passage.page >= 0 ? std::optional(passage.page) : std::nullopt}});
        if (!row)
            return row.error();
        m_passageIds.append(PassageId{*row});
        const Outcome inserted = m_connection.run("insert into passage_fts (rowid, words, stems) values (:passage, :words, :stems)",
            {{":passage", *row}, {":words", document.indexed[i].words}, {":stems", document.indexed[i].stems}});
        if (!inserted)
            return inserted;
    }
    return Done{};
}

Outcome Writer::remove(DocumentId document)
{
    if (const Outcome outcome = empty(document); !outcome)
        return outcome;
    if (const Outcome outcome = m_connection.run("delete from source_file where document = :document", {{":document", document}}); !outcome)
        return outcome;
    return m_connection.run("delete from document where id = :document", {{":document", document}});
}

Outcome Writer::touchAllOf(DocumentId id)
{
    const auto actors = m_connection.numbers("select actor from document_actor where document = :document", {{":document", id}});
    if (!actors)
        return actors.error();
    for (const qint64 actor : *actors) {
        m_touched.actors.insert(ActorId{actor});
        m_touched.renamed.insert(ActorId{actor});
    }
    // The researcher may have put others into its events.
    const auto participants = m_connection.numbers("select distinct actor from event_participant where document = :document", {{":document", id}});
    if (!participants)
        return participants.error();
    for (const qint64 actor : *participants)
        m_touched.actors.insert(ActorId{actor});
    const auto events = m_connection.numbers(R"sql(
        select event from event_telling where document = :document
        union
        select event from event_evidence where document = :document)sql",
        {{":document", id}});
    if (!events)
        return events.error();
    for (const qint64 event : *events)
        m_touched.events.insert(EventId{event});
    const auto relations = m_connection.numbers(R"sql(
        select relation from relation_evidence where document = :document
        union
        select machine_relation from relation_evidence where document = :document and machine_relation is not null)sql",
        {{":document", id}});
    if (!relations)
        return relations.error();
    for (const qint64 relation : *relations)
        m_touched.relations.insert(RelationId{relation});
    return Done{};
}

Outcome Writer::settle()
{
    if (const Outcome outcome = removeUnsourced(); !outcome)
        return outcome;
    const bool removed = m_touched.removed;
    const Outcome outcome = Settling(m_connection, m_touched).afterWriting();
    if (removed)
        m_actors.clear();
    return outcome;
}

Outcome Writer::empty(DocumentId id)
{
    if (const Outcome outcome = touchAllOf(id); !outcome)
        return outcome;
    m_touched.removed = true;
    if (const Outcome outcome = emptyIndex(id); !outcome)
        return outcome;
    static constexpr Statement statements[] = {
        "delete from figure where document = :document",
        "delete from relation_evidence where document = :document",
        "delete from event_evidence where document = :document",
        "delete from event_participant where document = :document",
        "delete from displaced_participant where document = :document",
        "delete from event_telling where document = :document",
        "delete from found_date where document = :document",
        "delete from mention where document = :document",
        "delete from changed_mention where document = :document",
        "delete from hidden_mention where document = :document",
        "delete from actor_name where document = :document",
        "delete from hidden_name where document = :document",
        "delete from document_actor where document = :document",
        "delete from passage where document = :document",
        "delete from page where document = :document",
        "delete from block where document = :document",
        "delete from document_text where document = :document",
    };
    for (const Statement statement : statements)
        if (const Outcome outcome = m_connection.run(statement, {{":document", id}}); !outcome)
            return outcome;
    return Done{};
}

Outcome Writer::emptyIndex(DocumentId id)
{
    struct Indexed {
        qint64 passage = 0;
        Span span;
        Language language = Language::Unknown;
    };
    const auto text = m_connection.row("select text from document_text where document = :document", {{":document", id}},
                                       [](const Row &row) { return row.text(0); });
    if (!text)
        return text.error();
    // The index keeps no text: to take a passage out it must be told the words that were put in.
    const auto passages = m_connection.rows(R"sql(
        select passage.id, passage.first, passage.past, coalesce(nullif(block.language, ''), document.language)
          from passage
          join document on document.id = passage.document
          left join block on block.document = passage.document and block.number = passage.block
         where passage.document = :document)sql",
        {{":document", id}}, [](const Row &row) {
            return Indexed{row.number(0), {row.number(1), row.number(2)}, languageOf(row.text(3))};
        });
    if (!passages)
        return passages.error();
    const SourceText source(text->value_or(QString()));
    const Stemmer stemmer;
    for (const Indexed &passage : *passages) {
        const IndexedPassage words = indexed(source.quote(passage.span), passage.language, stemmer);
        const Outcome outcome = m_connection.run(
            "insert into passage_fts (passage_fts, rowid, words, stems) values ('delete', :passage, :words, :stems)",
            {{":passage", passage.passage}, {":words", words.words}, {":stems", words.stems}});
        if (!outcome)
            return outcome;
    }
    return Done{};
}

} // namespace apacheta
