// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision_log.h"
#include "library/decisions/document_mentions.h"
#include "library/touched.h"

#include <QHash>

namespace apacheta {

class Connection;

/// Lays the decisions in force over the machine layer, inside a transaction of the caller's. For everything that it is told of it works out
/// anew what is seen, from what extraction said and from the decisions: so it does not matter how the library came to where it is, and
/// undoing gives back what was. Doing, undoing, taking over a file of decisions, importing and re-extracting all go through it.
///
///     Overlay overlay(connection, touched);
///     overlay.decisionsSwitched({...}) or overlay.documentsWritten();
///     overlay.lay();                       // rows: who is whose mention, who takes part, who stands to whom
///     ... names by extraction ...
///     overlay.layNames();                  // names, kinds, levels, countries
class Overlay final {
public:
    Overlay(const Connection &connection, Touched &touched);
    Q_DISABLE_COPY_MOVE(Overlay)

    /// These have come into force, or are so no longer.
    Outcome decisionsSwitched(const QList<DecisionId> &decisions);
    /// The Writer has written `touched`.
    Outcome documentsWritten();

    Outcome lay();
    Outcome layNames();

private:
    friend class ScopeOfDecision;

    // overlay.cpp
    Outcome addToScope(const Decision &decision);
    Outcome addAllAbout(const DecisionTarget &target, const QStringList &types = {});
    Outcome noteActorsComeAndGone();
    Outcome collectWritten();
    Outcome addEvent(const EventRef &event);
    void retold(EventId event);
    Outcome addRelation(const RelationRef &relation);
    Outcome addDocument(const QString &sha256);
    Outcome addNames(const QString &actorKey);
    Result<ActorId> actorOf(const QString &key) const;  ///< none: not there, or taken back
    Result<DocumentId> documentOf(const QString &sha256) const;
    Result<ActorId> rootOf(ActorId actor) const;        ///< itself, or what it is merged into
    Result<QString> keyOf(ActorId actor) const;

    // overlay_merges.cpp
    struct Move {
        ActorId actor;
        ActorId from;
        ActorId to;
    };
    Outcome layUserActor(const QString &key);
    Outcome layMerges();
    Result<QList<LoggedDecision>> mergesAround(QSet<QString> &keys) const;
    Outcome moveActors(const QList<Move> &moves);
    Outcome collectClaims(const Move &move);
    Outcome recountDocuments(const QList<Move> &moves);

    // overlay_mentions.cpp
    Outcome layMentions(DocumentId document);
    Outcome storeMentions(DocumentId document, QList<DocumentMention> &mentions, QList<Span> &changed);
    Outcome hideMention(DocumentId document, const DocumentMention &mention) const;
    Outcome showMention(DocumentId document, DocumentMention &mention) const;
    Outcome keepMachineMention(DocumentId document, const DocumentMention &mention) const;
    Outcome collectClaimsOver(DocumentId document, const QList<Span> &changed);
    Outcome layDocumentActors(DocumentId document, const QList<DocumentMention> &mentions, const QSet<ActorId> &claimed);

    // overlay_added.cpp
    Outcome layAddedEvents(DocumentId document, const QString &sha256);
    Outcome layAddedEvent(DocumentId document, qint64 decision, const AddEvent &added);
    Outcome layEventEvidence(DocumentId document);
    Outcome layAddedRelations(DocumentId document, const QString &sha256);
    Result<QSet<ActorId>> claimedIn(const QString &sha256) const;
    Result<PassageId> passageAt(DocumentId document, Span span) const;

    // overlay_events.cpp
    Outcome resolveEvents();
    Result<EventId> eventAtPlaceOf(DecisionId decision) const;
    Outcome moveDecision(DecisionId decision, EventId before, EventId now);
    struct Partaker {
        EventId event;
        ActorId actor;
        auto operator<=>(const Partaker &) const = default;
    };
    Outcome layParticipants();
    Result<QList<Partaker>> partakersOf(const QString &events) const;
    Outcome layParticipantsOf(EventId event);

    // overlay_relations.cpp
    struct RelationIdentity {
        ActorId subject;
        QString predicate;
        ActorId object;
        QString polarity;
        QString date;
        bool operator==(const RelationIdentity &) const = default;
    };
    struct StatedRelation {
        qint64 evidence = 0;
        DocumentId document;
        Span span;
        qint64 relation = 0;
        qint64 machine = 0;             ///< what extraction says; 0 for added ones
        RelationIdentity byMachine;     ///< what that is
        qint64 addedBy = 0;
        bool hidden = false;
    };
    Outcome collectWrittenEvidence();
    Outcome layRelations();
    Outcome layRelation(const StatedRelation &stated);
    Result<std::optional<RelationIdentity>> identityOf(const StatedRelation &stated) const;
    struct Side {
        ActorId id;
        QString key;
        int rank = 0;
    };
    Result<RelationIdentity> merged(const RelationIdentity &identity) const;
    Result<Side> sideOf(ActorId actor) const;
    Result<const QHash<QString, std::optional<bool>> *> lastWordsOn(ActorId subject) const;
    Result<bool> isPairSpokenOf(const RelationIdentity &identity) const;
    Result<bool> isRejected(const RelationIdentity &identity, const StatedRelation &stated) const;
    Result<const QList<LoggedDecision> *> rejectedRelationsIn(DocumentId document) const;
    Result<qint64> relationOf(const RelationIdentity &identity) const;

    // overlay_metadata.cpp
    Outcome layMetadata(DocumentId document);

    // overlay_names.cpp
    Outcome layAttributes(ActorId actor, const QString &key);
    Outcome layNamesOf(ActorId actor, const QString &key);

    struct ChangedMention {
        ActorId machine;
        ActorId assigned;               ///< none: taken away
        Span span;
    };
    /// The mentions of a document that are another's by decision than by extraction, in text order.
    Result<const QList<ChangedMention> *> changedMentionsIn(DocumentId document) const;
    /// The actor that stands for `actor` in a claim that `spans` state: where all its mentions there are another's by decision, that one.
    Result<ActorId> inClaim(ActorId actor, DocumentId document, const QList<Span> &spans) const;

    const Connection &m_connection;
    const DecisionLog m_log;
    Touched &m_touched;
    QSet<QString> m_userActors;
    QSet<QString> m_merges;             ///< keys of actors whose merging is to be worked out anew
    QSet<ActorId> m_names;
    QSet<DocumentId> m_documents;       ///< mentions and added claims
    QSet<DocumentId> m_described;       ///< metadata
    QSet<EventId> m_events;             ///< participants
    QSet<EventId> m_retold;             ///< decisions about them may be about others now, and the other way round
    QSet<DocumentId> m_placed;          ///< the same of decisions about the events of these documents
    QSet<DocumentId> m_furtherEvidence; ///< passages added to events
    QSet<qint64> m_evidence;            ///< of relations
    mutable QHash<DocumentId, QList<ChangedMention>> m_changedMentions;
    mutable QHash<ActorId, QString> m_keys;
    mutable QHash<DocumentId, QList<LoggedDecision>> m_rejectedRelations;
    mutable QHash<ActorId, Side> m_sides;
    mutable QHash<ActorId, QHash<QString, std::optional<bool>>> m_lastWords;
};

} // namespace apacheta
