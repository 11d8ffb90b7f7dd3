// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edtf.h"
#include "model/span.h"
#include "model/vocabulary.h"

#include <QList>
#include <QString>
#include <optional>
#include <variant>

// What a decision speaks of, named by what survives extraction: keys of actors and events, hashes of texts, offsets, surfaces. Never by
// the ids of a library file.
namespace apacheta {

/// An actor: the key of the knowledge pack, of a discovered one, or "user:..." of one that the researcher made. The name is for reading only.
struct ActorRef {
    QString key;
    QString name;
    bool operator==(const ActorRef &other) const { return key == other.key; }
};

/// A place in a document's text; `sha256` is the text's.
struct TextPlace {
    QString sha256;
    Span span;
    QString surface;
    bool operator==(const TextPlace &) const = default;
};

/// An event by its key, and where one document tells it: found by that place when extraction gave it another key.
struct EventRef {
    QString key;
    QString label;
    TextPlace told;
    bool operator==(const EventRef &other) const { return key == other.key; }
};

/// A relation by what it says, and where one passage states it.
struct RelationRef {
    ActorRef subject;
    Category predicate = Category::Agree;
    ActorRef object;
    Polarity polarity = Polarity::Asserted;
    std::optional<EdtfDate> date;
    TextPlace stated;
    bool operator==(const RelationRef &other) const { return key() == other.key(); }
    /// "chile|agree|bolivia|asserted|1904"
    QString key() const;
};

struct DocumentRef {
    QString sha256;                     ///< of the text
    QString title;
    bool operator==(const DocumentRef &other) const { return sha256 == other.sha256; }
};

/// Whatever a note or a tag can be put on; a place is a mention or a passage.
using Subject = std::variant<ActorRef, EventRef, RelationRef, DocumentRef, TextPlace>;

/// An actor's part in an event.
struct EventPart {
    ActorRef actor;
    Role role = Role::Party;
    bool operator==(const EventPart &) const = default;
};

/// A mention as it is shown: its place and whose it is.
struct MentionRef {
    TextPlace place;
    ActorRef actor;
};

/// Which note on a thing it is, and in which sitting it was written.
struct NoteKey {
    QString note;
    QString sitting;
    bool operator==(const NoteKey &) const = default;
};

/// A quotation of the notebook by its key ("user:...").
struct QuotationRef {
    QString key;
    bool operator==(const QuotationRef &) const = default;
};

/// One thing that a decision speaks of, as the log is searched: kind "actor", "event", "relation", "document" or "notebook", and its key.
struct DecisionTarget {
    QString kind;
    QString key;
    bool operator==(const DecisionTarget &) const = default;
};
DecisionTarget targetOf(const Subject &subject);
DecisionTarget targetOf(const QuotationRef &quotation); ///< the notebook

/// The words of a place as a sentence can hold them.
QString beginningOf(const TextPlace &place);
/// What a subject is called in a sentence.
QString nameOf(const Subject &subject);
QString nameOf(const ActorRef &actor);
QString nameOf(const EventRef &event);
QString nameOf(const RelationRef &relation); ///< "Chile agree Bolivia, 1904"

} // namespace apacheta
