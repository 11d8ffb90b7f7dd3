// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/recovery/document_rescue.h"

#include "library/document_description.h"
#include "library/library_text.h"
#include "library/words_of_library.h"
#include "reading/plain_text.h"
#include "reading/reading.h"
#include "text/language.h"
#include "text/source_text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

DocumentMetadata metadataOf(const SavedText &saved)
{
    DocumentMetadata metadata{objectOf(saved.csl), {}};
    const QJsonObject sources = objectOf(saved.cslSources);
    for (auto it = sources.begin(); it != sources.end(); ++it)
        metadata.sources.insert(it.key(), it.value().toString());
    return metadata;
}

/// Whether blocks lie in order in a text and leave out nothing but white space and marks.
bool covers(const QMap<int, Block> &blocks, const SourceText &text)
{
    qsizetype at = 0;
    int number = 0;
    for (auto block = blocks.cbegin(); block != blocks.cend(); ++block, ++number) {
        if (block.key() != number || block->span.begin < at || block->span.end < block->span.begin || block->span.end > text.length())
            return false;
        at = block->span.end;
    }
    return number > 0 && text.quote({at, text.length()}).trimmed().isEmpty();
}

QString hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex()) : QString();
}

void warn(DocumentText &document)
{
    const QString warning = LibraryText::tr("This text was saved out of a damaged library and is no longer what was imported. Compare it with its source, or import that again.");
    if (!document.warnings.contains(warning))
        document.warnings.append(warning);
}

} // namespace

DocumentRescue::DocumentRescue(const Salvage &damaged, QList<const Salvage *> backups, const QString &library)
    : m_damaged(damaged), m_backups(std::move(backups)), m_folder(QFileInfo(library).absolutePath())
{
    for (const Salvage *backup : m_backups)
        for (const SavedDocument &document : backup->documents)
            if (!document.sha256.isEmpty() && !m_inBackups.contains(document.sha256))
                m_inBackups.insert(document.sha256, {backup, document.id});
}

QList<DocumentRescue::Wanted> DocumentRescue::wanted() const
{
    QList<Wanted> wanted;
    QSet<QString> known;
    for (const SavedDocument &document : m_damaged.documents) {
        wanted.append({&m_damaged, document.id});
        known.insert(document.sha256);
    }
    if (!m_damaged.knowsAllDocuments)
        for (const Salvage *backup : m_backups)
            for (const SavedDocument &document : backup->documents)
                if (!document.sha256.isEmpty() && !known.contains(document.sha256)) {
                    known.insert(document.sha256);
                    wanted.append({backup, document.id});
                }
    return wanted;
}

QString DocumentRescue::titleOf(const Wanted &wanted) const
{
    const SavedDocument document = wanted.in->documents.value(wanted.document);
    if (!document.title.isEmpty())
        return document.title;
    const QString path = document.sources.isEmpty() ? QString() : document.sources.first().path;
    if (const auto text = wanted.in->textOf(wanted.document))
        return descriptionOf(objectOf(text->csl), path).title;
    return QFileInfo(path).fileName();
}

std::optional<DocumentRescue::Draft> DocumentRescue::draftOf(const Salvage &salvage, const SavedDocument &saved) const
{
    const auto text = salvage.textOf(saved.id);
    if (!text || text->text.isEmpty())
        return std::nullopt;
    Draft draft;
    DocumentText &document = draft.document;
    document.text = text->text;
    document.metadata = metadataOf(*text);
    document.warnings = textsOf(text->warnings);
    document.language = saved.language.isEmpty() ? languageOfText(text->text) : languageOf(saved.language);
    document.format = saved.format.isEmpty() ? u"txt"_s : saved.format;
    draft.isIntact = text->isWhole && (saved.sha256.isEmpty() || saved.sha256 == sha256Of(text->text.toUtf8()));
    const SourceText source(document.text);
    draft.isStructured = covers(saved.blocks, source);
    document.blocks = draft.isStructured ? saved.blocks.values() : readPlainText(document.text).blocks;
    for (const Page &page : saved.pages)
        if (page.span.begin >= 0 && page.span.begin <= page.span.end && page.span.end <= source.length()
            && (document.pages.isEmpty() || document.pages.last().span.end <= page.span.begin))
            document.pages.append(page);
    document.passages = passagesOf(document);
    return draft;
}

std::optional<DocumentRescue::Draft> DocumentRescue::fromBackup(const QString &sha256) const
{
    const auto found = m_inBackups.constFind(sha256);
    if (sha256.isEmpty() || found == m_inBackups.cend())
        return std::nullopt;
    auto draft = draftOf(*found->in, found->in->documents.value(found->document));
    return draft && draft->isIntact ? draft : std::nullopt;
}

/// Read anew, where a source still holds what was imported.
std::optional<DocumentText> DocumentRescue::fromSource(const SavedDocument &saved, const QString &sha256) const
{
    for (const SourceFile &file : saved.sources) {
        if (QFileInfo(file.path).size() != file.size || hashOfFile(file.path) != file.sha256)
            continue;
        const auto document = readDocument(file.path);
        if (document && (sha256.isEmpty() || sha256Of(document->text.toUtf8()) == sha256))
            return *document;
    }
    return std::nullopt;
}

QList<SourceFile> DocumentRescue::sourcesOf(const SavedDocument &saved, const QString &sha256, const QString &format)
{
    QList<SourceFile> sources;
    const auto take = [&](const SourceFile &file) {
        if (m_paths.contains(file.path))
            return;
        m_paths.insert(file.path);
        sources.append(file);
    };
    for (const SourceFile &file : saved.sources)
        take(file);
    if (const auto found = m_inBackups.constFind(sha256); sources.isEmpty() && found != m_inBackups.cend())
        for (const SourceFile &file : found->in->documents.value(found->document).sources)
            take(file);
    if (sources.isEmpty()) // nobody knows any more where it came from: a place where nothing lies, found anew when its file is imported
        take({u"%1/source-of-%2.%3"_s.arg(m_folder, sha256.first(16), format), 0, 0, sha256});
    return sources;
}

std::optional<RescuedDocument> DocumentRescue::rescued(const Wanted &wanted)
{
    const SavedDocument saved = wanted.in->documents.value(wanted.document);
    auto draft = draftOf(*wanted.in, saved);
    RescuedDocument document;
    document.origin = wanted.in == &m_damaged ? RescuedDocument::FromLibrary : RescuedDocument::FromBackup;
    if (!draft || !draft->isIntact || !draft->isStructured) {
        if (auto other = fromBackup(saved.sha256); other && (other->isStructured || !draft || !draft->isIntact)) {
            draft = std::move(other);
            document.origin = RescuedDocument::FromBackup;
        }
    }
    if (!draft || !draft->isIntact || !draft->isStructured) {
        if (auto read = fromSource(saved, draft && draft->isIntact ? sha256Of(draft->document.text.toUtf8()) : saved.sha256)) {
            if (draft) // what was known of it as a work may come from elsewhere
                read->metadata = draft->document.metadata;
            if (!draft || !draft->isIntact)
                document.origin = RescuedDocument::FromSource;
            draft = Draft{std::move(*read), true, true};
        }
    }
    if (!draft)
        return std::nullopt;
    if (!draft->isIntact) {
        document.origin = RescuedDocument::Damaged;
        warn(draft->document);
    }
    document.document = std::move(draft->document);
    document.sources = sourcesOf(saved, sha256Of(document.document.text.toUtf8()), document.document.format);
    return document;
}

} // namespace apacheta
