// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sentence_view.h"

#include <QString>
#include <vector>

namespace apacheta {

/// How a noun phrase with a name in it hangs in the sentence.
struct Attachment {
    QString preposition;                ///< folded; empty for a subject or direct object; "'s" for a possessive
    qsizetype begin = 0;                ///< first token of the whole phrase ("the president of Chile"), its preposition included
};
Attachment attachmentOf(const SentenceView &sentence, int mention);

/// "Cochabamba, [Bolivia]": a state or region in commas behind a place in it says where that lies.
bool isWhereItLies(const SentenceView &sentence, int mention);

/// The mentions that stand in one enumeration with a mention ("A, B and C"), in text order; it alone where it stands in another sentence.
std::vector<int> coordinatedWith(const SentenceView &sentence, int mention);

/// "Chile-[Bolivia]", "chileno-[boliviana]": the mention that a dash joins to one; -1 for none.
int joinedTo(const SentenceView &sentence, int mention);

/// The mention that acts where one is named by an office: of "el presidente de Bolivia, Evo Morales" the person; else the mention itself.
int actingHead(const SentenceView &sentence, int mention);

/// A demonym or state that only describes what follows: "Bolivian President X", "the Chilean coast". With an office word alone it stands for the state.
bool isMereModifier(const SentenceView &sentence, int mention);

/// Prepositions by what they lead to, as folded(): "of", "de"; "in", "en"; "with", "con"; "to", "a", "against", "contra".
bool isOf(const QString &word);
bool isLocative(const QString &word);
bool isCompanion(const QString &word);
bool isGoal(const QString &word);
/// Those that make a name before a verb no subject of it.
bool isLeftObstacle(const QString &word);

} // namespace apacheta
