// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/events/participants.h"

namespace apacheta {

/// Who takes part in what a verb or event noun of a sentence with a tree says; at to past are its tokens. A name takes part where it
/// heads a phrase of the clause, or where the phrase stands for it ("the government of Peru", "Bolivian troops", "President X"); of
/// phrases that do not ("the border of Peru") only as what something is done to.
Participants participantsByTree(const SentenceView &sentence, qsizetype at, qsizetype past, const FrameWord &word, const LastSpoken &last);

/// The same of any verb at a token, whatever it means: who says, who must.
Participants participantsOfClause(const SentenceView &sentence, qsizetype at, const LastSpoken &last = {});

/// The mention that the sentence's main clause is about; -1 for none.
int subjectByTree(const SentenceView &sentence);

/// The word of the sentence's tree at a token (the head of the token's words); -1 for none.
int wordOfToken(const SentenceView &sentence, qsizetype token);

} // namespace apacheta
