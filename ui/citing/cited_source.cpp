// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/cited_source.h"

#include "exchange/works.h"
#include "library/plain_words.h"
#include "text/source_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

/// The last of the ordered ranges that begins at or before the offset.
template <class Part> const Part *partAt(const QList<Part> &parts, qsizetype offset)
{
    const auto after = std::upper_bound(parts.begin(), parts.end(), offset,
                                        [](qsizetype at, const Part &part) { return at < part.span.begin; });
    return after == parts.begin() ? nullptr : &*std::prev(after);
}

CitedSource sourceOf(const DocumentContent &document, const QStringList &takenIds)
{
    CitedSource source;
    source.document = document.row.id;
    source.language = word(document.row.language);
    source.csl = cslItemOf(document.metadata.csl, QFileInfo(document.row.path).fileName(), source.language, takenIds);
    return source;
}

Result<CitedSource> quotedFrom(const DocumentContent &content, Span span, const QStringList &takenIds)
{
    CitedSource source = sourceOf(content, takenIds);
    source.quote = SourceText(content.text).quote(span);
    if (source.quote.isEmpty())
        return Error{Error::NotFound, QCoreApplication::translate("Citing", "The passage is no longer in the document. Open it again and select it anew.")};
    source.locator = locatorOf(content, span.begin);
    const Block *block = partAt(content.blocks, span.begin);
    if (block && (block->language == Language::English || block->language == Language::Spanish))
        source.language = word(block->language);
    return source;
}

} // namespace

Locator locatorOf(const DocumentContent &document, qsizetype offset)
{
    if (const Page *page = partAt(document.pages, offset); page && !page->label.isEmpty())
        return {u"page"_s, page->label};
    if (const Block *block = partAt(document.blocks, offset); block && block->paragraph > 0)
        return {u"paragraph"_s, QString::number(block->paragraph)};
    return {};
}

QString locatorText(const DocumentContent &document, qsizetype offset)
{
    const Locator locator = locatorOf(document, offset);
    return locator.label == "page"_L1 ? locatorText(locator.value, 0) : locatorText(QString(), locator.value.toInt());
}

Result<CitedSource> quotedSource(const Reader &reader, DocumentId document, Span span, std::stop_token stop)
{
    const auto content = reader.document(document, stop);
    return content ? quotedFrom(*content, span, {}) : content.error();
}

Result<QList<CitedSource>> quotedSources(const Reader &reader, const QList<QuotedPlace> &places, std::stop_token stop)
{
    QList<CitedSource> sources;
    QHash<DocumentId, QString> keys;
    QStringList taken;
    std::optional<DocumentContent> content; // of the place before: several are often of one document
    for (const QuotedPlace &place : places) {
        if (!place.document.isValid()) {
            sources.append({{}, {}, {}, place.words, {}});
            continue;
        }
        if (!content || content->row.id != place.document) {
            auto read = reader.document(place.document, stop);
            if (!read)
                return read.error();
            content = std::move(*read);
        }
        auto source = quotedFrom(*content, place.span, keys.contains(place.document) ? QStringList() : taken);
        if (!source)
            return source.error();
        if (keys.contains(place.document))
            source->csl.insert(u"id"_s, keys.value(place.document));
        const QString key = source->csl.value("id"_L1).toString();
        keys.insert(place.document, key);
        taken.append(key);
        sources.append(std::move(*source));
    }
    return sources;
}

Result<QList<CitedSource>> keyedSources(const Reader &reader, const QString &library, const QList<QuotedPlace> &places, std::stop_token stop)
{
    auto sources = quotedSources(reader, places, stop);
    if (!sources)
        return sources;
    QSet<DocumentId> documents;
    for (const CitedSource &source : *sources)
        if (source.document.isValid())
            documents.insert(source.document);
    const auto keys = citationKeys(library, documents, stop);
    if (!keys)
        return keys.error();
    for (CitedSource &source : *sources)
        if (keys->contains(source.document))
            source.csl.insert(u"id"_s, keys->value(source.document));
    return sources;
}

Result<CitedSource> wholeSource(const Reader &reader, DocumentId document, const QStringList &takenIds, std::stop_token stop)
{
    const auto content = reader.document(document, stop);
    if (!content)
        return content.error();
    return sourceOf(*content, takenIds);
}

} // namespace apacheta
