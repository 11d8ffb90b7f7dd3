// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/names/name_candidates.h"
#include "extraction/names/name_evidence.h"

#include <QHash>
#include <QSet>

namespace apacheta {

/// What the entity model says of the names of a document, put together with what the grammar of names finds.
///
/// The model decides of what kind an unknown run of capitals is, finds where it begins and ends, and takes a word from a known name where it
/// belongs to a longer one ("Santiago" in the name of a man). What it says of a name in one place counts for the others of the document.
/// Where there are no guesses, the candidates stay as they are.
class GuessedNames final {
public:
    GuessedNames(const Annotation &annotation, const KnownNames &known, const WordStatistics &statistics);

    /// The candidates of a sentence with the guesses worked in; text order, not overlapping.
    std::vector<NameCandidate> united(std::vector<NameCandidate> found, qsizetype sentence) const;

private:
    /// The guesses of one name, all over the document.
    struct Votes {
        double person = 0;
        double place = 0;
        double organization = 0;
        int count = 0;                  ///< those of kinds that are no actors included
        double best() const { return std::max({person, place, organization}); }
        double mean() const { return count == 0 ? 0 : best() / count; }
    };
    const Token &token(qsizetype at) const { return m_annotation.tokens[size_t(at)]; }
    QString nameOf(qsizetype first, qsizetype past) const;
    void count(qsizetype sentence);
    bool isUsable(const NameCandidate &name, EntityKind kind) const;
    bool isBody(const NameCandidate &name) const;
    bool isOrdinary(qsizetype at) const;
    std::optional<EntityKind> kindOf(const Votes &votes) const;
    std::optional<NameCandidate> accepted(qsizetype first, qsizetype past, qsizetype sentence) const;
    ActorKind placeKind(const NameCandidate &name) const;
    std::optional<ActorKind> levelOfList(const NameCandidate &name) const;
    bool givesWay(const NameCandidate &rule, const NameCandidate &guess) const;
    bool isMansName(const NameCandidate &candidate) const;

    const Annotation &m_annotation;
    const KnownNames &m_known;
    const WordStatistics &m_statistics;
    QHash<QString, Votes> m_votes;      ///< by nameKey()
    QHash<QString, NameEvidence> m_evidence; ///< of places, by nameKey()
    QSet<QString> m_personWords;        ///< last words of persons' names
};

} // namespace apacheta
