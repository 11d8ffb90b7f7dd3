// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/syntax/sentence_keys.h"
#include "extraction/syntax/syntax.h"

#include <vector>

namespace apacheta {

/// A tree whose arcs are known and whose relations are being named, heads before dependents and dependents from left to right, so that a
/// name may turn on those above and before it. Costs the same for every word, however many dependents a head has.
class RelationNaming final {
public:
    /// `heads`: of each word; the number of words for the root's dependent. A tree.
    RelationNaming(const SentenceKeys &sentence, std::vector<int> heads);

    /// The words in the order in which to name them.
    const std::vector<int> &order() const { return m_order; }
    /// What the relation of `word` is told by. Those before it in order() have their names. A change here asks for a new Parser::contents.
    void features(int word, FeatureList &features) const;
    void name(int word, Dependency relation);

private:
    /// What is known of a word's dependents.
    struct Family {
        int left = -1;                  ///< the outermost dependent on the left, and the one after it
        int secondLeft = -1;
        int right = -1;                 ///< the outermost on the right
        int count = 0;
        quint64 lefts = 0;              ///< parts of speech on either side, without punctuation
        quint64 rights = 0;
        quint64 auxiliaries = 0;        ///< the forms
        quint64 pronouns = 0;
        quint64 preposition = 0;        ///< the form of the first preposition or conjunction on the left
        quint64 filled = 0;             ///< which of the places of subject, object, agent and passive or copula are taken
    };
    void meet(int word, int head);
    quint64 punctuationBetween(int first, int second) const;
    void ownFeatures(int word, FeatureList &f) const;
    void formFeatures(int word, FeatureList &f) const;
    void surroundings(int word, FeatureList &f) const;
    void siblingFeatures(int word, FeatureList &f) const;

    const SentenceKeys &m_sentence;
    std::vector<int> m_heads;
    std::vector<Family> m_families;     ///< of the words and the root
    std::vector<int> m_before;          ///< the dependent before a word on the same head, and after it; -1 for none
    std::vector<int> m_after;
    std::vector<int> m_turn;            ///< how many dependents of the same head stand before
    std::vector<int> m_relations;       ///< -1: not yet named
    std::vector<int> m_order;
};

} // namespace apacheta
