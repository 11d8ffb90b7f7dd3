// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/notebook_decisions.h"
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
    QString documentAuthors;
    QString documentDate;               ///< EDTF; empty where it has none
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
/// Behind the last one under a heading; after all where nothing stands under it yet.
double positionUnder(const QList<NotebookEntry> &entries, const QString &heading);

/// By position; those of a heading together, headings by their first quotation.
void putInOrder(QList<NotebookEntry> &entries);

/// A place between two quotations: under a heading, behind the quotation of that key there; an empty key: before all of the heading.
struct NotebookPlace {
    QString heading;
    QString after;
    bool operator==(const NotebookPlace &) const = default;
};

// How a notebook in its order is to be: what is moved keeps its order; keys that it does not have are left out.
QList<NotebookEntry> movedTo(const QList<NotebookEntry> &entries, const QStringList &keys, const NotebookPlace &place);
/// One step up (-1) or down (1): past the neighbour, at the edge of a heading over into the next one. As it was where there is nowhere to go.
QList<NotebookEntry> stepped(const QList<NotebookEntry> &entries, const QStringList &keys, int step);
/// A heading with all under it past the neighbouring heading.
QList<NotebookEntry> headingStepped(const QList<NotebookEntry> &entries, const QString &heading, int step);
/// Another name; where that heading is there already the two become one.
QList<NotebookEntry> headingRenamed(const QList<NotebookEntry> &entries, const QString &heading, const QString &name);

/// What is to be decided so that a notebook stands as wished: as few quotations as possible get another position. The wish holds the same quotations,
/// those of a heading together.
QList<ArrangeQuotation> arrangementAs(const QList<NotebookEntry> &entries, const QList<NotebookEntry> &wished);

} // namespace apacheta
