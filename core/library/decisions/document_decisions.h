// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/references.h"

#include <QJsonValue>

// What can be said of a document as a work, and of anything at all.
namespace apacheta {

/// A field of the CSL item by hand: no reader of files overwrites it. Null: the field is empty.
struct CorrectDocument {
    static constexpr const char *type = "correct-document";
    DocumentRef document;
    QString csl;                        ///< "title", "author", "issued" ...
    QJsonValue value;
    static void fields(auto &self, auto &&field) { field("document", self.document), field("field", self.csl), field("value", self.value); }
    bool operator==(const CorrectDocument &) const = default;
};

/// A document is another form of the work that another document is: a preprint, the same article as a web page. That other one is shown for both;
/// both texts stay, with what they tell and what was said of them.
struct MergeDocuments {
    static constexpr const char *type = "merge-documents";
    DocumentRef document;
    DocumentRef into;
    static void fields(auto &self, auto &&field) { field("document", self.document), field("into", self.into); }
    bool operator==(const MergeDocuments &) const = default;
};

/// Two documents that look like one work and are not: it is not offered again.
struct KeepDocumentsApart {
    static constexpr const char *type = "keep-documents-apart";
    DocumentRef first;
    DocumentRef second;
    static void fields(auto &self, auto &&field) { field("first", self.first), field("second", self.second); }
    bool operator==(const KeepDocumentsApart &) const = default;
};

/// A note. One without a key stands for itself. With a key, the last one of a note is what the note says (nothing: it is gone), and one of the
/// same sitting replaces those before it in the log's undoing too: what is saved while she types is undone at once.
struct WriteNote {
    static constexpr const char *type = "note";
    Subject subject;
    QString text;
    std::optional<NoteKey> key = {};
    static void fields(auto &self, auto &&field) { field("subject", self.subject), field("text", self.text), field("note", self.key); }
    bool operator==(const WriteNote &) const = default;
};

struct AddTag {
    static constexpr const char *type = "tag";
    Subject subject;
    QString tag;
    static void fields(auto &self, auto &&field) { field("subject", self.subject), field("tag", self.tag); }
    bool operator==(const AddTag &) const = default;
};

struct DropTag {
    static constexpr const char *type = "untag";
    Subject subject;
    QString tag;
    static void fields(auto &self, auto &&field) { field("subject", self.subject), field("tag", self.tag); }
    bool operator==(const DropTag &) const = default;
};

QString described(const CorrectDocument &);
QString described(const MergeDocuments &);
QString described(const KeepDocumentsApart &);
QString described(const WriteNote &);
QString described(const AddTag &);
QString described(const DropTag &);

} // namespace apacheta
