// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/clauses/phrases.h"
#include "extraction/sentence_view.h"

#include <vector>

namespace apacheta {

/// The names that a phrase of a sentence with a tree stands for: its own, or the one behind an office, a government, troops.
class PhraseNames final {
public:
    enum class Depth {
        Heads,   ///< a name that heads the phrase
        Offices, ///< also what an office or people who act for somebody are of: "the president of [A]", "[Peruvian] troops"
        All      ///< also of what the phrase is in any way: "the border of [A]"
    };

    /// In a protest workers, students and neighbours act for what they are of.
    PhraseNames(const SentenceView &sentence, bool isProtest) : m_sentence(sentence), m_tree(sentence.tree()), m_isProtest(isProtest) {}

    /// Mentions, in the order found; an office gives way to its holder, "both countries" to the two.
    std::vector<int> of(int word, Depth depth) const;
    /// "X of A and [Y] of B", "X, de A, y [Y], de B": the next whose state is told beside him; -1 for none.
    int nextOfStates(int person) const;
    /// "the road [to X]", "la ruta [entre X y Y]", "north [of X]": where a way or direction leads, whatever it hangs on in the tree.
    bool isEndOfWay(int word) const;
    /// Whether a word is for people without a name: "miners", "los comerciantes", "[some 800] Kurds", "[young] Algerians".
    bool arePeople(int word) const;

private:
    qsizetype tokenOf(int word) const { return m_tree.words[size_t(word)].token; }
    int mentionOf(int word) const { return m_sentence.mentionAt(tokenOf(word)); }
    ActorKind kindOf(int mention) const { return m_sentence.actorOf(mention).kind; }
    void collect(int word, Depth depth, std::vector<int> &names, int steps = 0) const;
    int holderBehind(qsizetype office) const;
    void addHoldersAfter(int holder, std::vector<int> &names) const;

    const SentenceView &m_sentence;
    const SyntaxTree &m_tree;
    const bool m_isProtest;
};

} // namespace apacheta
