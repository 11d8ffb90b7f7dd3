// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/known_names.h"
#include "extraction/sentence_view.h"

#include <QHash>

namespace apacheta {

/// Gathers relations: the same claim found twice is one with two passages. In the order of the first.
class RelationSink final {
public:
    explicit RelationSink(const QList<FoundActor> &actors) : m_actors(actors) {}

    /// Adds a claim; nothing when subject and object are one, or the predicate is none of the contract's. Symmetric ones are kept in one order.
    void add(FoundRelation relation);
    /// A claim that a sentence states about two mentions.
    void addTie(const SentenceView &sentence, int subject, Category predicate, int object, double confidence,
                Polarity polarity = Polarity::Asserted, const std::optional<EdtfDate> &date = std::nullopt);
    const QList<FoundActor> &actors() const { return m_actors; }
    QList<FoundRelation> take() { return std::move(m_relations); }

private:
    const QList<FoundActor> &m_actors;
    QList<FoundRelation> m_relations;
    QHash<QString, qsizetype> m_index;
};

/// Part–whole and location, stated by the text: "Tarapacá (Chile)", "Oruro, Bolivia", "the Bolivian department of Oruro", "Putre in Chile".
void findPlaceTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink);
/// Offices and membership: "the mayor of Putre, X", "X, presidente de Bolivia", "Bolivian President X", "Bolivia is a member of".
void findOfficeTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink);
/// What binds a person to a body or place without an office: "Peru's X", "X of the Green Party", "the X administration", "his Chilean counterpart, X".
void findPersonTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink);
/// Borders and lasting ties between two: "frontera entre Chile y Bolivia", "cooperation between A and B".
void findPairTies(const SentenceView &sentence, RelationSink &sink);
/// What the events are between their participants.
void findInteractions(const Annotation &annotation, RelationSink &sink);

} // namespace apacheta
