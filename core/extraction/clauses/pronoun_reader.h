// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/clauses/phrase_names.h"
#include "extraction/events/participants.h"

namespace apacheta {

/// Whom pronouns and possessives of a sentence with a tree mean that have no mention of their own: "we", "it", "su". Keeps references to all it is given.
class PronounReader final {
public:
    PronounReader(const SentenceView &sentence, const PhraseNames &names, const LastSpoken &last)
        : m_sentence(sentence), m_tree(sentence.tree()), m_names(names), m_last(last)
    {
    }

    /// The mention that a word of the tree means; -1 where it is no such word or it is open whom it means.
    int at(int word) const;

    /// "X said it would": the word for who said it; -1 where a pronoun is no subject of what somebody says.
    int tellerOf(int pronoun) const;

private:
    int subjectAbove(int pronoun) const;
    int ownerOf(int possessive) const;
    ActorKind kindOf(int mention) const { return m_sentence.actorOf(mention).kind; }

    const SentenceView &m_sentence;
    const SyntaxTree &m_tree;
    const PhraseNames &m_names;
    const LastSpoken &m_last;
};

} // namespace apacheta
