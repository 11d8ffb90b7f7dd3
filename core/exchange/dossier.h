// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation/citation.h"
#include "exchange/deeds_over_time.h"
#include "library/reader.h"

#include <QDate>
#include <QSizeF>
#include <functional>

namespace apacheta {

/// Whom or what a dossier is about: an actor, two actors, or an event.
struct DossierSubject {
    ActorId actor;
    ActorId with;                       ///< none: the actor alone
    EventId event;                      ///< where it is an event, `actor` and `with` are none
    bool operator==(const DossierSubject &) const = default;
};

struct DossierOptions {
    ViewFilter filter;                  ///< what the claims are narrowed to
    QString filterWords;                ///< the same for people; empty when it narrows nothing
    QDate day;                          ///< of the export
    int mostClaims = 300;               ///< those stated most are taken
    int passagesOfClaim = 3;
};

/// A passage that states a claim, word for word, and its note.
struct DossierPassage {
    QString quote;                      ///< as it stands in the document's text, white space as single spaces
    QString language;                   ///< code, for the quotation marks
    int note = 0;                       ///< from 1 on; 0: its document is no longer in the library
    bool operator==(const DossierPassage &) const = default;
};
struct DossierClaim {
    QString words;                      ///< "Chile rejects Bolivia" or an event's label; empty in a notebook
    QString date;                       ///< in words; empty where there is none
    QList<DossierPassage> passages;     ///< at least one
    int passagesLeftOut = 0;
    QStringList ownNotes = {};          ///< hers on it
    QStringList tags = {};
};
struct DossierGroup {
    QString heading;                    ///< a predicate, a decade; empty for one group alone
    QList<DossierClaim> claims;
};
struct DossierPart {
    QString heading;
    QString remark;                     ///< "The 300 stated most of 1,234."; mostly empty
    QList<DossierGroup> groups;
};
struct DossierDispute {
    QString title;
    QString state;
    QList<DossierClaim> sides;          ///< "1879 to 1883 (passages: 2)", each with its passages
};

/// A place that is cited.
struct DossierNote {
    DocumentId document;
    Locator locator;
    Formatted words;                    ///< filled by cite()
};

/// An actor, a pair or an event as a document: plain values, from which every format is written.
struct Dossier {
    QString title;
    QString under;                      ///< what it is: "State · Chile"
    QList<QPair<QString, QString>> figures;
    QStringList facts;
    DeedsOverTime time;                 ///< of pairs; empty else
    QList<DossierPart> parts;
    QList<DossierDispute> disputes;
    QStringList ownNotes;               ///< hers
    QList<DossierNote> notes;           ///< in the order of their numbers
    QHash<DocumentId, QJsonObject> works; ///< CSL items of all that is cited
    Formatted sources;                  ///< the list of works, filled by cite()
    QString colophon;                   ///< day, library, filter
};

/// Reads all that a dossier says. Errors: NotFound, Cancelled.
Result<Dossier> gatheredDossier(const Reader &reader, const DossierSubject &subject, const DossierOptions &options, std::stop_token stop = {});
/// The notebook: a part for each heading, a claim without words for each quotation. Errors: NotFound (it is empty), Cancelled.
Result<Dossier> gatheredNotebook(const Reader &reader, const DossierOptions &options, std::stop_token stop = {});
/// Fills notes and the list of sources. `progress` is told how many notes of how many are done. Errors: Cancelled, those of the processor.
Outcome cite(Dossier &dossier, CitationProcessor &processor, const QString &style, const QString &locale,
             const std::function<void(int done, int total)> &progress = {}, std::stop_token stop = {});

/// One page of HTML with all in it; the picture of a pair as SVG inside. `picture`: an image's address instead of it, for writers that know no SVG.
QByteArray dossierHtml(const Dossier &dossier, const QString &language, const QString &picture = {});
/// An OpenDocument text (Writer, Word) whose notes are footnotes; `png` is the picture over time, of this size, or nothing.
QByteArray dossierOdt(const Dossier &dossier, const QString &language, const QByteArray &png = {}, QSizeF pictureCentimetres = {});
/// Its content.xml alone.
QByteArray dossierOdtText(const Dossier &dossier, QSizeF pictureCentimetres = {});
/// Markdown with footnotes as pandoc and most others read them.
QByteArray dossierMarkdown(const Dossier &dossier);
/// Cooperation above the line, conflict below, as SVG; empty where there are no bars.
QByteArray dossierPicture(const DeedsOverTime &time);

} // namespace apacheta
