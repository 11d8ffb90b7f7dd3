// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sentence_view.h"

#include <QStringList>

namespace apacheta {

/// Whose something counted is, and how the text comes to it.
struct FigureHolder {
    int mention = -1;                   ///< index into findings.mentions; -1 where the sentence names none
    int quantity = -1;                  ///< word of the quantity whose amount is told ("population"); -1 for none
    bool isSaid = false;                ///< the sentence tells an amount or possession, whoever's it is: "a population of 3,000"
    bool isBeyond = false;              ///< "exceeds 3,000"
    std::vector<int> path;              ///< the noun counted and the quantity: their own words narrow what is counted
};

/// Whose it is that a word counts, by the sentence's tree. Only what an actor has or is made of, no happening: who was killed, came or was
/// paid is nobody's.
///
///     "Peru has 25 regions"                                   Peru
///     "the Aymara population (some 140,000)"                  the Aymara
///     "Putre, a town of 2,000 inhabitants"                    Putre
///     "the population of Oruro reaches 264,000"               Oruro
FigureHolder holderOf(const SentenceView &sentence, int counted);

/// A word as the table of measures has it.
QString measureWordOf(const SyntacticWord &word);

} // namespace apacheta
