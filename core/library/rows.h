// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/view_filter.h"
#include "model/document.h"
#include "model/edtf.h"
#include "model/findings.h"
#include "model/ids.h"
#include "model/span.h"
#include "model/vocabulary.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>

// What the library answers: plain values, complete and immutable, fit to cross threads.
namespace apacheta {

struct DocumentRow {
    DocumentId id;
    QString title;
    QString authors;                    ///< "Aranda, S.; Salinas, C." or empty
    QString date;                       ///< EDTF or empty
    Language language = Language::Unknown;
    QString format;
    QString path;                       ///< of the source file when it was last seen
    QString sha256;                     ///< of the text
    int passages = 0;
    int mentions = 0;
    int actors = 0;
    int events = 0;
    bool isFileGone = false;            ///< none of its files was there when they were last looked for
    bool operator==(const DocumentRow &) const = default;
};

struct ActorRow {
    ActorId id;
    QString key;                        ///< as exported: "chile", "person:..."
    QString name;
    ActorKind kind = ActorKind::Place;
    Level level = Level::None;
    QStringList countries;
    Origin origin = Origin::Discovered;
    int mentions = 0;
    int documents = 0;
    int events = 0;
    int relations = 0;
    double confidence = 0;              ///< of its best mention
    bool operator==(const ActorRow &) const = default;
};

struct ActorLink {
    ActorId id;
    QString name;
    ActorKind kind = ActorKind::Place;
    Role role = Role::Party;            ///< in an event
    bool operator==(const ActorLink &) const = default;
};

struct EventRow {
    EventId id;
    QString key;
    QString label;
    Category type = Category::Other;
    Polarity polarity = Polarity::Asserted;
    std::optional<EdtfDate> date;
    QList<ActorLink> participants;
    std::optional<ActorLink> place;
    int evidence = 0;
    int documents = 0;
    double confidence = 0;
    bool operator==(const EventRow &) const = default;
};

struct RelationRow {
    RelationId id;
    ActorLink subject;
    Category predicate = Category::Agree;
    ActorLink object;
    Polarity polarity = Polarity::Asserted;
    std::optional<EdtfDate> date;
    EventId event;                      ///< the event that it comes from, or none
    int evidence = 0;
    double confidence = 0;
    bool operator==(const RelationRow &) const = default;
};

/// A passage that states a claim or names an actor, with all that showing and citing it needs.
struct EvidenceRow {
    DocumentId document;
    QString documentTitle;
    QString documentDate;
    PassageId passage;
    Span span;                          ///< of the sentence (claims) or the name (mentions), in the document's text
    QString quote;                      ///< the document's own text in `span`
    QString context;                    ///< the passage around it
    Span spanInContext;                 ///< where `span` stands in `context`, code points
    int paragraph = 0;                  ///< 0 for none
    QString page;                       ///< printed label, empty without pages
    double confidence = 0;
    bool operator==(const EvidenceRow &) const = default;
};

struct MentionRow {
    MentionId id;
    Span span;
    ActorId actor;
    QString actorName;
    ActorKind kind = ActorKind::Place;
    double confidence = 0;
    bool operator==(const MentionRow &) const = default;
};

/// A file from which a document was read.
struct DocumentSource {
    QString path;
    QString sha256;                     ///< of its bytes
    bool isGone = false;                ///< not there when it was last looked for
    bool operator==(const DocumentSource &) const = default;
};

/// A document as the reader shows it.
struct DocumentContent {
    DocumentRow row;
    DocumentMetadata metadata;
    QString text;
    QList<Block> blocks;
    QList<Page> pages;
    QList<Passage> passages;
    QList<MentionRow> mentions;         ///< in text order
    QStringList warnings;
    QList<EventRow> events;             ///< told in this document, by date
    QList<DocumentSource> sources;      ///< those that are there first
};

struct ActorDetail {
    ActorRow row;
    QStringList aliases;
    QList<AliasReason> aliasReasons;    ///< why, one an alias
    QList<QPair<QString, int>> forms;   ///< how the texts name it, with counts, most frequent first
    QStringList facts;                  ///< from the knowledge pack, ready to show: "Region of Chile", "Held office: ..."
    QList<QPair<ActorLink, int>> companions; ///< actors in common claims, most claims first, at most 20
};

struct SearchHit {
    PassageId passage;
    DocumentId document;
    QString documentTitle;
    Span span;                          ///< of the passage in the document
    QString text;                       ///< the passage's own text
    QList<Span> matches;                ///< within `text`, code points
    int paragraph = 0;
    QString page;
    bool operator==(const SearchHit &) const = default;
};

struct SearchAnswer {
    QList<SearchHit> hits;
    qint64 total = 0;                   ///< all that match; when `bounded` at least that many
    bool bounded = false;               ///< a very common word: only a part was ranked
    QString understood;                 ///< how the query was read, a sentence: `all of: "salida al mar", tacna* ...`
    QString advice;                     ///< why nothing was found and what to try; empty when there are hits
    double milliseconds = 0;
};

/// A line of a facet: a value, its word in the contract, and how many entries have it.
struct FacetCount {
    QString value;
    int count = 0;
    bool operator==(const FacetCount &) const = default;
};

/// Where the next page of a list begins: opaque, from the answer before; default for the first.
struct Cursor {
    QString sortKey;
    qint64 id = 0;
    bool isStart() const { return id == 0; }
    bool operator==(const Cursor &) const = default;
};

template <class Row> struct Rows {
    QList<Row> rows;
    std::optional<Cursor> next;         ///< nothing when this was the last page
};

struct DocumentFilter {
    QString text;                       ///< in title, authors or path
    std::optional<Language> language;
    std::optional<ActorId> actor;       ///< that name it
    bool fileGone = false;              ///< only those whose file is gone
    enum Sort { ByTitle, ByDate, ByMentions, ByAdded } sort = ByTitle;
    bool descending = false;
    ViewFilter scope;                   ///< of the window: documents with a claim under it
};

struct ActorFilter {
    QString text;                       ///< begins a word of a name or alias
    QList<ActorKind> kinds;             ///< empty: all
    QList<Level> levels;
    QStringList countries;
    std::optional<DocumentId> document;
    double minimumConfidence = 0.5;
    enum Sort { ByMentions, ByName, ByDocuments, ByEvents } sort = ByMentions;
    ViewFilter scope;                   ///< of the window: actors that fit it; under dates, categories or polarities those with such a claim
};

struct EventFilter {
    QString text;
    QList<Category> types;
    QList<Polarity> polarities;
    std::optional<ActorId> actor;       ///< takes part
    std::optional<ActorId> with;        ///< takes part too
    std::optional<DocumentId> document;
    std::optional<EdtfDate> from;       ///< events that can lie in from..to
    std::optional<EdtfDate> to;
    bool undated = true;                ///< show those without date
    bool rejected = false;              ///< those that she rejected, and no others
    double minimumConfidence = 0.5;
    enum Sort { ByDate, ByEvidence, ByLabel } sort = ByDate;
    bool descending = false;
    ViewFilter scope;                   ///< of the window; narrows besides what is said above
};

struct RelationFilter {
    QString text;                       ///< in either name
    QList<Category> predicates;
    QList<Polarity> polarities;
    std::optional<ActorId> actor;       ///< on either side
    std::optional<ActorId> with;        ///< on the other side
    std::optional<DocumentId> document;
    bool rejected = false;              ///< those that she rejected, and no others
    double minimumConfidence = 0.5;
    enum Sort { ByEvidence, BySubject, ByDate } sort = ByEvidence;
    ViewFilter scope;                   ///< of the window; undated standing ties stay under any dates
};

/// Facet name ("kind", "level", "country", "type", "polarity", "predicate", "language") -> counts under the filter.
struct Facets {
    QHash<QString, QList<FacetCount>> counts;
    int total = 0;
};

/// Two actors: what they did to each other and how they stand, all of it.
struct PairDetail {
    ActorRow first;
    ActorRow second;
    QList<RelationRow> ties;            ///< standing, either direction
    QList<RelationRow> interactions;    ///< by date, undated last
    QList<EventRow> events;             ///< both take part, by date, undated last
};

/// What merging some actors brings together, before it is decided.
struct MergePreview {
    struct Part {
        ActorRow row;                   ///< as it is now, with its counts
        QStringList aliases;
    };
    QList<Part> parts;                  ///< the one that they are merged into first, then those merged, most mentions first
    Part after;                         ///< what it will be: name, kind and level of the first, names and counts of all
    int sharedDocuments = 0;            ///< that name more than one of them
    int sharedEvents = 0;               ///< in which more than one of them takes part
    int relationsBetween = 0;           ///< of them with each other: shown no more
    int relationsJoined = 0;            ///< that say the same of the same other one, and become one
};

/// What a timeline strip draws: one mark an event.
struct TimelineMark {
    EventId event;
    Category type = Category::Other;
    Polarity polarity = Polarity::Asserted;
    int earliest = 0;                   ///< as EdtfDate::earliest()
    int latest = 0;
    QString label;
    QString date;
};

struct LibraryInfo {
    QString path;
    qint64 fileSize = 0;                ///< bytes, with WAL
    int schemaVersion = 0;
    int extractionVersion = 0;
    QString packVersion;
    int documents = 0;                  ///< those that are one work count once
    int passages = 0;
    int mentions = 0;
    int actors = 0;
    int events = 0;
    int relations = 0;
    int decisions = 0;
};

} // namespace apacheta
