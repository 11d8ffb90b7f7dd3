// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/review.h"
#include "model/ids.h"
#include "model/span.h"

#include <QMetaType>
#include <QString>
#include <variant>

namespace apacheta {

/// A list in the middle column.
struct ListTarget {
    enum List { Documents, Actors, Events, Relations, Notebook, Review, Disagreements, History } list = Actors;
    bool operator==(const ListTarget &) const = default;
};
struct ActorTarget {
    ActorId actor;
    bool operator==(const ActorTarget &) const = default;
};
struct EventTarget {
    EventId event;
    bool operator==(const EventTarget &) const = default;
};
struct RelationTarget {
    RelationId relation;
    bool operator==(const RelationTarget &) const = default;
};
struct PairTarget {
    ActorId first;
    ActorId second;
    bool operator==(const PairTarget &) const = default;
};
/// A document's own page: its metadata, what it names and tells, its citation.
struct DocumentTarget {
    DocumentId document;
    bool operator==(const DocumentTarget &) const = default;
};
/// A place in a source text: the reader opens there, `span` framed (empty: the document's start).
struct PassageTarget {
    DocumentId document;
    Span span;
    bool operator==(const PassageTarget &) const = default;
};
/// Full-text search over passages.
struct SearchTarget {
    QString query;
    bool operator==(const SearchTarget &) const = default;
};

/// The review, beginning with a question; with the best one where none is said.
struct ReviewTarget {
    QuestionId question;
    bool operator==(const ReviewTarget &) const = default;
};
/// What was decided: one decision with what became of it, or all about one thing.
struct HistoryTarget {
    enum Of { Decision, Actor, Event, Relation, Document } of = Decision;
    qint64 id = 0;
    bool operator==(const HistoryTarget &) const = default;
};

/// Where sources differ about one thing.
struct DisagreementTarget {
    QString key;
    bool operator==(const DisagreementTarget &) const = default;
};

/// A quotation of the notebook by its key, with where it stands: the reader opens there. Without a document its text is no longer in the library.
struct QuotationTarget {
    QString key;
    DocumentId document;
    Span span;
    bool operator==(const QuotationTarget &) const = default;
};

/// A picture of the library under the window's filter; of one actor where one is said.
struct ViewTarget {
    enum View { Start, Network, Timeline, Map, Matrix } view = Network;
    ActorId actor;
    bool operator==(const ViewTarget &) const = default;
};

/// Whatever a link leads to. Pages, lists and the reader emit `targetRequested(const Target &, OpenMode)`; the window goes there.
using Target = std::variant<std::monostate, ListTarget, ActorTarget, EventTarget, RelationTarget, PairTarget, DocumentTarget,
                            PassageTarget, SearchTarget, ReviewTarget, HistoryTarget, DisagreementTarget, QuotationTarget, ViewTarget>;

/// Words of a source as they are copied or kept: a place of a document and, for one that is no longer in the library, the words.
struct QuotedPlace {
    DocumentId document;
    Span span;
    QString words = {};
    bool operator==(const QuotedPlace &) const = default;
};
/// Into the notebook under the heading used last, or under one that is asked for.
enum class KeepUnder { LastHeading, AskedHeading };

/// Ctrl or middle click opens in a new tab of the page column.
enum class OpenMode { Here, NewTab };

/// What a click or key with these modifiers asks for: Ctrl opens a new tab.
inline OpenMode openModeOf(Qt::KeyboardModifiers modifiers) { return modifiers.testFlag(Qt::ControlModifier) ? OpenMode::NewTab : OpenMode::Here; }

} // namespace apacheta

Q_DECLARE_METATYPE(apacheta::Target)
