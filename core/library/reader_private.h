// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/connection.h"
#include "library/reader.h"

// What the parts of Reader share: rows by their ids, and pages cut from sorted ids.
namespace apacheta {

/// The disagreements as they were when the library was last changed: by others (`version`), by this connection (`changes`).
struct KnownDisagreements {
    qint64 version = -1;
    qint64 changes = -1;
    QList<Disagreement> all;
};

struct Reader::Private {
    std::unique_ptr<Connection> connection;
    KnownDisagreements disagreements = {};
};

/// The rows of some ids in the order of the ids; those that are not there are left out.
Result<QList<DocumentRow>> documentRows(const Connection &connection, const QList<qint64> &ids);
Result<QList<ActorRow>> actorRows(const Connection &connection, const QList<qint64> &ids);
Result<QList<EventRow>> eventRows(const Connection &connection, const QList<qint64> &ids);
Result<QList<RelationRow>> relationRows(const Connection &connection, const QList<qint64> &ids);

/// Of decisions in force, in order: the notes that stand on a thing, and its tags.
QList<WriteNote> notesAmong(const QList<LoggedDecision> &decisions, const Subject &subject);
QStringList tagsAmong(const QList<LoggedDecision> &decisions, const Subject &subject);

/// An id with what a list sorts it by. Groups ascend always (undated after dated), the rest as the list goes.
struct SortedId {
    qint64 id = 0;
    int group = 0;
    qint64 number = 0;
    QString text;
};

/// The key of a row for Cursor::sortKey, and back.
QString sortKeyOf(const SortedId &row);
SortedId sortedIdOf(const Cursor &cursor);

/// From a row of an id and what it is sorted by.
SortedId numberAndId(const Row &row);
SortedId textAndId(const Row &row);

/// The next `count` of `rows` after the cursor, and the cursor for what follows.
struct IdPage {
    QList<qint64> ids;
    std::optional<Cursor> next;
};
IdPage pageOf(QList<SortedId> rows, bool descending, const Cursor &after, int count);
/// The same for rows that come sorted, from after the cursor, one more than `count` where there are more.
IdPage pageOfSorted(QList<SortedId> rows, int count);

/// Ids that a list is narrowed to; nothing when it is not.
using Candidates = std::optional<QList<qint64>>;
void narrow(Candidates &candidates, QList<qint64> ids);
/// For `(:candidates is null or id in (select value from json_each(:candidates)))`.
std::optional<QString> jsonOf(const Candidates &candidates);
/// A JSON array of contract words for `(:kinds is null or kind in (select value from json_each(:kinds)))`; nothing for none.
std::optional<QString> wordList(const QStringList &words);
template <class Value> std::optional<QString> wordList(const QList<Value> &values)
{
    QStringList words;
    for (const Value value : values)
        words.append(word(value));
    return wordList(words);
}

/// An FTS5 query for names in which every word of `text` begins a word; empty where there is no word.
QString namePrefixQuery(const QString &text);
/// Ids of the actors that namePrefixQuery() finds.
Result<QList<qint64>> actorsMatching(const Connection &connection, const QString &prefixQuery);

/// The ids of the events in which an actor takes part or that happen there; of a document.
Result<QList<qint64>> eventsOfActor(const Connection &connection, ActorId actor);

/// Sums the counts of a facet and sorts them, most first.
class FacetSums final {
public:
    void add(const QString &value, int count);
    QList<FacetCount> sorted() const;

private:
    QHash<QString, int> m_counts;
};

/// The contract's value of a word that the library wrote itself.
ActorKind kindIn(const QString &word);
Category categoryIn(const QString &word);
Polarity polarityIn(const QString &word);
std::optional<EdtfDate> dateIn(const QString &text);

} // namespace apacheta
