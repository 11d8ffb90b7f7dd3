// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/connection.h"
#include "library/prepared_document.h"
#include "library/touched.h"

#include <QHash>

namespace apacheta {

class KnownNames;

/// A file from which a document was read.
struct SourceFile {
    QString path;                       ///< canonical
    qint64 size = 0;
    qint64 modified = 0;                ///< milliseconds since 1970
    QString sha256;                     ///< of its bytes
};

/// What machine made the machine layer.
struct MachineVersion {
    int extraction = 0;
    QString pack;
    bool operator==(const MachineVersion &) const = default;
};

enum class StoreOutcome { Added, Updated, Unchanged, Moved, Duplicate };

struct StoredDocument {
    DocumentId document;
    StoreOutcome outcome = StoreOutcome::Added;
    QString other;                      ///< Duplicate: the file that has the same text; Moved: where it was
};

/// Writes the machine layer, document by document, inside a transaction of the caller's. settle() removes documents whose files all have
/// become those of others, lays the decisions over it, brings names,
/// counts and orphans in order and must come before commit. What the library holds afterwards depends on the documents and the decisions only,
/// not on their order.
class Writer final {
public:
    /// `known` may be null (then all names come from the findings); it and the connection outlive the writer.
    Writer(const Connection &connection, const KnownNames *known, MachineVersion version);
    Q_DISABLE_COPY_MOVE(Writer)

    /// A document read from `file`: added, or in the place of what the file held before, or recognised as one that is there.
    Result<StoredDocument> store(const PreparedDocument &document, const SourceFile &file);
    /// A file whose bytes are those of a stored one: Unchanged, Moved or Duplicate.
    Result<StoredDocument> storeKnown(DocumentId document, const SourceFile &file);
    /// The machine layer of a stored document anew; its source files stay.
    Outcome replace(DocumentId document, const PreparedDocument &anew);
    Outcome remove(DocumentId document);
    Outcome settle();
    /// After the rollback of the last document alone: forgets which actors it found or made.
    void forgetDocument() { m_actors.clear(); }

private:
    struct ClaimIds;
    // writer.cpp
    Result<StoredDocument> storeAnew(const PreparedDocument &document, const SourceFile &file, DocumentId before);
    Result<DocumentId> insertDocument(const PreparedDocument &document, const QString &path);
    Outcome updateDocument(DocumentId id, const PreparedDocument &document, const QString &path);
    Outcome fill(DocumentId id, const PreparedDocument &document);
    Outcome fillText(DocumentId id, const PreparedDocument &document);
    Outcome fillPassages(DocumentId id, const PreparedDocument &document);
    Outcome touchAllOf(DocumentId id);
    Outcome empty(DocumentId id);
    Outcome emptyIndex(DocumentId id);
    Outcome noteSource(const SourceFile &file, DocumentId id);
    Outcome describeAnew(DocumentId id);
    Outcome removeUnsourced();
    // writer_claims.cpp
    Outcome fillClaims(DocumentId id, const PreparedDocument &document);
    Result<ActorId> actorIdOf(const FoundActor &actor);
    Outcome refreshFromPack(ActorId id, const FoundActor &actor);
    Outcome fillActors(DocumentId id, const PreparedDocument &document);
    Outcome fillMentions(DocumentId id, const PreparedDocument &document);
    Outcome fillEvents(DocumentId id, const PreparedDocument &document);
    Outcome fillRelations(DocumentId id, const PreparedDocument &document);
    Outcome fillFigures(DocumentId id, const PreparedDocument &document);
    Result<EventId> eventIdOf(const FoundEvent &event);
    Result<RelationId> relationIdOf(const FoundRelation &relation, const PreparedDocument &document);
    const FoundActor *fromPack(const FoundActor &actor) const;

    const Connection &m_connection;
    const KnownNames *m_known;
    MachineVersion m_version;
    QHash<QString, ActorId> m_actors;   ///< by key
    QHash<DocumentId, QString> m_left;  ///< documents whose file has become another's -> that file
    Touched m_touched;
    // Of the document being filled, by index into its lists:
    QList<PassageId> m_passageIds;
    QList<ActorId> m_actorIds;
    QList<EventId> m_eventIds;
};

} // namespace apacheta
