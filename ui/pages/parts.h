// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_block.h"
#include "library/rows.h"

#include <vector>

// The parts that pages have in common, as blocks.
namespace apacheta {

/// What links on pages do beside leading somewhere.
enum PageAction { NoAction, TryAgain, ShowMore, CopyQuotation, CopyCitation, ChooseStyle, ConfirmClaim, RejectClaim, ChangeClaim, CorrectMetadata,
                  MendActor, MendAlias, WriteDossier, MergeForm, KeepFormApart, PartForms, KeepPassage };

struct FlowPiece;
using FlowBlocks = std::vector<FlowBlock>;

FlowBlock partHeading(const QString &title, qint64 count = -1);
/// What would be here.
FlowBlock emptyNote(const QString &sentence);
/// "Show 50 more (1,234 in all)"; nothing when all are shown. A total of -1 is not known.
void appendMore(FlowBlocks &blocks, qint64 section, qsizetype shown, qsizetype total);

/// An event in a list: its label, then date, type and who else takes part.
void appendEvent(FlowBlocks &blocks, const EventRow &event, ActorId seenFrom = {});
/// A relation in a list, as a sentence whose names are links. `compares` adds the way to the page of the pair, `eventLabel` names the event from
/// which it comes, where that is known.
void appendRelation(FlowBlocks &blocks, const RelationRow &relation, bool compares, const QString &eventLabel = {});
/// "Confirm · Reject · Change … · History" of the claim of a page.
/// One that she rejected can only be confirmed again.
/// `hasDossier` adds the way to write its thing as a document.
FlowBlock mendingLine(double confidence, const HistoryTarget &history, bool hasDossier = false);
FlowPiece dossierPiece();
/// A quotation, word for word, a link to its place; below it the source, the locator and what can be done with it.
void appendEvidence(FlowBlocks &blocks, const EvidenceRow &evidence, int index, bool canCite);
/// A mention: the words around the name, the name marked, and its place. `namesSource` puts the source before it, as at the first of several
/// mentions in one document.
void appendMention(FlowBlocks &blocks, const EvidenceRow &evidence, ActorKind kind, int index, bool canCite, bool namesSource);

/// "very likely", "likely", "uncertain", "doubtful"; the share is calibrated: of claims at 0.8 four in five are right.
QString confidenceText(double confidence);

/// The words around `span` in `text`, cut at spaces, white space as single spaces: what stands before, in and after the span.
struct Around {
    QString before;
    QString itself;
    QString after;
    bool operator==(const Around &) const = default;
};
Around wordsAround(const QString &text, Span codePoints, int reach);

} // namespace apacheta
