// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/connection.h"
#include "library/decisions/decision_log.h"

#include <QHash>
#include <functional>
#include <optional>

namespace apacheta {

class Bibliographies;

struct DocumentFile {
    DocumentId document;
    QString path;
};

/// The documents of which a bibliography now says something else than the library has, each once; `isMeant` says of which source files.
Result<QList<DocumentFile>> documentsDescribedAnew(const Connection &connection, const Bibliographies &bibliographies,
                                                   const std::function<bool(const QString &)> &isMeant);

struct SameWork {
    DocumentId document;
    QString other;                      ///< the title of another document with the same DOI
};

/// Documents that are shown as another one, by what she said: document -> the one shown. What is said later of a document holds; what would go in a
/// circle does not.
Result<QHash<DocumentId, DocumentId>> mergedDocuments(const Connection &connection);

/// What there is to say of a document and others that are the same work.
struct OtherForms {
    struct Form {
        DocumentId document;
        DecisionId decision;            ///< that merged it
        bool operator==(const Form &) const = default;
    };
    std::optional<Form> shownAs;        ///< the document that is shown for this one
    QList<Form> merged;                 ///< for which this one is shown
    QList<DocumentId> alike;            ///< of the same DOI, neither merged with it nor kept apart from it
};
Result<OtherForms> otherFormsOf(const Connection &connection, DocumentId document);

/// The documents whose DOI is that of another one: a preprint, a translation, a second copy with another text.
Result<QList<SameWork>> worksHeldTwice(const Connection &connection);

} // namespace apacheta
