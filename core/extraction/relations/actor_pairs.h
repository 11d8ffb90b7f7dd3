// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sentence_view.h"

#include <vector>

namespace apacheta {

/// How a sentence means an actor.
enum class Standing {
    Named,                              ///< by a mention
    Ours,                               ///< who speaks, by "we", "our" or a verb in the first person
    Speaking,                           ///< who speaks, by nothing but the speech as a whole
    Before                              ///< as what the sentences before are about
};

/// Where an actor stands in a sentence.
struct ActorPlace {
    int actor = -1;
    Standing standing = Standing::Named;
    int mention = -1;                   ///< of findings.mentions; -1 for other standings
    int word = -1;                      ///< of the tree: the head of the mention, or the word that says "we"; -1 where nothing does
};

/// Who is not named in a sentence but may be meant: mentions, -1 for none.
struct Unnamed {
    int side = -1;                      ///< who says "we" (Speakers)
    int before = -1;                    ///< the subject of the sentence before, or of the last that had one
};

/// Two actors of a sentence, in the order in which a relation between them would be read.
struct ActorPair {
    ActorPlace subject;
    ActorPlace object;
};

/// All pairs of two actors of a sentence with a tree, each by the places that stand nearest in the tree, and after each pair the same in the other order. In a
/// speech who speaks is in every sentence; what the text was about is paired with who is named alone. Of a list of very many only the first.
std::vector<ActorPair> actorPairs(const SentenceView &sentence, const Unnamed &unnamed);

/// The way through a tree from one word to another.
struct TreePath {
    std::vector<int> up;                ///< from the first word to below the top
    std::vector<int> down;              ///< from below the top to the last word
    int top = -1;                       ///< the lowest word that is above both, or one of them; -1 where there is none
    int length() const { return int(up.size() + down.size()); }
};
TreePath pathBetween(const SyntaxTree &tree, int from, int to);

} // namespace apacheta
