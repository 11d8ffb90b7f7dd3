// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/names/name_candidates.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace apacheta {

/// Which of several known actors each candidate of a document means.
///
/// Strong signs are taken at once: a level word ("department of Oruro", "the mayor of Tacna"), the state named with it, the neighbours of a
/// list ("Tarapacá and Oruro"). The rest takes the sense that the strong signs gave the same name in this document, else what the pack
/// prefers, with low confidence.
class KnownChoice final {
public:
    struct Chosen {
        QString key;                    ///< empty: none of them
        double confidence = 0;
    };
    KnownChoice(const Annotation &annotation, const KnownNames &known) : m_annotation(annotation), m_known(known) {}

    /// One choice a candidate; those without a known name get an empty one.
    std::vector<Chosen> choose(const std::vector<NameCandidate> &candidates);

private:
    std::optional<ActorKind> levelAround(const NameCandidate &candidate) const;
    std::optional<QString> byKind(const KnownMatch &match, ActorKind kind) const;
    Chosen strong(const std::vector<NameCandidate> &candidates, size_t at) const;
    Chosen byNeighbours(const std::vector<NameCandidate> &candidates, size_t at, const std::vector<Chosen> &chosen) const;
    Chosen byCountry(const NameCandidate &candidate) const;
    Chosen byDefault(const NameCandidate &candidate) const;
    QString nameOf(const NameCandidate &candidate) const;
    ActorKind kindOf(const QString &key) const;
    bool isIn(const QString &key, const QString &country) const;

    const Annotation &m_annotation;
    const KnownNames &m_known;
    QString m_nearCountry;              ///< of the state named last, while the open ones are decided
    QSet<QString> m_named;              ///< keys that the document surely names
    QHash<QString, int> m_countries;    ///< ISO code -> mentions of the state in the document
};

} // namespace apacheta
