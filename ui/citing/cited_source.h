// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation/citation.h"
#include "common/target.h"
#include "library/reader.h"

#include <stop_token>

namespace apacheta {

/// What citing a document needs of the library. Asked on a reader thread.
struct CitedSource {
    QJsonObject csl;                    ///< with an id
    DocumentId document;
    QString language;                   ///< code, of the quotation where there is one
    QString quote;                      ///< the source's own words, empty for the whole work
    Locator locator;
};

/// The words in the span with the page on which they begin, else the paragraph. Errors: NotFound, also for a span outside the text.
Result<CitedSource> quotedSource(const Reader &reader, DocumentId document, Span span, std::stop_token stop);
/// The same for several, keys made unique among their documents. One whose document is gone has its words and no item.
Result<QList<CitedSource>> quotedSources(const Reader &reader, const QList<QuotedPlace> &places, std::stop_token stop);
/// The same with the citation keys that an export of the whole library has, for texts that are written with keys.
Result<QList<CitedSource>> keyedSources(const Reader &reader, const QString &library, const QList<QuotedPlace> &places, std::stop_token stop);
Result<CitedSource> wholeSource(const Reader &reader, DocumentId document, const QStringList &takenIds, std::stop_token stop);

/// The locator of an offset in a document: its page where there are pages, else its paragraph, else nothing.
Locator locatorOf(const DocumentContent &document, qsizetype offset);
QString locatorText(const DocumentContent &document, qsizetype offset); ///< in words: "p. 14"

} // namespace apacheta
