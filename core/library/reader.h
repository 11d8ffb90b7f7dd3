// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decision_history.h"
#include "library/decisions/decision_log.h"
#include "library/disagreements.h"
#include "library/followed_folders.h"
#include "library/notebook.h"
#include "library/other_forms.h"
#include "library/overview.h"
#include "library/review.h"
#include "library/rows.h"
#include "library/views.h"
#include "model/result.h"

#include <memory>
#include <stop_token>

namespace apacheta {

/// Reads a library file. Owns a connection: use it on the thread that made it only. Every answer is a snapshot.
/// Every question takes a ticket: when it is revoked a running statement stops within a millisecond and the answer is Error::Cancelled.
class Reader final {
public:
    /// Errors: NotFound, Damaged (no SQLite, no library), NewerVersion, Locked.
    static Result<std::unique_ptr<Reader>> open(const QString &path);
    ~Reader();
    Q_DISABLE_COPY_MOVE(Reader)

    Result<LibraryInfo> info() const;

    Result<Rows<DocumentRow>> documents(const DocumentFilter &filter, const Cursor &after, int count, std::stop_token stop = {}) const;
    Result<Rows<ActorRow>> actors(const ActorFilter &filter, const Cursor &after, int count, std::stop_token stop = {}) const;
    Result<Rows<EventRow>> events(const EventFilter &filter, const Cursor &after, int count, std::stop_token stop = {}) const;
    Result<Rows<RelationRow>> relations(const RelationFilter &filter, const Cursor &after, int count, std::stop_token stop = {}) const;

    // What there is to choose: each facet counts under the whole filter but its own choice; `total` under all of it.
    Result<Facets> documentFacets(const DocumentFilter &filter, std::stop_token stop = {}) const;
    Result<Facets> actorFacets(const ActorFilter &filter, std::stop_token stop = {}) const;
    Result<Facets> eventFacets(const EventFilter &filter, std::stop_token stop = {}) const;
    Result<Facets> relationFacets(const RelationFilter &filter, std::stop_token stop = {}) const;

    Result<DocumentContent> document(DocumentId id, std::stop_token stop = {}) const;
    /// Those that are the same work as a document: the one that is shown for it, those merged into it, those of the same DOI.
    Result<QList<OtherForm>> otherForms(DocumentId document, std::stop_token stop = {}) const;
    Result<ActorDetail> actor(ActorId id, std::stop_token stop = {}) const;
    Result<EventRow> event(EventId id, std::stop_token stop = {}) const;
    Result<RelationRow> relation(RelationId id, std::stop_token stop = {}) const;
    Result<PairDetail> pair(ActorId first, ActorId second, std::stop_token stop = {}) const;
    Result<QList<TimelineMark>> timelineOf(ActorId actor, std::optional<ActorId> with, std::stop_token stop = {}) const;

    Result<Rows<EvidenceRow>> mentionsOf(ActorId actor, const Cursor &after, int count, std::stop_token stop = {}) const;
    Result<QList<EvidenceRow>> evidenceOf(EventId event, std::stop_token stop = {}) const;
    Result<QList<EvidenceRow>> evidenceOf(RelationId relation, std::stop_token stop = {}) const;
    Result<EvidenceRow> passage(PassageId passage, std::stop_token stop = {}) const;
    /// The passage that holds an offset of a document.
    Result<EvidenceRow> passageAt(DocumentId document, Span span, std::stop_token stop = {}) const;

    /// Full text over passages; never an error for what the user typed.
    Result<SearchAnswer> search(const QString &query, int limit, std::stop_token stop = {}) const;
    /// Actors whose name or alias matches, best first, for completion and search everything.
    Result<QList<ActorRow>> actorsNamed(const QString &text, int limit, std::stop_token stop = {}) const;
    Result<QList<EventRow>> eventsNamed(const QString &text, int limit, std::stop_token stop = {}) const;
    /// The actor of an exported key, or of a name or alias. Ambiguous lists the candidates in its message.
    Result<ActorId> actorOf(const QString &keyOrName) const;

    /// What merging some actors into one would bring together; nothing is changed. Errors: NotFound, BadInput (nothing to merge).
    Result<MergePreview> mergePreview(const QList<ActorId> &merged, ActorId into, std::stop_token stop = {}) const;

    /// Where sources differ about the same thing, open ones first, those with most passages first.
    Result<QList<Disagreement>> disagreements(const DisagreementFilter &filter, std::stop_token stop = {}) const;
    /// The same for a list, in one page; and its facets "kind" and "state".
    Result<Rows<Disagreement>> disagreementRows(const DisagreementFilter &filter, const Cursor &after, int count, std::stop_token stop = {}) const;
    Result<Facets> disagreementFacets(const DisagreementFilter &filter, std::stop_token stop = {}) const;
    /// Errors: NotFound.
    Result<Disagreement> disagreement(const QString &key, std::stop_token stop = {}) const;

    /// What was said of a disagreement and holds, the newest first.
    Result<QList<DecisionId>> decisionsOnDisagreement(const QString &key, std::stop_token stop = {}) const;

    // What decisions call the things that are shown. Errors: NotFound.
    Result<ActorRef> refOf(ActorId actor) const;
    Result<EventRef> refOf(EventId event) const;
    Result<RelationRef> refOf(RelationId relation) const;
    Result<DocumentRef> refOf(DocumentId document) const;
    Result<MentionRef> refOf(MentionId mention) const;
    Result<TextPlace> placeOf(DocumentId document, Span span) const;
    /// What readers of files found of a document as a work, without the corrections by hand.
    Result<DocumentMetadata> metadataAsRead(DocumentId document) const;

    /// The log, the newest first, from before an entry on (all: default); undoing and redoing are entries of it.
    Result<QList<DecisionEntry>> history(DecisionId before, int count, std::stop_token stop = {}) const;
    /// What was decided about one thing, in force or not, the newest first; of an actor also about those merged into it.
    Result<QList<DecisionEntry>> historyOf(const Subject &subject, std::stop_token stop = {}) const;
    /// Decisions in force that do not apply: what they speak of is no longer in the library, or not yet.
    Result<QList<DecisionEntry>> dormantDecisions(std::stop_token stop = {}) const;
    /// The notes that stand, one a key, in the order in which they were begun; those without a key each for itself.
    Result<QList<WriteNote>> notes(const Subject &subject, std::stop_token stop = {}) const;
    Result<QStringList> notesOn(const Subject &subject, std::stop_token stop = {}) const;
    Result<QStringList> tagsOf(const Subject &subject, std::stop_token stop = {}) const;

    /// The quotations that she keeps, in her order; those of one heading stand together.
    Result<QList<NotebookEntry>> notebook(std::stop_token stop = {}) const;

    /// The decisions (not their undoing), the newest first. The cursor's id is the last one's.
    Result<Rows<DecisionEntry>> decisions(const DecisionFilter &filter, const Cursor &after, int count, std::stop_token stop = {}) const;
    Result<Facets> decisionFacets(const DecisionFilter &filter, std::stop_token stop = {}) const;
    /// Errors: NotFound.
    Result<DecisionDetail> decision(DecisionId id, std::stop_token stop = {}) const;

    /// What is doubtful and matters, best first, those skipped last; what is answered does not come again.
    Result<Rows<ReviewEntry>> reviewEntries(const ReviewFilter &filter, const Cursor &after, int count, std::stop_token stop = {}) const;
    Result<Facets> reviewFacets(const ReviewFilter &filter, std::stop_token stop = {}) const;
    /// Errors: NotFound (what it asks about has gone meanwhile: merged, rejected).
    Result<ReviewQuestion> reviewQuestion(const ReviewEntry &entry, std::stop_token stop = {}) const;
    Result<EvidenceRow> mentionEvidence(MentionId mention, std::stop_token stop = {}) const;

    /// The net of the `mostActors` actors with most passages under a filter, those of `filter.actors` first.
    Result<Net> net(const ViewFilter &filter, int mostActors, std::stop_token stop = {}) const;
    /// Actors that stand within `steps` (1 to 3) ties of some, with all ties between them.
    Result<Net> netAround(const QList<ActorId> &centres, int steps, const ViewFilter &filter, int mostActors, std::stop_token stop = {}) const;
    /// The shortest way by asserted ties, the best stated of equally short ones; empty: there is none.
    Result<QList<NetStep>> wayBetween(ActorId from, ActorId to, const ViewFilter &filter, std::stop_token stop = {}) const;
    /// Those of some exported keys that the filter's documents name and that have its kinds, levels and countries; by id.
    Result<QList<NetActor>> actorsOfKeys(const QStringList &keys, const ViewFilter &filter, std::stop_token stop = {}) const;
    /// All events under a filter, dated ones by date, then undated ones.
    Result<QList<ViewEvent>> viewEvents(const ViewFilter &filter, std::stop_token stop = {}) const;

    /// The folders with which the library keeps in step, and what has changed on the disk since it last did. Looks at the disk, reads no file.
    Result<QList<FollowedFolder>> followedFolders() const;
    Result<FolderNews> folderNews(std::stop_token stop = {}) const;

    /// What is in the library at a glance: of each list the first `count`, of the events those that lie before `today`, where it is said.
    Result<Overview> overview(int count, const std::optional<EdtfDate> &today = {}, std::stop_token stop = {}) const;
    /// What ties the actors of two countries (ISO codes), by level; those of both or of neither are left out. Only columns that have claims.
    Result<QList<LevelTies>> levelsBetween(const QString &first, const QString &second, const ViewFilter &filter, int strongest,
                                           std::stop_token stop = {}) const;

private:
    struct Private;
    explicit Reader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace apacheta
