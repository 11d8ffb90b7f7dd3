// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decisions.h"
#include "library/reader.h"

#include <QRandomGenerator>

namespace apacheta {

/// Says things at random about what a library shows: the same seed, the same things.
class RandomDecisions final {
public:
    RandomDecisions(const QString &library, quint32 seed) : m_library(library), m_random(seed) {}

    /// A decision of any verb; nothing when it drew something that is not there (an event in a library without events).
    std::optional<Decision> next();
    /// What is said at once: mostly one decision, sometimes several of any verbs, or all that an answer to a question of the review makes; none
    /// as next().
    QList<Decision> nextStep();
    /// A file of decisions as another researcher may send it: of things that are seen here, and some that were said before.
    QByteArray nextFile();
    /// Closes the library; it is opened again for the next.
    void letGo() { m_reader.reset(); }
    int below(int bound) { return int(m_random.bounded(bound)); }

private:
    template <class Value> const Value &anyOf(const QList<Value> &values) { return values[below(int(values.size()))]; }
    void look();
    std::optional<Decision> aboutActor();
    std::optional<Decision> aboutMention();
    std::optional<Decision> aboutEvent();
    std::optional<Decision> aboutRelation();
    std::optional<Decision> aboutDocument();
    std::optional<Decision> aboutDisagreement();
    QList<Decision> answer();
    QString freshKey();
    TextPlace anySentence();
    std::optional<EdtfDate> anyDate();

    QString m_library;
    QRandomGenerator m_random;
    std::unique_ptr<Reader> m_reader;
    QList<ActorRef> m_actors;
    QList<EventRef> m_events;
    QList<RelationRef> m_relations;
    QList<MentionRef> m_mentions;
    QList<QPair<DocumentRef, QList<TextPlace>>> m_documents; ///< with their passages
    QList<Decision> m_said;             ///< whatever was drawn, also what was refused or undone
};

} // namespace apacheta
