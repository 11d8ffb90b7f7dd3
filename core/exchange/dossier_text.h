// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dossier.h"

#include <QCoreApplication>

// The words of a dossier.
namespace apacheta {

/// The sentences of dossiers for their readers: `DossierText::tr("...")`.
class DossierText final {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

/// What an actor is: "Municipality · Chile".
QString underline(const ActorRow &actor);
/// Sorts and names the decade in which a date begins; undated last.
int decadeKey(const std::optional<EdtfDate> &date);
QString decadeHeading(const std::optional<EdtfDate> &date);
/// A number as her language writes it.
QString counted(qint64 number);
/// One side of a disagreement with how many passages say so, and what became of it.
QString disputeSide(const Disagreement &dispute, const DisagreementPosition &side);
QString disputeState(const Disagreement &dispute);
/// "Made with Apacheta from the library Tarapacá (documents: 5) on 26 November 2026."
QString madeWith(const LibraryInfo &info, QDate day);
/// The same with what a dossier is narrowed to: "... Narrowed to: 1879 to 1884."
QString colophon(const LibraryInfo &info, const DossierOptions &options);
/// A quotation in the quotation marks of its language.
QString quoted(const DossierPassage &passage);

} // namespace apacheta
