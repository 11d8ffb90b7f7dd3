// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"

#include <QSet>

// What is doubtful and matters: the questions that the researcher is asked.
namespace apacheta {

using QuestionId = Id<struct QuestionTag>;

/// What a question is about.
enum class QuestionKind {
    KindOfActor, ///< is this an organization, as extraction guessed?
    SameActor,   ///< are these two one?
    EventDate,   ///< did this undated event happen when that one did?
    RightEvent,  ///< do the passages tell this event?
    RightRelation, ///< do the passages state this relation?
    WhoseMention ///< which of these does the name mean here?
};
QString word(QuestionKind kind);
std::optional<QuestionKind> questionKindOf(QStringView word);

/// A question in the queue. `key` is stable over extractions ("same|person:a|person:b"), `id` is worked out of it.
struct ReviewEntry {
    QuestionId id;
    QString key;
    QuestionKind kind = QuestionKind::KindOfActor;
    QString first;                      ///< what it is about, by name
    QString second;                     ///< and the other one, where there are two
    qint64 thing = 0;                   ///< id of the actor, event, relation or mention
    QList<qint64> others;               ///< ids of the other actor, event, of those whom a mention can mean
    double weight = 0;                  ///< doubt times what depends on it
    bool operator==(const ReviewEntry &) const = default;
};

struct ReviewFilter {
    QString text;                       ///< in the names
    QList<QuestionKind> kinds;          ///< empty: all
    QSet<QString> skipped;              ///< keys of questions that come last
};

/// A question with all that answering it needs.
struct ReviewQuestion {
    ReviewEntry entry;
    QList<ActorRow> actors;             ///< the one asked about first; those whom a mention can mean
    QList<QStringList> aliases;         ///< beside `actors`
    QList<EventRow> events;             ///< the one asked about first
    std::optional<RelationRow> relation;
    QList<QList<EvidenceRow>> passages; ///< of each actor or event; of the relation; of the mention
    int mentionsOfFirst = 0;            ///< all of them, where the passages are but some
};

} // namespace apacheta
