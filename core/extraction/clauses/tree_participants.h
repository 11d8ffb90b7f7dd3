// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/clauses/clause.h"
#include "extraction/clauses/phrase_names.h"
#include "extraction/clauses/pronoun_reader.h"
#include "extraction/events/participants.h"

namespace apacheta {

/// Who takes part in what one verb or noun of a sentence with a tree tells. Keeps references to all it is given; one word each.
class TreeParticipants final {
public:
    TreeParticipants(const SentenceView &sentence, const FrameWord &frameWord, const LastSpoken &last)
        : m_sentence(sentence), m_tree(sentence.tree()), m_frameWord(frameWord), m_last(last),
          m_names(sentence, frameWord.frame && frameWord.frame->type == Category::Protest), m_pronouns(sentence, m_names, last)
    {
    }

    Participants ofVerb(int verb);
    Participants ofNoun(int noun);

private:
    using Depth = PhraseNames::Depth;

    qsizetype tokenOf(int word) const { return m_tree.words[size_t(word)].token; }
    int mentionOf(int word) const { return m_sentence.mentionAt(tokenOf(word)); }
    ActorKind kindOf(int mention) const { return m_sentence.actorOf(mention).kind; }
    std::vector<int> namesOf(int word, Depth depth) const { return m_names.of(word, depth); }
    void put(std::vector<int> &list, int mention);
    void fill(const Filler &filler, std::vector<int> &list, Depth depth);
    bool isGoalOfThing(const Filler &filler, int verb) const;
    bool isPurpose(int noun) const;
    void addDoerAround(int noun);
    void fillPlace(const Filler &filler);
    void fillGoal(const Filler &filler, bool isNoun);
    bool fillByRole(const Filler &filler);
    void guessSubject(const Clause &clause, std::vector<int> &list);
    void findGroups(const Clause &clause);
    bool areAllBeside(const Clause &clause) const;
    bool isAtWish(int word) const;
    bool isThingWith(const Filler &filler) const;
    bool isPresenceAt(const Filler &filler) const;
    bool isOtherSubject(int mention, int word) const;
    bool hasSeveral(const Clause &clause, int word) const;
    void addSpeaker(const Clause &clause);
    void setSpan(int word);
    bool isModifier(int word) const;
    bool isBody(int word) const { return mentionOf(word) >= 0 && kindOf(mentionOf(word)) == ActorKind::Organization; }
    bool isElsewhere(int mention) const { return m_sentence.mention(mention).span.begin < m_sentence.sentence().span.begin; }

    const SentenceView &m_sentence;
    const SyntaxTree &m_tree;
    const FrameWord &m_frameWord;
    const LastSpoken &m_last;
    const PhraseNames m_names;
    const PronounReader m_pronouns;
    Participants m_result;
    bool m_isOwnDeed = false;           ///< "hemos reiterado": who speaks does it
};

} // namespace apacheta
