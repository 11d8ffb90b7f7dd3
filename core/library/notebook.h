// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/references.h"
#include "model/ids.h"

#include <QStringList>

namespace apacheta {

/// A passage that she keeps, with what she says of it.
struct NotebookEntry {
    QuotationRef quotation;
    TextPlace quoted;                   ///< its surface is the quotation, as it was when it was kept
    QString heading;                    ///< empty: under none
    double position = 0;
    DocumentId document;                ///< invalid where the text is no longer in the library: the quotation stays, its link is gone
    QString documentTitle;
    PassageId passage;
    QString page;                       ///< printed label, empty without pages
    int paragraph = 0;                  ///< 0 for none
    QStringList notes;                  ///< hers
    QStringList tags;
    bool operator==(const NotebookEntry &) const = default;
};

/// A position after all; between two neighbours of a notebook in its order (null: there is none on that side).
double positionAtEnd(const QList<NotebookEntry> &entries);
double positionBetween(const NotebookEntry *before, const NotebookEntry *after);

} // namespace apacheta
