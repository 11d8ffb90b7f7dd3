// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/disagreements.h"
#include "library/notebook.h"
#include "library/rows.h"
#include "model/findings.h"
#include "model/result.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace apacheta {

struct ExportedDocument {
    DocumentId id;
    QString title;
    QString path; ///< of the source file when it was last seen
    QString sha256;
    Language language = Language::Unknown;
    QJsonObject csl; ///< as stored, without "id"
    bool isMerged = false; ///< another document is shown for the work, and is among these
};

struct ExportedMention {
    MentionId id;
    DocumentId document;
    Span span;
    QString surface;
    QString form; ///< "name", "short_name", "acronym", "demonym" ... as the library stores it
    double confidence = 0;
};

struct ExportedEvidence {
    DocumentId document;
    Span span;
    QString quote;     ///< the document's own text in `span`
    QString page;      ///< printed label, empty for none
    int paragraph = 0; ///< 0 for none
    double confidence = 0;
};

struct ExportedActor {
    QString key;
    QString name;
    ActorKind kind = ActorKind::Place;
    Level level = Level::None;
    Origin origin = Origin::Discovered;
    QStringList countries;
    QStringList aliases;             ///< other names, sorted
    QList<ExportedMention> mentions; ///< by document and place
};

struct ExportedParticipant {
    QString actor; ///< key
    QString role;  ///< word of the contract
};

struct ExportedEvent {
    EventId id;
    QString key;
    QString label;
    Category type = Category::Other;
    Polarity polarity = Polarity::Asserted;
    QString date;  ///< EDTF, empty for none
    QString place; ///< actor key, empty for none
    QList<ExportedParticipant> participants;
    QList<ExportedEvidence> evidence;
};

struct ExportedRelation {
    RelationId id;
    QString subject; ///< actor key
    Category predicate = Category::Agree;
    QString object; ///< actor key
    Polarity polarity = Polarity::Asserted;
    QString date;
    EventId event;
    QList<ExportedEvidence> evidence;
};

/// What stands around a span of a text, some code points of it.
struct Surroundings {
    QString before;
    QString after;
};

/// Reads a whole library in order, one thing at a time, in one snapshot from open() on; memory does not grow with the library. Owns a connection: use
/// it on the thread that made it. Order: by row, so the same library gives the same order.
class ExportReader final {
public:
    /// Only what stands in `documents`, everything when it is empty. Errors as Reader::open(), and Cancelled later on.
    static Result<std::unique_ptr<ExportReader>> open(const QString &path, const QList<DocumentId> &documents,
                                                      std::stop_token stop = {});
    ~ExportReader();
    Q_DISABLE_COPY_MOVE(ExportReader)

    Outcome forEachDocument(const std::function<void(const ExportedDocument &)> &each) const;
    /// Those that are named in the documents or take part in a claim of theirs.
    Outcome forEachActor(const std::function<void(const ExportedActor &)> &each) const;
    Outcome forEachEvent(const std::function<void(const ExportedEvent &)> &each) const;
    Outcome forEachRelation(const std::function<void(const ExportedRelation &)> &each) const;

    /// Where sources differ, and what she said of it. Of chosen documents: their passages, where they still take two sides.
    Outcome forEachDisagreement(const std::function<void(const Disagreement &)> &each) const;

    /// The quotations of the notebook in its order, those whose text is still in the library. Read anew, not from the snapshot.
    Outcome forEachQuotation(const std::function<void(const NotebookEntry &)> &each) const;

    Result<Surroundings> around(DocumentId document, Span span, int codePoints) const;

    /// The id of an actor outside the library: its key. Empty for an unknown one.
    Result<QString> keyOf(ActorId actor) const;

private:
    struct Private;
    explicit ExportReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace apacheta
