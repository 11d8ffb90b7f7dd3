// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"

#include <vector>

namespace apacheta {

/// A mention as the text goes on: tokens [first, past) of a sentence.
struct Referent {
    int actor = -1;
    qsizetype first = 0;
    qsizetype past = 0;
    qsizetype sentence = 0;
    MentionForm form = MentionForm::Name;
    bool isSubject = false;             ///< of a clause, as far as one can tell
    bool isPossessor = false;           ///< "Peru's" port, "his"
};

/// What the text speaks of, sentence by sentence, for what refers back to it.
class Discourse final {
public:
    explicit Discourse(const Annotation &annotation);

    void add(Referent referent);
    const std::vector<Referent> &in(qsizetype sentence) const { return m_bySentence[size_t(sentence)]; }
    /// The sentence at or before this one in which a name last named the actor; far below zero for none
    /// of late.
    qsizetype lastNamed(int actor, qsizetype sentence) const;
    /// How many sentences lie between; nothing across a heading or into another kind of text.
    std::optional<int> distance(qsizetype earlier, qsizetype later) const;

private:
    Referent referentOf(const FoundMention &mention, qsizetype first, qsizetype past, qsizetype sentence) const;

    const Annotation &m_annotation;
    std::vector<std::vector<Referent>> m_bySentence;
    std::vector<int> m_section;         ///< by sentence
};

/// An actor that an expression may mean, and how much it stands in the foreground.
struct Foreground {
    int actor = -1;                     ///< below zero: somebody whom the document does not name
    double score = 0;
};

/// The one of the candidates that stands clearly before all others; nothing for a tie.
std::optional<Foreground> clearlyFirst(const std::vector<Foreground> &candidates, double margin);

/// Adds what one more mention of the actor at that distance says.
void rank(std::vector<Foreground> &candidates, int actor, int distance, bool isSubject);

} // namespace apacheta
