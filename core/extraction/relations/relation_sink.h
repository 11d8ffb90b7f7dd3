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
    /// Whether it has been said that a person leads or represents a body.
    bool hasOffice(int person, int body) const;
    /// Whether one of these passages says that the one is a member of the other.
    bool isMember(int one, int other, const QList<FoundEvidence> &passages) const;
    const QList<FoundActor> &actors() const { return m_actors; }
    /// All that was added; the sink is of no use after that.
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
/// What a clause states, by its tree: "X is located in Y", "A joined B", "B includes A", "B, led by X", "X, capital of Y"; nothing without a tree.
void findClauseTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink);
/// Turns of phrase around two names: "Chilean forces led by X", "with X as its president", "Under President X, Peru", "X and other Chilean cities",
/// "the Organization has an office in X".
void findPhraseTies(const SentenceView &sentence, const KnownNames &known, RelationSink &sink);
/// Members by a list behind a body ("MERCOSUR (A, B)", "the members of X, A and B"), and what who speaks belongs to ("we, as members of X"); `side` as below.
void findMemberships(const SentenceView &sentence, int side, RelationSink &sink);
/// Organs by their names: "the General Assembly of the OAS", "United Nations Security Council". `bodies`: the international bodies that the text names, by key.
void findOrganTies(const SentenceView &sentence, const KnownNames &known, const QHash<QString, int> &bodies, RelationSink &sink);
/// Borders and lasting ties between two: "frontera entre Chile y Bolivia", "cooperation between A and B", "our relations with A";
/// `side` is the mention that "we" means, -1 for none.
void findPairTies(const SentenceView &sentence, const KnownNames &known, int side, RelationSink &sink);
/// What the events are between their participants, save what is between a body and its own officer; after the ties.
void findInteractions(const Annotation &annotation, const KnownNames &known, RelationSink &sink);

} // namespace apacheta
