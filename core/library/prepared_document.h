// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/search_words.h"
#include "model/document.h"
#include "model/findings.h"

#include <QByteArray>
#include <QString>

namespace apacheta {

/// A document with all that can be worked out for the library without the library: made on the threads that read and
/// extract, stored on the one that writes.
struct PreparedDocument {
    DocumentText document;
    Findings findings;                  ///< only mentions and claims that lie in a passage
    QString sha256;                     ///< of the text in UTF-8, hexadecimal
    qsizetype length = 0;               ///< code points
    QString authors;                    ///< "Aranda, S.; Salinas, C."
    std::optional<EdtfDate> date;       ///< the CSL item's "issued"
    QList<IndexedPassage> indexed;      ///< one a passage
    QStringList surfaces;               ///< the text of each mention

    /// The index of the passage in which an offset lies; -1 for none.
    int passageAt(qsizetype offset) const;
};

/// Spans that leave the text, mentions and claims outside every passage, and claims without evidence are left out, so that
/// no mistake of a reader or a rule makes an unsound library. Pure; any thread.
PreparedDocument prepared(DocumentText document, Findings findings);

QString sha256Of(const QByteArray &bytes);

/// "Aranda, S.; Salinas, C." of a CSL item; its editors where it has no authors.
QString authorsOf(const QJsonObject &csl);
/// A CSL date ({"edtf": ...} or {"date-parts": ...}) as EDTF.
std::optional<EdtfDate> dateOf(const QJsonObject &cslDate);

} // namespace apacheta
