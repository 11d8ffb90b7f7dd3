// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/attachment.h"
#include "extraction/sentence_view.h"
#include "extraction/events/verb_reading.h"

#include <vector>

namespace apacheta {

/// Who takes part in what one word of a sentence says: indexes into findings.mentions.
struct Participants {
    std::vector<int> agents;
    std::vector<int> patients;
    std::vector<int> parties;
    std::vector<int> instruments;
    int place = -1;
    qsizetype clauseBegin = 0;          ///< tokens within which they and the date were looked for
    qsizetype clausePast = 0;
    int group = -1;                     ///< word of the tree: who does it without a name, where nobody named does ("Palestinian youths"); -1 for none
    int sufferers = -1;                 ///< the same of whom it is done to ("three villagers")
    bool isEach = false;                ///< those in `parties` that stand behind "with" have to do with the others, not with one another ("agreements with A and B")
    bool isByUs = false;                ///< in a speech whose speaker is left open, "we" do it
    bool isGuessed = false;             ///< the agent is only a pronoun's or a missing subject's likely meaning
};

/// Whether people without a name are all who take part.
inline bool areOnlyUnnamed(const Participants &p) { return p.agents.empty() && p.patients.empty() && p.parties.empty() && (p.group >= 0 || p.sufferers >= 0 || p.isByUs); }

/// Where something can take place: states to places.
bool isPlaceKind(ActorKind kind);
/// What can do something: all but places and instruments.
bool isActing(ActorKind kind);

/// Whom the text last spoke of: mentions, -1 for none.
struct LastSpoken {
    int subject = -1;
    int person = -1;
    int side = -1;                      ///< whom "we" means
    int proposer = -1;                  ///< actor who made the last proposal, request or offer
    std::optional<EdtfDate> entry;      ///< the date that heads a chronology's entry ("1904, 20 October.")
};

/// Who takes part in what a verb or event noun at tokens at to past says: by the sentence's tree, by position where it has none.
Participants participantsOf(const SentenceView &sentence, qsizetype at, qsizetype past, const FrameWord &word, const Statement &statement, const LastSpoken &last);

/// From which of them on mentions stand behind "with": "A and B with C and D" -> 2; their number where none does.
size_t firstBeside(const SentenceView &sentence, const std::vector<int> &mentions);

/// The mention that a sentence is about, its first subject; -1 for none. By the tree, or by position.
int subjectOf(const SentenceView &sentence);

/// By position alone, for sentences without a tree.

/// Participants of a verb whose group begins at statement.groupBegin; `past` is the token after the verb. `last` is for pronouns.
Participants participantsOfVerb(const SentenceView &sentence, qsizetype at, qsizetype past, const Statement &statement, const LastSpoken &last);

/// Participants of a noun: "the visit of A to B", "A's visit", "war between A and B", "held talks with B".
Participants participantsOfNoun(const SentenceView &sentence, qsizetype at, qsizetype past, const FrameWord &word, const LastSpoken &last);

/// Past the words by which an event noun is said to have been held ("was held", "took place", "se realizó"); 0 where there are none.
qsizetype pastHeld(const SentenceView &sentence, qsizetype past);

} // namespace apacheta
